import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { emptyProfile } from '../../../domain/engagement/engagement.ts';
import { evaluateCondition } from '../../../domain/pack/applicability.ts';
import { organisationSizes, systemTiers, type AiRole, type Condition, type SystemTrait } from '../../../domain/pack/condition.ts';
import { canHold } from '../../../domain/pack/reachable.ts';
import { systemOf } from '../../support/criterion-packs.ts';
import { askedAs, askedOn } from './random-packs.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const questions = new Map(
  [
    askedAs('level'),
    askedOn('one', { scale: 'single-choice', options }),
    askedOn('many', { scale: 'multiple-choice', options }),
    askedOn('amount', { scale: 'number', unit: 'systems', min: 0, max: 3 }),
    askedOn('any-amount', { scale: 'number', unit: 'euros' }),
    askedOn('day', { scale: 'date' }),
  ].map((question) => [question.uid, question]),
);

const days = ['2026-01-01', '2026-06-01', '2027-01-01'] as const;
const subsets = <T>(all: readonly T[]): readonly T[][] => all.reduce<T[][]>((some, one) => [...some, ...some.map((rest) => [...rest, one])], [[]]);

/** Everything an answer can be where conditions can tell the difference. */
const answersTo: Readonly<Record<string, readonly AnswerValue[]>> = {
  level: [1, 2, 3, 4, 'not-applicable'],
  one: [...options.map(({ id }): AnswerValue => ({ choice: id })), 'not-applicable'],
  many: [...subsets(['a', 'b', 'c']).filter(({ length }) => length > 0).map((choices): AnswerValue => ({ choices })), 'not-applicable'],
  amount: [...[0, 0.5, 1, 1.5, 2, 2.5, 3].map((number): AnswerValue => ({ number })), 'not-applicable'],
  day: [...['2025-01-01', ...days, '2026-03-01', '2026-09-01', '2028-01-01'].map((date): AnswerValue => ({ date })), 'not-applicable'],
};

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray(['ai-provider', 'ai-customer'] as AiRole[], { minLength: 1 }).map((role): Condition => ({ role })),
  fc.subarray([...organisationSizes], { minLength: 1 }).map((size): Condition => ({ size })),
  fc
    .record({ tier: fc.subarray([...systemTiers], { minLength: 1 }), trait: fc.subarray(['safety', 'biometric'] as SystemTrait[], { minLength: 1 }) }, { requiredKeys: [] })
    .filter((filter) => Object.keys(filter).length > 0)
    .map((system): Condition => ({ system })),
  fc.integer({ min: 1, max: 4 }).map((amount): Condition => ({ answer: 'level', at_least: amount })),
  fc.integer({ min: 1, max: 4 }).map((amount): Condition => ({ answer: 'level', at_most: amount })),
  fc.constantFrom(0, 1, 2, 3).map((amount): Condition => ({ answer: 'amount', at_least: amount })),
  fc.constantFrom(0, 1, 2, 3).map((amount): Condition => ({ answer: 'amount', at_most: amount })),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((is): Condition => ({ answer: 'one', is })),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((includes): Condition => ({ answer: 'many', includes })),
  fc.constantFrom(...days).map((day): Condition => ({ answer: 'day', from: day })),
  fc.constantFrom(...days).map((day): Condition => ({ answer: 'day', before: day })),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ readonly tree: Condition; readonly leaf: Condition }>((tie) => ({
  leaf,
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('tree').map((not): Condition => ({ not })),
  ),
})).tree;

/** Tries every client, AI system and set of answers, as far as the condition looks at them. */
const holdsSomewhere = (tree: Condition): boolean => {
  const said = JSON.stringify(tree);
  const asked = Object.keys(answersTo).filter((uid) => said.includes(`"${uid}"`));
  const roles: readonly AiRole[][] = said.includes('"role"') ? subsets(['ai-provider', 'ai-customer', 'ai-partner']).filter(({ length }) => length > 0) as AiRole[][] : [['ai-partner']];
  const sizes = said.includes('"size"') ? organisationSizes : (['small'] as const);
  const systems = said.includes('"system"')
    ? systemTiers.flatMap((tier) => subsets(['safety', 'biometric'] as SystemTrait[]).map((traits) => ({ ...systemOf(1, tier), traits })))
    : [systemOf(1, 'high')];
  const combinations = asked.reduce<Readonly<Record<string, AnswerValue>>[]>((some, uid) => some.flatMap((given) => (answersTo[uid] ?? []).map((value) => ({ ...given, [uid]: value }))), [{}]);
  return roles.some((own) =>
    sizes.some((size) =>
      systems.some((system) =>
        combinations.some((given) => {
          const answerTo = (uid: string) => (given[uid] === undefined ? null : { ...emptyAnswer(uid, null), value: given[uid] });
          return evaluateCondition(tree, { profile: { ...emptyProfile, client: 'Acme', roles: own, size }, system, answerTo }) === true;
        }),
      ),
    ),
  );
};

