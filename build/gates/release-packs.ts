/**
 * Lists the packs and crosswalks that are not released yet; with --write, records their hashes. A hash that is recorded is never replaced.
 *   node build/gates/release-packs.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crosswalksGate } from './crosswalks.ts';
import { packsGate } from './packs.ts';
import { readReleases, releasables, releasesGate, releasesPath } from './releases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const problems = (await Promise.all([packsGate(root), crosswalksGate(root), releasesGate(root)])).flatMap((report) => report.problems);
const releases = readReleases(root);
const open = releasables(root).filter(({ name }) => !(name in releases));
for (const { name, sha256 } of open) console.log(`${name}  ${sha256}`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('Nothing was recorded: packs are released when the packs, crosswalks and releases gates pass.');
  process.exitCode = 1;
} else if (process.argv.includes('--write')) {
  const all = { ...Object.fromEntries(open.map(({ name, sha256 }) => [name, sha256])), ...releases };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, releasesPath), `${JSON.stringify(sorted, null, 2)}\n`);
  console.log(`${open.length} recorded in ${releasesPath}.`);
} else {
  console.log(open.length === 0 ? 'Everything is released.' : 'Nothing was recorded; --write records these.');
}
