import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { achievementAnswers } from '../../../domain/answer/answer.ts';
import type { JsonValue } from '../../../domain/canonical-json.ts';
import { headsOf, operationText, type Operation } from '../../../domain/log/operation.ts';

const changes: fc.Arbitrary<readonly [string, string, JsonValue]> = fc.oneof(
  fc.tuple(fc.constantFrom('answer/q-1', 'answer/q-2', 'answer/q-s1/S1'), fc.constant('value'), fc.constantFrom(null, ...achievementAnswers)),
  fc.tuple(fc.constantFrom('answer/q-1', 'answer/q-2'), fc.constantFrom('note', 'reason'), fc.string({ maxLength: 8 })),
  fc.tuple(fc.constantFrom('answer/q-1', 'answer/q-s1/S1'), fc.constant('flagged'), fc.boolean()),
  fc.tuple(fc.constantFrom('system/S1', 'system/S2', 'system/S10'), fc.constant('name'), fc.constantFrom(null, 'One', 'Two')),
  fc.tuple(fc.constantFrom('control/item-1', 'control/item-2'), fc.constant('decision'), fc.constantFrom('applicable', 'excluded')),
  fc.tuple(fc.constant('profile'), fc.constant('client'), fc.constantFrom('Acme', 'Bravo')),
);

const at = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString());

/** A device writes a change, or two devices exchange what they have. */
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('write' as const), device: fc.nat(2), change: changes, at }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('exchange' as const), from: fc.nat(2), to: fc.nat(2) }) },
);

/**
 * The union of the logs of three devices that wrote at the same time and now and then exchanged what they had: operations that
 * supersede what their writer saw, so that fields branch and come together again.
 */
export const branchingLog: fc.Arbitrary<readonly Operation[]> = fc.array(event, { maxLength: 40, size: 'max' }).map((events) => {
  const devices: Operation[][] = [[], [], []];
  const all: Operation[] = [];
  for (const step of events) {
    if (step.type === 'exchange') {
      const known = new Set(devices[step.to]?.map(({ id }) => id));
      devices[step.to]?.push(...(devices[step.from] ?? []).filter(({ id }) => !known.has(id)));
      continue;
    }
    const seen = devices[step.device] ?? [];
    const own = seen.filter(({ device }) => device === `device-${step.device}`);
    const [entity, field, value] = step.change;
    const content = {
      engagement: 'engagement-1',
      device: `device-${step.device}`,
      seq: own.length + 1,
      prev: own.at(-1)?.id ?? '',
      at: step.at,
      author: `author-${step.device}`,
      entity,
      field,
      supersedes: headsOf(seen.filter((operation) => operation.entity === entity && operation.field === field)).map(({ id }) => id),
      value,
      action: `action-${all.length}`,
      kind: 'edit' as const,
      target: '',
      label: 'A change',
    };
    const operation = { id: createHash('sha256').update(operationText(content)).digest('hex'), ...content };
    seen.push(operation);
    all.push(operation);
  }
  return all;
});

/** The same operations in any order. */
export const shuffled = (operations: readonly Operation[]): fc.Arbitrary<readonly Operation[]> =>
  fc.shuffledSubarray([...operations], { minLength: operations.length, maxLength: operations.length });
