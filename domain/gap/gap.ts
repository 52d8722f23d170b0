/** Gaps: what stands between an organisation and its requirements, one per item, with a priority and affected systems. */
import type { AiSystem } from '../engagement/engagement.ts';
import type { Assessment, Criterion, FindingGrade, ItemResult } from '../scoring/assessment.ts';

/** The grades that make a gap. `conform`, `not-assessed` and `excluded` items have none. */
export const gapGrades = ['major', 'minor', 'cannot-determine', 'opportunity'] as const satisfies readonly FindingGrade[];
export type GapGrade = (typeof gapGrades)[number];

/** Most urgent first. */
export const gapPriorities = ['critical', 'high', 'medium', 'low'] as const;
export type GapPriority = (typeof gapPriorities)[number];

export interface Gap {
  /** 'G-6.1.2': stable over versions as long as the item keeps its reference. */
  readonly id: string;
  readonly grade: GapGrade;
  readonly priority: GapPriority;
  readonly result: ItemResult;
  /** Criteria below fully, or with a part that could not be determined; in the order of the pack. */
  readonly shortfalls: readonly Criterion[];
  /** Sampled AI systems with an answer below fully or undetermined in one of the shortfalls; inventory order. */
  readonly systems: readonly AiSystem[];
}

/** Every gap, by priority, then in the order of the packs. */
export const gapsOf = (assessment: Assessment): readonly Gap[] => {
  const gaps = assessment.items.flatMap((result) => {
    const gap = gapOf(result);
    return gap === null ? [] : [gap];
  });
  return gapPriorities.flatMap((priority) => gaps.filter((gap) => gap.priority === priority));
};

/** The gap of one item, or null where its grade makes none. */
export const gapOf = (result: ItemResult): Gap | null => {
  const grade = gapGrades.find((candidate) => candidate === result.grade);
  if (grade === undefined) return null;
  const shortfalls = result.criteria.filter(isShortfall);
  const systems = new Map<string, AiSystem>();
  for (const { parts } of shortfalls) {
    for (const { system, hidden, rated, value } of parts) {
      const short = value === 'cannot-determine' || (rated !== null && rated < 4);
      if (system !== null && !hidden && short) systems.set(system.id, system);
    }
  }
  return {
    id: `G-${result.item.ref}`,
    grade,
    priority: priorityOf(grade, result.item.pillar),
    result,
    shortfalls,
    systems: [...systems.values()].sort((a, b) => numberOf(a) - numberOf(b)),
  };
};

/**
 * Priority of a gap before a roadmap exists: a major on a pillar is critical, another major high; a minor on a pillar is
 * high; another minor and whatever could not be determined is medium; an opportunity is low. The chain of pillars comes
 * first because the other requirements rest on it (method 1.7, 2.2).
 */
export const priorityOf = (grade: GapGrade, pillar: boolean): GapPriority => {
  switch (grade) {
    case 'major':
      return pillar ? 'critical' : 'high';
    case 'minor':
      return pillar ? 'high' : 'medium';
    case 'cannot-determine':
      return 'medium';
    case 'opportunity':
      return 'low';
  }
};

const isShortfall = (criterion: Criterion): boolean =>
  criterion.state !== 'hidden' &&
  ((criterion.rated !== null && criterion.rated < 4) || criterion.state === 'cannot-determine');

const numberOf = ({ id }: AiSystem): number => Number(id.slice(1));
