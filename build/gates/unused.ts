import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gateReport, type Gate } from './gate.ts';

/** What knip-reporter.mjs prints. */
interface Found {
  readonly processed: number;
  readonly files: readonly string[];
  readonly found: readonly { readonly type: string; readonly filePath: string; readonly symbol: string; readonly line: number }[];
}

/** What is written and never used: files nobody imports, exports nobody reads, packages nobody needs. */
export const unusedGate: Gate = async (root) => {
  const { processed, files, found } = await runKnip(root);
  return gateReport({
    gate: 'unused',
    read: processed,
    unit: 'files',
    problems: [
      ...files.map((path) => `${relative(root, path)}: no entry point reaches this file`),
      ...found.map(({ type, filePath, symbol, line }) => `${relative(root, filePath)}:${line} ${symbol}: ${meaning[type] ?? type}`),
    ],
  });
};

const meaning: Readonly<Record<string, string>> = {
  dependencies: 'nothing imports this package',
  devDependencies: 'nothing imports this package',
  unlisted: 'package.json does not list this package',
  exports: 'nothing uses this export',
};

const runKnip = async (root: string): Promise<Found> => {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const knip = join(dirname(createRequire(import.meta.url).resolve('knip')), '..', 'bin', 'knip.js');
  const options = [
    '--directory',
    root,
    '--config',
    here('knip.jsonc'),
    '--include',
    'files,dependencies,unlisted,exports',
    '--reporter',
    here('knip-reporter.mjs'),
    '--no-exit-code',
    '--no-config-hints',
    '--no-progress',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [knip, ...options], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Found;
};
