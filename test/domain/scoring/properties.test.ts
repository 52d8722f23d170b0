import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey, achievementAnswers, evidenceLevels, isAchievement, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { undecided, type AiSystem, type Engagement } from '../../../domain/engagement/engagement.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import type { Assessment, FindingGrade } from '../../../domain/scoring/assessment.ts';
import { compare, hundred, zero, type Fraction } from '../../../domain/scoring/fraction.ts';
import { rate } from '../../../domain/scoring/rating.ts';
import { engagementOf, packOf, systemOf, type CriterionSpec, type ItemSpec } from '../../support/criterion-packs.ts';
import { placedQuestions } from '../../../domain/pack/pack.ts';
import { emptyAnswer } from '../../../domain/answer/answer.ts';

/** Method 1.17: what holds for every engagement, whatever was answered. */
const runs = process.env['PLUMBLINE_NIGHTLY'] === '1' ? 20_000 : 400;

const value: fc.Arbitrary<AnswerValue | null> = fc.constantFrom<AnswerValue | null>(...achievementAnswers, null);
const criterion: fc.Arbitrary<CriterionSpec> = fc.record({
  aspect: fc.constantFrom('design', 'operation'),
  form: fc.constantFrom('act', 'document'),
  weight: fc.constantFrom(1, 2, 3),
  value: fc.constant(null),
  evidence: fc.constant('E0'),
  binding: fc.constantFrom('clause', 'clause', 'clause', 'guidance'),
  level: fc.constantFrom('organisation', 'organisation', 'system'),
});
const item = (ref: string): fc.Arbitrary<ItemSpec> =>
  fc.record({ ref: fc.constant(ref), weight: fc.constantFrom(1, 2, 3), pillar: fc.boolean(), criteria: fc.array(criterion, { minLength: 1, maxLength: 4 }) });

interface Subject {
  readonly question: string;
  readonly system: string | null;
}

interface Case {
  readonly packs: readonly Pack[];
  readonly engagement: Engagement;
}

/** Three requirements of two clauses and two controls, up to three AI systems, every subject answered at random. */
const assessed: fc.Arbitrary<Case> = fc
  .record({
    requirements: fc.tuple(item('7.5.1'), item('7.5.2'), item('8.1')),
    controls: fc.tuple(item('A.2.2'), item('A.2.3')),
    tiers: fc.array(fc.constantFrom<AiSystem['tier']>('high', 'medium', 'low'), { maxLength: 3 }),
  })
  .chain(({ requirements, controls, tiers }) => {
    const packs = [packOf(requirements), packOf(controls, 'controls')];
    const systems = tiers.map((tier, position) => systemOf(position + 1, tier));
    const subjects = placedQuestions(packs).flatMap(({ question }): readonly Subject[] =>
      question.level === 'system' && systems.length > 0
        ? systems.map(({ id }) => ({ question: question.uid, system: id }))
        : [{ question: question.uid, system: null }],
    );
    return fc
      .tuple(...subjects.map(() => fc.record({ value, evidence: fc.constantFrom(...evidenceLevels) })))
      .map((given) => ({
        packs,
        engagement: engagementOf(
          subjects.map(({ question, system }, position) => ({ ...emptyAnswer(question, system), ...given[position] })),
          { systems },
        ),
      }));
  });

const withAnswer = ({ packs, engagement }: Case, changed: Answer): Case => ({
  packs,
  engagement: {
    ...engagement,
    answers: engagement.answers.map((answer) =>
      answerKey(answer.question, answer.system) === answerKey(changed.question, changed.system) ? changed : answer,
    ),
  },
});
const assessCase = ({ packs, engagement }: Case): Assessment => assess(packs, engagement);
const atLeast = (a: Fraction | null, b: Fraction | null): boolean => b === null || (a !== null && compare(a, b) >= 0);
const severity: Readonly<Record<FindingGrade, number>> = {
  major: 0,
  'cannot-determine': 1,
  minor: 2,
  opportunity: 3,
  conform: 4,
  'not-assessed': 4,
  excluded: 4,
};
const check = (property: (given: Case, seed: number) => void): void => {
  fc.assert(
    fc.property(assessed, fc.nat(), (given, seed) => property(given, seed)),
    { numRuns: runs },
  );
};
const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % Math.max(1, list.length)];

