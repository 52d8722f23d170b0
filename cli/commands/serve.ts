import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { createEngine } from '../../engine/engine.ts';
import { serveAndOpen } from '../../server/open-browser.ts';
import { engineOptions } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface ServeCommandOptions {
  readonly port: string;
  readonly open: boolean;
}

export const addServeCommand = (program: Command): void => {
  program
    .command('serve')
    .summary('run the app in a browser on this computer')
    .description('Serve the app on the loopback address and open it in a browser. Nothing is reachable from another computer.')
    .argument('[file]', 'engagement file to open')
    .option('--port <number>', 'port; a free one when left out', '0')
    .option('--no-open', 'only print the address')
    .action(async (file: string | undefined, options: ServeCommandOptions) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`“${options.port}” is no port.`);
      const rendererFolder = fileURLToPath(new URL('../../out/renderer', import.meta.url));
      if (!existsSync(rendererFolder)) throw new UsageError('The page is not built yet: run “npm run build” once, or “npm start”.');
      const shared = engineOptions();
      const engine = createEngine({ ...shared, host: { kind: 'browser', dialogs: null } });
      try {
        const open = file === undefined ? null : (await engine.openFile(resolve(file))).handle;
        await serveAndOpen({
          engine,
          rendererFolder,
          dataFolder: shared.dataFolder,
          open,
          because: '',
          port,
          showWindow: options.open,
          now: shared.now,
          print: (line) => process.stdout.write(`${line}\n`),
          log: shared.log,
        });
      } finally {
        await engine.close();
      }
    });
};
