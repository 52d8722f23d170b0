/** Maturity 0 to 5: derived, optional, and never part of a verdict; certification needs conformity, not level 5 (method 1.10). */
import { isGraded } from '../pack/pack.ts';
import type { Maturity } from '../answer/answer.ts';
import type { Assessment, Criterion, ItemResult, SectionResult } from './assessment.ts';
import { compare, fraction, type Fraction } from './fraction.ts';

export interface ItemMaturity {
  /** By the rules; null while nothing is rated, and for an excluded control. */
  readonly derived: Maturity | null;
  /** In place of it, by a person, with a reason. */
  readonly given: Maturity | null;
  /** What counts. */
  readonly level: Maturity | null;
}

export interface SectionMaturity {
  /** The lower of the two middle ones where there are two. */
  readonly median: Maturity;
  readonly lowest: Maturity;
  readonly highest: Maturity;
  readonly items: number;
}

/** Levels 4 and 5 rest on what the management system does as a whole. */
export interface Improving {
  /** What is measured is determined, measured and evaluated (9.1): every core criterion is rated fully. */
  readonly measured: boolean;
  /** Improvement (10.1) is rated fully, with a record seen. */
  readonly improved: boolean;
}

/**
 * Whether the management system measures and improves. No criterion of a pack measures one single control, so the requirement on measuring (9.1) and
 * the one on improving (10.1) stand for all items.
 */
export const improvingOf = ({ items }: Pick<Assessment, 'items'>): Improving => {
  const ofRequirement = (ref: string) =>
    items.filter(({ item, pack }) => item.ref === ref && pack.kind === 'requirements').flatMap(({ criteria }) => criteria.filter(counts).filter(({ question }) => question.weight === 3));
  const fully = (criteria: readonly Criterion[]) => criteria.length > 0 && criteria.every(({ rated }) => rated === 4);
  const improvement = ofRequirement('10.1');
  return {
    measured: fully(ofRequirement('9.1')),
    improved:
      fully(improvement) && improvement.every(({ parts }) => parts.every(({ hidden, rated, evidence }) => hidden || rated === null || evidence === 'E3' || evidence === 'E4')),
  };
};

/**
 * Maturity of an item (method 1.10): 0 no criterion above not; 1 something is done, without a design to speak of; 2 design above 50 and something is
 * done; 3 design above 85 and operation above 50; 4 and 5 with measurement and improvement on top. An item without criteria of design, or of
 * operation, is judged by the other.
 */
export const maturityOf = (result: ItemResult, improving: Improving): ItemMaturity => {
  const derived = result.grade === 'excluded' ? null : levelOf(result, improving);
  const given = result.grade === 'excluded' ? null : ((result.judgement?.maturity ?? null) as Maturity | null);
  return { derived, given, level: given ?? derived };
};

const levelOf = ({ criteria, D, O }: ItemResult, { measured, improved }: Improving): Maturity | null => {
  const counted = criteria.filter(counts);
  const rated = counted.filter((criterion) => criterion.rated !== null);
  if (rated.length === 0) return null;
  if (rated.every((criterion) => criterion.rated === 1)) return 0;
  const asks = (aspect: 'design' | 'operation') => counted.some(({ question }) => question.aspect === aspect);
  const above = (value: Fraction | null, aspect: 'design' | 'operation', bar: number) => !asks(aspect) || (value !== null && compare(value, fraction(bar)) > 0);
  const done = !asks('operation') || rated.some(({ question, rated: rating }) => question.aspect === 'operation' && rating !== null && rating >= 2);
  if (!done || !above(D, 'design', 50)) return 1;
  if (!above(D, 'design', 85) || !above(O, 'operation', 50)) return 2;
  if (!measured) return 3;
  return improved ? 5 : 4;
};

/** Maturity of a clause: the lower median of its items, with the least and the greatest; null while no item has one. */
export const sectionMaturity = ({ items }: Pick<SectionResult, 'items'>, improving: Improving): SectionMaturity | null => {
  const levels = items.flatMap((item) => maturityOf(item, improving).level ?? []).sort((a, b) => a - b);
  const [lowest] = levels;
  const highest = levels.at(-1);
  const median = levels[Math.floor((levels.length - 1) / 2)];
  return lowest === undefined || highest === undefined || median === undefined ? null : { median, lowest, highest, items: levels.length };
};

const counts = ({ question, pack, state }: Criterion): boolean => isGraded(pack) && question.binding !== 'guidance' && state !== 'hidden';
