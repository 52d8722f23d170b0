import { answerKey, type Answer } from '../answer/answer.ts';
import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import { bindingsOf, type Binding } from '../pack/classify.ts';
import type { Pack } from '../pack/pack.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { deriveCoverage, derivedStatuses, type DerivedCoverage, type DerivedStatus, type Standing } from './derive.ts';
import type { CrosswalkInForce, Target, TargetGroup, TargetItem } from './framework.ts';
import { standingsOf } from './standing.ts';

/** One item of a framework for one AI system: what the results under ISO/IEC 42001 give, and what was answered directly. */
export interface CoverageCell {
  readonly item: TargetItem;
  readonly system: AiSystem | null;
  /** Whether and from when the duty binds; null where that is no question, or nobody asks it. */
  readonly binding: Binding | null;
  readonly derived: DerivedCoverage;
  /** The answers to the framework's own questions; null where they are not asked. They go before what is derived. */
  readonly direct: Standing | null;
  /** Answered as met while what it would rest on is not there. */
  readonly contradiction: boolean;
  /** What all rows together leave uncovered. */
  readonly gap: string | null;
  /** Why nothing corresponds. */
  readonly noCounterpart: string | null;
}

export interface CoverageInput {
  readonly crosswalk: CrosswalkInForce;
  /** All in force, for chains over a framework that is not asked itself. */
  readonly crosswalks: readonly CrosswalkInForce[];
  readonly packs: readonly Pack[];
  readonly engagement: Pick<Engagement, 'profile' | 'answers'>;
  readonly assessment: Pick<Assessment, 'items' | 'companions'>;
  readonly system: AiSystem | null;
  /** ISO 8601 date: duties bind by their dates. */
  readonly day: string;
}

/**
 * Every item of a crosswalk's framework for one AI system on one day (method 1.13). Pure; the order of rows, answers and packs plays no
 * part in any status.
 */
export const coverageOf = ({ crosswalk, crosswalks, packs, engagement, assessment, system, day }: CoverageInput): readonly CoverageCell[] => {
  const { content, target } = crosswalk;
  const others = crosswalks.filter((other) => other.content.id !== content.id).flatMap((other) => other.content.rows);
  const standing = standingsOf(assessment, system, others);
  const rowsTo = Map.groupBy(content.rows, ({ to }) => to);
  const gaps = new Map(content.gaps.map(({ to, gap }) => [to, gap]));
  const without = new Map(content.no_counterpart.map(({ to, why }) => [to, why]));
  const bindings = bindingsFor(target, packs, engagement, system, day);
  return target.groups.flatMap(({ items }) =>
    items.map((item): CoverageCell => {
      const derived = deriveCoverage((rowsTo.get(item.uid) ?? []).map((row) => ({ row, standing: standing(row.from) })));
      const direct = target.asked ? standing(item.uid) : null;
      return {
        item,
        system,
        binding: bindings.get(item.uid) ?? null,
        derived,
        direct,
        contradiction: direct?.step === 3 && derived.status === 'none',
        gap: gaps.get(item.uid) ?? null,
        noCounterpart: without.get(item.uid) ?? null,
      };
    }),
  );
};

const bindingsFor = (
  target: Target,
  packs: readonly Pack[],
  { profile, answers }: CoverageInput['engagement'],
  system: AiSystem | null,
  day: string,
): ReadonlyMap<string, Binding> => {
  const law = packs.find(({ content }) => content.id === target.id && content.kind === 'obligations');
  if (law === undefined) return new Map();
  return new Map(bindingsOf({ pack: law.content, profile, system, answers: keyedAnswers(answers) }, day).map((binding) => [binding.item.uid, binding]));
};

/** Made once for all systems of an engagement: there are thousands of answers. */
const keyed = new WeakMap<readonly Answer[], ReadonlyMap<string, Answer>>();
const keyedAnswers = (answers: readonly Answer[]): ReadonlyMap<string, Answer> => {
  const made = keyed.get(answers) ?? new Map(answers.map((answer) => [answerKey(answer.question, answer.system), answer]));
  keyed.set(answers, made);
  return made;
};

