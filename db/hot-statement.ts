import { is, Param, Placeholder } from 'drizzle-orm';
import type { Queries } from './queries.ts';

interface Built {
  readonly toSQL: () => { readonly sql: string; readonly params: readonly unknown[] };
}

/**
 * A statement that every answer runs: written with drizzle, prepared by SQLite itself. drizzle's own prepared statements
 * look at each parameter anew on each run, which costs as much as the insert. `row` holds a value for every placeholder.
 */
export const hotStatement = <Row extends object>(db: Queries, query: Built): ((row: Row) => void) => {
  const { sql, params } = query.toSQL();
  const columns = params.map(columnOf);
  const statement = db.$client.prepare(sql);
  return (row) => {
    statement.run(columns.map(({ name, encode }) => encode(row[name as keyof Row])));
  };
};

interface Column {
  readonly name: string;
  readonly encode: (value: unknown) => unknown;
}

const columnOf = (parameter: unknown): Column => {
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { encoder, value } = parameter;
    return { name: value.name, encode: (given) => (given === null ? null : encoder.mapToDriverValue(given)) };
  }
  if (is(parameter, Placeholder)) return { name: parameter.name, encode: (given) => given };
  throw new Error('a hot statement takes placeholders only');
};
