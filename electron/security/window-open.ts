import type { WebContents } from 'electron';

/** Windows are opened by the menu and the system, never by the page. */
export function denyWindowOpen(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
