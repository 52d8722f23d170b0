import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether `output` is there and at least as new as everything under `sources` (files or folders, relative to `root`). A
 * source that is missing is ignored. READMEs do not count.
 */
export function isFresh(root: string, output: string, sources: readonly string[]): boolean {
  const built = statSync(join(root, output), { throwIfNoEntry: false });
  return built !== undefined && sources.every((source) => newest(join(root, source)) <= built.mtimeMs);
}

/** Milliseconds since the epoch of the latest change; folders count, since removing a file changes only them. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || path.endsWith('.md')) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
