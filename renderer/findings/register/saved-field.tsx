import type { EnteredFields } from '../../../contract/record-shapes.ts';
import { findingTextLimits } from '../../../domain/finding/finding.ts';
import type { Finding } from '../../../domain/record/record.ts';
import { needsName, SavedDay, SavedText } from '../../records/saved-field.tsx';
import { useStores } from '../../store/stores.ts';

type Changes = EnteredFields<'finding'>;
type TextField = { [F in keyof Changes]-?: string extends Finding[F] ? F : never }[keyof Changes];

/** Writes fields of a finding; nothing where nothing differs. */
export const useChange = (finding: Finding): ((changes: Changes) => void) => {
  const { engagement } = useStores();
  return (changes) => void engagement.change({ type: 'record-update', record: { kind: 'finding', id: finding.id, changes } });
};

export interface FindingFieldProps {
  readonly finding: Finding;
  readonly name: TextField;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly readOnly: boolean;
  /** Lines of a text; left out for a single line. */
  readonly rows?: number;
}

/** A text of a finding, saved while it is typed. A title stays as it was while its field is empty. */
export const FindingText = ({ finding, name, label, hint, readOnly, rows }: FindingFieldProps) => {
  const change = useChange(finding);
  return (
    <SavedText
      label={label}
      hint={hint}
      readOnly={readOnly}
      value={finding[name]}
      maxLength={rows === undefined ? findingTextLimits[name === 'title' ? 'title' : 'line'] : findingTextLimits.text}
      {...(rows === undefined ? {} : { rows })}
      {...(name === 'title' ? { problem: needsName } : {})}
      onSave={(typed) => change({ [name]: typed })}
    />
  );
};

/** A day of a finding, or none. */
export const FindingDay = ({ finding, name, label, readOnly }: Omit<FindingFieldProps, 'rows' | 'hint'>) => {
  const change = useChange(finding);
  return <SavedDay label={label} readOnly={readOnly} value={finding[name]} onSave={(day) => change({ [name]: day })} />;
};
