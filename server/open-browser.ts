/** Serves the app on this computer and shows it: in a window of Chromium, in the system's browser, or as an address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Router } from './api.ts';
import { appWindowArguments, chooseOpening, thisComputer, type Computer, type Opening } from './browsers.ts';
import { watchParent } from './parent-process.ts';
import { startServer, type RunningServer } from './server.ts';

export interface ServeOptions {
  readonly engine: { readonly router: Router };
  /** The built page. */
  readonly rendererFolder: string;
  /** The browser's profile is kept in it. */
  readonly dataFolder: string;
  /** Handle of an engagement to show, from `engine.openFile`. */
  readonly open: string | null;
  /** Why this host and not the desktop; ends the line that is printed. Empty when the person asked for it. */
  readonly because: string;
  readonly port?: number;
  /** False: only print the address. */
  readonly showWindow?: boolean;
  readonly idleMinutes?: number;
  readonly now: () => Date;
  /** One line for the person. May hold an address with a one-time code, so it must not go to a log. */
  readonly print: (line: string) => void;
  readonly log: (line: string) => void;
  readonly computer?: Computer;
  /** Ends the server. */
  readonly signal?: AbortSignal;
}

export type ServeEnd = 'closed' | 'idle' | 'window-closed' | 'parent-ended';

const quickExitMilliseconds = 5000;

/** Resolves when the server has ended: a signal, the window closed, half an hour of nothing, or the launcher gone. The caller closes the engine. */
export async function serveAndOpen(options: ServeOptions): Promise<ServeEnd> {
  const computer = options.computer ?? thisComputer;
  const server = await startServer({
    engine: options.engine,
    rendererFolder: options.rendererFolder,
    port: options.port ?? 0,
    idleMinutes: options.idleMinutes ?? 30,
    now: options.now,
    log: options.log,
  });
  const ended = Promise.withResolvers<ServeEnd>();
  const parent = watchParent(() => ended.resolve('parent-ended'));
  const stop = () => ended.resolve('closed');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  options.signal?.addEventListener('abort', stop, { once: true });
  const stopAsking = printAgainOnEnter(() => options.print(server.bootstrapUrl(options.open)));

  const opening: Opening =
    options.showWindow === false ? { type: 'none', why: '' } : chooseOpening(computer);
  const shown = await show(opening, server, options, computer);
  if (shown.window !== null) endWithWindow(shown.window, server, () => ended.resolve('window-closed'));
  options.print(lineFor(shown.opening, server, options));

  const why = await Promise.race([ended.promise, server.finished]);
  stopAsking();
  parent.stop();
  for (const signal of signals) process.off(signal, stop);
  shown.window?.kill();
  // A browser that does not end does not keep this program.
  shown.window?.unref();
  await server.close();
  return why;
}

interface Shown {
  readonly opening: Opening;
  /** The process of the app window. */
  readonly window: ChildProcess | null;
}

/** Starts what was chosen; what does not start becomes an address to open. */
async function show(opening: Opening, server: RunningServer, options: ServeOptions, computer: Computer): Promise<Shown> {
  if (opening.type === 'none') return { opening, window: null };
  const url = server.bootstrapUrl(options.open);
  const [command, args] =
    opening.type === 'app-window'
      ? [opening.command, appWindowArguments(url, join(options.dataFolder, 'browser-window'), computer.root)]
      : [opening.command, [...opening.arguments, url]];
  const started = await start(command, args);
  if (started === null) return { opening: { type: 'none', why: `${command} could not be started` }, window: null };
  return { opening, window: opening.type === 'app-window' && started.exitCode === null ? started : null };
}

/** Null when there is no such program or it fails at once. */
function start(command: string, args: readonly string[]): Promise<ChildProcess | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code === 0 ? child : null));
    child.once('spawn', () => setTimeout(() => resolve(child), 700));
  });
}

/**
 * The person closed the window: the program ends with it. A browser that ends within seconds only handed the address to
 * one that runs already; the server then waits for the idle time instead.
 */
function endWithWindow(window: ChildProcess, server: RunningServer, onClosed: () => void): void {
  const startedAt = performance.now();
  const release = server.holdOpen();
  window.once('exit', () => {
    release();
    if (performance.now() - startedAt > quickExitMilliseconds) onClosed();
  });
}

function lineFor(shown: Opening, server: RunningServer, options: ServeOptions): string {
  const because = options.because === '' ? '' : ` ${options.because}`;
  if (shown.type === 'app-window') {
    return `Plumbline is open in a window of ${shown.name} (${server.address}) and ends when that window is closed.${because}`;
  }
  if (shown.type === 'browser') {
    return `Plumbline is open in the default browser (${server.address}). Ctrl+C ends it.${because}`;
  }
  const why = shown.why === '' ? '' : ` (${shown.why})`;
  const again = process.stdin.isTTY ? 'Enter prints a new address, ' : '';
  return `Plumbline is ready${why}. Open within a minute, on this computer: ${server.bootstrapUrl(options.open)} - ${again}Ctrl+C ends it.${because}`;
}

/** Each address lets one page in, so a second tab needs a second address. */
function printAgainOnEnter(print: () => void): () => void {
  if (!process.stdin.isTTY) return () => undefined;
  const lines = createInterface({ input: process.stdin });
  lines.on('line', print);
  return () => lines.close();
}
