import { gradeOf, isAsked, type Stop } from '../assessment/stops.ts';

/** The counts of the results screen, as the assessment's totals name them. */
export const counts = ['answered', 'open', 'cannotDetermine', 'notApplicable', 'capped', 'hidden'] as const;
export type Count = (typeof counts)[number];

/** Whether an answer is one of those a total counts; the totals themselves come from the domain. */
export const isCounted = (stop: Stop, count: Count): boolean => {
  const { result, part } = stop;
  if (count === 'hidden') return part.hidden && gradeOf(result) !== 'excluded';
  if (!isAsked(stop)) return false;
  switch (count) {
    case 'answered':
      return part.answered;
    case 'open':
      return part.value === null;
    case 'cannotDetermine':
      return part.value === 'cannot-determine';
    case 'notApplicable':
      return part.value === 'not-applicable';
    case 'capped':
      return part.capped;
  }
};

/** Whether a score's coverage looks at it: guidance and what does not apply stay out. */
export const isCovered = (stop: Stop): boolean =>
  isAsked(stop) && stop.criterion.question.binding !== 'guidance' && stop.part.value !== 'not-applicable';
