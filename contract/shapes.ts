/** The shapes that cross the contract. Names here are the names in the JSON of the command line. */
import { z } from 'zod';
import { answerValue, evidenceLevel, maximumNoteLength, achievement, type Answer } from '../domain/answer/answer.ts';
import { aiSystem, decided, profile, type AiSystem, type ControlDecision, type Profile } from '../domain/engagement/engagement.ts';
import { attentionReasons } from '../domain/pack/carry-over.ts';
import { reviewStates } from '../domain/finding/review.ts';
import { packTexts } from '../domain/pack/locale.ts';
import { packContent, packKinds } from '../domain/pack/schema.ts';
import { findingGrades } from '../domain/scoring/assessment.ts';
import { recordsShape, writtenRecord } from './record-shapes.ts';

export const appInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['desktop', 'browser', 'command-line']),
  /** The host can show open and save dialogs; otherwise files are uploaded and downloaded. */
  dialogs: z.boolean(),
  /** No engagement has been opened here before: the app offers the worked example. */
  firstStart: z.boolean(),
});

export const appLanguages = ['en', 'de'] as const;
export type AppLanguage = (typeof appLanguages)[number];

export const settings = z.strictObject({
  /** Who is recorded as the author of every change. */
  author: z.string().max(120),
  theme: z.enum(['system', 'light', 'dark']),
  /** Language of the app itself. What is asked has a language of its own. */
  language: z.enum(appLanguages),
  /** Language questions are shown in where a pack has it; otherwise the pack's own. */
  packLanguage: z.string().regex(/^[a-z]{2}$/),
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

const answer: z.ZodType<Answer> = z.strictObject({
  question: z.string(),
  system: z.string().nullable(),
  value: answerValue.nullable(),
  evidence: evidenceLevel,
  reason: z.string(),
  note: z.string(),
  evidenceReference: z.string(),
  evidenceItems: z.array(z.string()),
  confirmedIn: z.string(),
  flagged: z.boolean(),
  parked: z.boolean(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

/** Typed by name: see `record-shapes.ts`. */
const system: z.ZodType<AiSystem> = aiSystem;
const wholeProfile: z.ZodType<Profile> = profile;
const decision: z.ZodType<ControlDecision> = decided;

export const engagement = z.strictObject({
  id: z.string(),
  profile: wholeProfile,
  systems: z.array(system),
  decisions: z.array(decision),
  answers: z.array(answer),
  records: recordsShape,
});

const step = z.strictObject({ label: z.string() }).nullable();

export const engagementView = z.strictObject({
  fileName: z.string(),
  access: z.enum(['read-write', 'read-only']),
  /** `shared`: in a synchronised folder or on a network share, where files get damaged; a local copy is safer. */
  place: z.enum(['local', 'shared']),
  engagement,
  packs: z.array(z.strictObject({ sha256: z.string(), content: packContent })),
  /** A newer version of a pack in use that the app has. */
  upgrades: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string() })),
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
    evidenceItems: z.array(z.string().max(80)).max(200),
    confirmedIn: z.string().max(80),
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
  profile: wholeProfile.optional(),
  /** The whole inventory, when it changed. */
  systems: z.array(system).optional(),
  decisions: z.array(decision).optional(),
  answers: z.array(answer).optional(),
  records: z.array(writtenRecord).optional(),
  /** Another version of a pack is in use, or another pack: what is asked has to be loaded again. */
  packs: z.literal(true).optional(),
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

const totals = z.strictObject({
  applicable: z.number(),
  answered: z.number(),
  open: z.number(),
  cannotDetermine: z.number(),
  notApplicable: z.number(),
  hidden: z.number(),
  flagged: z.number(),
  parked: z.number(),
  capped: z.number(),
});

export const engagementStatus = z.strictObject({
  fileName: z.string(),
  id: z.string(),
  client: z.string(),
  scope: z.string(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() })),
  systems: z.number(),
  totals,
  /** The same for what is asked beside requirements and controls. */
  companionTotals: totals,
  cci: index,
  aii: index,
  grades,
  sections: z.array(
    z.strictObject({
      ref: z.string(),
      title: z.string(),
      pack: z.string(),
      status: z.enum(['red', 'amber', 'green', 'grey']),
      /** Lower median of the items, with the least and the greatest; null while nothing is rated. */
      maturity: z.strictObject({ median: z.number(), lowest: z.number(), highest: z.number(), items: z.number() }).nullable(),
      grades,
      ...score,
    }),
  ),
  items: z.array(
    z.strictObject({
      item: z.string(),
      ref: z.string(),
      title: z.string(),
      /** What counts: the grade a person gave, or else the one proposed. */
      grade: z.enum(findingGrades),
      proposed: z.enum(findingGrades),
      /** A person put another grade in place of the proposed one, and why; null where nobody did. */
      overruled: z.strictObject({ grade: z.enum(findingGrades), reason: z.string() }).nullable(),
      review: z.strictObject({ state: z.enum(reviewStates), by: z.string(), on: z.string() }),
      maturity: z.number().nullable(),
      /** The one step of evidence that raises the confidence most; hundredths, as shown. */
      nextEvidence: z
        .strictObject({ question: z.string(), system: z.string().nullable(), from: evidenceLevel, to: evidenceLevel, before: z.number(), after: z.number() })
        .nullable(),
      ...score,
    }),
  ),
  /** Sections of packs that are not graded. */
  companions: z.array(z.strictObject({ ref: z.string(), title: z.string(), pack: z.string(), ...score })),
});

export const verification = z.strictObject({
  sound: z.boolean(),
  fileName: z.string(),
  checks: z.array(z.strictObject({ check: z.string(), passed: z.boolean(), detail: z.string() })),
});

export const reportKind = z.enum(['gap', 'workbook', 'requests']);

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
  kind: z.enum(packKinds),
  origin: z.enum(['built-in', 'own']),
  /** A new engagement asks it unless it is told otherwise. */
  usual: z.boolean(),
  /** There is no later version at hand. */
  newest: z.boolean(),
  /** The pack's own language first. */
  languages: z.array(z.string()),
  edition: z.string(),
  asOf: z.string(),
  sha256: z.string(),
  counts,
});

