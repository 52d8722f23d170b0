import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Folder } from '../fixtures/engagement.ts';

/**
 * Bundles a program into one file, so that a process of it starts in a tenth of a second; returns its path, in `folder`.
 * The program is the source text of a module whose imports are relative to this folder.
 */
export const bundleProgram = async (folder: Folder, name: string, program: string): Promise<string> => {
  const outfile = folder.at(`${name}.mjs`);
  const sqlite = pathToFileURL(createRequire(import.meta.url).resolve('better-sqlite3')).href;
  await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    // CommonJS parts of a bundle look for `require`.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    plugins: [
      {
        // The native module stays where it is installed.
        name: 'installed-sqlite',
        setup: ({ onResolve }) => onResolve({ filter: /^better-sqlite3$/ }, () => ({ path: sqlite, external: true })),
      },
    ],
  });
  chmodSync(outfile, 0o644);
  return outfile;
};

/** The program that writes answers on order through `writer`, a module that exports `openWriter`. */
export const writingProgram = (writer: URL): string => `
  import { openWriter } from ${JSON.stringify(fileURLToPath(writer))};
  import { writeOnOrder } from './writing-process.ts';
  await writeOnOrder(openWriter);
`;

export interface TalkingProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What the process said so far, line by line; an unfinished line is not among them. */
  readonly said: () => readonly string[];
  readonly errors: () => string;
  /** Resolves when a line starts with `start`; rejects when the process ends without. */
  readonly hears: (start: string) => Promise<string>;
  readonly order: (value: unknown) => void;
  /** Resolves when the process and its output have ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly kill: () => void;
}

export const startProcess = (
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly uid?: number; readonly gid?: number } = {},
): TalkingProcess => {
  const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // An order to a process that was killed a moment ago goes nowhere, which is no error.
  child.stdin.on('error', () => undefined);
  let over = false;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      over = true;
      resolve({ code, signal });
      tell();
    });
  });
  const said = () => output.split('\n').slice(0, -1);
  const hears = (start: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = said().find((candidate) => candidate.startsWith(start));
        if (line === undefined && !over) return;
        listeners.delete(look);
        if (line === undefined) reject(new Error(`the process ended without saying ${start}: ${output}\n${errors}`));
        else resolve(line);
      };
      listeners.add(look);
      look();
    });
  return {
    child,
    said,
    errors: () => errors,
    hears,
    order: (value) => {
      child.stdin.write(`${JSON.stringify(value)}\n`);
    },
    ended,
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};
