import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../domain/pack/pack.ts';
import { gateReport, type Gate } from './gate.ts';
import { packFolders } from './pack-folders.ts';

/** `assessment-packs/released.json`: 'id@version' to the SHA-256 of exactly that content. */
export type Releases = Readonly<Record<string, string>>;
export const releasesPath = 'assessment-packs/released.json';

export const readReleases = (root: string): Releases =>
  existsSync(join(root, releasesPath))
    ? (JSON.parse(readFileSync(join(root, releasesPath), 'utf8')) as Releases)
    : {};

/** What a release is recorded under: 'iso-42001-clauses@1.0.0'. */
export const releaseName = ({ content }: Pack): string => `${content.id}@${content.version}`;

export const packsOf = (root: string): readonly Pack[] => packFolders(root).flatMap(({ pack }) => (pack === null ? [] : [pack]));

/** A released pack never changes: engagements of years ago are explained by it. A change is a new version. */
export const releasesGate: Gate = (root) => {
  const packs = packsOf(root);
  const releases = readReleases(root);
  const present = new Map(packs.map((pack) => [releaseName(pack), pack.sha256]));
  const problems = Object.entries(releases).flatMap(([name, released]) => {
    const now = present.get(name);
    if (now === undefined) return [`${name} was released and is gone: released packs stay`];
    return now === released
      ? []
      : [`${name} was released with ${released.slice(0, 12)}… and is now ${now.slice(0, 12)}…: make a new version`];
  });
  const open = [...present.keys()].filter((name) => !(name in releases));
  return Promise.resolve(
    gateReport({
      gate: 'releases',
      read: packs.length,
      unit: 'packs',
      problems,
      notes: open.length === 0 ? [] : [`not released yet: ${open.join(', ')}`],
    }),
  );
};
