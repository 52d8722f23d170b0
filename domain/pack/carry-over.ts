import { answerKey, isAchievement, type Answer, type AnswerValue, type EvidenceLevel } from '../answer/answer.ts';
import type { ControlDecision } from '../engagement/engagement.ts';
import type { PackChange, PackComparison } from './compare.ts';
import { achievementOf, fitsScale } from './meaning.ts';
import type { PackQuestion } from './question.ts';
import type { PackContent } from './schema.ts';

/** One field to write so that an answer or decision lives on under the new version. */
export interface CarriedField {
  readonly entity: { readonly kind: 'answer'; readonly question: string; readonly system: string | null } | { readonly kind: 'control'; readonly item: string };
  readonly field: string;
  readonly value: string | number | boolean | AnswerValue;
}

/** Why a person has to look, in the order a consultant works: what is rated first. */
export const attentionReasons = ['reworded', 'recast', 'superseded', 'split', 'merged', 'removed', 'decision'] as const;

export type AttentionReason = (typeof attentionReasons)[number];

/** What a person has to look at after the move. */
export interface Attention {
  readonly reason: AttentionReason;
  /** uids of the old question or item, and of the new ones; the latter empty for what is no longer asked. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly system: string | null;
  /** The rating went over; otherwise only notes and references did, and the question is open again. */
  readonly carried: boolean;
}

export interface CarryOver {
  readonly fields: readonly CarriedField[];
  readonly attention: readonly Attention[];
}

/**
 * Carries the answers and decisions of an engagement over to another version of a pack, by lineage. Nothing is taken away: old answers
 * stay where they are, and a question that has an answer of its own is never written over. Nothing becomes better on the way: a merged
 * question gets the weakest of the answers that went into it, a part of a split one gets the answer of the whole only where that was
 * the best or did not apply, and everything a person has to confirm is marked for review.
 */
export const carryOver = (
  before: PackContent,
  after: PackContent,
  comparison: PackComparison,
  state: { readonly answers: readonly Answer[]; readonly decisions: readonly ControlDecision[] },
): CarryOver => {
  const context = contextOf(before, after, state);
  const results = [
    ...comparison.questions.map((change) => carryQuestion(change, context)),
    ...comparison.items.map((change) => carryDecision(change, context)),
  ];
  return { fields: results.flatMap(({ fields }) => fields), attention: results.flatMap(({ attention }) => attention) };
};

interface Context {
  readonly old: ReadonlyMap<string, PackQuestion>;
  readonly current: ReadonlyMap<string, PackQuestion>;
  readonly answersTo: ReadonlyMap<string, readonly Answer[]>;
  readonly taken: ReadonlySet<string>;
  readonly decisions: ReadonlyMap<string, ControlDecision>;
}

const contextOf = (
  before: PackContent,
  after: PackContent,
  { answers, decisions }: { readonly answers: readonly Answer[]; readonly decisions: readonly ControlDecision[] },
): Context => {
  const questions = (pack: PackContent) =>
    new Map(pack.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map((question): [string, PackQuestion] => [question.uid, question]))));
  const given = answers.filter(hasContent);
  return {
    old: questions(before),
    current: questions(after),
    answersTo: Map.groupBy(given, ({ question }) => question),
    taken: new Set(given.map(({ question, system }) => answerKey(question, system))),
    decisions: new Map(decisions.filter(({ decision, justification }) => decision !== 'undecided' || justification !== '').map((one) => [one.item, one])),
  };
};

const hasContent = ({ value, reason, note, evidenceReference, flagged, parked }: Answer): boolean =>
  value !== null || reason !== '' || note !== '' || evidenceReference !== '' || flagged || parked;

const nothing: CarryOver = { fields: [], attention: [] };

const carryQuestion = (change: PackChange, context: Context): CarryOver => {
  switch (change.type) {
    case 'unchanged':
    case 'new':
      return nothing;
    case 'adjusted':
      return joined((context.answersTo.get(change.uid) ?? []).filter((answer) => !stillFits(answer, context)).map((answer) => recheck('recast', answer, context)));
    case 'reworded':
    case 'recast':
      return joined((context.answersTo.get(change.uid) ?? []).map((answer) => recheck(change.type, answer, context)));
    case 'superseded':
      return joined((context.answersTo.get(change.from) ?? []).map((answer) => handOn('superseded', [answer], change.uid, context)));
    case 'split':
      return joined((context.answersTo.get(change.from) ?? []).flatMap((answer) => change.into.map((uid) => handOn('split', [answer], uid, context))));
    case 'merged': {
      const bySystem = Map.groupBy(change.from.flatMap((uid) => context.answersTo.get(uid) ?? []), ({ system }) => system);
      return joined([...bySystem].map(([, answers]) => handOn('merged', answers, change.uid, context, change.from.length)));
    }
    case 'removed':
      return {
        fields: [],
        attention: (context.answersTo.get(change.uid) ?? []).map(({ system }) => ({ reason: 'removed', from: [change.uid], to: [], system, carried: false })),
      };
  }
};

const joined = (parts: readonly CarryOver[]): CarryOver => ({
  fields: parts.flatMap(({ fields }) => fields),
  attention: parts.flatMap(({ attention }) => attention),
});

