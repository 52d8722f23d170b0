/** Two states of an assessment side by side, requirement by requirement, with the reasons for every difference. */
import { canonicalJson } from '../canonical-json.ts';
import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import type { Assessment, Criterion, CriterionPart, FindingGrade, Index, ItemResult, Score } from '../scoring/assessment.ts';
import { toInteger, type Fraction } from '../scoring/fraction.ts';
import type { EvidenceLevel, AnswerValue } from '../answer/answer.ts';
import type { PackQuestion } from '../pack/question.ts';

/** One state: what was said, and what follows from it. */
export interface Compared {
  readonly engagement: Engagement;
  readonly assessment: Assessment;
}

/** `better` and `worse` go by the grade, then by the score as shown; `other` is a difference that moved neither. */
export const changeKinds = ['better', 'worse', 'other', 'newly-assessed', 'no-longer-assessed', 'added', 'removed', 'unchanged'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Why a requirement or control is not what it was. */
export type ChangeReason =
  | { readonly type: 'answer'; readonly ref: string; readonly system: string | null; readonly question: PackQuestion; readonly from: AnswerValue | null; readonly to: AnswerValue | null }
  | { readonly type: 'evidence'; readonly ref: string; readonly system: string | null; readonly from: EvidenceLevel; readonly to: EvidenceLevel }
  | { readonly type: 'asked' | 'not-asked'; readonly ref: string; readonly system: string | null }
  | { readonly type: 'decision'; readonly from: string; readonly to: string }
  | { readonly type: 'judgement'; readonly from: FindingGrade | null; readonly to: FindingGrade | null; readonly reason: string }
  | { readonly type: 'weighting' };

export interface ItemChange {
  readonly uid: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: ChangeKind;
  readonly before: ItemState | null;
  readonly after: ItemState | null;
  readonly reasons: readonly ChangeReason[];
}

/** What is compared of a requirement or control; scores as shown. */
export interface ItemState {
  readonly grade: FindingGrade;
  readonly proposed: FindingGrade;
  readonly S: number | null;
  readonly D: number | null;
  readonly O: number | null;
  readonly applicable: number;
  readonly answered: number;
}

export interface SystemChange {
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
}

export interface RegisterChange {
  readonly kind: 'finding' | 'risk' | 'impact' | 'unit' | 'party';
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface Comparison {
  readonly items: readonly ItemChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly cci: { readonly before: number | null; readonly after: number | null };
  readonly aii: { readonly before: number | null; readonly after: number | null };
  readonly grades: { readonly before: Assessment['grades']; readonly after: Assessment['grades'] };
  readonly systems: readonly SystemChange[];
  /** Fields of the profile that differ, the scope among them. */
  readonly profile: readonly string[];
  readonly registers: readonly RegisterChange[];
}

/**
 * Compares two states of one engagement. Items are recognised by their uid, so that a pack under another version is compared as well; one that
 * only the earlier or the later pack has is told as removed or added.
 */
export const compareAssessments = (before: Compared, after: Compared): Comparison => {
  const earlier = new Map(before.assessment.items.map((result) => [result.item.uid, result]));
  const later = new Map(after.assessment.items.map((result) => [result.item.uid, result]));
  const uids = [...new Set([...later.keys(), ...earlier.keys()])];
  const items = uids.map((uid) => itemChange(earlier.get(uid) ?? null, later.get(uid) ?? null));
  return {
    items,
    counts: Object.fromEntries(changeKinds.map((kind) => [kind, items.filter((item) => item.kind === kind).length])) as Record<ChangeKind, number>,
    cci: { before: shownIndex(before.assessment.cci), after: shownIndex(after.assessment.cci) },
    aii: { before: shownIndex(before.assessment.aii), after: shownIndex(after.assessment.aii) },
    grades: { before: before.assessment.grades, after: after.assessment.grades },
    systems: systemChanges(before.engagement.systems, after.engagement.systems),
    // Which assessment is under way says nothing about the client.
    profile: differingFields(before.engagement.profile, after.engagement.profile).filter((field) => field !== 'cycle'),
    registers: registers.map((kind) => registerChange(kind, before.engagement.records[kind], after.engagement.records[kind])),
  };
};

const registers = ['finding', 'risk', 'impact', 'unit', 'party'] as const;

/** From the best to the worst; what is not assessed or excluded is neither. */
const severity: Readonly<Record<FindingGrade, number | null>> = {
  conform: 0,
  opportunity: 1,
  'cannot-determine': 2,
  minor: 3,
  major: 4,
  'not-assessed': null,
  excluded: null,
};

const itemChange = (before: ItemResult | null, after: ItemResult | null): ItemChange => {
  const { item } = (after ?? before) as ItemResult;
  const reasons = before === null || after === null ? [] : reasonsOf(before, after);
  return {
    uid: item.uid,
    ref: item.ref,
    title: item.title,
    before: before === null ? null : stateOf(before),
    after: after === null ? null : stateOf(after),
    kind: kindOf(before, after, reasons),
    reasons,
  };
};

const kindOf = (before: ItemResult | null, after: ItemResult | null, reasons: readonly ChangeReason[]): ChangeKind => {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  const [from, to] = [severity[before.grade], severity[after.grade]];
  if (from === null || to === null) {
    if (before.grade === after.grade) return reasons.length === 0 ? 'unchanged' : 'other';
    return from === null && to !== null ? 'newly-assessed' : from !== null && to === null ? 'no-longer-assessed' : 'other';
  }
  if (from !== to) return to < from ? 'better' : 'worse';
  const [was, is] = [shown(before.S), shown(after.S)];
  if (was !== is && was !== null && is !== null) return is > was ? 'better' : 'worse';
  return reasons.length === 0 ? 'unchanged' : 'other';
};

const reasonsOf = (before: ItemResult, after: ItemResult): readonly ChangeReason[] => {
  const reasons: ChangeReason[] = [];
  if (before.decision?.decision !== after.decision?.decision) {
    reasons.push({ type: 'decision', from: before.decision?.decision ?? '', to: after.decision?.decision ?? '' });
  }
  if ((before.judgement?.grade ?? null) !== (after.judgement?.grade ?? null)) {
    reasons.push({ type: 'judgement', from: before.judgement?.grade ?? null, to: after.judgement?.grade ?? null, reason: after.judgement?.gradeReason ?? '' });
  }
  const earlier = partsByKey(before);
  const later = partsByKey(after);
  for (const key of new Set([...earlier.keys(), ...later.keys()])) reasons.push(...partReasons(earlier.get(key), later.get(key)));
  // The same answers, another score: the pack weighs them differently, or an AI system is in another tier.
  if (reasons.length === 0 && (shown(before.S) !== shown(after.S) || before.grade !== after.grade)) reasons.push({ type: 'weighting' });
  return reasons;
};

interface PlacedPart {
  readonly criterion: Criterion;
  readonly part: CriterionPart;
}

const partsByKey = ({ criteria }: ItemResult): ReadonlyMap<string, PlacedPart> =>
  new Map(criteria.flatMap((criterion) => criterion.parts.map((part) => [`${criterion.question.uid} ${part.system?.id ?? ''}`, { criterion, part }] as const)));

const partReasons = (before: PlacedPart | undefined, after: PlacedPart | undefined): readonly ChangeReason[] => {
  const of = after ?? before;
  if (of === undefined) return [];
  const place = { ref: of.criterion.ref, system: of.part.system?.id ?? null };
  const wasAsked = before !== undefined && !before.part.hidden;
  const isAsked = after !== undefined && !after.part.hidden;
  if (wasAsked !== isAsked) return [{ type: isAsked ? 'asked' : 'not-asked', ...place }, ...(isAsked && after.part.value !== null ? [answerReason(place, after, null, after.part.value)] : [])];
  if (!wasAsked || !isAsked) return [];
  const reasons: ChangeReason[] = [];
  if (canonicalJson(before.part.value) !== canonicalJson(after.part.value)) reasons.push(answerReason(place, after, before.part.value, after.part.value));
  if (before.part.evidence !== after.part.evidence && after.part.value !== null && before.part.value !== null) {
    reasons.push({ type: 'evidence', ...place, from: before.part.evidence, to: after.part.evidence });
  }
  return reasons;
};

const answerReason = (place: { readonly ref: string; readonly system: string | null }, { criterion }: PlacedPart, from: AnswerValue | null, to: AnswerValue | null): ChangeReason => ({
  type: 'answer',
  ...place,
  question: criterion.question,
  from,
  to,
});

const shown = (value: Fraction | null): number | null => (value === null ? null : toInteger(value));
const shownIndex = ({ value }: Index): number | null => shown(value);
const stateOf = (result: ItemResult & Score): ItemState => ({
  grade: result.grade,
  proposed: result.proposal.grade,
  S: shown(result.S),
  D: shown(result.D),
  O: shown(result.O),
  applicable: result.applicable,
  answered: result.answered,
});

const systemChanges = (before: readonly AiSystem[], after: readonly AiSystem[]): readonly SystemChange[] => {
  const earlier = new Map(before.map((system) => [system.id, system]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((system): readonly SystemChange[] => {
      const was = earlier.get(system.id);
      if (was === undefined) return [{ id: system.id, name: system.name, kind: 'added', fields: [] }];
      const fields = differingFields(was, system);
      return fields.length === 0 ? [] : [{ id: system.id, name: system.name, kind: 'changed', fields }];
    }),
    ...before.filter(({ id }) => !later.has(id)).map(({ id, name }): SystemChange => ({ id, name, kind: 'removed', fields: [] })),
  ];
};

const registerChange = (kind: RegisterChange['kind'], before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): RegisterChange => {
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Set(after.map(({ id }) => id));
  return {
    kind,
    added: after.filter(({ id }) => !earlier.has(id)).length,
    removed: before.filter(({ id }) => !later.has(id)).length,
    changed: after.filter((record) => earlier.has(record.id) && canonicalJson(earlier.get(record.id)) !== canonicalJson(record)).length,
  };
};

const differingFields = <T extends object>(before: T, after: T): readonly string[] =>
  Object.keys(after).filter((field) => canonicalJson(before[field as keyof T]) !== canonicalJson(after[field as keyof T]));
