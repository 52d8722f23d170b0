/**
 * `npm run check`: every gate, a line for each, all problems, exit code 1 when there is one.
 * `npm run check -- lint imports` runs those two.
 */
import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.mjs';

requireNode();
const { runGates } = await import('./gates/check.ts');

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const started = performance.now();
const failed = await runGates(root, process.argv.slice(2), (line) => console.log(line));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(failed === 0 ? `check: passed in ${seconds} s` : `check: ${failed} gate(s) failed, ${seconds} s`);
process.exitCode = failed === 0 ? 0 : 1;
