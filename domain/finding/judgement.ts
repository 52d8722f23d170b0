import { z } from 'zod';
import { day, line, longText, role } from '../engagement/fields.ts';

/** Workflow of a requirement or control (method 1.2): apart from what was answered and how it was graded. */
export const workflowStates = ['open', 'in-review', 'reviewed', 'locked'] as const;
/** The grades a person may put in place of the proposed one. */
export const overrulingGrades = ['major', 'minor', 'cannot-determine', 'opportunity', 'conform'] as const;

export type WorkflowState = (typeof workflowStates)[number];
export type OverrulingGrade = (typeof overrulingGrades)[number];

/** Characters: a shorter reason does not explain to an auditor why the rules are overruled (method 1.8, as N2 of 1.9). */
export const minimumOverrulingLength = 30;

/** What people decide about one requirement or control beside its answers; its id is the uid of the item. */
export const judgement = z.strictObject({
  /** In place of the grade the rules propose; null leaves it. Both stay visible (method 1.8). */
  grade: z.enum(overrulingGrades).nullable(),
  /** Why; demanded with a grade. */
  gradeReason: longText,
  workflow: z.enum(workflowStates),
  reviewedBy: role,
  reviewedOn: day,
  /** Digest of what was reviewed: what is edited later is no longer reviewed. Empty before any review. */
  reviewedDigest: line(64),
  /** The parts of what was reviewed, each with its digest, so that a later edit can be named: see `review.ts`. */
  reviewedParts: z.array(line(200)).max(20_000),
  /** What the reviewer asks for; empty for nothing. */
  remark: longText,
  /** In place of the derived maturity, 0 to 5 (method 1.10); null leaves it. */
  maturity: z.number().int().min(0).max(5).nullable(),
  maturityReason: longText,
});
export type JudgementFields = z.infer<typeof judgement>;
export const emptyJudgement: JudgementFields = {
  grade: null, gradeReason: '', workflow: 'open', reviewedBy: '', reviewedOn: '', reviewedDigest: '', reviewedParts: [], remark: '', maturity: null, maturityReason: '',
};
