/** The three ways to the contract, as the hosts set them up, over a real engine with the real packs. */
import { fail } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { createRouterClient } from '@orpc/server';
import type { MessagePortMain } from 'electron';
import { rpcPath, sessionPath } from '../../contract/launch.ts';
import { openPagePort } from '../../electron/page-port.ts';
import { watchPageFiles } from '../../electron/page-files.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { startServer } from '../../server/server.ts';
import { mainPort } from '../electron/fake-electron.ts';
import { created, type Client, type Finished, type World } from './world.ts';

const packsFolder = new URL('../../assessment-packs', import.meta.url).pathname;

interface Bound {
  readonly client: Client;
  readonly close: () => Promise<void>;
}
type Bind = (engine: Engine, folder: string) => Promise<Bound>;

const inProcess: Bind = (engine) => Promise.resolve({ client: createRouterClient(engine.router), close: () => Promise.resolve() });

const messagePort: Bind = (engine) => {
  const { port1, port2 } = new MessageChannel();
  const page = openPagePort(mainPort(port2) as unknown as MessagePortMain, engine.router, watchPageFiles(() => undefined), () => undefined);
  const client: Client = createORPCClient(new PortLink({ port: port1 as unknown as globalThis.MessagePort }));
  port1.start();
  return Promise.resolve({
    client,
    close: async () => {
      page.close();
      await page.ended;
    },
  });
};

const http: Bind = async (engine, folder) => {
  const rendererFolder = join(folder, 'page');
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Plumbline</title>');
  const server = await startServer({ engine, rendererFolder, idleMinutes: 30, now: () => new Date(), log: () => undefined });
  const { hash } = new URL(server.bootstrapUrl());
  const answer = await fetch(`${server.address}${sessionPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: hash.slice(1) }),
  });
  const { token } = (await answer.json()) as { token: string };
  return {
    client: createORPCClient(new HttpLink({ url: `${server.address}${rpcPath}`, headers: { authorization: `Bearer ${token}` } })),
    close: server.close,
  };
};

export const bindings = { 'in this process': inProcess, 'over a MessagePort': messagePort, 'over HTTP': http } as const;

/** A world of its own: engine, data folder and binding. Close it. */
export const openWorld = async (bind: Bind, kind: World['kind']): Promise<{ readonly world: World; readonly close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-conformance-'));
  const dialogs: World['dialogs'] = { open: null, save: null };
  const engine = createEngine({
    host: {
      kind,
      dialogs:
        kind === 'browser'
          ? null
          : { chooseEngagement: () => Promise.resolve(dialogs.open), chooseWhereToSave: () => Promise.resolve(dialogs.save) },
    },
    packsFolder,
    dataFolder: join(folder, 'data'),
    appVersion: '0.1.0',
    log: () => undefined,
    now: () => new Date(),
  });
  const { client, close } = await bind(engine, folder);
  let files = 0;
  let report: Promise<Finished> | null = null;
  const world: World = {
    client,
    kind,
    dialogs,
    freshPath: (name) => {
      files += 1;
      mkdirSync(join(folder, String(files)));
      return join(folder, String(files), name);
    },
    report: () => (report ??= rendered(world)),
  };
  return {
    world,
    close: async () => {
      await close();
      await engine.close();
      rmSync(folder, { recursive: true, maxRetries: 3 });
    },
  };
};

const rendered = async (world: World): Promise<Finished> => {
  const { engagement } = await created(world, 'Reported Ltd');
  let steps = 0;
  for await (const event of await world.client.report.create({ engagement, kind: 'workbook' })) {
    if (event.type === 'finished') return steps > 0 ? event : fail('the report finished without a word on the way');
    steps += 1;
  }
  return fail('the stream ended without a report');
};
