import type { Filter, Place } from '../store/place.ts';
import type { Answer } from '../../domain/answer/answer.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { Assessment, Criterion, CriterionPart, FindingGrade, ItemResult, RatedItem } from '../../domain/scoring/assessment.ts';

/** A requirement or control with its grade, or an item that is only rated. */
export type AskedItem = ItemResult | RatedItem;

/** The grade the rules propose; null for an item that is never graded. */
export const gradeOf = (result: AskedItem): FindingGrade | null => ('proposal' in result ? result.grade : null);

/** One question, or one question for one AI system. */
export interface Stop {
  readonly result: AskedItem;
  readonly criterion: Criterion;
  readonly part: CriterionPart;
}

export type Position = Pick<Place, 'question' | 'system'>;

const listed = new WeakMap<Assessment, readonly Stop[]>();

/** Every stop in the order of the packs, hidden and excluded ones included. Listed once per assessment. */
export const stopsOf = (assessment: Assessment): readonly Stop[] => {
  const known = listed.get(assessment);
  if (known !== undefined) return known;
  const asked: readonly AskedItem[] = [...assessment.items, ...assessment.companions.flatMap(({ items }) => items)];
  const stops = asked.flatMap((result) =>
    result.criteria.flatMap((criterion) => criterion.parts.map((part): Stop => ({ result, criterion, part }))),
  );
  listed.set(assessment, stops);
  return stops;
};

/** A stop that waits for an answer: shown, applicable, without a value. */
export const isOpen = ({ result, part }: Stop): boolean => isAsked({ result, part }) && part.value === null;

/** Neither hidden by a rule nor part of an excluded control. */
export const isAsked = ({ result, part }: Pick<Stop, 'result' | 'part'>): boolean =>
  !part.hidden && gradeOf(result) !== 'excluded';

export const matches = (stop: Stop, filter: Filter): boolean => {
  const { part } = stop;
  switch (filter) {
    case 'all':
      return isAsked(stop);
    case 'open':
      return isOpen(stop);
    case 'flagged':
      return part.answer?.flagged === true;
    case 'parked':
      return part.answer?.parked === true;
    case 'low-evidence':
      // An answer above "not" that rests on a claim or one interview, or that the evidence cap lowered.
      return isAsked(stop) && part.rated !== null && (part.capped || (part.value !== 1 && ['E0', 'E1'].includes(part.evidence)));
    case 'cannot-determine':
      return isAsked(stop) && part.value === 'cannot-determine';
    case 'carried-over':
      return isAsked(stop) && part.carried;
  }
};

/** The stop a position names; the first of its question when the system is gone; null when the question is. */
export const stopAt = (stops: readonly Stop[], { question, system }: Position): Stop | null => {
  const ofQuestion = stops.filter(({ criterion }) => criterion.question.uid === question);
  return ofQuestion.find(({ part }) => (part.system?.id ?? null) === system) ?? ofQuestion[0] ?? null;
};

export const positionOf = ({ criterion, part }: Stop): { readonly question: string; readonly system: string | null } => ({
  question: criterion.question.uid,
  system: part.system?.id ?? null,
});

/** The neighbouring question that matches, for the same AI system where it is asked for it; null at the end. */
export const neighbour = (
  stops: readonly Stop[],
  from: Stop,
  filter: Filter,
  direction: 1 | -1,
): Stop | null => {
  const here = stops.indexOf(from);
  const sameQuestion = (stop: Stop) => stop.criterion.question.uid === from.criterion.question.uid;
  const ahead = direction === 1 ? stops.slice(here + 1) : stops.slice(0, Math.max(here, 0)).reverse();
  const first = ahead.find((stop) => !sameQuestion(stop) && matches(stop, filter));
  if (first === undefined) return null;
  const candidates = stops.filter(
    (stop) => stop.criterion.question.uid === first.criterion.question.uid && matches(stop, filter),
  );
  return candidates.find(({ part }) => part.system?.id === from.part.system?.id) ?? candidates[0] ?? first;
};

/** The next stop without an answer, going round to the start; null when there is none. */
export const nextOpen = (stops: readonly Stop[], from: Stop | null): Stop | null => {
  const here = from === null ? -1 : stops.indexOf(from);
  return [...stops.slice(here + 1), ...stops.slice(0, here + 1)].find((stop) => stop !== from && isOpen(stop)) ?? null;
};

/** The neighbouring AI system of the same question; null when there is no other. */
export const neighbourSystem = (from: Stop, direction: 1 | -1): Position | null => {
  const { parts, question } = from.criterion;
  if (parts.length < 2) return null;
  const next = parts[(parts.indexOf(from.part) + direction + parts.length) % parts.length];
  return next === undefined ? null : { question: question.uid, system: next.system?.id ?? null };
};

/** Stops whose reference, words or notes hold every word of the search; one per question, references first. */
export const searchStops = (stops: readonly Stop[], words: string): readonly Stop[] => {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== '');
  const [first] = wanted;
  if (first === undefined) return [];
  const found = new Map<string, Stop>();
  for (const stop of stops) {
    const { uid } = stop.criterion.question;
    if (found.has(uid)) continue;
    const own = questionWords(stop.criterion);
    const said = stop.part.answer === null ? '' : answerWords(stop.part.answer);
    if (wanted.every((word) => own.includes(word) || said.includes(word))) found.set(uid, stop);
  }
  const named = ({ criterion }: Stop): boolean => criterion.ref.toLowerCase().startsWith(first);
  const all = [...found.values()];
  return [...all.filter(named), ...all.filter((stop) => !named(stop))];
};

/** Folded once per question and once per state of an answer, so that a search keeps up with the typing. */
const foldedQuestions = new WeakMap<PackQuestion, string>();
const foldedAnswers = new WeakMap<Answer, string>();

const questionWords = ({ question, item, ref }: Criterion): string =>
  remembered(foldedQuestions, question, () =>
    fold(`${ref} ${item.title} ${question.ask} ${question.guidance} ${question.evidence.join(' ')}`),
  );

const answerWords = (answer: Answer): string =>
  remembered(foldedAnswers, answer, () => fold(`${answer.note} ${answer.evidenceReference}`));

const remembered = <K extends object>(known: WeakMap<K, string>, key: K, make: () => string): string => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
};

/** Lower case without accents, so that "prufung" finds "Prüfung". */
const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
