import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFileAtomically } from './atomic-file.ts';
import { fileDamaged } from './refusals.ts';
import { openSerialized, type Database } from './sqlite.ts';

const stamped = (folder: string, path: string, now: string): string =>
  join(folder, `${now.replace(/[:.]/g, '-')} ${basename(path)}`);

/** Copies a file and its journal before SQLite rolls the journal back. The file is not open in this process. */
export const keepForRecovery = (path: string, folder: string, now: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = stamped(folder, path, now);
  for (const suffix of ['', '-journal', '-wal']) {
    try {
      copyFileSync(path + suffix, `${target}${suffix}.part`);
    } catch (error) {
      // A side file that is not there, or that another program has just closed.
      if (suffix !== '' && (error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw error;
    }
    renameSync(`${target}${suffix}.part`, target + suffix);
  }
};

/** A copy of an open database that was read back and found sound; without it no migration starts. Returns its path. */
export const verifiedBackup = (db: Database, path: string, folder: string, now: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = stamped(folder, path, now);
  writeFileAtomically(target, db.serialize());
  const copy = openSerialized(readFileSync(target));
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw fileDamaged(path);
  } finally {
    copy.close();
  }
  return target;
};
