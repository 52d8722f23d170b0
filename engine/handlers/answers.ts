import {
  answerFields,
  emptyAnswer,
  isResponse,
  minimumReasonLength,
  type Answer,
  type AnswerField,
  type AnswerValue,
} from '../../domain/answer/answer.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { entityName } from '../../domain/log/operation.ts';
import { misfitOf } from '../../domain/pack/meaning.ts';
import type { PlacedQuestion } from '../../domain/pack/pack.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { PackItem } from '../../domain/pack/schema.ts';
import { Refusal } from '../../domain/problem.ts';
import { answerInWords } from '../../domain/report/words.ts';
import { assess } from '../../domain/scoring/assess.ts';
import type { AnswerChange, AnswerListed, Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import { questionOf, writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';
import { refuseLocked } from './locked.ts';

/** Changes one answer: only what differs from what is there is written. */
export const setAnswer = (
  session: Session,
  signature: Signature,
  input: { readonly question: string; readonly system: string | null; readonly change: AnswerChange },
): Written => {
  const placed = questionOf(session, input.question);
  const system = subjectOf(session, placed, input.system);
  const { uid } = placed.question;
  const before = session.file.answer(uid, system) ?? emptyAnswer(uid, system);
  const { cycle } = session.file.profile();
  // In a reassessment an answer that is given anew is confirmed by that, the same one as well.
  const confirms = cycle !== '' && input.change.confirmedIn === undefined && (input.change.value !== undefined || input.change.evidence !== undefined);
  const after = applied(before, confirms ? { ...input.change, confirmedIn: cycle } : input.change);
  const misfit = input.change.value === undefined ? null : misfitOf(placed.question, after.value);
  if (misfit !== null) throw unfit(placed, misfit);
  if (after.value === 'not-applicable' && after.reason.trim().length < minimumReasonLength) {
    throw reasonRequired(placed, after.reason.trim().length);
  }
  if (reviewed.some((field) => canonicalJson(after[field]) !== canonicalJson(before[field]))) refuseLocked(session, placed.item.uid, placed.ref);
  const entity = entityName({ kind: 'answer', question: uid, system });
  const changes = answerFields
    .filter((field) => canonicalJson(after[field]) !== canonicalJson(before[field]))
    .map((field): Change => ({ entity, field, value: after[field] }));
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: labelOf(placed, system, changes, after),
    changes,
  });
};

/** What a review is about; marks for the workshop can be set and taken off at any time. */
const reviewed = ['value', 'evidence', 'reason', 'note', 'evidenceReference', 'evidenceItems'] as const satisfies readonly AnswerField[];

const applied = (before: Answer, change: AnswerChange): Answer => {
  const after: Record<string, unknown> = { ...before };
  for (const field of answerFields) if (change[field] !== undefined) after[field] = wellFormed(change[field]);
  // A reason speaks of "not applicable" only; it goes when the answer becomes something else.
  if (change.value !== undefined && change.value !== 'not-applicable' && change.reason === undefined) after['reason'] = '';
  return after as unknown as Answer;
};

/** Whom the answer is about, checked against the question's level and the inventory. */
export const subjectOf = (session: Session, placed: PlacedQuestion, given: string | null): string | null => {
  const refuse = (code: 'system-unknown' | 'system-required', happened: string, todo: string) =>
    new Refusal({ code, happened, kept: 'Nothing was changed.', todo });
  if (placed.question.level === 'organisation') {
    if (given === null) return null;
    throw refuse('system-unknown', `Question ${placed.ref} is asked once for the organisation, not per AI system.`, 'Answer it without naming a system.');
  }
  const systems = session.file.systems();
  if (given !== null) {
    const found = systems.find(({ id }) => id.toLowerCase() === given.trim().toLowerCase());
    if (found !== undefined) return found.id;
    throw refuse(
      'system-unknown',
      `There is no AI system “${given}” in this engagement.`,
      systems.length === 0 ? 'Add the system to the inventory first.' : `Known are: ${systems.map(({ id, name }) => `${id} ${name}`).join(', ')}.`,
    );
  }
  if (!systems.some(({ sampled }) => sampled)) return null;
  throw refuse(
    'system-required',
    `Question ${placed.ref} is asked for each AI system.`,
    `Name the system: ${systems.map(({ id, name }) => `${id} ${name}`).join(', ')}.`,
  );
};

