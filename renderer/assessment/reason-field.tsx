import { minimumReasonLength } from '../../domain/answer/answer.ts';
import type { Answering } from '../shell/answering.ts';
import { focusTargets } from '../shell/commands.ts';
import { usePlace, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { useReadOnly } from './locked.ts';
import type { Stop } from './stops.ts';
import { useDraft } from '../records/use-draft.ts';
import './reason-field.css';

export interface ReasonFieldProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** The reason for "not applicable", asked for in place: without one the answer is not recorded (method 1.9, N2). */
export const ReasonField = ({ stop, answering }: ReasonFieldProps) => {
  const asked = usePlace(({ reasonOpen }) => reasonOpen);
  return asked || stop.part.value === 'not-applicable' ? <OpenReason stop={stop} answering={answering} /> : null;
};

const OpenReason = ({ stop, answering }: ReasonFieldProps) => {
  const { place } = useStores();
  const readOnly = useReadOnly();
  const recorded = stop.part.value === 'not-applicable';
  const { text: typed, change, flush } = useDraft(recorded ? (stop.part.answer?.reason ?? '') : '', (reason) => {
    if (reason.trim().length < minimumReasonLength) return false;
    answering.notApplicable(reason);
    place.set({ reasonOpen: false });
    return true;
  });
  const tooShort = typed.trim().length < minimumReasonLength;
  const { reasonKept, reasonShort } = text.assessment;
  return (
    <div className="reason field">
      <div className="field-head">
        <label htmlFor={focusTargets.reason}>{text.assessment.reasonTitle}</label>
        <span className="small soft">{text.common.characters(typed.trim().length, minimumReasonLength)}</span>
      </div>
      <p className="field-hint" id="reason-hint">
        {text.assessment.reasonHint}
      </p>
      <textarea
        id={focusTargets.reason}
        className="input"
        rows={2}
        readOnly={readOnly}
        required
        aria-describedby="reason-hint reason-state"
        value={typed}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
      />
      <div className="row row-apart">
        <p className={tooShort && recorded ? 'field-error' : 'field-hint'} id="reason-state" role="status">
          {tooShort ? (recorded ? reasonKept : reasonShort) : ''}
        </p>
        {recorded ? null : (
          <Button look="quiet" onClick={() => place.set({ reasonOpen: false })}>
            {text.common.cancel}
          </Button>
        )}
      </div>
    </div>
  );
};
