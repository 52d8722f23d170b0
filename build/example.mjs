/** `npm run example [folder]`: makes the worked example and its reports from nothing, with the command line a person has. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.mjs';

requireNode();
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'out', 'example');
const file = join(folder, 'merrowdale.plumb');

/** Runs one command of the command line and ends with its exit code when it fails. */
const plumbline = (...args) => {
  const { status } = spawnSync(process.execPath, [join(root, 'cli', 'plumbline.mjs'), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

mkdirSync(folder, { recursive: true });
rmSync(file, { force: true });
plumbline('example', file);
plumbline('verify', file);
plumbline('report', file, '--out', folder);
console.log(`Open it with: npm start -- ${file}`);
