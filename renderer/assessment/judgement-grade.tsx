import { useState } from 'react';
import { minimumOverrulingLength, overrulingGrades, type OverrulingGrade } from '../../domain/finding/judgement.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { Grade } from '../findings/grade.tsx';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useReadOnly } from './locked.ts';

/** The grade the rules propose and the one a person puts in its place, with the reason; both in sight (method 1.8). */
export const GradePart = ({ result }: { readonly result: ItemResult }) => {
  const { engagement } = useStores();
  const readOnly = useReadOnly() || result.judgement?.workflow === 'locked';
  const { proposal, judgement, grade, item } = result;
  const [chosen, setChosen] = useState<OverrulingGrade | null>(judgement?.grade ?? null);
  const [reason, setReason] = useState(judgement?.gradeReason ?? '');
  const words = text.findings.judgement;
  const short = reason.trim().length < minimumOverrulingLength;
  const unchanged = chosen === (judgement?.grade ?? null) && reason === (judgement?.gradeReason ?? '');
  const save = (): void => void engagement.change({ type: 'grade', item: item.uid, grade: chosen, reason: chosen === null ? '' : reason });
  return (
    <section className="judgement-part" aria-labelledby="judgement-grade">
      <h3 id="judgement-grade">{words.grade}</h3>
      <dl className="judgement-pair">
        <dt>{words.proposed}</dt>
        <dd>
          <Grade grade={proposal.grade} />{' '}
          <span className="small soft">
            {text.results.rules[proposal.rule]} {proposal.because.length === 0 ? null : text.results.because(proposal.because.join(', '))}
          </span>
        </dd>
        <dt>{words.counts}</dt>
        <dd>
          <Grade grade={grade} />
        </dd>
      </dl>
      {proposal.grade === 'excluded' ? (
        <p className="small soft">{words.excluded}</p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!readOnly && !unchanged && (chosen === null || !short)) save();
          }}
        >
          <Field label={words.grade}>
            {(wiring) => (
              <select {...wiring} className="input" disabled={readOnly} value={chosen ?? ''} onChange={(event) => setChosen(overrulingGrades.find((one) => one === event.target.value) ?? null)}>
                <option value="">{words.asProposed}</option>
                {overrulingGrades.map((one) => (
                  <option key={one} value={one}>
                    {text.common.gradeLong[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {chosen === null ? null : (
            <Field label={words.reason} aside={<span className="small soft">{text.common.characters(reason.trim().length, minimumOverrulingLength)}</span>}>
              {(wiring) => <textarea {...wiring} className="input" rows={3} readOnly={readOnly} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
          )}
          <div className="row">
            <Button submit look="primary" disabled={readOnly || unchanged || (chosen !== null && short)}>
              {words.apply}
            </Button>
            {readOnly && judgement?.workflow === 'locked' ? <span className="small soft">{words.lockedHint}</span> : null}
          </div>
        </form>
      )}
      <p className="small soft">{text.findings.grading}</p>
    </section>
  );
};
