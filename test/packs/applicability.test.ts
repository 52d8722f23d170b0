import { describe, expect, it } from 'vitest';
import { emptyAnswer, type AnswerValue } from '../../domain/answer/answer.ts';
import { emptySystem, emptyProfile, type AiSystem } from '../../domain/engagement/engagement.ts';
import { evaluateCondition, type ConditionResult } from '../../domain/pack/applicability.ts';
import type { AiRole, Condition, OrganisationSize } from '../../domain/pack/condition.ts';

const system = (changed: Partial<AiSystem> = {}): AiSystem => ({
  ...emptySystem,
  id: 'S1',
  name: 'Triage',
  intendedPurpose: '',
  actualUse: '',
  tier: 'high',
  origin: 'third-party', stage: 'in-use', traits: [],
  roles: [],
  owner: '',
  sampled: true,
  ...changed,
});

const evaluate = (
  condition: Condition,
  given: { roles?: AiRole[]; size?: OrganisationSize; system?: AiSystem | null; answers?: Readonly<Record<string, AnswerValue | null>> } = {},
): ConditionResult =>
  evaluateCondition(condition, {
    profile: { ...emptyProfile, client: 'Acme', roles: given.roles ?? [], size: given.size ?? 'medium' },
    system: given.system ?? null,
    answerTo: (question) => {
      const value = given.answers?.[question];
      return value === undefined ? null : { ...emptyAnswer(question, null), value };
    },
  });

/** Conditions that are true, false and unknown whatever they stand in. */
const holds: Condition = { size: ['medium'] };
const fails: Condition = { size: ['micro'] };
const open: Condition = { answer: 'nobody-asked', at_least: 2 };

describe('three-valued logic', () => {
  it.each<[string, Condition, ConditionResult]>([
    ['all: one that fails decides, whatever is still open', { all: [open, fails] }, false],
    ['all: open while nothing fails', { all: [holds, open] }, 'unknown'],
    ['all: holds when each does', { all: [holds, holds] }, true],
    ['any: one that holds decides, whatever is still open', { any: [open, holds] }, true],
    ['any: open while nothing holds', { any: [fails, open] }, 'unknown'],
    ['any: fails when each does', { any: [fails, fails] }, false],
    ['not: turns round what is known', { not: fails }, true],
    ['not: leaves open what is open', { not: open }, 'unknown'],
    ['a nest of all of them', { all: [{ any: [fails, { not: fails }] }, { not: { all: [holds, fails] } }] }, true],
  ])('%s', (_name, condition, result) => {
    expect(evaluate(condition)).toBe(result);
  });
});

describe('what a condition looks at', () => {
  it('takes the roles of the system before those of the organisation', () => {
    const asked: Condition = { role: ['ai-provider', 'ai-producer'] };
    expect(evaluate(asked, { roles: ['ai-producer'] })).toBe(true);
    expect(evaluate(asked, { roles: ['ai-customer'] })).toBe(false);
    expect(evaluate(asked, { roles: ['ai-customer'], system: system({ roles: ['ai-provider'] }) })).toBe(true);
    expect(evaluate(asked, { roles: ['ai-provider'], system: system({ roles: ['ai-customer'] }) })).toBe(false);
    expect(evaluate(asked, { roles: ['ai-provider'], system: system() })).toBe(true);
  });

  it('asks while no role is known, so that silence hides nothing', () => {
    expect(evaluate({ role: ['ai-provider'] })).toBe('unknown');
  });

  it('compares the size of the organisation', () => {
    expect(evaluate({ size: ['micro', 'small'] }, { size: 'small' })).toBe(true);
    expect(evaluate({ size: ['micro', 'small'] }, { size: 'large' })).toBe(false);
  });

  it('compares tier and origin of the system asked about, both where both are named', () => {
    const asked: Condition = { system: { tier: ['high'], origin: ['third-party', 'embedded'] } };
    expect(evaluate(asked, { system: system() })).toBe(true);
    expect(evaluate(asked, { system: system({ tier: 'low' }) })).toBe(false);
    expect(evaluate(asked, { system: system({ origin: 'in-house' }) })).toBe(false);
    expect(evaluate(asked)).toBe('unknown');
    expect(evaluate({ system: {} }, { system: system() })).toBe(true);
  });

  it.each<[AnswerValue | null, ConditionResult, ConditionResult]>([
    [4, true, false],
    [3, true, false],
    [2, true, true],
    [1, false, true],
    ['not-applicable', false, false],
    ['cannot-determine', 'unknown', 'unknown'],
    [null, 'unknown', 'unknown'],
  ])('an earlier answer %s: at least 2 is %s, at most 2 is %s', (value, atLeast, atMost) => {
    expect(evaluate({ answer: 'q', at_least: 2 }, { answers: { q: value } })).toBe(atLeast);
    expect(evaluate({ answer: 'q', at_most: 2 }, { answers: { q: value } })).toBe(atMost);
  });
});
