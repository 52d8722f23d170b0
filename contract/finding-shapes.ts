/** Findings and their checks as they cross the contract, and as the command line prints them. */
import { z } from 'zod';
import { movePrerequisites, type MovePrerequisite } from '../domain/finding/closure.ts';
import type { FindingDraft } from '../domain/finding/draft.ts';
import { finding, findingStates, type FindingFields, type FindingState } from '../domain/finding/finding.ts';

/** What a new draft of a finding would say. */
export const findingDraft: z.ZodType<FindingDraft> = finding.pick({
  item: true, title: true, criterion: true, statement: true, evidence: true, evidenceItems: true, causeTag: true, cause: true, consequence: true, recommendation: true,
  grade: true, gradeReason: true, systems: true, obligations: true, draftedFrom: true,
});

export interface FindingListed extends FindingFields {
  readonly id: string;
  /** As people see it: F12. */
  readonly label: string;
  /** Reference and title of the requirement or control; the uid where it is no longer asked. */
  readonly ref: string;
  readonly itemTitle: string;
  readonly overdue: boolean;
  /** The answers it was drafted from have changed. */
  readonly outdated: boolean;
  /** What it can become next, and what is missing for each. */
  readonly next: readonly { readonly to: FindingState; readonly missing: readonly MovePrerequisite[] }[];
}

export interface FindingsListed {
  /** Told wherever grades are shown. */
  readonly grading: string;
  readonly findings: readonly FindingListed[];
  /** References of items. */
  readonly unreviewedMajors: readonly string[];
  readonly withoutFinding: readonly string[];
}

export const findingsListed: z.ZodType<FindingsListed> = z.strictObject({
  grading: z.string(),
  findings: z.array(
    finding.extend({
      id: z.string(),
      label: z.string(),
      ref: z.string(),
      itemTitle: z.string(),
      overdue: z.boolean(),
      outdated: z.boolean(),
      next: z.array(z.strictObject({ to: z.enum(findingStates), missing: z.array(z.enum(movePrerequisites)) })),
    }),
  ),
  unreviewedMajors: z.array(z.string()),
  withoutFinding: z.array(z.string()),
});
