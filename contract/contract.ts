/**
 * Everything Plumbline can do, in one file: the name, input and output of each procedure.
 *
 * A query never writes. A command is one transaction. No path of a file ever crosses this line: the host shows the dialog
 * and hands out an opaque handle; in a browser files come and go as uploads and downloads.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { aiSystem, controlDecision, emptyProfile, emptySystem, profile, type AiSystem, type Profile } from '../domain/engagement/engagement.ts';
import { baseline as baselineFields } from '../domain/baseline/baseline.ts';
import { draftLanguages } from '../domain/finding/draft-words.ts';
import { requestSets } from '../domain/evidence/generate-requests.ts';
import { findingStates } from '../domain/finding/finding.ts';
import { overrulingGrades, workflowStates } from '../domain/finding/judgement.ts';
import { importMapping } from '../domain/inventory/mapping.ts';
import { importDecisions, usualDecisions } from '../domain/inventory/plan.ts';
import { problem } from '../domain/problem.ts';
import { declaration, type Declaration } from '../domain/soa/declaration.ts';
import { attached, evidenceFields, requestMark } from './evidence-shapes.ts';
import { findingDraft, findingsListed } from './finding-shapes.ts';
import { coverageListed, crosswalkInForce } from './coverage-shapes.ts';
import { inventoryImported, inventoryPreview } from './inventory-shapes.ts';
import { diagnosticsListed, crosswalkListed, obligationsListed } from './framework-shapes.ts';
import { baselineListed, compared, historyListed, stateShown } from './version-shapes.ts';
import { readinessShown } from './readiness-shapes.ts';
import { soaListed } from './statement-shapes.ts';
import { recordChanged, recordEntered, removableKind } from './record-shapes.ts';
import {
  answerChange,
  answerListed,
  appInfo,
  engagementStatus,
  engagementView,
  opened,
  packChecked,
  packDifference,
  packLeftOut,
  packListed,
  packShown,
  packSource,
  packTranslations,
  recentEngagement,
  reportKind,
  reportProgress,
  settings,
  upgradePreview,
  verification,
  written,
} from './shapes.ts';

const nothing = z.strictObject({});
/** An engagement that this window or process has open. */
const open = { engagement: z.string().min(1).max(80) };
const handle = z.string().min(1).max(80);
type NewSystem = Omit<AiSystem, 'id'>;
/** What is left out of a new AI system is as in an empty one. */
const newSystem: z.ZodType<NewSystem, Partial<NewSystem>> = z.preprocess((given) => ({ ...emptySystem, ...(given as object) }), aiSystem.omit({ id: true }));
const systemChanges: z.ZodType<{ readonly [F in keyof NewSystem]?: NewSystem[F] | undefined }> = aiSystem.omit({ id: true }).partial();
const newProfile: z.ZodType<Profile, Partial<Profile>> = z.preprocess((given) => ({ ...emptyProfile, ...(given as object) }), profile);
const profileChanges: z.ZodType<{ readonly [F in keyof Profile]?: Profile[F] | undefined }> = profile.partial();
const declarationChanges: z.ZodType<{ readonly [F in keyof Declaration]?: Declaration[F] | undefined }> = z.strictObject(declaration).partial();
/** An inventory as CSV or Excel. Without a mapping the one remembered for its headings is used, or one is proposed. */
const inventoryFile = {
  ...open,
  file: z.file().max(64 * 1024 * 1024),
  sheet: z.string().max(200).optional(),
  /** From 1; found where it is left out. */
  headingRow: z.number().int().min(1).max(1000).optional(),
  mapping: importMapping.optional(),
  decisions: importDecisions.default(usualDecisions),
};
const done = z.strictObject({ done: z.literal(true) });

/** `REFUSED` carries a sentence for people; `UNEXPECTED` an id that is also in the log. Malformed input is `BAD_REQUEST`. */
const procedure = oc.errors({
  REFUSED: { status: 409, data: problem },
  UNEXPECTED: { status: 500, data: z.strictObject({ id: z.string() }) },
});

