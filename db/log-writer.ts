import type { Answer } from '../domain/answer/answer.ts';
import type { JsonValue } from '../domain/canonical-json.ts';
import {
  operationText,
  parseEntityName,
  type ActionKind,
  type Operation,
} from '../domain/log/operation.ts';
import { project } from '../domain/log/projection.ts';
import { recordKinds, type RecordKind, type RecordOf } from '../domain/record/record.ts';
import { sha256 } from './hash.ts';
import type { Embedded } from './queries/packs.ts';
import type { Tables } from './tables.ts';

/** One field to change. `value` null takes it back to its default. */
export interface Change {
  readonly entity: string;
  readonly field: string;
  readonly value: JsonValue;
}

/** What a person did: one transaction. */
export interface Action {
  /** Unique id of the action, given by the caller. */
  readonly id: string;
  readonly kind: ActionKind;
  /** The action undone or redone; empty for an edit. */
  readonly target: string;
  readonly label: string;
  readonly author: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly changes: readonly Change[];
  /** Packs and crosswalks the changes speak of and the file may not have yet. */
  readonly embed?: readonly Embedded[];
  /** Contents of files that the changes name by their hash. */
  readonly files?: readonly Buffer[];
}

/** The entities an action touched: what a reader has to read again. */
export interface Touched {
  readonly profile: boolean;
  readonly systems: boolean;
  readonly decisions: boolean;
  /** Another version of a pack is in use, or another pack. */
  readonly packs: boolean;
  /** The answers as they are now. */
  readonly answers: readonly Answer[];
  /** The records as they are now; null for one that was taken off its register. */
  readonly records: readonly TouchedRecord[];
}

export type TouchedRecord = { readonly [K in RecordKind]: { readonly kind: K; readonly id: string; readonly record: RecordOf<K> | null } }[RecordKind];

export const untouched: Touched = { profile: false, systems: false, decisions: false, packs: false, answers: [], records: [] };

/** The last operation of this installation in this file. */
export interface ChainHead {
  readonly id: string;
  readonly seq: number;
}

/**
 * Appends the operations of an action and brings the projected rows of the touched entities up to date. Runs inside the
 * caller's transaction: a failure anywhere leaves the log and the tables as they were.
 */
export const writeAction = (
  tables: Tables,
  identity: { readonly engagement: string; readonly device: string },
  head: ChainHead,
  action: Action,
): { readonly head: ChainHead; readonly touched: Touched } => {
  for (const embedded of action.embed ?? []) tables.packs.add(embedded, false);
  for (const content of action.files ?? []) tables.files.add(content);
  let { id: prev, seq } = head;
  const entities = Map.groupBy(action.changes, ({ entity }) => entity);
  for (const [entity, changes] of entities) {
    for (const change of changes) {
      const before = tables.operations.currentOf(entity).filter(({ field }) => field === change.field);
      seq += 1;
      const content: Omit<Operation, 'id'> = {
        ...identity,
        seq,
        prev,
        at: action.at,
        author: action.author,
        entity,
        field: change.field,
        supersedes: before.map(({ id }) => id),
        value: change.value,
        action: action.id,
        kind: action.kind,
        target: action.target,
        label: action.label,
      };
      const operation: Operation = { id: sha256(operationText(content)), ...content };
      tables.operations.append(operation);
      prev = operation.id;
    }
  }
  return { head: { id: prev, seq }, touched: projectEntities(tables, identity.engagement, [...entities.keys()]) };
};

/** Projects the entities anew from their current operations into their tables. */
const projectEntities = (tables: Tables, engagement: string, entities: readonly string[]): Touched => {
  const answers: Answer[] = [];
  const records: TouchedRecord[] = [];
  const kinds = new Set<string>();
  for (const name of entities) {
    const entity = parseEntityName(name);
    if (entity === null) continue;
    kinds.add(entity.kind);
    const projection = project(engagement, tables.operations.currentOf(name));
    switch (entity.kind) {
      case 'profile':
        tables.profile.put(projection.profile);
        break;
      case 'system':
        if (projection.systems[0] === undefined) tables.systems.remove(entity.id);
        else tables.systems.put(projection.systems[0]);
        break;
      case 'control':
        for (const decision of projection.decisions) tables.decisions.put(decision);
        break;
      case 'pack':
        tables.packs.use(entity.id, projection.packUses[0]?.sha256 ?? null);
        break;
      case 'record': {
        const { record: kind, id } = entity;
        const record = projection.records[kind][0] ?? null;
        if (record === null) tables.records.remove(kind, id);
        else tables.records.put(kind, record);
        records.push({ kind, id, record } as TouchedRecord);
        break;
      }
      case 'answer':
        for (const answer of projection.answers) {
          tables.answers.put(answer);
          answers.push(answer);
        }
        break;
    }
  }
  return {
    profile: kinds.has('profile'),
    systems: kinds.has('system'),
    decisions: kinds.has('control'),
    packs: kinds.has('pack'),
    answers,
    records,
  };
};

/** Empties the projected tables and fills them again from the whole log. */
export const rebuildTables = (tables: Tables, engagement: string): void => {
  const projection = project(engagement, tables.operations.all());
  tables.profile.clear();
  tables.systems.clear();
  tables.decisions.clear();
  tables.answers.clear();
  tables.packs.clearUses();
  tables.records.clear();
  tables.profile.put(projection.profile);
  for (const system of projection.systems) tables.systems.put(system);
  for (const decision of projection.decisions) tables.decisions.put(decision);
  for (const answer of projection.answers) tables.answers.put(answer);
  for (const kind of recordKinds) for (const record of projection.records[kind]) tables.records.put(kind, record);
  for (const { id, sha256: hash } of projection.packUses) tables.packs.use(id, hash);
};
