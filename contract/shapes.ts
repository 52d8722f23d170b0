/** The shapes that cross the contract. Names here are the names in the JSON of the command line. */
import { z } from 'zod';
import { answerValue, evidenceLevel, maximumNoteLength, achievement } from '../domain/answer/answer.ts';
import { aiSystem, controlDecision, profile } from '../domain/engagement/engagement.ts';
import { packContent } from '../domain/pack/schema.ts';
import { findingGrades } from '../domain/scoring/assessment.ts';

export const appInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['desktop', 'browser', 'command-line']),
  /** The host can show open and save dialogs; otherwise files are uploaded and downloaded. */
  dialogs: z.boolean(),
  /** No engagement has been opened here before: the app offers the worked example. */
  firstStart: z.boolean(),
});

export const settings = z.strictObject({
  /** Who is recorded as the author of every change. */
  author: z.string().max(120),
  theme: z.enum(['system', 'light', 'dark']),
  /** Keys without a modifier (WCAG 2.1.4: they can be switched off). */
  singleKeys: z.boolean(),
});

export const recentEngagement = z.strictObject({
  handle: z.string(),
  client: z.string(),
  fileName: z.string(),
  /** The folder as a person reads it, shortened; never used to open anything. */
  folder: z.string(),
  openedAt: z.string(),
  state: z.enum(['ready', 'missing', 'open-here']),
});

/** An engagement was opened, or the person closed the dialog. */
export const opened = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('opened'), engagement: z.string(), handle: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
]);

const answer = z.strictObject({
  question: z.string(),
  system: z.string().nullable(),
  value: answerValue.nullable(),
  evidence: evidenceLevel,
  reason: z.string(),
  note: z.string(),
  evidenceReference: z.string(),
  flagged: z.boolean(),
  parked: z.boolean(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

const decision = z.strictObject({ item: z.string(), decision: controlDecision, justification: z.string() });

const engagement = z.strictObject({
  id: z.string(),
  profile,
  systems: z.array(aiSystem),
  decisions: z.array(decision),
  answers: z.array(answer),
});

const step = z.strictObject({ label: z.string() }).nullable();

export const engagementView = z.strictObject({
  fileName: z.string(),
  access: z.enum(['read-write', 'read-only']),
  /** `shared`: in a synchronised folder or on a network share, where files get damaged; a local copy is safer. */
  place: z.enum(['local', 'shared']),
  engagement,
  packs: z.array(z.strictObject({ sha256: z.string(), content: packContent })),
  undo: step,
  redo: step,
});

/** The fields a person changes; an absent field stays as it is. `value: null` clears the answer. */
export const answerChange = z
  .strictObject({
    value: answerValue.nullable(),
    evidence: evidenceLevel,
    reason: z.string().max(20_000),
    note: z.string().max(maximumNoteLength),
    evidenceReference: z.string().max(20_000),
    flagged: z.boolean(),
    parked: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'names no field to change');

/** What a command changed, durable when this arrives. Lists hold the new state of what changed. */
export const written = z.strictObject({
  /** UTC, ISO 8601. */
  savedAt: z.string(),
  label: z.string(),
  profile: profile.optional(),
  /** The whole inventory, when it changed. */
  systems: z.array(aiSystem).optional(),
  decisions: z.array(decision).optional(),
  answers: z.array(answer).optional(),
  undo: step,
  redo: step,
});

export const answerListed = z.strictObject({
  /** uid, and the reference people see. */
  question: z.string(),
  ref: z.string(),
  item: z.string(),
  itemTitle: z.string(),
  system: z.string().optional(),
  value: answerValue.nullable(),
  evidence: evidenceLevel,
  /** After the evidence cap. */
  rated: achievement.nullable(),
  reason: z.string(),
  note: z.string(),
  evidenceReference: z.string(),
  flagged: z.boolean(),
  parked: z.boolean(),
  /** A rule of the pack hides the question now, or its system is not in the sample; the answer is kept and counted out. */
  hidden: z.boolean(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

/** Integers for display, 0 to 100, as the screen and the reports print them. */
const score = {
  S: z.number().nullable(),
  D: z.number().nullable(),
  O: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  confidence: z.number().nullable(),
  applicable: z.number(),
  answered: z.number(),
};
const index = z.strictObject({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });
const grades = z.record(z.enum(findingGrades), z.number());

export const engagementStatus = z.strictObject({
  fileName: z.string(),
  id: z.string(),
  client: z.string(),
  scope: z.string(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() })),
  systems: z.number(),
  totals: z.strictObject({
    applicable: z.number(),
    answered: z.number(),
    open: z.number(),
    cannotDetermine: z.number(),
    notApplicable: z.number(),
    hidden: z.number(),
    flagged: z.number(),
    parked: z.number(),
    capped: z.number(),
  }),
  cci: index,
  aii: index,
  grades,
  sections: z.array(
    z.strictObject({
      ref: z.string(),
      title: z.string(),
      pack: z.string(),
      status: z.enum(['red', 'amber', 'green', 'grey']),
      grades,
      ...score,
    }),
  ),
  items: z.array(
    z.strictObject({ item: z.string(), ref: z.string(), title: z.string(), grade: z.enum(findingGrades), ...score }),
  ),
});

export const verification = z.strictObject({
  sound: z.boolean(),
  fileName: z.string(),
  checks: z.array(z.strictObject({ check: z.string(), passed: z.boolean(), detail: z.string() })),
});

export const reportKind = z.enum(['gap', 'workbook']);

export const reportProgress = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), step: z.string(), done: z.number(), of: z.number() }),
  z.strictObject({
    type: z.literal('finished'),
    report: z.string(),
    fileName: z.string(),
    bytes: z.number(),
    sha256: z.string(),
  }),
]);

