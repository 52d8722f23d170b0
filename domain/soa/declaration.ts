import { z } from 'zod';
import { day, line, longText, namedLine, references, role } from '../engagement/fields.ts';

export const implementationStates = ['unknown', 'not-started', 'planned', 'partly', 'implemented'] as const;

/** What the Statement of Applicability says of a control beside whether it applies (method 1.9, SoA-3 to SoA-7). */
export const declaration = {
  /** ids of the risks and impact assessments that make it necessary. */
  risks: references(200),
  /** Duties of law or contract that make it necessary, or the decision, in words. */
  duties: longText,
  implementation: z.enum(implementationStates),
  owner: role,
  /** ids of pieces of evidence. */
  evidence: references(200),
  dueOn: day,
};
export type Declaration = { readonly [F in keyof typeof declaration]: z.infer<(typeof declaration)[F]> };
export const emptyDeclaration = { risks: [], duties: '', implementation: 'unknown', owner: '', evidence: [], dueOn: '' } as const;

/** A control of the client's own, beside those of Annex A; it has a row in the Statement of Applicability (SoA-1). */
export const ownControl = z.strictObject({
  title: namedLine(300),
  /** What the control is for and what it does. */
  statement: longText,
  /** Why it is needed. */
  justification: longText,
  ...declaration,
});
export type OwnControlFields = z.infer<typeof ownControl>;
export const emptyOwnControl: OwnControlFields = { title: '', statement: '', justification: '', ...emptyDeclaration, risks: [], evidence: [] };

/** An approved version of the Statement of Applicability (SoA-8). */
export const statement = z.strictObject({
  version: namedLine(40),
  approvedBy: role,
  approvedOn: day,
  /** The role that approved the treatment plan and accepted the residual risks (6.1.3). */
  residualRiskBy: role,
  note: longText,
  /** Digest of the rows as they were approved: what is changed later is not approved. */
  digest: line(64),
  /** Place in the history, to look at it again. */
  position: z.number().int().min(0),
});
export type StatementFields = z.infer<typeof statement>;
export const emptyStatement: StatementFields = { version: '', approvedBy: '', approvedOn: '', residualRiskBy: '', note: '', digest: '', position: 0 };
