import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityName, headsOf, operationText, parseEntityName, type Entity } from '../../../domain/log/operation.ts';
import { scaled } from '../../durability/scale.ts';
import { branchingLog, shuffled } from './random-logs.ts';

const runs = { numRuns: scaled(500, 20_000) };
const nightlyTime = { timeout: 1_200_000 };

test('the heads are the operations no other names, in an order that is the same everywhere', nightlyTime, () => {
  fc.assert(
    fc.property(
      branchingLog.chain((operations) => fc.tuple(fc.constant(operations), shuffled(operations))),
      ([operations, other]) => {
        const byHand = operations
          .map(({ id }) => id)
          .filter((id) => !operations.some(({ supersedes }) => supersedes.includes(id)))
          .sort();
        expect(headsOf(operations).map(({ id }) => id)).toEqual(byHand);
        expect(headsOf(other).map(({ id }) => id)).toEqual(byHand);
      },
    ),
    runs,
  );
});

test('a log always has a head for each field it speaks of: nothing supersedes everything away', nightlyTime, () => {
  fc.assert(
    fc.property(branchingLog, (operations) => {
      const heads = new Set(headsOf(operations).map(({ entity, field }) => `${entity} ${field}`));
      expect(heads).toEqual(new Set(operations.map(({ entity, field }) => `${entity} ${field}`)));
    }),
    runs,
  );
});

test('the name of an entity leads back to it, and a name that is none leads nowhere', () => {
  const uid = fc.stringMatching(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
  const system = fc.stringMatching(/^S\d{1,4}$/);
  const entity: fc.Arbitrary<Entity> = fc.oneof(
    fc.constant({ kind: 'profile' } as const),
    fc.record({ kind: fc.constant('system' as const), id: system }),
    fc.record({ kind: fc.constant('control' as const), item: uid }),
    fc.record({ kind: fc.constant('answer' as const), question: uid, system: fc.option(system) }),
  );
  fc.assert(
    fc.property(entity, (given) => {
      expect(parseEntityName(entityName(given))).toEqual(given);
    }),
  );
  for (const name of ['', 'profile/', 'profile/x', 'system', 'system/', 'system/S1/x', 'control/a/b', 'answer', 'answer/', 'answer/q/', 'answer//S1', 'answer/q/S1/x', 'Answer/q', 'other/q'])
    expect(parseEntityName(name), name).toBeNull();
});

test('the id of an operation depends on every field and on nothing else', () => {
  const idOf = (content: Parameters<typeof operationText>[0]) => createHash('sha256').update(operationText(content)).digest('hex');
  fc.assert(
    fc.property(branchingLog, (operations) => {
      for (const operation of operations) {
        expect(idOf(operation)).toBe(operation.id);
        const turned = Object.fromEntries(Object.entries(operation).reverse()) as unknown as typeof operation;
        expect(idOf({ ...turned, id: 'f'.repeat(64) })).toBe(operation.id);
        for (const field of ['engagement', 'device', 'seq', 'prev', 'at', 'author', 'entity', 'field', 'supersedes', 'value', 'action', 'kind', 'target', 'label'])
          expect(idOf({ ...operation, [field]: 'something else' })).not.toBe(operation.id);
      }
    }),
    { numRuns: scaled(50, 1_000) },
  );
});