/** An own pack that cannot be used now, and why, as a sentence. */
export const packLeftOut = z.strictObject({ id: z.string(), version: z.string(), why: z.string() });

export const packShown = packListed.extend({
  publisher: z.string(),
  releaseNotes: z.string(),
  /** `uid key` of every text that is in the pack's own language although another was asked for and there is a translation. */
  untranslated: z.array(z.string()),
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
  /** Of a crosswalk, which has rows instead of items and questions. */
  rows: z.number().nullable(),
  problems: z.array(z.strictObject({ file: z.string(), line: z.number().nullable(), where: z.string(), message: z.string() })),
});

/** One item or question of a pack, as people know it. */
const placeNamed = z.strictObject({ uid: z.string(), ref: z.string(), text: z.string() });

/** What became of one item or question; `from` is empty for what is new, `to` for what is no longer asked. */
export const packChange = z.strictObject({
  what: z.enum(['item', 'question']),
  type: z.enum(['unchanged', 'adjusted', 'reworded', 'recast', 'superseded', 'split', 'merged', 'removed', 'new']),
  from: z.array(placeNamed),
  to: z.array(placeNamed),
  /** Keys that differ, for what kept its uid. */
  fields: z.array(z.string()),
  why: z.string(),
});

export const packDifference = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  counts: z.record(packChange.shape.type, z.number()),
  /** Without what is unchanged. */
  changes: z.array(packChange),
});

/** What moving an engagement to another version of a pack would do. Nothing has been changed yet. */
export const upgradePreview = packDifference.extend({
  title: z.string(),
  releaseNotes: z.string(),
  /** The version meant, so that what is applied is what was looked at. */
  sha256: z.string(),
  /** Answers that keep their place, that are carried over to another question, and that stay in the file without being asked. */
  answers: z.strictObject({ kept: z.number(), carried: z.number(), leftBehind: z.number() }),
  attention: z.array(
    z.strictObject({
      reason: z.enum(attentionReasons),
      from: z.array(placeNamed),
      to: z.array(placeNamed),
      system: z.string().nullable(),
      /** The rating went over as well. */
      carried: z.boolean(),
    }),
  ),
});

/** A pack by name, or by its files. */
export const packSource = z.union([
  z.strictObject({ id: z.string().max(80), version: z.string().max(20).optional() }),
  z.strictObject({ files: z.record(z.string().max(200), z.string().max(4_000_000)) }),
]);

export const packTranslations = z.strictObject({
  language: z.string(),
  /** Of the packs in use, those that are translated, by the hash of the pack. */
  texts: z.array(z.strictObject({ pack: z.string(), texts: packTexts })),
});

export type AppInfo = z.infer<typeof appInfo>;
export type Settings = z.infer<typeof settings>;
export type RecentEngagement = z.infer<typeof recentEngagement>;
export type Opened = z.infer<typeof opened>;
export type EngagementView = z.infer<typeof engagementView>;
export type AnswerChange = z.infer<typeof answerChange>;
export type Written = z.infer<typeof written>;
export type { WrittenRecord } from './record-shapes.ts';
export type AnswerListed = z.infer<typeof answerListed>;
export type EngagementStatus = z.infer<typeof engagementStatus>;
export type Verification = z.infer<typeof verification>;
export type ReportKind = z.infer<typeof reportKind>;
export type ReportProgress = z.infer<typeof reportProgress>;
export type PackLeftOut = z.infer<typeof packLeftOut>;
export type PackListed = z.infer<typeof packListed>;
export type PackShown = z.infer<typeof packShown>;
export type PackChecked = z.infer<typeof packChecked>;
export type PackChange = z.infer<typeof packChange>;
export type PackDifference = z.infer<typeof packDifference>;
export type UpgradePreview = z.infer<typeof upgradePreview>;
export type PackSource = z.infer<typeof packSource>;
export type PackTranslations = z.infer<typeof packTranslations>;
