import { answerKey, type Answer } from '../answer/answer.ts';
import { sampleOf, undecided, type ControlDecision, type Engagement } from '../engagement/engagement.ts';
import { engagementAsking } from '../pack/classify.ts';
import { decidingQuestions } from '../pack/deciding.ts';
import { countsInIndices, isGraded, placedQuestions, type GradedPack, type Pack, type PlacedQuestion } from '../pack/pack.ts';
import type { PackContent, PackItem, PackSection } from '../pack/schema.ts';
import type { Judgement } from '../record/record.ts';
import type { Assessment, CompanionSection, Criterion, ItemResult, RatedItem, SectionResult } from './assessment.ts';
import { rateCriterion, type CriterionInput } from './criterion.ts';
import { companionSection, countGrades, indexOver, itemResult, ratedItem, sectionResult, systemicProposals, totalsOf } from './roll-up.ts';

/**
 * The whole assessment of an engagement against its packs: ratings, scores, grades and indices with their parts
 * (method 1.3 to 1.8). Pure: the same input gives the same result, whatever the order of the answers.
 */
export const assess = (packs: readonly Pack[], engagement: Engagement): Assessment => createAssessor()(packs, engagement);

/**
 * Assesses one state of an engagement after another. What an edit did not touch is taken over from the state before, with the same result as
 * computing all of it: the engagement has to come with its unchanged answers, decisions and judgements as the same objects.
 */
export const createAssessor = (): ((packs: readonly Pack[], engagement: Engagement) => Assessment) => {
  let before: Memory | null = null;
  return (packs, engagement) => {
    const rated = before === null ? rateAll(packs, engagement) : (rateChanged(before, packs, engagement) ?? rateAll(packs, engagement));
    before = combine(rated, before?.packs === packs ? before : null, engagement);
    return before.assessment;
  };
};

/** What was rated, and what it was rated from. */
interface Rated {
  readonly packs: readonly Pack[];
  readonly engagement: Engagement;
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
  /** Questions whose answers decide what is asked: an edit of one of them may change everything. */
  readonly deciding: ReadonlySet<string>;
  readonly input: CriterionInput & { readonly answers: Map<string, Answer> };
  readonly criteria: ReadonlyMap<string, Criterion>;
}

interface Memory extends Rated {
  readonly items: ReadonlyMap<string, ItemResult | RatedItem>;
  readonly sections: ReadonlyMap<string, SectionResult | CompanionSection>;
  readonly assessment: Assessment;
}

const rateAll = (packs: readonly Pack[], engagement: Engagement): Rated => {
  const placed = placedQuestions(packs);
  const input = {
    sample: sampleOf(engagement.systems),
    answers: new Map(engagement.answers.map((answer): [string, Answer] => [answerKey(answer.question, answer.system), answer])),
    asking: engagementAsking(packs, engagement),
    cycle: engagement.profile.cycle,
  };
  return {
    packs,
    engagement,
    questions: new Map(placed.map((one) => [one.question.uid, one])),
    deciding: decidingQuestions(packs),
    input,
    criteria: new Map(placed.map((one) => [one.question.uid, rateCriterion(one, input)])),
  };
};

/** Rates again what was answered since; null where that may have changed more than the questions answered. */
const rateChanged = (before: Memory, packs: readonly Pack[], engagement: Engagement): Rated | null => {
  const { profile, systems, answers } = before.engagement;
  if (packs !== before.packs || systems !== engagement.systems || !decidesTheSame(profile, engagement.profile)) return null;
  const changed = changedAnswers(answers, engagement.answers);
  if (changed === null || changed.some(({ question }) => before.deciding.has(question))) return null;
  for (const answer of changed) before.input.answers.set(answerKey(answer.question, answer.system), answer);
  const criteria = new Map(before.criteria);
  for (const question of new Set(changed.map((answer) => answer.question))) {
    const placed = before.questions.get(question);
    if (placed !== undefined) criteria.set(question, rateCriterion(placed, before.input));
  }
  return { ...before, engagement, criteria };
};

