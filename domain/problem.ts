import { z } from 'zod';

/** The closed list of things that can be refused or go wrong in a way the app understands. */
export const problemCodes = [
  'answer-reason-required',
  'answer-unfit',
  'bundle-unknown',
  'control-justification-required',
  'disk-full',
  'engagement-closed',
  'evidence-file-damaged',
  'evidence-file-missing',
  'evidence-file-refused',
  'file-damaged',
  'file-exists',
  'file-foreign',
  'file-in-use',
  'file-missing',
  'file-newer',
  'file-not-writable',
  'file-path-refused',
  'file-read-only',
  'finding-closed',
  'finding-exists',
  'finding-incomplete',
  'finding-move-refused',
  'finding-nothing',
  'grade-refused',
  'framework-unknown',
  'handle-unknown',
  'history-unknown',
  'impact-approval',
  'impact-approved',
  'impact-incomplete',
  'impact-not-approved',
  'input-invalid',
  'inventory-too-large',
  'inventory-unreadable',
  'nothing-to-redo',
  'nothing-to-undo',
  'pack-exists',
  'pack-in-use',
  'pack-invalid',
  'pack-tampered',
  'pack-unknown',
  'record-invalid',
  'record-unknown',
  'report-cancelled',
  'report-failed',
  'item-locked',
  'item-unknown',
  'judgement-reason-required',
  'question-unknown',
  'review-missing',
  'statement-incomplete',
  'system-required',
  'system-unknown',
] as const;
export const problemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof problemCode>;

/** What a person reads: what happened, what was kept, what to do. Whole sentences, neutral, no "we". */
export const problem = z.strictObject({
  code: problemCode,
  happened: z.string(),
  kept: z.string(),
  todo: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** A problem on its way up. Thrown where work stops, caught once, where a host answers. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(refused: Problem, options?: ErrorOptions) {
    super(`${refused.happened} ${refused.kept} ${refused.todo}`, options);
    this.name = 'Refusal';
    this.problem = refused;
  }
}
