import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { recordFrom, recordKinds, type AnyRecord, type RecordKind, type Records } from '../../domain/record/record.ts';
import type { Queries } from '../queries.ts';
import { records } from '../schema.ts';

export const recordQueries = (db: Queries) => {
  const all = db.select().from(records).orderBy(records.kind, records.number, records.id).prepare();
  const one = db
    .select()
    .from(records)
    .where(and(eq(records.kind, sql.placeholder('kind')), eq(records.id, sql.placeholder('id'))))
    .prepare();
  return {
    put: (kind: RecordKind, { id, number, ...fields }: AnyRecord): void => {
      const row = { number, content: JSON.stringify(fields) };
      db.insert(records).values({ kind, id, ...row }).onConflictDoUpdate({ target: [records.kind, records.id], set: row }).run();
    },
    remove: (kind: RecordKind, id: string): void => {
      db.delete(records).where(and(eq(records.kind, kind), eq(records.id, id))).run();
    },
    get: (kind: RecordKind, id: string): AnyRecord | null => {
      const row = one.get({ kind, id });
      return row === undefined ? null : recordOf(row);
    },
    all: (): Records => {
      const byKind = Map.groupBy(all.all(), ({ kind }) => kind);
      return Object.fromEntries(recordKinds.map((kind) => [kind, (byKind.get(kind) ?? []).flatMap((row) => recordOf(row) ?? [])])) as unknown as Records;
    },
    clear: (): void => {
      db.delete(records).run();
    },
  };
};

const fieldsOf = z.record(z.string(), z.unknown());

const recordOf = ({ kind, id, number, content }: typeof records.$inferSelect): AnyRecord | null => {
  if (!recordKinds.includes(kind)) return null;
  const fields = fieldsOf.safeParse(JSON.parse(content)).data ?? {};
  return recordFrom(kind, id, number, new Map(Object.entries(fields)));
};
