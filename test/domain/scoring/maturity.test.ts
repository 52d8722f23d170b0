import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceLevels } from '../../../domain/answer/answer.ts';
import { emptyJudgement } from '../../../domain/finding/judgement.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { compare, toHundredths } from '../../../domain/scoring/fraction.ts';
import { improvingOf, maturityOf, sectionMaturity } from '../../../domain/scoring/maturity.ts';
import { nextEvidenceStep } from '../../../domain/scoring/next-evidence.ts';
import { confidenceOf } from '../../../domain/scoring/rating.ts';
import { answersOf, criterionOf, engagementOf, packOf, type Letter } from '../../support/criterion-packs.ts';

const assessedOf = (specs: Readonly<Record<string, string>>) => {
  const items = Object.entries(specs).map(([ref, spec]) => ({ ref, criteria: spec.split(' ').map(criterionOf) }));
  return assess([packOf(items)], engagementOf(answersOf(items)));
};
const levelOf = (spec: string, more: Readonly<Record<string, string>> = {}) => {
  const assessment = assessedOf({ '5.2': spec, ...more });
  const [item] = assessment.items;
  return item === undefined ? null : maturityOf(item, improvingOf(assessment)).derived;
};

describe('maturity', () => {
  it.each([
    ['D.act.3.N3 O.act.2.N3', 0],
    ['D.act.3.N3 O.act.2.P3', 1],
    ['D.act.3.F3 O.act.2.N3', 1],
    ['D.act.3.L3 O.act.2.P3', 2],
    ['D.act.3.F3 O.act.2.P3', 2],
    ['D.act.3.F3 O.act.2.L3', 3],
    ['D.act.3.F3', 3],
    ['D.act.3.U3', null],
  ])('of %s is %s', (spec, level) => {
    expect(levelOf(spec)).toBe(level);
  });

  it('is 4 where what is measured is measured fully, and 5 with improvement on record', () => {
    const defined = 'D.act.3.F3 O.act.2.L3';
    expect(levelOf(defined, { '9.1': 'O.doc.3.L3' })).toBe(3);
    expect(levelOf(defined, { '9.1': 'O.doc.3.F3' })).toBe(4);
    expect(levelOf(defined, { '9.1': 'O.doc.3.F3', '10.1': 'O.act.3.F2' })).toBe(4);
    expect(levelOf(defined, { '9.1': 'O.doc.3.F3', '10.1': 'O.act.3.F3' })).toBe(5);
    expect(levelOf('D.act.3.L3 O.act.2.F3', { '9.1': 'O.doc.3.F3', '10.1': 'O.act.3.F3' })).toBe(2);
  });

  it('of a clause is the lower median, with the least and the greatest', () => {
    const assessment = assessedOf({ '7.1': 'D.act.3.N3', '7.2': 'D.act.3.P3', '7.3': 'D.act.3.F3', '7.4': 'D.act.3.F3', '7.5': 'D.act.3.U3' });
    const [section] = assessment.sections;
    expect(section === undefined ? null : sectionMaturity(section, improvingOf(assessment))).toEqual({ median: 1, lowest: 0, highest: 3, items: 4 });
  });

  it('is a person’s where a person gave one, and the derived one stays in sight', () => {
    const items = [{ ref: '5.2', criteria: [criterionOf('D.act.3.F3')] }];
    const assessment = assess([packOf(items)], engagementOf(answersOf(items), { records: { judgement: [{ ...emptyJudgement, id: 'test-5.2', number: 0, maturity: 1, maturityReason: 'Known to nobody.' }] } }));
    expect(assessment.items.map((item) => maturityOf(item, improvingOf(assessment)))).toEqual([{ derived: 3, given: 1, level: 1 }]);
  });

  it('never falls when an answer gets better', () => {
    const letters: readonly Letter[] = ['N', 'P', 'L', 'F'];
    const criterion = fc.record({ aspect: fc.constantFrom('D', 'O'), weight: fc.constantFrom(1, 2, 3), step: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 5 }), fc.nat(4), (criteria, which) => {
        const spec = (raised: boolean) =>
          criteria.map(({ aspect, weight, step }, position) => `${aspect}.act.${weight}.${letters[raised && position === which % criteria.length ? Math.min(3, step + 1) : step] ?? 'N'}4`).join(' ');
        expect(levelOf(spec(true)) ?? 0).toBeGreaterThanOrEqual(levelOf(spec(false)) ?? 0);
      }),
    );
  });
});

describe('the cheapest next step of evidence', () => {
  const stepOf = (spec: string) => {
    const [item] = assessedOf({ '4.3': spec }).items;
    return item === undefined ? null : nextEvidenceStep(item);
  };

  it('is the answer whose next level raises the confidence most: a core criterion before a minor one', () => {
    const step = stepOf('D.act.1.L1 D.doc.3.L2 D.act.2.P2');
    expect([step?.criterion.ref, step?.from, step?.to, step === null ? null : toHundredths(step.before), step === null ? null : toHundredths(step.after)]).toEqual(['4.3-2', 'E2', 'E3', 0.57, 0.67]);
  });

  it('is none where everything was sampled over time, or nothing is rated', () => {
    expect([stepOf('D.act.3.L4'), stepOf('D.act.3.U1')]).toEqual([null, null]);
  });

  it('gives the confidence the item then has, and no other step gives more', () => {
    const criterion = fc.record({ weight: fc.constantFrom(1, 2, 3), level: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 5 }), (criteria) => {
        const raised = (position: number) =>
          assessedOf({ '4.3': criteria.map(({ weight, level }, at) => `D.act.${weight}.L${at === position ? level + 1 : level}`).join(' ') }).items[0]?.confidence ?? null;
        const step = stepOf(criteria.map(({ weight, level }) => `D.act.${weight}.L${level}`).join(' '));
        const others = criteria.flatMap(({ level }, position) => (level === evidenceLevels.length - 1 ? [] : (raised(position) ?? [])));
        const best = others.reduce((most, one) => (compare(one, most) > 0 ? one : most), confidenceOf.E0);
        expect(step?.after ?? confidenceOf.E0).toEqual(others.length === 0 ? confidenceOf.E0 : best);
      }),
    );
  });
});
