import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/scoring/assess.ts';
import type { FindingGrade } from '../../../domain/scoring/assessment.ts';
import { fraction, toHundredths, toInteger, weightedMean, type Fraction } from '../../../domain/scoring/fraction.ts';
import { bandOf, valueOverSystems } from '../../../domain/scoring/rating.ts';
import { answersOf, criterionOf, engagementOf, packOf, type ItemSpec } from '../../support/criterion-packs.ts';

interface Vectors {
  readonly items: Readonly<Record<string, { S: number; D: number | null; O: number | null; lo: number; hi: number; grade: string; spec: string }>>;
  readonly clauses: readonly { clause: string; S: number; lo: number; hi: number; D: number; O: number; MAJ: number; MIN: number; OK: number; status: string; cov: string; conf: number }[];
  readonly CCI: number;
  readonly AII: number;
  readonly annex: Readonly<Record<'N' | 'P' | 'L' | 'F', number>>;
  readonly system_agg: readonly { inp: readonly (readonly [number, 'F' | 'L' | 'P' | 'N'])[]; mean: number; cap: number; out: number }[];
}
const vectors = JSON.parse(readFileSync(new URL('../../fixtures/method-vectors.json', import.meta.url), 'utf8')) as Vectors;

/** Method 1.7. */
const pillars = ['4.3', '5.2', '6.1.2', '6.1.3', '6.1.4', '8.2', '8.3', '8.4', '9.2.1', '9.2.2', '9.3.1', '9.3.3'];
const minor = ['6.3', '7.4', '7.5.1'];
/** Rated values of the 37 controls the fictional client declares applicable, as the vectors' author published them with the sum. */
const annexValues = [84, 50, 33, 50, 0, 50, 67, 67, 100, 33, 0, 0, 17, 0, 33, 50, 67, 50, 67, 67, 50, 33, 84, 50, 67, 50, 33, 67, 33, 0, 50, 33, 33, 33, 50, 50, 33];

const items = Object.entries(vectors.items).map(
  ([ref, { spec }]): ItemSpec => ({
    ref,
    pillar: pillars.includes(ref),
    weight: pillars.includes(ref) ? 3 : minor.includes(ref) ? 1 : 2,
    criteria: spec.split(' ').map(criterionOf),
  }),
);
const assessment = assess([packOf(items)], engagementOf(answersOf(items)));
const shown = (value: Fraction | null) => (value === null ? null : toInteger(value));
const gradeOf: Readonly<Record<string, FindingGrade>> = { MAJ: 'major', MIN: 'minor', OK: 'conform', CD: 'cannot-determine', U: 'not-assessed' };

describe('the golden vectors reproduce', () => {
  it.each(Object.entries(vectors.items))('requirement %s', (ref, expected) => {
    const item = assessment.items.find((candidate) => candidate.item.ref === ref);
    expect(item).toBeDefined();
    if (item === undefined) return;
    expect({ S: shown(item.S), D: shown(item.D), O: shown(item.O), lo: shown(item.low), hi: shown(item.high), grade: item.proposal.grade }).toEqual({
      S: expected.S,
      D: expected.D,
      O: expected.O,
      lo: expected.lo,
      hi: expected.hi,
      grade: gradeOf[expected.grade],
    });
  });

  it.each(vectors.clauses)('clause $clause', (expected) => {
    const section = assessment.sections.find((candidate) => candidate.section.ref === expected.clause);
    expect(section).toBeDefined();
    if (section === undefined) return;
    expect(shown(section.S)).toBe(expected.S);
    expect(shown(section.low)).toBe(expected.lo);
    expect(shown(section.high)).toBe(expected.hi);
    expect(shown(section.D)).toBe(expected.D);
    expect(shown(section.O)).toBe(expected.O);
    expect([section.grades.major, section.grades.minor, section.grades.conform]).toEqual([expected.MAJ, expected.MIN, expected.OK]);
    expect(section.status).toBe(expected.status.toLowerCase());
    expect(`${section.answered}/${section.applicable}`).toBe(expected.cov);
    expect(section.confidence === null ? null : toHundredths(section.confidence)).toBe(expected.conf);
  });

  it('the two indices, each for itself', () => {
    expect(shown(assessment.cci.value)).toBe(vectors.CCI);
    const annex = weightedMean(annexValues.map((value) => ({ weight: 1, value: fraction(value) })));
    expect(shown(annex)).toBe(vectors.AII);
    const bands = { N: 0, P: 0, L: 0, F: 0 };
    for (const value of annexValues) bands[(['N', 'P', 'L', 'F'] as const)[bandOf(fraction(value)) - 1] ?? 'N'] += 1;
    expect(bands).toEqual(vectors.annex);
  });

  it.each(vectors.system_agg)('a criterion over AI systems, capped at $cap', ({ inp, mean, cap, out }) => {
    const value = valueOverSystems(
      inp.map(([tier, letter]) => ({
        tier: tier === 3 ? 'high' : tier === 2 ? 'medium' : 'low',
        rated: ({ F: 4, L: 3, P: 2, N: 1 } as const)[letter],
      })),
    );
    expect(value).not.toBeNull();
    if (value === null) return;
    expect(Number(value.mean.n) / Number(value.mean.d)).toBeCloseTo(mean, 10);
    expect(value.cap).toBe(cap);
    expect(toInteger(value.value)).toBe(out);
  });

  it('one look at the policy shows one that exists and is not lived: exactly 567/8, 434/5 and 133/3', () => {
    const policy = assessment.items.find(({ item }) => item.ref === '5.2');
    expect([policy?.S, policy?.D, policy?.O]).toEqual([fraction(567, 8), fraction(434, 5), fraction(133, 3)]);
  });

  it('the worked example as a whole: grades, and what a naive mean would hide', () => {
    const count = (grade: FindingGrade): number => assessment.items.filter(({ proposal }) => proposal.grade === grade).length;
    expect(assessment.items).toHaveLength(32);
    expect({ major: count('major'), minor: count('minor'), conform: count('conform') }).toEqual({ major: 12, minor: 19, conform: 1 });
    expect(assessment.sections.map(({ status }) => status)).toEqual(['amber', 'amber', 'red', 'amber', 'red', 'red', 'amber']);
    const all = [...assessment.items.flatMap(({ S }) => (S === null ? [] : [S])), ...annexValues.map((value) => fraction(value))];
    expect(shown(weightedMean(all.map((value) => ({ weight: 1, value }))))).toBe(41);
  });

  it.each([
    [[15, 1], 1],
    [[31, 2], 2],
    [[50, 1], 2],
    [[101, 2], 3],
    [[85, 1], 3],
    [[171, 2], 4],
  ] as const)('%j falls into band %i', ([n, d], band) => {
    expect(bandOf(fraction(n, d))).toBe(band);
  });
});
