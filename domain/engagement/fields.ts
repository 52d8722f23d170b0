/** The kinds of field that what people write down is made of. */
import { z } from 'zod';

/** One line, without control characters. */
export const line = (max: number) => z.string().max(max).refine((text) => !/[\u0000-\u001f\u007f]/.test(text), 'holds a control character');
export const paragraph = (max: number) => z.string().max(max);
export const namedLine = (max: number) => line(max).refine((name) => name.trim().length > 0, 'needs a name');

/** A day as ISO 8601, or empty while nobody said. */
export const day = z.union([z.literal(''), z.iso.date()]);

/** A role, never a person's name where a role will do: people change, and the file goes to others. */
export const role = line(200);

/** Names something else of the engagement by its id; empty for nothing. */
export const reference = z.string().max(80);
export const references = (max: number) => z.array(reference.min(1)).max(max);

/** Characters of a text a person writes at length. */
export const longestText = 20_000;
export const longText = paragraph(longestText);
