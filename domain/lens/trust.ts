/** The trustworthiness of one AI system, along seven dimensions that cut across clauses and controls (method 6.2, S36 to S42). */
import type { Achievement } from '../answer/answer.ts';
import type { AiSystem } from '../engagement/engagement.ts';
import type { Lens } from '../pack/question.ts';
import type { Assessment, Criterion } from '../scoring/assessment.ts';
import { compare, type Fraction } from '../scoring/fraction.ts';
import { criteriaForSystem } from '../scoring/for-system.ts';
import { scoreOf } from '../scoring/roll-up.ts';

export const dimensions = ['accuracy', 'robustness', 'fairness', 'explainability', 'privacy', 'security', 'accountability'] as const satisfies readonly Lens[];
export type Dimension = (typeof dimensions)[number];

/** What a question bears on by the requirement or control it stands under, where it does not say itself (method 6.2, default tags). */
const itemsOf: Readonly<Record<Dimension, readonly string[]>> = {
  accuracy: ['a.6.2.4', 'a.6.2.6', 'a.7.4'],
  robustness: ['a.6.2.3', 'a.6.2.4', 'a.6.2.6'],
  fairness: ['a.5.4', 'a.5.5', 'a.7.4', 'a.7.6'],
  explainability: ['a.8.2', 'a.6.2.7', 'a.9.2'],
  privacy: ['a.5.4', 'a.7.2', 'a.7.3'],
  security: ['a.4.5', 'a.6.2.4', 'a.6.2.8', 'a.10.3'],
  accountability: ['5.3', 'a.3.2', 'a.10.2', 'a.6.2.8'],
};
/** No control of Annex A is titled human oversight: it is spread over several (method 6.2). */
const oversightItems = ['a.9.2', 'a.9.3', 'a.6.1.3', 'a.6.2.6', 'a.4.6', 'a.5.4'];

/** What a lens shows of one AI system. */
export interface LensResult {
  /** The questions looked at, each for this system. */
  readonly criteria: readonly Criterion[];
  /** T(dim,s) of method 6.2: the weighted mean of what is rated, 0-100; null when nothing is. */
  readonly score: Fraction | null;
  /** The worst rated core criterion: what the dimension stands at, whatever the mean. Null while no core criterion is rated. */
  readonly status: Achievement | null;
  /** Rated lowest; of several the heaviest. */
  readonly weakest: Criterion | null;
  readonly applicable: number;
  readonly answered: number;
}

export interface TrustResult extends LensResult {
  readonly dimension: Dimension;
}

/** One value for each dimension of one AI system. Pure, and the order of answers plays no part. */
export const trustProfile = (assessment: Pick<Assessment, 'items' | 'companions'>, system: AiSystem | null): readonly TrustResult[] => {
  const criteria = criteriaForSystem(assessment, system);
  return dimensions.map((dimension) => ({ dimension, ...resultOf(criteria.filter((criterion) => bearsOn(criterion, dimension))) }));
};

/** What is known of human oversight, wherever it is asked. */
export const oversightLens = (assessment: Pick<Assessment, 'items' | 'companions'>, system: AiSystem | null): LensResult =>
  resultOf(
    criteriaForSystem(assessment, system).filter(
      ({ question, item }) => question.lenses?.includes('human-oversight') === true || oversightItems.some((ref) => item.uid === uidOf(ref)),
    ),
  );

/** A question that names dimensions bears on those; of one that names none, its requirement or control decides. */
const bearsOn = ({ question, item }: Criterion, dimension: Dimension): boolean => {
  const named = question.lenses?.filter((lens) => dimensions.some((one) => one === lens)) ?? [];
  return named.length > 0 ? named.includes(dimension) : itemsOf[dimension].some((ref) => item.uid === uidOf(ref));
};

const uidOf = (ref: string): string => `iso42001-${ref}`;

const resultOf = (criteria: readonly Criterion[]): LensResult => {
  const binding = criteria.filter(({ question, state }) => question.binding !== 'guidance' && state !== 'hidden');
  const { S, applicable, answered } = scoreOf(binding);
  const rated = binding.flatMap((criterion) => (criterion.points === null || criterion.rated === null ? [] : [{ criterion, points: criterion.points, rated: criterion.rated }]));
  const core = rated.filter(({ criterion }) => criterion.question.weight === 3).map(({ rated: one }) => one);
  const [weakest] = rated.toSorted(
    (a, b) => compare(a.points, b.points) || b.criterion.question.weight - a.criterion.question.weight || (a.criterion.question.uid < b.criterion.question.uid ? -1 : 1),
  );
  return {
    criteria: binding,
    score: S,
    status: core.length === 0 ? null : (Math.min(...core) as Achievement),
    weakest: weakest === undefined || weakest.rated === 4 ? null : weakest.criterion,
    applicable,
    answered,
  };
};
