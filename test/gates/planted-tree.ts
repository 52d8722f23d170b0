import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { roomNames } from '../../build/gates/rooms.ts';
import { filesBelow } from '../../build/gates/source-files.ts';

/** The top of this repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * A small tree with every room, its real tsconfig and the packages of the repository, in a folder that is gone after the
 * test. `files` are added to it, by path; `null` takes one away.
 */
export const plantedTree = (files: Readonly<Record<string, string | null>>): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-gate-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of configurations()) copy(root, path);
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries({ ...soundFiles(), ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

/** One harmless file per project, so that a planted fault is the only one. */
const soundFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    configurations()
      .filter((path) => path.includes('/') && path.endsWith('/tsconfig.json'))
      .map((path) => [`${dirname(path)}/sound.ts`, `export const ${path.split('/')[0] ?? ''}Sound = 1;\n`]),
  );

/** Every tsconfig of the repository. */
const configurations = (): readonly string[] => [
  'tsconfig.json',
  'build/tsconfig.base.json',
  'build/gates/tsconfig.lint.json',
  ...roomNames.flatMap((room) => filesBelow(repository, room)).filter((path) => path.endsWith('/tsconfig.json')),
];

/** Copies a file or folder of the repository to the same place in the tree. */
export const copy = (root: string, path: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  cpSync(join(repository, path), join(root, path), { recursive: true });
};

/** An empty folder: what a gate sees when it is pointed at the wrong place. */
export const emptyTree = (): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-gate-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};
