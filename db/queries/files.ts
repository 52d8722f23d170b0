import { eq, sql } from 'drizzle-orm';
import { sha256 } from '../hash.ts';
import type { Queries } from '../queries.ts';
import { files } from '../schema.ts';

export const fileQueries = (db: Queries) => ({
  /** Keeps a file; one with the same content is kept once. Returns the SHA-256 of its content. */
  add: (content: Buffer): string => {
    const hash = sha256(content);
    db.insert(files).values({ sha256: hash, bytes: content.byteLength, content }).onConflictDoNothing().run();
    return hash;
  },
  /** Null for a file that is not there, or whose content is no longer what its name says. */
  get: (hash: string): Buffer | null => {
    const content = db.select({ content: files.content }).from(files).where(eq(files.sha256, hash)).get()?.content ?? null;
    return content === null || sha256(content) !== hash ? null : content;
  },
  has: (hash: string): boolean => db.select({ bytes: files.bytes }).from(files).where(eq(files.sha256, hash)).get() !== undefined,
  hashes: (): readonly string[] => db.select({ sha256: files.sha256 }).from(files).orderBy(files.sha256).all().map(({ sha256: hash }) => hash),
  /** Bytes of all kept files. */
  total: (): number => db.select({ total: sql<number>`coalesce(sum(${files.bytes}), 0)` }).from(files).get()?.total ?? 0,
});
