import type { PackItem } from '../pack/schema.ts';
import { isRated } from '../pack/question.ts';
import {
  findingGrades,
  type CompanionSection,
  type Criterion,
  type FindingGrade,
  type GradeProposal,
  type Index,
  type ItemResult,
  type RatedItem,
  type Score,
  type ScoreDisplay,
  type SectionResult,
  type SectionStatus,
  type SystemicProposal,
  type Totals,
} from './assessment.ts';
import { compare, fraction, hundred, lesser, weightedMean, zero, type Fraction } from './fraction.ts';
import { familyOf, proposeGrade } from './grade.ts';

/** A requirement or control from its rated questions. */
export const itemResult = (
  parts: Pick<ItemResult, 'item' | 'section' | 'pack' | 'decision' | 'criteria' | 'judgement'>,
): ItemResult => {
  const score = itemScore(parts.item, parts.criteria);
  const excluded: GradeProposal = { grade: 'excluded', rule: 0, because: [] };
  const proposal = parts.decision?.decision === 'excluded' ? excluded : proposeGrade(parts.criteria, score.S, parts.item.pillar);
  return {
    ...parts,
    ...score,
    proposal,
    // A control that is declared not applicable has nothing to judge; otherwise the person who judged has the last word (method 1.8).
    grade: proposal.grade === 'excluded' ? proposal.grade : (parts.judgement?.grade ?? proposal.grade),
    display: displayOf(score),
  };
};

/** The score of an item under the roll-up its pack declares. */
const itemScore = (item: PackItem, criteria: readonly Criterion[]): Score =>
  item.roll_up === 'worst' ? worstOf(criteria, scoreOf(criteria)) : scoreOf(criteria);

/** Item score by its worst criterion: one that is missing is not made good by the others. */
const worstOf = (criteria: readonly Criterion[], mean: Score): Score => {
  const counted = criteria.filter(countsTowardsScore);
  const lowest = (which: readonly Criterion[], pick: (criterion: Criterion) => Fraction | null) =>
    which.map(pick).reduce<Fraction | null>((least, value) => (value === null ? least : least === null ? value : lesser(least, value)), null);
  const ofAspect = (aspect: 'design' | 'operation') => counted.filter(({ question }) => question.aspect === aspect);
  return {
    ...mean,
    S: lowest(counted, ({ points }) => points),
    D: lowest(ofAspect('design'), ({ points }) => points),
    O: lowest(ofAspect('operation'), ({ points }) => points),
    low: lowest(counted, ({ low }) => low),
    high: lowest(counted, ({ high }) => high),
  };
};

const countsTowardsScore = ({ question }: Criterion): boolean => question.binding !== 'guidance' && isRated(question);

/** Item score (method 1.5): weighted means over binding criteria, with the interval over all that apply. */
export const scoreOf = (criteria: readonly Criterion[]): Score => {
  const binding = criteria.filter(countsTowardsScore);
  const mean = (which: readonly Criterion[], pick: (criterion: Criterion) => Fraction | null) =>
    weightedMean(
      which.flatMap((criterion) => {
        const value = pick(criterion);
        return value === null ? [] : [{ weight: criterion.question.weight, value }];
      }),
    );
  const ofAspect = (aspect: 'design' | 'operation') => binding.filter(({ question }) => question.aspect === aspect);
  return {
    S: mean(binding, ({ points }) => points),
    D: mean(ofAspect('design'), ({ points }) => points),
    O: mean(ofAspect('operation'), ({ points }) => points),
    low: mean(binding, ({ low }) => low),
    high: mean(binding, ({ high }) => high),
    confidence: mean(binding, ({ confidence }) => confidence),
    applicable: sum(binding, ({ applicable }) => applicable),
    answered: sum(binding, ({ answered }) => answered),
  };
};

export const sectionResult = (parts: Pick<SectionResult, 'section' | 'pack' | 'items'>): SectionResult => {
  const counted = parts.items.filter(({ grade }) => grade !== 'excluded');
  const score = rollUp(counted);
  const grades = countGrades(parts.items.map(({ grade }) => grade));
  return { ...parts, ...score, grades, status: statusOf(grades), display: displayOf(score) };
};

/** An item that is never graded. */
export const ratedItem = (parts: Pick<RatedItem, 'item' | 'section' | 'pack' | 'criteria'>): RatedItem => {
  const score = itemScore(parts.item, parts.criteria);
  return { ...parts, ...score, display: displayOf(score) };
};

export const companionSection = (parts: Pick<CompanionSection, 'section' | 'pack' | 'items'>): CompanionSection => {
  const score = rollUp(parts.items);
  return { ...parts, ...score, display: displayOf(score) };
};

