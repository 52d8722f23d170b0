import type { JsonValue } from '../canonical-json.ts';
import type { ActionKind, Operation } from './operation.ts';

/** How many actions can be undone. */
export const undoDepth = 200;

export interface Step {
  readonly action: string;
  readonly label: string;
}
export interface UndoState {
  /** Newest last. */
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const emptyUndoState: UndoState = { undo: [], redo: [] };

/**
 * What can be undone and redone after one more action. An edit clears the redo list; an undo or redo moves the newest step
 * from one list to the other, under its own id, so that it is itself what the next redo or undo takes back.
 */
export const afterAction = (
  state: UndoState,
  { action, kind, label }: { readonly action: string; readonly kind: ActionKind; readonly label: string },
): UndoState => {
  const step = { action, label };
  switch (kind) {
    case 'edit':
      return { undo: [...state.undo, step].slice(-undoDepth), redo: [] };
    case 'undo':
      return { undo: state.undo.slice(0, -1), redo: [...state.redo, step] };
    case 'redo':
      return { undo: [...state.undo, step].slice(-undoDepth), redo: state.redo.slice(0, -1) };
  }
};

/**
 * The changes that take an action back: every field gets the value it had before. `earlier` gives an operation by id; a field
 * nobody had touched goes back to its default (null).
 */
export const inverseOf = (
  operations: readonly Operation[],
  earlier: ReadonlyMap<string, Operation>,
): readonly { readonly entity: string; readonly field: string; readonly value: JsonValue }[] => {
  const inverse = new Map<string, { entity: string; field: string; value: JsonValue }>();
  for (const { entity, field, supersedes } of operations) {
    const key = `${entity} ${field}`;
    // The first operation of an action on a field superseded the state before the action.
    if (inverse.has(key)) continue;
    const before = supersedes.map((id) => earlier.get(id)).find((operation) => operation !== undefined);
    inverse.set(key, { entity, field, value: before?.value ?? null });
  }
  return [...inverse.values()];
};
