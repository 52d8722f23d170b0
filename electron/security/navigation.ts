import type { WebContents } from 'electron';

/** The page never leaves where it is: not by a link, a form, a redirect, a frame or a dropped file. Reload is the menu's. */
export function denyNavigation(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}