/** Clause score (method 1.7): the mean of item scores under the items' weights. */
export const rollUp = (items: readonly RatedItem[]): Score => {
  const mean = (pick: (item: RatedItem) => Fraction | null) => meanOver(items, pick, ({ item }) => item.weight);
  return {
    S: mean(({ S }) => S),
    D: mean(({ D }) => D),
    O: mean(({ O }) => O),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    // An item without any rating gives no confidence at all, rather than none to the mean.
    confidence: mean(({ confidence, applicable }) => confidence ?? (applicable > 0 ? zero : null)),
    applicable: sum(items, ({ applicable }) => applicable),
    answered: sum(items, ({ answered }) => answered),
  };
};

const meanOver = <T extends RatedItem>(
  items: readonly T[],
  pick: (item: T) => Fraction | null,
  weightOf: (item: T) => number,
) =>
  weightedMean(
    items.flatMap((item) => {
      const value = pick(item);
      return value === null ? [] : [{ weight: weightOf(item), value }];
    }),
  );

export const indexOver = (items: readonly ItemResult[], weightOf: (item: ItemResult) => number): Index => ({
  value: meanOver(items, ({ S }) => S, weightOf),
  low: meanOver(items, ({ low }) => low, weightOf),
  high: meanOver(items, ({ high }) => high, weightOf),
  items,
});

/** Clause status (method 1.7): from findings, so that no mean hides a blocker. Green only when nothing is left unassessed. */
export const statusOf = (grades: Readonly<Record<FindingGrade, number>>): SectionStatus =>
  grades.major > 0
    ? 'red'
    : grades.minor > 0 || grades['cannot-determine'] > 0
      ? 'amber'
      : grades['not-assessed'] === 0 && grades.conform + grades.opportunity > 0
        ? 'green'
        : 'grey';

const displayOf = ({ applicable, answered }: Pick<Score, 'applicable' | 'answered'>): ScoreDisplay => {
  if (applicable === 0) return 'none';
  const coverage = fraction(answered * 100, applicable);
  if (compare(coverage, fraction(50)) < 0) return 'none';
  return compare(coverage, fraction(80)) < 0 ? 'hatched' : 'plain';
};

export const countGrades = (grades: readonly FindingGrade[]): Readonly<Record<FindingGrade, number>> => {
  const counts = Object.fromEntries(findingGrades.map((grade) => [grade, 0])) as Record<FindingGrade, number>;
  for (const grade of grades) counts[grade] += 1;
  return counts;
};

export const systemicProposals = (items: readonly ItemResult[]): readonly SystemicProposal[] => {
  const minors = items.filter(({ grade }) => grade === 'minor');
  const families = new Map<string, ItemResult[]>();
  for (const minor of minors) {
    const family = familyOf(minor.item.ref);
    families.set(family, [...(families.get(family) ?? []), minor]);
  }
  return [...families].flatMap(([family, members]) => (members.length >= 3 ? [{ family, items: members }] : []));
};

/** Answers counted over items. */
export const totalsOf = (items: readonly RatedItem[]): Totals => {
  const total: Record<keyof Totals, number> = { ...nothing };
  for (const item of items) {
    const counted = countsOf(item);
    for (const name of totalNames) total[name] += counted[name];
  }
  return total;
};

const nothing: Totals = { applicable: 0, answered: 0, open: 0, cannotDetermine: 0, notApplicable: 0, hidden: 0, flagged: 0, parked: 0, capped: 0 };
const totalNames = Object.keys(nothing) as readonly (keyof Totals)[];

/** Counted once for an item as it stands: of ten thousand answers one changes at a time. */
const counted = new WeakMap<RatedItem, Totals>();

const countsOf = (item: RatedItem): Totals => {
  const known = counted.get(item);
  if (known !== undefined) return known;
  const total: Record<keyof Totals, number> = { ...nothing };
  for (const { parts } of item.criteria) {
    for (const { hidden, value, answered, answer, capped } of parts) {
      if (hidden) {
        total.hidden += 1;
        continue;
      }
      if (answer?.flagged === true) total.flagged += 1;
      if (answer?.parked === true) total.parked += 1;
      if (value === 'not-applicable') {
        total.notApplicable += 1;
        continue;
      }
      total.applicable += 1;
      if (answered) total.answered += 1;
      if (answered && capped) total.capped += 1;
      if (value === 'cannot-determine') total.cannotDetermine += 1;
      else if (!answered) total.open += 1;
    }
  }
  counted.set(item, total);
  return total;
};

const sum = <T>(values: readonly T[], pick: (value: T) => number): number =>
  values.reduce((total, value) => total + pick(value), 0);

/** The share of answered among applicable, 0 to 100 exact; null when nothing applies. */
export const coverageOf = ({ applicable, answered }: Pick<Score, 'applicable' | 'answered'>): Fraction | null =>
  applicable === 0 ? null : fraction(BigInt(answered) * hundred.n, applicable);
