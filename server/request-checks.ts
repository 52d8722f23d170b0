/**
 * Who may ask the loopback server for what: decided from the head of a request, before a byte of its body is read.
 *
 * Why a page of another site cannot act on the person's behalf (CSRF), although uploads arrive as multipart/form-data, a
 * type a foreign form may send: the API wants an `Authorization: Bearer` header, which no form, image or `no-cors` request
 * can carry; a `fetch` that carries it is preceded by an OPTIONS request, which is answered 405 and without a CORS header.
 * No cookie exists that a browser would add by itself. The checks of Origin and Sec-Fetch-Site stop the same requests a
 * second time, and the check of Host stops a name that was re-bound to 127.0.0.1.
 */
import { rpcPath, sessionPath } from '../contract/launch.ts';

/** Header values as they came; a header sent twice is a list of two. */
export interface RequestHead {
  readonly method: string;
  /** Path of the request line, query included. */
  readonly url: string;
  readonly host: readonly string[];
  readonly origin: readonly string[];
  readonly fetchSite: readonly string[];
  readonly fetchMode: readonly string[];
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
}

export type Verdict =
  | { readonly type: 'static'; readonly path: string }
  | { readonly type: 'session' }
  | { readonly type: 'api' }
  | { readonly type: 'refused'; readonly status: 401 | 403 | 405 | 415 | 421; readonly why: string; readonly allow?: string };

/** `authority` is `127.0.0.1:PORT`. The order of the checks is part of the promise: the cheapest tell first. */
export function checkRequest(
  head: RequestHead,
  authority: string,
  allows: (authorization: string | undefined) => boolean,
): Verdict {
  const path = head.url.split('?', 1)[0] ?? '';
  const target = path === sessionPath ? 'session' : path.startsWith(`${rpcPath}/`) ? 'api' : 'static';

  if (head.host.length !== 1 || head.host[0] !== authority) {
    return { type: 'refused', status: 421, why: 'The Host header does not name this server.' };
  }
  if (head.origin.some((origin) => origin !== `http://${authority}`)) {
    return { type: 'refused', status: 403, why: 'The request comes from another origin.' };
  }
  if (!head.fetchSite.every((site) => site === 'same-origin' || (site === 'none' && target === 'static' && isNavigation(head)))) {
    return { type: 'refused', status: 403, why: 'The request comes from another site.' };
  }
  if (target === 'static') {
    return head.method === 'GET'
      ? { type: 'static', path }
      : { type: 'refused', status: 405, why: 'Files of the page are read with GET.', allow: 'GET' };
  }
  if (head.method !== 'POST') {
    return { type: 'refused', status: 405, why: 'This address takes POST.', allow: 'POST' };
  }
  if (!acceptedTypes[target].includes(mediaType(head.contentType))) {
    return { type: 'refused', status: 415, why: `This address takes ${acceptedTypes[target].join(' or ')}.` };
  }
  if (target === 'session') return { type: 'session' };
  return allows(head.authorization)
    ? { type: 'api' }
    : { type: 'refused', status: 401, why: 'The request carries no valid session token.' };
}

/** multipart/form-data is what oRPC sends when an input contains a file. */
const acceptedTypes = { session: ['application/json'], api: ['application/json', 'multipart/form-data'] };

/** `none` is an address typed or opened by another program. */
function isNavigation(head: RequestHead): boolean {
  return head.fetchMode.every((mode) => mode === 'navigate');
}

function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
