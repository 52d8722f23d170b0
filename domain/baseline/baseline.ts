import { z } from 'zod';
import { day, line, longText, namedLine } from '../engagement/fields.ts';

/** What an assessment was for; the next one starts from it. */
export const baselineKinds = ['initial', 'pre-audit', 'surveillance-1', 'surveillance-2', 'recertification', 'other'] as const;
export type BaselineKind = (typeof baselineKinds)[number];

/** A frozen issue of the assessment: a place in the history, with the digest of what was there. */
export const baseline = z.strictObject({
  title: namedLine(200),
  kind: z.enum(baselineKinds),
  note: longText,
  frozenOn: day,
  /** How far the history of each installation went: device and running number. Independent of the order in which files are merged. */
  upTo: z.array(z.tuple([line(80), z.number().int().min(1)])).max(1_000),
  /** SHA-256 of the canonical JSON of what the engagement said. */
  digest: line(64),
});
export type BaselineFields = z.infer<typeof baseline>;
export const emptyBaseline: BaselineFields = { title: '', kind: 'initial', note: '', frozenOn: '', upTo: [], digest: '' };
