import { join } from 'node:path';
import { checkCrosswalk } from '../../domain/pack/check-crosswalk.ts';
import { crosswalkFiles } from '../../engine/packs/pack-companions.ts';
import { parseCrosswalk } from '../../engine/packs/parse-crosswalk.ts';
import { gateReport, type Gate } from './gate.ts';
import { newestPacks, packFolders } from './pack-folders.ts';

/** Every crosswalk is well formed, both ends of every row exist, nothing is said twice, and no row claims more than may be claimed. */
export const crosswalksGate: Gate = (root) => {
  const files = crosswalkFiles(join(root, 'assessment-packs'));
  const packs = newestPacks(packFolders(root)).map(({ content }) => content);
  const problems: string[] = [];
  let rows = 0;
  for (const { name, text } of files) {
    const parsed = parseCrosswalk(name, text);
    problems.push(...parsed.problems.map(({ file, line, where, message }) => `${file}${line === null ? '' : `:${line}`} ${where} ${message}`));
    if (parsed.crosswalk === null) continue;
    const { content } = parsed.crosswalk;
    rows += content.rows.length;
    if (name !== `crosswalks/${content.id}/${content.version}.yaml`) problems.push(`${name}: calls itself ${content.id} ${content.version}`);
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
