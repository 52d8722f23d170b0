import { responseLimits } from '../../domain/answer/answer.ts';
import { misfitOf } from '../../domain/pack/meaning.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { Answering } from '../shell/answering.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { useReadOnly } from './locked.ts';
import type { Stop } from './stops.ts';
import { useDraft } from '../records/use-draft.ts';
import './entered-answer.css';

interface EnteredProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** A number with its unit; one outside its limits stays in the field and says so. */
export const NumberAnswer = ({ stop, question, answering }: EnteredProps & { readonly question: Extract<PackQuestion, { readonly scale: 'number' }> }) => {
  const { value } = stop.part;
  const readOnly = useReadOnly();
  const draft = useDraft(typeof value === 'object' && value !== null && 'number' in value ? printed(value.number) : '', (typed) => {
    if (typed.trim() === '') answering.respond(stop, null);
    else if (numberProblem(question, typed) !== null) return false;
    else answering.respond(stop, { number: numberOf(typed) });
    return true;
  });
  const error = draft.text.trim() === '' ? null : numberProblem(question, draft.text);
  return (
    <div className="entered">
      <Field label={text.assessment.scales.number} error={error}>
        {(wiring) => (
          <span className="entered-number">
            <input
              {...wiring}
              className="input"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              readOnly={readOnly}
              value={draft.text}
              onChange={(event) => draft.change(event.target.value)}
              onBlur={draft.flush}
            />
            <span>{question.unit}</span>
          </span>
        )}
      </Field>
    </div>
  );
};

const printed = (number: number): string => String(number).replace('.', text.common.decimal);
/** With a point or, as in German, a comma. */
const numberOf = (typed: string): number => Number(typed.trim().replace(',', '.'));
const numberProblem = (question: Extract<PackQuestion, { readonly scale: 'number' }>, typed: string): string | null => {
  const entered = numberOf(typed);
  if (!Number.isFinite(entered) || Math.abs(entered) > 1e12) return text.assessment.noNumber;
  return misfitOf(question, { number: entered }) === null ? null : text.assessment.outside(question.min ?? null, question.max ?? null, question.unit);
};

export const DateAnswer = ({ stop, answering }: EnteredProps) => {
  const { value } = stop.part;
  const readOnly = useReadOnly();
  const draft = useDraft(typeof value === 'object' && value !== null && 'date' in value ? value.date : '', (typed) => {
    if (typed !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
    answering.respond(stop, typed === '' ? null : { date: typed });
    return true;
  });
  return (
    <div className="entered">
      <Field label={text.assessment.scales.date}>
        {(wiring) => (
          <input
            {...wiring}
            className="input entered-date"
            type="date"
            readOnly={readOnly}
            value={draft.text}
            onChange={(event) => draft.change(event.target.value)}
            onBlur={draft.flush}
          />
        )}
      </Field>
    </div>
  );
};

export const TextAnswer = ({ stop, answering }: EnteredProps) => {
  const { value } = stop.part;
  const readOnly = useReadOnly();
  const draft = useDraft(typeof value === 'object' && value !== null && 'text' in value ? value.text : '', (typed) => {
    answering.respond(stop, typed.trim() === '' ? null : { text: typed });
    return true;
  });
  return (
    <div className="entered">
      <Field label={text.assessment.scales.text}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={5}
            maxLength={responseLimits.text}
            readOnly={readOnly}
            value={draft.text}
            onChange={(event) => draft.change(event.target.value)}
            onBlur={draft.flush}
          />
        )}
      </Field>
    </div>
  );
};
