/** Translations of a pack: texts by uid. What is missing is shown in the pack's own language, and marked. */
import { z } from 'zod';
import { identifier, language, longText, shortText, packLimits } from './texts.ts';

/** The texts of one section, item or question in another language; every key may be missing. */
export const translatedTexts = z.strictObject({
  title: shortText.optional(),
  intent: longText.optional(),
  requires: longText.optional(),
  ask: longText.optional(),
  guidance: longText.optional(),
  anchors: z.partialRecord(z.enum(['fully', 'largely', 'partly', 'not', 'yes', 'no', '0', '1', '2', '3', '4', '5']), longText).optional()
    .describe('By the names of the scale: fully, largely, partly, not; yes, partly, no; 0 to 5.'),
  evidence: z.array(shortText).min(1).max(packLimits.listItems).optional().describe('As many as the question has, in its order.'),
  options: z.record(identifier, shortText).optional().describe('Labels of the choices, by id.'),
  unit: shortText.optional(),
  finding: longText.optional(),
  recommendation: longText.optional(),
});
export type TranslatedTexts = z.infer<typeof translatedTexts>;

/** One file below `locales/<language>/`, named like the section file it translates. */
export const sectionTexts = z.record(identifier, translatedTexts);

/** `locales/<language>/pack.yaml`. */
export const headerTexts = z.strictObject({
  title: shortText.optional(),
  interview_roles: z.record(identifier, shortText).optional(),
  topics: z.record(identifier, shortText).optional(),
  groups: z.record(identifier, shortText).optional(),
});

/** All texts of a pack in one language. */
export const packTexts = headerTexts.extend({ language, entries: z.record(identifier, translatedTexts) });
export type PackTexts = z.infer<typeof packTexts>;
