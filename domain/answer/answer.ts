import { z } from 'zod';

/** Achievement: 4 fully, 3 largely, 2 partly, 1 not (method 1.2). */
export const achievements = [4, 3, 2, 1] as const;
export const achievement = z.union([z.literal(4), z.literal(3), z.literal(2), z.literal(1)]);
export type Achievement = z.infer<typeof achievement>;

/** Steps of the maturity scale: absent, ad hoc, partly defined, defined and implemented, measured, improving (method 1.10). */
const maturity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Maturity = z.infer<typeof maturity>;
export const yesPartlyNo = ['yes', 'partly', 'no'] as const;
export type YesPartlyNo = (typeof yesPartlyNo)[number];

/** Characters of an answer in words, of a cell of a table; rows of a table. */
export const responseLimits = { text: 100_000, cell: 2_000, rows: 500, columns: 12, options: 40 } as const;
const option = z.string().min(1).max(80);

/** What was answered to a question that does not take an achievement: its key says which scale it is an answer to. */
export const response = z.union([
  z.strictObject({ yes_no: z.enum(yesPartlyNo) }),
  z.strictObject({ maturity }),
  z.strictObject({ choice: option }),
  z.strictObject({ choices: z.array(option).min(1).max(responseLimits.options) }),
  z.strictObject({ number: z.number().min(-1e12).max(1e12) }),
  z.strictObject({ date: z.iso.date() }),
  z.strictObject({ text: z.string().min(1).max(responseLimits.text) }),
  z.strictObject({
    rows: z.array(z.array(z.string().max(responseLimits.cell)).min(1).max(responseLimits.columns)).min(1).max(responseLimits.rows),
  }),
]);
export type Response = z.infer<typeof response>;

/** What the room answered. An absent answer is `null`, which is not the same as "cannot determine". */
export const answerValue = z.union([achievement, z.literal('not-applicable'), z.literal('cannot-determine'), response]);
export type AnswerValue = z.infer<typeof answerValue>;
/** The answers that are one word on every scale of achievement. */
export const achievementAnswers = [...achievements, 'not-applicable', 'cannot-determine'] as const;

export const isAchievement = (value: AnswerValue | null): value is Achievement => typeof value === 'number';
export const isResponse = (value: AnswerValue | null): value is Response => typeof value === 'object' && value !== null;

/**
 * How the answer is known: E0 claim only, E1 one interview, E2 two people agree or it was observed, E3 a document or
 * record was seen, E4 sampled or tested over time (method 1.2). A new answer starts at E1.
 */
export const evidenceLevels = ['E0', 'E1', 'E2', 'E3', 'E4'] as const;
export const evidenceLevel = z.enum(evidenceLevels);
export type EvidenceLevel = z.infer<typeof evidenceLevel>;
export const defaultEvidenceLevel: EvidenceLevel = 'E1';

/** Characters. A reason shorter than this explains nothing to an auditor (method 1.9, N2). */
export const minimumReasonLength = 30;
/** Characters, per text of an answer. */
export const maximumNoteLength = 1_000_000;

/** One answer: to a question, for the organisation (`system` null) or for one AI system. */
export interface Answer {
  /** uid of the question. */
  readonly question: string;
  /** id of the AI system, or null for the organisation. */
  readonly system: string | null;
  readonly value: AnswerValue | null;
  readonly evidence: EvidenceLevel;
  /** Why it is not applicable; empty unless it is. */
  readonly reason: string;
  readonly note: string;
  /** Where the evidence is: document, version, page; who was interviewed by role. */
  readonly evidenceReference: string;
  /** ids of pieces of evidence of the register. */
  readonly evidenceItems: readonly string[];
  /** id of the baseline whose reassessment confirmed it; empty in a first assessment, or while it is carried over unconfirmed. */
  readonly confirmedIn: string;
  /** Marked for review. */
  readonly flagged: boolean;
  /** Put on the parking lot, to come back to. */
  readonly parked: boolean;
  /** UTC, ISO 8601. For display and never a reason to decide. */
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** The fields of an answer that a person can change; each is its own register in the log. */
export const answerFields = ['value', 'evidence', 'reason', 'note', 'evidenceReference', 'evidenceItems', 'confirmedIn', 'flagged', 'parked'] as const;
export type AnswerField = (typeof answerFields)[number];

export const emptyAnswer = (question: string, system: string | null): Answer => ({
  question,
  system,
  value: null,
  evidence: defaultEvidenceLevel,
  reason: '',
  note: '',
  evidenceReference: '',
  evidenceItems: [],
  confirmedIn: '',
  flagged: false,
  parked: false,
  updatedAt: '',
  updatedBy: '',
});

/** One key per answer, for maps. Question uids hold no space, so the key cannot be forged. */
export const answerKey = (question: string, system: string | null): string => `${question} ${system ?? ''}`;
