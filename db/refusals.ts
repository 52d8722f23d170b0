import { basename } from 'node:path';
import { z } from 'zod';
import { Refusal, type ProblemCode } from '../domain/problem.ts';
import { sqliteErrorCode } from './sqlite.ts';

const unchanged = 'Nothing was changed.';
const refusal = (code: ProblemCode, happened: string, kept: string, todo: string, cause?: unknown) =>
  new Refusal({ code, happened, kept, todo }, cause === undefined ? undefined : { cause });

/** A file name as it is safe to print: invisible and direction-changing characters are shown as their code. */
export const printable = (name: string): string =>
  name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const named = (path: string) => `“${printable(basename(path))}”`;

export const fileMissing = (path: string) =>
  refusal('file-missing', `${named(path)} is not where it was.`, unchanged, 'Look for the file on the disk, or remove it from the list.');

export const fileExists = (path: string) =>
  refusal('file-exists', `${named(path)} exists already.`, unchanged, 'Choose another name, or open the file that is there.');

export const pathRefused = (path: string, why: string, todo = 'Copy the file to an ordinary folder on this computer and open the copy.') =>
  refusal('file-path-refused', `${named(path)} cannot be opened: ${why}.`, unchanged, todo);

export const newPathRefused = (path: string, why: string) =>
  refusal('file-path-refused', `${named(path)} cannot be made: ${why}.`, unchanged, 'Choose a folder that is there.');

export const fileForeign = (path: string, what: string) =>
  refusal('file-foreign', `${named(path)} is ${what}, not a Plumbline engagement.`, unchanged, 'Choose a file that Plumbline made; the name alone does not make it one.');

export const fileNewer = (path: string, format: number, known: number) =>
  refusal(
    'file-newer',
    `${named(path)} was made with a newer version of Plumbline (file format ${format}; this version knows up to ${known}).`,
    unchanged,
    'Open it with the newer version, or ask for an export that this version can read.',
  );

export const fileDamaged = (path: string, cause?: unknown) =>
  refusal(
    'file-damaged',
    `${named(path)} is damaged and was not opened.`,
    'The file was left exactly as it is.',
    'Open a backup or an earlier copy. Keep the damaged file: parts of it can often be recovered.',
    cause,
  );

export const fileInUse = (path: string, by: string | null) =>
  refusal(
    'file-in-use',
    by === null ? `${named(path)} is in use by another program.` : `${named(path)} is in use by ${printable(by)}.`,
    unchanged,
    'Close it there first, then open it again here.',
  );

export const fileReadOnly = (path: string) =>
  refusal('file-read-only', `${named(path)} is open for reading only.`, 'The change was not saved.', 'Copy the file to a folder that can be written to and open the copy.');

const fileUnfinished = (path: string, cause: unknown) =>
  refusal(
    'file-read-only',
    `${named(path)} was not closed properly and lies where it cannot be written to, so its last change cannot be taken back.`,
    unchanged,
    'Copy the file, together with the file of the same name that ends in -journal, to a folder that can be written to and open the copy.',
    cause,
  );

const recordUnreadable = (path: string, cause: unknown) =>
  refusal(
    'file-damaged',
    `${named(path)} holds an entry that cannot be read.`,
    'The file was left exactly as it is.',
    'Open a backup or an earlier copy. Keep the damaged file: parts of it can often be recovered.',
    cause,
  );

export const engagementClosed = () =>
  refusal('engagement-closed', 'This engagement is not open here any more.', 'Everything saved before is in the file.', 'Open it again from the start page.');

/** Turns what SQLite or the system says while writing into what a person can act on; null for what is not understood. */
export const refusalOf = (error: unknown, path: string): Refusal | null => {
  if (error instanceof Refusal) return error;
  const code = sqliteErrorCode(error) ?? (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return refusal(
      'disk-full',
      'The disk is full.',
      'The last change was not saved; everything saved before is safe in the file.',
      'Free some space, then repeat the change.',
      error,
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return fileDamaged(path, error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return fileInUse(path, null);
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY') return fileUnfinished(path, error);
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return fileReadOnly(path);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EPERM' || code === 'EIO')
    return refusal(
      'file-not-writable',
      `${named(path)} cannot be read or written just now.`,
      'The last change was not saved; everything saved before is safe in the file.',
      'Check that the disk or stick is connected and that the folder may be written to, then repeat the change.',
      error,
    );
  if (code === 'ENOENT') return fileMissing(path);
  // Rows are read through JSON and schemas: what these refuse was not written by this app.
  if (error instanceof SyntaxError || error instanceof z.ZodError) return recordUnreadable(path, error);
  return null;
};
