import type { CrosswalkRow } from '../pack/crosswalk.ts';
import type { RatedItem } from '../scoring/assessment.ts';
import { compare, zero, type Fraction } from '../scoring/fraction.ts';

/** Not, partly, largely, fully: k(e) of method 1.13. */
export type Step = 0 | 1 | 2 | 3;

/**
 * `rated`: from answers. `excluded`: a control declared not applicable gives nothing. `unanswered`: asked, nothing rated. `not-applicable`:
 * nothing of it applies to this system. `derived`: of a framework that is not asked, through another crosswalk. `not-asked`: nothing is known.
 */
export const standingStates = ['rated', 'excluded', 'unanswered', 'not-applicable', 'derived', 'not-asked'] as const;
export type StandingState = (typeof standingStates)[number];

/** How far one item is met, for one AI system or the organisation, and what that rests on. */
export interface Standing {
  readonly uid: string;
  readonly state: StandingState;
  /** Null while it is not known. */
  readonly step: Step | null;
  readonly score: Fraction | null;
  /** The item with the answers behind it; null where it is not asked. */
  readonly seen: RatedItem | null;
  /** The system is not in the sample: the value is that of the sample. */
  readonly ofSample: boolean;
  /** Where it is derived: from what. */
  readonly through: DerivedCoverage | null;
}

/**
 * What results under one framework give towards an item of another (method 1.13), the worst first. `none`: something required is not met
 * at all. `no-counterpart`: nothing corresponds, it has to be asked directly. `unknown`: something required is not answered.
 */
export const derivedStatuses = ['none', 'no-counterpart', 'unknown', 'partial', 'full'] as const;
export type DerivedStatus = (typeof derivedStatuses)[number];

/** One row towards an item, with how far its other end is met. */
export interface CoverageElement {
  readonly row: CrosswalkRow;
  readonly standing: Standing;
}

export interface DerivedCoverage {
  readonly status: DerivedStatus;
  /** What is required: rows that are full or partial. */
  readonly required: readonly CoverageElement[];
  /** Helps to produce evidence and covers nothing. */
  readonly supporting: readonly CoverageElement[];
  /** The elements that decide: all that are not met, else all that are not known, else those met least; by score, the lowest first. */
  readonly weakest: readonly CoverageElement[];
}

/**
 * Derived coverage of one item from the rows that lead to it (method 1.13). Conservative: it never exceeds the weakest required element, is
 * never more than partial while a row is partial, and full only where every row is full and every element fully met. Rows that support
 * count for nothing.
 */
export const deriveCoverage = (elements: readonly CoverageElement[]): DerivedCoverage => {
  const required = elements.filter(({ row }) => row.relation !== 'supports');
  const supporting = elements.filter(({ row }) => row.relation === 'supports');
  const say = (status: DerivedStatus, weakest: readonly CoverageElement[]): DerivedCoverage => ({ status, required, supporting, weakest: weakest.toSorted(byScore) });
  if (required.length === 0) return say('no-counterpart', []);
  const missing = required.filter(({ standing }) => standing.step === 0);
  if (missing.length > 0) return say('none', missing);
  const open = required.filter(({ standing }) => standing.step === null);
  if (open.length > 0) return say('unknown', open);
  const least = Math.min(...required.map(({ standing }) => standing.step ?? 0));
  const weakest = required.filter(({ standing }) => standing.step === least);
  return say(least === 3 && required.every(({ row }) => row.relation === 'full') ? 'full' : 'partial', weakest);
};

const byScore = (a: CoverageElement, b: CoverageElement): number =>
  compare(a.standing.score ?? zero, b.standing.score ?? zero) || (a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0);
