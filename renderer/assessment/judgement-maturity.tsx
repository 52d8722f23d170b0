import { useState } from 'react';
import type { Maturity } from '../../domain/answer/answer.ts';
import { minimumOverrulingLength } from '../../domain/finding/judgement.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { improvingOf, maturityOf } from '../../domain/scoring/maturity.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

const levels: readonly Maturity[] = [0, 1, 2, 3, 4, 5];

/** The derived maturity and the one a person puts in its place (method 1.10). */
export const MaturityPart = ({ result }: { readonly result: ItemResult }) => {
  const { engagement } = useStores();
  const { assessment, readOnly: openedForReading } = useOpen();
  const readOnly = openedForReading || result.judgement?.workflow === 'locked';
  const { derived, given } = maturityOf(result, improvingOf(assessment));
  const [chosen, setChosen] = useState(given);
  const [reason, setReason] = useState(result.judgement?.maturityReason ?? '');
  const words = text.findings.judgement;
  const short = chosen !== null && reason.trim().length < minimumOverrulingLength;
  const unchanged = chosen === given && reason === (result.judgement?.maturityReason ?? '');
  return (
    <section className="judgement-part" aria-labelledby="judgement-maturity">
      <h3 id="judgement-maturity">{words.maturity}</h3>
      <p className="small">
        {words.maturityDerived(derived === null ? words.maturityNone : text.common.maturity(derived))} <span className="soft">{words.maturityNote}</span>
      </p>
      {derived === null ? null : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!readOnly && !unchanged && !short) void engagement.change({ type: 'maturity', item: result.item.uid, maturity: chosen, reason: chosen === null ? '' : reason });
          }}
        >
          <Field label={words.maturity}>
            {(wiring) => (
              <select {...wiring} className="input" disabled={readOnly} value={chosen ?? ''} onChange={(event) => setChosen(levels.find((level) => String(level) === event.target.value) ?? null)}>
                <option value="">{words.asProposed}</option>
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {text.common.maturity(level)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {chosen === null ? null : (
            <Field label={words.reason} aside={<span className="small soft">{text.common.characters(reason.trim().length, minimumOverrulingLength)}</span>}>
              {(wiring) => <textarea {...wiring} className="input" rows={2} readOnly={readOnly} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
          )}
          <div className="row">
            <Button submit disabled={readOnly || unchanged || short}>
              {words.maturityApply}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
};
