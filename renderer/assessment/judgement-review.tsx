import type { WorkflowState } from '../../domain/finding/judgement.ts';
import { isAuthor, reviewOf, type ReviewChange } from '../../domain/finding/review.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { useState } from 'react';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

/** Four eyes: who reviewed it when, what changed since, and what can be done next (method 5.5). */
export const ReviewPart = ({ result }: { readonly result: ItemResult }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const author = useHost(({ settings }) => settings.author);
  const { state, set, by, on, remark, changes, ownWork } = reviewOf(result);
  const [asked, setAsked] = useState(remark);
  const words = text.findings.judgement;
  const move = (to: WorkflowState): void => void engagement.change({ type: 'review', item: result.item.uid, state: to, remark: asked });
  const ways: readonly (readonly [WorkflowState, string])[] =
    state === 'locked'
      ? [['reviewed', words.unlock]]
      : [
          ['reviewed', words.set.reviewed],
          ...(state === 'reviewed' ? [['locked', words.set.locked] as const] : []),
          ...(set === 'open' ? [['in-review', words.set['in-review']] as const] : [['open', set === 'in-review' ? words.sendBack : words.set.open] as const]),
        ];
  const shown = state === 'reviewed' ? ways.filter(([to]) => to !== 'reviewed') : ways;
  return (
    <section className="judgement-part" aria-labelledby="judgement-review">
      <h3 id="judgement-review">
        {words.review} <span className={`review-state review-${state}`}>{words.reviewState[state]}</span>
      </h3>
      {by === '' ? null : <p className="small">{words.reviewedBy(by, text.common.date(on))}</p>}
      {changes.length === 0 ? null : (
        <div className="judgement-warning">
          {words.changedSince}
          <ul className="judgement-list">
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>{changeInWords(change, result)}</li>
            ))}
          </ul>
        </div>
      )}
      {ownWork ? <p className="judgement-warning">{words.ownWork}</p> : null}
      {!ownWork && state !== 'reviewed' && state !== 'locked' && isAuthor(author, result) ? <p className="small soft">{words.ownWorkAhead(author)}</p> : null}
      <Field label={words.remark}>
        {(wiring) => <textarea {...wiring} className="input" rows={2} readOnly={readOnly} value={asked} onChange={(event) => setAsked(event.target.value)} />}
      </Field>
      <div className="row">
        {shown.map(([to, name]) => (
          <Button key={to} disabled={readOnly} onClick={() => move(to)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
};

const changeInWords = (change: ReviewChange, { criteria }: ItemResult): string => {
  const words = text.findings.judgement;
  if (change.type === 'decision') return words.changedDecision;
  if (change.type === 'grade') return words.changedGrade;
  const ref = criteria.find(({ question }) => question.uid === change.question)?.ref ?? change.question;
  return `${ref}${change.system === null ? '' : ` ${change.system}`}: ${words.changedHow[change.how]}`;
};