/** It counts in a roll-up: it binds, or an answer that decides is missing. Of a framework nobody is bound by, everything counts. */
export const isApplicable = ({ binding }: Pick<CoverageCell, 'binding'>): boolean => binding === null || binding.status === 'binds' || binding.status === 'open';

/** Certain not to be covered by what the management system shows, and answered neither as met nor as not applicable. */
export const isUncovered = (cell: CoverageCell): boolean =>
  isApplicable(cell) &&
  (cell.derived.status === 'none' || cell.derived.status === 'no-counterpart') &&
  cell.direct?.step !== 3 &&
  cell.direct?.state !== 'not-applicable';

/** One item over AI systems: as good as the worst of those it applies to (method 1.13). */
export interface RolledCell {
  readonly item: TargetItem;
  /** One cell for each AI system, in the order of the inventory. */
  readonly cells: readonly CoverageCell[];
  /** Those that count; all of them where it applies to no system, so that it can be looked at all the same. */
  readonly counted: readonly CoverageCell[];
  readonly applicable: boolean;
  /** The cell whose derived status is the worst, and the one answered worst. */
  readonly derived: CoverageCell;
  readonly direct: CoverageCell;
  readonly contradictions: readonly CoverageCell[];
}

/** @param bySystem the cells of each AI system, every list over the same items. */
export const overSystems = (bySystem: readonly (readonly CoverageCell[])[]): readonly RolledCell[] =>
  (bySystem[0] ?? []).flatMap(({ item }, position): readonly RolledCell[] => {
    const cells = bySystem.flatMap((list) => list[position] ?? []);
    const applying = cells.filter(isApplicable);
    const counted = applying.length > 0 ? applying : cells;
    const derived = worst(counted, ({ derived: { status } }) => derivedStatuses.indexOf(status));
    const direct = worst(counted, directRank);
    if (derived === undefined || direct === undefined) return [];
    return [{ item, cells, counted, applicable: applying.length > 0, derived, direct, contradictions: counted.filter(({ contradiction }) => contradiction) }];
  });

/** Not met, then not known, then the better the later; where it does not apply there is nothing to be worse. */
const directRank = ({ direct }: CoverageCell): number => (direct?.state === 'not-applicable' ? 4 : (direct?.step ?? 0.5));

const worst = <T>(list: readonly T[], rank: (one: T) => number): T | undefined =>
  list.reduce<T | undefined>((least, one) => (least === undefined || rank(one) < rank(least) ? one : least), undefined);

/** The AI system a rolled status is that of; null where it is the same for all of them, and naming one would mislead. */
export const decidingSystem = ({ counted, derived, direct }: RolledCell, of: 'derived' | 'direct'): AiSystem | null => {
  const rankOf = of === 'direct' ? directRank : ({ derived: { status } }: CoverageCell) => derivedStatuses.indexOf(status);
  const cell = of === 'direct' ? direct : derived;
  return counted.length > 1 && counted.every((one) => rankOf(one) === rankOf(cell)) ? null : cell.system;
};

/** An article or category: as good as the worst of what applies, with the counts beside it. Never a percentage. */
export interface RolledGroup {
  readonly group: TargetGroup;
  readonly rows: readonly RolledCell[];
  /** Null where nothing of it applies. */
  readonly status: DerivedStatus | null;
  readonly counts: Readonly<Record<DerivedStatus, number>>;
}

export const groupsOf = (target: Target, rolled: readonly RolledCell[]): readonly RolledGroup[] => {
  const byUid = new Map(rolled.map((row) => [row.item.uid, row]));
  return target.groups.map((group) => {
    const rows = group.items.flatMap(({ uid }) => byUid.get(uid) ?? []);
    const counts = countStatuses(rows);
    return { group, rows, status: derivedStatuses.find((status) => counts[status] > 0) ?? null, counts };
  });
};

/** Over what applies. */
export const countStatuses = (rows: readonly RolledCell[]): Readonly<Record<DerivedStatus, number>> => {
  const counts = { none: 0, 'no-counterpart': 0, unknown: 0, partial: 0, full: 0 };
  for (const row of rows) if (row.applicable) counts[row.derived.derived.status] += 1;
  return counts;
};
