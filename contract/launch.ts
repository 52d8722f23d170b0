/**
 * How a host and the page it shows find each other, and the policy every host sends with the page.
 *
 * In a browser the page is opened with a one-time code in the fragment (a fragment never reaches a server, a log or a
 * Referer). The page posts `sessionRequest` to `/session`, keeps the token of `sessionReply` in sessionStorage, sends it as
 * `Authorization: Bearer`, and takes the fragment out of the history. On the desktop the page calls
 * `window.plumbline.connect()` and is posted a MessagePort with the message `desktopPortMessage`.
 */
import { z } from 'zod';

export type { DesktopBridge } from './desktop-bridge.ts';
export { desktopPortMessage } from './desktop-bridge.ts';

export interface Launch {
  /** One-time code to exchange for a session; null on the desktop. */
  readonly code: string | null;
  /** Handle of an engagement to open straight away. */
  readonly open: string | null;
}

/** The address of the page under its host's origin: `/`, `/?open=<handle>`, either with `#<code>`. */
export function launchAddress(launch: Launch): string {
  const query = launch.open === null ? '' : `?open=${encodeURIComponent(launch.open)}`;
  return `/${query}${launch.code === null ? '' : `#${launch.code}`}`;
}

/** The handle in `location.search`, or null. */
export function launchedHandle(search: string): string | null {
  const found = /^\?open=([^&]{1,240})$/.exec(search)?.[1];
  try {
    return found === undefined ? null : decodeURIComponent(found);
  } catch {
    return null;
  }
}

export const sessionPath = '/session';
export const rpcPath = '/rpc';
export const sessionRequest = z.strictObject({ code: z.string().min(1).max(100) });
export const sessionReply = z.strictObject({ token: z.string().min(1) });

/**
 * One policy for the desktop and the browser: own files only, no inline script or style, no eval, nothing remote,
 * and no string may become HTML (Trusted Types with no policy).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
