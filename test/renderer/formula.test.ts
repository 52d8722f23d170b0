import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/scoring/assess.ts';
import { fraction } from '../../domain/scoring/fraction.ts';
import { speak } from '../../renderer/text/text.ts';
import { exactly, formulaOfItem, formulaOfItems, measures } from '../../renderer/findings/formula.ts';
import { answersOf, criterionOf, engagementOf, packOf, type ItemSpec } from '../support/criterion-packs.ts';

/** 5.2 of method 1.5, and a neighbour with a gap. */
const items: readonly ItemSpec[] = [
  {
    ref: '5.2',
    weight: 3,
    criteria: ['D.doc.3.F3', 'D.doc.2.L3', 'O.act.2.P1', 'O.act.1.L1'].map(criterionOf),
  },
  { ref: '5.3', criteria: [criterionOf('D.act.3.F2'), criterionOf('O.act.1.U'), { ...criterionOf('O.act.3.N2'), binding: 'guidance' }] },
];
const assessment = assess([packOf(items)], engagementOf(answersOf(items)));

describe('a number taken apart', () => {
  it('comes to the same number as the score for every measure, so that screen and report never differ', () => {
    for (const result of assessment.items) {
      for (const measure of measures) expect(formulaOfItem(result, measure).result).toEqual(result[measure]);
    }
    for (const section of assessment.sections) {
      for (const measure of measures) {
        expect(formulaOfItems(section.items, measure, ({ item }) => item.weight).result).toEqual(section[measure]);
      }
    }
    expect(formulaOfItems(assessment.cci.items, 'S', ({ item }) => item.weight).result).toEqual(assessment.cci.value);
  });

  it('shows the parts of the worked example of the method', () => {
    const [policy] = assessment.items;
    if (policy === undefined) throw new Error('no item');
    const { terms, sum, weights } = formulaOfItem(policy, 'S');
    expect(terms.map(({ weight, product }) => [weight, exactly(product)])).toEqual([[3, '300'], [2, '134'], [2, '66'], [1, '67']]);
    expect([exactly(sum), weights]).toEqual(['567', 8]);
  });

  it('names what it left out: what is open, and what is guidance only', () => {
    const [, roles] = assessment.items;
    if (roles === undefined) throw new Error('no item');
    expect(formulaOfItem(roles, 'S').leftOut.map(({ ref }) => ref)).toEqual(['5.3-2', '5.3-3']);
    expect(formulaOfItem(roles, 'low').leftOut.map(({ ref }) => ref)).toEqual(['5.3-3']);
  });

  it('prints whole numbers whole and others to two decimals, with a comma in German', () => {
    speak('de');
    expect([exactly(fraction(67)), exactly(fraction(5, 2)), exactly(fraction(200, 3))]).toEqual(['67', '2,5', '66,67']);
    speak('en');
    expect([exactly(fraction(67)), exactly(fraction(5, 2)), exactly(fraction(200, 3))]).toEqual(['67', '2.5', '66.67']);
  });
});
