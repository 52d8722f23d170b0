/** The page's files: a table made by the build, so that a request names a row and never a path on disk. */
import { contentSecurityPolicy } from '../../contract/launch.ts';
import { isBundleUrl } from './bundle-origin.ts';

export interface BundleFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keys are URL paths as built, `/assets/index-1a2b.js`; `/` is the page. */
export type BundleFiles = ReadonlyMap<string, BundleFile>;

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Answers a request for app://bundle/... : 200 for a row of the table, 405 for another method, 404 for everything else. */
export function answerFromBundle(files: BundleFiles, request: { readonly url: string; readonly method: string }): Response {
  if (!isBundleUrl(request.url)) return new Response('Not found', { status: 404, headers });
  if (request.method !== 'GET') return new Response('Method not allowed', { status: 405, headers });
  // The path as written: what is encoded (%2e, %2f, %5c, %00) stays encoded, and matches no row.
  const file = files.get(pathOf(request.url));
  return file === undefined
    ? new Response('Not found', { status: 404, headers })
    : new Response(file.bytes, { status: 200, headers: { ...headers, 'content-type': file.type } });
}

/** Without `new URL`, which would resolve `..` to a row that was not asked for. */
function pathOf(url: string): string {
  return /^app:\/\/bundle([^?#]*)/i.exec(url)?.[1] || '/';
}
