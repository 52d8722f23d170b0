import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database } from './sqlite.ts';

export type Queries = ReturnType<typeof queriesOf>;
export const queriesOf = (db: Database) => drizzle(db);