/** The answer stays under its uid and is marked for review; one that no longer fits the scale is marked and counts as open. */
const recheck = (reason: 'reworded' | 'recast', answer: Answer, context: Context): CarryOver => {
  return {
    fields: answer.flagged ? [] : [{ entity: entityOf(answer.question, answer.system), field: 'flagged', value: true }],
    attention: [{ reason, from: [answer.question], to: [answer.question], system: answer.system, carried: answer.value !== null && stillFits(answer, context) }],
  };
};

/** Not so when, for instance, “not applicable” is no answer any more. */
const stillFits = (answer: Answer, { current }: Context): boolean => {
  const question = current.get(answer.question);
  return question !== undefined && fitsScale(question, answer.value) && levelFits(question, answer.system);
};

const levelFits = (question: PackQuestion, system: string | null): boolean => question.level === 'system' || system === null;

const handOn = (
  reason: 'superseded' | 'split' | 'merged',
  answers: readonly Answer[],
  uid: string,
  { old, current, taken }: Context,
  sources = 1,
): CarryOver => {
  const [first] = answers;
  const question = current.get(uid);
  if (first === undefined || question === undefined) return nothing;
  const { system } = first;
  const from = answers.map((answer) => answer.question);
  // What was already answered under the new name is a person's word and stays.
  if (taken.has(answerKey(uid, system)) || !levelFits(question, system)) {
    return { fields: [], attention: [{ reason, from, to: [uid], system, carried: false }] };
  }
  const value = reason === 'split' ? ofPart(first.value) : reason === 'merged' ? weakest(answers, old, sources) : first.value;
  const fitting = value !== null && fitsScale(question, value) ? value : null;
  const entity = entityOf(uid, system);
  const several = answers.length > 1;
  const text = (field: 'note' | 'evidenceReference' | 'reason') =>
    answers
      .flatMap((answer) => (answer[field] === '' ? [] : [several ? `${answer.question}: ${answer[field]}` : answer[field]]))
      .join('\n\n');
  const fields: CarriedField[] = [
    { entity, field: 'flagged', value: true },
    { entity, field: 'evidence', value: lowestEvidence(answers) },
  ];
  for (const field of ['note', 'evidenceReference', 'reason'] as const) if (text(field) !== '') fields.push({ entity, field, value: text(field) });
  if (fitting !== null) fields.push({ entity, field: 'value', value: fitting });
  if (answers.some(({ parked }) => parked)) fields.push({ entity, field: 'parked', value: true });
  return { fields, attention: [{ reason, from, to: [uid], system, carried: fitting !== null }] };
};

/** Of a whole that was fully met, or did not apply, the same is true of its parts; of anything less nobody knows which part fell short. */
const ofPart = (value: AnswerValue | null): AnswerValue | null => (value === 4 || value === 'not-applicable' ? value : null);

/** The weakest of several answers; open when one of them is, or when they cannot be compared. */
const weakest = (answers: readonly Answer[], questions: ReadonlyMap<string, PackQuestion>, sources: number): AnswerValue | null => {
  const values = answers.map(({ value }) => value);
  if (answers.length < sources || values.includes(null)) return null;
  if (values.includes('cannot-determine')) return 'cannot-determine';
  const rated = answers.filter(({ value }) => value !== 'not-applicable');
  if (rated.length === 0) return 'not-applicable';
  const achievements = rated.map(({ question, value }) => {
    const asked = questions.get(question);
    return asked === undefined ? null : achievementOf(asked, value);
  });
  if (achievements.includes(null)) return null;
  const least = Math.min(...achievements.map((one) => one ?? 1));
  return rated.map(({ value }) => value).find((value) => isAchievement(value) && value === least) ?? null;
};

const lowestEvidence = (answers: readonly Answer[]): EvidenceLevel =>
  answers.map(({ evidence }) => evidence).reduce((least, level) => (level < least ? level : least));

const entityOf = (question: string, system: string | null) => ({ kind: 'answer', question, system }) as const;

/** Decisions of the Statement of Applicability: what a control became has the decision of the control, and a person confirms it. */
const carryDecision = (change: PackChange, { decisions }: Context): CarryOver => {
  const sources = change.type === 'superseded' || change.type === 'split' ? [change.from] : change.type === 'merged' ? change.from : change.type === 'removed' ? [change.uid] : [];
  const known = sources.flatMap((uid) => decisions.get(uid) ?? []);
  const [first] = known;
  if (first === undefined) return nothing;
  const into = change.type === 'superseded' || change.type === 'merged' ? [change.uid] : change.type === 'split' ? change.into : [];
  const agreed = known.length === sources.length && known.every(({ decision }) => decision === first.decision);
  return joined(
    (into.length === 0 ? [null] : into).map((uid): CarryOver => {
      const carried = uid !== null && agreed && !decisions.has(uid);
      const entity = { kind: 'control', item: uid ?? '' } as const;
      return {
        fields: carried
          ? [
              { entity, field: 'decision', value: first.decision },
              { entity, field: 'justification', value: known.map(({ justification }) => justification).join('\n\n') },
            ]
          : [],
        attention: [{ reason: 'decision', from: sources, to: uid === null ? [] : [uid], system: null, carried }],
      };
    }),
  );
};
