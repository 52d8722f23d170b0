/** A real server on a real port, with a page of one line and a few procedures of the contract. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { implement } from '@orpc/server';
import { contract } from '../../contract/contract.ts';
import type { Settings } from '../../contract/shapes.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../server/server.ts';

export interface Served {
  readonly server: RunningServer;
  readonly port: number;
  readonly host: string;
  /** What the settings are now: anything that changed them got in. */
  readonly settings: () => Settings;
  readonly reportsCancelled: () => number;
  readonly received: () => readonly { name: string; bytes: number }[];
  readonly log: readonly string[];
  readonly folder: string;
  /** Moves the clock on. */
  readonly pass: (seconds: number) => void;
  readonly token: () => Promise<string>;
  readonly end: () => Promise<void>;
}

export async function serve(options: Partial<ServerOptions> = {}): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-served-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Plumbline</title><link rel="icon" href="data:,"><script type="module" src="./assets/page.js"></script>');
  await writeFile(join(folder, 'assets', 'page.js'), 'document.title = "loaded"; try { new Function("document.title = \\"evaluated\\"")(); } catch { /* refused */ }');
  await writeFile(join(folder, 'secret.key'), 'not part of the page');
  let at = Date.UTC(2025, 5, 1);
  const log: string[] = [];
  const told = { settings: { author: '', theme: 'system', language: 'en', packLanguage: 'en', singleKeys: true } as Settings, cancelled: 0 };
  const received: { name: string; bytes: number }[] = [];
  const server = await startServer({
    engine: { router: smallRouter(told, received) },
    rendererFolder: folder,
    idleMinutes: 30,
    now: () => new Date(at),
    log: (line) => log.push(line),
    ...options,
  });
  const host = server.address.slice('http://'.length);
  const port = Number(host.split(':')[1]);
  return {
    server,
    port,
    host,
    settings: () => told.settings,
    reportsCancelled: () => told.cancelled,
    received: () => received,
    log,
    folder,
    pass: (seconds) => {
      at += seconds * 1000;
    },
    token: async () => {
      const answer = await ask(port, '/session', { body: JSON.stringify({ code: codeIn(server.bootstrapUrl()) }) });
      return tokenIn(answer.body);
    },
    end: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function smallRouter(told: { settings: Settings; cancelled: number }, received: { name: string; bytes: number }[]) {
  const on = implement(contract);
  return {
    app: {
      info: on.app.info.handler(() => ({ version: '0.0.0', host: 'browser' as const, dialogs: false, firstStart: true })),
    },
    settings: {
      get: on.settings.get.handler(() => told.settings),
      update: on.settings.update.handler(({ input }) => {
        told.settings = {
          author: input.author ?? told.settings.author,
          theme: input.theme ?? told.settings.theme,
          language: input.language ?? told.settings.language,
          packLanguage: input.packLanguage ?? told.settings.packLanguage,
          singleKeys: input.singleKeys ?? told.settings.singleKeys,
        };
        return told.settings;
      }),
    },
    engagement: {
      receive: on.engagement.receive.handler(({ input }) => {
        received.push({ name: input.file.name, bytes: input.file.size });
        return { outcome: 'opened' as const, engagement: 'e1', handle: 'h1' };
      }),
      copy: on.engagement.copy.handler(() => new File(['SQLite'], 'Copy of Überprüfung.plumb')),
    },
    report: {
      create: on.report.create.handler(async function* () {
        try {
          for (let done = 1; done <= 100; done += 1) {
            yield { type: 'progress' as const, step: 'drawing', done, of: 100 };
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        } finally {
          told.cancelled += 1;
        }
      }),
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A POST with JSON unless told otherwise; `undefined` headers stay out. */
export function ask(port: number, path: string, question: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        method: question.method ?? 'POST',
        headers: { 'content-type': 'application/json', ...question.headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }),
        );
        response.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end(question.body);
  });
}

/** Writes bytes to a socket and reads until the other side closes it. */
export function speak(port: number, text: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect({ port, host }, () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
  });
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

export function codeIn(url: string): string {
  return new URL(url).hash.slice(1);
}

export function tokenIn(body: string): string {
  const read: unknown = JSON.parse(body);
  if (typeof read !== 'object' || read === null || !('token' in read) || typeof read.token !== 'string') {
    throw new Error(`no token in ${body}`);
  }
  return read.token;
}
