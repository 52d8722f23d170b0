import type { Achievement, EvidenceLevel } from '../answer/answer.ts';
import type { SystemTier } from '../pack/condition.ts';
import type { PackQuestion } from '../pack/question.ts';
import { compare, fraction, hundred, lesser, weightedMean, zero, type Fraction } from './fraction.ts';

/** Points of a rating (method 1.5): fully 100, largely 67, partly 33, not 0. */
export const pointsOf: Readonly<Record<Achievement, Fraction>> = {
  4: hundred,
  3: fraction(67),
  2: fraction(33),
  1: zero,
};

/** The highest rating an evidence level supports (method 1.3), E0 to E4. A document cannot be "fully" unseen. */
const evidenceCap: Readonly<Record<PackQuestion['form'], Readonly<Record<EvidenceLevel, Achievement>>>> = {
  act: { E0: 2, E1: 3, E2: 4, E3: 4, E4: 4 },
  document: { E0: 2, E1: 2, E2: 3, E3: 4, E4: 4 },
};

/** `rated = min(answer, cap[form][evidence])`: rule E. The answer given stays stored beside it. */
export const rate = (answer: Achievement, form: PackQuestion['form'], evidence: EvidenceLevel): Achievement => {
  const cap = evidenceCap[form][evidence];
  return answer <= cap ? answer : cap;
};

/** The band of a score of 0 to 100 (ISO/IEC 33020 bands as method 1.5 gives them): 0-15, >15-50, >50-85, >85. */
export const bandOf = (score: Fraction): Achievement =>
  compare(score, fraction(15)) <= 0 ? 1 : compare(score, fraction(50)) <= 0 ? 2 : compare(score, fraction(85)) <= 0 ? 3 : 4;

/** Confidence given to an evidence level (method 1.11). */
export const confidenceOf: Readonly<Record<EvidenceLevel, Fraction>> = {
  E0: zero,
  E1: fraction(2, 5),
  E2: fraction(3, 5),
  E3: fraction(4, 5),
  E4: fraction(1),
};

export const confidenceWord = (confidence: Fraction): 'high' | 'medium' | 'low' =>
  compare(confidence, fraction(3, 4)) >= 0 ? 'high' : compare(confidence, fraction(1, 2)) >= 0 ? 'medium' : 'low';

export const tierWeight: Readonly<Record<SystemTier, number>> = { high: 3, medium: 2, low: 1 };

/**
 * The value of one criterion over sampled AI systems (method 1.6): the mean weighted by tier, capped at 33 when a
 * high-tier system is rated "not", and at 67 when any system is "not" or a high-tier system is "partly".
 */
export const valueOverSystems = (
  ratings: readonly { readonly tier: SystemTier; readonly rated: Achievement }[],
): { readonly mean: Fraction; readonly cap: 33 | 67 | 100; readonly value: Fraction } | null => {
  const mean = weightedMean(ratings.map(({ tier, rated }) => ({ weight: tierWeight[tier], value: pointsOf[rated] })));
  if (mean === null) return null;
  const cap = ratings.some(({ tier, rated }) => tier === 'high' && rated === 1)
    ? 33
    : ratings.some(({ tier, rated }) => rated === 1 || (tier === 'high' && rated === 2))
      ? 67
      : 100;
  return { mean, cap, value: lesser(mean, fraction(cap)) };
};
