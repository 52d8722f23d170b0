/** The menu bar. What happens to an engagement happens in the engine; the menu only calls it. */
import type { MenuItemConstructorOptions } from 'electron';
import type { RecentEngagement } from '../contract/shapes.ts';
import { externalLinks, type ExternalLink } from './security/external-links.ts';

export interface MenuActions {
  readonly newEngagement: () => void;
  readonly openEngagement: () => void;
  readonly openRecent: (handle: string) => void;
  readonly saveCopy: () => void;
  readonly openLink: (name: ExternalLink) => void;
}

export interface MenuState {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  readonly recents: readonly RecentEngagement[];
}

export function menuTemplate(state: MenuState, actions: MenuActions): readonly MenuItemConstructorOptions[] {
  const mac = state.platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        { label: 'New engagement', accelerator: 'CmdOrCtrl+N', click: () => actions.newEngagement() },
        { label: 'Open...', accelerator: 'CmdOrCtrl+O', click: () => actions.openEngagement() },
        { label: 'Open recent', submenu: recentItems(state.recents, actions) },
        { type: 'separator' },
        { label: 'Save a copy...', accelerator: 'CmdOrCtrl+Shift+S', click: () => actions.saveCopy() },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { label: '&Edit', submenu: editItems(mac) },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(state.packaged ? [] : [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        ...linkNames.map((name) => ({ label: `${name} in the browser...`, click: () => actions.openLink(name) })),
        ...(mac ? [] : [{ type: 'separator' as const }, { role: 'about' as const }]),
      ],
    },
  ];
}

const linkNames = Object.keys(externalLinks).filter((name): name is ExternalLink => name in externalLinks);

/**
 * Undo and redo here are those of a text field. Undoing an answer is the page's own, on the same keys: the page sees a key
 * first and keeps it when no text field has the focus. Outside macOS the menu therefore shows the keys and does not
 * register them; on macOS text fields have no undo, copy or paste at all without these items.
 */
function editItems(mac: boolean): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: 'Undo typing', registerAccelerator: mac },
    { role: 'redo', label: 'Redo typing', registerAccelerator: mac },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
}

function recentItems(recents: readonly RecentEngagement[], actions: MenuActions): MenuItemConstructorOptions[] {
  if (recents.length === 0) return [{ label: 'No recent engagements', enabled: false }];
  return recents.slice(0, 10).map((recent) => ({
    // An ampersand would be taken for the underlined key.
    label: `${recent.client} (${recent.fileName})`.replaceAll('&', '&&'),
    enabled: recent.state !== 'missing',
    click: () => actions.openRecent(recent.handle),
  }));
}
