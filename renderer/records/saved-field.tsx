/** Fields of something that is in the file already: saved when the typing rests, on blur, on leaving and before undo. */
import { day as dayShape } from '../../domain/engagement/fields.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { useDraft } from './use-draft.ts';

export interface SavedTextProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly hint?: string | undefined;
  readonly readOnly?: boolean;
  /** Of a text of several lines; one line where it is left out. */
  readonly rows?: number;
  readonly maxLength?: number;
  /** What is wrong with what is typed, as a sentence; it then stays in the field and is not saved. */
  readonly problem?: (value: string) => string | null;
  readonly id?: string;
}

/** A text, saved while it is typed. */
export const SavedText = ({ label, value, onSave, hint, readOnly = false, rows, maxLength = 20_000, problem = () => null, id }: SavedTextProps) => {
  const draft = useDraft(value, (typed) => {
    if (problem(typed) !== null) return false;
    if (typed !== value) onSave(typed);
    return true;
  });
  const shared = { className: 'input', readOnly, maxLength, autoComplete: 'off', value: draft.text, onBlur: draft.flush, ...(id === undefined ? {} : { 'data-field': id }) };
  return (
    <Field label={label} hint={hint} error={problem(draft.text)}>
      {(wiring) =>
        rows === undefined ? (
          <input {...wiring} {...shared} type="text" onChange={(event) => draft.change(event.target.value)} />
        ) : (
          <textarea {...wiring} {...shared} rows={rows} onChange={(event) => draft.change(event.target.value)} />
        )
      }
    </Field>
  );
};

export interface SavedDayProps {
  readonly label: string;
  /** ISO 8601, or empty. */
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly hint?: string | undefined;
  readonly readOnly?: boolean;
}

/** A day; saved as soon as it is whole, or emptied. */
export const SavedDay = ({ label, value, onSave, hint, readOnly = false }: SavedDayProps) => (
  <Field label={label} hint={hint}>
    {(wiring) => (
      <input
        {...wiring}
        className="input"
        type="date"
        readOnly={readOnly}
        value={value}
        onChange={(event) => {
          if (!readOnly && dayShape.safeParse(event.target.value).success) onSave(event.target.value);
        }}
      />
    )}
  </Field>
);

export interface SavedChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly onSave: (value: T) => void;
  readonly hint?: string | undefined;
  readonly readOnly?: boolean;
}

/** One of a few; saved when it is chosen. */
export const SavedChoice = <T extends string>({ label, value, options, words, onSave, hint, readOnly = false }: SavedChoiceProps<T>) => (
  <Field label={label} hint={hint}>
    {(wiring) => (
      <select
        {...wiring}
        className="input"
        disabled={readOnly}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onSave(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    )}
  </Field>
);

/** Refuses an empty name. */
export const needsName = (value: string): string | null => (value.trim() === '' ? text.common.needsName : null);
