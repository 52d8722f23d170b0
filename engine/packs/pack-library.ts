import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkCrosswalk } from '../../domain/pack/check-crosswalk.ts';
import { checkPackSet, checkReferences, checkRegister, type Register } from '../../domain/pack/check.ts';
import { fromPacks, type Crosswalk } from '../../domain/pack/crosswalk.ts';
import type { PackTexts } from '../../domain/pack/locale.ts';
import { isGraded, packOrder, type Pack } from '../../domain/pack/pack.ts';
import { compareVersions } from '../../domain/pack/version.ts';
import { Refusal } from '../../domain/problem.ts';
import { crosswalkFiles, readRegisters } from './pack-companions.ts';
import { readPackFolder, readReleased, releaseNameOf } from './pack-folder.ts';
import { parseCrosswalk } from './parse-crosswalk.ts';
import { keyOf, parseCached, type PackCache } from './pack-cache.ts';
import type { ParsedPack } from './parse-pack.ts';

/** A pack with its translations and where it comes from. */
export interface LibraryPack {
  readonly pack: Pack;
  readonly texts: readonly PackTexts[];
  /** It came with the app, or a consultancy imported it. */
  readonly origin: 'built-in' | 'own';
}

/** An own pack that was taken in once and cannot be used now: its files were changed, or it clashes with a pack of the app. */
export interface LeftOutPack {
  readonly id: string;
  readonly version: string;
  /** A sentence. */
  readonly why: string;
}

/** A new engagement asks it unless it is told otherwise: what ISO/IEC 42001 itself requires. */
export const isUsual = ({ pack, origin }: { readonly pack: Pick<Pack, 'content'>; readonly origin: LibraryPack['origin'] }): boolean =>
  origin === 'built-in' && isGraded(pack.content);

/**
 * The packs that came with the app, in a folder `<id>/<version>/`, and a consultancy's own in another; read when first asked for. Those
 * that `released.json` beside them lists (`id@version` to SHA-256) are exactly what was released, or refused.
 */
export interface PackLibrary {
  /** Every pack, by id, then newest version first. Throws a Refusal that names the file of one of the app's that is broken. */
  readonly all: () => readonly LibraryPack[];
  /** Own packs that are in neither list: one that is broken stops nobody from working with the others. */
  readonly leftOut: () => readonly LeftOutPack[];
  /** The newest version of every pack, requirements first. Throws `pack-unknown` when there is none. */
  readonly newest: () => readonly LibraryPack[];
  /** Throws `pack-unknown`. */
  readonly find: (id: string, version?: string) => LibraryPack;
  /** The newest version of every crosswalk whose packs are all among those named. */
  readonly crosswalks: (packs: readonly string[]) => readonly Crosswalk[];
  /** What there is of one pack, newest version first, without reading any of it. */
  readonly versions: (id: string) => readonly { readonly version: string; readonly origin: LibraryPack['origin'] }[];
  readonly registers: () => readonly Register[];
  /** To be called when the folder of own packs has changed. */
  readonly forget: () => void;
}

interface Place {
  readonly folder: string;
  readonly origin: LibraryPack['origin'];
  readonly id: string;
  readonly version: string;
}

interface OwnPacks {
  readonly sound: readonly LibraryPack[];
  readonly leftOut: readonly LeftOutPack[];
}

