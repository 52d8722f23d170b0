import type { Criterion, ItemResult } from '../../domain/scoring/assessment.ts';
import { add, compare, fraction, over, times, toHundredths, toInteger, zero, type Fraction } from '../../domain/scoring/fraction.ts';
import { text } from '../text/text.ts';

/** Which number of a score is taken apart. */
export const measures = ['S', 'D', 'O', 'low', 'high'] as const;
export type Measure = (typeof measures)[number];

export interface Term<T> {
  readonly of: T;
  readonly weight: number;
  readonly value: Fraction;
  readonly product: Fraction;
}

/** A weighted mean taken apart: its terms, and what was left out of it. */
export interface Formula<T> {
  readonly terms: readonly Term<T>[];
  readonly leftOut: readonly T[];
  readonly sum: Fraction;
  readonly weights: number;
  /** Null when there is no term. */
  readonly result: Fraction | null;
}

/** The criteria an item's number was made of (method 1.5). */
export const formulaOfItem = (result: ItemResult, measure: Measure): Formula<Criterion> =>
  formulaOver(
    result.criteria,
    ({ question }) => question.weight,
    (criterion) => (criterion.question.binding === 'guidance' ? null : valueOfCriterion(criterion, measure)),
  );

const valueOfCriterion = (criterion: Criterion, measure: Measure): Fraction | null => {
  switch (measure) {
    case 'S':
      return criterion.points;
    case 'D':
      return criterion.question.aspect === 'design' ? criterion.points : null;
    case 'O':
      return criterion.question.aspect === 'operation' ? criterion.points : null;
    case 'low':
      return criterion.low;
    case 'high':
      return criterion.high;
  }
};

/** The items a clause's number or an index was made of (method 1.7). */
export const formulaOfItems = (
  items: readonly ItemResult[],
  measure: Measure,
  weightOf: (item: ItemResult) => number,
): Formula<ItemResult> =>
  formulaOver(items, weightOf, (item) => (item.grade === 'excluded' ? null : item[measure]));

const formulaOver = <T>(
  all: readonly T[],
  weightOf: (one: T) => number,
  valueOf: (one: T) => Fraction | null,
): Formula<T> => {
  const terms = all.flatMap((one): readonly Term<T>[] => {
    const value = valueOf(one);
    return value === null ? [] : [{ of: one, weight: weightOf(one), value, product: times(fraction(weightOf(one)), value) }];
  });
  const sum = terms.reduce((total, { product }) => add(total, product), zero);
  const weights = terms.reduce((total, { weight }) => total + weight, 0);
  const counted = new Set(terms.map(({ of }) => of));
  return {
    terms,
    leftOut: all.filter((one) => !counted.has(one)),
    sum,
    weights,
    result: weights === 0 ? null : over(sum, fraction(weights)),
  };
};

/** In the language of the screen, to one decimal where it is not whole: for formula lines, where a rounded part would not add up. */
export const exactly = (value: Fraction): string => {
  const printed = (number: string): string => number.replace('.', text.common.decimal);
  if (value.d === 1n) return String(value.n);
  const tenths = toInteger(times(value, fraction(10)));
  const whole = compare(fraction(tenths, 10), value) === 0;
  return printed(whole ? String(tenths / 10) : toHundredths(value).toFixed(2));
};