describe('whether a condition can hold', () => {
  it('is said exactly where some client, AI system and set of answers makes it hold', () => {
    const few = condition.filter((tree) => Object.keys(answersTo).filter((uid) => JSON.stringify(tree).includes(`"${uid}"`)).length <= 2);
    let never = 0;
    fc.assert(
      fc.property(few, (tree) => {
        const holds = holdsSomewhere(tree);
        if (!holds) never += 1;
        expect(canHold(tree, questions)).toBe(holds);
      }),
      { numRuns: 1_500 },
    );
    expect(never, 'the property met conditions of both kinds').toBeGreaterThan(20);
  });

  it.each<[string, Condition, boolean]>([
    ['a size that is and is not', { all: [{ size: ['small'] }, { not: { size: ['small', 'micro'] } }] }, false],
    ['two sizes at once', { all: [{ size: ['small'] }, { size: ['large'] }] }, false],
    ['two roles at once: a client has several', { all: [{ role: ['ai-provider'] }, { role: ['ai-customer'] }] }, true],
    ['every role denied', { not: { role: ['ai-provider', 'ai-producer', 'ai-customer', 'ai-partner', 'ai-subject', 'relevant-authority'] } }, false],
    ['two choices of which only one can be made', { all: [{ answer: 'one', is: ['a'] }, { answer: 'one', is: ['b'] }] }, false],
    ['two choices of which several can be made', { all: [{ answer: 'many', includes: ['a'] }, { answer: 'many', includes: ['b'] }] }, true],
    ['an amount between two that touch', { all: [{ answer: 'amount', at_least: 1 }, { not: { answer: 'amount', at_least: 2 } }] }, true],
    ['a step between two that touch', { all: [{ answer: 'level', at_least: 2 }, { not: { answer: 'level', at_most: 2 } }, { not: { answer: 'level', at_least: 3 } }] }, false],
    ['a step between two halves', { all: [{ answer: 'level', at_least: 2.5 }, { answer: 'level', at_most: 3.5 }] }, true],
    ['no step between two halves', { all: [{ answer: 'level', at_least: 2.2 }, { answer: 'level', at_most: 2.8 }] }, false],
    ['an amount beyond a large one', { all: [{ answer: 'any-amount', at_least: 5 }, { not: { answer: 'any-amount', at_most: 2e10 } }] }, true],
    ['an amount that is its own bound', { all: [{ answer: 'any-amount', at_least: 7 }, { answer: 'any-amount', at_most: 7 }] }, true],
    ['a day before it begins', { all: [{ answer: 'day', from: '2027-01-01' }, { answer: 'day', before: '2027-01-01' }] }, false],
    ['a way round through any', { any: [{ all: [{ size: ['small'] }, { size: ['large'] }] }, { size: ['micro'] }] }, true],
    ['a system of two tiers', { all: [{ system: { tier: ['high'] } }, { system: { tier: ['low'] } }] }, false],
  ])('%s', (_name, tree, expected) => {
    expect(canHold(tree, questions)).toBe(expected);
  });

  it('gives up in favour of the author where there are too many ways, in no time worth naming', () => {
    const some = (sizes: readonly ('micro' | 'small' | 'medium' | 'large')[]): Condition => ({ any: Array.from({ length: 10 }, (_, at): Condition => ({ size: [sizes[at % sizes.length] ?? 'small'] })) });
    const never: Condition = { all: [...Array.from({ length: 8 }, () => some(['small', 'micro'])), some(['large', 'medium'])] };
    expect(canHold(never, questions), 'it never holds, and finding that out takes hundreds of thousands of ways').toBe(true);
  });
});
