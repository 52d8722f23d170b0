/**
 * Builds what runs: the page (vite, to out/renderer) and the desktop's main process, preload script and workers (esbuild,
 * to out/electron). The server and the command line run from source.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild, type BuildOptions, type Plugin } from 'esbuild';
import { build as vite } from 'vite';
import { mediaTypes } from '../server/static-files.ts';
import { bundledUrls, readBesideModules } from './beside-modules.ts';
import { isFresh } from './freshness.ts';

const root = join(import.meta.dirname, '..');
const pageFolder = join(root, 'out', 'renderer');
const desktopFolder = join(root, 'out', 'electron');

/** Rooms whose code runs in the main process. */
const nodeRooms = ['domain', 'contract', 'db', 'reports', 'engine', 'electron'];

/** Builds the page when it is not there or older than its sources. */
export async function ensurePage(): Promise<void> {
  if (isFresh(root, 'out/renderer/index.html', ['renderer', 'contract', 'domain', 'package-lock.json', 'build/vite.config.ts'])) return;
  await buildPage();
}

/** The same for the desktop; wants the page first, since it writes down the page's files. */
export async function ensureDesktop(): Promise<void> {
  if (isFresh(root, 'out/electron/main.js', [...nodeRooms, 'out/renderer', 'package-lock.json', 'build/bundle.ts'])) return;
  await buildDesktop();
}

export async function buildPage(): Promise<void> {
  await vite({ configFile: join(root, 'build', 'vite.config.ts'), logLevel: 'warn' });
}

export async function buildDesktop(): Promise<void> {
  const beside = readBesideModules(root, nodeRooms);
  rmSync(desktopFolder, { recursive: true, force: true });
  const common = {
    bundle: true,
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
    keepNames: true,
    legalComments: 'none',
    outdir: desktopFolder,
    // Native, or Electron itself: found in node_modules at run time. The last is an option of a package that nothing here uses.
    external: ['electron', 'better-sqlite3', '@resvg/resvg-js', '@aws-sdk/client-s3'],
  } as const satisfies BuildOptions;
  await esbuild({
    ...common,
    format: 'esm',
    splitting: true,
    entryPoints: [
      { in: join(root, 'electron', 'main.ts'), out: 'main' },
      ...beside.workers.map(({ source, name }) => ({ in: source, out: name })),
    ],
    plugins: [besideModules(root)],
    // CommonJS packages inside the bundle ask for Node's modules with `require`.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  });
  // A sandboxed preload script is one CommonJS file.
  await esbuild({
    ...common,
    format: 'cjs',
    entryPoints: [{ in: join(root, 'electron', 'preload', 'preload.ts'), out: 'preload' }],
    outExtension: { '.js': '.cjs' },
  });
  beside.copyAssets(desktopFolder);
  writePageList();
}

/** Rewrites `new URL('./beside.ts', import.meta.url)` to the file of the bundle. */
function besideModules(folder: string): Plugin {
  return {
    name: 'beside-modules',
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes('node_modules')) return null;
        const contents = bundledUrls(folder, path);
        return contents === null ? null : { contents, loader: 'ts' };
      });
    },
  };
}

/** What the desktop may serve; electron/bundle-list.ts reads it. */
function writePageList(): void {
  const files = readdirSync(pageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = relative(pageFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const type = mediaTypes[extname(file)];
      if (type === undefined) return [];
      const row = { path: `/${file}`, type, file };
      return file === 'index.html' ? [row, { ...row, path: '/' }] : [row];
    });
  mkdirSync(desktopFolder, { recursive: true });
  writeFileSync(join(desktopFolder, 'renderer-files.json'), JSON.stringify(files, null, 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const began = performance.now();
  await buildPage();
  await buildDesktop();
  process.stdout.write(`Built the page and the desktop in ${Math.round(performance.now() - began)} ms.\n`);
}
