/** One window per engagement file; each page has a port of its own to the engine. */
import { BrowserWindow, ipcMain, type IpcMainEvent, type MessagePortMain } from 'electron';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../contract/contract.ts';
import { launchAddress } from '../contract/launch.ts';
import type { Engine } from '../engine/engine.ts';
import { watchPageFiles, type PageFiles } from './page-files.ts';
import { openPagePort, type PagePort } from './page-port.ts';
import { connectChannel } from './preload/connect-channel.ts';
import { bundleOrigin } from './security/bundle-origin.ts';
import { isOwnPage } from './security/sender.ts';
import { windowOptions } from './security/window-options.ts';

export interface WindowsOptions {
  readonly router: Engine['router'];
  readonly client: Pick<ContractRouterClient<Contract>, 'engagement'>;
  readonly preload: string;
  readonly packaged: boolean;
  readonly log: (line: string) => void;
  /** An engagement was opened or closed somewhere, or the language changed: the menu shows both. */
  readonly onMenuChanged: () => void;
}

export interface Windows {
  /** Shows the engagement of a handle, in the window that has it or in a new one; null is the start screen. */
  readonly open: (handle: string | null) => void;
  /** The engagement of the window in front, or null. */
  readonly engagementInFront: () => string | null;
  /** Resolves when the engagements of closed windows are closed as well. */
  readonly settled: () => Promise<void>;
}

interface Page {
  readonly files: PageFiles;
  readonly port: PagePort;
}

/** A page that was closed may have sent something that is still on its way; its port is cut after this. */
const lastWordsMilliseconds = 500;
const settleMilliseconds = 2000;

export function createWindows(options: WindowsOptions): Windows {
  const pageById = new Map<number, Page | null>();
  const closing = new Set<Promise<void>>();

  ipcMain.on(connectChannel, (event: IpcMainEvent) => {
    const [port] = event.ports;
    if (port === undefined || !isOwnPage(event, new Set(pageById.keys()))) {
      options.log('refused a message that was not from a page of this app');
      port?.close();
      return;
    }
    // A page connects once; when it comes again it was loaded anew and the port before it leads nowhere.
    pageById.get(event.sender.id)?.port.close();
    pageById.set(event.sender.id, connectPage(port));
  });

  const connectPage = (main: MessagePortMain): Page => {
    const files = watchPageFiles(options.onMenuChanged);
    const port = openPagePort(main, options.router, files, options.log);
    // What the page sent last (an answer still being typed) is written before its files are closed.
    const done = port.ended.then(() => closeFiles(files, options)).finally(() => closing.delete(done));
    closing.add(done);
    return { files, port };
  };

  return {
    open: (handle) => {
      const having = [...pageById].find(([, page]) => [...(page?.files.handleByEngagement.values() ?? [])].includes(handle ?? ''));
      const window = having === undefined ? undefined : windowOf(having[0]);
      if (handle !== null && window !== undefined) return bringToFront(window);
      openWindow(handle, pageById, options);
    },
    engagementInFront: () => {
      const page = pageById.get(BrowserWindow.getFocusedWindow()?.webContents.id ?? -1);
      return [...(page?.files.handleByEngagement.keys() ?? [])].at(-1) ?? null;
    },
    settled: async () => {
      const enough = new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
      await Promise.race([Promise.all(closing), enough]);
    },
  };
}

function openWindow(handle: string | null, pageById: Map<number, Page | null>, options: WindowsOptions): void {
  const window = new BrowserWindow(windowOptions(options.preload, options.packaged));
  const { id } = window.webContents;
  pageById.set(id, null);
  window.once('ready-to-show', () => window.show());
  window.once('closed', () => {
    const page = pageById.get(id);
    pageById.delete(id);
    setTimeout(() => page?.port.close(), lastWordsMilliseconds);
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    options.log(`a page ended: ${details.reason}`);
    if (details.reason !== 'clean-exit') window.webContents.reload();
  });
  window.loadURL(`${bundleOrigin}${launchAddress({ code: null, open: handle })}`).catch((error: unknown) => {
    options.log(`the page did not load: ${error instanceof Error ? error.message : 'unknown error'}`);
  });
}

function windowOf(contentsId: number): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.webContents.id === contentsId);
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function closeFiles(files: PageFiles, options: WindowsOptions): Promise<void> {
  for (const engagement of files.handleByEngagement.keys()) {
    // Refused when another window took the engagement over: then it is that window's to close.
    await options.client.engagement.close({ engagement }).catch(() => undefined);
  }
  options.onMenuChanged();
}
