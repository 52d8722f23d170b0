import { eq } from 'drizzle-orm';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { crosswalkContent, type Crosswalk } from '../../domain/pack/crosswalk.ts';
import { packTexts as packTextsSchema, type PackTexts } from '../../domain/pack/locale.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { packContent } from '../../domain/pack/schema.ts';
import { sha256 } from '../hash.ts';
import type { Queries } from '../queries.ts';
import { packs, packTexts, packUses } from '../schema.ts';

export interface StoredPack {
  readonly type: 'pack' | 'crosswalk';
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly fromStart: boolean;
  readonly content: string;
}

/** What an engagement takes in whole: a pack with its translations, or a crosswalk. */
export type Embedded =
  | { readonly type: 'pack'; readonly pack: Pack; readonly texts: readonly PackTexts[] }
  | { readonly type: 'crosswalk'; readonly crosswalk: Crosswalk };

export const packQueries = (db: Queries) => {
  const { content: _content, position: _position, ...named } = columnsOf();
  const all = db.select(named).from(packs).orderBy(packs.position).prepare();
  const uses = db.select().from(packUses).orderBy(packUses.id).prepare();
  return {
    /** Takes it in unless it is there already. */
    add: (embedded: Embedded, fromStart: boolean): void => {
      const { content, sha256: hash } = embedded.type === 'pack' ? embedded.pack : embedded.crosswalk;
      db.insert(packs)
        .values({ type: embedded.type, id: content.id, version: content.version, sha256: hash, fromStart, content: canonicalJson(content) })
        .onConflictDoNothing()
        .run();
      if (embedded.type === 'crosswalk') return;
      for (const texts of embedded.texts) {
        const text = canonicalJson(texts);
        db.insert(packTexts).values({ sha256: sha256(text), content: text }).onConflictDoNothing().run();
      }
    },
    /** Every pack and crosswalk there is, without its content, in the order they came. */
    all: (): readonly Omit<StoredPack, 'content'>[] => all.all(),
    content: (hash: string): string | null =>
      db.select({ content: packs.content }).from(packs).where(eq(packs.sha256, hash)).get()?.content ?? null,
    texts: (hash: string): PackTexts | null => {
      const text = db.select({ content: packTexts.content }).from(packTexts).where(eq(packTexts.sha256, hash)).get()?.content;
      if (text === undefined || sha256(text) !== hash) return null;
      return packTextsSchema.safeParse(jsonOf(text)).data ?? null;
    },
    uses: (): readonly { readonly id: string; readonly sha256: string }[] => uses.all(),
    use: (id: string, hash: string | null): void => {
      if (hash === null) db.delete(packUses).where(eq(packUses.id, id)).run();
      else db.insert(packUses).values({ id, sha256: hash }).onConflictDoUpdate({ target: packUses.id, set: { sha256: hash } }).run();
    },
    clearUses: (): void => {
      db.delete(packUses).run();
    },
  };
};

const columnsOf = () => ({
  position: packs.position,
  type: packs.type,
  id: packs.id,
  version: packs.version,
  sha256: packs.sha256,
  fromStart: packs.fromStart,
  content: packs.content,
});

/** Contents already parsed, by the hash of their text: the same text is the same pack in every file. */
const parsed = new Map<string, Pack['content'] | Crosswalk['content']>();
const mostParsed = 40;

/** The pack or crosswalk a row holds, or null when its text is not what its hash says or no longer one. */
export const embeddedOf = (row: StoredPack): Pack | Crosswalk | null => {
  if (sha256(row.content) !== row.sha256) return null;
  const schema = row.type === 'pack' ? packContent : crosswalkContent;
  const content = parsed.get(row.sha256) ?? schema.safeParse(jsonOf(row.content)).data ?? null;
  if (content === null || content.id !== row.id || content.version !== row.version) return null;
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(row.sha256, content);
  return { sha256: row.sha256, content } as Pack | Crosswalk;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};
