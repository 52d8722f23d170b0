import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  foldersIn(join(root, 'assessment-packs')).flatMap((id) =>
    foldersIn(join(root, 'assessment-packs', id)).map((version) => readPack(root, id, version)),
  );

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
