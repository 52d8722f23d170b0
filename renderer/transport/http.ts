import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { rpcPath, sessionPath, sessionReply } from '../../contract/launch.ts';
import type { Client } from './client.ts';

const tokenKey = 'plumbline.token';

export type HttpConnection =
  | {
      readonly type: 'connected';
      readonly client: Client;
      /**
       * Lets go of an engagement while the page is being left; the browser sends it although the page is gone. Null on the
       * desktop, which closes the files of a window that goes by itself.
       */
      readonly release: ((engagement: string) => void) | null;
    }
  | { readonly type: 'refused'; readonly reason: 'no-code' | 'code-used' | 'unreachable' };

/**
 * The client over the loopback server. The address carries a one-time code in its fragment (`#<code>`), exchanged once
 * for a token that lives in sessionStorage: it never reaches a log, the history or another port.
 */
export const connectHttp = async (page: Window): Promise<HttpConnection> => {
  const code = oneTimeCode(page.location.hash);
  if (code !== null) {
    page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}`);
    const exchanged = await exchange(page, code);
    if (exchanged.type === 'token') page.sessionStorage.setItem(tokenKey, exchanged.token);
    else if (page.sessionStorage.getItem(tokenKey) === null) return { type: 'refused', reason: exchanged.type };
  }
  const token = page.sessionStorage.getItem(tokenKey);
  if (token === null) return { type: 'refused', reason: 'no-code' };
  const lastWords = clientWith(page, token, { keepalive: true });
  return {
    type: 'connected',
    client: clientWith(page, token, {}),
    release: (engagement) => void lastWords.engagement.close({ engagement }).catch(() => undefined),
  };
};

/** The code in a fragment; null for an empty one and for the app's own addresses, which start with `#/`. */
export const oneTimeCode = (hash: string): string | null => {
  const code = hash.replace(/^#/, '');
  return code === '' || code.startsWith('/') ? null : code;
};

const exchange = async (
  page: Window,
  code: string,
): Promise<{ readonly type: 'token'; readonly token: string } | { readonly type: 'code-used' | 'unreachable' }> => {
  try {
    const response = await page.fetch(sessionPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    if (!response.ok) return { type: 'code-used' };
    const reply = sessionReply.safeParse(await response.json());
    return reply.success ? { type: 'token', token: reply.data.token } : { type: 'code-used' };
  } catch {
    return { type: 'unreachable' };
  }
};

const clientWith = (page: Window, token: string, how: RequestInit): Client =>
  createORPCClient(
    new RPCLink({
      url: `${page.location.origin}${rpcPath}`,
      headers: () => ({ authorization: `Bearer ${token}` }),
      fetch: (request, init) => page.fetch(request, { ...init, ...how }),
    }),
  );
