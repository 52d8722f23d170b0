import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../../contract/contract.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { desktopWords } from '../../electron/words.ts';
import * as fake from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const { startDesktop } = await import('../../electron/desktop.ts');

let folder: string;
let engine: Engine | undefined;
let log: string[];
const ports: MessagePort[] = [];

beforeEach(() => {
  fake.reset();
  folder = mkdtempSync(join(tmpdir(), 'plumbline-desktop-'));
  log = [];
});
afterEach(async () => {
  ports.splice(0).forEach((port) => port.close());
  // What a closed port sets off must not reach into the next test.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await engine?.close();
  engine = undefined;
  rmSync(folder, { recursive: true });
});

const start = (commandLine: readonly string[] = ['plumbline'], platform: NodeJS.Platform = 'linux') =>
  startDesktop({
    createEngine: (host) =>
      (engine = createEngine({
        host,
        packsFolder: new URL('../../assessment-packs', import.meta.url).pathname,
        dataFolder: folder,
        appVersion: '0.0.0',
        log: (line) => log.push(line),
        now: () => new Date(),
      })),
    files: new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('page') }]]),
    preload: '/out/preload.cjs',
    commandLine,
    workingFolder: folder,
    platform,
    log: (line) => log.push(line),
  });

/** What the preload script and the page do together. */
function connect(window: fake.BrowserWindow, from: Partial<{ frame: unknown }> = {}): ContractRouterClient<Contract> {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1);
  fake.ipcMain.emit('plumbline-connect', {
    sender: window.webContents,
    senderFrame: 'frame' in from ? from.frame : window.webContents.mainFrame,
    ports: [fake.mainPort(port2)],
  });
  return createORPCClient(new RPCLink({ port: port1 as unknown as globalThis.MessagePort }));
}

const menuItem = (...labels: readonly string[]): fake.MenuItem => {
  let items: readonly fake.MenuItem[] = fake.Menu.current;
  let found: fake.MenuItem | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    items = found?.submenu ?? [];
  }
  if (found === undefined) throw new Error(`no menu item ${labels.join(' > ')}`);
  return found;
};

const first = () => {
  const [window] = fake.BrowserWindow.all;
  if (window === undefined) throw new Error('no window');
  return window;
};

