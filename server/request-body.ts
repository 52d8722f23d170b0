import type { IncomingMessage } from 'node:http';

/** More arrived than the address takes. The rest is neither kept nor parsed. */
export class BodyTooLarge extends Error {
  constructor() {
    super('request body too large');
    this.name = 'BodyTooLarge';
  }
}

/** Whether the head already says that the body is too large. */
export function declaresTooMuch(request: IncomingMessage, limitBytes: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limitBytes;
}

/**
 * The body, chunk by chunk; throws `BodyTooLarge` past the limit. The request itself stays open then (`destroyOnReturn`),
 * so that it can still be answered.
 */
export async function* limitedBody(request: IncomingMessage, limitBytes: number): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a request body is bytes');
    received += chunk.byteLength;
    if (received > limitBytes) throw new BodyTooLarge();
    yield chunk;
  }
}

export async function wholeBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitedBody(request, limitBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
