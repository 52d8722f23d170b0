import type { OpenOptions } from './engagement-file.ts';
import { migrations as released } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { migrate } from './migrations/run.ts';
import { verifiedBackup } from './recovery.ts';
import type { Database } from './sqlite.ts';

/** Brings an older file to the newest format, but not before a copy of it was made and read back. Returns the copy's path. */
export const upgrade = (
  db: Database,
  path: string,
  { recoveryFolder, now }: Pick<OpenOptions, 'recoveryFolder' | 'now'>,
  steps: readonly Migration[] = released,
): string => {
  const backup = verifiedBackup(db, path, recoveryFolder, now);
  migrate(db, steps);
  return backup;
};
