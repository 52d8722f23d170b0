import { eq, sql } from 'drizzle-orm';
import type { Queries } from '../queries.ts';
import { meta } from '../schema.ts';

export const metaQueries = (db: Queries) => {
  const get = db.select({ value: meta.value }).from(meta).where(eq(meta.key, sql.placeholder('key'))).prepare();
  return {
    get: (key: string): string | null => get.get({ key })?.value ?? null,
    put: (key: string, value: string): void => {
      db.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
    },
  };
};
