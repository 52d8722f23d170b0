import {
  answerFields,
  answerKey,
  answerValue,
  emptyAnswer,
  evidenceLevel,
  type Answer,
} from '../answer/answer.ts';
import { canonicalJson, type JsonValue } from '../canonical-json.ts';
import {
  aiSystem,
  decided,
  emptyProfile,
  emptySystem,
  profile,
  undecided,
  type AiSystem,
  type ControlDecision,
  type Engagement,
  type Profile,
} from '../engagement/engagement.ts';
import { isNumbered, noRecords, recordFrom, recordKinds, type AnyRecord, type RecordKind, type Records } from '../record/record.ts';
import { headsOf, parseEntityName, type Operation } from './operation.ts';

/** What a field needs from an operation to be projected. */
export type Register = Pick<Operation, 'id' | 'entity' | 'field' | 'supersedes' | 'value' | 'at' | 'author'>;

/** A field whose current operations disagree; a named person settles it. */
export interface Conflict {
  readonly entity: string;
  readonly field: string;
  readonly heads: readonly Register[];
}

/** Which version of a pack is in use: its hash, empty for none. */
export interface PackUse {
  readonly id: string;
  readonly sha256: string;
}

export interface Projection extends Engagement {
  readonly packUses: readonly PackUse[];
  readonly conflicts: readonly Conflict[];
}

/**
 * What the log says now. Pure and independent of the order of the operations and of every clock: the tables of an engagement
 * file are this projection, and rebuilding them from the log gives the same rows.
 */
export const project = (engagement: string, operations: readonly Register[]): Projection => {
  const byEntity = new Map<string, Map<string, Register[]>>();
  for (const operation of operations) {
    const fields = byEntity.get(operation.entity) ?? new Map<string, Register[]>();
    fields.set(operation.field, [...(fields.get(operation.field) ?? []), operation]);
    byEntity.set(operation.entity, fields);
  }
  const answers: Answer[] = [];
  const systems: AiSystem[] = [];
  const decisions: ControlDecision[] = [];
  const packUses: PackUse[] = [];
  const records: { readonly kind: RecordKind; readonly record: AnyRecord }[] = [];
  const conflicts: Conflict[] = [];
  let current: Profile = emptyProfile;
  for (const [name, registers] of byEntity) {
    const entity = parseEntityName(name);
    if (entity === null) continue;
    const fields = currentFields(registers, (field, heads) => conflicts.push({ entity: name, field, heads }));
    switch (entity.kind) {
      case 'profile':
        current = projectProfile(fields);
        break;
      case 'system': {
        const system = projectSystem(entity.id, fields);
        if (system !== null) systems.push(system);
        break;
      }
      case 'control':
        decisions.push(projectDecision(entity.item, fields));
        break;
      case 'pack': {
        const use = fields.get('use')?.value;
        if (typeof use === 'string') packUses.push({ id: entity.id, sha256: use });
        break;
      }
      case 'record': {
        const record = projectRecord(entity.record, entity.id, fields);
        if (record !== null) records.push({ kind: entity.record, record });
        break;
      }
      case 'answer':
        answers.push(projectAnswer(entity.question, entity.system, fields));
        break;
    }
  }
  return {
    id: engagement,
    profile: current,
    systems: systems.sort((a, b) => systemNumber(a.id) - systemNumber(b.id)),
    decisions: decisions.sort((a, b) => (a.item < b.item ? -1 : 1)),
    answers: answers.sort((a, b) =>
      answerKey(a.question, a.system) < answerKey(b.question, b.system) ? -1 : 1,
    ),
    records: recordsOf(records),
    packUses: packUses.sort((a, b) => (a.id < b.id ? -1 : 1)),
    conflicts: conflicts.sort((a, b) => (conflictKey(a) < conflictKey(b) ? -1 : 1)),
  };
};

const conflictKey = ({ entity, field }: Conflict): string => `${entity} ${field}`;

/** One current field: its value and who wrote it when. */
export interface CurrentField {
  readonly value: JsonValue;
  readonly at: string;
  readonly author: string;
}

const currentFields = (
  registers: ReadonlyMap<string, readonly Register[]>,
  onConflict: (field: string, heads: readonly Register[]) => void,
): ReadonlyMap<string, CurrentField> => {
  const fields = new Map<string, CurrentField>();
  for (const [field, operations] of registers) {
    const heads = headsOf(operations);
    if (new Set(heads.map(({ value }) => canonicalJson(value))).size > 1) onConflict(field, heads);
    const head = chooseHead(field, heads);
    if (head !== undefined) fields.set(field, head);
  }
  return fields;
};

/**
 * The head that is shown while people have not settled a conflict: for an achievement the lowest, so that no score is better
 * than the weaker of two answers; otherwise the one with the smallest id, which says nothing but is the same everywhere.
 */
