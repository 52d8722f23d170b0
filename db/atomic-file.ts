import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, fsyncSync, linkSync, lstatSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file or none (reliability, "Atomic file writer"): a private temporary name in the same folder, every byte,
 * to the disk, then the rename, then the folder. Throws the system's error; the old file is then still there.
 */
export const writeFileAtomically = (path: string, bytes: Uint8Array): void => {
  const temporary = temporaryName(path);
  const descriptor = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    try {
      // A short write is no error for the system: go on until everything is there.
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (statSync(temporary).size !== bytes.length) throw new Error('the file was not written completely');
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
};

export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);

const temporaryPattern = /^\..+\.[0-9a-f]{16}\.tmp$/;

/** Gives a finished temporary file its name, unless the name is taken (EEXIST). */
export const publishNewFile = (temporary: string, path: string): void => {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Sticks formatted for Windows know no second name for a file; there the gap between look and rename has to do.
    if (existsSync(path)) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
    renameSync(temporary, path);
  }
  rmSync(temporary, { force: true });
  syncFolder(dirname(path));
};

/**
 * A crash between the two names of `publishNewFile` leaves a file with both. Takes the temporary one away; false when the
 * second name is somebody else's.
 */
export const dropTemporaryName = (path: string, inode: bigint): boolean => {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`.${basename(path)}.`) || !temporaryPattern.test(name)) continue;
    const candidate = join(folder, name);
    if (lstatSync(candidate, { bigint: true }).ino !== inode) continue;
    rmSync(candidate, { force: true });
    return true;
  }
  return false;
};

/** Makes a rename survive a power cut. Windows neither needs nor allows it. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Removes temporary files a crash left behind, older than a day. */
export const sweepTemporaryFiles = (folder: string, now: number): void => {
  for (const name of readdirSync(folder)) {
    if (!temporaryPattern.test(name)) continue;
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > 24 * 60 * 60 * 1000) rmSync(path, { force: true });
  }
};
