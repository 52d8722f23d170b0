/** The contract over the port of one page. */
import type { MessagePortMain } from 'electron';
import { RPCHandler } from '@orpc/server/bun-ws';
import type { Engine } from '../engine/engine.ts';
import type { PageFiles } from './page-files.ts';

export interface PagePort {
  /** Ends it from this side. */
  readonly close: () => void;
  /** Resolves when the port is closed and everything that arrived through it has been done. */
  readonly ended: Promise<void>;
}

/**
 * oRPC's own binding for a MessagePort drops the promise of each message, so that a malformed one is an unhandled rejection
 * in the main process. Its binding for Bun's sockets speaks the same words and returns the promise; it needs no Bun.
 */
export function openPagePort(port: MessagePortMain, router: Engine['router'], files: PageFiles, log: (line: string) => void): PagePort {
  const handler = new RPCHandler(router, { clientInterceptors: [...files.interceptors] });
  const underWay = new Set<Promise<void>>();
  const page = {
    send: (message: unknown) => {
      port.postMessage(message);
      return 0;
    },
  };
  port.on('message', ({ data }: { readonly data: unknown }) => {
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) return log('refused a message of a page: neither text nor bytes');
    const work = handler
      .message(page, data, { context: {} })
      .catch((error: unknown) => log(`refused a message of a page: ${error instanceof Error ? error.name : 'unknown error'}`))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  const ended = Promise.withResolvers<void>();
  const end = () => {
    handler.close(page);
    void Promise.allSettled(underWay).then(() => ended.resolve());
  };
  port.on('close', end);
  port.start();
  return {
    close: () => {
      port.close();
      // Electron tells only of a port that the other side closed.
      end();
    },
    ended: ended.promise,
  };
}
