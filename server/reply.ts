import type { ServerResponse } from 'node:http';
import { securityHeaders } from './response-headers.ts';

/** Writes a whole reply with the headers every reply has. */
export function reply(
  response: ServerResponse,
  status: number,
  body: { readonly type: string; readonly bytes: string | Uint8Array },
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': body.type,
    'content-length': Buffer.byteLength(body.bytes),
    ...headers,
  });
  response.end(body.bytes);
}

/** A refusal in the form oRPC's client reads, so that the page can tell an ended session from a closed program. */
export function replyRefused(
  response: ServerResponse,
  status: keyof typeof errorCodes,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const error = { defined: false, code: errorCodes[status], status, message };
  reply(response, status, { type: 'application/json', bytes: JSON.stringify({ json: error }) }, headers);
}

const errorCodes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  421: 'MISDIRECTED_REQUEST',
  500: 'INTERNAL_SERVER_ERROR',
} as const;
