import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { App, Session, WebContents } from 'electron';
import { denyCertificates } from '../../electron/security/certificates.ts';
import { denyBluetooth, denyDevices } from '../../electron/security/devices.ts';
import { denyDownloads } from '../../electron/security/downloads.ts';
import { externalLinks, openExternalLink } from '../../electron/security/external-links.ts';
import { denyNavigation } from '../../electron/security/navigation.ts';
import { stayOffline } from '../../electron/security/offline.ts';
import { denyPermissions } from '../../electron/security/permissions.ts';
import { isOwnPage, type Sender } from '../../electron/security/sender.ts';
import { denyWebRequests, mayLoad } from '../../electron/security/web-requests.ts';
import { denyWebview } from '../../electron/security/webview.ts';
import { denyWindowOpen } from '../../electron/security/window-open.ts';
import { windowOptions } from '../../electron/security/window-options.ts';
import { desktopWords } from '../../electron/words.ts';
import * as fake from './fake-electron.ts';

const contents = () => new fake.FakeContents();
const asContents = (made: fake.FakeContents) => made as unknown as WebContents;
const newSession = () => new (fake.session.defaultSession.constructor as new () => typeof fake.session.defaultSession)();
const asSession = (made: ReturnType<typeof newSession>) => made as unknown as Session;

describe('windows', () => {
  it('are sandboxed and isolated, without Node, webview or a way in for a dropped file', () => {
    expect(windowOptions('/preload.cjs', true).webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    });
  });

  it('have developer tools from source only', () => {
    expect(windowOptions('/preload.cjs', false).webPreferences?.devTools).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stay where they are on %s, which nothing else prevents', (name) => {
    const [guarded, bare] = [contents(), contents()];
    denyNavigation(asContents(guarded));
    const [stopped, free] = [fake.event(), fake.event()];
    guarded.emit(name, stopped, 'https://evil.test/');
    bare.emit(name, free, 'https://evil.test/');
    expect([stopped.prevented, free.prevented]).toEqual([true, false]);
  });

  it('open no window, whatever the address', () => {
    const made = contents();
    denyWindowOpen(asContents(made));
    for (const url of ['https://evil.test/', 'app://bundle/', 'about:blank', '']) {
      expect(made.set.get('windowOpen')?.({ url })).toEqual({ action: 'deny' });
    }
  });

  it('embed no webview', () => {
    const made = contents();
    denyWebview(asContents(made));
    const attached = fake.event();
    made.emit('will-attach-webview', attached, {}, {});
    expect(attached.prevented).toBe(true);
  });
});

describe('what a page may ask of the computer', () => {
  it('is no permission at all, neither on request nor on check', () => {
    const made = newSession();
    denyPermissions(asSession(made));
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'usb', 'made-up']) {
      let granted: unknown;
      made.set.get('permissionRequest')?.({}, permission, (answer: unknown) => {
        granted = answer;
      });
      expect(granted, permission).toBe(false);
      expect(made.set.get('permissionCheck')?.({}, permission, 'app://bundle'), permission).toBe(false);
    }
  });

  it('is no device, no screen and no Bluetooth', () => {
    const made = newSession();
    denyDevices(asSession(made));
    expect(made.set.get('devicePermission')?.({ deviceType: 'hid' })).toBe(false);
    const answers: unknown[] = [];
    made.set.get('displayMedia')?.({}, (answer: unknown) => answers.push(answer));
    for (const [name, given] of [['select-hid-device', [{}]], ['select-serial-port', [[], {}]], ['select-usb-device', [{}]]] as const) {
      const asked = fake.event();
      made.emit(name, asked, ...given, (answer: unknown) => answers.push(answer));
      expect(asked.prevented, name).toBe(true);
    }
    const bluetooth = contents();
    denyBluetooth(asContents(bluetooth));
    const asked = fake.event();
    bluetooth.emit('select-bluetooth-device', asked, [{ deviceId: 'x' }], (answer: unknown) => answers.push(answer));
    expect(asked.prevented).toBe(true);
    expect(answers).toEqual([{}, null, '', undefined, '']);
  });

  it('is no download', () => {
    const made = newSession();
    denyDownloads(asSession(made));
    const asked = fake.event();
    made.emit('will-download', asked, {});
    expect(asked.prevented).toBe(true);
  });

  it('is no certificate, log-in or client certificate', () => {
    const made = new (fake.app.constructor as new () => typeof fake.app)();
    denyCertificates(made as unknown as App);
    const answers: unknown[] = [];
    const answer = (given?: unknown) => answers.push(given);
    for (const [name, given] of [['certificate-error', [{}, 'https://evil.test', 'ERR', {}]], ['select-client-certificate', [{}, 'https://evil.test', [{}]]], ['login', [{}, {}, {}]]] as const) {
      const asked = fake.event();
      made.emit(name, asked, ...given, answer);
      expect(asked.prevented, name).toBe(true);
    }
    expect(answers).toEqual([false, undefined, undefined]);
  });
});

