import type { RecordChanged, RecordEntered, RemovableKind } from '../../contract/record-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import { canonicalJson, type JsonValue } from '../../domain/canonical-json.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import { emptyRecords, isNumbered, recordFields, recordLabel, type AnyRecord, type RecordKind } from '../../domain/record/record.ts';
import { reopening } from './reopening.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';

/** What a record of each kind is called in a sentence. */
const recordNouns: Readonly<Record<RecordKind, string>> = {
  unit: 'unit',
  party: 'interested party',
  risk: 'risk',
  impact: 'impact assessment',
  evidence: 'piece of evidence',
  request: 'evidence request',
  finding: 'finding',
  judgement: 'judgement',
  'own-control': 'control of your own',
  statement: 'version of the Statement of Applicability',
  baseline: 'baseline',
  programme: 'programme',
};

/** Nobody approves by writing a word into a field: that is a step of its own, with its conditions. */
const refuseApproval = (fields: object): void => {
  const { state, assessedUse } = withoutAbsent(fields);
  if (state !== 'approved' && state !== 'superseded' && (assessedUse ?? '') === '') return;
  throw new Refusal({
    code: 'impact-approval',
    happened: 'The impact assessment was not saved as approved: that is a step of its own.',
    kept: 'What was there before is kept.',
    todo: 'Save it as a draft and approve it then.',
  });
};

export const addRecord = (session: Session, signature: Signature, { kind, fields }: RecordEntered): Written & { readonly id: string } => {
  if (kind === 'impact') refuseApproval(fields);
  const { id, label, changes } = newRecord(session, signature.id, kind, fields);
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Add ${label} (${recordNouns[kind]})`, changes }), id };
};

/** The changes that put one more record on a register. `id` is unique in the world; `ahead` counts records of the same action before it. */
export const newRecord = (session: Session, id: string, kind: RecordKind, fields: object, ahead = 0) => {
  const number = Math.max(0, ...session.file.usedRecordNumbers(kind)) + 1 + ahead;
  const given = withoutAbsent(fields);
  checked(kind, { ...emptyRecords[kind], ...given });
  const entity = entityName({ kind: 'record', record: kind, id });
  const changes: readonly Change[] = [
    { entity, field: 'number', value: number },
    ...Object.entries(given)
      .filter(([field, value]) => canonicalJson(value) !== canonicalJson(emptyRecords[kind][field as never]))
      .map(([field, value]) => ({ entity, field, value: wellFormed(value) })),
  ];
  return { id, label: recordLabel(kind, { number }), changes };
};

export const updateRecord = (session: Session, signature: Signature, { kind, id, changes: given }: RecordChanged): Written => {
  const { record, changes } = recordChanges(session, kind, id, given);
  if (kind === 'impact') refuseApproval(given);
  return writeSession(session, signature, { kind: 'edit', target: '', label: changeLabel(kind, record), changes: [...changes, ...reopening(kind, record, changes)] });
};

/** The changes that bring a record to what is given; only what differs. Throws `record-unknown`, `record-invalid`. */
export const recordChanges = (session: Session, kind: RecordKind, name: string, given: object) => {
  const record = recordOf(session, kind, name);
  const fields = withoutAbsent(given);
  const { id, number: _number, ...before } = record;
  checked(kind, { ...before, ...fields });
  const entity = entityName({ kind: 'record', record: kind, id });
  const changes: readonly Change[] = Object.entries(fields)
    .filter(([field, value]) => canonicalJson(value) !== canonicalJson(before[field as never]))
    .map(([field, value]) => ({ entity, field, value: wellFormed(value) }));
  return { record, changes };
};

export const removeRecord = (session: Session, signature: Signature, { kind, id }: { readonly kind: RemovableKind; readonly id: string }): Written => {
  const record = recordOf(session, kind, id);
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `Remove ${recordLabel(kind, record)} (${recordNouns[kind]})`,
    changes: [{ entity: entityName({ kind: 'record', record: kind, id: record.id }), field: 'number', value: null }],
  });
};

/** A record by its id, or by what people see, such as F12 where no other has that number. Throws `record-unknown`. */
export const recordOf = (session: Session, kind: RecordKind, name: string): AnyRecord => {
  const found = session.file.record(kind, name) ?? byLabel(session, kind, name);
  if (found !== null) return found;
  // What is there once in an engagement is there before anybody has written to it.
  if (!isNumbered(kind)) return { ...emptyRecords[kind], id: name, number: 0 } as AnyRecord;
  throw new Refusal({
    code: 'record-unknown',
    happened: `There is no ${recordNouns[kind]} “${name}” in this engagement.`,
    kept: 'Nothing was changed.',
    todo: 'It may have been taken off the list in the meantime. Choose one of the list.',
  });
};

const byLabel = (session: Session, kind: RecordKind, name: string): AnyRecord | null => {
  const labelled = session.file.records()[kind].filter((record) => recordLabel(kind, record).toLowerCase() === name.trim().toLowerCase());
  return labelled.length === 1 ? (labelled[0] ?? null) : null;
};

const changeLabel = (kind: RecordKind, record: AnyRecord): string =>
  isNumbered(kind) ? `Change ${recordLabel(kind, record)} (${recordNouns[kind]})` : `Change the ${recordNouns[kind]}`;

/** The whole has to be sound, not only the field that changed: a finding needs its title. */
const checked = (kind: RecordKind, fields: object): void => {
  const result = recordFields[kind].safeParse(fields);
  if (result.success) return;
  const [issue] = result.error.issues;
  throw new Refusal({
    code: 'record-invalid',
    happened: `The ${recordNouns[kind]} was not saved: ${issue === undefined ? 'it is not complete' : `“${issue.path.join('.')}” ${issue.message}`}.`,
    kept: 'What was there before is kept.',
    todo: 'Correct the field and save again.',
  });
};

const withoutAbsent = (fields: object): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Readonly<Record<string, JsonValue>>;
