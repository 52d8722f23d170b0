import { answerKey, type EvidenceLevel } from '../answer/answer.ts';
import type { Engagement } from '../engagement/engagement.ts';
import { placedQuestions, type Pack } from '../pack/pack.ts';
import type { Assessment, Criterion, CriterionPart } from '../scoring/assessment.ts';
import { subjectName, titleOf } from './item-sheet.ts';
import type { EvidenceEntry, OpenEntry, OtherAnswer } from './model.ts';
import { answerInWords, evidenceWords } from './words.ts';

/** Every answer that applies and is still blank, in the order of the packs. Excluded controls are not open. */
export const notAssessedEntries = (assessment: Assessment): readonly OpenEntry[] =>
  entriesWhere(assessment, (part) => part.value === null);

export const cannotDetermineEntries = (assessment: Assessment): readonly OpenEntry[] =>
  entriesWhere(assessment, (part) => part.value === 'cannot-determine');

const entriesWhere = (assessment: Assessment, isWanted: (part: CriterionPart) => boolean): readonly OpenEntry[] =>
  partsOf(assessment).flatMap(({ criterion, part }) =>
    part.hidden || !isWanted(part)
      ? []
      : [
          {
            ref: criterion.ref,
            item: titleOf(criterion),
            subject: subjectName(part),
            ask: criterion.question.ask,
            evidence: criterion.question.evidence.join('; '),
            parked: part.answer?.parked ?? false,
          },
        ],
  );

const partsOf = ({ items }: Assessment): readonly { readonly criterion: Criterion; readonly part: CriterionPart }[] =>
  items
    .filter(({ grade }) => grade !== 'excluded')
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.parts.map((part) => ({ criterion, part }))));

/** Every evidence reference given, with the best level it was recorded at and the answers that rest on it. */
export const evidenceEntries = (assessment: Assessment): readonly EvidenceEntry[] => {
  const byReference = new Map<string, { level: EvidenceLevel; usedBy: string[] }>();
  for (const { criteria } of assessment.items) {
    for (const criterion of criteria) {
      for (const part of criterion.parts) {
        const reference = part.answer?.evidenceReference ?? '';
        if (reference.trim() === '') continue;
        const usedBy = part.system === null ? criterion.ref : `${criterion.ref} (${part.system.id})`;
        const known = byReference.get(reference);
        if (known === undefined) byReference.set(reference, { level: part.evidence, usedBy: [usedBy] });
        else {
          known.usedBy.push(usedBy);
          if (part.evidence > known.level) known.level = part.evidence;
        }
      }
    }
  }
  return [...byReference].map(([reference, { level, usedBy }]) => ({
    reference,
    level,
    levelInWords: evidenceWords[level],
    usedBy,
  }));
};

/** Answers no sheet shows: of systems outside the sample or off the inventory, or to questions the packs do not hold. */
export const otherAnswers = (engagement: Engagement, packs: readonly Pack[], assessment: Assessment): readonly OtherAnswer[] => {
  const shown = new Set(
    assessment.items.flatMap(({ criteria }) =>
      criteria.flatMap(({ question, parts }) => parts.map(({ system }) => answerKey(question.uid, system?.id ?? null))),
    ),
  );
  const placed = new Map(placedQuestions(packs).map((question) => [question.question.uid, question]));
  const order = new Map([...placed.keys()].map((uid, position) => [uid, position]));
  const names = new Map(engagement.systems.map(({ id, name }) => [id, name]));
  const last = order.size;
  const beside = new Map(
    assessment.companions.flatMap(({ items, pack }) =>
      items.flatMap(({ criteria }) => criteria.flatMap(({ question, parts }) => parts.filter(({ hidden }) => !hidden).map(({ system }): [string, string] => [answerKey(question.uid, system?.id ?? null), pack.title]))),
    ),
  );
  const hidden = new Set(
    assessment.companions.flatMap(({ items }) =>
      items.flatMap(({ criteria }) => criteria.flatMap(({ question, parts }) => parts.filter((part) => part.hidden).map(({ system }) => answerKey(question.uid, system?.id ?? null)))),
    ),
  );
  const whyOf = ({ question, system }: { readonly question: string; readonly system: string | null }): string => {
    const pack = beside.get(answerKey(question, system));
    if (pack !== undefined) return `Asked by “${pack}”, whose questions are not graded.`;
    if (hidden.has(answerKey(question, system))) return 'The question is not asked here by a rule of its pack.';
    return whyNotShown(placed.has(question), system, names);
  };
  return engagement.answers
    .filter(({ question, system, value, note, reason, evidenceReference }) =>
      !shown.has(answerKey(question, system)) && (value !== null || `${note}${reason}${evidenceReference}` !== ''))
    .sort((a, b) => (order.get(a.question) ?? last) - (order.get(b.question) ?? last) || compareKeys(a, b))
    .map((answer) => ({
      ref: placed.get(answer.question)?.ref ?? answer.question,
      ask: placed.get(answer.question)?.question.ask ?? '',
      pack: beside.get(answerKey(answer.question, answer.system)) ?? null,
      subject: answer.system === null ? 'Organisation' : `${answer.system} ${names.get(answer.system) ?? '(no longer listed)'}`,
      why: whyOf(answer),
      answer: answerInWords(placed.get(answer.question)?.question ?? null, answer.value),
      evidenceInWords: answer.value === null ? '–' : evidenceWords[answer.evidence],
      reference: answer.evidenceReference,
      note: answer.note,
      reason: answer.reason,
    }));
};

const compareKeys = (a: { question: string; system: string | null }, b: { question: string; system: string | null }): number => {
  const [left, right] = [answerKey(a.question, a.system), answerKey(b.question, b.system)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const whyNotShown = (known: boolean, system: string | null, names: ReadonlyMap<string, string>): string =>
  !known
    ? 'The question is not in the packs of this engagement.'
    : system === null
      ? 'The question is asked for each sampled AI system.'
      : names.has(system)
        ? 'The AI system is not in the sample, or the question is asked for the organisation.'
        : 'The AI system is no longer in the inventory.';
