import { expect, test } from 'vitest';
import type { EngagementFile } from '../../db/engagement-file.ts';
import type { Action } from '../../db/log-writer.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { Refusal } from '../../domain/problem.ts';
import { answerEntity, createFilledEngagement, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';
import { withFailingStatement, type Failure } from './failing-statements.ts';

const stateOf = (file: EngagementFile) => ({ engagement: file.read(), operations: file.operations(), undo: file.undoState });

const reversal = (kind: 'undo' | 'redo') => (file: EngagementFile): Action => {
  const found = file.reversal(kind);
  if (found === null) throw new Error(`nothing to ${kind}`);
  return { ...edit(`${kind}-1`, []), ...found };
};

const writes: readonly (readonly [string, (file: EngagementFile) => Action])[] = [
  [
    'an answer',
    () =>
      edit('new', [
        { entity: answerEntity('q-1'), field: 'value', value: 3 },
        { entity: answerEntity('q-1'), field: 'note', value: 'Changed.' },
      ]),
  ],
  [
    'several kinds at once',
    () =>
      edit('new', [
        { entity: 'profile', field: 'client', value: 'Another name' },
        { entity: 'system/S2', field: 'name', value: 'Second system' },
        { entity: 'control/item-3', field: 'decision', value: 'applicable' },
        { entity: answerEntity('q-s2', 'S2'), field: 'value', value: 'cannot-determine' },
      ]),
  ],
  ['the removal of an AI system', () => edit('new', [{ entity: 'system/S1', field: 'name', value: null }])],
  ['an undo', reversal('undo')],
];

test.each(writes.flatMap(([name, action]) => (['not-done', 'done'] as const).map((failure) => [name, failure, action] as const)))(
  'a failure in any statement of %s (%s) leaves all or nothing, and the next try works',
  (_name, failure, action) => {
    using folder = freshFolder();
    const path = folder.at('a.plumb');
    createFilledEngagement(path);
    const file = openEngagement(path);
    const statements = tryEach(file, failure, () => file.write(action(file)));
    // BEGIN, reads, one insert for each change, projection, COMMIT.
    expect(statements).toBeGreaterThan(5);
    console.log(`A4: each of ${statements} statements of ${_name} failed once (${failure}), 0 partial states`);
    expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
    file.close();
  },
);

/** Fails statement 1, 2, 3 … of a write until one gets through; returns how many statements the write has. */
const tryEach = (file: EngagementFile, failure: Failure, write: () => unknown): number => {
  for (let failing = 1; failing < 200; failing += 1) {
    const before = stateOf(file);
    const { result, statements } = withFailingStatement(failing, failure, write);
    if (result.type === 'returned') return statements;
    expect(result.error).toBeInstanceOf(Refusal);
    expect((result.error as Refusal).problem.code).toBe('file-not-writable');
    const after = stateOf(file);
    if (failure === 'done' && after.operations.length > before.operations.length) {
      // Only a commit that happened and was reported as failed may leave the change; then all of it.
      expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
      const added = after.operations.slice(before.operations.length);
      expect(new Set(added.map(({ action }) => action)).size).toBe(1);
      file.write(edit('after', [{ entity: 'profile', field: 'sector', value: 'Health' }]));
      expect(file.reversal('undo')?.target).toBe('after');
      return statements;
    }
    expect(after).toEqual(before);
  }
  throw new Error('the write never got through');
};

test('a failure in any statement of a rebuild leaves the tables as they were', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const file = openEngagement(path);
  const statements = tryEach(file, 'not-done', () => file.rebuild());
  expect(statements).toBeGreaterThan(10);
  file.close();
});
