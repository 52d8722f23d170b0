import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Opened } from '../contract/shapes.ts';
import { fileNameOf, type Workspace } from './workspace.ts';

/**
 * Takes a file that was uploaded into the data folder and opens it there. It is looked at, packs and all, in a folder of its
 * own first, so that a refused file leaves nothing behind. Throws its Refusal.
 */
export const receiveFile = (workspace: Workspace, name: string, bytes: Uint8Array): Opened => {
  const path = workspace.freePath(fileNameOf(name.replace(/\.plumb$/i, '')));
  const arrival = mkdtempSync(join(dirname(path), '.arriving-'));
  try {
    const arriving = join(arrival, basename(path));
    writeFileSync(arriving, bytes, { mode: 0o600 });
    workspace.inspect(arriving);
    renameSync(arriving, path);
  } finally {
    rmSync(arrival, { recursive: true, force: true });
  }
  return workspace.openPath(path, false);
};
