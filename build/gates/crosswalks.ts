import { join } from 'node:path';
import { checkCrosswalk } from '../../domain/pack/check-crosswalk.ts';
import { compareVersions } from '../../domain/pack/version.ts';
import { crosswalkFiles } from '../../engine/packs/pack-companions.ts';
import { parseCrosswalk } from '../../engine/packs/parse-crosswalk.ts';
import { gateReport, type Gate } from './gate.ts';
import { newestPacks, packFolders } from './pack-folders.ts';

/**
 * Every crosswalk is well formed; in the newest version of each, both ends of every row exist, nothing is said twice, and no row claims
 * more than may be claimed. Older versions were written for older packs.
 */
export const crosswalksGate: Gate = (root) => {
  const files = crosswalkFiles(join(root, 'assessment-packs'));
  const packs = newestPacks(packFolders(root)).map(({ content }) => content);
  const problems: string[] = [];
  let rows = 0;
  const newest = newestVersions(files.map(({ name }) => name));
  for (const { name, text } of files) {
    const parsed = parseCrosswalk(name, text);
    problems.push(...parsed.problems.map(({ file, line, where, message }) => `${file}${line === null ? '' : `:${line}`} ${where} ${message}`));
    if (parsed.crosswalk === null) continue;
    const { content } = parsed.crosswalk;
    rows += content.rows.length;
    if (name !== `crosswalks/${content.id}/${content.version}.yaml`) problems.push(`${name}: calls itself ${content.id} ${content.version}`);
    if (content.version !== newest.get(content.id)) continue;
    problems.push(...checkCrosswalk(content, packs).map(({ where, message }) => `${name} ${where}: ${message}`));
  }
  const none = files.length === 0;
  return Promise.resolve(
    gateReport({
      gate: 'crosswalks',
      read: rows,
      unit: 'rows',
      problems,
      notes: none ? ['there are no crosswalks yet'] : [`${files.length} crosswalks`],
      mayBeEmpty: none,
    }),
  );
};

/** Of files `crosswalks/<id>/<version>.yaml`, the newest version by id. */
const newestVersions = (names: readonly string[]): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>();
  for (const [id, version] of names.map((name) => name.replace(/^crosswalks\/|\.yaml$/g, '').split('/'))) {
    if (id === undefined || version === undefined) continue;
    const known = newest.get(id);
    if (known === undefined || compareVersions(version, known) > 0) newest.set(id, version);
  }
  return newest;
};
