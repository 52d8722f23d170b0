import { answerKey, defaultEvidenceLevel, type Answer } from '../answer/answer.ts';
import type { AiSystem } from '../engagement/engagement.ts';
import type { Asking } from '../pack/asked.ts';
import { achievementOf, isAnswered } from '../pack/meaning.ts';
import type { PlacedQuestion } from '../pack/pack.ts';
import { isRated } from '../pack/question.ts';
import type { Criterion, CriterionPart, CriterionState } from './assessment.ts';
import { fraction, weightedMean, type Fraction } from './fraction.ts';
import { bandOf, confidenceOf, rate, valueOverSystems } from './rating.ts';
import type { Achievement } from '../answer/answer.ts';
import type { SystemTier } from '../pack/condition.ts';

export interface CriterionInput {
  /** The sampled systems, in order. */
  readonly sample: readonly AiSystem[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Which questions are asked. */
  readonly asking: Asking;
  /** id of the baseline the present reassessment started from; empty for a first assessment. */
  readonly cycle: string;
}

/** Rates one question over its subjects (method 1.3, 1.5, 1.6). */
export const rateCriterion = (placed: PlacedQuestion, input: CriterionInput): Criterion =>
  criterionOver(placed, subjectsOf(placed, input.sample).map((system) => partOf(placed, system, input)));

/** One question from the answers of its subjects. */
export const criterionOver = (placed: PlacedQuestion, parts: readonly CriterionPart[]): Criterion => {
  const applicable = parts.filter((part) => !part.hidden && part.value !== 'not-applicable');
  const rated = applicable.filter((part) => part.rated !== null);
  const answered = applicable.filter((part) => part.answered);
  const over = overSystems(applicable, 'leave-out');
  return {
    ...placed,
    state: stateOf(parts, applicable, answered),
    parts,
    points: over?.value ?? null,
    systemCap: over?.cap ?? 100,
    low: isRated(placed.question) ? (overSystems(applicable, 1)?.value ?? null) : null,
    high: isRated(placed.question) ? (overSystems(applicable, 4)?.value ?? null) : null,
    rated: over === null ? null : bandOf(over.value),
    confidence: meanConfidence(rated),
    applicable: applicable.length,
    answered: answered.length,
  };
};

/** Who a question is asked about: every sampled system, or the organisation where none is listed or it is asked once. */
export const subjectsOf = (
  { question }: Pick<PlacedQuestion, 'question'>,
  sample: readonly AiSystem[],
): readonly (AiSystem | null)[] => (question.level === 'system' && sample.length > 0 ? sample : [null]);

const partOf = (placed: PlacedQuestion, system: AiSystem | null, input: CriterionInput): CriterionPart => {
  const { question } = placed;
  const answer = input.answers.get(answerKey(question.uid, system?.id ?? null)) ?? null;
  const evidence = answer?.evidence ?? defaultEvidenceLevel;
  const value = answer?.value ?? null;
  const achievement = achievementOf(question, value);
  const hiddenBy = input.asking.hiddenBy(question, system);
  const rated = achievement === null ? null : rate(achievement, question.form, evidence);
  return {
    system,
    hidden: hiddenBy !== null,
    hiddenBy,
    answer,
    value,
    evidence,
    rated,
    answered: isAnswered(question, value),
    capped: rated !== null && rated !== achievement,
    carried: input.cycle !== '' && hiddenBy === null && value !== null && answer?.confirmedIn !== input.cycle,
  };
};

const stateOf = (
  parts: readonly CriterionPart[],
  applicable: readonly CriterionPart[],
  answered: readonly CriterionPart[],
): CriterionState => {
  if (parts.every((part) => part.hidden)) return 'hidden';
  if (applicable.length === 0) return 'not-applicable';
  if (applicable.some((part) => part.value === 'cannot-determine')) return 'cannot-determine';
  return answered.length === 0 ? 'open' : answered.length < applicable.length ? 'partly-answered' : 'answered';
};

/** The value over the parts; those without a rating left out, or counted as `otherwise` for the interval. */
const overSystems = (applicable: readonly CriterionPart[], otherwise: 'leave-out' | Achievement) => {
  const ratings: { readonly tier: SystemTier; readonly rated: Achievement }[] = [];
  for (const part of applicable) {
    const rated = part.rated ?? (otherwise === 'leave-out' ? null : otherwise);
    // The organisation has no tier of its own: with one subject the weight cancels out and no cap lowers a single rating
    // below its points, so "low" is neutral.
    if (rated !== null) ratings.push({ tier: part.system?.tier ?? 'low', rated });
  }
  return valueOverSystems(ratings);
};

const meanConfidence = (rated: readonly CriterionPart[]): Fraction | null =>
  weightedMean(rated.map((part) => ({ weight: 1, value: confidenceOf[part.evidence] }))) ??
  (rated.length === 0 ? null : fraction(0));