describe('scoring', () => {
  it('stays within its bounds: low is at most S, S at most high, all from 0 to 100', () => {
    check((given) => {
      const { items, sections } = assessCase(given);
      for (const { S, low, high } of [...items, ...sections]) {
        for (const score of [S, low, high]) {
          if (score !== null) expect(compare(score, zero) >= 0 && compare(score, hundred) <= 0).toBe(true);
        }
      }
      for (const { S, low, high } of items) {
        if (low !== null && high !== null) expect(compare(low, high)).toBeLessThanOrEqual(0);
        if (S !== null && low !== null && high !== null) expect(compare(low, S) <= 0 && compare(S, high) <= 0).toBe(true);
      }
    });
  });

  it('never lowers a score, a grade or the coverage when an answer gets better', () => {
    check((given, seed) => {
      const answer = pick(given.engagement.answers.filter((candidate) => isAchievement(candidate.value) && candidate.value < 4), seed);
      if (answer === undefined || !isAchievement(answer.value)) return;
      const before = assessCase(given);
      const after = assessCase(withAnswer(given, { ...answer, value: (answer.value + 1) as 2 | 3 | 4 }));
      before.items.forEach((item, position) => {
        const better = after.items[position];
        expect(better).toBeDefined();
        if (better === undefined) return;
        for (const part of ['S', 'D', 'O', 'low', 'high'] as const) expect(atLeast(better[part], item[part])).toBe(true);
        expect(better.answered).toBe(item.answered);
        // Between "cannot determine" and a graded shortfall there is no better or worse: only leaving Major is compared.
        if (item.proposal.grade !== 'major') expect(better.proposal.grade).not.toBe('major');
        if (item.proposal.grade === 'minor' || item.proposal.grade === 'conform') {
          expect(severity[better.proposal.grade]).toBeGreaterThanOrEqual(severity[item.proposal.grade]);
        }
      });
      expect(atLeast(after.cci.value, before.cci.value)).toBe(true);
      expect(atLeast(after.aii.value, before.aii.value)).toBe(true);
    });
  });

  it('never lowers a score when the evidence gets better', () => {
    check((given, seed) => {
      const answer = pick(given.engagement.answers.filter(({ evidence }) => evidence !== 'E4'), seed);
      if (answer === undefined) return;
      const evidence = evidenceLevels[evidenceLevels.indexOf(answer.evidence) + 1] ?? 'E4';
      const before = assessCase(given);
      const after = assessCase(withAnswer(given, { ...answer, evidence }));
      before.items.forEach((item, position) => expect(atLeast(after.items[position]?.S ?? null, item.S)).toBe(true));
    });
  });

  it('counts "not applicable" nowhere: the criterion leaves sum, interval and coverage, and no other item changes', () => {
    check((given, seed) => {
      const answer = pick(given.engagement.answers, seed);
      if (answer === undefined) return;
      const before = assessCase(given);
      const after = assessCase(withAnswer(given, { ...answer, value: 'not-applicable' }));
      const owner = placedQuestions(given.packs).find(({ question }) => question.uid === answer.question);
      before.items.forEach((item, position) => {
        if (item.item.uid === owner?.item.uid) return;
        expect(after.items[position]).toEqual(item);
      });
      const criterionAfter = after.items.flatMap(({ criteria }) => criteria).find(({ question }) => question.uid === answer.question);
      expect(criterionAfter?.parts.find(({ system }) => (system?.id ?? null) === answer.system)?.rated).toBeNull();
      expect(after.totals.applicable).toBe(before.totals.applicable - (answer.value === 'not-applicable' ? 0 : 1));
    });
  });

  it('widens the interval and nothing else when an answer is taken away', () => {
    check((given, seed) => {
      const answer = pick(given.engagement.answers.filter((candidate) => isAchievement(candidate.value)), seed);
      if (answer === undefined) return;
      const before = assessCase(given);
      const after = assessCase(withAnswer(given, { ...answer, value: null }));
      before.items.forEach((item, position) => {
        const wider = after.items[position];
        if (wider === undefined || item.low === null || item.high === null) return;
        expect(atLeast(item.low, wider.low)).toBe(true);
        expect(atLeast(wider.high, item.high)).toBe(true);
        expect(wider.applicable).toBe(item.applicable);
      });
    });
  });

  it('does not depend on the order of the answers', () => {
    check((given, seed) => {
      const shuffled = given.engagement.answers
        .map((answer, position) => ({ answer, key: (position * 7_919 + seed) % 1_009 }))
        .sort((a, b) => a.key - b.key)
        .map(({ answer }) => answer);
      expect(assess(given.packs, { ...given.engagement, answers: shuffled })).toEqual(assessCase(given));
    });
  });

  it('gives 100 and conform when everything is fully met and tested', () => {
    check((given) => {
      const best = given.engagement.answers.map((answer): Answer => ({ ...answer, value: 4, evidence: 'E4' }));
      const { items, cci, aii } = assess(given.packs, { ...given.engagement, answers: best });
      for (const { S, proposal, criteria } of items) {
        if (criteria.every(({ question }) => question.binding === 'guidance')) continue;
        expect(S).toEqual(hundred);
        expect(proposal.grade).toBe('conform');
      }
      for (const index of [cci, aii]) if (index.value !== null) expect(index.value).toEqual(hundred);
    });
  });

  it('does not depend on the order of AI systems or decisions either', () => {
    check((given) => {
      const decisions = given.packs[1]?.content.sections.flatMap(({ items }) => items.map(({ uid }) => ({ ...undecided(uid), decision: 'applicable' as const, justification: 'Needed.' }))) ?? [];
      const told = (engagement: Engagement) => {
        const { items, cci, aii } = assess(given.packs, engagement);
        return { scores: items.map(({ S, D, O, low, high, proposal, answered, applicable }) => ({ S, D, O, low, high, grade: proposal.grade, answered, applicable })), cci: cci.value, aii: aii.value };
      };
      const engagement = { ...given.engagement, decisions };
      expect(told({ ...engagement, systems: engagement.systems.toReversed(), decisions: decisions.toReversed() })).toEqual(told(engagement));
    });
  });

  it('takes no score from an item by leaving another unanswered, and no answer away gives a coverage', () => {
    check((given, seed) => {
      const answer = pick(given.engagement.answers.filter(({ value }) => isAchievement(value)), seed);
      if (answer === undefined) return;
      const before = assessCase(given);
      const after = assessCase(withAnswer(given, { ...answer, value: null }));
      const owner = placedQuestions(given.packs).find(({ question }) => question.uid === answer.question);
      before.items.forEach((item, position) => {
        if (item.item.uid !== owner?.item.uid) expect(after.items[position]).toEqual(item);
        expect(after.items[position]?.answered ?? Infinity).toBeLessThanOrEqual(item.answered);
      });
    });
  });

  it('never makes a nonconformity of guidance', () => {
    check((given) => {
      const guidance = new Set(placedQuestions(given.packs).filter(({ question }) => question.binding === 'guidance').map(({ question }) => question.uid));
      const answers = given.engagement.answers.map((answer): Answer =>
        guidance.has(answer.question) ? { ...answer, value: 1 } : { ...answer, value: 4, evidence: 'E4' },
      );
      for (const { proposal } of assess(given.packs, { ...given.engagement, answers }).items) {
        expect(['opportunity', 'conform', 'not-assessed']).toContain(proposal.grade);
      }
    });
  });

  it('leaves an excluded control out of the index and out of the coverage', () => {
    check((given) => {
      const control = given.packs[1]?.content.sections[0]?.items[0];
      if (control === undefined) return;
      const excluded = assess(given.packs, {
        ...given.engagement,
        decisions: [{ ...undecided(control.uid), decision: 'excluded', justification: 'x'.repeat(40) }],
      });
      expect(excluded.aii.items.map(({ item }) => item.uid)).not.toContain(control.uid);
      expect(excluded.items.find(({ item }) => item.uid === control.uid)?.proposal.grade).toBe('excluded');
      expect(excluded.cci).toEqual(assessCase(given).cci);
    });
  });

  it('the evidence cap never raises an answer, and better evidence never lowers it', () => {
    for (const form of ['act', 'document'] as const) {
      for (const answer of [4, 3, 2, 1] as const) {
        const rated = evidenceLevels.map((evidence) => rate(answer, form, evidence));
        expect(Math.max(...rated)).toBeLessThanOrEqual(answer);
        expect(rated).toEqual([...rated].sort());
        expect(rated.at(-1)).toBe(answer);
      }
    }
  });
});
