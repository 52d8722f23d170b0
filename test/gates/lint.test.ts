import { expect, it } from 'vitest';
import { lintGate } from '../../build/gates/lint.ts';
import { emptyTree, plantedTree } from './planted-tree.ts';

/** A fault, the file it is planted in, and a piece of the message that must name it. */
const plants: readonly (readonly [path: string, text: string, message: string])[] = [
  ['db/anything.ts', 'export const first = (rows: any): unknown => rows;\n', 'no-explicit-any'],
  ['engine/floating.ts', 'export const save = (write: () => Promise<void>): void => {\n  write();\n};\n', 'no-floating-promises'],
  [
    'domain/grade.ts',
    "export const rank = (grade: 'major' | 'minor'): number => {\n  switch (grade) {\n    case 'major':\n      return 2;\n  }\n  return 0;\n};\n",
    'switch-exhaustiveness-check',
  ],
  ['reports/default.ts', 'const model = 1;\nexport default model;\n', 'Export by name'],
  ['contract/renamed.ts', 'const model = 1;\nexport { model as default };\n', 'Export by name'],
  ['domain/clock.ts', 'export const today = (): string => new Date().toISOString();\n', 'the time comes in as an ISO 8601 text'],
  ['domain/dice.ts', 'export const draw = (): number => Math.random();\n', 'domain draws nothing'],
  ['domain/printed.ts', "console.log('x');\nexport {};\n", 'domain is pure'],
  ['domain/wait.ts', 'setTimeout(() => undefined);\nexport {};\n', 'domain is pure'],
  ['domain/smuggled.ts', 'declare const process: { readonly pid: number };\nexport const id = process.pid;\n', 'domain sees no globals'],
  ['db/peek.ts', "import { readFileSync } from 'node:fs';\nexport const peek = readFileSync;\n", 'drops its lock'],
  ['engine/copy.ts', "import { copyFile } from 'node:fs/promises';\nexport const copy = copyFile;\n", 'drops its lock'],
  ['server/stream.ts', "import { createReadStream } from 'node:fs';\nexport const stream = createReadStream;\n", 'drops its lock'],
  ['cli/whole.ts', "import * as fs from 'node:fs';\nexport const stat = fs.statSync;\n", 'Import the functions by name'],
  [
    'db/text.ts',
    "import { sql } from 'drizzle-orm';\nexport const where = (name: string) => sql`${sql.raw(name)}`;\n",
    'sql.raw puts text into a statement',
  ],
  [
    'db/built.ts',
    'export const find = (db: { prepare(text: string): unknown }, id: string): unknown => db.prepare(`SELECT ${id}`);\n',
    'Bind values with ? or @name',
  ],
  [
    'db/await.ts',
    'export const write = (db: { transaction(f: () => Promise<void>): void }): void => db.transaction(async () => undefined);\n',
    'A transaction ends at the first await',
  ],
  [
    'renderer/note.tsx',
    'export const Note = ({ text }: { readonly text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n',
    'Answers are text, never markup',
  ],
  ['renderer/inner.ts', 'export const show = (box: Element, text: string): void => {\n  box.innerHTML = text;\n};\n', 'Use textContent'],
  [
    'renderer/hook.tsx',
    "import { useState } from 'react';\nexport const Score = ({ on }: { readonly on: boolean }) => {\n  if (!on) return null;\n  const [score] = useState(0);\n  return <b>{score}</b>;\n};\n",
    'rules-of-hooks',
  ],
  ['test/focus.ts', "import { it } from 'vitest';\nit.only('runs alone', () => undefined);\n", 'A focused test hides the others'],
  ['test/mocked.ts', "import { vi } from 'vitest';\nvi.mock('../db/sound.ts');\n", 'Tests use real files'],
  ['test/thrown.ts', "export const fail = (): never => {\n  throw 'no';\n};\n", 'no-throw-literal'],
  ['cli/disabled.ts', '// eslint-disable-next-line eqeqeq\nexport const same = 1;\n', 'Unused eslint-disable directive'],
];

it('refuses each planted fault with a message that names the right way, and nothing else', async () => {
  const root = plantedTree(Object.fromEntries(plants.map(([path, text]) => [path, text])));
  const { problems } = await lintGate(root);
  for (const [path, , message] of plants) {
    const own = problems.filter((problem) => problem.startsWith(`${path}:`));
    expect(own.join('\n'), path).toContain(message);
  }
  expect(problems.filter((problem) => problem.includes('sound.ts'))).toEqual([]);
});

it('passes a sound tree; the files named in the exceptions and the configurations of tools are let through', async () => {
  const root = plantedTree({
    'db/file-header.ts': "import { openSync } from 'node:fs';\nexport const open = openSync;\n",
    'build/tool.config.ts': 'const tool = 1;\nexport default tool;\n',
  });
  const report = await lintGate(root);
  expect(report.problems).toEqual([]);
  expect(report.read).toBeGreaterThanOrEqual(13);
});

it('names a room it read nothing of, and fails where there is nothing to read', async () => {
  expect((await lintGate(plantedTree({ 'reports/sound.ts': null }))).problems).toContain('reports: read 0 files');
  expect((await lintGate(emptyTree())).problems).toContain('read 0 files: the gate looked at nothing');
});
