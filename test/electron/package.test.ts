import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledUrls, readBesideModules } from '../../build/beside-modules.ts';
import { configuration } from '../../build/electron-builder.config.mjs';
import { isFresh } from '../../build/freshness.ts';
import { engagementExtension } from '../../electron/launch-files.ts';

const root = new URL('../..', import.meta.url).pathname;

/** electron-builder's own check of a configuration, which nothing exports. */
async function checkConfiguration(configured: unknown): Promise<void> {
  const load = createRequire(import.meta.url);
  const { validateConfiguration }: { validateConfiguration: (config: unknown, logger: unknown) => Promise<void> } = load(
    join(root, 'node_modules/app-builder-lib/out/util/config/config.js'),
  );
  await validateConfiguration(configured, { isEnabled: false, add: () => undefined });
}

describe('the configuration of the packages', () => {
  it('is accepted by electron-builder, and one with a misspelt option is not', async () => {
    await checkConfiguration(configuration);
    await expect(checkConfiguration({ ...configuration, asarUnpak: [] })).rejects.toThrow(/asarUnpak/);
    await expect(checkConfiguration({ ...configuration, electronFuses: { runAsNode: 'no' } })).rejects.toThrow();
  });

  it('closes every fuse that would let another program run in the app (F9)', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
    expect(configuration.asar).toBe(true);
  });

  it('compiles nothing, publishes nothing and takes the packs along', () => {
    expect(configuration).toMatchObject({ npmRebuild: false, nodeGypRebuild: false, publish: null });
    expect(configuration.extraResources).toEqual([{ from: 'assessment-packs', to: 'assessment-packs' }]);
  });

  it('registers the extension that the app opens', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: engagementExtension.slice(1) }]);
  });

  it('names the entry that package.json names', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ main: 'out/electron/main.js', type: 'module' });
  });
});

describe('the bundle', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-bundle-'));
    mkdirSync(join(folder, 'engine', 'fonts'), { recursive: true });
    writeFileSync(join(folder, 'engine', 'jobs.ts'), "new Worker(new URL('./render-worker.ts', import.meta.url)); read(new URL( \"./fonts/a.ttf\", import.meta.url ));");
    writeFileSync(join(folder, 'engine', 'render-worker.ts'), '');
    writeFileSync(join(folder, 'engine', 'fonts', 'a.ttf'), 'font');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds workers and fonts that modules mention, and points the mentions at its own files', () => {
    const beside = readBesideModules(folder, ['engine']);
    expect(beside.workers).toEqual([{ source: join(folder, 'engine', 'render-worker.ts'), name: 'engine-render-worker' }]);
    beside.copyAssets(join(folder, 'out'));
    expect(readFileSync(join(folder, 'out', 'engine-fonts-a.ttf'), 'utf8')).toBe('font');
    expect(bundledUrls(folder, join(folder, 'engine', 'jobs.ts'))).toBe(
      "new Worker(new URL('./engine-render-worker.js', import.meta.url)); read(new URL('./engine-fonts-a.ttf', import.meta.url));",
    );
    expect(bundledUrls(folder, join(folder, 'engine', 'render-worker.ts'))).toBeNull();
  });

  it('is not made when a module mentions a file that is not there, or a folder', () => {
    for (const [name, target] of [['lost.ts', './gone.ts'], ['whole.ts', './fonts']] as const) {
      writeFileSync(join(folder, 'engine', name), `new URL('${target}', import.meta.url)`);
      expect(() => readBesideModules(folder, ['engine'])).toThrow(/is not a file/);
      rmSync(join(folder, 'engine', name));
    }
  });

  it('finds the workers of this app', () => {
    expect(readBesideModules(root, ['domain', 'db', 'reports', 'engine']).workers.map(({ name }) => name)).toContain('engine-report-worker');
  });

  it('is made again when a source is newer, also when one was only removed', () => {
    const built = join(folder, 'built');
    writeFileSync(built, '');
    expect(isFresh(folder, 'built', ['engine'])).toBe(true);
    expect(isFresh(folder, 'built', ['engine', 'no-such-folder'])).toBe(true);
    expect(isFresh(folder, 'no-such-output', ['engine'])).toBe(false);
    execFileSync('touch', ['-d', '2 seconds ago', built]);
    writeFileSync(join(folder, 'engine', 'new.ts'), '');
    expect(isFresh(folder, 'built', ['engine'])).toBe(false);
    rmSync(join(folder, 'engine', 'new.ts'));
    expect(isFresh(folder, 'built', ['engine'])).toBe(false);
  });
});