const counts = z.strictObject({
  sections: z.number(),
  items: z.number(),
  questions: z.number(),
  perSystem: z.number(),
  conditional: z.number(),
});

export const packListed = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  kind: z.enum(['requirements', 'controls']),
  edition: z.string(),
  asOf: z.string(),
  sha256: z.string(),
  counts,
});

export const packShown = packListed.extend({
  publisher: z.string(),
  releaseNotes: z.string(),
  items: z.array(
    z.strictObject({
      uid: z.string(),
      ref: z.string(),
      title: z.string(),
      section: z.string(),
      requires: z.string(),
      questions: z.array(
        z.strictObject({
          uid: z.string(),
          ref: z.string(),
          ask: z.string(),
          guidance: z.string(),
          level: z.enum(['organisation', 'system']),
          evidence: z.array(z.string()),
          interview: z.array(z.string()),
        }),
      ),
    }),
  ),
});

export const packChecked = z.strictObject({
  sound: z.boolean(),
  id: z.string().nullable(),
  version: z.string().nullable(),
  sha256: z.string().nullable(),
  counts: counts.nullable(),
  problems: z.array(z.strictObject({ file: z.string(), line: z.number().nullable(), where: z.string(), message: z.string() })),
});

export type AppInfo = z.infer<typeof appInfo>;
export type Settings = z.infer<typeof settings>;
export type RecentEngagement = z.infer<typeof recentEngagement>;
export type Opened = z.infer<typeof opened>;
export type EngagementView = z.infer<typeof engagementView>;
export type AnswerChange = z.infer<typeof answerChange>;
export type Written = z.infer<typeof written>;
export type AnswerListed = z.infer<typeof answerListed>;
export type EngagementStatus = z.infer<typeof engagementStatus>;
export type Verification = z.infer<typeof verification>;
export type ReportKind = z.infer<typeof reportKind>;
export type ReportProgress = z.infer<typeof reportProgress>;
export type PackListed = z.infer<typeof packListed>;
export type PackShown = z.infer<typeof packShown>;
export type PackChecked = z.infer<typeof packChecked>;
