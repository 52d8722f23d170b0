/**
 * Stands in for the module `electron`: records every option and handler it is given, and lets a test play the part of the
 * system. Windows do not show anything; ports are real ones (worker_threads), so that the contract runs over them.
 */
import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

type Listener = (...given: unknown[]) => unknown;

class Recorder extends EventEmitter {
  readonly set = new Map<string, Listener>();
  protected record(name: string, handler: Listener): void {
    this.set.set(name, handler);
  }
}

export class FakeContents extends Recorder {
  static next = 1;
  readonly id = FakeContents.next++;
  url = '';
  reloads = 0;
  readonly mainFrame: { url: string; parent: null } = { url: '', parent: null };
  setWindowOpenHandler(handler: Listener): void {
    this.record('windowOpen', handler);
  }
  reload(): void {
    this.reloads += 1;
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static focused: BrowserWindow | null = null;
  readonly options: unknown;
  readonly webContents = new FakeContents();
  shown = false;
  constructor(options: unknown) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.all;
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.focused;
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
  }
  show(): void {
    this.shown = true;
    BrowserWindow.focused = this;
  }
  focus(): void {
    BrowserWindow.focused = this;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  close(): void {
    BrowserWindow.all = BrowserWindow.all.filter((window) => window !== this);
    if (BrowserWindow.focused === this) BrowserWindow.focused = null;
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  first = true;
  quits = 0;
  readonly calls: string[] = [];
  readonly commandLine = {
    switches: new Map<string, string | undefined>(),
    appendSwitch: (name: string, value?: string) => void this.commandLine.switches.set(name, value),
  };
  requestSingleInstanceLock(): boolean {
    this.calls.push('lock');
    return this.first;
  }
  quit(): void {
    this.quits += 1;
  }
  enableSandbox(): void {
    this.calls.push('enableSandbox');
  }
  async whenReady(): Promise<void> {
    this.calls.push('ready');
  }
  getAppPath(): string {
    return process.cwd();
  }
  getVersion(): string {
    return '0.0.0';
  }
  setPath(): void {}
  exit(code: number): void {
    process.exit(code);
  }
  getPath(): string {
    return '/documents';
  }
}

class FakeSession extends Recorder {
  spelling = true;
  readonly schemes = new Map<string, (request: { url: string; method: string }) => Response>();
  readonly protocol = {
    handle: (scheme: string, handler: (request: { url: string; method: string }) => Response) =>
      void this.schemes.set(scheme, handler),
  };
  readonly webRequest = { onBeforeRequest: (handler: Listener) => this.record('beforeRequest', handler) };
  setPermissionRequestHandler(handler: Listener): void {
    this.record('permissionRequest', handler);
  }
  setPermissionCheckHandler(handler: Listener): void {
    this.record('permissionCheck', handler);
  }
  setDevicePermissionHandler(handler: Listener): void {
    this.record('devicePermission', handler);
  }
  setDisplayMediaRequestHandler(handler: Listener): void {
    this.record('displayMedia', handler);
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spelling = on;
  }
}

export interface MenuItem {
  readonly label?: string;
  readonly type?: string;
  readonly role?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

/** What an open or save dialog was given. */
interface Asked {
  readonly title?: string;
  readonly defaultPath?: string;
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

export const app = new FakeApp();
export const session = { defaultSession: new FakeSession() };
export const ipcMain = new EventEmitter();
export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
    app.calls.push('schemes');
    protocol.schemes.push(...schemes);
  },
};
export const shell = { opened: [] as string[], openExternal: async (url: string) => void shell.opened.push(url) };
export const dialog = {
  /** What the person does next. */
  button: 0,
  chosen: null as string | null,
  boxes: [] as { message: string; detail?: string; buttons?: readonly string[] }[],
  asked: [] as Asked[],
  showMessageBox: async (options: { message: string; detail?: string; buttons?: readonly string[] }) => {
    dialog.boxes.push(options);
    return { response: dialog.button, checkboxChecked: false };
  },
  showOpenDialog: async (...given: readonly Asked[]) => {
    dialog.asked.push(given.at(-1) ?? {});
    return { canceled: dialog.chosen === null, filePaths: dialog.chosen === null ? [] : [dialog.chosen] };
  },
  showSaveDialog: async (...given: readonly Asked[]) => {
    dialog.asked.push(given.at(-1) ?? {});
    return { canceled: dialog.chosen === null, filePath: dialog.chosen ?? '' };
  },
};
export const Menu = {
  current: [] as readonly MenuItem[],
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (menu: readonly MenuItem[]) => {
    Menu.current = menu;
  },
};

/** As Electron's: `on('message')` hands over an event, and `close` ends both ends. */
export function mainPort(port: MessagePort): EventEmitter & { postMessage: (data: unknown) => void; start: () => void; close: () => void } {
  const emitter = new EventEmitter();
  port.on('message', (data: unknown) => emitter.emit('message', { data, ports: [] }));
  port.on('close', () => emitter.emit('close'));
  return Object.assign(emitter, {
    postMessage: (data: unknown) => port.postMessage(data),
    start: () => port.start(),
    close: () => port.close(),
  });
}

/** An event the system sends that can be prevented. */
export function event(): { preventDefault: () => void; prevented: boolean } {
  const made = {
    prevented: false,
    preventDefault: () => {
      made.prevented = true;
    },
  };
  return made;
}

export function reset(): void {
  app.removeAllListeners();
  ipcMain.removeAllListeners();
  session.defaultSession = new FakeSession();
  protocol.schemes.length = 0;
  BrowserWindow.all = [];
  BrowserWindow.focused = null;
  Menu.current = [];
  Object.assign(app, { isPackaged: true, first: true, quits: 0 });
  app.calls.length = 0;
  app.commandLine.switches.clear();
  Object.assign(dialog, { button: 0, chosen: null });
  dialog.boxes.length = 0;
  dialog.asked.length = 0;
  shell.opened.length = 0;
}