describe('the start', () => {
  it('sets the scheme, the sandbox and the switches before the app is ready', async () => {
    await start();
    expect(fake.app.calls).toEqual(['lock', 'schemes', 'enableSandbox', 'ready']);
    expect(fake.protocol.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
    expect(fake.app.commandLine.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('opens one window on the page, guarded by every rule', async () => {
    await start();
    const window = first();
    expect(window.webContents.url).toBe('app://bundle/');
    expect(window.options).toMatchObject({ webPreferences: { sandbox: true, contextIsolation: true, preload: '/out/preload.cjs' } });
    expect(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'select-bluetooth-device'].map((name) => window.webContents.listenerCount(name))).toEqual([1, 1, 1, 1, 1]);
    expect([...window.webContents.set.keys()]).toEqual(['windowOpen']);
    const session = fake.session.defaultSession;
    expect([...session.set.keys()].sort()).toEqual(['beforeRequest', 'devicePermission', 'displayMedia', 'permissionCheck', 'permissionRequest']);
    expect(session.listenerCount('will-download')).toBe(1);
    expect(session.spelling).toBe(false);
    expect(['certificate-error', 'select-client-certificate', 'login'].map((name) => fake.app.listenerCount(name))).toEqual([1, 1, 1]);
    expect(session.schemes.get('app')?.({ url: 'app://bundle/', method: 'GET' }).status).toBe(200);
    expect(session.schemes.get('app')?.({ url: 'app://bundle/x', method: 'GET' }).status).toBe(404);
  });

  it('ends a second instance at once, with no window and no engine', async () => {
    fake.app.first = false;
    await start();
    expect([fake.app.quits, fake.BrowserWindow.all.length, engine]).toEqual([1, 0, undefined]);
  });
});

describe('the port of a page', () => {
  it('speaks the contract', async () => {
    await start();
    expect(await connect(first()).app.info({})).toEqual({ version: '0.0.0', host: 'desktop', dialogs: true, firstStart: true });
  });

  it('is refused to a frame that is gone, to about:blank and to another origin', async () => {
    await start();
    for (const frame of [null, { url: 'about:blank', parent: null }, { url: 'https://evil.test/', parent: null }, { url: 'app://bundle/', parent: {} }]) {
      const answered = await Promise.race([
        connect(first(), { frame }).app.info({}).then(() => 'answered', () => 'refused'),
        new Promise((resolve) => setTimeout(() => resolve('silent'), 100)),
      ]);
      expect(answered).not.toBe('answered');
    }
    expect(log.filter((line) => line.startsWith('refused a message'))).toHaveLength(4);
  });

  it('refuses 1,000 malformed messages and goes on working', async () => {
    await start();
    const client = connect(first());
    const port = ports[0];
    for (let n = 0; n < 1000; n += 1) port?.postMessage(['', '{', '[]', `{"i":"${n}","p":{"u":"orpc:/app/info"}}`, n, null, new Uint8Array(n)][n % 7]);
    expect(await client.app.info({})).toMatchObject({ host: 'desktop' });
  });
});

describe('files and windows', () => {
  it('keeps one window for one file and brings it to the front when the file is opened again', async () => {
    await start();
    const client = connect(first());
    const made = await client.engagement.openExample({});
    if (made.outcome !== 'opened') throw new Error('not opened');
    await vi.waitFor(() => expect(menuItem('&File', 'Open recent').submenu?.[0]?.click).toBeDefined());
    menuItem('&File', 'New engagement').click?.();
    expect(fake.BrowserWindow.all).toHaveLength(2);
    menuItem('&File', 'Open recent').submenu?.[0]?.click?.();
    expect(fake.BrowserWindow.all).toHaveLength(2);
    expect(fake.BrowserWindow.focused).toBe(first());
  });

  it('saves a copy of the engagement in front where the person says, with the extension', async () => {
    await start();
    await connect(first()).engagement.openExample({});
    fake.dialog.chosen = join(folder, 'copy');
    menuItem('&File', 'Save a copy...').click?.();
    await vi.waitFor(() => expect(readFileSync(join(folder, 'copy.plumb')).subarray(0, 15).toString()).toBe('SQLite format 3'));
    expect(fake.dialog.asked.at(-1)?.defaultPath).toMatch(/^\/documents\/.*\.plumb$/);
  });

  it('says so when there is nothing to copy, and writes nothing', async () => {
    await start();
    menuItem('&File', 'Save a copy...').click?.();
    await vi.waitFor(() => expect(fake.dialog.boxes).toHaveLength(1));
    expect(fake.dialog.asked).toEqual([]);
  });

  it('closes the file when its window is gone, so that it can be opened elsewhere', async () => {
    await start();
    const window = first();
    const made = await connect(window).engagement.openExample({});
    if (made.outcome !== 'opened') throw new Error('not opened');
    ports[0]?.close();
    window.close();
    fake.app.emit('activate');
    const again = connect(first());
    await vi.waitFor(async () => expect(await again.engagement.open({ handle: made.handle })).toMatchObject({ outcome: 'opened' }), { timeout: 3000 });
  });

  it('opens the file of a double click, before the start, after it, and from a second start', async () => {
    const example = await exampleFile();
    await start(['plumbline', '--flag', 'notes.txt', example]);
    expect(first().webContents.url).toMatch(/^app:\/\/bundle\/\?open=/);
    expect(fake.BrowserWindow.all).toHaveLength(1);
    fake.app.emit('second-instance', {}, ['plumbline', example], folder);
    await vi.waitFor(() => expect(fake.BrowserWindow.all).toHaveLength(2));
    const asked = fake.event();
    fake.app.emit('open-file', asked, example);
    await vi.waitFor(() => expect(fake.BrowserWindow.all).toHaveLength(3));
    expect(asked.prevented).toBe(true);
  });

  it('says what is wrong with a file that is not there, and shows the start screen', async () => {
    await start(['plumbline', 'gone.plumb']);
    expect(fake.dialog.boxes[0]?.message).toContain('gone.plumb');
    expect(first().webContents.url).toBe('app://bundle/');
  });
});

describe('the language', () => {
  const everyItem = (items: readonly fake.MenuItem[]): readonly fake.MenuItem[] => items.flatMap((item) => [item, ...everyItem(item.submenu ?? [])]);
  const speakGerman = async () => {
    await start();
    const client = connect(first());
    await client.settings.update({ language: 'de' });
    await vi.waitFor(() => expect(menuItem('&Datei', 'Neuer Auftrag')).toBeDefined());
    return client;
  };

  it('of the menu follows that of the app at once, and is the same at the next start', async () => {
    const client = await speakGerman();
    expect(menuItem('&Datei', 'Zuletzt geöffnet', 'Keine zuletzt geöffneten Aufträge').enabled).toBe(false);
    expect(menuItem('&Hilfe', 'KI-Verordnung im Browser …').click).toBeDefined();
    await client.settings.update({ language: 'en' });
    await vi.waitFor(() => expect(menuItem('&File', 'New engagement')).toBeDefined());
    await client.settings.update({ language: 'de' });
    await engine?.close();
    fake.reset();
    await start();
    expect(menuItem('&Datei', 'Kopie speichern …')).toBeDefined();
  });

  it.each(['linux', 'win32', 'darwin'] as const)('has a word of its own for every item of the menu on %s, also where Electron would have an English one', async (platform) => {
    for (const language of ['en', 'de'] as const) {
      fake.reset();
      fake.app.isPackaged = false;
      await start(['plumbline'], platform);
      await connect(first()).settings.update({ language });
      await vi.waitFor(() => expect(fake.Menu.current.some(({ label }) => label === desktopWords[language].menu.file)).toBe(true));
      const items = everyItem(fake.Menu.current).filter(({ type }) => type !== 'separator');
      expect(items.length).toBeGreaterThan(25);
      expect(items.filter(({ label = '' }) => label.trim() === '')).toEqual([]);
      await engine?.close();
    }
  });

  it('is that of dialogs, of questions and of what could not be done', async () => {
    const client = await speakGerman();
    menuItem('&Datei', 'Kopie speichern …').click?.();
    await vi.waitFor(() => expect(fake.dialog.boxes.at(-1)?.message).toBe('In diesem Fenster ist kein Auftrag geöffnet.'));
    fake.dialog.button = 1;
    menuItem('&Hilfe', 'KI-Verordnung im Browser …').click?.();
    await vi.waitFor(() => expect(fake.dialog.boxes.at(-1)).toMatchObject({ message: 'KI-Verordnung im Browser öffnen?', buttons: ['Öffnen', 'Abbrechen'] }));
    fake.dialog.chosen = join(folder, 'weg.plumb');
    menuItem('&Datei', 'Öffnen …').click?.();
    await vi.waitFor(() => expect(fake.dialog.boxes.at(-1)).toMatchObject({ message: '„weg.plumb“ ist nicht mehr dort, wo sie war.', detail: expect.stringMatching(/^Nichts wurde geändert\./) as string }));
    expect(fake.dialog.asked.at(-1)).toMatchObject({ title: 'Auftrag öffnen', filters: [{ name: 'Plumbline-Auftrag', extensions: ['plumb'] }] });
    await client.engagement.openExample({});
    fake.dialog.chosen = join(folder, 'Kopie');
    menuItem('&Datei', 'Kopie speichern …').click?.();
    await vi.waitFor(() => expect(fake.dialog.asked.at(-1)).toMatchObject({ title: 'Speichern unter' }));
  });

  it('says a refusal that has no German yet in English, and that it does', () => {
    const problem = { code: 'pack-tampered', happened: 'The pack was changed.', kept: 'Nothing was changed.', todo: 'Open a backup.' } as const;
    expect(desktopWords.de.refused(problem)).toEqual({ message: 'Das hat nicht funktioniert.', detail: 'Näheres nur auf Englisch: The pack was changed. Nothing was changed. Open a backup.' });
    expect(desktopWords.en.refused(problem)).toEqual({ message: 'The pack was changed.', detail: 'Nothing was changed. Open a backup.' });
  });
});

describe('the end', () => {
  it('closes the engine before the app ends, and the app with its last window, except on macOS', async () => {
    await start();
    const client = connect(first());
    const made = await client.engagement.openExample({});
    first().close();
    expect(fake.app.quits).toBe(1);
    const asked = fake.event();
    fake.app.emit('will-quit', asked);
    expect(asked.prevented).toBe(true);
    await vi.waitFor(() => expect(fake.app.quits).toBe(2), { timeout: 4000 });
    const again = fake.event();
    fake.app.emit('will-quit', again);
    expect(again.prevented).toBe(false);
    expect(made.outcome).toBe('opened');
    expect(filesIn(folder).filter((name) => /journal|lock/.test(name))).toEqual([]);

    fake.reset();
    await start(['plumbline'], 'darwin');
    first().close();
    expect(fake.app.quits).toBe(0);
  });

  it('loads the page anew when its process crashed', async () => {
    await start();
    first().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(first().webContents.reloads).toBe(1);
    expect(log.at(-1)).toContain('crashed');
  });
});

const filesIn = (of: string) => readdirSync(of, { recursive: true }).map(String);

async function exampleFile(): Promise<string> {
  const maker = createEngine({
    host: { kind: 'command-line', dialogs: null },
    packsFolder: new URL('../../assessment-packs', import.meta.url).pathname,
    dataFolder: folder,
    appVersion: '0.0.0',
    log: () => undefined,
    now: () => new Date(),
  });
  const client: ContractRouterClient<Contract> = createRouterClient(maker.router, { context: {} });
  const made = await client.engagement.openExample({});
  if (made.outcome !== 'opened') throw new Error('not opened');
  const { fileName } = await client.engagement.load({ engagement: made.engagement });
  await maker.close();
  const [found] = globSync(`${folder}/**/${fileName}`);
  if (found === undefined) throw new Error('no example file');
  return found;
}
