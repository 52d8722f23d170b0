import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../domain/canonical-json.ts';
import type { ActionKind, Operation } from '../../../domain/log/operation.ts';
import { afterAction, emptyUndoState, inverseOf, undoDepth } from '../../../domain/log/undo.ts';
import { scaled } from '../../durability/scale.ts';

const runs = { numRuns: scaled(500, 20_000) };
const nightlyTime = { timeout: 1_200_000 };

/** A field with its operations: what an action on it appends, and what it then holds. */
const writer = () => {
  const log: Operation[] = [];
  const heads = new Map<string, Operation>();
  const write = (action: string, kind: ActionKind, changes: readonly { readonly entity: string; readonly field: string; readonly value: JsonValue }[]) => {
    for (const { entity, field, value } of changes) {
      const before = heads.get(`${entity} ${field}`);
      const operation: Operation = {
        id: `operation-${log.length}`,
        engagement: 'e',
        device: 'd',
        seq: log.length + 1,
        prev: log.at(-1)?.id ?? '',
        at: '',
        author: '',
        entity,
        field,
        supersedes: before === undefined ? [] : [before.id],
        value,
        action,
        kind,
        target: '',
        label: action,
      };
      log.push(operation);
      heads.set(`${entity} ${field}`, operation);
    }
  };
  return {
    write,
    invert: (action: string) =>
      inverseOf(
        log.filter((operation) => operation.action === action),
        new Map(log.map((operation) => [operation.id, operation])),
      ),
    /** What every touched field holds; a field that is back at null is as if untouched. */
    holds: () => Object.fromEntries([...heads].flatMap(([name, { value }]) => (value === null ? [] : [[name, value]]))),
  };
};

const change = fc.record({
  entity: fc.constantFrom('answer/q-1', 'answer/q-2', 'profile'),
  field: fc.constantFrom('value', 'note'),
  value: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 4 }), fc.string({ maxLength: 4 })),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => ({ type: 'edit' as const, changes })) },
  { weight: 2, arbitrary: fc.constantFrom({ type: 'undo' as const }, { type: 'redo' as const }) },
);

test('undo and redo walk along the states of the work, and an edit cuts off what lay ahead', nightlyTime, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const field = writer();
      let state = emptyUndoState;
      let states = [field.holds()];
      let place = 0;
      steps.forEach((next, number) => {
        const action = `action-${number}`;
        if (next.type === 'edit') {
          field.write(action, 'edit', next.changes);
          state = afterAction(state, { action, kind: 'edit', label: action });
          states = [...states.slice(0, place + 1), field.holds()];
          place += 1;
        } else {
          const reversed = state[next.type].at(-1);
          expect(reversed !== undefined).toBe(next.type === 'undo' ? place > 0 : place < states.length - 1);
          if (reversed === undefined) return;
          field.write(action, next.type, field.invert(reversed.action));
          state = afterAction(state, { action, kind: next.type, label: reversed.label });
          place += next.type === 'undo' ? -1 : 1;
        }
        expect(field.holds()).toEqual(states[place]);
        expect([state.undo.length, state.redo.length]).toEqual([place, states.length - 1 - place]);
      });
    }),
    runs,
  );
});

test('a step keeps the words of the first edit through undo and redo', () => {
  const edited = afterAction(emptyUndoState, { action: 'a', kind: 'edit', label: 'Rate 6.1.2 fully' });
  const undone = afterAction(edited, { action: 'b', kind: 'undo', label: 'Rate 6.1.2 fully' });
  expect(undone).toEqual({ undo: [], redo: [{ action: 'b', label: 'Rate 6.1.2 fully' }] });
  expect(afterAction(undone, { action: 'c', kind: 'redo', label: 'Rate 6.1.2 fully' })).toEqual({ undo: [{ action: 'c', label: 'Rate 6.1.2 fully' }], redo: [] });
});

test('the oldest steps are forgotten when there are more than the depth, the newest never', () => {
  let state = emptyUndoState;
  for (let number = 1; number <= undoDepth + 5; number += 1) state = afterAction(state, { action: `a${number}`, kind: 'edit', label: '' });
  expect(state.undo).toHaveLength(undoDepth);
  expect(state.undo[0]?.action).toBe('a6');
  expect(state.undo.at(-1)?.action).toBe(`a${undoDepth + 5}`);
});
