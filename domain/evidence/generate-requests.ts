import type { Assessment, Criterion, ItemResult } from '../scoring/assessment.ts';
import { coreRequests } from './core-requests.ts';
import { emptyRequest, type RequestFields } from './request.ts';

/** What requests are made from: the fixed list to start with, the documents demanded, and every hint of the questions. */
export const requestSets = ['core', 'documents', 'hints'] as const;
export type RequestSet = (typeof requestSets)[number];

export interface GenerateInput {
  /** In the packs' own language: what a request was made from is known by it in every language. */
  readonly assessment: Assessment;
  /** The same items in the language of the list. */
  readonly localised: Assessment;
  readonly language: 'en' | 'de';
  readonly sets: readonly RequestSet[];
  /** uid of the one requirement or control to ask for; null for all. */
  readonly item: string | null;
  /** Sources of the requests on the list, those withdrawn included. */
  readonly there: ReadonlySet<string>;
}

/**
 * The requests that are missing: one for each document or hint, however many requirements ask for it, with those requirements as the reason
 * and the role most of their questions are put to (method 1.15). What is excluded, hidden or not applicable asks for nothing.
 */
export const generateRequests = (input: GenerateInput): readonly RequestFields[] => {
  const wanted = new Map<string, Wanted>();
  const shown = new Map(input.localised.items.map((result) => [result.item.uid, result]));
  for (const result of input.assessment.items) {
    if (result.grade === 'excluded' || (input.item !== null && result.item.uid !== input.item)) continue;
    const asked = result.criteria.filter(isAsked);
    if (asked.length === 0) continue;
    const local = shown.get(result.item.uid) ?? result;
    if (input.sets.includes('documents')) {
      result.item.documents.forEach((document, position) =>
        add(wanted, `document:${keyOf(document)}`, local.item.documents[position] ?? document, local, asked),
      );
    }
    if (!input.sets.includes('hints')) continue;
    for (const criterion of asked) {
      const question = local.criteria.find((one) => one.question.uid === criterion.question.uid)?.question ?? criterion.question;
      criterion.question.evidence.forEach((hint, position) => add(wanted, `hint:${keyOf(hint)}`, question.evidence[position] ?? hint, local, [criterion]));
    }
  }
  const made = [...(input.sets.includes('core') ? coreOf(input) : []), ...[...wanted].map(([source, one]) => requestOf(source, one))];
  return made.filter(({ source }) => !input.there.has(source));
};

interface Wanted {
  readonly title: string;
  readonly results: Set<ItemResult>;
  readonly criteria: Set<Criterion>;
}

const add = (wanted: Map<string, Wanted>, source: string, title: string, result: ItemResult, criteria: readonly Criterion[]): void => {
  const one = wanted.get(source) ?? { title, results: new Set(), criteria: new Set() };
  one.results.add(result);
  for (const criterion of criteria) one.criteria.add(criterion);
  wanted.set(source, one);
};

const requestOf = (source: string, { title, results, criteria }: Wanted): RequestFields => {
  const parts = [...criteria].flatMap(({ parts: of }) => of.filter(({ hidden, value }) => !hidden && value !== 'not-applicable'));
  const systems = new Set(parts.flatMap(({ system }) => (system === null ? [] : [system.id])));
  return {
    ...emptyRequest,
    title: title.slice(0, 300),
    items: [...results].map(({ item }) => item.uid).slice(0, 200),
    // Where the organisation itself is asked as well, the document is one for all systems.
    systems: parts.some(({ system }) => system === null) ? [] : [...systems].slice(0, 200),
    owner: mostAsked([...results], [...criteria]),
    source,
  };
};

/** Title of the role most of the questions are put to; of several, the one the packs name first. */
const mostAsked = (results: readonly ItemResult[], criteria: readonly Criterion[]): string => {
  const counts = new Map<string, number>();
  for (const id of criteria.flatMap(({ question }) => question.interview)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const roles = results[0]?.pack.interview_roles ?? [];
  const most = Math.max(0, ...roles.map(({ id }) => counts.get(id) ?? 0));
  return most === 0 ? '' : (roles.find(({ id }) => counts.get(id) === most)?.title ?? '');
};

const coreOf = ({ assessment, localised, language, item }: GenerateInput): readonly RequestFields[] =>
  coreRequests.flatMap(({ id, title, format, items, owner, sensitivity }) => {
    const asked = assessment.items.filter(
      (result) => result.grade !== 'excluded' && items.some((uid) => result.item.uid === uid || result.item.uid.startsWith(`${uid}.`)),
    );
    if (asked.length === 0 || (item !== null && !asked.some((result) => result.item.uid === item))) return [];
    const roles = localised.items.find((result) => result.item.uid === asked[0]?.item.uid)?.pack.interview_roles ?? [];
    return [
      {
        ...emptyRequest,
        title: title[language],
        format: format[language],
        items: asked.map((result) => result.item.uid),
        owner: roles.find((role) => role.id === owner)?.title ?? '',
        sensitivity: sensitivity ?? 'usual',
        source: `core:${id}`,
      },
    ];
  });

const isAsked = ({ state }: Criterion): boolean => state !== 'hidden' && state !== 'not-applicable';

/** Equal however they are spelt: case, spaces and a full stop at the end do not make two requests. */
const keyOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[. ]+$/, '').trim().slice(0, 380);
