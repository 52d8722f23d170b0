/** Reads the files of the page that the build wrote down. A file that was added to the folder later is not served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BundleFiles } from './security/bundle-files.ts';

export const bundleList = z.array(
  z.strictObject({
    /** URL path, `/assets/index-1a2b.js`. */
    path: z.string().startsWith('/'),
    type: z.string(),
    /** Relative to the folder of the page. */
    file: z.string(),
  }),
);

/** Throws when a file of the list is missing: then the page was not built whole. */
export function readBundleFiles(listPath: string, folder: string): BundleFiles {
  const list = bundleList.parse(JSON.parse(readFileSync(listPath, 'utf8')));
  return new Map(list.map(({ path, type, file }) => [path, { type, bytes: Uint8Array.from(readFileSync(join(folder, file))) }]));
}
