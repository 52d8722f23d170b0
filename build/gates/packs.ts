import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackSet } from '../../domain/pack/check.ts';
import type { PackContent, PackItem } from '../../domain/pack/schema.ts';
import { gateReport, type Gate } from './gate.ts';
import { packFolders } from './pack-folders.ts';

/** References and short titles the packs are compared with: `test/fixtures/register.json`. */
interface Register {
  readonly requirements: readonly RegisterEntry[];
  readonly controls: readonly RegisterEntry[];
}
interface RegisterEntry {
  readonly ref: string;
  readonly title: string;
}

/**
 * Every pack passes the checks of the app; its items are those of the public register, all of them and under the titles
 * given there; identifiers are unique across packs; every related item exists in one of them.
 */
export const packsGate: Gate = (root) => {
  const folders = packFolders(root);
  const newest = newestVersions(folders.flatMap(({ pack }) => (pack === null ? [] : [pack.content])));
  const register = readRegister(root);
  const items = newest.flatMap(itemsOf);
  const problems = [
    ...folders.flatMap((folder) => folder.problems),
    ...checkPackSet(newest).map(({ where, message }) => `${where} ${message}`),
    ...danglingRelations(newest),
    ...(register === null
      ? ['test/fixtures/register.json is missing: items cannot be compared with the public titles']
      : newest.flatMap((pack) => againstRegister(pack, register))),
  ];
  return Promise.resolve(
    gateReport({
      gate: 'packs',
      read: items.length,
      unit: 'items',
      problems,
      notes: [`${folders.length} packs, ${items.flatMap((item) => item.questions).length} questions`],
    }),
  );
};

const itemsOf = (pack: PackContent): readonly PackItem[] => pack.sections.flatMap((section) => section.items);

/** Older versions stay in the tree untouched; identifiers repeat between versions on purpose. */
const newestVersions = (packs: readonly PackContent[]): readonly PackContent[] =>
  packs.filter((pack) => !packs.some((other) => other.id === pack.id && isLater(other.version, pack.version)));

const isLater = (a: string, b: string): boolean => a.localeCompare(b, 'en', { numeric: true }) > 0;

const danglingRelations = (packs: readonly PackContent[]): readonly string[] => {
  const refs = new Set(packs.flatMap(itemsOf).map((item) => item.ref));
  return packs.flatMap((pack) =>
    itemsOf(pack).flatMap((item) => [
      ...item.related.filter((ref) => !refs.has(ref)).map((ref) => `${pack.id} ${item.ref}: related ${ref} does not exist`),
      ...item.related.filter((ref) => ref === item.ref).map(() => `${pack.id} ${item.ref}: is related to itself`),
    ]),
  );
};

const againstRegister = (pack: PackContent, register: Register): readonly string[] => {
  const wanted = new Map(register[pack.kind].map(({ ref, title }) => [ref, title]));
  const items = itemsOf(pack);
  const present = new Set(items.map((item) => item.ref));
  return [
    // X.n are items of our own, outside the register by definition.
    ...items.filter((item) => !item.ref.startsWith('X.')).flatMap((item) => {
      const title = wanted.get(item.ref);
      if (title === undefined) return [`${pack.id} ${item.ref}: the public register has no such reference`];
      return title === item.title ? [] : [`${pack.id} ${item.ref}: the public title is '${title}', not '${item.title}'`];
    }),
    ...[...wanted.keys()].filter((ref) => !present.has(ref)).map((ref) => `${pack.id}: ${ref} is missing`),
  ];
};

const readRegister = (root: string): Register | null => {
  const path = join(root, 'test', 'fixtures', 'register.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Register) : null;
};
