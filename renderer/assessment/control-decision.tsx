import { useState } from 'react';
import { controlDecisions, minimumJustificationLength } from '../../domain/engagement/engagement.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useDraft } from '../records/use-draft.ts';
import { useReadOnly } from './locked.ts';
import './control-decision.css';

/** Applicable or excluded, with a justification both ways; an exclusion counts only with a long enough one (method 1.9). */
export const ControlDecisionForm = ({ result }: { readonly result: ItemResult }) => {
  const { engagement } = useStores();
  const readOnly = useReadOnly();
  const item = result.item.uid;
  const { decision, justification } = result.decision ?? { decision: 'undecided', justification: '' };
  /** Chosen, but waiting for its justification. */
  const [excluding, setExcluding] = useState(false);
  const [writing, setWriting] = useState(false);
  const wanted = excluding ? 'excluded' : decision;
  const decide = (to: typeof decision, why: string): void => {
    void engagement.change({ type: 'decision', decision: { item, decision: to, justification: why } });
  };
  const draft = useDraft(justification, (typed) => {
    if (wanted === 'excluded' && typed.trim().length < minimumJustificationLength) return false;
    decide(wanted, typed);
    setExcluding(false);
    setWriting(true);
    return true;
  });
  const choose = (to: typeof decision): void => {
    if (to === 'excluded' && draft.text.trim().length < minimumJustificationLength) {
      setExcluding(true);
      return;
    }
    setExcluding(false);
    if (to !== decision) decide(to, draft.text);
  };
  const tooShort = wanted === 'excluded' && draft.text.trim().length < minimumJustificationLength;
  const shown = excluding || writing || tooShort;
  return (
    <div className="decision no-projector">
      <div className="row">
        <span className="decision-title" id="decision-title">
          {text.assessment.applicability}
        </span>
        <div className="segments" role="radiogroup" aria-labelledby="decision-title">
          {controlDecisions.map((one) => (
            <label key={one} className="segment">
              <input
                type="radio"
                name="control-decision"
                checked={wanted === one}
                disabled={readOnly}
                onChange={() => choose(one)}
              />
              <span>{text.assessment.decisions[one]}</span>
            </label>
          ))}
        </div>
        {shown ? null : (
          <Button look="quiet" onClick={() => setWriting(true)}>
            {draft.text === '' ? text.assessment.justificationAdd : text.assessment.justificationEdit}
          </Button>
        )}
        {decision === 'excluded' ? <span className="small soft">{text.assessment.excludedNote}</span> : null}
      </div>
      {shown || draft.text === '' ? null : (
        <p className="decision-why" title={draft.text}>
          <strong>{text.assessment.justification}:</strong> {draft.text}
        </p>
      )}
      {shown ? (
        <Field
          label={text.assessment.justification}
          hint={text.assessment.justificationHint}
          aside={
            wanted === 'excluded' ? (
              <span className="small soft">
                {text.common.characters(draft.text.trim().length, minimumJustificationLength)}
              </span>
            ) : undefined
          }
          error={
            tooShort
              ? decision === 'excluded'
                ? text.assessment.justificationKept
                : text.assessment.justificationShort
              : null
          }
        >
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              rows={2}
              readOnly={readOnly}
              autoFocus={excluding || writing}
              value={draft.text}
              onChange={(event) => draft.change(event.target.value)}
              onBlur={draft.flush}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
};
