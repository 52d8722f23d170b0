import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gateReport, type Gate } from './gate.ts';
import { filesBelow } from './source-files.ts';

/**
 * Every file `db/migrations/NNNN-name.ts` is numbered in tens without a gap, stands in index.ts, and is named by a test
 * below test/db: a step that no test names was never run from the version before it.
 */
export const migrationsGate: Gate = (root) => {
  const names = filesBelow(root, 'db/migrations')
    .map((path) => basename(path, '.ts'))
    .filter((name) => /^\d{4}-/.test(name));
  const index = readText(root, 'db/migrations/index.ts');
  const tests = filesBelow(root, 'test/db')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readText(root, path))
    .join('\n');
  const problems = names.flatMap((name, position) => [
    ...(Number(name.slice(0, 4)) === (position + 1) * 10
      ? []
      : [`db/migrations/${name}.ts: the number here is ${String((position + 1) * 10).padStart(4, '0')}`]),
    ...(index.includes(`./${name}.ts`) ? [] : [`db/migrations/${name}.ts: index.ts does not list it`]),
    ...(tests.includes(name) ? [] : [`db/migrations/${name}.ts: no test below test/db names '${name}'`]),
  ]);
  return Promise.resolve(gateReport({ gate: 'migrations', read: names.length, unit: 'migrations', problems }));
};

const readText = (root: string, path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
