/** The history as people read it: one entry for each thing a person did. */
import type { JsonValue } from '../canonical-json.ts';
import type { ActionKind, Operation } from './operation.ts';

export interface ToldChange {
  readonly entity: string;
  readonly field: string;
  /** Null is the default of the field: nothing had been said. */
  readonly from: JsonValue;
  readonly to: JsonValue;
}

export interface ToldAction {
  readonly action: string;
  readonly kind: ActionKind;
  /** UTC, ISO 8601, by the clock of the computer it was written on. */
  readonly at: string;
  readonly author: string;
  readonly label: string;
  /** The first of its changes; `more` counts the rest. */
  readonly changes: readonly ToldChange[];
  readonly more: number;
  /** Place of its last change in this file: the state it left can be looked at there. */
  readonly position: number;
}

/** An action as it lies in the log, with the first of its operations. */
export interface LoggedAction {
  readonly operations: readonly Operation[];
  readonly count: number;
  readonly position: number;
}

/** Actions told with what each field was before. `earlier` gives an operation by its id: what an operation supersedes is what was there. */
export const tellActions = (actions: readonly LoggedAction[], earlier: ReadonlyMap<string, Operation>): readonly ToldAction[] =>
  actions.flatMap(({ operations, count, position }) => {
    const [first] = operations;
    if (first === undefined) return [];
    const { action, kind, at, author, label } = first;
    const changes = operations.map(({ entity, field, supersedes, value }) => ({
      entity,
      field,
      from: supersedes.map((id) => earlier.get(id)?.value).find((before) => before !== undefined) ?? null,
      to: value,
    }));
    return [{ action, kind, at, author, label, changes, more: count - changes.length, position }];
  });
