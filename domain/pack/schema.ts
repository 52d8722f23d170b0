/**
 * The pack format, version 1: what an author may write, and nothing else.
 *
 * A pack is data. It holds no code, no markup and no pattern: conditions are a small declared structure
 * (see {@link Condition}), texts are plain text. Every object is strict, so a misspelt key is an error
 * with a path rather than a silence.
 */
import { z } from 'zod';

/** Limits that keep a hostile or broken pack from hurting anyone: items of a list, characters of a text. */
export const packLimits = {
  shortText: 200,
  longText: 2_000,
  listItems: 40,
  questionsPerItem: 40,
  itemsPerSection: 100,
  sections: 60,
  conditionDepth: 6,
} as const;

/**
 * Plain text: no control characters except line feed, nothing that turns the direction or has no width, no half or lost
 * characters, no markup.
 */
const forbiddenInText =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd-\uffff\p{Surrogate}]|<\/?[a-z!]/iu;
const plainText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() === text, 'starts or ends with a space')
    .refine((text) => !forbiddenInText.test(text), 'contains markup, or a character that is invisible or broken');

export const shortText = plainText(packLimits.shortText);
export const longText = plainText(packLimits.longText);

/** Identifiers: lower-case words, digits, dots and hyphens. `__proto__` and friends cannot be spelt with them. */
export const identifier = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'is not a lower-case identifier').max(80);
export const semanticVersion = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is not a version like 1.0.0');
const isoDate = z.iso.date('is not a date like 2026-11-24');

/** Roles of an organisation towards AI systems, after ISO/IEC 22989:2022, 5.19. Not the roles of the EU AI Act. */
export const aiRoleIds = [
  'ai-provider',
  'ai-producer',
  'ai-customer',
  'ai-partner',
  'ai-subject',
  'relevant-authority',
] as const;
export const aiRole = z.enum(aiRoleIds);
export type AiRole = z.infer<typeof aiRole>;

export const organisationSizes = ['micro', 'small', 'medium', 'large'] as const;
export const organisationSize = z.enum(organisationSizes);
export type OrganisationSize = z.infer<typeof organisationSize>;

/** Risk tier of an AI system as the assessment uses it (method 1.6). Not the AI Act risk class. */
export const systemTiers = ['high', 'medium', 'low'] as const;
export const systemTier = z.enum(systemTiers);
export type SystemTier = z.infer<typeof systemTier>;

export const systemOrigins = ['in-house', 'third-party', 'embedded'] as const;
export const systemOrigin = z.enum(systemOrigins);
export type SystemOrigin = z.infer<typeof systemOrigin>;

/**
 * When a question is asked. `role` looks at the client's roles, `size` at its size; `answer` at an earlier
 * answer to another question (its achievement, 1 to 4); `system` at the AI system the question is asked for.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly role: readonly AiRole[] }
  | { readonly size: readonly OrganisationSize[] }
  | { readonly answer: string; readonly at_least: number }
  | { readonly answer: string; readonly at_most: number }
  | { readonly system: { readonly tier?: readonly SystemTier[] | undefined; readonly origin?: readonly SystemOrigin[] | undefined } };

const achievementNumber = z.number().int().min(1).max(4);
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1).max(10) }),
    z.strictObject({ any: z.array(condition).min(1).max(10) }),
    z.strictObject({ not: condition }),
    z.strictObject({ role: z.array(aiRole).min(1) }),
    z.strictObject({ size: z.array(organisationSize).min(1) }),
    z.strictObject({ answer: identifier, at_least: achievementNumber }),
    z.strictObject({ answer: identifier, at_most: achievementNumber }),
    z.strictObject({
      system: z.strictObject({
        tier: z.array(systemTier).min(1).optional(),
        origin: z.array(systemOrigin).min(1).optional(),
      }),
    }),
  ]),
);

/** What each step of the achievement scale looks like for one question. */
export const anchors = z.strictObject({ fully: longText, largely: longText, partly: longText, not: longText });

export const question = z.strictObject({
  uid: identifier,
  ask: longText,
  guidance: longText,
  /** `clause` and `control` may become nonconformities; `guidance` never lowers a score (method 1.4, 1.8). */
  binding: z.enum(['clause', 'control', 'guidance']),
  /** Design is defined and approved (Stage 1); operation is done and recorded (Stage 2). */
  aspect: z.enum(['design', 'operation']),
  /** What is demanded: an act (determination, process, decision) or a document or record. Sets the evidence cap. */
  form: z.enum(['act', 'document']),
  /** 3 core, 2 normal, 1 minor. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Asked once for the organisation, or for every sampled AI system. */
  level: z.enum(['organisation', 'system']),
  scale: z.literal('achievement'),
  anchors,
  evidence: z.array(shortText).min(1).max(packLimits.listItems),
  interview: z.array(identifier).min(1).max(packLimits.listItems),
  /** The finding in the words of a report when the answer falls short; starts from the fact, names no person. */
  finding: longText,
  /** What closing it takes. */
  recommendation: longText,
  applies_if: condition.optional(),
});

export const item = z.strictObject({
  uid: identifier,
  /** The reference a client recognises: '6.1.2' or 'A.6.2.4'. */
  ref: z.string().regex(/^(?:A\.)?\d{1,2}(?:\.\d{1,2}){1,3}$|^X\.\d{1,3}$/, 'is not a reference like 6.1.2 or A.6.2.4'),
  title: shortText,
  /** What is asked for, in our own words. */
  requires: longText,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Part of the chain scope, policy, risk, Statement of Applicability, impact, audit, review (method 1.7). */
  pillar: z.boolean(),
  documents: z.array(shortText).max(packLimits.listItems),
  related: z.array(plainText(20)).max(packLimits.listItems),
  questions: z.array(question).min(1).max(packLimits.questionsPerItem),
});

/** One file below `sections/`: a clause of the standard or an area of Annex A with its items. */
export const section = z.strictObject({
  uid: identifier,
  ref: plainText(20),
  title: shortText,
  intent: longText,
  items: z.array(item).min(1).max(packLimits.itemsPerSection),
});

/** `pack.yaml`. */
export const packHeader = z.strictObject({
  format: z.literal(1),
  id: identifier,
  version: semanticVersion,
  title: shortText,
  /** `requirements` cannot be excluded; `controls` are selected by risk and decided in the Statement of Applicability. */
  kind: z.enum(['requirements', 'controls']),
  source: z.strictObject({ title: shortText, edition: shortText, note: longText }),
  as_of: isoDate,
  language: z.string().regex(/^[a-z]{2}$/),
  publisher: shortText,
  release_notes: longText,
  interview_roles: z.array(z.strictObject({ id: identifier, title: shortText })).min(1).max(packLimits.listItems),
  sections: z.array(z.string().regex(/^[a-z0-9-]+\.yaml$/, 'is not a file name like 04-context.yaml')).min(1).max(packLimits.sections),
});

export const packContent = packHeader.omit({ sections: true }).extend({ sections: z.array(section).min(1) });

export type Anchors = z.infer<typeof anchors>;
export type PackQuestion = z.infer<typeof question>;
export type PackItem = z.infer<typeof item>;
export type PackSection = z.infer<typeof section>;
export type PackHeader = z.infer<typeof packHeader>;
/** A whole pack as one value: header, sections, items, questions. */
export type PackContent = z.infer<typeof packContent>;
