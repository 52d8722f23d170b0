/** One question of a pack: what is asked, how it can be answered, and what each answer means. */
import { z } from 'zod';
import { condition } from './condition.ts';
import { identifier, longText, packLimits, plainText, shortText } from './texts.ts';

/** What each step of the achievement scale looks like for one question. */
export const anchors = z.strictObject({ fully: longText, largely: longText, partly: longText, not: longText });
const yesNoAnchors = z.strictObject({ yes: longText, partly: longText, no: longText });
/** Absent, ad hoc, partly defined, defined and implemented, measured, improving (method 1.10). */
const maturityAnchors = z.strictObject({ 0: longText, 1: longText, 2: longText, 3: longText, 4: longText, 5: longText });

/** A choice to pick. `achievement` says what picking it is worth; all options of a question carry one, or none does. */
export const choiceOption = z.strictObject({
  id: identifier,
  label: shortText,
  means: longText.optional(),
  achievement: z.union([z.literal(4), z.literal(3), z.literal(2), z.literal(1)]).optional(),
});
export type ChoiceOption = z.infer<typeof choiceOption>;
const options = z.array(choiceOption).min(2).max(packLimits.listItems);

const tableColumn = z.strictObject({ id: identifier, title: shortText, type: z.enum(['text', 'number', 'date']) });

/** What a question is after. */
export const probes = ['existence', 'adequacy', 'operation', 'evidence'] as const;

/** Views that cut across the clauses: what a question also bears on (method 1.4, 6.2, 6.5). */
export const lensIds = [
  'intended-purpose',
  'impact',
  'human-oversight',
  'roles',
  'accuracy',
  'robustness',
  'fairness',
  'explainability',
  'privacy',
  'security',
  'accountability',
  'mistake-it-project',
  'mistake-scope',
  'mistake-inventory',
  'mistake-policy',
  'mistake-impact',
  'mistake-end',
] as const;
export type Lens = (typeof lensIds)[number];

/** Where a question of this version comes from, when its uid is new but its matter is not. */
export const lineage = z.union([z.strictObject({ supersedes: identifier }), z.strictObject({ split_from: identifier })]);
export type Lineage = z.infer<typeof lineage>;

const common = {
  uid: identifier.describe('Given once and never changed, whatever becomes of the reference: answers hang on it.'),
  ask: longText.describe('One thing, open, not leading, in words that can be read out.'),
  guidance: longText.describe('What to listen for, what to have shown, and where this question ends and another begins.'),
  /** Method 1.4, 1.8. */
  binding: z
    .enum(['clause', 'control', 'duty', 'outcome', 'practice', 'guidance'])
    .describe(
      "'clause' and 'control' may become nonconformities; 'duty' is an obligation of law, 'outcome' one of a framework, 'practice' what the author of the pack asks for; 'guidance' never lowers a score.",
    ),
  aspect: z.enum(['design', 'operation']).describe('Design is defined and approved (Stage 1); operation is done and recorded (Stage 2).'),
  form: z.enum(['act', 'document'])
    .describe('What is demanded: an act (determination, process, decision) or a document or record. Sets the evidence cap.'),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('3 core, 2 normal, 1 minor.'),
  level: z.enum(['organisation', 'system']).describe('Asked once for the organisation, or for every sampled AI system.'),
  probe: z.enum(probes).optional().describe('What the question is after.'),
  stage: z.array(z.union([z.literal(1), z.literal(2)])).min(1).max(2).optional()
    .describe('The audit stages in which a certification body looks at it.'),
  lenses: z.array(z.enum(lensIds)).min(1).max(lensIds.length).optional().describe('Views across the clauses it also bears on.'),
  not_applicable: z.literal('never').optional().describe('Left out: a person may say so, with a reason (method 1.9, N1 and N2).'),
  lineage: lineage.optional(),
  evidence: z.array(shortText).min(1).max(packLimits.listItems).describe('What to ask the client for: documents, records, things to see.'),
  interview: z.array(identifier).min(1).max(packLimits.listItems).describe('ids of interview roles of pack.yaml: who can answer.'),
  applies_if: condition.optional().describe('Asked only under this condition; an answer that is not there yet hides nothing.'),
};
/** A question that is rated says what a shortfall reads like and what closes it. */
const rated = {
  ...common,
  finding: longText.describe('The finding in the words of a report when the answer falls short; starts from the fact, names no person.'),
  recommendation: longText.describe('What closing it takes.'),
};
const plain = { ...common, finding: longText.optional(), recommendation: longText.optional() };

export const question = z.discriminatedUnion('scale', [
  z.strictObject({ ...rated, scale: z.literal('achievement'), anchors }),
  z.strictObject({ ...rated, scale: z.literal('yes-partly-no'), anchors: yesNoAnchors }),
  z.strictObject({ ...rated, scale: z.literal('maturity'), anchors: maturityAnchors }),
  z.strictObject({ ...plain, scale: z.literal('single-choice'), options }),
  z.strictObject({ ...plain, scale: z.literal('multiple-choice'), options }),
  z.strictObject({
    ...plain,
    scale: z.literal('number'),
    unit: plainText(40),
    min: z.number().min(-1e12).max(1e12).optional(),
    max: z.number().min(-1e12).max(1e12).optional(),
  }),
  z.strictObject({ ...plain, scale: z.literal('date') }),
  z.strictObject({ ...plain, scale: z.literal('text') }),
  z.strictObject({ ...plain, scale: z.literal('table'), columns: z.array(tableColumn).min(1).max(12) }),
]);
export type PackQuestion = z.infer<typeof question>;
export type Scale = PackQuestion['scale'];
export type Anchors = z.infer<typeof anchors>;

/**
 * Whether answers to it are rated and count towards a score. Choices count when the pack says what each is worth; numbers, dates,
 * texts and tables are facts that other questions and people look at.
 */
export const isRated = (asked: PackQuestion): boolean => {
  switch (asked.scale) {
    case 'achievement':
    case 'yes-partly-no':
    case 'maturity':
      return true;
    case 'single-choice':
      return asked.options.every(({ achievement }) => achievement !== undefined);
    case 'multiple-choice':
    case 'number':
    case 'date':
    case 'text':
    case 'table':
      return false;
  }
};

/** The least and the greatest amount an answer can be; null where answers are no amounts. */
export const amountRange = (asked: PackQuestion): { readonly least: number; readonly most: number } | null => {
  if (asked.scale === 'achievement') return { least: 1, most: 4 };
  if (asked.scale === 'maturity') return { least: 0, most: 5 };
  return asked.scale === 'number' ? { least: asked.min ?? -Infinity, most: asked.max ?? Infinity } : null;
};
