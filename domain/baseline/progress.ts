import type { Assessment } from '../scoring/assessment.ts';

/** How far a reassessment has come: what was carried over from the assessment before counts as a result, but not as progress. */
export interface Progress {
  /** Answers that are asked now: one per question and AI system. */
  readonly asked: number;
  /** Given, or confirmed, in this assessment. */
  readonly confirmed: number;
  /** Carried over, and still to be confirmed. */
  readonly carried: number;
  /** Not answered at all. */
  readonly open: number;
}

/** Over everything that is asked now. In a first assessment every answer counts. */
export const progressIn = (assessment: Assessment): Progress => {
  const parts = [...assessment.items.filter(({ grade }) => grade !== 'excluded'), ...assessment.companions.flatMap(({ items }) => items)]
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.parts))
    .filter(({ hidden }) => !hidden);
  const carried = parts.filter((part) => part.carried).length;
  const open = parts.filter(({ value }) => value === null).length;
  return { asked: parts.length, confirmed: parts.length - carried - open, carried, open };
};
