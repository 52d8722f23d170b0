import { closeSync, constants, openSync, readSync } from 'node:fs';

/** 'PLMB' as a big-endian number: how a Plumbline file says what it is (`PRAGMA application_id`). */
export const applicationId = 0x504c4d42;

export type FileHeader =
  /** `writeAheadLog`: another program switched the file to a mode Plumbline never uses. */
  | { readonly type: 'plumbline'; readonly format: number; readonly writeAheadLog: boolean }
  | { readonly type: 'other-database' }
  | { readonly type: 'not-a-database' }
  | { readonly type: 'empty' };

/**
 * Looks at the first 100 bytes of a file that is NOT open in this process: opening and closing a file elsewhere in the
 * process that holds it drops SQLite's lock on Unix.
 */
export const peekHeader = (path: string): FileHeader => {
  const bytes = firstBytes(path, 100);
  if (bytes.length === 0) return { type: 'empty' };
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { type: 'not-a-database' };
  const versions = [bytes[18], bytes[19]];
  if (versions.some((version) => version !== 1 && version !== 2)) return { type: 'not-a-database' };
  if (bytes.readUInt32BE(68) !== applicationId) return { type: 'other-database' };
  return { type: 'plumbline', format: bytes.readUInt32BE(60), writeAheadLog: versions.includes(2) };
};

export type JournalState = 'none' | 'finished' | 'hot';

/**
 * The journal beside a file: `hot` when SQLite will take back an unfinished change from it on the next opening, `finished` when
 * it is empty or its header was cleared. It is a file of its own, so looking at it drops no lock.
 */
export const peekJournal = (path: string): JournalState => {
  try {
    const bytes = firstBytes(`${path}-journal`, 1);
    return bytes.length === 0 || bytes[0] === 0 ? 'finished' : 'hot';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
};

const firstBytes = (path: string, count: number): Buffer => {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, count, 0));
  } finally {
    closeSync(descriptor);
  }
};
