import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const note = z.object({ user: z.string().max(200), host: z.string().max(200), pid: z.number(), since: z.string().max(40) });
export type LockNote = z.infer<typeof note>;

/** `.~name.lock` beside the file: says who has it, for the message only. The lock itself is SQLite's. */
const lockNotePath = (path: string): string => join(dirname(path), `.~${basename(path)}.lock`);

/** Replaces the note that is there; the lock was taken before, so a note there is stale. Never writes through a link. */
export const writeLockNote = (path: string, content: LockNote): void => {
  try {
    rmSync(lockNotePath(path), { force: true });
    writeFileSync(lockNotePath(path), JSON.stringify(content), { mode: 0o600, flag: 'wx' });
  } catch {
    // The folder may not take a second file; the lock does not depend on it.
  }
};

/** Null when there is none that makes sense. A link is not followed: it could lead to the open file and drop its lock. */
export const readLockNote = (path: string): LockNote | null => {
  try {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const descriptor = openSync(lockNotePath(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!fstatSync(descriptor).isFile()) return null;
      const bytes = Buffer.alloc(4000);
      return note.parse(JSON.parse(bytes.toString('utf8', 0, readSync(descriptor, bytes))));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
};

export const removeLockNote = (path: string): void => rmSync(lockNotePath(path), { force: true });