export const contract = {
  app: {
    info: procedure.input(nothing).output(appInfo),
  },
  settings: {
    get: procedure.input(nothing).output(settings),
    update: procedure.input(settings.partial()).output(settings),
  },
  recents: {
    list: procedure.input(nothing).output(z.strictObject({ recents: z.array(recentEngagement) })),
    forget: procedure.input(z.strictObject({ handle })).output(done),
  },
  engagement: {
    /**
     * Creates the file (the host asks where, if it has a dialog) and opens it. `packs` are ids, each in its newest version unless it
     * says `id@version`; left out, it asks what ISO/IEC 42001 requires.
     */
    create: procedure.input(z.strictObject({ profile: newProfile, packs: z.array(z.string().max(80)).max(40).optional() })).output(opened),
    /** Opens the worked example, made afresh when there is none yet. */
    openExample: procedure.input(nothing).output(opened),
    /** Opens from the recent list. `takeOver` closes it in the window that has it. */
    open: procedure.input(z.strictObject({ handle, takeOver: z.boolean().default(false) })).output(opened),
    /** Lets the person choose a file (hosts with dialogs only). */
    choose: procedure.input(nothing).output(opened),
    /** Takes a file from a browser into the data folder and opens it there. */
    receive: procedure.input(z.strictObject({ file: z.file().max(512 * 1024 * 1024) })).output(opened),
    load: procedure.input(z.strictObject(open)).output(engagementView),
    status: procedure.input(z.strictObject(open)).output(engagementStatus),
    updateProfile: procedure.input(z.strictObject({ ...open, changes: profileChanges })).output(written),
    /** A copy of the file as it is now. */
    copy: procedure.input(z.strictObject(open)).output(z.file()),
    /** Copies the file into the data folder and opens the copy: for a file in a synchronised folder or on a share. */
    workLocally: procedure.input(z.strictObject(open)).output(opened),
    verify: procedure.input(z.strictObject(open)).output(verification),
    close: procedure.input(z.strictObject(open)).output(done),
  },
  answer: {
    /** Changes one answer: only the fields given. `question` is a uid or the reference shown. */
    set: procedure
      .input(
        z.strictObject({
          ...open,
          question: z.string().min(1).max(80),
          system: z.string().max(20).nullable().default(null),
          change: answerChange,
        }),
      )
      .output(written),
    list: procedure.input(z.strictObject(open)).output(z.strictObject({ answers: z.array(answerListed) })),
  },
  system: {
    add: procedure
      .input(z.strictObject({ ...open, system: newSystem }))
      .output(written.extend({ id: z.string() })),
    update: procedure
      .input(z.strictObject({ ...open, id: z.string().max(20), changes: systemChanges }))
      .output(written),
    /** Takes it off the inventory; its answers are kept in the history and come back with undo. */
    remove: procedure.input(z.strictObject({ ...open, id: z.string().max(20) })).output(written),
    /** What importing an inventory would do: columns, rows with what is wrong or doubled, the first systems. Writes nothing. */
    preview: procedure.input(z.strictObject(inventoryFile)).output(inventoryPreview),
    /** Imports an inventory as one step that can be undone; `remember` keeps the mapping for files with the same headings. */
    import: procedure.input(z.strictObject({ ...inventoryFile, remember: z.boolean().default(true) })).output(inventoryImported),
  },
  control: {
    /** Declares a control applicable or excluded, with a justification. `item` is a uid or a reference. */
    decide: procedure
      .input(
        z.strictObject({
          ...open,
          item: z.string().min(1).max(80),
          decision: controlDecision,
          justification: z.string().max(20_000),
        }),
      )
      .output(written),
    /** What the Statement of Applicability says of a control beside the decision: what makes it necessary, how far it is, who answers for it. */
    declare: procedure
      .input(z.strictObject({ ...open, item: z.string().min(1).max(80), changes: declarationChanges }))
      .output(written),
  },
  record: {
    /** Puts a record on its register: an interested party, a risk, a finding. What is left out is as in an empty one. */
    add: procedure.input(z.strictObject({ ...open, record: recordEntered })).output(written.extend({ id: z.string(), label: z.string() })),
    /** Changes the fields given, each a step of its own in the history of the record. */
    update: procedure.input(z.strictObject({ ...open, record: recordChanged })).output(written),
    /** Takes a record off its register; the history keeps it, and undo brings it back. */
    remove: procedure.input(z.strictObject({ ...open, kind: removableKind, id: z.string().min(1).max(80) })).output(written),
  },
  evidence: {
    /**
     * Keeps a file inside the engagement: with a piece of evidence there is, in place of the file it had, or with a new one, which answers
     * given can name at once. What a picture says of place and device is taken out first, and what that was is answered.
     */
    attach: procedure
      .input(
        z.strictObject({
          ...open,
          file: z.file(),
          id: z.string().min(1).max(80).optional(),
          fields: evidenceFields.optional(),
          answers: z.array(z.strictObject({ question: z.string().min(1).max(80), system: z.string().max(20).nullable() })).max(200).default([]),
        }),
      )
      .output(attached),
    /** Puts a new piece on the register and names it in an answer, as one step. */
    note: procedure
      .input(z.strictObject({ ...open, fields: evidenceFields, question: z.string().min(1).max(80), system: z.string().max(20).nullable() }))
      .output(written.extend({ id: z.string() })),
    /** Takes the file from a piece of evidence, which stays on the register; undo brings it back. */
    detach: procedure.input(z.strictObject({ ...open, id: z.string().min(1).max(80) })).output(written),
    /** The kept file, after its content was held against its SHA-256. */
    fetch: procedure.input(z.strictObject({ ...open, id: z.string().min(1).max(80) })).output(z.file()),
    /** Writes it where the person says (hosts with dialogs only). `saved` is null when cancelled. */
    save: procedure.input(z.strictObject({ ...open, id: z.string().min(1).max(80) })).output(z.strictObject({ saved: z.string().nullable() })),
  },
  request: {
    /** Puts what is to be asked of the client on the list: the fixed list, the documents demanded, every hint of the questions. What is there is never made twice. */
    generate: procedure
      .input(
        z.strictObject({
          ...open,
          sets: z.array(z.enum(requestSets)).min(1).max(requestSets.length).default(['core', 'documents']),
          item: z.string().min(1).max(80).optional(),
          language: z.enum(draftLanguages).default('en'),
        }),
      )
      .output(written.extend({ ids: z.array(z.string()) })),
    /** Says of several requests at once that they were asked, came, or will not come, and on which day. */
    mark: procedure.input(z.strictObject({ ...open, ids: z.array(z.string().min(1).max(80)).min(1).max(1_000), ...requestMark })).output(written),
    /** Notes that something came: with a piece of evidence there is, or with a new one that carries what the request says. */
    receive: procedure
      .input(z.strictObject({ ...open, id: z.string().min(1).max(80), on: z.iso.date(), partly: z.boolean().default(false), evidence: z.string().min(1).max(80).optional(), location: z.string().max(20_000).default('') }))
      .output(written.extend({ evidence: z.string() })),
  },
  judgement: {
    /** Puts a grade in place of the proposed one, with a reason of 30 characters or more; null takes that back. Both stay visible. */
    grade: procedure
      .input(z.strictObject({ ...open, item: z.string().min(1).max(80), grade: z.enum(overrulingGrades).nullable(), reason: z.string().max(20_000).default('') }))
      .output(written),
    /** The same for the maturity. */
    maturity: procedure
      .input(z.strictObject({ ...open, item: z.string().min(1).max(80), maturity: z.number().int().min(0).max(5).nullable(), reason: z.string().max(20_000).default('') }))
      .output(written),
  },
  review: {
    /** Moves a requirement or control through its review. A review is bound to what was reviewed; a locked item refuses edits. */
    set: procedure
      .input(z.strictObject({ ...open, item: z.string().min(1).max(80), state: z.enum(workflowStates), remark: z.string().max(20_000).optional() }))
      .output(written),
  },
  finding: {
    /** Every finding with what follows from it, on a day (ISO 8601; today when left out). */
    list: procedure.input(z.strictObject({ ...open, on: z.iso.date().optional() })).output(findingsListed),
    /** Drafts a finding from the answers: for one item, or for every gap that has none. Nothing that is there is replaced. */
    draft: procedure
      .input(z.strictObject({ ...open, item: z.string().min(1).max(80).optional(), language: z.enum(draftLanguages).default('en') }))
      .output(written.extend({ ids: z.array(z.string()) })),
    /** What a new draft would say now; null where the item shows no gap any more. */
    compare: procedure
      .input(z.strictObject({ ...open, id: z.string().min(1).max(80), language: z.enum(draftLanguages).default('en') }))
      .output(z.strictObject({ draft: findingDraft.nullable() })),
    /** Moves a finding on its way to closure; back, or withdrawn, with a reason. */
    move: procedure
      .input(z.strictObject({ ...open, id: z.string().min(1).max(80), to: z.enum(findingStates), reason: z.string().max(20_000).default('') }))
      .output(written),
    /** Bundles findings that are proposed together as one major. */
    bundle: procedure
      .input(z.strictObject({ ...open, findings: z.array(z.string().min(1).max(80)).min(3).max(200), language: z.enum(draftLanguages).default('en') }))
      .output(written.extend({ id: z.string() })),
  },
  readiness: {
    /** How ready for Stage 1 and Stage 2 on a day (ISO 8601; today when left out): in words, by named rules. */
    show: procedure.input(z.strictObject({ ...open, on: z.iso.date().optional() })).output(readinessShown),
  },
  statement: {
    /** Every row of the Statement of Applicability with what is wrong with it, and what was approved. */
    list: procedure.input(z.strictObject(open)).output(soaListed),
    /** Records that the statement as it is was approved, and by whom what remains was accepted. Refused while a row is not complete. */
    approve: procedure
      .input(
        z.strictObject({
          ...open,
          version: z.string().trim().min(1).max(40),
          approvedBy: z.string().trim().min(1).max(200),
          approvedOn: z.iso.date(),
          residualRiskBy: z.string().max(200).default(''),
          note: z.string().max(20_000).default(''),
        }),
      )
      .output(written.extend({ id: z.string() })),
  },
  impact: {
    /** Approves an impact assessment that lacks nothing; the one approved before for the same AI system is superseded. */
    approve: procedure
      .input(z.strictObject({ ...open, id: z.string().min(1).max(80), acceptedBy: z.string().max(200).optional(), acceptedOn: z.iso.date().optional() }))
      .output(written),
    /** Starts the next version of an assessment from an approved one, which stays in force until the next is approved. */
    revise: procedure.input(z.strictObject({ ...open, id: z.string().min(1).max(80) })).output(written.extend({ id: z.string() })),
  },
  history: {
    undo: procedure.input(z.strictObject(open)).output(written),
    redo: procedure.input(z.strictObject(open)).output(written),
    /** Who changed what, when, from what: the newest first, those before a place, those of one entity, those with words in label or author. */
    list: procedure
      .input(
        z.strictObject({
          ...open,
          before: z.number().int().min(1).optional(),
          limit: z.number().int().min(1).max(200).default(50),
          entity: z.string().max(400).optional(),
          text: z.string().max(200).optional(),
        }),
      )
      .output(historyListed),
    /** What the engagement said at a place of its history, or when a baseline was frozen. */
    at: procedure
      .input(z.strictObject({ ...open, at: z.union([z.strictObject({ position: z.number().int().min(1) }), z.strictObject({ baseline: z.string().min(1).max(80) })]) }))
      .output(stateShown),
  },
  baseline: {
    /** Freezes the assessment as it is now under a name: what it says now can be looked at and compared with for ever. */
    freeze: procedure
      .input(z.strictObject({ ...open, title: baselineFields.shape.title, kind: baselineFields.shape.kind, note: baselineFields.shape.note.default('') }))
      .output(written.extend({ id: z.string() })),
    list: procedure.input(z.strictObject(open)).output(z.strictObject({ baselines: z.array(baselineListed) })),
    /** Two states requirement by requirement, with the reasons; `to` left out is the state now. By id or label, such as B1. */
    compare: procedure.input(z.strictObject({ ...open, from: z.string().min(1).max(80), to: z.string().min(1).max(80).optional() })).output(compared),
    /** Starts the next assessment from a frozen one: results are kept, and each answer has to be given or confirmed again. */
    restart: procedure.input(z.strictObject({ ...open, from: z.string().min(1).max(80) })).output(written),
  },
  report: {
    /** Renders in a worker; the last event names the report. Ending the stream early cancels it. */
    create: procedure
      .input(z.strictObject({ ...open, kind: reportKind }))
      .output(eventIterator(reportProgress)),
    /** Writes a finished report where the person says (hosts with dialogs only). `saved` is null when cancelled. */
    save: procedure
      .input(z.strictObject({ report: handle }))
      .output(z.strictObject({ saved: z.string().nullable() })),
    fetch: procedure.input(z.strictObject({ report: handle })).output(z.file()),
  },
  pack: {
    /** What there is, each title in `language` where the pack has it. */
    list: procedure
      .input(z.strictObject({ language: z.string().max(2).optional() }))
      .output(z.strictObject({ packs: z.array(packListed), leftOut: z.array(packLeftOut) })),
    /** In `language` as far as the pack is translated. */
    show: procedure
      .input(z.strictObject({ id: z.string().max(80), version: z.string().max(20).optional(), language: z.string().max(2).optional() }))
      .output(packShown),
    /** Checks a pack given as one YAML or JSON text, or as files by relative name. */
    check: procedure
      .input(z.strictObject({ files: z.record(z.string().max(200), z.string().max(4_000_000)) }))
      .output(packChecked),
    /** What became of every item and question between two versions of a pack. */
    diff: procedure.input(z.strictObject({ before: packSource, after: packSource })).output(packDifference),
    /** Takes a consultancy's own pack into this installation, after every check there is. */
    import: procedure
      .input(z.strictObject({ files: z.record(z.string().max(200), z.string().max(4_000_000)) }))
      .output(packListed),
    /** Takes an own pack out of this installation again; engagements that use it keep it. */
    remove: procedure.input(z.strictObject({ id: z.string().max(80), version: z.string().max(20) })).output(done),
    /** Asks the questions of one more pack in an engagement. */
    use: procedure.input(z.strictObject({ ...open, id: z.string().max(80), version: z.string().max(20).optional() })).output(written),
    /** Stops asking the questions of a pack; its answers stay in the file and come back with it. */
    drop: procedure.input(z.strictObject({ ...open, id: z.string().max(80) })).output(written),
    /** What moving to another version would do. */
    preview: procedure
      .input(z.strictObject({ ...open, id: z.string().max(80), version: z.string().max(20).optional() }))
      .output(upgradePreview),
    /** Moves to the version that was looked at, as one step that can be undone. */
    upgrade: procedure
      .input(z.strictObject({ ...open, id: z.string().max(80), version: z.string().max(20).optional(), sha256: z.string().max(64).optional() }))
      .output(written),
    /** The translations into one language of the packs an engagement uses. */
    texts: procedure.input(z.strictObject({ ...open, language: z.string().max(2) })).output(packTranslations),
  },
  obligation: {
    /** What binds the client, for each AI system, on a day (ISO 8601; today when left out), and why. */
    list: procedure
      .input(z.strictObject({ ...open, on: z.iso.date().optional(), system: z.string().max(20).optional() }))
      .output(z.strictObject({ packs: z.array(obligationsListed) })),
  },
  crosswalk: {
    /** What meeting an item gives towards other frameworks and what it does not; all items, or one by uid or reference. */
    list: procedure
      .input(z.strictObject({ ...open, item: z.string().max(80).optional() }))
      .output(z.strictObject({ crosswalks: z.array(crosswalkListed) })),
    /** Those the engagement is read with, whole, with the frameworks they lead to: what the file holds, else the newest of the app. */
    show: procedure.input(z.strictObject(open)).output(z.strictObject({ crosswalks: z.array(crosswalkInForce) })),
  },
  coverage: {
    /**
     * What the results give towards a framework, named by its pack, for one AI system or as good as the worst of all, on a day (today when left
     * out). Conservative, in words, without a percentage.
     */
    list: procedure
      .input(z.strictObject({ ...open, framework: z.string().max(80), system: z.string().max(20).optional(), on: z.iso.date().optional() }))
      .output(coverageListed),
  },
  diagnostic: {
    /** Known mistakes an assessment points to, each with the reason why. */
    list: procedure.input(z.strictObject(open)).output(diagnosticsListed),
  },
};

export type Contract = typeof contract;
