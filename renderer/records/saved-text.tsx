import { longestText } from '../../domain/engagement/fields.ts';
import { useDraft } from '../assessment/use-draft.ts';
import { useOpen } from '../store/stores.ts';
import { Field } from '../ui/field.tsx';

export interface SavedTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Lines of a text at length; left out, it is one line. */
  readonly rows?: number;
  readonly maximum?: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  /** Says why a text cannot be saved as it is; it then stays in the field, with this beside it. */
  readonly problem?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** A text of the open engagement: saved when the typing rests, when the field is left and when the screen is. */
export const SavedText = ({ label, hint, value, rows, maximum, autoFocus = false, placeholder, problem, onSave }: SavedTextProps) => {
  const { readOnly } = useOpen();
  const draft = useDraft(value, (typed) => {
    if ((problem?.(typed) ?? null) !== null) return false;
    if (typed !== value) onSave(typed);
    return true;
  });
  const shared = {
    className: 'input',
    readOnly,
    autoFocus,
    autoComplete: 'off',
    placeholder,
    maxLength: maximum ?? (rows === undefined ? 200 : longestText),
    value: draft.text,
    onBlur: draft.flush,
  };
  return (
    <Field label={label} hint={hint} error={problem?.(draft.text)}>
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
