import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chooseHost, type Circumstances } from '../../build/host-choice.ts';
import { findElectron } from '../../build/electron-binary.ts';
import { nodeProblem } from '../../build/node-version.mjs';
import { appWindowArguments, chooseOpening, type Computer } from '../../server/browsers.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the check of Node', () => {
  it('takes Node 24 and this Node', () => {
    expect(nodeProblem({ node: '24.21.0', napi: '10' })).toBeNull();
    expect(nodeProblem(process.versions)).toBeNull();
  });

  it.each([{ node: '20.20.2', napi: '9' }, { node: '22.13.0', napi: '9' }, { node: '8.0.0' }])(
    'refuses Node $node with a sentence, before SQLite could end the process', (versions) => {
      expect(nodeProblem(versions)).toMatch(new RegExp(`needs Node 24, and this is Node ${versions.node}.*npm install.*npm start`));
    });

  const old = '/usr/bin/node';
  it.skipIf(!existsSync(old))('ends `npm start` under an older Node with exit code 1 and that sentence', async () => {
    const { stdout: version } = await promisify(execFile)(old, ['-p', 'process.versions.napi']);
    if (Number(version) >= 10) return;
    const ended = await promisify(execFile)(old, [join(root, 'build', 'start.mjs')]).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Plumbline needs Node 24/) });
  });
});

describe('desktop or browser', () => {
  const now: Circumstances = { wanted: undefined, platform: 'linux', display: true, root: false, electron: 'present' };
  it.each([
    ['Electron is there', {}, 'desktop'],
    ['Electron is not there', { electron: 'absent' }, 'download'],
    ['there is no display', { display: false, electron: 'absent' }, 'browser'],
    ['it runs as root', { root: true }, 'browser'],
    ['it runs as root and the desktop is asked for', { root: true, wanted: 'desktop' }, 'desktop'],
    ['the browser is asked for', { wanted: 'browser' }, 'browser'],
    ['PLUMBLINE_HOST is empty', { wanted: '' }, 'desktop'],
    ['PLUMBLINE_HOST is a word it does not know', { wanted: 'phone' }, 'refused'],
  ] as const)('when %s: %o is %s', (_, differs, chosen) => {
    expect(chooseHost({ ...now, ...differs }).type).toBe(chosen);
  });

  it('says why it is not the desktop, unless the person asked for the browser', () => {
    expect(chooseHost({ ...now, root: true })).toMatchObject({ because: expect.stringContaining('root') });
    expect(chooseHost({ ...now, wanted: 'browser' })).toMatchObject({ because: '' });
  });

  it('finds no Electron where only its package is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-electron-'));
    expect(findElectron(folder, {})).toBeNull();
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: '/usr' })).toBeNull();
    rmSync(folder, { recursive: true });
  });
});

describe('the browser that is opened', () => {
  const computer = (differs: Partial<Computer> & { readonly there?: readonly string[] }): Computer => ({
    platform: 'linux',
    env: { DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    exists: (path) => (differs.there ?? []).includes(path),
    realPath: (path) => path,
    ...differs,
  });

  it.each([
    ['Chromium of the distribution', computer({ there: ['/usr/bin/chromium', '/usr/bin/xdg-open'] }), { type: 'app-window', name: 'Chromium', command: '/usr/bin/chromium' }],
    ['Edge on Linux', computer({ there: ['/usr/bin/microsoft-edge'] }), { type: 'app-window', name: 'Microsoft Edge', command: '/usr/bin/microsoft-edge' }],
    ['only a desktop environment', computer({ there: ['/usr/bin/xdg-open'] }), { type: 'browser', command: '/usr/bin/xdg-open', arguments: [] }],
    ['a snap, which may not use the data folder', computer({ there: ['/usr/bin/chromium', '/usr/bin/xdg-open'], realPath: () => '/snap/bin/chromium' }), { type: 'browser', command: '/usr/bin/xdg-open', arguments: [] }],
    ['nothing', computer({}), { type: 'none', why: 'no browser was found' }],
    ['no display', computer({ there: ['/usr/bin/chromium'], env: { PATH: '/usr/bin' } }), { type: 'none', why: 'this computer has no display' }],
    ['Wayland only', computer({ there: ['/usr/bin/chromium'], env: { PATH: '/usr/bin', WAYLAND_DISPLAY: 'wayland-0' } }), { type: 'app-window', name: 'Chromium', command: '/usr/bin/chromium' }],
    ['Chrome on macOS', computer({ platform: 'darwin', env: {}, there: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] }), { type: 'app-window', name: 'Google Chrome', command: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' }],
    ['Safari only', computer({ platform: 'darwin', env: {} }), { type: 'browser', command: 'open', arguments: [] }],
    ['Edge on Windows', computer({ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, there: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'] }), { type: 'app-window', name: 'Microsoft Edge', command: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe' }],
    ['another browser on Windows', computer({ platform: 'win32', env: {} }), { type: 'browser', command: 'rundll32', arguments: ['url.dll,FileProtocolHandler'] }],
    ['a browser that was named', computer({ env: { PLUMBLINE_BROWSER: '/opt/vivaldi' } }), { type: 'app-window', name: '/opt/vivaldi', command: '/opt/vivaldi' }],
    ['none, as was asked', computer({ env: { DISPLAY: ':0', PLUMBLINE_BROWSER: 'none' }, there: ['/usr/bin/chromium'] }), { type: 'none', why: 'PLUMBLINE_BROWSER is none' }],
  ] as const)('with %s', (_, given, chosen) => {
    expect(chooseOpening(given)).toEqual(chosen);
  });

  it('has a profile of its own, looks up no name, and keeps its sandbox unless it runs as root', () => {
    const args = appWindowArguments('http://127.0.0.1:1/#c', '/data/browser-window', false);
    expect(args).toContain('--user-data-dir=/data/browser-window');
    expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
    expect(args).not.toContain('--no-sandbox');
    expect(appWindowArguments('http://127.0.0.1:1/#c', '/data', true)).toContain('--no-sandbox');
  });
});
