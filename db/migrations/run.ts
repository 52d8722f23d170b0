import type { Database } from '../sqlite.ts';
import { migrations as released, currentFormat } from './index.ts';
import type { Migration } from './migration.ts';

/**
 * Brings an open database from its format to the newest, all or nothing, `user_version` included.
 * Foreign keys are switched off outside the transaction (inside one SQLite ignores the switch) and checked before the commit.
 * The caller has made and verified a backup: see `openEngagementFile`.
 */
export const migrate = (db: Database, steps: readonly Migration[] = released): void => {
  const from = db.pragma('user_version', { simple: true }) as number;
  const due = steps.filter(({ version }) => version > from);
  if (due.length === 0) return;
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN EXCLUSIVE');
    for (const { version, statements } of due) {
      for (const statement of statements) db.exec(statement);
      db.pragma(`user_version = ${version}`);
    }
    const dangling = db.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) throw new Error('the migration left dangling references');
    const sound = db.pragma('integrity_check(1)', { simple: true });
    if (sound !== 'ok') throw new Error(`the migration left a damaged file: ${String(sound)}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  } finally {
    db.pragma('foreign_keys = ON');
  }
};

export { currentFormat };
