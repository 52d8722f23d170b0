/**
 * Files that a module finds beside itself: `new URL('./worker.ts', import.meta.url)` for a worker, with another extension
 * for a font or a picture. From source this works as written. In the bundle everything lies flat in one folder, so that
 * the names are rewritten: workers become entries of the bundle, everything else is copied.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';

export interface BesideModules {
  readonly workers: readonly { readonly source: string; readonly name: string }[];
  readonly copyAssets: (to: string) => void;
}

const mention = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** Everything the rooms mention. Throws when a file mentioned is not there, or is a folder: it would be missing in the app. */
export function readBesideModules(root: string, rooms: readonly string[]): BesideModules {
  const mentioned = new Set(rooms.flatMap((room) => sourcesIn(join(root, room))).flatMap(mentionsIn));
  const lost = [...mentioned].find((path) => !existsSync(path) || statSync(path).isDirectory());
  if (lost !== undefined) throw new Error(`a module mentions ${relative(root, lost)}, which is not a file and cannot be bundled`);
  const workers = [...mentioned].filter(isModule);
  const assets = [...mentioned].filter((path) => !isModule(path));
  return {
    workers: workers.map((source) => ({ source, name: flatName(root, source) })),
    copyAssets: (to) => {
      mkdirSync(to, { recursive: true });
      for (const asset of assets) copyFileSync(asset, join(to, bundledName(root, asset)));
    },
  };
}

/** The text of a module with its mentions rewritten, or null when it has none. */
export function bundledUrls(root: string, path: string): string | null {
  const text = readFileSync(path, 'utf8');
  const rewritten = text.replaceAll(
    mention,
    (_all, _quote, target: string) => `new URL('./${bundledName(root, resolve(dirname(path), target))}', import.meta.url)`,
  );
  return rewritten === text ? null : rewritten;
}

function mentionsIn(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(mention)].map((found) => resolve(dirname(path), found[2] ?? ''));
}

function bundledName(root: string, path: string): string {
  return isModule(path) ? `${flatName(root, path)}.js` : `${flatName(root, path)}${extname(path)}`;
}

/** `engine/reports/render.ts` is `engine-reports-render`. */
function flatName(root: string, path: string): string {
  return relative(root, path).slice(0, -extname(path).length).replaceAll(/[/\\]/g, '-');
}

function isModule(path: string): boolean {
  return extname(path) === '.ts';
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