export const packLibrary = (folder: string, ownFolder: string | null = null, cache: PackCache | null = null): PackLibrary => {
  let places: readonly Place[] | null = null;
  const loaded = new Map<string, LibraryPack>();
  let crosswalks: readonly Crosswalk[] | null = null;
  let builtInRead: readonly LibraryPack[] | null = null;
  let ownRead: OwnPacks | null = null;
  const everyPlace = () => (places ??= [...placesIn(folder, 'built-in'), ...(ownFolder === null ? [] : placesIn(ownFolder, 'own'))].toSorted(byIdNewestFirst));
  const load = (place: Place): LibraryPack => {
    const key = join(place.folder, place.id, place.version);
    const known = loaded.get(key) ?? { ...loadPack(place, cache), origin: place.origin };
    loaded.set(key, known);
    return known;
  };
  const builtIn = () => {
    if (builtInRead !== null) return builtInRead;
    if (everyPlace().length === 0) throw noPacks();
    const packs = newestOfEach(everyPlace().filter(({ origin }) => origin === 'built-in')).map(load);
    const clash = clashOf(packs, readRegisters(folder));
    if (clash !== null) throw clashing(clash);
    return (builtInRead = packs);
  };
  const ownPacks = (): OwnPacks => {
    let taken = builtIn();
    const registers = readRegisters(folder);
    const sound: LibraryPack[] = [];
    const leftOut: LeftOutPack[] = [];
    // In the order of their names: of two that clash it is always the same one that is left out.
    const names = new Set(taken.map(({ pack }) => pack.content.id));
    for (const place of everyPlace().filter(({ origin }) => origin === 'own')) {
      const why = attempt(() => {
        if (names.has(place.id)) throw clashing(`“${place.id}” is the name of a pack that comes with the app`);
        const found = load(place);
        const others = taken.filter(({ pack }) => pack.content.id !== place.id);
        const clash = clashOf([...others, found], registers);
        if (clash !== null) throw clashing(clash);
        sound.push(found);
        if (!taken.some(({ pack }) => pack.content.id === place.id)) taken = [...taken, found];
      });
      if (why !== null) leftOut.push({ id: place.id, version: place.version, why });
    }
    return { sound, leftOut };
  };
  const own = () => (ownRead ??= ownPacks());
  const all = () =>
    everyPlace().flatMap((place) =>
      place.origin === 'built-in' ? [load(place)] : own().sound.filter(({ pack: { content } }) => content.id === place.id && content.version === place.version),
    );
  const newest = () => {
    builtIn();
    const packs = [...Map.groupBy(all(), ({ pack }) => pack.content.id).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
    return packs.toSorted((a, b) => packOrder(a.pack.content.kind) - packOrder(b.pack.content.kind));
  };
  return {
    all: () => {
      if (everyPlace().length > 0) builtIn();
      return all();
    },
    leftOut: () => (everyPlace().length === 0 ? [] : own().leftOut),
    newest,
    find: (id, version) => {
      // Without a version the newest that can be used; of a pack none of which can, the refusal says why.
      const usable = version === undefined && everyPlace().some((place) => place.id === id) ? newest().find(({ pack }) => pack.content.id === id) : undefined;
      if (usable !== undefined) return usable;
      const place = everyPlace().find((candidate) => candidate.id === id && (version === undefined || candidate.version === version));
      if (place !== undefined) return load(place);
      throw new Refusal({
        code: 'pack-unknown',
        happened: `There is no assessment pack “${id}”${version === undefined ? '' : ` in version ${version}`}.`,
        kept: 'Nothing was changed.',
        todo: `Known are: ${[...new Set(everyPlace().map((one) => one.id))].join(', ')}.`,
      });
    },
    crosswalks: (packs) => {
      crosswalks ??= loadCrosswalks(folder, newest().map(({ pack }) => pack));
      return crosswalks.filter(({ content }) => [...fromPacks(content), content.to.pack].every((id) => packs.includes(id)));
    },
    versions: (id) => everyPlace().filter((place) => place.id === id),
    registers: () => readRegisters(folder),
    forget: () => {
      places = null;
      crosswalks = null;
      builtInRead = null;
      ownRead = null;
      loaded.clear();
    },
  };
};

/** Folders beside the packs that hold something else. */
const companions = new Set(['crosswalks', 'registers', 'schema']);

const placesIn = (folder: string, origin: LibraryPack['origin']): readonly Place[] =>
  foldersIn(folder)
    .filter((id) => !companions.has(id))
    .flatMap((id) => foldersIn(join(folder, id)).map((version): Place => ({ folder, origin, id, version })))
    .filter(({ id, version }) => existsSync(join(folder, id, version, 'pack.yaml')));

const byIdNewestFirst = (a: Place, b: Place): number => (a.id === b.id ? compareVersions(b.version, a.version) : a.id < b.id ? -1 : 1);

/** Of places by id and newest first, the first of each id. */
const newestOfEach = (places: readonly Place[]): readonly Place[] => places.filter(({ id }, position) => places[position - 1]?.id !== id);

/** The sentence of a Refusal, or null where nothing was refused. */
const attempt = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.problem.happened;
    throw error;
  }
};