const chooseHead = (field: string, heads: readonly Register[]): Register | undefined => {
  if (field !== 'value' || heads.length < 2) return heads[0];
  const rank = ({ value }: Register) => (typeof value === 'number' ? value : value === 'cannot-determine' ? 0 : 5);
  return [...heads].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0];
};

/**
 * The profile, systems, decisions and answers below take a field only if it still has the right shape; anything else is left at
 * its default. The log keeps it, and nothing of a foreign hand reaches a screen unchecked.
 */
const projectProfile = (fields: ReadonlyMap<string, CurrentField>): Profile => {
  const result: Record<string, unknown> = { ...emptyProfile };
  for (const [field, { value }] of fields) {
    if (!Object.hasOwn(profile.shape, field)) continue;
    const parsed = profile.shape[field as keyof typeof profile.shape].safeParse(value);
    if (parsed.success) result[field] = parsed.data;
  }
  return result as Profile;
};

/** Null for a system that was taken off the inventory: its name was set back to nothing. */
const projectSystem = (id: string, fields: ReadonlyMap<string, CurrentField>): AiSystem | null => {
  const result: Record<string, unknown> = { id, ...emptySystem };
  for (const [field, { value }] of fields) {
    if (!Object.hasOwn(aiSystem.shape, field) || field === 'id') continue;
    const parsed = aiSystem.shape[field as keyof typeof aiSystem.shape].safeParse(value);
    if (parsed.success) result[field] = parsed.data;
  }
  const system = aiSystem.safeParse(result);
  return system.success ? system.data : null;
};

const projectDecision = (item: string, fields: ReadonlyMap<string, CurrentField>): ControlDecision => {
  const result: Record<string, unknown> = { ...undecided(item) };
  for (const [field, { value }] of fields) {
    if (!Object.hasOwn(decided.shape, field) || field === 'item') continue;
    const parsed = decided.shape[field as keyof typeof decided.shape].safeParse(value);
    if (parsed.success) result[field] = parsed.data;
  }
  return result as ControlDecision;
};

/** Null for a record that was taken off its register (its number was set back to nothing), or that nobody has written to. */
const projectRecord = (kind: RecordKind, id: string, fields: ReadonlyMap<string, CurrentField>): AnyRecord | null => {
  const number = fields.get('number')?.value;
  if (isNumbered(kind) ? typeof number !== 'number' : [...fields.values()].every(({ value }) => value === null)) return null;
  const values = new Map([...fields].flatMap(([field, { value }]) => (value === null ? [] : [[field, value] as const])));
  return recordFrom(kind, id, typeof number === 'number' ? number : 0, values);
};

/** Every record by its kind, in the order of numbers, then of ids. */
const recordsOf = (all: readonly { readonly kind: RecordKind; readonly record: AnyRecord }[]): Records => {
  if (all.length === 0) return noRecords;
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      (byKind.get(kind) ?? []).map(({ record }) => record).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
    ]),
  ) as unknown as Records;
};

export const projectAnswer = (
  question: string,
  system: string | null,
  fields: ReadonlyMap<string, CurrentField>,
): Answer => {
  const empty = emptyAnswer(question, system);
  const latest = latestOf(answerFields.flatMap((field) => fields.get(field) ?? []));
  return {
    question,
    system,
    value: answerValue.nullable().catch(null).parse(fields.get('value')?.value ?? null),
    evidence: evidenceLevel.catch(empty.evidence).parse(fields.get('evidence')?.value ?? empty.evidence),
    reason: textOf(fields.get('reason')),
    note: textOf(fields.get('note')),
    evidenceReference: textOf(fields.get('evidenceReference')),
    evidenceItems: idsOf(fields.get('evidenceItems')),
    confirmedIn: textOf(fields.get('confirmedIn')),
    flagged: fields.get('flagged')?.value === true,
    parked: fields.get('parked')?.value === true,
    updatedAt: latest?.at ?? '',
    updatedBy: latest?.author ?? '',
  };
};

/** The field written last by its own clock: shown as "last changed", decides nothing. */
const latestOf = (fields: readonly CurrentField[]): CurrentField | undefined =>
  [...fields].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.author < b.author ? -1 : 1))[0];

const textOf = (field: CurrentField | undefined): string => (typeof field?.value === 'string' ? field.value : '');
const idsOf = (field: CurrentField | undefined): readonly string[] =>
  Array.isArray(field?.value) ? (field.value as readonly JsonValue[]).filter((id): id is string => typeof id === 'string') : noIds;
/** One empty list for all: most answers name no piece of evidence. */
const noIds: readonly string[] = [];
const systemNumber = (id: string): number => Number(id.slice(1));
