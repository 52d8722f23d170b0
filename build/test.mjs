/**
 * `npm test`: the gates, the build, the tests, and the screens in a browser, with a time for each stage. The last line of
 * every run is 'N passed, N failed', where a gate or build that fails counts as one. `--nightly` runs the long harnesses at full length.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSystemPackages } from './debian-packages.mjs';
import { requireNode } from './node-version.mjs';
import { readPlaywrightResults, readVitestResults } from './test-results.mjs';

requireNode();
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const nightly = process.argv.includes('--nightly');
const results = join(root, 'out', 'test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const environment = {
  ...process.env,
  // The Node of node_modules first, for every program a test starts.
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...(nightly ? { PLUMBLINE_NIGHTLY: '1' } : {}),
};

const totals = { passed: 0, failed: 0, skipped: [] };
const add = ({ passed, failed, skipped }) => {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped.push(...skipped);
};

/** Runs one stage, prints its time, returns its exit code. */
const stage = (name, args, env = {}) => {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...environment, ...env } });
  console.log(`── ${name}: ${status === 0 ? 'done' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status ?? 1;
};

const missing = ensureSystemPackages((line) => console.log(line));

if (stage('check', ['build/check.mjs']) !== 0) totals.failed += 1;
if (stage('build', ['build/bundle.ts']) !== 0) totals.failed += 1;

const vitestFile = join(results, 'vitest.json');
const vitestCode = stage('tests', [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'build/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestFile}`,
]);
add(readVitestResults(vitestFile, vitestCode));

const browser = process.env.PLUMBLINE_CHROMIUM ?? '/usr/bin/chromium';
if (missing.has('chromium') && !existsSync(browser)) {
  totals.skipped.push('test/e2e: there is no Chromium');
} else {
  const playwrightFile = join(results, 'playwright.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'build/playwright.config.ts', '--reporter=list,json'];
  const code = stage('screens', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile });
  add(readPlaywrightResults(playwrightFile, code));
}

if (totals.skipped.length > 0) {
  console.log(`\n${totals.skipped.length} skipped:`);
  for (const line of totals.skipped) console.log(`  ${line}`);
}
console.log(`\n${nightly ? 'nightly' : 'test'}: ${(performance.now() / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
