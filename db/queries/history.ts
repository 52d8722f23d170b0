import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Operation } from '../../domain/log/operation.ts';
import type { LoggedAction } from '../../domain/log/told.ts';
import type { Queries } from '../queries.ts';
import { operations } from '../schema.ts';
import { operationOf, type OperationRow } from './operations.ts';

export interface HistoryFilter {
  /** Actions that ended before this place; left out: the newest. */
  readonly before?: number | undefined;
  readonly limit: number;
  /** Changes of one entity only. */
  readonly entity?: string | undefined;
  /** Words of the label or the author. */
  readonly text?: string | undefined;
}

/** Operations of one action that are told. */
const mostTold = 40;

const listed = z.array(z.object({ action: z.string(), first: z.number(), last: z.number(), count: z.number() }));

/** Reads the log backwards, action by action. */
export const historyQueries = (db: Queries, engagement: string) => {
  const read = (row: OperationRow) => operationOf(engagement, row);
  return {
    actions: ({ before, limit, entity, text }: HistoryFilter): readonly LoggedAction[] => {
      const words = `%${(text ?? '').replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      const found = db.all(sql`
        SELECT action, MIN(position) AS first, MAX(position) AS last, COUNT(*) AS count FROM ${operations}
        WHERE (${entity ?? null} IS NULL OR entity = ${entity ?? null})
          AND (label LIKE ${words} ESCAPE '\\' OR author LIKE ${words} ESCAPE '\\')
        GROUP BY action HAVING last < ${before ?? Number.MAX_SAFE_INTEGER} ORDER BY last DESC LIMIT ${limit}`);
      return listed.parse(found).map(({ action, first, last, count }) => ({
        count,
        position: last,
        operations: db
          .select()
          .from(operations)
          .where(
            sql`${operations.position} BETWEEN ${first} AND ${last} AND ${operations.action} = ${action} AND (${entity ?? null} IS NULL OR ${operations.entity} = ${entity ?? null})`,
          )
          .orderBy(operations.position)
          .limit(mostTold)
          .all()
          .map(read),
      }));
    },
    /** Operations by their ids. */
    byIds: (ids: readonly string[]): readonly Operation[] =>
      ids.length === 0
        ? []
        : db
            .select()
            .from(operations)
            .where(sql`${operations.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
            .all()
            .map(read),
    /** Everything up to a place in this file, that place included. */
    upTo: (position: number): readonly Operation[] =>
      db.select().from(operations).where(sql`${operations.position} <= ${position}`).orderBy(operations.position).all().map(read),
    last: (): number => z.object({ last: z.number() }).parse(db.get(sql`SELECT coalesce(MAX(position), 0) AS last FROM ${operations}`)).last,
  };
};
