import { z } from 'zod';
import { day, line, longText, namedLine, role } from '../engagement/fields.ts';

export const evidenceTypes = ['document', 'record', 'interview', 'observation', 'sample', 'image', 'other'] as const;
export const sensitivities = ['usual', 'confidential', 'personal-data', 'privileged'] as const;

/** Bytes of one kept file, and of all kept files of an engagement together. */
export const evidenceFileLimits = { file: 50 * 1024 * 1024, engagement: 2 * 1024 * 1024 * 1024 } as const;

/** A file kept inside the engagement, by its content. */
export const keptFile = z.strictObject({
  /** SHA-256, 64 lower-case hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: line(255),
  bytes: z.number().int().min(0).max(evidenceFileLimits.file),
  media: line(120),
});
export type KeptFile = z.infer<typeof keptFile>;

/** A piece of evidence: one object, whatever many answers rest on it (method 1.15). Answers name it in `evidenceItems`. */
export const evidence = z.strictObject({
  title: namedLine(300),
  type: z.enum(evidenceTypes),
  /** Document number, version, page; place in the client's systems; who was interviewed, by role. */
  location: longText,
  version: line(80),
  /** Date of the document, or day of the interview or observation. */
  date: day,
  owner: role,
  /** Who saw it or held the interview, and when. */
  seenBy: role,
  seenOn: day,
  sensitivity: z.enum(sensitivities),
  note: longText,
  /** Null for what is only referred to. */
  file: keptFile.nullable(),
});
export type EvidenceFields = z.infer<typeof evidence>;
export const emptyEvidence: EvidenceFields = {
  title: '', type: 'document', location: '', version: '', date: '', owner: '', seenBy: '', seenOn: '', sensitivity: 'usual', note: '', file: null,
};
