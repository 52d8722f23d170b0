import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { compareAssessments, type Compared } from '../../../domain/baseline/compare.ts';
import { markerOf, stateDigest, upTo } from '../../../domain/baseline/marker.ts';
import { progressIn } from '../../../domain/baseline/progress.ts';
import { undecided, type Engagement } from '../../../domain/engagement/engagement.ts';
import { emptyRecords } from '../../../domain/record/record.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { criterionOf, engagementOf, packOf, questionUid, systemOf } from '../../support/criterion-packs.ts';

const criteria = ['D.doc.3.U0', 'O.act.2.U0', 'O.act.1.U0'].map(criterionOf);
const packs = [packOf([{ ref: '4.1', criteria }, { ref: '8.2', criteria: criteria.map((one) => ({ ...one, level: 'system' as const })) }]), packOf([{ ref: 'A.2.2', criteria }], 'controls')];
const systems = [systemOf(1, 'high'), systemOf(2, 'low')];

const stateOf = (engagement: Engagement): Compared => ({ engagement, assessment: assess(packs, engagement) });
const answered = (given: readonly Partial<Answer>[]): Engagement =>
  engagementOf(given.map((answer) => ({ ...emptyAnswer(answer.question ?? '', answer.system ?? null), evidence: 'E3', ...answer })), { systems });
const change = (before: Engagement, after: Engagement, ref: string) => compareAssessments(stateOf(before), stateOf(after)).items.find((item) => item.ref === ref);

const subjects = [
  ...[0, 1, 2].map((position) => ({ question: questionUid('4.1', position), system: null })),
  ...[0, 1, 2].flatMap((position) => systems.map(({ id }) => ({ question: questionUid('8.2', position), system: id }))),
  ...[0, 1, 2].map((position) => ({ question: questionUid('A.2.2', position), system: null })),
];
const someEngagement = fc
  .tuple(...subjects.map(() => fc.constantFrom<AnswerValue | null>(4, 3, 2, 1, 'not-applicable', 'cannot-determine', null)))
  .map((values) => answered(subjects.map((subject, position) => ({ ...subject, value: values[position] ?? null }))));

describe('the comparison of two states', () => {
  it('finds nothing between a state and itself, whatever it says', () => {
    fc.assert(
      fc.property(someEngagement, (engagement) => {
        const { items, counts, systems: changed, profile } = compareAssessments(stateOf(engagement), stateOf(engagement));
        expect(counts.unchanged).toBe(items.length);
        expect([...changed, ...profile, ...items.flatMap(({ reasons }) => reasons)]).toEqual([]);
      }),
    );
  });

  it('gives a reason for every difference, and turns better into worse when the two are exchanged', () => {
    const mirrored = { better: 'worse', worse: 'better', 'newly-assessed': 'no-longer-assessed', 'no-longer-assessed': 'newly-assessed', other: 'other', unchanged: 'unchanged', added: 'removed', removed: 'added' };
    fc.assert(
      fc.property(someEngagement, someEngagement, (before, after) => {
        const there = compareAssessments(stateOf(before), stateOf(after));
        const back = compareAssessments(stateOf(after), stateOf(before));
        for (const item of there.items) {
          if (item.kind !== 'unchanged') expect(item.reasons).not.toEqual([]);
          expect(back.items.find(({ uid }) => uid === item.uid)?.kind).toBe(mirrored[item.kind]);
        }
      }),
    );
  });

  it('is never better when only answers fell, and never worse when only answers rose', () => {
    const lower = (value: AnswerValue | null): AnswerValue | null => (typeof value === 'number' && value > 1 ? ((value - 1) as 1 | 2 | 3) : value);
    fc.assert(
      fc.property(someEngagement, (engagement) => {
        const fallen = { ...engagement, answers: engagement.answers.map((answer) => ({ ...answer, value: lower(answer.value) })) };
        expect(compareAssessments(stateOf(engagement), stateOf(fallen)).counts.better).toBe(0);
        expect(compareAssessments(stateOf(fallen), stateOf(engagement)).counts.worse).toBe(0);
      }),
    );
  });

  it('tells an answer, its evidence, a decision, a grade given and a system that joined, each as what it is', () => {
    const [first] = subjects;
    const before = answered([{ ...first, value: 2 }]);
    expect(change(before, answered([{ ...first, value: 3, evidence: 'E4' }]), '4.1')).toMatchObject({
      kind: 'better',
      reasons: [{ type: 'answer', ref: '4.1-1', from: 2, to: 3 }, { type: 'evidence', from: 'E3', to: 'E4' }],
    });
    const control = 'test-a.2.2';
    expect(change(before, { ...before, decisions: [{ ...undecided(control), decision: 'excluded' }] }, 'A.2.2')).toMatchObject({ kind: 'other', reasons: [{ type: 'decision', from: 'undecided', to: 'excluded' }] });
    const judgement = { ...emptyRecords.judgement, id: 'test-4.1', number: 0, grade: 'conform' as const, gradeReason: 'The second site has it.' };
    expect(change(before, { ...before, records: { ...before.records, judgement: [judgement] } }, '4.1')).toMatchObject({ kind: 'better', reasons: [{ type: 'judgement', from: null, to: 'conform' }] });
    const joined = { ...before, systems: [...systems, systemOf(3, 'low')] };
    expect(change(before, joined, '8.2')?.reasons).toContainEqual({ type: 'asked', ref: '8.2-1', system: 'S3' });
    expect(compareAssessments(stateOf(before), stateOf(joined)).systems).toEqual([{ id: 'S3', name: 'System 3', kind: 'added', fields: [] }]);
    const riskier = { ...before, systems: systems.map((system) => ({ ...system, tier: 'high' as const })) };
    expect(compareAssessments(stateOf(before), stateOf(riskier)).systems).toEqual([{ id: 'S2', name: 'System 2', kind: 'changed', fields: ['tier'] }]);
  });
});

