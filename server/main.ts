/** The browser host as `npm start` runs it: engine, server and window, until the person is done. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { refusedProblem } from '../contract/refused.ts';
import { defaultDataFolder } from '../engine/data-folder.ts';
import { createEngine } from '../engine/engine.ts';
import { openLogFile } from '../engine/log-file.ts';
import { serveAndOpen } from './open-browser.ts';

/**
 * `root` holds package.json, assessment-packs and out/renderer. `file` is an engagement to open, or null; `because` says in
 * a sentence why the app is not on the desktop. Returns the exit code: 1 when there is no such file, with the reason on stderr.
 */
export async function runInBrowser(root: string, file: string | null, because: string): Promise<number> {
  const now = () => new Date();
  const dataFolder = defaultDataFolder(process.env, process.platform, homedir());
  const log = openLogFile(dataFolder, now);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const engine = createEngine({
    host: { kind: 'browser', dialogs: null },
    packsFolder: join(root, 'assessment-packs'),
    dataFolder,
    appVersion: version,
    log,
    now,
  });
  try {
    const open = file === null ? null : (await engine.openFile(resolve(file))).handle;
    const why = await serveAndOpen({
      engine,
      rendererFolder: join(root, 'out', 'renderer'),
      dataFolder,
      open,
      because,
      now,
      print: (line) => process.stdout.write(`${line}\n`),
      log,
    });
    log(`ended: ${why}`);
    return 0;
  } catch (error) {
    const problem = refusedProblem(error);
    if (problem === null) throw error;
    process.stderr.write(`${problem.happened} ${problem.kept} ${problem.todo}\n`);
    return 1;
  } finally {
    await engine.close();
  }
}