/** Why packs cannot be used beside one another, or null. */
const clashOf = (packs: readonly LibraryPack[], registers: readonly Register[]): string | null => {
  const contents = packs.map(({ pack }) => pack.content);
  const clash =
    checkPackSet(contents)[0] ??
    contents.flatMap((content) => [...checkReferences(content, contents), ...registers.filter(({ id }) => id === content.register).flatMap((register) => checkRegister(content, register))])[0];
  return clash === undefined ? null : `“${clash.where}” ${clash.message}`;
};

const loadPack = ({ folder, id, version }: Place, cache: PackCache | null): Pick<LibraryPack, 'pack' | 'texts'> => {
  const { pack, texts, problems } = parsedOf(filesOf(folder, id, version), cache);
  const first = problems[0];
  if (pack === null) {
    throw broken(`${id}/${version}`, first === undefined ? 'it is empty' : `${first.file}${first.line === null ? '' : `, line ${first.line}`}: ${first.where} ${first.message}`);
  }
  if (pack.content.id !== id || pack.content.version !== version) {
    throw broken(`${id}/${version}`, `it calls itself ${pack.content.id} ${pack.content.version}`);
  }
  return { pack: asReleased('pack', pack, releasesIn(folder)), texts };
};

/** What was parsed before in this process, by its source: several engines of one process read the same packs. */
const parsed = new Map<string, ParsedPack>();
const mostParsed = 40;

const parsedOf = (files: ReadonlyMap<string, string>, cache: PackCache | null): ParsedPack => {
  const key = keyOf(files, cache?.madeBy ?? '');
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const result = parseCached(files, cache);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(key, result);
  return result;
};

/** The newest version of each. Older ones were written for older packs and stay for the engagements that hold them. */
const loadCrosswalks = (folder: string, packs: readonly Pack[]): readonly Crosswalk[] => {
  const contents = packs.map(({ content }) => content);
  const releases = releasesIn(folder);
  const all = crosswalkFiles(folder).map(({ name, text }) => {
    const { crosswalk, problems } = parseCrosswalk(name, text);
    if (crosswalk === null) throw broken(name, `${problems[0]?.where ?? ''} ${problems[0]?.message ?? 'it is empty'}`);
    return { name, crosswalk: asReleased('crosswalk', crosswalk, releases) };
  });
  const byId = Map.groupBy(all, ({ crosswalk }) => crosswalk.content.id);
  return [...byId.values()].flatMap((versions) => {
    const [newest] = versions.toSorted((a, b) => compareVersions(b.crosswalk.content.version, a.crosswalk.content.version));
    if (newest === undefined) return [];
    const dangling = checkCrosswalk(newest.crosswalk.content, contents)[0];
    if (dangling !== undefined) throw broken(newest.name, `${dangling.where}: ${dangling.message}`);
    return [newest.crosswalk];
  });
};

const releasesIn = (folder: string): Readonly<Record<string, string>> => {
  try {
    return readReleased(folder);
  } catch {
    throw broken('released.json', 'it cannot be read, so no pack can be compared with what was released');
  }
};

/** What still reads well may have been made easier to pass, or to promise more; its hash tells. */
const asReleased = <T extends Pack | Crosswalk>(kind: 'pack' | 'crosswalk', found: T, releases: Readonly<Record<string, string>>): T => {
  const released = releases[releaseNameOf(kind, found.content)];
  if (released === undefined || released === found.sha256) return found;
  throw new Refusal({
    code: 'pack-tampered',
    happened: `The ${kind === 'pack' ? 'assessment pack' : 'crosswalk'} “${found.content.id}” ${found.content.version} is not the one that was released: its content was changed.`,
    kept: 'Nothing was changed.',
    todo: `Install Plumbline again, or give the changed ${kind} a version of its own.`,
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
