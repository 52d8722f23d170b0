import { packContent } from '../../domain/pack/schema.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { sha256 } from '../hash.ts';
import type { Queries } from '../queries.ts';
import { packs } from '../schema.ts';

export interface StoredPack {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly content: string;
}

export const packQueries = (db: Queries) => {
  const all = db
    .select({ id: packs.id, version: packs.version, sha256: packs.sha256, content: packs.content })
    .from(packs)
    .orderBy(packs.position)
    .prepare();
  return {
    add: ({ content, sha256: hash }: Pack): void => {
      db.insert(packs)
        .values({ id: content.id, version: content.version, sha256: hash, content: canonicalJson(content) })
        .run();
    },
    all: (): readonly StoredPack[] => all.all(),
  };
};

/** Contents already parsed, by the hash of their text: the same text is the same pack in every file. */
const parsed = new Map<string, Pack['content']>();
const mostParsed = 20;

/** The pack a row holds, or null when its text is not what its hash says or no longer a pack. */
export const packOf = (row: StoredPack): Pack | null => {
  if (sha256(row.content) !== row.sha256) return null;
  const content = parsed.get(row.sha256) ?? parseContent(row.content);
  if (content === null || content.id !== row.id || content.version !== row.version) return null;
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(row.sha256, content);
  return { sha256: row.sha256, content };
};

const parseContent = (text: string): Pack['content'] | null => {
  try {
    return packContent.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
