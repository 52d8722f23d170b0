import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../domain/pack/version.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { readPackFolder } from '../../engine/packs/pack-folder.ts';
import { parsePack } from '../../engine/packs/parse-pack.ts';

/** One folder `assessment-packs/<id>/<version>/`: what it parsed to, or why it did not. */
export interface PackFolder {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly pack: Pack | null;
  readonly problems: readonly string[];
}

/** Every pack folder of the repository, read the way the app reads it, in the order of their names. */
export const packFolders = (root: string): readonly PackFolder[] =>
  foldersIn(join(root, 'assessment-packs'))
    .filter((id) => !companions.has(id))
    .flatMap((id) => foldersIn(join(root, 'assessment-packs', id)).map((version) => readPack(root, id, version)));

/** Folders beside the packs that hold something else. */
const companions = new Set(['crosswalks', 'registers', 'schema']);

/** Of each pack the newest version; older ones stay in the tree untouched, and identifiers repeat between versions on purpose. */
export const newestPacks = (folders: readonly PackFolder[]): readonly Pack[] => {
  const packs = folders.flatMap(({ pack }) => (pack === null ? [] : [pack]));
  return packs.filter(({ content }) => !packs.some(({ content: other }) => other.id === content.id && compareVersions(other.version, content.version) > 0));
};

const foldersIn = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

const readPack = (root: string, id: string, version: string): PackFolder => {
  const path = `assessment-packs/${id}/${version}`;
  const { pack, problems } = parsePack(readPackFolder(join(root, path)));
  if (pack === null) {
    const lines = problems.map(({ file, line, where, message }) => `${path}/${file}${line === null ? '' : `:${line}`} ${where} ${message}`);
    return { path, pack, problems: lines };
  }
  const { content } = pack;
  const misplaced = content.id === id && content.version === version ? [] : [`${path}: calls itself ${content.id} ${content.version}`];
  return { path, pack, problems: misplaced };
};
