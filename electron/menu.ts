/** The menu bar. What happens to an engagement happens in the engine; the menu only calls it. */
import type { MenuItemConstructorOptions } from 'electron';
import type { RecentEngagement } from '../contract/shapes.ts';
import { externalLinks, type ExternalLink } from './security/external-links.ts';
import type { DesktopWords } from './words.ts';

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
  readonly words: DesktopWords;
}

/** Every item has its own label: Electron has words for its roles in English only. */
export function menuTemplate(state: MenuState, actions: MenuActions): readonly MenuItemConstructorOptions[] {
  const mac = state.platform === 'darwin';
  const { menu, links } = state.words;
  return [
    ...(mac ? [{ label: 'Plumbline', submenu: appItems(state.words) }] : []),
    {
      label: menu.file,
      submenu: [
        { label: menu.newEngagement, accelerator: 'CmdOrCtrl+N', click: () => actions.newEngagement() },
        { label: menu.open, accelerator: 'CmdOrCtrl+O', click: () => actions.openEngagement() },
        { label: menu.openRecent, submenu: recentItems(state, actions) },
        { type: 'separator' },
        { label: menu.saveCopy, accelerator: 'CmdOrCtrl+Shift+S', click: () => actions.saveCopy() },
        { type: 'separator' },
        mac ? { role: 'close', label: menu.close } : { role: 'quit', label: menu.quit },
      ],
    },
    { label: menu.edit, submenu: editItems(mac, state.words) },
    {
      label: menu.view,
      submenu: [
        { role: 'resetZoom', label: menu.resetZoom },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(state.packaged ? [] : [{ role: 'reload' as const, label: menu.reload }, { role: 'toggleDevTools' as const, label: menu.developerTools }]),
      ],
    },
    {
      role: 'window',
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimize },
        ...(mac
          ? [{ role: 'zoom' as const, label: menu.zoomWindow }, { type: 'separator' as const }, { role: 'front' as const, label: menu.front }]
          : [{ role: 'close' as const, label: menu.close }]),
      ],
    },
    {
      role: 'help',
      label: menu.help,
      submenu: [
        ...linkNames.map((name) => ({ label: menu.inBrowser(links[name]), click: () => actions.openLink(name) })),
        ...(mac ? [] : [{ type: 'separator' as const }, { role: 'about' as const, label: menu.about }]),
      ],
    },
  ];
}

const linkNames = Object.keys(externalLinks).filter((name): name is ExternalLink => name in externalLinks);

/** The first menu of macOS, which is named after the app. */
function appItems({ menu }: DesktopWords): MenuItemConstructorOptions[] {
  return [
    { role: 'about', label: menu.about },
    { type: 'separator' },
    { role: 'services', label: menu.services },
    { type: 'separator' },
    { role: 'hide', label: menu.hide },
    { role: 'hideOthers', label: menu.hideOthers },
    { role: 'unhide', label: menu.showAll },
    { type: 'separator' },
    { role: 'quit', label: menu.quit },
  ];
}

/**
 * Undo and redo here are those of a text field. Undoing an answer is the page's own, on the same keys: the page sees a key
 * first and keeps it when no text field has the focus. Outside macOS the menu therefore shows the keys and does not
 * register them; on macOS text fields have no undo, copy or paste at all without these items.
 */
function editItems(mac: boolean, { menu }: DesktopWords): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: menu.undo, registerAccelerator: mac },
    { role: 'redo', label: menu.redo, registerAccelerator: mac },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'pasteAndMatchStyle', label: menu.pasteAndMatchStyle },
    { role: 'selectAll', label: menu.selectAll },
  ];
}

function recentItems({ recents, words }: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  if (recents.length === 0) return [{ label: words.menu.noRecent, enabled: false }];
  return recents.slice(0, 10).map((recent) => ({
    // An ampersand would be taken for the underlined key.
    label: `${recent.client} (${recent.fileName})`.replaceAll('&', '&&'),
    enabled: recent.state !== 'missing',
    click: () => actions.openRecent(recent.handle),
  }));
}
