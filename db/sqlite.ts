import BetterSqlite from 'better-sqlite3';

export type Database = BetterSqlite.Database;

/** Opens SQLite itself. `loadExtension` is taken away: nothing in this app may load code into the database. */
export const openSqlite = (path: string, options: { readonly?: boolean; fileMustExist?: boolean; timeout?: number }): Database => {
  const db = new BetterSqlite(path, options);
  Object.defineProperty(db, 'loadExtension', {
    value: () => {
      throw new Error('extensions are not loaded here');
    },
  });
  return db;
};

/** A read-only copy in memory of a serialized database. */
export const openSerialized = (bytes: Buffer): Database => new BetterSqlite(bytes, { readonly: true });

export const sqliteErrorCode = (error: unknown): string | null =>
  error instanceof BetterSqlite.SqliteError ? error.code : null;
