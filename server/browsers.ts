/** Which browser shows the page, and how it is started. */
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Runs as root: Chromium then refuses its own sandbox. */
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
  readonly realPath: (path: string) => string;
}

export const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  root: process.getuid?.() === 0,
  exists: existsSync,
  realPath: realpathSync,
};

export type Opening =
  /** A window of its own, without tabs and address bar; the process lives as long as the window. */
  | { readonly type: 'app-window'; readonly name: string; readonly command: string }
  /** The browser of the system; nothing is known of it after the start. */
  | { readonly type: 'browser'; readonly command: string; readonly arguments: readonly string[] }
  | { readonly type: 'none'; readonly why: string };

/** `PLUMBLINE_BROWSER` names a Chromium-like browser to use, or is `none`. */
export function chooseOpening(computer: Computer): Opening {
  const wanted = computer.env['PLUMBLINE_BROWSER'];
  if (wanted === 'none') return { type: 'none', why: 'PLUMBLINE_BROWSER is none' };
  if (wanted !== undefined && wanted !== '') return { type: 'app-window', name: wanted, command: wanted };
  if (!hasDisplay(computer)) return { type: 'none', why: 'this computer has no display' };
  const found = candidates(computer).find(({ command }) => computer.exists(command) && !isSnap(computer, command));
  return found === undefined ? systemBrowser(computer) : { type: 'app-window', ...found };
}

/** A person who can see a window: on Linux a session of X11 or Wayland, elsewhere always. */
export function hasDisplay(computer: Pick<Computer, 'platform' | 'env'>): boolean {
  if (computer.platform === 'darwin' || computer.platform === 'win32') return true;
  return Boolean(computer.env['DISPLAY']) || Boolean(computer.env['WAYLAND_DISPLAY']);
}

function systemBrowser(computer: Computer): Opening {
  if (computer.platform === 'darwin') return { type: 'browser', command: 'open', arguments: [] };
  // `start` is a word of the shell, which would read the address; this is what it calls.
  if (computer.platform === 'win32') return { type: 'browser', command: 'rundll32', arguments: ['url.dll,FileProtocolHandler'] };
  const opener = onPath(computer, ['xdg-open'])[0];
  return opener === undefined
    ? { type: 'none', why: 'no browser was found' }
    : { type: 'browser', command: opener.command, arguments: [] };
}

interface Candidate {
  readonly name: string;
  readonly command: string;
}

function candidates(computer: Computer): readonly Candidate[] {
  if (computer.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => ({
      name,
      command: `/Applications/${name}.app/Contents/MacOS/${name}`,
    }));
  }
  if (computer.platform === 'win32') {
    const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => computer.env[name] ?? []);
    return [
      { name: 'Google Chrome', below: 'Google\\Chrome\\Application\\chrome.exe' },
      { name: 'Microsoft Edge', below: 'Microsoft\\Edge\\Application\\msedge.exe' },
    ].flatMap(({ name, below }) => programs.map((folder) => ({ name, command: `${folder}\\${below}` })));
  }
  return onPath(computer, ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']);
}

function onPath(computer: Computer, names: readonly string[]): readonly Candidate[] {
  const folders = (computer.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => ({ name: nameOf[name] ?? name, command: join(folder, name) })))
    .filter(({ command }) => computer.exists(command));
}

const nameOf: Readonly<Record<string, string>> = {
  chromium: 'Chromium',
  'chromium-browser': 'Chromium',
  'google-chrome': 'Google Chrome',
  'google-chrome-stable': 'Google Chrome',
  'microsoft-edge': 'Microsoft Edge',
  'microsoft-edge-stable': 'Microsoft Edge',
};

/** A snap may not use a profile in a hidden folder of the home directory, where the data folder is. */
function isSnap(computer: Computer, command: string): boolean {
  return /(^|\/)snap(\/|$)/.test(computer.realPath(command));
}

/**
 * How Chromium, Chrome and Edge are started for the app window: with a profile of their own, apart from the person's, and
 * unable to look up any name: the browser's own services (updates, safe browsing, spelling, accounts) reach nothing.
 */
export function appWindowArguments(url: string, profileFolder: string, root: boolean): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--no-proxy-server',
    // The line above and the sandbox of root would otherwise be announced in a bar on top of the page.
    '--test-type',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--metrics-recording-only',
    '--no-pings',
    '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,InterestFeedContentSuggestions',
    ...(root ? ['--no-sandbox'] : []),
  ];
}
