import type { Change } from '../../db/log-writer.ts';
import { entityName } from '../../domain/log/operation.ts';
import type { AnyRecord, RecordKind } from '../../domain/record/record.ts';

/** What may be said of an approved impact assessment without approving it again. */
const besideApproval: ReadonlySet<string> = new Set(['state', 'reviewOn', 'triggers']);
/** What an acceptance of a risk is about: how large it is, and what is done about it. */
const acceptedContent: ReadonlySet<string> = new Set(['likelihood', 'consequence', 'treatment', 'measures', 'controls', 'residualLikelihood', 'residualConsequence']);

/**
 * What an edit takes back besides: approval and acceptance are bound to what was approved and accepted, and an edit of that reopens it, in the
 * same step of undo (6.1.3; method 5.5). Whoever writes the acceptance itself in the same step keeps it.
 */
export const reopening = (kind: RecordKind, record: AnyRecord, changes: readonly Change[]): readonly Change[] => {
  const changed = new Set(changes.map(({ field }) => field));
  const entity = entityName({ kind: 'record', record: kind, id: record.id });
  const set = (fields: Readonly<Record<string, string>>): readonly Change[] =>
    Object.entries(fields).flatMap(([field, value]) => (changed.has(field) || record[field as keyof AnyRecord] === value ? [] : [{ entity, field, value }]));
  if (kind === 'impact' && 'state' in record && record.state === 'approved' && [...changed].some((field) => !besideApproval.has(field))) {
    return set({ state: 'draft', acceptedBy: '', acceptedAs: 'unsaid', acceptedOn: '', assessedUse: '' });
  }
  if (kind === 'risk' && 'acceptedOn' in record && record.acceptedOn !== '' && [...changed].some((field) => acceptedContent.has(field))) {
    return set({ acceptedOn: '', ...(record.state === 'accepted' ? { state: 'open' } : {}) });
  }
  return [];
};
