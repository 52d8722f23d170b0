import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../domain/problem.ts';

/** Files of a pack and their total size: more is not a pack. */
const most = { files: 1_500, bytes: 32 * 1024 * 1024 };

/** The YAML files of a pack's folder by their relative name. Throws a Refusal when the folder is no pack. */
export const readPackFolder = (folder: string): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  let bytes = 0;
  const add = (name: string) => {
    const path = join(folder, name);
    bytes += statSync(path).size;
    if (files.size >= most.files || bytes > most.bytes) throw notAPack(folder, 'it holds more or larger files than a pack has');
    files.set(name, readFileSync(path, 'utf8'));
  };
  const addAll = (place: string) => {
    for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
      const name = place === '' ? entry.name : `${place}/${entry.name}`;
      if (entry.isFile() && entry.name.endsWith('.yaml')) add(name);
      if (entry.isDirectory() && (name === 'sections' || name === 'locales' || /^locales\/[a-z]{2}$/.test(name))) addAll(name);
    }
  };
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw notAPack(folder, 'there is no such folder');
  addAll('');
  if (!files.has('pack.yaml')) throw notAPack(folder, 'it has no pack.yaml');
  return files;
};

/** A pack given as a folder, as the pack.yaml in it, or as one file. Throws a Refusal when it is none. */
export const readPackAt = (path: string): ReadonlyMap<string, string> => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw notAPack(path, 'there is no such file or folder');
  if (stats.isDirectory()) return readPackFolder(path);
  if (basename(path) === 'pack.yaml' && existsSync(join(path, '..', 'sections'))) return readPackFolder(join(path, '..'));
  if (stats.size > most.bytes) throw notAPack(path, 'it is larger than a pack is');
  return new Map([[basename(path), readFileSync(path, 'utf8')]]);
};

const hashes = z.record(z.string(), z.string());

/** What a release is recorded under in `released.json`: 'iso-42001-clauses@1.0.0', 'crosswalks/iso-42001-to-eu-ai-act@1.0.0'. */
export const releaseNameOf = (kind: 'pack' | 'crosswalk', { id, version }: { readonly id: string; readonly version: string }): string =>
  `${kind === 'crosswalk' ? 'crosswalks/' : ''}${id}@${version}`;

/** `released.json` beside the packs: name of the release to SHA-256; empty where there is none. Throws when it cannot be read. */
export const readReleased = (folder: string): Readonly<Record<string, string>> => {
  const path = join(folder, 'released.json');
  return existsSync(path) ? hashes.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
};

const notAPack = (folder: string, why: string) =>
  new Refusal({
    code: 'pack-invalid',
    happened: `“${basename(folder)}” is not an assessment pack: ${why}.`,
    kept: 'Nothing was changed.',
    todo: 'Choose the folder that holds pack.yaml, or the one file a pack is in.',
  });
