/** When a question is asked, a duty binds or a diagnostic fires: a small declared structure, never code. */
import { z } from 'zod';
import { identifier, isoDate } from './texts.ts';

/** Roles of an organisation towards AI systems, after ISO/IEC 22989:2022, 5.19. Not the roles of the EU AI Act. */
export const aiRoleIds = ['ai-provider', 'ai-producer', 'ai-customer', 'ai-partner', 'ai-subject', 'relevant-authority'] as const;
export const aiRole = z.enum(aiRoleIds);
export type AiRole = z.infer<typeof aiRole>;

/** By staff, turnover and balance sheet: those of Recommendation 2003/361/EC, and small mid-caps after Recommendation (EU) 2025/1099. */
export const organisationSizes = ['micro', 'small', 'medium', 'small-mid-cap', 'large'] as const;
export const organisationSize = z.enum(organisationSizes);
export type OrganisationSize = z.infer<typeof organisationSize>;

/** Sectors a condition can name; what the client calls its sector is free text beside it. */
export const sectorIds = [
  'agriculture',
  'construction',
  'education',
  'energy-utilities',
  'financial-services',
  'health',
  'insurance',
  'manufacturing',
  'media',
  'professional-services',
  'public-administration',
  'retail',
  'technology',
  'telecommunications',
  'transport',
  'other',
] as const;
export const sector = z.enum(sectorIds);
export type Sector = z.infer<typeof sector>;

/** Risk tier of an AI system as the assessment uses it (method 1.6). Not the AI Act risk class. */
export const systemTiers = ['high', 'medium', 'low'] as const;
export const systemTier = z.enum(systemTiers);
export type SystemTier = z.infer<typeof systemTier>;

export const systemOrigins = ['in-house', 'third-party', 'embedded'] as const;
export const systemOrigin = z.enum(systemOrigins);
export type SystemOrigin = z.infer<typeof systemOrigin>;

/** Where in its life cycle an AI system is. */
export const systemStages = ['planned', 'development', 'in-use', 'retired'] as const;
export const systemStage = z.enum(systemStages);
export type SystemStage = z.infer<typeof systemStage>;

/** What else is true of an AI system and decides what is asked about it. */
export const systemTraits = [
  'personal-data',
  'affects-persons',
  'vulnerable-groups',
  'generative',
  'acts-alone',
  'biometric',
  'safety',
] as const;
export const systemTrait = z.enum(systemTraits);
export type SystemTrait = z.infer<typeof systemTrait>;

/** Which AI systems are meant. Every key given must match; within a key any value does. */
export interface SystemFilter {
  readonly tier?: readonly SystemTier[] | undefined;
  readonly origin?: readonly SystemOrigin[] | undefined;
  readonly stage?: readonly SystemStage[] | undefined;
  readonly trait?: readonly SystemTrait[] | undefined;
}

/**
 * `role`, `size` and `sector` look at the client; `system` at the AI system asked about; `answer` at the answer to another question:
 * its achievement, maturity or number (`at_least`, `at_most`), its choice (`is`, `includes`: any of them), its date (`from`,
 * `before`).
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly role: readonly AiRole[] }
  | { readonly size: readonly OrganisationSize[] }
  | { readonly sector: readonly Sector[] }
  | { readonly system: SystemFilter }
  | AnswerCondition;

export type AnswerCondition =
  | { readonly answer: string; readonly at_least: number }
  | { readonly answer: string; readonly at_most: number }
  | { readonly answer: string; readonly is: readonly string[] }
  | { readonly answer: string; readonly includes: readonly string[] }
  | { readonly answer: string; readonly from: string }
  | { readonly answer: string; readonly before: string };

const amount = z.number().min(-1e12).max(1e12);
const options = z.array(identifier).min(1).max(40);
export const systemFilter = z.strictObject({
  tier: z.array(systemTier).min(1).max(3).optional(),
  origin: z.array(systemOrigin).min(1).max(3).optional(),
  stage: z.array(systemStage).min(1).max(4).optional(),
  trait: z.array(systemTrait).min(1).max(7).optional(),
});

/** The forms besides `all`, `any` and `not`. */
const leaves = [
  z.strictObject({ role: z.array(aiRole).min(1).max(6) }),
  z.strictObject({ size: z.array(organisationSize).min(1).max(organisationSizes.length) }),
  z.strictObject({ sector: z.array(sector).min(1).max(sectorIds.length) }),
  z.strictObject({ system: systemFilter }),
  z.strictObject({ answer: identifier, at_least: amount }),
  z.strictObject({ answer: identifier, at_most: amount }),
  z.strictObject({ answer: identifier, is: options }),
  z.strictObject({ answer: identifier, includes: options }),
  z.strictObject({ answer: identifier, from: isoDate }),
  z.strictObject({ answer: identifier, before: isoDate }),
] as const;

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1).max(10) }),
    z.strictObject({ any: z.array(condition).min(1).max(10) }),
    z.strictObject({ not: condition }),
    ...leaves,
  ]),
);

/** How deep parts are nested in parts; a condition without parts is 1. Works on every tree of `all`, `any` and `not`. */
export const depthOf = (tree: object): number => {
  const parts = partsOf(tree);
  return parts.length === 0 ? 1 : 1 + Math.max(...parts.map(depthOf));
};

/** The answers a condition looks at, one entry per place. */
export const answersIn = (tree: object): readonly AnswerCondition[] => {
  const parts = partsOf(tree);
  if (parts.length > 0) return parts.flatMap(answersIn);
  return 'answer' in tree ? [tree as AnswerCondition] : [];
};

const partsOf = (tree: object): readonly object[] => {
  if ('all' in tree) return tree.all as readonly object[];
  if ('any' in tree) return tree.any as readonly object[];
  return 'not' in tree ? [tree.not as object] : [];
};
