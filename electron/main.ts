/** Entry of the desktop app. Everything with a decision in it is in desktop.ts, where it is tested. */
import { app } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultDataFolder } from '../engine/data-folder.ts';
import { createEngine } from '../engine/engine.ts';
import { openLogFile } from '../engine/log-file.ts';
import { readBundleFiles } from './bundle-list.ts';
import { startDesktop } from './desktop.ts';

const now = () => new Date();
const dataFolder = defaultDataFolder(process.env, process.platform, homedir());
const log = openLogFile(dataFolder, now);
const built = import.meta.dirname;

app.setPath('userData', join(dataFolder, 'desktop'));

// Not awaited here: Electron is not ready before this module has been evaluated, and startDesktop waits for that.
startDesktop({
  createEngine: (host) =>
    createEngine({
      host,
      packsFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'assessment-packs'),
      dataFolder,
      appVersion: app.getVersion(),
      log,
      now,
    }),
  files: readBundleFiles(join(built, 'renderer-files.json'), join(built, '..', 'renderer')),
  preload: join(built, 'preload.cjs'),
  commandLine: process.argv,
  workingFolder: process.cwd(),
  platform: process.platform,
  log,
}).catch((error: unknown) => {
  log(`the desktop could not start: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`);
  app.exit(1);
});
