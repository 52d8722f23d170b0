import { useState } from 'react';
import { missingFor, movesOf, needsReason } from '../../../domain/finding/closure.ts';
import type { FindingState } from '../../../domain/finding/finding.ts';
import type { Finding } from '../../../domain/record/record.ts';
import type { ItemResult } from '../../../domain/scoring/assessment.ts';
import { useOpen, useStores } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

/** Where a finding stands on its way to closure, the way on with what is missing for it, and the ways back with a reason. */
export const MoveBar = ({ finding, result }: { readonly finding: Finding; readonly result: ItemResult | undefined }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const [asking, setAsking] = useState<FindingState | null>(null);
  const [reason, setReason] = useState('');
  const words = text.findings;
  const grade = finding.source === 'assessment' ? (result?.grade ?? null) : null;
  const [on, ...others] = movesOf(finding.state);
  const missing = on === undefined || needsReason(finding.state, on) ? [] : missingFor(finding, on, '', grade);
  const move = (to: FindingState, why: string): void => {
    engagement.drafts.flush();
    void engagement.change({ type: 'finding-move', id: finding.id, to, reason: why });
  };
  const press = (to: FindingState): void => {
    if (needsReason(finding.state, to)) setAsking(to);
    else move(to, '');
  };
  return (
    <section className="finding-move" aria-label={words.state[finding.state]}>
      <p className="row">
        <strong className={`finding-state finding-state-${finding.state}`}>{words.state[finding.state]}</strong>
        {on === undefined ? null : (
          <Button look="primary" disabled={readOnly || missing.length > 0} onClick={() => press(on)}>
            {words.move[on]}
          </Button>
        )}
        {others.map((to) => (
          <Button key={to} look="quiet" disabled={readOnly} onClick={() => press(to)}>
            {words.move[to]}
          </Button>
        ))}
        {missing.length === 0 ? null : (
          <span className="small finding-missing">{words.moveMissing(text.common.listJoin(missing.map((one) => words.missing[one]), 'and'))}</span>
        )}
      </p>
      {asking === null ? null : (
        <form
          className="finding-reason"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') move(asking, reason);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAsking(null);
          }}
        >
          <Field label={words.reason} hint={words.reasonHint}>
            {(wiring) => <input {...wiring} className="input" autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          <div className="row">
            <Button submit look="primary" disabled={reason.trim() === ''}>
              {words.move[asking]}
            </Button>
            <Button onClick={() => setAsking(null)}>{text.common.cancel}</Button>
          </div>
        </form>
      )}
    </section>
  );
};
