import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { gateReport, type Gate } from './gate.ts';
import { roomNames, roomOf, type Room } from './rooms.ts';
import { emptyRooms } from './source-files.ts';

/** Every room type-checks under its own tsconfig (`tsc -b` over the project references). */
export const typesGate: Gate = async (root) => {
  const { code, output } = await runCompiler(root);
  const problems = output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.length > 0);
  const failedSilently = code !== 0 && problems.length === 0 ? [`tsc ended with ${code} and said nothing`] : [];
  const read = filesRead(root);
  return gateReport({
    gate: 'types',
    read: [...read.values()].reduce((sum, count) => sum + count, 0),
    unit: 'files',
    problems: [...(code === 0 ? [] : problems), ...failedSilently, ...emptyRooms(read, 'files')],
  });
};

const runCompiler = (root: string): Promise<{ code: number | null; output: string }> =>
  new Promise((done, fail) => {
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const child = spawn(process.execPath, [compiler, '-b', '--pretty', 'false'], { cwd: root });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });

/**
 * What the compiler says it read, per room, from the build information it leaves behind: the count comes from the
 * compiler and not from our own listing, so that an `include` that matches nothing is seen. A room may hold more than
 * one project (electron and its preload).
 */
const filesRead = (root: string): ReadonlyMap<Room, number> => {
  const folder = join(root, 'out', 'types');
  const information = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsbuildinfo'))
    : [];
  const paths = new Set(
    information.flatMap((name) => {
      const path = join(folder, name);
      const { fileNames = [] } = JSON.parse(readFileSync(path, 'utf8')) as { readonly fileNames?: readonly string[] };
      return fileNames.map((fileName) => relative(root, resolve(dirname(path), fileName)).replaceAll('\\', '/'));
    }),
  );
  return new Map(roomNames.map((room) => [room, [...paths].filter((path) => roomOf(path) === room).length]));
};
