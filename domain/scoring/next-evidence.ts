import { evidenceLevels, type EvidenceLevel } from '../answer/answer.ts';
import { isRated } from '../pack/question.ts';
import type { AiSystem } from '../engagement/engagement.ts';
import type { Criterion, RatedItem } from './assessment.ts';
import { add, compare, fraction, over, times, zero, type Fraction } from './fraction.ts';
import { confidenceOf } from './rating.ts';

/** The one step of evidence that would make an item known best, and what it would do to the confidence. */
export interface EvidenceStep {
  readonly criterion: Criterion;
  readonly system: AiSystem | null;
  readonly from: EvidenceLevel;
  readonly to: EvidenceLevel;
  readonly before: Fraction;
  readonly after: Fraction;
}

/**
 * The cheapest next step (method 1.11): one answer, known one level better, that raises the confidence in its item most; the first in the
 * order of the pack where several do. Null where nothing is rated or everything is sampled over time. It never changes a score by itself.
 */
export const nextEvidenceStep = ({ criteria, confidence }: Pick<RatedItem, 'criteria' | 'confidence'>): EvidenceStep | null => {
  if (confidence === null) return null;
  const counted = criteria.filter((criterion) => criterion.question.binding !== 'guidance' && isRated(criterion.question) && criterion.confidence !== null);
  const weights = counted.reduce((sum, { question }) => sum + question.weight, 0);
  let best: { readonly step: EvidenceStep; readonly gain: Fraction } | null = null;
  for (const criterion of counted) {
    const rated = criterion.parts.filter(({ hidden, rated: rating }) => !hidden && rating !== null);
    for (const { system, evidence } of rated) {
      const to = evidenceLevels[evidenceLevels.indexOf(evidence) + 1];
      if (to === undefined) continue;
      const difference = add(confidenceOf[to], times(confidenceOf[evidence], fraction(-1)));
      const gain = over(times(difference, fraction(criterion.question.weight)), fraction(weights * rated.length));
      if (best !== null && compare(gain, best.gain) <= 0) continue;
      best = { gain, step: { criterion, system, from: evidence, to, before: confidence, after: add(confidence, gain) } };
    }
  }
  return best === null || compare(best.gain, zero) <= 0 ? null : best.step;
};
