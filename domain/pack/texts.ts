/** What a text or a name in a pack may be. Plain text only: a pack is shown to people and printed, and nothing in it may act. */
import { z } from 'zod';

/** Limits that keep a hostile or broken pack from hurting anyone: items of a list, characters of a text. */
export const packLimits = {
  shortText: 200,
  longText: 2_000,
  listItems: 40,
  questionsPerItem: 40,
  itemsPerSection: 200,
  sections: 60,
  /** Of the whole pack: four times the largest question set known to be in use. */
  questions: 5_000,
  conditionDepth: 6,
} as const;

/** No control characters except line feed, nothing that turns the direction or has no width, no half or lost characters, no markup. */
const forbiddenInText =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd-\uffff\p{Surrogate}]|<\/?[a-z!]/iu;
export const plainText = (max: number) =>
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
export const identifiers = z.array(identifier).max(packLimits.listItems);
export const semanticVersion = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is not a version like 1.0.0');
export const isoDate = z.iso.date('is not a date like 2026-11-24');
export const language = z.string().regex(/^[a-z]{2}$/, 'is not a language like en or de');
