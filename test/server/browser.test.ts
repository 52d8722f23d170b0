import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumForTests } from './chromium.ts';
import { codeIn, serve, type Served } from './served.ts';

const executablePath = chromiumForTests();

/** A page of somebody else: another port of 127.0.0.1, and the same under the name evil.test. */
describe.skipIf(executablePath === null)('a page of another site, in Chromium (G2, G5)', () => {
  let served: Served;
  let evil: Server;
  let evilPort: number;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve();
    evil = createServer((_request, response) => {
      response.setHeader('set-cookie', 'token=planted; SameSite=Strict');
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>evil</title><body></body>');
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    const bound = evil.address();
    evilPort = bound !== null && typeof bound === 'object' ? bound.port : 0;
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--host-resolver-rules=MAP evil.test 127.0.0.1'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    evil?.close();
    await served?.end();
  });

  it('gets no byte of the app under a name that was re-bound to this computer', async () => {
    const page = await browser.newPage();
    const answer = await page.goto(`http://evil.test:${served.port}/`);
    expect(answer?.status()).toBe(421);
    expect(await page.content()).not.toContain('page.js');
    const api = await page.evaluate(async (body) => {
      const response = await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return response.status;
    }, JSON.stringify({ code: codeIn(served.server.bootstrapUrl()) }));
    expect(api).toBe(421);
    await page.close();
  });

  it.each(['127.0.0.1', 'evil.test'])('changes nothing from http://%s on another port, by form, fetch, picture, frame or socket', async (host) => {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${evilPort}/`);
    const target = served.server.address;
    const tried = await page.evaluate(async (to) => {
      const said: Record<string, string> = {};
      const body = JSON.stringify({ json: { author: 'Mallory' } });
      const attempt = async (name: string, ask: () => Promise<Response>) => {
        said[name] = await ask().then((response) => `${response.type} ${response.status}`, () => 'blocked');
      };
      const url = `${to}/rpc/settings/update`;
      await attempt('simple post', () => fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/plain' } }));
      await attempt('no-cors post', () => fetch(url, { method: 'POST', body, mode: 'no-cors' }));
      await attempt('json post', () => fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
      await attempt('with a header', () => fetch(url, { method: 'POST', body, headers: { authorization: 'Bearer x' } }));
      await attempt('with cookies', () => fetch(url, { method: 'POST', body, credentials: 'include' }));
      const form = new FormData();
      form.set('data', body);
      await attempt('multipart', () => fetch(url, { method: 'POST', body: form, mode: 'no-cors' }));
      await attempt('read the page', () => fetch(`${to}/`));
      navigator.sendBeacon(url, body);

      const element = (name: string, property: string) =>
        new Promise<string>((resolve) => {
          const made = document.createElement(name);
          made.addEventListener('load', () => resolve('loaded'));
          made.addEventListener('error', () => resolve('blocked'));
          made.setAttribute(property, `${to}/assets/page.js`);
          document.body.append(made);
        });
      said['picture'] = await element('img', 'src');
      said['script'] = await element('script', 'src');
      said['socket'] = await new Promise((resolve) => {
        const socket = new WebSocket(`${to.replace('http', 'ws')}/rpc/settings/update`);
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('blocked'));
      });
      const frame = document.createElement('iframe');
      frame.name = 'target';
      document.body.append(frame);
      const submitted = document.createElement('form');
      Object.assign(submitted, { action: url, method: 'post', enctype: 'multipart/form-data', target: 'target' });
      const field = document.createElement('input');
      Object.assign(field, { name: 'data', value: body });
      submitted.append(field);
      document.body.append(submitted);
      submitted.submit();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return said;
    }, target);

    expect(tried).toEqual({
      'simple post': 'blocked',
      'no-cors post': expect.stringMatching(/blocked|opaque 0/),
      'json post': 'blocked',
      'with a header': 'blocked',
      'with cookies': 'blocked',
      multipart: expect.stringMatching(/blocked|opaque 0/),
      'read the page': 'blocked',
      picture: 'blocked',
      script: 'blocked',
      socket: 'blocked',
    });
    expect(served.settings()).toEqual({ author: '', theme: 'system', language: 'en', packLanguage: 'en', singleKeys: true });
    // Form, beacon and no-cors requests did arrive, and were refused before their body was read.
    expect(served.log.filter((line) => line.startsWith('refused with 403')).length).toBeGreaterThan(4);
    await page.close();
  });

  it('cannot show the app in a frame, and cannot open it in a tab of its own making', async () => {
    const page = await browser.newPage();
    await page.goto(`http://evil.test:${evilPort}/`);
    const framed = await page.evaluate(async (to) => {
      const frame = document.createElement('iframe');
      frame.src = to;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      return window.frames.length;
    }, served.server.address);
    expect(framed).toBe(1);
    expect(page.frames().some((frame) => frame.url().startsWith(served.server.address))).toBe(false);
    await page.close();
  });
});

describe.skipIf(executablePath === null)('the page itself, in Chromium', () => {
  it('loads with its script, exchanges its code once, and asks the contract; no cookie is kept', async () => {
    const served = await serve();
    const profile = mkdtempSync(join(tmpdir(), 'plumbline-profile-'));
    const browser = await chromium.launchPersistentContext(profile, { executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      await page.goto(served.server.bootstrapUrl());
      await expect.poll(() => page.title()).toBe('loaded');
      const said = await page.evaluate(async () => {
        const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
          fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
        const code = location.hash.slice(1);
        const first = await (await post('/session', { code })).json();
        const authorization = `Bearer ${first.token}`;
        const info = await (await post('/rpc/app/info', { json: {} }, { authorization })).json();
        const again = (await post('/session', { code })).status;
        const after = (await post('/rpc/app/info', { json: {} }, { authorization })).status;
        return { info: info.json.host, again, after };
      });
      // The second use of the code ended the session of the first.
      expect(said).toEqual({ info: 'browser', again: 401, after: 401 });
      expect(await browser.cookies()).toEqual([]);
      expect(problems.filter((text) => !/401|TrustedScript/.test(text))).toEqual([]);
    } finally {
      await browser.close();
      await served.end();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  it('runs no inline script, no eval and nothing from elsewhere, and makes no HTML of text', async () => {
    const served = await serve();
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(served.server.bootstrapUrl());
      const ran = await page.evaluate(async () => {
        const probe = { inline: false, html: false, remote: false };
        Object.assign(window, { probe });
        // Trusted Types refuse some of these with an exception; what counts is that nothing ran.
        const attempts = [
          () => {
            const script = document.createElement('script');
            document.body.append(script);
            script.textContent = 'window.probe.inline = true';
          },
          () => {
            document.body.innerHTML = '<img src=x onerror="window.probe.html = true">';
          },
          () => {
            const button = document.createElement('button');
            document.body.append(button);
            button.setAttribute('onclick', 'window.probe.inline = true');
            button.click();
          },
        ];
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // Refused.
          }
        }
        probe.remote = await fetch('http://127.0.0.1:1/').then(() => true, () => false);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return probe;
      });
      // The page's script tries `new Function`; from here the debugger would be allowed to.
      expect(await page.title()).toBe('loaded');
      expect(ran).toEqual({ inline: false, html: false, remote: false });
    } finally {
      await browser.close();
      await served.end();
    }
  });
});
