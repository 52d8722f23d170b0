import type { WebContents } from 'electron';

/** Nothing is embedded. `webviewTag: false` says the same a second time. */
export function denyWebview(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
