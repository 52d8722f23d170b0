import type { Written } from '../../contract/shapes.ts';
import { minimumOverrulingLength, type OverrulingGrade, type WorkflowState } from '../../domain/finding/judgement.ts';
import { reviewedDigestOf, reviewedPartsOf, reviewOf } from '../../domain/finding/review.ts';
import { Refusal } from '../../domain/problem.ts';
import { gradeWords } from '../../domain/report/words.ts';
import { assess } from '../../domain/scoring/assess.ts';
import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';
import { refuseLocked } from './locked.ts';
import { recordChanges } from './records.ts';

/** Puts a grade in place of the proposed one, with a reason, or takes that back; the proposal stays visible beside it (method 1.8). */
export const setGrade = (session: Session, signature: Signature, input: { readonly item: string; readonly grade: OverrulingGrade | null; readonly reason: string }): Written => {
  const result = resultOf(session, input.item);
  const { ref, uid } = result.item;
  refuseLocked(session, uid, ref);
  if (result.proposal.grade === 'excluded' && input.grade !== null) {
    throw new Refusal({
      code: 'grade-refused',
      happened: `${ref} was not graded: the control is excluded, so there is nothing to judge.`,
      kept: 'Nothing was changed.',
      todo: 'Declare the control applicable first.',
    });
  }
  const reason = input.grade === null ? '' : wellFormed(input.reason);
  if (input.grade !== null) demandReason(ref, reason);
  const { changes } = recordChanges(session, 'judgement', uid, { grade: input.grade, gradeReason: reason });
  const label = input.grade === null ? `${ref}: grade as proposed` : `${ref}: graded ${gradeWords[input.grade].toLowerCase()}`;
  return writeSession(session, signature, { kind: 'edit', target: '', label, changes });
};

/** Puts a maturity in place of the derived one, with a reason, or takes that back (method 1.10). */
export const setMaturity = (session: Session, signature: Signature, input: { readonly item: string; readonly maturity: number | null; readonly reason: string }): Written => {
  const { item } = resultOf(session, input.item);
  refuseLocked(session, item.uid, item.ref);
  const maturityReason = input.maturity === null ? '' : wellFormed(input.reason);
  if (input.maturity !== null) demandReason(item.ref, maturityReason);
  const { changes } = recordChanges(session, 'judgement', item.uid, { maturity: input.maturity, maturityReason });
  const label = input.maturity === null ? `${item.ref}: maturity as derived` : `${item.ref}: maturity ${input.maturity}`;
  return writeSession(session, signature, { kind: 'edit', target: '', label, changes });
};

/**
 * Moves a requirement or control through its review. A review is bound to what was reviewed; only what is reviewed as it stands can be
 * locked; unlocked, it stays reviewed (method 5.5).
 */
export const setReview = (session: Session, signature: Signature, input: { readonly item: string; readonly state: WorkflowState; readonly remark?: string | undefined }): Written => {
  const result = resultOf(session, input.item);
  const { ref, uid } = result.item;
  const { state } = reviewOf(result);
  if (input.state === 'locked' && state !== 'reviewed' && state !== 'locked') {
    throw new Refusal({
      code: 'review-missing',
      happened: `${ref} was not locked: it is not reviewed as it stands now.`,
      kept: 'Nothing was changed.',
      todo: 'Have it reviewed, then lock it.',
    });
  }
  const bound = input.state === 'reviewed' || input.state === 'locked';
  // What is reviewed as it stands keeps its reviewer when it is locked or unlocked.
  const again = bound && (state === 'reviewed' || state === 'locked') && (input.state === 'locked' || state === 'locked');
  const { changes } = recordChanges(session, 'judgement', uid, {
    workflow: input.state,
    ...(input.remark === undefined ? {} : { remark: wellFormed(input.remark) }),
    ...(again
      ? {}
      : bound
        ? { reviewedBy: signature.author, reviewedOn: signature.at.slice(0, 10), reviewedDigest: reviewedDigestOf(result), reviewedParts: [...reviewedPartsOf(result)] }
        : { reviewedBy: '', reviewedOn: '', reviewedDigest: '', reviewedParts: [] }),
  });
  return writeSession(session, signature, { kind: 'edit', target: '', label: `${ref}: ${stateWords[input.state]}`, changes });
};

const stateWords: Readonly<Record<WorkflowState, string>> = { open: 'open for work', 'in-review': 'in review', reviewed: 'reviewed', locked: 'locked' };

/** A requirement or control as it stands, by uid or reference. Throws `item-unknown`. */
export const resultOf = (session: Session, given: string): ItemResult => {
  const named = session.items.get(given.trim().toLowerCase());
  const result = named === undefined ? undefined : assess(session.packs, session.file.read()).items.find(({ item }) => item.uid === named.uid);
  if (result !== undefined) return result;
  throw new Refusal({
    code: 'item-unknown',
    happened: `There is no requirement or control “${given}” in this engagement.`,
    kept: 'Nothing was changed.',
    todo: 'Name one as it is shown, such as 6.1.2 or A.6.2.4.',
  });
};

const demandReason = (ref: string, reason: string): void => {
  if (reason.trim().length >= minimumOverrulingLength) return;
  throw new Refusal({
    code: 'judgement-reason-required',
    happened: `The judgement on ${ref} was not saved: the reason has ${reason.trim().length} of at least ${minimumOverrulingLength} characters.`,
    kept: 'What was there before is kept.',
    todo: 'Say why the rules do not settle this case.',
  });
};
