/**
 * Run as a process of its own by bundled.test.ts: the built main process with the recording module in place of Electron.
 * Makes a report through the port of a page, and prints what happened as one line of JSON.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/contract.ts';
import * as fake from './fake-electron.ts';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: new URL('./fake-electron.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context),
});

fake.app.isPackaged = false;
await import(pathToFileURL(process.argv[2] ?? '').href);
while (fake.BrowserWindow.all.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));

const [window] = fake.BrowserWindow.all;
if (window === undefined) throw new Error('no window');
const page = fake.session.defaultSession.schemes.get('app')?.({ url: 'app://bundle/', method: 'GET' });
const { port1, port2 } = new MessageChannel();
fake.ipcMain.emit('plumbline-connect', { sender: window.webContents, senderFrame: window.webContents.mainFrame, ports: [fake.mainPort(port2)] });
const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: port1 as unknown as globalThis.MessagePort }));
const made = await client.engagement.openExample({});
if (made.outcome !== 'opened') throw new Error('the example was not opened');
const reports: string[] = [];
for (const kind of ['gap', 'workbook'] as const) {
  for await (const event of await client.report.create({ engagement: made.engagement, kind })) {
    if (event.type === 'finished') reports.push(event.fileName);
  }
}
process.stdout.write(`${JSON.stringify({ page: page?.status, info: await client.app.info({}), reports })}\n`);
process.exit(0);
