import type { RecordChanged } from '../../contract/record-shapes.ts';
import type { RecordFields, RecordOf } from '../../domain/record/record.ts';
import { SavedText, type SavedTextProps } from './saved-text.tsx';
import { useRecordChange } from './record-fields.ts';

type ChangedKind = RecordChanged['kind'];
/** The fields of a record that hold a plain text. */
type TextField<K extends ChangedKind> = { [F in keyof RecordFields<K>]: RecordFields<K>[F] extends string ? (string extends RecordFields<K>[F] ? F : never) : never }[keyof RecordFields<K>];

export interface RecordTextProps<K extends ChangedKind> extends Omit<SavedTextProps, 'value' | 'onSave'> {
  readonly kind: K;
  readonly record: RecordOf<K>;
  readonly field: TextField<K>;
}

/** A text field of one record, saved while it is typed. */
export const RecordText = <K extends ChangedKind>({ kind, record, field, ...rest }: RecordTextProps<K>) => {
  const change = useRecordChange(kind, record.id);
  return <SavedText {...rest} value={record[field] as string} onSave={(text) => change({ [field]: text } as never)} />;
};
