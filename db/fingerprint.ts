import { createHash } from 'node:crypto';
import { migrations } from './migrations/index.ts';
import { migrate } from './migrations/run.ts';
import { openSqlite, type Database } from './sqlite.ts';

/** SHA-256 over everything the schema of a database declares. One trigger or view more, and it differs. */
export const schemaFingerprint = (db: Database): string => {
  const rows = db
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .raw()
    .all();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
};

const known = new Map<number, string>();

/** What the schema of a format must be: that of an empty database brought to it by our own migrations. */
export const expectedFingerprint = (format: number): string => {
  const cached = known.get(format);
  if (cached !== undefined) return cached;
  const db = openSqlite(':memory:', {});
  try {
    migrate(
      db,
      migrations.filter(({ version }) => version <= format),
    );
    const fingerprint = schemaFingerprint(db);
    known.set(format, fingerprint);
    return fingerprint;
  } finally {
    db.close();
  }
};
