/** Duties of law in a pack: who is bound, from when, with what relief, and how an AI system gets its roles and classes. */
import { z } from 'zod';
import { condition } from './condition.ts';
import { identifier, isoDate, longText, packLimits, plainText } from './texts.ts';

/** Who the EU AI Act binds. Not the roles of ISO/IEC 22989. */
export const bearers = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised-representative',
  'product-manufacturer',
  'gpai-provider',
] as const;
export type Bearer = (typeof bearers)[number];

/** `any` is every AI system within the scope of the Act; the others follow from the classification. */
const obligationClass = z.union([z.literal('any'), identifier]);

/** When a duty applies to systems of these classes: as the law says, and, if different, when it bites. */
const obligationDate = z.strictObject({
  classes: z.array(obligationClass).min(1).max(12),
  formal: isoDate,
  in_practice: isoDate.optional(),
});

export const obligation = z.strictObject({
  article: plainText(60).describe("The provision, such as 'Art 26(5)'."),
  duty: z.boolean().describe('False for a gate, a route, a permission or a reference: it binds nobody by itself.'),
  bearers: z.array(z.enum(bearers)).max(bearers.length),
  classes: z.array(obligationClass).min(1).max(12),
  dates: z.array(obligationDate).min(1).max(12),
  applies_if: condition.optional().describe('Narrows the duty further, over answers of the classification.'),
  narrows: longText.optional().describe('What `applies_if` limits the duty to, in words.'),
  because: longText.describe('Who is bound, in which situation: printed as the reason.'),
  relief: z
    .strictObject({ for: z.array(z.enum(['micro', 'small', 'medium', 'small-mid-cap'])).min(1).max(4), text: longText })
    .optional(),
  penalty: longText.optional(),
  amended: longText.optional().describe('What later law changed about it.'),
  confidence: z.enum(['high', 'medium', 'low']),
  status_date: isoDate.describe('The day up to which sources were checked.'),
});
export type Obligation = z.infer<typeof obligation>;

/** One rule: when its condition holds for a system, the conclusion does, for the reason given. */
export const classificationRule = z.strictObject({
  uid: identifier,
  concludes: z.union([
    z.strictObject({ role: z.enum(bearers) }),
    z.strictObject({ class: identifier }),
    z.strictObject({ scope: z.literal('out') }),
    z.strictObject({ trait: identifier }),
  ]),
  when: condition,
  because: longText,
});
export type ClassificationRule = z.infer<typeof classificationRule>;

/** `classification.yaml`. */
export const classification = z.strictObject({ rules: z.array(classificationRule).min(1).max(packLimits.sections * 4) });
