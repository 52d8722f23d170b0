import { writeAction } from '../../db/log-writer.ts';
import { queriesOf } from '../../db/queries.ts';
import { openSqlite } from '../../db/sqlite.ts';
import { tablesOf } from '../../db/tables.ts';
import { edit } from '../fixtures/engagement.ts';
import type { OpenWriter } from './answer-writer.ts';
import { changesOf } from './file-writer.ts';

/**
 * The same statements on a database that was opened in the ways people recommend, to prove that the power-cut harness can fail:
 * PLUMBLINE_JOURNAL is 'wal' with synchronous NORMAL, or 'delete' with FULL.
 */
export const openWriter: OpenWriter = (path) => {
  const wal = process.env['PLUMBLINE_JOURNAL'] === 'wal';
  const db = openSqlite(path, { fileMustExist: true });
  // With an exclusive lock SQLite clears the journal instead of deleting it, which would hide what deleting loses.
  db.pragma(wal ? 'locking_mode = EXCLUSIVE' : 'locking_mode = NORMAL');
  db.pragma(wal ? 'journal_mode = WAL' : 'journal_mode = DELETE');
  db.pragma(wal ? 'synchronous = NORMAL' : 'synchronous = FULL');
  const engagement = 'engagement-1';
  const tables = tablesOf(queriesOf(db), engagement);
  let head = tables.operations.lastOf('laptop-1') ?? { id: '', seq: 0 };
  return {
    write: (answer) => {
      db.exec('BEGIN IMMEDIATE');
      ({ head } = writeAction(tables, { engagement, device: 'laptop-1' }, head, edit(`answer-${answer.number}`, changesOf(answer))));
      db.exec('COMMIT');
    },
    close: () => {
      db.close();
    },
  };
};
