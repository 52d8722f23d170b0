/**
 * The built page as a table from URL path to bytes, made once at start. A request is a look-up in that table, so that no
 * spelling of a path (`..`, `%2f`, a backslash, NUL) can reach another file.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Kinds of file a build of the page contains; any other is left out of the table. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads `folder` whole. `/` is its index.html. Throws when there is none: the page has not been built. */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    const type = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(urlPath(folder, path), { type, bytes: await readFile(path) });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`no index.html in ${folder}`);
  return files.set('/', index);
}

function urlPath(folder: string, path: string): string {
  return path.slice(folder.replace(/[/\\]$/, '').length).replaceAll('\\', '/');
}
