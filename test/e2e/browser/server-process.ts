/** `plumbline serve` as a person starts it: a process of its own with a data folder of its own. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { z } from 'zod';
import { answerListed, type AnswerListed } from '../../../contract/shapes.ts';

const root = new URL('../../..', import.meta.url).pathname;
const node = `${root}node_modules/.bin/node`;
const program = `${root}cli/plumbline.mjs`;

export interface ServerProcess {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** The address it printed, with the code that lets one page in. */
  readonly url: string;
  /** As Ctrl+C: engagements are closed. */
  readonly stop: () => Promise<void>;
  /** As a crash: nothing is closed. */
  readonly kill: () => Promise<void>;
}

/** Starts the server on a free port; `file` is shown at once. Throws with what it printed when it does not come up. */
export const startServerProcess = async (home: string, file: string | null = null): Promise<ServerProcess> => {
  const child = spawn(node, [program, 'serve', '--no-open', ...(file === null ? [] : [file])], {
    env: environment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressPrinted(child);
  return {
    address: new URL(url).origin,
    url,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
};

/** Every answer in a file, as `plumbline answers --json` lists them. The file must not be open elsewhere. */
export const answersInFile = async (home: string, file: string): Promise<readonly AnswerListed[]> =>
  z.object({ answers: z.array(answerListed) }).parse(JSON.parse(await runCommand(home, ['answers', '--json', file]))).answers;

/** Runs one command of the command line and returns what it printed. */
export const runCommand = async (home: string, words: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(node, [program, ...words], { env: environment(home), maxBuffer: 64 * 1024 * 1024 });
  return stdout;
};

const environment = (home: string) => ({ ...process.env, PLUMBLINE_HOME: home, PLUMBLINE_AUTHOR: '' });

const addressPrinted = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${printed}`)));
  });

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};
