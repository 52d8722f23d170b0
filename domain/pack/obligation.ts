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
  /** The provision, such as 'Art 26(5)'. */
  article: plainText(60),
  /** False for a gate, a route, a permission or a reference: it binds nobody by itself. */
  duty: z.boolean(),
  bearers: z.array(z.enum(bearers)).max(bearers.length),
  classes: z.array(obligationClass).min(1).max(12),
  dates: z.array(obligationDate).min(1).max(12),
  /** Narrows the duty further, over answers of the classification. */
  applies_if: condition.optional(),
  /** What `applies_if` limits the duty to, in words. */
  narrows: longText.optional(),
  /** Who is bound, in which situation: printed as the reason. */
  because: longText,
  relief: z
    .strictObject({ for: z.array(z.enum(['micro', 'small', 'medium', 'small-mid-cap'])).min(1).max(4), text: longText })
    .optional(),
  penalty: longText.optional(),
  /** What later law changed about it. */
  amended: longText.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  /** The day up to which sources were checked. */
  status_date: isoDate,
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
