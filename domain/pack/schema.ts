/**
 * The pack format: what an author may write, and nothing else.
 *
 * A pack is data. It holds no code, no markup and no pattern: conditions are a small declared structure (see `condition.ts`), texts
 * are plain text. Every object is strict, so a misspelt key is an error with a path rather than a silence. Format 1 was released
 * first; format 2 adds keys and takes none away, so that a pack of format 1 is read, and hashed, exactly as before.
 */
import { z } from 'zod';
import { diagnostic } from './diagnostic.ts';
import { lineage, question } from './question.ts';
import { classificationRule, obligation } from './obligation.ts';
import { identifier, identifiers, isoDate, language, longText, packLimits, plainText, semanticVersion, shortText } from './texts.ts';

/** Why a requirement is usually not met (method 1.8). */
export const causeTags = [
  'no-owner',
  'not-defined',
  'not-followed',
  'no-record',
  'no-competence',
  'no-resources',
  'supplier-dependent',
  'scope-error',
  'tool-missing',
] as const;
export type CauseTag = (typeof causeTags)[number];

const personDays = z.number().min(0).max(2_000).multipleOf(0.5, 'is not in half days');

/** The action that closes the usual gap of an item. Efforts are assumptions, in person-days. */
export const remediation = z.strictObject({
  action: longText.describe('What closes the usual gap.'),
  deliverable: longText.describe('What is there when it is done.'),
  owner: identifier.describe('id of an interview role of pack.yaml.'),
  effort: z.strictObject({ low: personDays, likely: personDays, high: personDays }),
  per: z.enum(['organisation', 'system']).describe('Whether the effort is needed once, or for every AI system.'),
  prerequisites: identifiers.describe('uids of items whose action comes first.'),
  catalogue: z.string().regex(/^A\d{2}$/, 'is not an action like A07').optional()
    .describe('The entry of the action catalogue it belongs to (method 2.3).'),
});
export type Remediation = z.infer<typeof remediation>;

export const item = z.strictObject({
  uid: identifier,
  ref: plainText(20).refine((ref) => /^[A-Za-z0-9][A-Za-z0-9 .()-]*$/.test(ref), 'is not a reference like 6.1.2 or A.6.2.4')
    .describe("The reference a client recognises: '6.1.2', 'A.6.2.4', 'GOVERN 1.1'."),
  title: shortText,
  requires: longText.describe('What is asked for, in our own words.'),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  pillar: z.boolean().describe('Part of the chain scope, policy, risk, Statement of Applicability, impact, audit, review (method 1.7).'),
  documents: z.array(shortText).max(packLimits.listItems).describe('Documents and records that are demanded.'),
  related: z.array(plainText(20)).max(packLimits.listItems).describe('References of items that belong together with it.'),
  bears_on: identifiers.optional().describe('uids of items of other packs whose result this one helps to judge.'),
  topic: identifier.optional().describe('id of a workshop topic of pack.yaml.'),
  nonconformities: z.array(longText).min(1).max(10).optional().describe('What auditors typically write down here.'),
  root_causes: z.array(z.strictObject({ tag: z.enum(causeTags), hint: longText })).min(1).max(10).optional(),
  remediation: remediation.optional(),
  obligation: obligation.optional(),
  roll_up: z.literal('worst').optional().describe('`worst`: the item is as good as its worst answer. Left out: the weighted mean (method 1.5).'),
  lineage: lineage.optional(),
  questions: z.array(question).min(1).max(packLimits.questionsPerItem),
});

/** One file below `sections/`: a clause of the standard, an area of Annex A, a category with its items. */
export const section = z.strictObject({
  uid: identifier,
  ref: plainText(20),
  title: shortText,
  intent: longText,
  group: identifier.optional().describe('id of a group of pack.yaml.'),
  items: z.array(item).min(1).max(packLimits.itemsPerSection),
});

const named = z.strictObject({ id: identifier, title: shortText });

/** Something of an earlier version that this one no longer asks. Its answers stay in the file. */
const retired = z.strictObject({ uid: identifier, merged_into: identifier.optional(), why: longText });

/**
 * `requirements` cannot be excluded; `controls` are selected by risk and decided in the Statement of Applicability. The others never
 * become nonconformities: duties of law, outcomes of a framework, readiness for an audit, cross-cutting checks.
 */
export const packKinds = ['requirements', 'controls', 'obligations', 'outcomes', 'readiness', 'checks'] as const;
export type PackKind = (typeof packKinds)[number];

/** What a translation covers; the rest is shown in the pack's own language, and marked. */
export const translationParts = ['titles', 'questions', 'anchors', 'evidence', 'guidance', 'reports'] as const;
export type TranslationPart = (typeof translationParts)[number];

const translation = z.strictObject({ language, covers: z.array(z.enum(translationParts)).min(1).max(translationParts.length) });

/** `pack.yaml`. */
export const packHeader = z.strictObject({
  format: z.union([z.literal(1), z.literal(2)]),
  id: identifier,
  version: semanticVersion,
  title: shortText,
  kind: z.enum(packKinds),
  source: z.strictObject({ title: shortText, edition: shortText, note: longText }),
  as_of: isoDate.describe('The day up to which the sources were followed.'),
  language,
  publisher: shortText,
  release_notes: longText.describe('What is new, and why: shown before an engagement is moved to this version.'),
  register: identifier.optional().describe('Name of the list of public references and titles that the items are compared with.'),
  uses: identifiers.optional().describe('ids of the packs whose items this one names.'),
  interview_roles: z.array(named).min(1).max(packLimits.listItems),
  topics: z.array(named).min(1).max(packLimits.listItems).optional(),
  groups: z.array(named.extend({ intent: longText })).min(1).max(packLimits.listItems).optional(),
  translations: z.array(translation).min(1).max(20).optional(),
  retired: z.array(retired).min(1).max(packLimits.questions).optional(),
  conclusions: z.array(z.strictObject({ id: identifier, title: plainText(80) })).min(1).max(packLimits.sections).optional()
    .describe('How roles, classes and traits of `classification.yaml` are called where people read them.'),
  sections: z.array(z.string().regex(/^[a-z0-9-]+\.yaml$/, 'is not a file name like 04-context.yaml')).min(1).max(packLimits.sections),
});

export const packContent = packHeader.omit({ sections: true, translations: true }).extend({
  translations: z.array(translation.extend({ sha256: z.string().length(64) })).min(1).max(20).optional()
    .describe("As in the header, with the SHA-256 of the canonical JSON of the texts, so that the pack's own hash vouches for them."),
  sections: z.array(section).min(1).max(packLimits.sections),
  classification: z.array(classificationRule).min(1).optional(),
  diagnostics: z.array(diagnostic).min(1).optional(),
});

export type PackItem = z.infer<typeof item>;
export type PackSection = z.infer<typeof section>;
export type PackHeader = z.infer<typeof packHeader>;
/** A whole pack as one value: header, sections, items, questions. */
export type PackContent = z.infer<typeof packContent>;
