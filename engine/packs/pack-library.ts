import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPackSet } from '../../domain/pack/check.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { Refusal } from '../../domain/problem.ts';
import { parsePack } from './parse-pack.ts';
import { readPackFolder, readReleased } from './pack-folder.ts';

/**
 * The packs in a folder `<id>/<version>/`, read when first asked for. Those that `released.json` beside them lists (`id@version`
 * to SHA-256) are exactly what was released, or refused.
 */
export interface PackLibrary {
  /** Every pack, by id, then newest version first. Throws a Refusal that names the file of one that is broken. */
  readonly all: () => readonly Pack[];
  /** The newest version of every pack: what a new engagement embeds. Throws `pack-unknown` when there is none. */
  readonly newest: () => readonly Pack[];
  /** Throws `pack-unknown`. */
  readonly find: (id: string, version?: string) => Pack;
}

export const packLibrary = (folder: string): PackLibrary => {
  let loaded: readonly Pack[] | null = null;
  const all = () => (loaded ??= loadAll(folder));
  const newest = () => {
    if (all().length === 0) throw noPacks();
    return [...Map.groupBy(all(), ({ content }) => content.id).values()].flatMap((versions) => versions[0] ?? []);
  };
  return {
    all,
    newest: () => newest().toSorted((a, b) => order(a) - order(b)),
    find: (id, version) => {
      const pack = all().find(({ content }) => content.id === id && (version === undefined || content.version === version));
      if (pack !== undefined) return pack;
      throw new Refusal({
        code: 'pack-unknown',
        happened: `There is no assessment pack “${id}”${version === undefined ? '' : ` in version ${version}`}.`,
        kept: 'Nothing was changed.',
        todo: `Known are: ${[...new Set(all().map(({ content }) => content.id))].join(', ')}.`,
      });
    },
  };
};

/** Requirements are worked through before controls. */
const order = ({ content }: Pack): number => (content.kind === 'requirements' ? 0 : 1);

const loadAll = (folder: string): readonly Pack[] => {
  const releases = releasesIn(folder);
  const packs = foldersIn(folder)
    .flatMap((id) => foldersIn(join(folder, id)).map((version) => ({ id, version })))
    .filter(({ id, version }) => existsSync(join(folder, id, version, 'pack.yaml')))
    .map(({ id, version }) => asReleased(loadPack(folder, id, version), releases))
    .toSorted((a, b) => (a.content.id === b.content.id ? newerFirst(a, b) : a.content.id < b.content.id ? -1 : 1));
  const clash = checkPackSet(packs.map(({ content }) => content))[0];
  if (clash !== undefined) throw clashing(`“${clash.where}” ${clash.message}`);
  return packs;
};

const loadPack = (folder: string, id: string, version: string): Pack => {
  const { pack, problems } = parsePack(filesOf(folder, id, version));
  const first = problems[0];
  if (pack === null) {
    throw broken(`${id}/${version}`, first === undefined ? 'it is empty' : `${first.file}${first.line === null ? '' : `, line ${first.line}`}: ${first.where} ${first.message}`);
  }
  if (pack.content.id !== id || pack.content.version !== version) {
    throw broken(`${id}/${version}`, `it calls itself ${pack.content.id} ${pack.content.version}`);
  }
  return pack;
};

const releasesIn = (folder: string): Readonly<Record<string, string>> => {
  try {
    return readReleased(folder);
  } catch {
    throw broken('released.json', 'it cannot be read, so no pack can be compared with what was released');
  }
};

/** A pack that still reads well may have been made easier to pass; its hash tells. */
const asReleased = (pack: Pack, releases: Readonly<Record<string, string>>): Pack => {
  const released = releases[`${pack.content.id}@${pack.content.version}`];
  if (released === undefined || released === pack.sha256) return pack;
  throw new Refusal({
    code: 'pack-tampered',
    happened: `The assessment pack “${pack.content.id}” ${pack.content.version} is not the one that was released: its content was changed.`,
    kept: 'Nothing was changed.',
    todo: 'Install Plumbline again, or give the changed pack a version of its own.',
  });
};

const filesOf = (folder: string, id: string, version: string): ReadonlyMap<string, string> => {
  try {
    return readPackFolder(join(folder, id, version));
  } catch (error) {
    if (error instanceof Refusal) throw broken(`${id}/${version}`, error.problem.happened.replace(/^.*?: |\.$/g, ''));
    const { code, path } = error as NodeJS.ErrnoException;
    throw broken(`${id}/${version}`, `${path === undefined ? 'a file' : relative(join(folder, id, version), path)} cannot be read (${code ?? 'unknown'})`);
  }
};

const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

const newerFirst = (a: Pack, b: Pack): number => {
  const parts = (pack: Pack) => pack.content.version.split('.').map(Number);
  const [left, right] = [parts(a), parts(b)];
  return left.map((part, position) => (right[position] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
};

const clashing = (why: string) =>
  new Refusal({
    code: 'pack-invalid',
    happened: `The assessment packs cannot be used together: ${why}.`,
    kept: 'Nothing was changed.',
    todo: 'Mend one of the packs, or take it away.',
  });

const noPacks = () =>
  new Refusal({
    code: 'pack-unknown',
    happened: 'There is no assessment pack to work with.',
    kept: 'Nothing was changed.',
    todo: 'Install Plumbline again: its folder assessment-packs is missing or empty.',
  });

const broken = (where: string, why: string) =>
  new Refusal({
    code: 'pack-invalid',
    happened: `The assessment pack “${where}” cannot be used: ${why.trim()}.`,
    kept: 'Nothing was changed.',
    todo: 'Mend the pack, or install it again.',
  });
