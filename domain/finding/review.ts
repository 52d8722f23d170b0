/** Four-eyes review of requirements and controls: bound to what was reviewed, so that a later edit reopens it (method 5.5). */
import { canonicalJson } from '../canonical-json.ts';
import { digestOf } from '../digest.ts';
import { emptyAnswer, type Answer } from '../answer/answer.ts';
import type { ItemResult } from '../scoring/assessment.ts';
import type { WorkflowState } from './judgement.ts';

/** Where an item stands in the workflow (method 1.2): `changed` is reviewed or locked, and edited since. */
export const reviewStates = ['to-do', 'answered', 'in-review', 'reviewed', 'changed', 'locked'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** One thing that is not as it was when it was reviewed. */
export type ReviewChange =
  | { readonly type: 'answer'; readonly how: 'added' | 'changed' | 'gone'; readonly question: string; readonly system: string | null }
  | { readonly type: 'decision' }
  | { readonly type: 'grade' };

export interface Review {
  readonly state: ReviewState;
  /** What the person set, whatever happened since. */
  readonly set: WorkflowState;
  readonly by: string;
  readonly on: string;
  readonly remark: string;
  readonly changes: readonly ReviewChange[];
  /** The reviewer is the author of an answer that was reviewed: not an independent review, a warning and no refusal (method 5.5). */
  readonly ownWork: boolean;
}

/**
 * What a review of an item is about: every answer that counts with its evidence, reason, notes and references, the decision on the control, and
 * the grade a person gave. Marks for the workshop are no part of it. Each entry is 'answer <question> <system>', 'decision' or 'grade', a space and
 * 16 hex digits.
 */
export const reviewedPartsOf = ({ criteria, decision, judgement }: ItemResult): readonly string[] => [
  ...criteria.flatMap(({ question, parts }) =>
    parts.flatMap(({ answer, hidden, system }) =>
      answer === null || hidden || saysNothing(answer) ? [] : [partOf(`answer ${question.uid} ${system?.id ?? '-'}`, contentOf(answer))],
    ),
  ),
  ...(decision === null || (decision.decision === 'undecided' && decision.justification === '')
    ? []
    : [partOf('decision', { decision: decision.decision, justification: decision.justification })]),
  ...(judgement === null || judgement.grade === null ? [] : [partOf('grade', { grade: judgement.grade, reason: judgement.gradeReason })]),
];

/** The digest a review is bound to; the order of the answers in the pack does not matter. */
export const reviewedDigestOf = (result: ItemResult): string => digestOf([...reviewedPartsOf(result)].sort());

export const reviewOf = (result: ItemResult): Review => {
  const { judgement } = result;
  const set = judgement?.workflow ?? 'open';
  const bound = set === 'reviewed' || set === 'locked';
  const changed = bound && judgement !== null && reviewedDigestOf(result) !== judgement.reviewedDigest;
  const changes = changed ? differences(judgement.reviewedParts, reviewedPartsOf(result)) : [];
  return {
    state: changed ? 'changed' : set === 'open' ? (isAnswered(result) ? 'answered' : 'to-do') : set,
    set,
    by: judgement?.reviewedBy ?? '',
    on: judgement?.reviewedOn ?? '',
    remark: judgement?.remark ?? '',
    changes,
    ownWork: bound && judgement !== null && isAuthor(judgement.reviewedBy, result),
  };
};

/** Reviewed as it stands now. */
export const isReviewed = (result: ItemResult): boolean => {
  const { state } = reviewOf(result);
  return state === 'reviewed' || state === 'locked';
};

/** Whether the person wrote one of the answers that count. */
export const isAuthor = (person: string, { criteria }: ItemResult): boolean => {
  const name = plain(person);
  return name !== '' && criteria.some(({ parts }) => parts.some(({ answer, hidden }) => answer !== null && !hidden && !saysNothing(answer) && plain(answer.updatedBy) === name));
};

const plain = (name: string): string => name.trim().toLowerCase();

/** Nothing that applies is left without an answer; "cannot determine" is one. */
const isAnswered = ({ criteria, decision }: ItemResult): boolean =>
  decision?.decision === 'excluded' || (criteria.length > 0 && criteria.every(({ parts }) => parts.every(({ hidden, value }) => hidden || value !== null)));

const contentOf = ({ value, evidence, reason, note, evidenceReference, evidenceItems }: Answer) => ({ value, evidence, reason, note, evidenceReference, evidenceItems });
const nothing = canonicalJson(contentOf(emptyAnswer('', null)));
const saysNothing = (answer: Answer): boolean => canonicalJson(contentOf(answer)) === nothing;

const partOf = (name: string, content: object): string => `${name} ${digestOf(content).slice(0, 16)}`;

const differences = (before: readonly string[], now: readonly string[]): readonly ReviewChange[] => {
  const nameOf = (part: string) => part.slice(0, part.lastIndexOf(' '));
  const [was, is] = [new Map(before.map((part) => [nameOf(part), part])), new Map(now.map((part) => [nameOf(part), part]))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name): readonly ReviewChange[] => {
    if (was.get(name) === is.get(name)) return [];
    if (name === 'decision' || name === 'grade') return [{ type: name }];
    const [, question = '', system = '-'] = name.split(' ');
    return [{ type: 'answer', how: !was.has(name) ? 'added' : is.has(name) ? 'changed' : 'gone', question, system: system === '-' ? null : system }];
  });
};
