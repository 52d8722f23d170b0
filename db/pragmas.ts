import type { Database } from './sqlite.ts';

/** Pages of 4 KiB: 8 GiB. A runaway write stops here instead of filling the disk. */
const largestFile = 2 * 1024 * 1024;

/** Before anything of the schema has run: nothing in a file may act, and a damaged cell is noticed. */
export const distrust = (db: Database): void => {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('temp_store = MEMORY');
};

/**
 * Takes the lock now and keeps it until the database is closed. The exclusive mode is set inside the transaction: of two that
 * come at once, one then lets go of its read lock and waits; in exclusive mode both would keep theirs and both be refused.
 */
export const takeLock = (db: Database): void => {
  db.exec('BEGIN EXCLUSIVE');
  try {
    db.pragma('locking_mode = EXCLUSIVE');
  } finally {
    // A commit would write: SQLite corrects the size in the header of a file it has not checked yet.
    db.exec('ROLLBACK');
  }
};

/**
 * Durable on every acknowledged write: TRUNCATE commits by truncating and syncing the journal itself, EXTRA syncs what FULL
 * leaves to luck. Throws if SQLite did not take a setting.
 */
export const makeDurable = (db: Database): void => {
  const mode: unknown = db.pragma('journal_mode = TRUNCATE', { simple: true });
  if (mode !== 'truncate') throw new Error(`the journal mode is ${String(mode)}`);
  db.pragma('synchronous = EXTRA');
  if (db.pragma('synchronous', { simple: true }) !== 3) throw new Error('synchronous is not EXTRA');
  if (process.platform === 'darwin') db.pragma('fullfsync = ON');
};

export const guardContent = (db: Database, maximumPages = largestFile): void => {
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma(`max_page_count = ${maximumPages}`);
};
