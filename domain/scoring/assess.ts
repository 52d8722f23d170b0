import { answerKey, type Answer } from '../answer/answer.ts';
import { sampleOf, undecided, type Engagement } from '../engagement/engagement.ts';
import { engagementAsking } from '../pack/classify.ts';
import { countsInIndices, isGraded, placedQuestions, type Pack } from '../pack/pack.ts';
import { isRated } from '../pack/question.ts';
import type { PackContent, PackItem, PackSection } from '../pack/schema.ts';
import type {
  Assessment,
  CompanionSection,
  Criterion,
  FindingGrade,
  GradeProposal,
  Index,
  ItemResult,
  RatedItem,
  Score,
  ScoreDisplay,
  SectionResult,
  SectionStatus,
  SystemicProposal,
  Totals,
} from './assessment.ts';
import { findingGrades } from './assessment.ts';
import { rateCriterion, type CriterionInput } from './criterion.ts';
import { compare, fraction, hundred, lesser, weightedMean, zero, type Fraction } from './fraction.ts';
import { familyOf, proposeGrade } from './grade.ts';

/**
 * The whole assessment of an engagement against its packs: ratings, scores, grades and indices with their parts
 * (method 1.3 to 1.8). Pure: the same input gives the same result, whatever the order of the answers.
 */
export const assess = (packs: readonly Pack[], engagement: Engagement): Assessment => {
  const decisions = new Map(engagement.decisions.map((decision) => [decision.item, decision]));
  const judgements = new Map(engagement.records.judgement.map((judgement) => [judgement.id, judgement]));
  const placed = placedQuestions(packs);
  const answers = new Map(engagement.answers.map((answer): [string, Answer] => [answerKey(answer.question, answer.system), answer]));
  const input: CriterionInput = {
    sample: sampleOf(engagement.systems),
    answers,
    asking: engagementAsking(packs, engagement),
    cycle: engagement.profile.cycle,
  };
  const criteriaOfItem = new Map<string, Criterion[]>();
  for (const question of placed) {
    const criteria = criteriaOfItem.get(question.item.uid) ?? [];
    criteria.push(rateCriterion(question, input));
    criteriaOfItem.set(question.item.uid, criteria);
  }
  const graded = packs.flatMap(({ content }) => (isGraded(content) ? [content] : []));
  const sections = graded.flatMap((content) =>
    content.sections.map((section) =>
      sectionResult({
        section,
        pack: content,
        items: section.items.map((item) =>
          itemResult({
            item,
            section,
            pack: content,
            decision: content.kind === 'controls' ? (decisions.get(item.uid) ?? undecided(item.uid)) : null,
            criteria: criteriaOfItem.get(item.uid) ?? [],
            judgement: judgements.get(item.uid) ?? null,
          }),
        ),
      }),
    ),
  );
  const items = sections.flatMap((section) => section.items);
  const companions = packs.flatMap(({ content }) =>
    isGraded(content) ? [] : content.sections.map((section) => companionSection(section, content, criteriaOfItem)),
  );
  return {
    sections,
    items,
    companions,
    cci: indexOver(items.filter(({ pack }) => pack.kind === 'requirements' && countsInIndices(pack)), ({ item }) => item.weight),
    aii: indexOver(items.filter(({ pack, grade }) => pack.kind === 'controls' && countsInIndices(pack) && grade !== 'excluded'), () => 1),
    systemic: systemicProposals(items),
    grades: countGrades(items.map(({ grade }) => grade)),
    totals: totalsOf(items.filter(({ grade }) => grade !== 'excluded')),
    companionTotals: totalsOf(companions.flatMap((section) => section.items)),
  };
};

const itemResult = (
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

const sectionResult = (parts: Pick<SectionResult, 'section' | 'pack' | 'items'>): SectionResult => {
  const counted = parts.items.filter(({ grade }) => grade !== 'excluded');
  const score = rollUp(counted);
  const grades = countGrades(parts.items.map(({ grade }) => grade));
  return { ...parts, ...score, grades, status: statusOf(grades), display: displayOf(score) };
};

const companionSection = (
  section: PackSection,
  pack: PackContent,
  criteriaOfItem: ReadonlyMap<string, readonly Criterion[]>,
): CompanionSection => {
  const items = section.items.map((item): RatedItem => {
    const criteria = criteriaOfItem.get(item.uid) ?? [];
    const score = itemScore(item, criteria);
    return { item, section, pack, criteria, ...score, display: displayOf(score) };
  });
  const score = rollUp(items);
  return { section, pack, items, ...score, display: displayOf(score) };
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

const indexOver = (items: readonly ItemResult[], weightOf: (item: ItemResult) => number): Index => ({
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

const systemicProposals = (items: readonly ItemResult[]): readonly SystemicProposal[] => {
  const minors = items.filter(({ grade }) => grade === 'minor');
  const families = new Map<string, ItemResult[]>();
  for (const minor of minors) {
    const family = familyOf(minor.item.ref);
    families.set(family, [...(families.get(family) ?? []), minor]);
  }
  return [...families].flatMap(([family, members]) => (members.length >= 3 ? [{ family, items: members }] : []));
};

const totalsOf = (items: readonly RatedItem[]): Totals => {
  const parts = items.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.parts));
  const shown = parts.filter(({ hidden }) => !hidden);
  const applicable = shown.filter(({ value }) => value !== 'not-applicable');
  const answered = applicable.filter(({ answered: given }) => given);
  const cannotDetermine = applicable.filter(({ value }) => value === 'cannot-determine');
  return {
    applicable: applicable.length,
    answered: answered.length,
    open: applicable.length - answered.length - cannotDetermine.length,
    cannotDetermine: cannotDetermine.length,
    notApplicable: shown.length - applicable.length,
    hidden: parts.length - shown.length,
    flagged: shown.filter(({ answer }) => answer?.flagged === true).length,
    parked: shown.filter(({ answer }) => answer?.parked === true).length,
    capped: answered.filter(({ capped }) => capped).length,
  };
};

const sum = <T>(values: readonly T[], pick: (value: T) => number): number =>
  values.reduce((total, value) => total + pick(value), 0);

/** The share of answered among applicable, 0 to 100 exact; null when nothing applies. */
export const coverageOf = ({ applicable, answered }: Pick<Score, 'applicable' | 'answered'>): Fraction | null =>
  applicable === 0 ? null : fraction(BigInt(answered) * hundred.n, applicable);
