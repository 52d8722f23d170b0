/**
 * Plumbline in a browser: the page and the contract on 127.0.0.1, at a port the system picks, for the person who started
 * it and nobody else. What is refused and why: request-checks.ts.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { launchAddress, sessionReply, sessionRequest } from '../contract/launch.ts';
import { createApi, type Api, type Router } from './api.ts';
import { countQuiet, type QuietCount } from './idle.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { reply, replyRefused } from './reply.ts';
import { BodyTooLarge, declaresTooMuch, wholeBody } from './request-body.ts';
import { checkRequest, type RequestHead } from './request-checks.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { readStaticFiles, type StaticFile } from './static-files.ts';

export interface ServerOptions {
  readonly engine: { readonly router: Router };
  /** The built page. */
  readonly rendererFolder: string;
  /** 0, the default, lets the system pick. */
  readonly port?: number;
  /** Ends by itself after so long without a request or an open stream. The page asks every few minutes while it is open. */
  readonly idleMinutes: number;
  readonly openCodeSeconds?: number;
  readonly limits?: Partial<Limits>;
  readonly now: () => Date;
  /** Never given a code, a token, a query or anything a person typed. */
  readonly log: (line: string) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** An address that lets one page in, once, for `openCodeSeconds`; `open` is the handle of an engagement to show. */
  readonly bootstrapUrl: (open?: string | null) => string;
  /** Keeps it from ending for idleness until the function returned is called. */
  readonly holdOpen: () => () => void;
  /** Resolves when the server has ended, and says why. */
  readonly finished: Promise<'closed' | 'idle'>;
  readonly close: () => Promise<void>;
}

/** Throws when the page is not built or the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const files = await readStaticFiles(options.rendererFolder);
  const sessions = createSessions({
    codeSeconds: options.openCodeSeconds ?? 60,
    now: () => options.now().getTime(),
    random: randomBytes,
  });
  const quiet = countQuiet(options.idleMinutes, () => void close('idle'));
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    requestTimeout: limits.requestSeconds * 1000,
    headersTimeout: limits.requestSeconds * 1000,
    connectionsCheckingInterval: Math.min(1000, limits.requestSeconds * 250),
  });
  server.maxConnections = limits.connections;

  const authority = await listen(server, options.port ?? 0);
  const address = `http://${authority}`;
  const answer = answering({ authority, files, sessions, limits, quiet, log: options.log, api: createApi(options.engine.router, address, limits.bodyBytes) });
  server.on('request', answer);
  // Without this, Node asks for the body of a request before it was checked.
  server.on('checkContinue', answer);
  options.log(`serving at ${address}`);

  const ended = Promise.withResolvers<'closed' | 'idle'>();
  const close = async (why: 'closed' | 'idle') => {
    quiet.stop();
    if (server.listening) {
      server.close(() => ended.resolve(why));
      server.closeAllConnections();
    }
    await ended.promise;
  };
  return {
    address,
    bootstrapUrl: (open = null) => `${address}${launchAddress({ code: sessions.issueCode(), open })}`,
    holdOpen: quiet.hold,
    finished: ended.promise,
    close: () => close('closed'),
  };
}

/** Never `localhost` (which may be ::1, or anything) and never all interfaces. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const bound = server.address();
      if (bound === null || typeof bound === 'string') return reject(new Error('not listening on a port'));
      resolve(`127.0.0.1:${bound.port}`);
    });
  });
}

interface Answering {
  readonly authority: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly quiet: QuietCount;
  readonly api: Api;
  readonly log: (line: string) => void;
}

function answering(rooms: Answering): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const verdict = checkRequest(headOf(request), rooms.authority, rooms.sessions.allows);
    if (verdict.type === 'refused') {
      rooms.log(`refused with ${verdict.status}: ${verdict.why}`);
      return replyRefused(response, verdict.status, verdict.why, verdict.allow === undefined ? {} : { allow: verdict.allow });
    }
    rooms.quiet.busy(response);
    if (verdict.type === 'static') return replyWithFile(rooms.files.get(verdict.path), response);
    const limitBytes = verdict.type === 'api' ? rooms.limits.bodyBytes : rooms.limits.codeBodyBytes;
    if (request.headers.expect !== undefined && !declaresTooMuch(request, limitBytes)) response.writeContinue();
    const work = verdict.type === 'api' ? rooms.api(request, response) : exchange(rooms, request, response);
    work.catch((error: unknown) => {
      rooms.log(`a request failed: ${error instanceof Error ? error.name : 'unknown error'}`);
      if (response.headersSent) response.destroy();
      else replyRefused(response, 500, 'The request could not be answered.');
    });
  };
}

/** Repeated headers are kept apart: two Hosts are a refusal, not the first one. */
function headOf(request: IncomingMessage): RequestHead {
  const all = request.headersDistinct;
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    host: all['host'] ?? [],
    origin: all['origin'] ?? [],
    fetchSite: all['sec-fetch-site'] ?? [],
    fetchMode: all['sec-fetch-mode'] ?? [],
    contentType: request.headers['content-type'],
    authorization: request.headers.authorization,
  };
}

function replyWithFile(file: StaticFile | undefined, response: ServerResponse): void {
  if (file === undefined) return replyRefused(response, 404, 'No such file.');
  reply(response, 200, file);
}

async function exchange(rooms: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const tooLarge = 'The request is too large.';
  if (declaresTooMuch(request, rooms.limits.codeBodyBytes)) return replyRefused(response, 413, tooLarge);
  let text: string;
  try {
    text = await wholeBody(request, rooms.limits.codeBodyBytes);
  } catch (error) {
    if (error instanceof BodyTooLarge) return replyRefused(response, 413, tooLarge);
    throw error;
  }
  const asked = sessionRequest.safeParse(parsed(text));
  if (!asked.success) return replyRefused(response, 400, 'The request names no code.');
  const token = rooms.sessions.exchange(asked.data.code);
  if (token === null) return replyRefused(response, 401, 'The code is unknown, used or older than a minute.');
  reply(response, 200, { type: 'application/json', bytes: JSON.stringify(sessionReply.parse({ token })) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
