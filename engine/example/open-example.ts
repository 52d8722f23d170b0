import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../../contract/shapes.ts';
import type { EngineOptions } from '../host.ts';
import type { Workspace } from '../workspace.ts';
import { merrowdale } from './client.ts';
import { writeExample } from './write-example.ts';

/** Opens the worked example in the data folder, made on first use. Edits to it are kept like those of any engagement. */
export const openExample = async (options: EngineOptions, workspace: Workspace): Promise<Opened> => {
  const folder = join(options.dataFolder, 'engagements');
  const path = join(folder, `${merrowdale.profile.client} (worked example).plumb`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Under another name until it is complete: a half-made example would be opened the next time.
    const making = `${path}.making`;
    for (const left of [making, `${making}-journal`]) rmSync(left, { force: true });
    await writeExample(making, options);
    if (existsSync(path)) rmSync(making);
    else renameSync(making, path);
  }
  return workspace.openPath(path, true);
};
