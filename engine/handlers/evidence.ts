import type { Attached, EvidenceEntered } from '../../contract/evidence-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import { sha256 } from '../../db/hash.ts';
import type { Change } from '../../db/log-writer.ts';
import { emptyAnswer } from '../../domain/answer/answer.ts';
import { evidenceFileLimits, type KeptFile } from '../../domain/evidence/evidence.ts';
import { cleanFileName } from '../../domain/evidence/file-name.ts';
import { isPreviewed, keepsPictureData, mediaOf } from '../../domain/evidence/media.ts';
import { withoutPictureData } from '../../domain/evidence/picture-data.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import { recordLabel, type Evidence } from '../../domain/record/record.ts';
import { questionOf, writeSession, type Session, type Signature } from '../session.ts';
import { subjectOf } from './answers.ts';
import { refuseLocked } from './locked.ts';
import { newRecord, recordChanges, recordOf } from './records.ts';

interface AnswerName {
  readonly question: string;
  readonly system: string | null;
}

/** Keeps a file with a piece of evidence, or as a new one: one action, which undo takes back whole. The same content is kept once. */
export const attachEvidence = async (
  session: Session,
  signature: Signature,
  input: { readonly file: File; readonly id?: string | undefined; readonly fields?: EvidenceEntered | undefined; readonly answers: readonly AnswerName[] },
): Promise<Attached> => {
  const given = cleanFileName(input.file.name);
  if (input.file.size > evidenceFileLimits.file) throw tooLarge(given, input.file.size);
  if (input.file.size === 0) throw fileRefused(`“${given}” was not kept: the file is empty.`, 'Choose the file that was meant.');
  const original = new Uint8Array(await input.file.arrayBuffer());
  const media = mediaOf(original);
  const cleaned = withoutPictureData(original, media);
  if (cleaned === null) {
    throw fileRefused(`“${given}” was not kept: the picture is damaged, and its data about place and device cannot be taken out.`, 'Take a screenshot of it, or save it again with a program for pictures.');
  }
  const content = Buffer.from(cleaned.bytes);
  const hash = sha256(content);
  const { hashes, bytes } = session.file.keptFiles();
  if (!hashes.includes(hash) && bytes + content.byteLength > evidenceFileLimits.engagement) {
    throw fileRefused(
      `“${given}” was not kept: with it the files of this engagement would be larger than ${inGigabytes(evidenceFileLimits.engagement)}.`,
      'Refer to the place of the file instead, or keep the large files outside.',
    );
  }
  const file: KeptFile = { sha256: hash, name: given, bytes: content.byteLength, media };
  const fields = input.fields ?? {};
  const { id, label, changes, isNew } = pieceOf(session, signature, input.id, { ...fields, file }, given);
  const links = linksTo(session, input.answers, id);
  const sameAs = session.file.records().evidence.filter((one) => one.id !== id && one.file?.sha256 === hash).map((one) => recordLabel('evidence', one));
  return {
    ...writeSession(session, signature, {
      kind: 'edit',
      target: '',
      label: isNew ? `Add ${label} (piece of evidence)` : `Keep a file with ${label}`,
      changes: [...changes, ...links],
      files: [content],
    }),
    id,
    removed: [...cleaned.removed],
    uncleaned: keepsPictureData(media),
    sameAs,
  };
};

/** Puts a new piece on the register and names it in an answer: what is typed in the middle of a question, as one step of undo. */
export const noteEvidence = (
  session: Session,
  signature: Signature,
  input: AnswerName & { readonly fields: EvidenceEntered },
): Written & { readonly id: string } => {
  const { id, label, changes } = newRecord(session, signature.id, 'evidence', input.fields);
  const links = linksTo(session, [input], id);
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Add ${label} (piece of evidence)`, changes: [...changes, ...links] }), id };
};

/** Takes the file from a piece of evidence. Its content stays in the engagement for undo and the history. */
export const detachEvidence = (session: Session, signature: Signature, name: string): Written => {
  const { label, id } = withFile(session, name);
  const { changes } = recordChanges(session, 'evidence', id, { file: null });
  return writeSession(session, signature, { kind: 'edit', target: '', label: `Take the file from ${label}`, changes });
};

/** The file of a piece of evidence, held against its SHA-256. Throws `evidence-file-missing`, `evidence-file-damaged`. */
export const fileOfEvidence = (session: Session, name: string): { readonly name: string; readonly media: string; readonly content: Buffer } => {
  const { label, file } = withFile(session, name);
  const content = session.file.keptFile(file.sha256);
  if (content !== null) return { name: file.name, media: isPreviewed(file.media) ? file.media : 'application/octet-stream', content };
  throw new Refusal({
    code: 'evidence-file-damaged',
    happened: `The file “${file.name}” of ${label} is missing or damaged inside this engagement.`,
    kept: 'The engagement was left exactly as it is, with every answer.',
    todo: 'Take the file from a backup or an earlier copy, or ask the client for it again, and keep it anew.',
  });
};

const withFile = (session: Session, name: string): { readonly label: string; readonly id: string; readonly file: KeptFile } => {
  const record = recordOf(session, 'evidence', name) as Evidence;
  const label = recordLabel('evidence', record);
  if (record.file !== null) return { label, id: record.id, file: record.file };
  throw new Refusal({
    code: 'evidence-file-missing',
    happened: `There is no file with ${label}.`,
    kept: 'Nothing was changed.',
    todo: 'Keep a file with it first, or look where its location says.',
  });
};

const pieceOf = (session: Session, { id }: Signature, name: string | undefined, fields: EvidenceEntered & { readonly file: KeptFile }, fileName: string) => {
  if (name === undefined) return { ...newRecord(session, id, 'evidence', { title: fileName, ...(isPreviewed(fields.file.media) ? { type: 'image' } : {}), ...fields }), isNew: true };
  const { record, changes } = recordChanges(session, 'evidence', name, fields);
  return { id: record.id, label: recordLabel('evidence', record), changes, isNew: false };
};

/** The changes that name a piece in answers, each once. */
const linksTo = (session: Session, answers: readonly AnswerName[], id: string): readonly Change[] =>
  answers.flatMap(({ question, system: subject }): readonly Change[] => {
    const placed = questionOf(session, question);
    const system = subjectOf(session, placed, subject);
    const { uid } = placed.question;
    const { evidenceItems } = session.file.answer(uid, system) ?? emptyAnswer(uid, system);
    if (evidenceItems.includes(id)) return [];
    refuseLocked(session, placed.item.uid, placed.ref);
    return [{ entity: entityName({ kind: 'answer', question: uid, system }), field: 'evidenceItems', value: [...evidenceItems, id] }];
  });

const fileRefused = (happened: string, todo: string) => new Refusal({ code: 'evidence-file-refused', happened, kept: 'Nothing was changed.', todo });

const tooLarge = (name: string, bytes: number) =>
  fileRefused(
    `“${name}” was not kept: it has ${Math.ceil(bytes / 1024 / 1024)} MB, and a file may have ${evidenceFileLimits.file / 1024 / 1024} MB.`,
    'Refer to the place of the file instead, or keep the pages that matter.',
  );

const inGigabytes = (bytes: number): string => `${bytes / 1024 / 1024 / 1024} GB`;
