import { canonicalJson, type JsonValue } from '../canonical-json.ts';
import { recordKinds, type RecordKind } from '../record/record.ts';

/**
 * What an operation is about. An entity is named by its kind and id: `profile`, `system/S1`, `control/<item uid>`,
 * `answer/<question uid>` for the organisation and `answer/<question uid>/<system id>` for one AI system, `pack/<id>` for the
 * version of a pack or crosswalk that is in use, `finding/<id>` and the like for records of the registers.
 */
export type Entity =
  | { readonly kind: 'profile' }
  | { readonly kind: 'system'; readonly id: string }
  | { readonly kind: 'control'; readonly item: string }
  | { readonly kind: 'pack'; readonly id: string }
  | { readonly kind: 'record'; readonly record: RecordKind; readonly id: string }
  | { readonly kind: 'answer'; readonly question: string; readonly system: string | null };

export const entityName = (entity: Entity): string => {
  switch (entity.kind) {
    case 'profile':
      return 'profile';
    case 'system':
      return `system/${entity.id}`;
    case 'control':
      return `control/${entity.item}`;
    case 'pack':
      return `pack/${entity.id}`;
    case 'record':
      return `${entity.record}/${entity.id}`;
    case 'answer':
      return entity.system === null ? `answer/${entity.question}` : `answer/${entity.question}/${entity.system}`;
  }
};

/** The entity of a name; null for a name this version does not know, which is kept and left alone. */
export const parseEntityName = (name: string): Entity | null => {
  const [kind, first, second, ...rest] = name.split('/');
  if (rest.length > 0 || second === '') return null;
  if (kind === 'profile' && first === undefined) return { kind };
  if (first === undefined || first === '') return null;
  if (kind === 'system' && second === undefined) return { kind, id: first };
  if (kind === 'control' && second === undefined) return { kind, item: first };
  if (kind === 'pack' && second === undefined) return { kind, id: first };
  if (kind === 'answer') return { kind, question: first, system: second ?? null };
  const record = recordKinds.find((one) => one === kind);
  if (record !== undefined && second === undefined) return { kind: 'record', record, id: first };
  return null;
};

/** Why an operation was written: by a person's edit, or by undoing or redoing an earlier action. */
const actionKinds = ['edit', 'undo', 'redo'] as const;
export type ActionKind = (typeof actionKinds)[number];

/**
 * One change of one field, written once and never altered. `value` null takes the field back to its default.
 * `supersedes` names the operations that were current for the writer: what is not superseded by any other is current.
 */
export interface Operation {
  /** SHA-256 of the canonical JSON of everything else, 64 hex digits. */
  readonly id: string;
  readonly engagement: string;
  /** The installation that wrote it, and its running number there, from 1. */
  readonly device: string;
  readonly seq: number;
  /** id of this device's operation before; empty for its first. Makes a gap or a fork visible. */
  readonly prev: string;
  /** UTC, ISO 8601. For display only: no decision ever rests on a clock. */
  readonly at: string;
  readonly author: string;
  readonly entity: string;
  readonly field: string;
  readonly supersedes: readonly string[];
  readonly value: JsonValue;
  /** One action of a person is one transaction; its operations share this id. */
  readonly action: string;
  readonly kind: ActionKind;
  /** The action undone or redone; empty for an edit. */
  readonly target: string;
  /** What the person did, in words for the undo menu and the history. */
  readonly label: string;
}

/** The text whose SHA-256 is the operation's id. */
export const operationText = ({ id: _id, ...content }: Operation | (Omit<Operation, 'id'> & { id?: string })): string =>
  canonicalJson(content);

/** The operations of one field that no other supersedes, in a fixed order. More than one is a conflict. */
export const headsOf = <T extends Pick<Operation, 'id' | 'supersedes'>>(operations: readonly T[]): readonly T[] => {
  const superseded = new Set(operations.flatMap(({ supersedes }) => supersedes));
  return operations.filter(({ id }) => !superseded.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
};
