import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { dropTemporaryName } from './atomic-file.ts';
import { fileMissing, newPathRefused, pathRefused } from './refusals.ts';

export interface CheckedPath {
  readonly path: string;
  readonly writable: boolean;
  /** Identifies the file itself, whatever it is called. */
  readonly identity: string;
}

/** Refuses what SQLite would misread or what is no plain file, before anything is opened. */
export const checkPath = (given: string): CheckedPath => {
  checkName(given);
  const absolute = resolve(given);
  let stat;
  try {
    stat = lstatSync(absolute, { bigint: true });
  } catch {
    throw fileMissing(given);
  }
  if (stat.isSymbolicLink()) throw pathRefused(given, 'it is a link to another file');
  if (stat.isDirectory()) throw pathRefused(given, 'it is a folder', 'Choose the file itself.');
  if (!stat.isFile()) throw pathRefused(given, 'it is not an ordinary file');
  if (stat.nlink !== 1n && !(stat.nlink === 2n && dropTemporaryName(absolute, stat.ino)))
    throw pathRefused(given, 'it has a second name (a hard link)');
  const path = realpathSync(absolute);
  return { path, writable: isWritable(path) && isWritable(dirname(path)), identity: `${stat.dev}:${stat.ino}` };
};

/** The same for a file about to be made: its folder must be there. */
export const checkNewPath = (given: string): string => {
  checkName(given);
  const absolute = resolve(given);
  let folder;
  try {
    folder = statSync(dirname(absolute));
  } catch {
    throw newPathRefused(given, `the folder “${dirname(absolute)}” does not exist`);
  }
  if (!folder.isDirectory()) throw newPathRefused(given, `“${dirname(absolute)}” is not a folder`);
  return `${realpathSync(dirname(absolute)).replace(/[\\/]$/, '')}${sep}${basename(absolute)}`;
};

const checkName = (given: string): void => {
  if (given !== given.trim()) throw pathRefused(given, 'its name starts or ends with a space');
  if (given.includes('\0')) throw pathRefused(given, 'its name holds a control character');
  if (given.toLowerCase().startsWith('file:')) throw pathRefused(given, 'it is an address and not a file name');
  if (given === '' || given === ':memory:') throw pathRefused(given, 'it names no file');
};

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
