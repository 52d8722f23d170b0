/**
 * Run as a process of its own by open-browser.test.ts: serves a page until something ends it, and prints why.
 * Arguments: folder of the page, data folder.
 */
import { implement } from '@orpc/server';
import { contract } from '../../contract/contract.ts';
import { serveAndOpen } from '../../server/open-browser.ts';

const [rendererFolder = '', dataFolder = ''] = process.argv.slice(2);
const on = implement(contract);
const why = await serveAndOpen({
  engine: {
    router: { app: { info: on.app.info.handler(() => ({ version: '0', host: 'browser' as const, dialogs: false, firstStart: true })) } },
  },
  rendererFolder,
  dataFolder,
  open: null,
  because: '',
  now: () => new Date(),
  print: (line) => process.stdout.write(`${line}\n`),
  log: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`ended: ${why}\n`);
