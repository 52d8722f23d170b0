import type { Session } from 'electron';
import { isBundleUrl } from './bundle-origin.ts';

/** Everything the page may load: its own files, what it made itself, and pictures in the page (as its policy says). */
export function mayLoad(url: string, resourceType: string, packaged: boolean): boolean {
  if (url.startsWith('blob:')) return isBundleUrl(url.slice('blob:'.length));
  if (url.startsWith('data:')) return resourceType === 'image';
  if (url.startsWith('devtools://')) return !packaged;
  return isBundleUrl(url);
}

/** Cancels every other request before it starts: nothing leaves the computer. */
export function denyWebRequests(session: Pick<Session, 'webRequest'>, packaged: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayLoad(details.url, details.resourceType, packaged) }),
  );
}
