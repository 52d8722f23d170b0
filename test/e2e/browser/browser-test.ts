/** What every test of the screens starts from: a data folder, a server, and a page that is watched for faults. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { ensurePage } from '../../../build/bundle.ts';
import { runCommand, startServerProcess, type ServerProcess } from './server-process.ts';

export { expect };

/** Faults a page shows by itself: errors in its console, violations of its policy, requests to somewhere else. */
export interface Watch {
  /** Faults of this kind are what the test is about. */
  readonly allow: (kind: RegExp) => void;
  /** Everything seen so far, allowed or not. */
  readonly faults: () => readonly string[];
}

interface TestFixtures {
  /** PLUMBLINE_HOME: recent list, settings, engagements made in the browser. */
  readonly home: string;
  readonly start: (file?: string) => Promise<ServerProcess>;
  readonly watch: Watch;
}
interface WorkerFixtures {
  readonly builtPage: null;
  /** The worked example, made once. Copy it before it is opened. */
  readonly exampleFile: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  builtPage: [
    async ({}, use) => {
      await ensurePage();
      await use(null);
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  exampleFile: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-example-'));
      const file = join(folder, 'Merrowdale.plumb');
      await runCommand(folder, ['example', file]);
      await use(file);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  home: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-browser-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ home }, use) => {
    const started: ServerProcess[] = [];
    await use(async (file) => {
      const server = await startServerProcess(home, file ?? null);
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.kill()));
  },
  watch: [
    // Named so that servers outlive the last look: a page whose server is gone complains with good reason.
    async ({ context, start: _start }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      await watchForFaults(context, (fault) => faults.push(fault));
      await use({ allow: (kind) => allowed.push(kind), faults: () => faults });
      expect(faults.filter((fault) => !allowed.some((kind) => kind.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

const watchForFaults = async (context: BrowserContext, report: (fault: string) => void): Promise<void> => {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'blob:') report(`request: ${request.url()}`);
  });
};
