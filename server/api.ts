/** The contract over HTTP: hands a request that passed the checks to oRPC and streams the reply. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { RPCHandler } from '@orpc/server/fetch';
import { rpcPath } from '../contract/launch.ts';
import { replyRefused } from './reply.ts';
import { BodyTooLarge, declaresTooMuch, limitedBody } from './request-body.ts';
import { securityHeaders } from './response-headers.ts';

export type Router = ConstructorParameters<typeof RPCHandler<Record<never, never>>>[0];
export type Api = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `origin` is that of this server. Replies 413 to a body past `bodyBytes`, 404 to a procedure the contract does not have. */
export function createApi(router: Router, origin: string, bodyBytes: number): Api {
  const handler = new RPCHandler(router);
  return async (request, response) => {
    if (declaresTooMuch(request, bodyBytes)) return replyRefused(response, 413, tooLarge(bodyBytes));
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });

    let overflowed = false;
    const body = async function* () {
      try {
        yield* limitedBody(request, bodyBytes);
      } catch (error) {
        overflowed = error instanceof BodyTooLarge;
        throw error;
      }
    };
    const asked = new Request(`${origin}${request.url ?? '/'}`, {
      method: 'POST',
      headers: passedOn(request),
      body: body(),
      duplex: 'half',
      signal: gone.signal,
    });
    const answered = await handler.handle(asked, { prefix: rpcPath, context: {} });
    if (overflowed) return replyRefused(response, 413, tooLarge(bodyBytes));
    if (!answered.matched) return replyRefused(response, 404, 'No such procedure.');
    await stream(answered.response, response);
  };
}

/** Only what oRPC reads; the token and everything else about the browser stays behind. */
function passedOn(request: IncomingMessage): Record<string, string> {
  const lastEvent = request.headers['last-event-id'];
  return {
    'content-type': request.headers['content-type'] ?? '',
    ...(typeof lastEvent === 'string' ? { 'last-event-id': lastEvent } : {}),
  };
}

async function stream(from: Response, to: ServerResponse): Promise<void> {
  if (to.destroyed) return void (await from.body?.cancel());
  to.writeHead(from.status, { ...Object.fromEntries(from.headers), ...securityHeaders });
  if (from.body === null) return void to.end();
  // A reader that goes away ends the pipeline, which cancels the body, which ends the event iterator behind it.
  await pipeline(Readable.fromWeb(from.body as ReadableStream<Uint8Array>), to).catch(() => undefined);
}

function tooLarge(bytes: number): string {
  return `The request is larger than ${bytes / 1024 / 1024} MiB.`;
}
