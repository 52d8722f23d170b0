import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/contract.ts';
import { contentSecurityPolicy } from '../../contract/launch.ts';
import { ask, bearer, codeIn, serve, speak, tokenIn, type Served } from './served.ts';

let served: Served;
let token: string;
beforeAll(async () => {
  served = await serve();
  token = await served.token();
});
afterAll(() => served.end());

const change = JSON.stringify({ json: { author: 'Mallory' } });
const post = (path: string, headers: Readonly<Record<string, string>>, body = change) => ask(served.port, path, { headers, body });
const clientOf = (withToken: string): ContractRouterClient<Contract> =>
  createORPCClient(new RPCLink({ url: `${served.server.address}/rpc`, headers: bearer(withToken) }));

describe('where it listens (G1)', () => {
  it('is bound to 127.0.0.1 and no other address', async () => {
    const hex = served.port.toString(16).toUpperCase().padStart(4, '0');
    const [four, six] = await Promise.all(['tcp', 'tcp6'].map((table) => readFile(`/proc/net/${table}`, 'utf8')));
    const listening = [four, six].join('\n').split('\n').filter((line) => line.includes(`:${hex} `) && / 0A /.test(line));
    expect(listening).toHaveLength(1);
    expect(listening[0]).toContain(`0100007F:${hex}`);
  });

  it('cannot be reached through the address of the computer on its network', async () => {
    const outside = Object.values(networkInterfaces()).flat().filter((one) => one !== undefined && !one.internal);
    for (const one of outside) {
      if (one === undefined || one.family !== 'IPv4') continue;
      await expect(speak(served.port, 'GET / HTTP/1.1\r\n\r\n', one.address)).rejects.toThrow(/ECONNREFUSED/);
    }
    await expect(speak(served.port, 'GET / HTTP/1.1\r\n\r\n', '127.0.0.2')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('the Host header (G2)', () => {
  it.each(['evil.test', 'localhost', '127.0.0.1', '[::1]', '127.0.0.1.evil.test', '127.1', '2130706433'])(
    'answers 421 to %s and gives away nothing of the page',
    async (name) => {
      for (const host of [name, `${name}:${served.port}`]) {
        if (host === served.host) continue;
        const answer = await ask(served.port, '/', { method: 'GET', headers: { host } });
        expect(answer.status).toBe(421);
        expect(answer.body).not.toContain('<!doctype');
      }
    },
  );

  it('answers 421 to two Host headers, the right one first or last', async () => {
    for (const hosts of [[served.host, 'evil.test'], ['evil.test', served.host]]) {
      const heard = await speak(served.port, `GET / HTTP/1.1\r\nHost: ${hosts.join('\r\nHost: ')}\r\nConnection: close\r\n\r\n`);
      expect(heard).toMatch(/^HTTP\/1\.1 4(21|00)/);
    }
  });

  it('answers a request without Host with an error', async () => {
    expect(await speak(served.port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421/);
    expect(await speak(served.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe('origins and sites (G5, G6, G7)', () => {
  const origins = () => [
    'null', 'http://evil.test', 'https://evil.test', 'http://localhost', `http://localhost:${served.port}`, 'http://127.0.0.1',
    `https://${served.host}`, `http://127.0.0.1:${served.port + 1}`, `http://${served.host}.evil.test`, `http://evil.test:${served.port}`,
    'file://', 'app://bundle', 'chrome-extension://abcdefgh', `http://user@${served.host}`, `http://${served.host}/`, 'http://[::1]',
    `http://[::1]:${served.port}`, '', 'about:blank', `HTTP://${served.host}`,
  ];

  it('refuses 20 other origins on every method, with a token and without, and sends no CORS header', async () => {
    expect(origins()).toHaveLength(20);
    for (const origin of origins()) {
      for (const method of ['POST', 'OPTIONS', 'GET']) {
        const answer = await ask(served.port, '/rpc/settings/update', { method, headers: { origin, ...bearer(token) }, ...(method === 'POST' ? { body: change } : {}) });
        expect(answer.status, `${method} ${origin}`).toBe(403);
        expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    }
    expect(served.settings().author).toBe('');
  });

  it('answers 405 to OPTIONS from its own page', async () => {
    for (const path of ['/', '/session', '/rpc/app/info']) {
      const answer = await ask(served.port, path, { method: 'OPTIONS', headers: { origin: served.server.address } });
      expect(answer.status).toBe(405);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it.each(['cross-site', 'same-site', 'none', 'nonsense', ''])('refuses the API to Sec-Fetch-Site %s', async (site) => {
    expect((await post('/rpc/settings/update', { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors', ...bearer(token) })).status).toBe(403);
    expect(served.settings().author).toBe('');
  });

  it('gives the page to an address that was typed, and not to another site or a frame', async () => {
    const page = (site: string, mode: string) =>
      ask(served.port, '/', { method: 'GET', headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode } });
    expect((await page('none', 'navigate')).status).toBe(200);
    expect((await page('same-origin', 'no-cors')).status).toBe(200);
    expect((await page('none', 'no-cors')).status).toBe(403);
    expect((await page('cross-site', 'navigate')).status).toBe(403);
    expect((await page('same-site', 'navigate')).status).toBe(403);
  });

  it('refuses a WebSocket from another origin, and one from its own page as well', async () => {
    const upgrade = (origin: string) =>
      speak(
        served.port,
        `GET /rpc/app/info HTTP/1.1\r\nHost: ${served.host}\r\nOrigin: ${origin}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      );
    expect(await upgrade('http://evil.test')).toMatch(/^HTTP\/1\.1 403/);
    expect(await upgrade(served.server.address)).toMatch(/^HTTP\/1\.1 405/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])('refuses a body of type "%s"', async (type) => {
    expect((await post('/rpc/settings/update', { 'content-type': type, ...bearer(token) })).status).toBe(415);
  });
});

describe('the token (G3, G4, G8)', () => {
  it('is wanted for every procedure, in the header and nowhere else', async () => {
    const attempts = [
      await post('/rpc/settings/update', {}),
      await post('/rpc/settings/update', bearer('wrong')),
      await post('/rpc/settings/update', bearer(token.slice(1))),
      await post('/rpc/settings/update', { authorization: token }),
      await post('/rpc/settings/update', { cookie: `token=${token}; Authorization=Bearer ${token}` }),
      await post(`/rpc/settings/update?token=${token}&authorization=Bearer%20${token}`, {}),
      await post('/rpc/no/such', {}),
    ];
    expect(attempts.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401, 401, 401]);
    expect(served.settings().author).toBe('');
  });

  it('is told from an ended program by the page: 401 arrives as UNAUTHORIZED', async () => {
    await expect(clientOf('wrong').app.info({})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('is not given to a used code, an old code or a guess', async () => {
    const exchange = (code: string) => post('/session', {}, JSON.stringify({ code }));
    const used = codeIn(served.server.bootstrapUrl());
    expect((await exchange(used)).status).toBe(200);
    expect((await exchange(used)).status).toBe(401);
    const old = codeIn(served.server.bootstrapUrl());
    served.pass(61);
    expect((await exchange(old)).status).toBe(401);
    expect((await exchange('guess')).status).toBe(401);
    for (const body of ['', '{}', '[]', 'null', '{"code":1}', '{"code":"x","more":1}', '{']) {
      expect((await post('/session', {}, body)).status, body).toBe(400);
    }
  });

  it('is 32 random bytes, and never the code', async () => {
    const code = codeIn(served.server.bootstrapUrl());
    const given = tokenIn((await post('/session', {}, JSON.stringify({ code }))).body);
    expect(Buffer.from(given, 'base64url')).toHaveLength(32);
    expect(given).not.toBe(code);
  });

  it('never stands in the log, and neither does a code or a path', async () => {
    const code = codeIn(served.server.bootstrapUrl());
    await post('/session', {}, JSON.stringify({ code }));
    await post(`/rpc/settings/update?token=${token}`, {});
    await ask(served.port, `/${token}/${code}`, { method: 'GET' });
    const log = served.log.join('\n');
    expect(log).toContain('refused with 401');
    expect(log).not.toContain(token);
    expect(log).not.toContain(code);
  });

  it('comes with no cookie on any reply, good or bad, and every reply carries the headers', async () => {
    const replies = [
      await ask(served.port, '/', { method: 'GET' }),
      await ask(served.port, '/nowhere', { method: 'GET' }),
      await ask(served.port, '/', { method: 'GET', headers: { host: 'evil.test' } }),
      await post('/session', {}, JSON.stringify({ code: codeIn(served.server.bootstrapUrl()) })),
      await post('/rpc/app/info', bearer(token), '{"json":{}}'),
      await post('/rpc/no/such', bearer(token), '{"json":{}}'),
      await post('/rpc/settings/update', bearer(token), '{"json":{"nonsense":1}}'),
      await post('/rpc/settings/update', {}),
    ];
    expect(replies.map((answer) => answer.status)).toEqual([200, 404, 421, 200, 200, 404, 400, 401]);
    for (const { headers } of replies) {
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });
});

describe('the files of the page', () => {
  it('serves what was built, with its type', async () => {
    const answer = await ask(served.port, '/assets/page.js', { method: 'GET' });
    expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/^document\.title = "loaded";/) });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/secret.key', '/../package.json', '/..%2fpackage.json', '/assets/../../package.json', '/assets/..%5c..%5cpackage.json', '/%2e%2e/package.json',
    '//etc/passwd', '/assets/', '/assets', '/index.html%00', '/constructor', '/__proto__', '/INDEX.HTML', 'http://evil.test/', '*',
  ])('answers 404 to %s', async (path) => {
    const heard = await speak(served.port, `GET ${path} HTTP/1.1\r\nHost: ${served.host}\r\nConnection: close\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 40[04]/);
    expect(heard).not.toContain('plumbline"');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'TRACE', 'PROPFIND'])('answers 405 to %s', async (method) => {
    const answer = await ask(served.port, '/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET');
  });

  it('is not started without a built page', async () => {
    await expect(serve({ rendererFolder: '/nonexistent' })).rejects.toThrow();
  });
});

describe('the contract', () => {
  it('answers a query and a command', async () => {
    const client = clientOf(token);
    expect(await client.app.info({})).toMatchObject({ host: 'browser' });
    expect(await client.settings.update({ author: 'Ada' })).toMatchObject({ author: 'Ada' });
    expect(served.settings().author).toBe('Ada');
    await client.settings.update({ author: '' });
  });

  it('takes a file and hands one out, with a name outside ASCII', async () => {
    const client = clientOf(token);
    await client.engagement.receive({ file: new File([new Uint8Array(3_000_000)], 'Prüfung.plumb') });
    expect(served.received().at(-1)).toEqual({ name: 'Prüfung.plumb', bytes: 3_000_000 });
    const copy = await client.engagement.copy({ engagement: 'e1' });
    expect([copy.name, await copy.text()]).toEqual(['Copy of Überprüfung.plumb', 'SQLite']);
  });

  it('streams progress as it happens, and cancels the work when the page stops listening', async () => {
    const seen: number[] = [];
    const cancelledBefore = served.reportsCancelled();
    for await (const event of await clientOf(token).report.create({ engagement: 'e1', kind: 'gap' })) {
      if (event.type === 'progress') seen.push(event.done);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
    await expect.poll(() => served.reportsCancelled(), { timeout: 3000 }).toBe(cancelledBefore + 1);
  });

  it('refuses input with a key the contract does not have', async () => {
    expect((await post('/rpc/settings/update', bearer(token), '{"json":{"author":"x","admin":true}}')).status).toBe(400);
    expect(served.settings().author).toBe('');
  });
});
