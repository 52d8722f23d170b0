import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { packTexts, type PackTexts } from '../../domain/pack/locale.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { packContent } from '../../domain/pack/schema.ts';
import { packHash, parsePack, type ParsedPack } from './parse-pack.ts';

/**
 * Packs as they were parsed and checked, so that a start need not read YAML again: a pack of 2,000 questions is read back in a tenth of
 * the time. An entry is named after the source files and the version of the app that checked them. It is held against the schema and the
 * hashes in it, translations too, and anything odd about it means that the files are parsed; beyond that the folder is trusted as the
 * folder of own packs beside it is, and what was released is compared with its release as ever.
 */
export interface PackCache {
  readonly folder: string;
  /** Version of the app: another one may make something else of the same files. */
  readonly madeBy: string;
}

/** Entries kept; the least recently used go first. */
const most = 60;

/** Parses a pack from its files, or takes what was made of exactly these files before. Never throws for what lies in the cache. */
export const parseCached = (files: ReadonlyMap<string, string>, cache: PackCache | null): ParsedPack => {
  if (cache === null) return parsePack(files);
  const path = join(cache.folder, `${keyOf(files, cache.madeBy)}.json`);
  const kept = read(path);
  if (kept !== null) return kept;
  const parsed = parsePack(files);
  if (parsed.pack !== null) keep(cache.folder, path, parsed.pack, parsed.texts);
  return parsed;
};

/** Names exactly these files with exactly this content, as one version of the app reads them. */
export const keyOf = (files: ReadonlyMap<string, string>, madeBy: string): string => {
  const hash = createHash('sha256').update(madeBy);
  for (const [name, text] of files) hash.update(`\n${JSON.stringify(name)} ${text.length}\n`).update(text);
  return hash.digest('hex');
};

/** An entry: the texts on the first line, the canonical JSON of the content on the second, so that hashing it costs no sorting. */
const read = (path: string): ParsedPack | null => {
  try {
    const kept = readFileSync(path, 'utf8');
    const end = kept.indexOf('\n');
    const { sha256, texts } = firstLine.parse(JSON.parse(kept.slice(0, end)));
    const canonical = kept.slice(end + 1);
    if (createHash('sha256').update(canonical).digest('hex') !== sha256) return null;
    const content = packContent.parse(JSON.parse(canonical));
    const said = new Map((content.translations ?? []).map((one) => [one.language, one.sha256]));
    if (texts.length !== said.size || texts.some((one) => said.get(one.language) !== packHash(one))) return null;
    markUsed(path);
    return { pack: { sha256, content }, texts, problems: [] };
  } catch {
    return null;
  }
};

/** Where the folder cannot be written to, the entry is as good as it was. */
const markUsed = (path: string): void => {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It may be taken out of the cache sooner, and nothing else.
  }
};

const firstLine = z.strictObject({ sha256: z.string().length(64), texts: z.array(packTexts) });

/** There whole or not at all; a disk that is full or read-only costs time at the next start and nothing else. */
const keep = (folder: string, path: string, { sha256, content }: Pack, texts: readonly PackTexts[]): void => {
  const arriving = join(folder, `.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(arriving, `${JSON.stringify({ sha256, texts })}\n${canonicalJson(content)}`, { mode: 0o600 });
    renameSync(arriving, path);
    const entries = readdirSync(folder).map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }));
    for (const { name } of entries.toSorted((a, b) => b.used - a.used).slice(most)) rmSync(join(folder, name), { force: true });
  } catch {
    if (existsSync(arriving)) rmSync(arriving, { force: true });
  }
};
