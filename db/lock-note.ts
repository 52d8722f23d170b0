import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const note = z.object({ user: z.string().max(200), host: z.string().max(200), pid: z.number(), since: z.string().max(40) });
export type LockNote = z.infer<typeof note>;

/** `.~name.lock` beside the file: says who has it, for the message only. The lock itself is SQLite's. */
const lockNotePath = (path: string): string => join(dirname(path), `.~${basename(path)}.lock`);

/** Writes the note if there is none, or if the one there is stale; the lock was taken before, so it cannot be another's. */
export const writeLockNote = (path: string, content: LockNote): void => {
  try {
    writeFileSync(lockNotePath(path), JSON.stringify(content), { mode: 0o600 });
  } catch {
    // The folder may not take a second file; the lock does not depend on it.
  }
};

export const readLockNote = (path: string): LockNote | null => {
  try {
    return note.parse(JSON.parse(readFileSync(lockNotePath(path), 'utf8').slice(0, 4000)));
  } catch {
    return null;
  }
};

export const removeLockNote = (path: string): void => rmSync(lockNotePath(path), { force: true });
