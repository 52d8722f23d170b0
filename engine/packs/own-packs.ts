import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pack } from '../../domain/pack/pack.ts';
import { Refusal } from '../../domain/problem.ts';
import type { LibraryPack, PackLibrary } from './pack-library.ts';

/** Where a consultancy's own packs are kept: `<data folder>/packs/<id>/<version>/`. */
export const ownPacksFolder = (dataFolder: string): string => join(dataFolder, 'packs');

/**
 * Keeps a pack that passed its checks. It is there whole or not at all. A version is kept once: the same content again is no
 * change, another content under the same version is refused, and so is the name of a pack that came with the app.
 */
export const keepPack = (folder: string, files: ReadonlyMap<string, string>, pack: Pack, library: PackLibrary): LibraryPack => {
  const { id, version } = pack.content;
  const known = library.versions(id).find((one) => one.version === version);
  if (library.versions(id).some(({ origin }) => origin === 'built-in')) {
    throw refuse('pack-exists', `“${id}” is the name of a pack that comes with the app.`, 'Give the pack a name of its own in pack.yaml.');
  }
  if (known !== undefined) {
    const there = library.find(id, version);
    if (there.pack.sha256 === pack.sha256) return there;
    throw refuse('pack-exists', `Version ${version} of the pack “${id}” is there already, with another content.`, 'Give the changed pack a new version: engagements rest on the one they were made with.');
  }
  const home = join(folder, id, version);
  const arriving = join(folder, id, `.arriving-${version}`);
  rmSync(arriving, { recursive: true, force: true });
  try {
    for (const [name, text] of files) {
      const path = join(arriving, files.size === 1 ? 'pack.yaml' : name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, text, { mode: 0o600 });
    }
    renameSync(arriving, home);
  } catch (error) {
    rmSync(arriving, { recursive: true, force: true });
    throw error;
  }
  library.forget();
  return library.find(id, version);
};

/** Throws `pack-unknown` for what is not there or came with the app. */
export const removePack = (folder: string, id: string, version: string, library: PackLibrary): void => {
  // Without reading it: a pack that is broken can be taken out as well.
  const place = library.versions(id).find((one) => one.version === version);
  if (place === undefined) library.find(id, version);
  if (place?.origin === 'built-in') throw refuse('pack-in-use', `“${id}” comes with the app.`, 'A pack of the app stays; an engagement need not use it.');
  const home = join(folder, id, version);
  if (existsSync(home)) rmSync(home, { recursive: true });
  library.forget();
};

const refuse = (code: 'pack-exists' | 'pack-in-use', happened: string, todo: string) =>
  new Refusal({ code, happened, kept: 'Nothing was changed.', todo });
