/**
 * `npm run bench [name]`: runs test/bench/*.bench.ts, each in a process of its own, and prints what each costs beside the
 * floor it stands on. A file exports
 *   benches: readonly { name, aim, run(): Promise<{ floorMs, oursMs, samples, note? }> }[]
 * where `aim` is the largest ratio of ours to the floor. Exit code 1 when one is over its aim or fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';

requireNode();
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const folder = join(root, 'test', 'bench');
const mark = 'bench-result: ';
const [first, second] = process.argv.slice(2);

if (first === '--file') await runFile(second);
else runAll(first ?? '');

/** In the process of one file: runs its benches one after the other and prints a marked line of JSON for each. */
async function runFile(file) {
  const { benches } = await import(pathToFileURL(join(folder, file)).href);
  if (!Array.isArray(benches) || benches.length === 0) throw new Error(`${file} exports no benches`);
  for (const { name, aim, run } of benches) {
    const measured = await run();
    console.log(mark + JSON.stringify({ name, aim, ...measured }));
  }
}

function runAll(wanted) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted)).sort()
    : [];
  if (files.length === 0) {
    console.log(`There is no test/bench/*${wanted}*.bench.ts.`);
    process.exitCode = 1;
    return;
  }
  const rows = [];
  const broken = [];
  for (const file of files) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), '--file', file],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
    );
    const lines = stdout.split('\n');
    rows.push(...lines.filter((line) => line.startsWith(mark)).map((line) => JSON.parse(line.slice(mark.length))));
    const said = lines.filter((line) => line !== '' && !line.startsWith(mark));
    if (said.length > 0) console.log(said.join('\n'));
    if (status !== 0) broken.push(file);
  }
  printTable(rows.map(rowOf));
  for (const file of broken) console.log(`${file} ended with an error.`);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = broken.length > 0 || rows.some(isOver) ? 1 : 0;
}

function rowOf(row) {
  const { name, floorMs, oursMs, samples, aim, note = '' } = row;
  const ratio = ratioOf(row);
  return [
    name,
    milliseconds(floorMs),
    milliseconds(oursMs),
    `× ${ratio.toFixed(2)}`,
    `× ${aim}`,
    isOver(row) ? 'OVER' : 'ok',
    `${samples} samples${note === '' ? '' : `; ${note}`}`,
  ];
}

function ratioOf({ floorMs, oursMs }) {
  return oursMs / floorMs;
}

function isOver(row) {
  // A floor of zero gives no ratio, and a bench that cannot fail is no bench.
  return !(ratioOf(row) <= row.aim);
}

function milliseconds(value) {
  return `${value < 1 ? value.toFixed(4) : value < 100 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

function printTable(rows) {
  const table = [['bench', 'floor', 'ours', 'ratio', 'aim', '', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(row.map((cell, column) => (column >= 1 && column <= 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
  }
}
