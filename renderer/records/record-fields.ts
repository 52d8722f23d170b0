import type { EnteredFields, RecordChanged, RecordEntered } from '../../contract/record-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import { useStores } from '../store/stores.ts';

type ChangedKind = RecordChanged['kind'];

/** Changes fields of one record; what is shown follows at once, and each set of fields is one step of undo. */
export const useRecordChange = <K extends ChangedKind>(kind: K, id: string): ((changes: EnteredFields<K>) => void) => {
  const { engagement } = useStores();
  return (changes) => void engagement.change({ type: 'record-update', record: { kind, id, changes } as unknown as RecordChanged });
};

/** Puts a record on its register; resolves to its id, or null when it was refused. */
export const useRecordAdd = (): ((record: RecordEntered) => Promise<string | null>) => {
  const { engagement } = useStores();
  return async (record) => {
    const written: Written | null = await engagement.change({ type: 'record-add', record });
    return written?.records?.find(({ kind }) => kind === record.kind)?.id ?? null;
  };
};
