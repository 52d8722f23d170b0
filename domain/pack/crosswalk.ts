/** Crosswalks: how meeting an item of one framework helps with an item of another, row by row, with what it does not give. */
import { z } from 'zod';
import { identifier, isoDate, language, longText, packLimits, semanticVersion, shortText } from './texts.ts';

/**
 * `full`: evidence for the one would normally be enough for the other. `partial`: it covers a real part, the gap is named.
 * `supports`: it helps to produce evidence and covers nothing (method 1.13).
 */
export const relations = ['full', 'partial', 'supports'] as const;
export type Relation = (typeof relations)[number];

export const crosswalkRow = z.strictObject({
  from: identifier.describe('uids of items.'),
  to: identifier,
  relation: z.enum(relations),
  direction: z.enum(['forward', 'both']).describe('`forward`: read only from `from` to `to`. `both`: it holds the other way round as well.'),
  rationale: longText,
  sources: z.array(identifier).min(1).max(packLimits.listItems).describe('ids of the sources of the header.'),
  confidence: z.enum(['high', 'medium', 'low']),
  review: z.enum(['draft', 'reviewed', 'disputed']).describe('Who has looked at the row: its author only, or a second person.'),
});
export type CrosswalkRow = z.infer<typeof crosswalkRow>;

export const crosswalkContent = z.strictObject({
  format: z.literal(1),
  id: identifier,
  version: semanticVersion,
  title: shortText,
  from: z.strictObject({ pack: identifier.or(z.array(identifier).min(1).max(10)), title: shortText })
    .describe('Packs, and the versions the rows were written for.'),
  to: z.strictObject({ pack: identifier, title: shortText }),
  as_of: isoDate,
  language,
  publisher: shortText,
  release_notes: longText,
  caveat: longText.describe('Told to everyone who reads a result of it.'),
  sources: z.array(z.strictObject({ id: identifier, title: longText })).min(1).max(packLimits.listItems),
  gaps: z.array(z.strictObject({ to: identifier, gap: longText })).max(packLimits.questions)
    .describe('What the rows leave uncovered, per item of the other framework.'),
  no_counterpart: z.array(z.strictObject({ to: identifier, why: longText })).max(packLimits.questions)
    .describe('Items of the other framework that nothing corresponds to.'),
  rows: z.array(crosswalkRow).min(1).max(packLimits.questions),
});
export type CrosswalkContent = z.infer<typeof crosswalkContent>;

export interface Crosswalk {
  /** SHA-256 of the canonical JSON of `content`. */
  readonly sha256: string;
  readonly content: CrosswalkContent;
}

/** The packs a crosswalk starts from. */
export const fromPacks = ({ from }: CrosswalkContent): readonly string[] => (typeof from.pack === 'string' ? [from.pack] : from.pack);
