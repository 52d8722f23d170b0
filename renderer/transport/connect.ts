import { connectHttp, type HttpConnection } from './http.ts';
import { connectPort } from './port.ts';

export type Connection = HttpConnection;

/** Chooses the way to the engine: the desktop's port where there is one, the loopback server otherwise. */
export const connect = async (page: Window): Promise<Connection> =>
  page.plumbline === undefined
    ? connectHttp(page)
    : { type: 'connected', client: await connectPort(page, page.plumbline), release: null };
