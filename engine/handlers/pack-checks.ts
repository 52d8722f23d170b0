import type { PackChecked, PackDifference, PackSource } from '../../contract/shapes.ts';
import { checkReferences, checkRegister, type PackProblem, type Register } from '../../domain/pack/check.ts';
import { packCounts } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { Refusal } from '../../domain/problem.ts';
import type { PackChecker } from '../packs/pack-checker.ts';
import type { PackLibrary } from '../packs/pack-library.ts';
import { checkedCrosswalk, isCrosswalk } from '../packs/parse-crosswalk.ts';
import type { ParsedPack } from '../packs/parse-pack.ts';
import { mostProblems, placeOfUid } from '../packs/read-yaml.ts';
import { differenceOf } from './pack-difference.ts';

type Files = ReadonlyMap<string, string>;

/** A pack given as files, checked in a worker and then against the packs and registers of this installation. */
export const checkFiles = async (files: Files, check: PackChecker, library: PackLibrary): Promise<ParsedPack> => {
  const [only] = files;
  if (only !== undefined && files.size === 1 && isCrosswalk(only[1])) {
    return { pack: null, texts: [], problems: [{ file: only[0], line: null, where: '', message: 'is a crosswalk and no pack; crosswalks come with the app' }] };
  }
  const parsed = await check(files);
  if (parsed.pack === null) return parsed;
  const problems = againstLibrary(parsed.pack.content, knownTo(library), library.registers())
    .slice(0, mostProblems)
    .map(({ where, message }) => ({ ...placeOfUid(files, where), where, message }));
  return problems.length === 0 ? parsed : { pack: null, texts: [], problems };
};

const againstLibrary = (content: PackContent, known: readonly PackContent[], registers: readonly Register[]): readonly PackProblem[] => {
  const register = registers.find(({ id }) => id === content.register);
  return [
    ...(content.register !== undefined && register === undefined ? [{ where: content.id, message: `there is no register “${content.register}”` }] : []),
    ...(register === undefined ? [] : checkRegister(content, register)),
    ...checkReferences(content, known),
    ...sharedNames(content, known),
  ];
};

/** Items that crosswalks of this installation lead to or from, and that this version of their pack does not have any more, are a problem too. */
const withLostEnds = (parsed: ParsedPack, files: Files, library: PackLibrary): ParsedPack => {
  if (parsed.pack === null) return parsed;
  const { content } = parsed.pack;
  const known = knownTo(library);
  const current = known.find(({ id }) => id === content.id);
  if (current === undefined) return parsed;
  const had = new Set(itemsOf(current));
  const has = new Set(itemsOf(content));
  const problems = library
    .crosswalks(known.map(({ id }) => id))
    .flatMap(({ content: { id, rows } }) =>
      [...new Set(rows.flatMap(({ from, to }) => [from, to]))]
        .filter((uid) => had.has(uid) && !has.has(uid))
        .map((uid) => ({ ...placeOfUid(files, content.id), where: content.id, message: `has no item “${uid}” any more, which the crosswalk “${id}” names: it needs a new version as well` })),
    )
    .slice(0, mostProblems);
  return problems.length === 0 ? parsed : { pack: null, texts: [], problems };
};

const itemsOf = ({ sections }: PackContent): readonly string[] => sections.flatMap(({ items }) => items.map(({ uid }) => uid));

/** Names another pack has already: an answer would belong to both. */
const sharedNames = (content: PackContent, known: readonly PackContent[]): readonly PackProblem[] => {
  const owners = new Map(
    known.filter(({ id }) => id !== content.id).flatMap((other) => uidsOf(other).map((uid): [string, string] => [uid, other.id])),
  );
  return uidsOf(content).flatMap((uid) => (owners.has(uid) ? [{ where: uid, message: `the pack “${owners.get(uid) ?? ''}” has this uid already` }] : []));
};

const uidsOf = (content: PackContent): readonly string[] =>
  content.sections.flatMap(({ items }) => items.flatMap((item) => [item.uid, ...item.questions.map(({ uid }) => uid)]));

const knownTo = (library: PackLibrary): readonly PackContent[] => library.newest().map(({ pack }) => pack.content);

/** A pack, or the one file of a crosswalk, checked as far as this installation can. Nothing is taken in. */
export const checkSource = async (files: Files, check: PackChecker, library: PackLibrary): Promise<PackChecked> => {
  const [only] = files;
  if (only === undefined || files.size > 1 || !isCrosswalk(only[1])) return checkedPack(withLostEnds(await checkFiles(files, check, library), files, library));
  const { crosswalk, problems } = checkedCrosswalk(only[0], only[1], knownTo(library));
  return {
    sound: crosswalk !== null,
    id: crosswalk?.content.id ?? null,
    version: crosswalk?.content.version ?? null,
    sha256: crosswalk?.sha256 ?? null,
    counts: null,
    rows: crosswalk?.content.rows.length ?? null,
    problems: [...problems],
  };
};

const checkedPack = (parsed: ParsedPack): PackChecked => ({
  sound: parsed.pack !== null,
  id: parsed.pack?.content.id ?? null,
  version: parsed.pack?.content.version ?? null,
  sha256: parsed.pack?.sha256 ?? null,
  counts: parsed.pack === null ? null : packCounts(parsed.pack.content),
  rows: null,
  problems: [...parsed.problems],
});

/** Throws `pack-invalid` with the first problem, `pack-unknown`. */
export const diffPacks = async (before: PackSource, after: PackSource, check: PackChecker, library: PackLibrary): Promise<PackDifference> => {
  const [one, other] = [await contentOf(before, check, library), await contentOf(after, check, library)];
  if (one.id === other.id) return differenceOf(one, other);
  throw new Refusal({
    code: 'input-invalid',
    happened: `“${one.id}” and “${other.id}” are two packs, not two versions of one.`,
    kept: 'Nothing was changed.',
    todo: 'Compare two versions of the same pack.',
  });
};

const contentOf = async (source: PackSource, check: PackChecker, library: PackLibrary): Promise<PackContent> => {
  if ('id' in source) return library.find(source.id, source.version).pack.content;
  const { pack, problems } = await check(new Map(Object.entries(source.files)));
  if (pack !== null) return pack.content;
  throw notSound(problems);
};

/** The sentence for a pack that does not pass: the first problem, and how many more there are. */
export const notSound = (problems: ParsedPack['problems']): Refusal => {
  const [first] = problems;
  const place = first === undefined ? 'it is empty' : `${first.file}${first.line === null ? '' : `, line ${first.line}`}: ${first.where} ${first.message}`.replace(/\s+/g, ' ');
  return new Refusal({
    code: 'pack-invalid',
    happened: `The pack cannot be used: ${place}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}.`,
    kept: 'Nothing was changed.',
    todo: 'Check the pack with “plumbline pack check”, which lists every problem with its file and line, and mend it.',
  });
};
