/** `npm start [FILE]`: builds what is out of date, then runs the desktop, or where that cannot be, the same app in a browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hasDisplay, thisComputer } from '../server/browsers.ts';
import { ensureDesktop, ensurePage } from './bundle.ts';
import { downloadElectron, findElectron } from './electron-binary.ts';
import { chooseHost } from './host-choice.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Returns the exit code. Prints one line: which host runs and, when it is not the desktop, why. */
export async function start(args: readonly string[]): Promise<number> {
  const file = args.find((word) => !word.startsWith('-')) ?? null;
  const choice = chooseHost({
    wanted: process.env['PLUMBLINE_HOST'],
    platform: process.platform,
    display: hasDisplay(thisComputer),
    root: thisComputer.root,
    electron: findElectron(root, process.env) === null ? 'absent' : 'present',
  });
  switch (choice.type) {
    case 'refused':
      process.stderr.write(`${choice.why}\n`);
      return 1;
    case 'browser':
      return inBrowser(file, choice.because);
    case 'desktop':
      return onDesktop(file);
    case 'download': {
      const download = await downloadElectron(root, process.env, say);
      return download.type === 'done'
        ? onDesktop(file)
        : inBrowser(file, `It is not in its own window because Electron is not on this computer: ${download.why}.`);
    }
  }
}

async function inBrowser(file: string | null, because: string): Promise<number> {
  await ensurePage();
  const { runInBrowser } = await import('../server/main.ts');
  return runInBrowser(root, file, because);
}

const startMilliseconds = 5000;

/** Falls back to the browser when Electron ends with an error while it starts: a library is missing, or no sandbox. */
async function onDesktop(file: string | null): Promise<number> {
  const electron = findElectron(root, process.env);
  if (electron === null) return inBrowser(file, 'It is not in its own window because Electron was not found.');
  await ensurePage();
  await ensureDesktop();
  const began = performance.now();
  say('Plumbline runs on the desktop.');
  const code = await new Promise<number>((resolve) => {
    const child = spawn(electron, [root, ...(file === null ? [] : [file])], { stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (ended) => resolve(ended ?? 1));
  });
  if (code === 0 || performance.now() - began > startMilliseconds) return code;
  return inBrowser(file, `It is not in its own window because Electron could not start here (exit code ${code}).`);
}
