/** The program of Electron: where it is, and getting it. `npm install` brings only the package (60 kB) that knows how. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of the program, or null. Looks where electron/index.js looks, without its download. */
export function findElectron(root: string, env: NodeJS.ProcessEnv): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const named = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const program =
    elsewhere !== undefined && elsewhere !== ''
      ? join(elsewhere, named ?? 'electron')
      : named === null ? null : join(folder, 'dist', named);
  return program !== null && existsSync(program) ? program : null;
}

export type Download = { readonly type: 'done' } | { readonly type: 'failed'; readonly why: string };

const answerMilliseconds = 10_000;
const downloadMilliseconds = 5 * 60_000;

/**
 * Gets the program with Electron's own installer, which compares it with the checksums in its package. Gives up after ten
 * seconds when the place it comes from does not answer.
 */
export async function downloadElectron(root: string, env: NodeJS.ProcessEnv, tell: (line: string) => void): Promise<Download> {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'install.js'))) return { type: 'failed', why: 'the package electron is not installed' };
  if (!(await answers(releaseAddress(folder, env)))) return { type: 'failed', why: 'it cannot be downloaded from here' };
  tell('Downloading Electron (about 110 MB, this once). PLUMBLINE_HOST=browser starts without it.');
  const code = await run(process.execPath, [join(folder, 'install.js')], env);
  if (code === 0 && findElectron(root, env) !== null) return { type: 'done' };
  return { type: 'failed', why: 'its download did not finish' };
}

/** A mirror is named the way Electron's installer reads it. */
function releaseAddress(folder: string, env: NodeJS.ProcessEnv): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(answerMilliseconds) });
    return response.ok;
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: 'ignore', timeout: downloadMilliseconds });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}