describe('what a page may load', () => {
  it.each([
    ['app://bundle/', 'mainFrame', true],
    ['app://bundle/assets/index.js', 'script', true],
    ['blob:app://bundle/0a1b', 'xhr', true],
    ['data:image/png;base64,AAAA', 'image', true],
    ['data:text/html,x', 'mainFrame', false],
    ['data:text/javascript,x', 'script', false],
    ['https://evil.test/', 'image', false],
    ['http://127.0.0.1:8080/', 'xhr', false],
    ['ws://127.0.0.1:8080/', 'webSocket', false],
    ['file:///etc/passwd', 'xhr', false],
    ['ftp://evil.test/', 'xhr', false],
    ['app://evil/', 'script', false],
    ['app://bundle.evil/', 'script', false],
    ['blob:https://evil.test/0a1b', 'xhr', false],
    ['blob:null/0a1b', 'xhr', false],
    ['chrome-extension://abc/x.js', 'script', false],
    ['about:blank', 'subFrame', false],
    ['javascript:alert(1)', 'mainFrame', false],
    ['', 'other', false],
  ])('%s as %s: %s', (url, resourceType, allowed) => {
    expect(mayLoad(url, resourceType, true)).toBe(allowed);
    const made = newSession();
    denyWebRequests(asSession(made), true);
    let cancelled: unknown;
    made.set.get('beforeRequest')?.({ url, resourceType }, (answer: unknown) => {
      cancelled = answer;
    });
    expect(cancelled).toEqual({ cancel: !allowed });
  });

  it('includes the developer tools from source only', () => {
    expect([mayLoad('devtools://devtools/x.js', 'script', false), mayLoad('devtools://devtools/x.js', 'script', true)]).toEqual([true, false]);
  });

  it('needs no name looked up', () => {
    const switches = new Map<string, string | undefined>();
    stayOffline({ appendSwitch: (name, value) => void switches.set(name, value) });
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.has('disable-background-networking')).toBe(true);
  });
});

describe('who may send a message to the main process (F5)', () => {
  const frame = (url: string, parent: unknown = null) => ({ url, parent });
  const sent = (senderFrame: Sender['senderFrame'], id = 7, mainFrame: unknown = senderFrame): Sender => ({ sender: { id, mainFrame }, senderFrame });
  const windows = new Set([7]);

  it.each(['app://bundle/', 'app://bundle/?open=h', 'app://bundle/index.html#/x'])('takes %s in the main frame of a window', (url) => {
    expect(isOwnPage(sent(frame(url)), windows)).toBe(true);
  });

  it.each(['', 'about:blank', 'about:srcdoc', 'null', 'https://evil.test/', 'app://evil/', 'app://bundle.evil/', 'app://bundle@evil/', 'app://user:x@bundle/', 'apps://bundle/', 'file:///bundle/', 'blob:app://bundle/x', 'data:text/html,app://bundle/', 'devtools://devtools/'])(
    'refuses %j', (url) => {
      expect(isOwnPage(sent(frame(url)), windows)).toBe(false);
    });

  it('refuses a frame that is gone, one inside another, another than the main frame, and a window not made here', () => {
    const page = frame('app://bundle/');
    expect(isOwnPage(sent(null), windows)).toBe(false);
    expect(isOwnPage(sent(frame('app://bundle/', page)), windows)).toBe(false);
    expect(isOwnPage(sent(page, 7, frame('app://bundle/')), windows)).toBe(false);
    expect(isOwnPage(sent(page, 8), windows)).toBe(false);
    expect(isOwnPage(sent(page), new Set())).toBe(false);
  });
});

describe('links to the web (F8)', () => {
  const dialogWith = (response: number) => ({ showMessageBox: async () => ({ response, checkboxChecked: false }) });
  const hostile = [
    ...Object.values(externalLinks), 'https://evil.test/', 'http://evil.test/', 'file:///etc/passwd', 'file:///C:/windows/system32/calc.exe', 'javascript:alert(1)',
    'data:text/html,x', 'smb://evil/share', '\\\\evil\\share', 'ms-msdt:/id', 'search-ms:query=x', 'vbscript:x', 'mailto:x@evil.test', 'tel:1', 'ssh://evil', 'ftp://evil',
    'app://bundle/', 'about:blank', 'chrome://settings', 'steam://run/1', 'zoommtg://evil', 'ms-officecmd:x', 'shell:startup', 'jar:https://evil!/x', 'view-source:https://evil',
    'intent://evil', 'itms://evil', 'ldap://evil', 'telnet://evil', 'x-apple:evil', 'https://www.iso.org.evil.test/', 'https://www.iso.org@evil.test/', 'HTTPS://WWW.ISO.ORG/standard/81230.html',
    ' https://www.iso.org/standard/81230.html', 'https://www.iso.org/standard/81230.html?x', '', ' ', '.', '..', '/', '\0', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'ISO/IEC 42001 ', 'iso/iec 42001', 'EU AI Act\0',
  ];

  it('opens nothing for 50 addresses and names that are not a link of the app', async () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(50);
    for (const name of hostile) {
      const opened: string[] = [];
      expect(await openExternalLink(name, dialogWith(0), { openExternal: async (url) => void opened.push(url) }, desktopWords.en), name).toBe('refused');
      expect(opened).toEqual([]);
    }
  });

  it('opens a link of the app after it was confirmed, and not when it was cancelled', async () => {
    for (const [name, address] of Object.entries(externalLinks)) {
      expect(address).toMatch(/^https:\/\//);
      const opened: string[] = [];
      const shell = { openExternal: async (url: string) => void opened.push(url) };
      expect(await openExternalLink(name, dialogWith(1), shell, desktopWords.de)).toBe('cancelled');
      expect(opened).toEqual([]);
      expect(await openExternalLink(name, dialogWith(0), shell, desktopWords.de)).toBe('opened');
      expect(opened).toEqual([address]);
    }
  });
});

describe('the version of Electron (F10)', () => {
  it('is past the fixes of the context-bridge holes (42.0.0)', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../node_modules/electron/package.json', import.meta.url), 'utf8'));
    const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0';
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(42);
  });
});
