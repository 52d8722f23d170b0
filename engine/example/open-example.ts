import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../../contract/shapes.ts';
import type { Workspace } from '../workspace.ts';
import { merrowdale } from './client.ts';

/**
 * Opens the worked example in the data folder, made on first use. Edits to it are kept like those of any engagement.
 * `write` makes the file at a free path.
 */
export const openExample = async (
  dataFolder: string,
  workspace: Workspace,
  write: (path: string) => Promise<void>,
): Promise<Opened> => {
  const folder = join(dataFolder, 'engagements');
  const path = join(folder, `${merrowdale.profile.client} (worked example).plumb`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Under another name until it is complete: a half-made example would be opened the next time.
    const making = `${path}.making`;
    for (const left of [making, `${making}-journal`]) rmSync(left, { force: true });
    await write(making);
    if (existsSync(path)) rmSync(making);
    else renameSync(making, path);
  }
  return workspace.openPath(path, true);
};
