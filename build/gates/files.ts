import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesThatReadFiles, longFiles } from './exceptions.ts';
import { gateReport, type Gate } from './gate.ts';
import { roomNames } from './rooms.ts';
import { sourcesOf } from './source-files.ts';

/** Lines a source file may have before it needs a reason (exceptions.ts). */
export const longestFile = 400;

/** Every source file is of a length and a name one can keep in mind, and every room says at its door what it is. */
export const filesGate: Gate = (root) => {
  const files = roomNames.flatMap((room) => sourcesOf(root, room));
  const present = new Set(files);
  const problems = [
    ...files.flatMap((path) => tooLong(root, path)),
    ...files.flatMap(badName),
    ...[...roomNames, 'assessment-packs', 'docs']
      .filter((folder) => existsSync(join(root, folder)) && !existsSync(join(root, folder, 'README.md')))
      .map((folder) => `${folder}: has no README.md`),
    ...(present.has('build/gates/exceptions.ts') ? [...Object.keys(longFiles), ...Object.keys(filesThatReadFiles)] : [])
      .filter((path) => !present.has(path))
      .map((path) => `build/gates/exceptions.ts excuses ${path}, which does not exist`),
  ];
  return Promise.resolve(gateReport({ gate: 'files', read: files.length, unit: 'files', problems }));
};

const tooLong = (root: string, path: string): readonly string[] => {
  const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
  if (lines <= longestFile || path in longFiles) return [];
  return [`${path}: ${lines} lines; split it by concept, or give the reason in build/gates/exceptions.ts`];
};

const badName = (path: string): readonly string[] => {
  const name = basename(path);
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return [`${path}: file names are kebab-case`];
  if (/(?:^|[-.])(?:utils?|helpers?|manager|misc)\.[a-z.]+$/.test(name)) {
    return [`${path}: name the concept it holds, in the words of docs/glossary.md`];
  }
  return [];
};
