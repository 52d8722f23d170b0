/**
 * Lists the packs that are not released yet; with --write, records their hashes. A hash that is recorded is never replaced.
 *   node build/gates/release-packs.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packsGate } from './packs.ts';
import { packsOf, readReleases, releaseName, releasesGate, releasesPath } from './releases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const problems = [...(await packsGate(root)).problems, ...(await releasesGate(root)).problems];
const releases = readReleases(root);
const open = packsOf(root).filter((pack) => !(releaseName(pack) in releases));
for (const pack of open) console.log(`${releaseName(pack)}  ${pack.sha256}`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('Nothing was recorded: a pack is released when the packs and releases gates pass.');
  process.exitCode = 1;
} else if (process.argv.includes('--write')) {
  const all = { ...Object.fromEntries(open.map((pack) => [releaseName(pack), pack.sha256])), ...releases };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, releasesPath), `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${open.length} recorded in ${releasesPath}.`);
} else {
  console.log(open.length === 0 ? 'Every pack is released.' : 'Nothing was recorded; --write records these.');
}
