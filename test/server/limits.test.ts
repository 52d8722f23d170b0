import { connect } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/contract.ts';
import { ask, bearer, codeIn, serve, speak, type Served } from './served.ts';

let served: Served;
afterEach(() => served.end());

const mebibyte = 1024 * 1024;

describe('the limits of the server (G9)', () => {
  it('answers 413 to a body that says it is 65 MiB, without waiting for it', async () => {
    served = await serve();
    const token = await served.token();
    const heard = await speak(
      served.port,
      `POST /rpc/settings/update HTTP/1.1\r\nHost: ${served.host}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Authorization: Bearer ${token}\r\nContent-Length: ${65 * mebibyte}\r\n\r\n{`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 413/);
  });

  it('answers 413 to a body of 65 MiB that arrives whole, and goes on working', async () => {
    served = await serve();
    const token = await served.token();
    const body = Buffer.alloc(65 * mebibyte, 0x20);
    for (const headers of [bearer(token), { ...bearer(token), 'transfer-encoding': 'chunked' }]) {
      expect((await ask(served.port, '/rpc/settings/update', { headers, body })).status).toBe(413);
    }
    expect((await ask(served.port, '/rpc/app/info', { headers: bearer(token), body: '{"json":{}}' })).status).toBe(200);
  });

  it('takes a body of 63 MiB', async () => {
    served = await serve();
    const client: ContractRouterClient<Contract> = createORPCClient(
      new RPCLink({ url: `${served.server.address}/rpc`, headers: bearer(await served.token()) }),
    );
    await client.engagement.receive({ file: new File([new Uint8Array(63 * mebibyte)], 'large.plumb') });
    expect(served.received()).toEqual([{ name: 'large.plumb', bytes: 63 * mebibyte }]);
  });

  it('answers 413 to a code of more than a kibibyte', async () => {
    served = await serve();
    const body = JSON.stringify({ code: 'x'.repeat(2000) });
    expect((await ask(served.port, '/session', { body })).status).toBe(413);
    expect((await ask(served.port, '/session', { body, headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413);
  });

  it('answers 431 to 17 KiB of headers', async () => {
    served = await serve();
    const heard = await speak(served.port, `GET / HTTP/1.1\r\nHost: ${served.host}\r\nX-Long: ${'x'.repeat(17 * 1024)}\r\n\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 431/);
  });

  it('answers 408 to a request that trickles in, be it the head or the body', async () => {
    served = await serve({ limits: { requestSeconds: 1 } });
    const code = codeIn(served.server.bootstrapUrl());
    const heads = [
      `GET / HTTP/1.1\r\nHost: ${served.host}\r\n`,
      `POST /session HTTP/1.1\r\nHost: ${served.host}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"code":"${code}`,
    ];
    const heard = await Promise.all(heads.map((head) => speak(served.port, head)));
    expect(heard.map((text) => text.slice(0, 12))).toEqual(['HTTP/1.1 408', 'HTTP/1.1 408']);
  });

  it('does not cut off a stream that takes longer than a request may', async () => {
    served = await serve({ limits: { requestSeconds: 1 } });
    const answer = await ask(served.port, '/rpc/report/create', {
      headers: bearer(await served.token()),
      body: JSON.stringify({ json: { engagement: 'e1', kind: 'gap' } }),
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('"done":100');
  });

  it('drops the 33rd connection and serves again when one ends', async () => {
    served = await serve();
    const sockets = await Promise.all(
      Array.from({ length: 32 }, () => new Promise<ReturnType<typeof connect>>((resolve) => {
        const socket = connect({ port: served.port, host: '127.0.0.1' }, () => resolve(socket));
        socket.on('error', () => undefined);
      })),
    );
    const page = () => ask(served.port, '/', { method: 'GET' });
    await expect(page()).rejects.toThrow();
    sockets.forEach((socket) => socket.destroy());
    await expect.poll(() => page().then((answer) => answer.status, () => 0), { timeout: 3000 }).toBe(200);
  });

  it('asks for a body only when it will take it', async () => {
    served = await serve();
    const token = await served.token();
    const head = (headers: string) =>
      `POST /rpc/settings/update HTTP/1.1\r\nHost: ${served.host}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n${headers}\r\n`;
    expect(await speak(served.port, head(''))).toMatch(/^HTTP\/1\.1 401/);
    expect(await speak(served.port, `${head(`Authorization: Bearer ${token}\r\n`)}{}`)).toMatch(/^HTTP\/1\.1 100 Continue/);
  });

  it('ends by itself when nothing was asked for the idle time, and not while a stream is open', async () => {
    served = await serve({ idleMinutes: 0.02 });
    const token = await served.token();
    const began = performance.now();
    const streamed = ask(served.port, '/rpc/report/create', {
      headers: bearer(token),
      body: JSON.stringify({ json: { engagement: 'e1', kind: 'gap' } }),
    });
    expect((await streamed).body).toContain('"done":100');
    expect(await served.server.finished).toBe('idle');
    expect(performance.now() - began).toBeGreaterThan(2000);
    await expect(ask(served.port, '/', { method: 'GET' })).rejects.toThrow(/ECONNREFUSED/);
  });

  it('ends at once when told to, open streams and all', async () => {
    served = await serve();
    const token = await served.token();
    const streamed = ask(served.port, '/rpc/report/create', {
      headers: bearer(token),
      body: JSON.stringify({ json: { engagement: 'e1', kind: 'gap' } }),
    }).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await served.server.close();
    expect(await served.server.finished).toBe('closed');
    await streamed;
  });
});