describe('a place in the history', () => {
  it('says the same in whatever order the changes of two installations arrived', () => {
    const written = [{ device: 'a', seq: 1 }, { device: 'a', seq: 2 }, { device: 'b', seq: 1 }];
    expect(markerOf(written)).toEqual([['a', 2], ['b', 1]]);
    expect(markerOf(written.toReversed())).toEqual(markerOf(written));
    const later = [...written, { device: 'a', seq: 3 }, { device: 'c', seq: 1 }];
    expect(upTo(later.toReversed(), markerOf(written))).toEqual(written.toReversed());
  });

  it('is recognised by what was said, down to one letter', () => {
    const engagement = answered([{ question: 'q', value: 2, note: 'Seen.' }]);
    expect(stateDigest(engagement, [])).toBe(stateDigest(structuredClone(engagement), []));
    expect(stateDigest(answered([{ question: 'q', value: 2, note: 'Seen' }]), [])).not.toBe(stateDigest(engagement, []));
    expect(stateDigest(engagement, [{ id: 'p', sha256: 'x' }])).not.toBe(stateDigest(engagement, []));
  });
});

describe('progress of a reassessment', () => {
  it('counts what was carried over as a result, and not as progress', () => {
    const engagement = answered(subjects.slice(0, 2).map((subject) => ({ ...subject, value: 4 })));
    const score = (given: Engagement) => assess(packs, given).cci.value;
    expect(progressIn(assess(packs, engagement))).toEqual({ asked: 12, confirmed: 2, carried: 0, open: 10 });
    const restarted = { ...engagement, profile: { ...engagement.profile, cycle: 'b-1' } };
    expect(progressIn(assess(packs, restarted))).toEqual({ asked: 12, confirmed: 0, carried: 2, open: 10 });
    expect(score(restarted)).toEqual(score(engagement));
    const confirmed = { ...restarted, answers: restarted.answers.map((answer, position) => (position === 0 ? { ...answer, confirmedIn: 'b-1' } : answer)) };
    expect(progressIn(assess(packs, confirmed))).toEqual({ asked: 12, confirmed: 1, carried: 1, open: 10 });
  });
});
