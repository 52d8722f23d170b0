/** The desktop host: what happens at start, and how the parts of this room are joined. */
import { app, BrowserWindow, dialog, Menu, protocol, session, shell } from 'electron';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Contract } from '../contract/contract.ts';
import { refusedProblem } from '../contract/refused.ts';
import type { Engine } from '../engine/engine.ts';
import type { Dialogs, Host } from '../engine/host.ts';
import { saveFile } from '../engine/save-file.ts';
import { systemDialogs } from './dialogs.ts';
import { engagementsIn } from './launch-files.ts';
import { menuTemplate } from './menu.ts';
import { answerFromBundle, type BundleFiles } from './security/bundle-files.ts';
import { bundleScheme } from './security/bundle-origin.ts';
import { denyCertificates } from './security/certificates.ts';
import { denyBluetooth, denyDevices } from './security/devices.ts';
import { denyDownloads } from './security/downloads.ts';
import { openExternalLink } from './security/external-links.ts';
import { denyNavigation } from './security/navigation.ts';
import { stayOffline } from './security/offline.ts';
import { denyPermissions } from './security/permissions.ts';
import { denyWebRequests } from './security/web-requests.ts';
import { denyWebview } from './security/webview.ts';
import { denyWindowOpen } from './security/window-open.ts';
import { createWindows, type Windows } from './windows.ts';
import { desktopWords, type DesktopWords } from './words.ts';

export interface DesktopOptions {
  readonly createEngine: (host: Host) => Engine;
  readonly files: BundleFiles;
  /** Path of the built preload script. */
  readonly preload: string;
  readonly commandLine: readonly string[];
  readonly workingFolder: string;
  readonly platform: NodeJS.Platform;
  readonly log: (line: string) => void;
}

/** Call before the app is ready: schemes and switches cannot be set later. Resolves when the first window is open. */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  stayOffline(app.commandLine);
  protocol.registerSchemesAsPrivileged([
    { scheme: bundleScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  denyCertificates(app);
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyWindowOpen(contents);
    denyWebview(contents);
    denyBluetooth(contents);
  });

  // A double click on a file can come before the app is ready.
  const waiting = [...engagementsIn(options.commandLine, options.workingFolder)];
  let openPath = (path: string) => void waiting.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openPath(path);
  });
  app.on('window-all-closed', () => {
    if (options.platform !== 'darwin') app.quit();
  });

  await app.whenReady();
  guardSession(options);
  const desktop = joinParts(options);
  openPath = (path) => void desktop.openPath(path);
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    const paths = engagementsIn(commandLine, workingFolder);
    if (paths.length === 0) desktop.bringBack();
    for (const path of paths) openPath(path);
  });
  app.on('activate', () => desktop.bringBack());
  await desktop.refreshMenu();
  for (const path of waiting) await desktop.openPath(path);
  if (BrowserWindow.getAllWindows().length === 0) desktop.windows.open(null);
}

function guardSession(options: DesktopOptions): void {
  const own = session.defaultSession;
  denyPermissions(own);
  denyDevices(own);
  denyDownloads(own);
  denyWebRequests(own, app.isPackaged);
  own.setSpellCheckerEnabled(false);
  own.protocol.handle(bundleScheme, (request) => answerFromBundle(options.files, request));
}

interface Desktop {
  readonly windows: Windows;
  readonly openPath: (path: string) => Promise<void>;
  readonly refreshMenu: () => Promise<void>;
  /** A window in front: one there is, or a new one with the start screen. */
  readonly bringBack: () => void;
}

function joinParts(options: DesktopOptions): Desktop {
  const words = async (): Promise<DesktopWords> => {
    const { language } = await client.settings.get({});
    return desktopWords[language];
  };
  const dialogs = systemDialogs(app.getPath('documents'), words);
  const engine = options.createEngine({ kind: 'desktop', dialogs });
  const client: ContractRouterClient<Contract> = createRouterClient(engine.router, { context: {} });
  const orTell = (work: () => Promise<unknown>): Promise<void> => orTellIn(words, options.log, work);
  const windows = createWindows({
    router: engine.router,
    client,
    preload: options.preload,
    packaged: app.isPackaged,
    log: options.log,
    onMenuChanged: () => void refreshMenu(),
  });
  const openPath = (path: string) =>
    orTell(async () => windows.open((await engine.openFile(path)).handle));
  const openEngagement = () =>
    orTell(async () => {
      const path = await dialogs.chooseEngagement();
      if (path !== null) await openPath(path);
    });

  let latest = 0;
  const refreshMenu = async () => {
    latest += 1;
    const mine = latest;
    const { recents } = await client.recents.list({}).catch(() => ({ recents: [] }));
    const spoken = await words().catch(() => desktopWords.en);
    // A run that began later has what there is now.
    if (mine !== latest) return;
    const template = menuTemplate(
      { platform: options.platform, packaged: app.isPackaged, recents, words: spoken },
      {
        newEngagement: () => windows.open(null),
        openEngagement: () => void openEngagement(),
        openRecent: (handle) => windows.open(handle),
        saveCopy: () => void orTell(async () => saveCopy(windows.engagementInFront(), client, dialogs, await words())),
        openLink: (name) => void orTell(async () => openExternalLink(name, dialog, shell, await words())),
      },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  };

  closeEngineOnQuit(engine, windows);
  return {
    windows,
    openPath,
    refreshMenu,
    bringBack: () => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) return windows.open(null);
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

async function saveCopy(engagement: string | null, client: ContractRouterClient<Contract>, dialogs: Dialogs, words: DesktopWords): Promise<void> {
  if (engagement === null) {
    await dialog.showMessageBox({ type: 'info', ...words.nothingToCopy });
    return;
  }
  const copy = await client.engagement.copy({ engagement });
  const path = await dialogs.chooseWhereToSave({ name: copy.name, kind: 'engagement' });
  if (path !== null) saveFile(path, new Uint8Array(await copy.arrayBuffer()));
}

/** Waits for what closed windows still had to say, closes every file, then lets the app end. */
function closeEngineOnQuit(engine: Engine, windows: Windows): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void windows
      .settled()
      .then(() => engine.close())
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

/** Menu and system have no screen to answer on: what goes wrong is told in a message box. */
async function orTellIn(words: () => Promise<DesktopWords>, log: (line: string) => void, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problem = refusedProblem(error);
    log(`the desktop could not do it: ${problem?.code ?? (error instanceof Error ? error.name : 'unknown error')}`);
    const { failed, refused } = await words();
    await dialog.showMessageBox({ type: 'warning', ...(problem === null ? failed : refused(problem)) });
  }
}
