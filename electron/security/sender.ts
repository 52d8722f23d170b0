import { isBundleUrl } from './bundle-origin.ts';

/** The part of an IPC event that says who sent it. */
export interface Sender {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/**
 * Only the main frame of a window of this app, showing a page of this app. A frame that is gone (null), about:blank and an
 * empty address are refused: they are how a message outlives the page that sent it.
 */
export function isOwnPage(event: Sender, windowIds: ReadonlySet<number>): boolean {
  const frame = event.senderFrame;
  if (frame === null || !windowIds.has(event.sender.id)) return false;
  return frame === event.sender.mainFrame && frame.parent === null && isBundleUrl(frame.url);
}