const unfit = (placed: PlacedQuestion, why: string) =>
  new Refusal({
    code: 'answer-unfit',
    happened: `Question ${placed.ref} was not answered: the answer ${why}.`,
    kept: 'The answer given before is kept.',
    todo: 'Answer on the scale of the question.',
  });

const reasonRequired = (placed: PlacedQuestion, length: number) =>
  new Refusal({
    code: 'answer-reason-required',
    happened: `Question ${placed.ref} was not set to “not applicable”: the reason has ${length} of at least ${minimumReasonLength} characters.`,
    kept: 'The answer given before is kept.',
    todo: 'Say why it does not apply. “Provided by another unit” and “not yet due” are no reasons.',
  });

/** An answer in the undo menu and the history: one line, and short. */
export const wordOf = (question: PackQuestion, value: AnswerValue | null): string =>
  value === null ? 'no answer' : isResponse(value) ? firstLine(answerInWords(question, value)) : answerInWords(question, value).toLowerCase();

const longestWord = 60;
const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > longestWord ? `${line.slice(0, longestWord)}…` : line;
};

const fieldWords: Readonly<Record<AnswerField, string>> = {
  value: 'answer',
  evidence: 'evidence level',
  reason: 'reason',
  note: 'note',
  evidenceReference: 'evidence reference',
  evidenceItems: 'pieces of evidence',
  confirmedIn: 'confirmation',
  flagged: 'mark for review',
  parked: 'parking lot',
};

const labelOf = (placed: PlacedQuestion, system: string | null, changes: readonly Change[], after: Answer): string => {
  const where = system === null ? placed.ref : `${placed.ref} ${system}`;
  if (changes.some(({ field }) => field === 'value')) return `${where}: ${wordOf(placed.question, after.value)}`;
  const fields = changes.map(({ field }) => fieldWords[field as AnswerField]);
  return fields.length === 0 ? where : `${where}: ${fields.join(', ')}`;
};

/**
 * Every answer there is, rated, in the order of the packs. Answers that count for nothing just now are listed as hidden: a rule
 * hides the question, or the system is not in the sample. Those to another pack's questions stay in the file.
 */
export const listAnswers = (session: Session): AnswerListed[] => {
  const engagement = session.file.read();
  const answersByQuestion = Map.groupBy(engagement.answers, ({ question }) => question);
  const subjects: ReadonlySet<string | null> = new Set([null, ...engagement.systems.map(({ id }) => id)]);
  const assessment = assess(session.packs, engagement);
  return [...assessment.items, ...assessment.companions.flatMap(({ items }) => items)].flatMap((item) =>
    item.criteria.flatMap((criterion) => {
      const listed = listedAnswer(item.item, criterion);
      const asked = new Set(criterion.parts.map(({ system }) => system?.id ?? null));
      const notAsked = (answersByQuestion.get(criterion.question.uid) ?? []).filter(
        ({ system }) => subjects.has(system) && !asked.has(system),
      );
      return [
        ...criterion.parts.flatMap(({ answer, rated, hidden }) => (answer === null ? [] : [listed(answer, { rated, hidden })])),
        ...notAsked.map((answer) => listed(answer, { rated: null, hidden: true })),
      ];
    }),
  );
};

const listedAnswer =
  (item: PackItem, { question, ref }: PlacedQuestion) =>
  (answer: Answer, { rated, hidden }: Pick<AnswerListed, 'rated' | 'hidden'>): AnswerListed => ({
    question: question.uid,
    ref,
    item: item.ref,
    itemTitle: item.title,
    ...(answer.system === null ? {} : { system: answer.system }),
    value: answer.value,
    evidence: answer.evidence,
    rated,
    reason: answer.reason,
    note: answer.note,
    evidenceReference: answer.evidenceReference,
    flagged: answer.flagged,
    parked: answer.parked,
    hidden,
    updatedAt: answer.updatedAt,
    updatedBy: answer.updatedBy,
  });
