/** Evidence and requests as they cross the contract. */
import { z } from 'zod';
import { requestStates } from '../domain/evidence/request.ts';
import { pictureDataKinds, type PictureData } from '../domain/evidence/picture-data.ts';
import { recordFields } from '../domain/record/record.ts';
import type { EnteredFields } from './record-shapes.ts';
import { written, type Written } from './shapes.ts';

export type EvidenceEntered = EnteredFields<'evidence'>;
export const evidenceFields: z.ZodType<EvidenceEntered> = recordFields.evidence.omit({ file: true }).partial();

export interface Attached extends Written {
  readonly id: string;
  /** What was taken out of a picture before it was kept. */
  readonly removed: readonly PictureData[];
  /** A picture whose data about place and device could not be taken out: its kind is not known well enough. */
  readonly uncleaned: boolean;
  /** Labels of other pieces with the same content, such as E4. */
  readonly sameAs: readonly string[];
}
export const attached: z.ZodType<Attached> = written.extend({
  id: z.string(),
  removed: z.array(z.enum(pictureDataKinds)),
  uncleaned: z.boolean(),
  sameAs: z.array(z.string()),
});

export const requestMark = {
  state: z.enum(requestStates),
  on: z.iso.date(),
  /** Left out, the day it is due stays. */
  dueOn: z.iso.date().optional(),
};
