import BetterSqlite from 'better-sqlite3';

/** Whether the statement that fails is done all the same (the report got lost) or not. */
export type Failure = 'not-done' | 'done';

export interface Counted<T> {
  readonly result: { readonly type: 'returned'; readonly value: T } | { readonly type: 'threw'; readonly error: unknown };
  /** Statements that ran, the failing one included. */
  readonly statements: number;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Runs `work` with the `failing`-th statement throwing, counted from 1; 0 for none. ROLLBACK is spared: SQLite itself never fails it. */
export const withFailingStatement = <T>(failing: number, failure: Failure, work: () => T): Counted<T> => {
  const memory = new BetterSqlite(':memory:');
  const statementPrototype = Object.getPrototypeOf(memory.prepare('SELECT 1')) as object;
  memory.close();
  const wrapped: readonly (readonly [object, string])[] = [
    [BetterSqlite.prototype as object, 'exec'],
    [statementPrototype, 'run'],
    [statementPrototype, 'get'],
    [statementPrototype, 'all'],
  ];
  let statements = 0;
  const restored = wrapped.map(([holder, name]) => {
    const original = Reflect.get(holder, name) as Method;
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      if (args[0] === 'ROLLBACK') return original.apply(this, args);
      statements += 1;
      const fails = statements === failing;
      if (fails && failure === 'not-done') throw planted(failing);
      const value = original.apply(this, args);
      if (fails) throw planted(failing);
      return value;
    });
    return () => Reflect.set(holder, name, original);
  });
  try {
    return { result: { type: 'returned', value: work() }, statements };
  } catch (error) {
    return { result: { type: 'threw', error }, statements };
  } finally {
    for (const restore of restored) restore();
  }
};

const planted = (number: number): Error => new BetterSqlite.SqliteError(`planted in statement ${number}`, 'SQLITE_IOERR_WRITE');
