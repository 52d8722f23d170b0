/** The real Electron, where its program is. Where it is not, every test is reported as skipped, with the reason. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { ensureDesktop, ensurePage } from '../../../build/bundle.ts';
import { findElectron } from '../../../build/electron-binary.ts';
import { hasDisplay, thisComputer } from '../../../server/browsers.ts';

const root = new URL('../../..', import.meta.url).pathname;
const program = findElectron(root, process.env);
const reason =
  program === null
    ? 'the Electron program is not on this computer (npx install-electron gets it)'
    : hasDisplay(thisComputer) ? null : 'this computer has no display (xvfb-run gives one)';

test.describe('the desktop app', () => {
  test.skip(reason !== null, reason ?? '');

  let home: string;
  let app: ElectronApplication;
  let page: Page;

  test.beforeEach(async () => {
    await ensurePage();
    await ensureDesktop();
    home = mkdtempSync(join(tmpdir(), 'plumbline-electron-'));
    app = await _electron.launch({
      executablePath: program ?? '',
      args: [root, ...(thisComputer.root ? ['--no-sandbox'] : [])],
      env: { ...process.env, PLUMBLINE_HOME: home },
    });
    page = await app.firstWindow();
  });

  test.afterEach(async () => {
    await app?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('shows the start screen from its own scheme and opens the worked example over its port', async () => {
    expect(page.url()).toBe('app://bundle/');
    await page.getByRole('button', { name: /example/i }).first().click();
    await expect(page.getByText('Merrowdale').first()).toBeVisible();
  });

  test('gives the page one function and nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys('plumbline' in window ? (window.plumbline ?? {}) : {}),
      frozen: 'plumbline' in window && Object.isFrozen(window.plumbline),
      node: ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['connect'], frozen: true, node: [] });
  });

  test('lets the page go nowhere: no navigation, no window, no request, no permission', async () => {
    const tried = await page.evaluate(async () => ({
      opened: window.open('https://example.org/') === null,
      remote: await fetch('https://example.org/').then(() => 'answered', () => 'blocked'),
      local: await fetch('file:///etc/passwd').then(() => 'answered', () => 'blocked'),
      outside: await fetch('app://bundle/../package.json').then((response) => response.status, () => 'blocked'),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied'),
    }));
    expect(tried).toEqual({ opened: true, remote: 'blocked', local: 'blocked', outside: 404, camera: 'denied' });
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/^app:\/\/bundle\//);
    expect(app.windows()).toHaveLength(1);
  });

  test('hands a second start over to the first', async () => {
    const second = await _electron
      .launch({ executablePath: program ?? '', args: [root, ...(thisComputer.root ? ['--no-sandbox'] : [])], env: { ...process.env, PLUMBLINE_HOME: home } })
      .then((started) => started.waitForEvent('close', { timeout: 10_000 }).then(() => 'ended'), () => 'ended');
    expect(second).toBe('ended');
    expect(app.windows()).toHaveLength(1);
  });
});
