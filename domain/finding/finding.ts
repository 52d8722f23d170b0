import { z } from 'zod';
import { day, line, longestText, longText, namedLine, reference, references, role } from '../engagement/fields.ts';
import { causeTags } from '../pack/schema.ts';

/** Where a finding comes from. */
export const findingSources = ['assessment', 'internal-audit', 'certification-body', 'client', 'incident'] as const;
/** `cannot-determine`: evidence was not there to judge (method 1.8). */
export const findingGradesGiven = ['major', 'minor', 'opportunity', 'cannot-determine'] as const;
export type FindingGradeGiven = (typeof findingGradesGiven)[number];
/** From a draft to closure (10.2): a nonconformity is closed by verification only. */
export const findingStates = ['draft', 'confirmed', 'in-correction', 'corrected', 'verified', 'closed', 'withdrawn'] as const;
export type FindingState = (typeof findingStates)[number];

/** Characters of what people type. */
export const findingTextLimits = { title: 300, line: 200, text: longestText } as const;

/** One finding against a requirement or control: criterion, condition, cause, consequence, recommendation (method 1.8). */
export const finding = z.strictObject({
  /** uid of the requirement or control. */
  item: z.string().min(1).max(80),
  title: namedLine(findingTextLimits.title),
  /** What is required, in our own words. */
  criterion: longText,
  /** What was found: the fact. */
  statement: longText,
  /** What was seen, heard or sampled, in words. */
  evidence: longText,
  /** ids of pieces of evidence. */
  evidenceItems: references(200),
  causeTag: z.enum(causeTags).nullable(),
  cause: longText,
  /** What follows from it, for which systems and persons. */
  consequence: longText,
  recommendation: longText,
  grade: z.enum(findingGradesGiven),
  /** Why this grade; demanded where it differs from the proposed one. */
  gradeReason: longText,
  /** ids of AI systems; empty for the organisation. */
  systems: z.array(z.string().max(20)).max(200),
  /** uids of obligations of other packs that it touches. */
  obligations: references(200),
  source: z.enum(findingSources),
  owner: role,
  dueOn: day,
  state: z.enum(findingStates),
  /** Nonconformity tracking (10.2): correction, corrective action, and how it was verified that both worked. */
  correction: longText,
  correctiveAction: longText,
  correctedOn: day,
  verification: longText,
  verifiedBy: role,
  verifiedOn: day,
  /** Why it was withdrawn or opened again; empty while neither happened. */
  moveReason: longText,
  /** id of the finding that bundles this one as a systemic nonconformity (rule S); empty for none. */
  bundledIn: reference,
  /** Digest of the answers it was drafted from; empty for one a person wrote. */
  draftedFrom: line(64),
});
export type FindingFields = z.infer<typeof finding>;
export const emptyFinding: FindingFields = {
  item: '', title: '', criterion: '', statement: '', evidence: '', evidenceItems: [], causeTag: null, cause: '', consequence: '', recommendation: '', grade: 'minor', gradeReason: '',
  systems: [], obligations: [], source: 'assessment', owner: '', dueOn: '', state: 'draft', correction: '', correctiveAction: '', correctedOn: '', verification: '', verifiedBy: '', verifiedOn: '',
  moveReason: '', bundledIn: '', draftedFrom: '',
};