/** What of the profile conditions, classifications and the progress look at. */
const decidesTheSame = (a: Engagement['profile'], b: Engagement['profile']): boolean =>
  a === b || (a.roles.join() === b.roles.join() && a.size === b.size && a.industry === b.industry && a.cycle === b.cycle);

/** Answers that are new or another object than before; null where one is gone or stands elsewhere. */
const changedAnswers = (before: readonly Answer[], after: readonly Answer[]): readonly Answer[] | null => {
  if (after.length < before.length) return null;
  const changed: Answer[] = [];
  for (let position = 0; position < after.length; position += 1) {
    const [was, is] = [before[position], after[position]];
    if (is === undefined || was === is) continue;
    if (was !== undefined && (was.question !== is.question || was.system !== is.system)) return null;
    changed.push(is);
  }
  return changed;
};

/** Items, sections and the whole from rated questions; what is made of the same parts as before is the same object as before. */
const combine = (rated: Rated, before: Memory | null, engagement: Engagement): Memory => {
  const decisions = new Map(engagement.decisions.map((decision) => [decision.item, decision]));
  const judgements = new Map(engagement.records.judgement.map((judgement) => [judgement.id, judgement]));
  const items = new Map<string, ItemResult | RatedItem>();
  const sections = new Map<string, SectionResult | CompanionSection>();
  const criteriaOf = (item: PackItem): readonly Criterion[] => item.questions.flatMap(({ uid }) => rated.criteria.get(uid) ?? []);

  const graded = (content: GradedPack, section: PackSection, item: PackItem): ItemResult => {
    const known = before?.items.get(item.uid);
    const parts = {
      item,
      section,
      pack: content,
      decision: content.kind === 'controls' ? (decisions.get(item.uid) ?? undecidedOn(item)) : null,
      criteria: criteriaOf(item),
      judgement: judgements.get(item.uid) ?? null,
    };
    const result = known !== undefined && 'proposal' in known && madeOf(known, parts) ? known : itemResult(parts);
    items.set(item.uid, result);
    return result;
  };
  const ungraded = (content: PackContent, section: PackSection, item: PackItem): RatedItem => {
    const known = before?.items.get(item.uid);
    const parts = { item, section, pack: content, criteria: criteriaOf(item) };
    const result = known !== undefined && !('proposal' in known) && sameList(known.criteria, parts.criteria) ? known : ratedItem(parts);
    items.set(item.uid, result);
    return result;
  };
  const made: SectionResult[] = [];
  const companions: CompanionSection[] = [];
  for (const { content } of rated.packs) {
    for (const section of content.sections) {
      const key = `${content.id} ${section.uid}`;
      const known = before?.sections.get(key);
      if (isGraded(content)) {
        const of = section.items.map((item) => graded(content, section, item));
        const result = known !== undefined && 'grades' in known && sameList(known.items, of) ? known : sectionResult({ section, pack: content, items: of });
        sections.set(key, result);
        made.push(result);
      } else {
        const of = section.items.map((item) => ungraded(content, section, item));
        const result = known !== undefined && !('grades' in known) && sameList(known.items, of) ? known : companionSection({ section, pack: content, items: of });
        sections.set(key, result);
        companions.push(result);
      }
    }
  }
  return { ...rated, engagement, items, sections, assessment: assessmentOf(made, companions) };
};

const assessmentOf = (sections: readonly SectionResult[], companions: readonly CompanionSection[]): Assessment => {
  const items = sections.flatMap((section) => section.items);
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

/** No decision is one as well, and the same one as long as nobody decides. */
const undecidedOn = (item: PackItem): ControlDecision => {
  const known = withoutDecision.get(item) ?? undecided(item.uid);
  withoutDecision.set(item, known);
  return known;
};
const withoutDecision = new WeakMap<PackItem, ControlDecision>();

const madeOf = (known: ItemResult, parts: { readonly decision: ControlDecision | null; readonly judgement: Judgement | null; readonly criteria: readonly Criterion[] }): boolean =>
  known.decision === parts.decision && known.judgement === parts.judgement && sameList(known.criteria, parts.criteria);

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, position) => one === b[position]);
