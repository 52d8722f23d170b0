import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosswalkFiles } from '../../engine/packs/pack-companions.ts';
import { releaseNameOf } from '../../engine/packs/pack-folder.ts';
import { parseCrosswalk } from '../../engine/packs/parse-crosswalk.ts';
import { gateReport, type Gate } from './gate.ts';
import { packFolders } from './pack-folders.ts';

/** `assessment-packs/released.json`: 'id@version' to the SHA-256 of exactly that content. */
export type Releases = Readonly<Record<string, string>>;
export const releasesPath = 'assessment-packs/released.json';

export const readReleases = (root: string): Releases =>
  existsSync(join(root, releasesPath))
    ? (JSON.parse(readFileSync(join(root, releasesPath), 'utf8')) as Releases)
    : {};

/** Something that is released once and then never changes: a pack or a crosswalk. */
export interface Releasable {
  /** What its release is recorded under: 'iso-42001-clauses@1.0.0'. */
  readonly name: string;
  readonly sha256: string;
}

/** What there is to release. What cannot be read is left out; the gates for packs and crosswalks report it. */
export const releasables = (root: string): readonly Releasable[] => [
  ...packFolders(root).flatMap(({ pack }) => (pack === null ? [] : [{ name: releaseNameOf('pack', pack.content), sha256: pack.sha256 }])),
  ...crosswalkFiles(join(root, 'assessment-packs')).flatMap(({ name, text }) => {
    const { crosswalk } = parseCrosswalk(name, text);
    return crosswalk === null ? [] : [{ name: releaseNameOf('crosswalk', crosswalk.content), sha256: crosswalk.sha256 }];
  }),
];

/** A released pack or crosswalk never changes: engagements of years ago are explained by it. A change is a new version. */
export const releasesGate: Gate = (root) => {
  const found = releasables(root);
  const releases = readReleases(root);
  const present = new Map(found.map(({ name, sha256 }) => [name, sha256]));
  const problems = Object.entries(releases).flatMap(([name, released]) => {
    const now = present.get(name);
    if (now === undefined) return [`${name} was released and is gone: what is released stays`];
    return now === released
      ? []
      : [`${name} was released with ${released.slice(0, 12)}… and is now ${now.slice(0, 12)}…: make a new version`];
  });
  const open = [...present.keys()].filter((name) => !(name in releases));
  return Promise.resolve(
    gateReport({
      gate: 'releases',
      read: found.length,
      unit: 'releases',
      problems,
      notes: open.length === 0 ? [] : [`not released yet: ${open.join(', ')}`],
    }),
  );
};
