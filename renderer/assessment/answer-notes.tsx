import { maximumNoteLength } from '../../domain/answer/answer.ts';
import type { Answering } from '../shell/answering.ts';
import { focusTargets } from '../shell/commands.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { useReadOnly } from './locked.ts';
import type { Stop } from './stops.ts';
import { useDraft } from '../records/use-draft.ts';

export interface AnswerNotesProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** What was said and seen, and where the evidence is. Saved while typing. */
export const AnswerNotes = ({ stop, answering }: AnswerNotesProps) => {
  const readOnly = useReadOnly();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const note = useDraft(stop.part.answer?.note ?? '', (typed) => {
    answering.note(stop, typed);
    return true;
  });
  const reference = useDraft(stop.part.answer?.evidenceReference ?? '', (typed) => {
    answering.evidenceReference(stop, typed);
    return true;
  });
  return (
    <div className="stack">
      <div className="field">
        <div className="field-head">
          <label htmlFor={focusTargets.note}>{text.assessment.note}</label>
          {singleKeys ? <Key>N</Key> : null}
        </div>
        <textarea
          id={focusTargets.note}
          className="input"
          rows={3}
          maxLength={maximumNoteLength}
          readOnly={readOnly}
          placeholder={text.assessment.noteHint}
          value={note.text}
          onChange={(event) => note.change(event.target.value)}
          onBlur={note.flush}
        />
      </div>
      <div className="field">
        <div className="field-head">
          <label htmlFor={focusTargets.evidenceReference}>{text.assessment.evidenceReference}</label>
          {singleKeys ? <Key>E</Key> : null}
        </div>
        <input
          id={focusTargets.evidenceReference}
          className="input"
          type="text"
          maxLength={20_000}
          readOnly={readOnly}
          autoComplete="off"
          placeholder={text.assessment.evidenceReferenceHint}
          value={reference.text}
          onChange={(event) => reference.change(event.target.value)}
          onBlur={reference.flush}
        />
      </div>
    </div>
  );
};
