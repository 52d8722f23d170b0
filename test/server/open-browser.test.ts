import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumForTests } from './chromium.ts';
import { ask, tokenIn } from './served.ts';

const node = process.execPath;
const script = new URL('./serve-process.ts', import.meta.url).pathname;

let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-serve-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plumbline</title>');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  /** Everything it printed so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(command, args, { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  return { child, said: () => said, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const serve = (env: Readonly<Record<string, string>>) => run(node, [script, folder, folder], env);
const addressIn = async (running: Running) => {
  await expect.poll(running.said, { timeout: 10_000 }).toMatch(/Plumbline is .*http:/);
  const found = /Plumbline is .*http:\/\/127\.0\.0\.1:(\d+)\/?(?:#([\w-]+))?/.exec(running.said());
  return { port: Number(found?.[1]), code: found?.[2] ?? '' };
};

describe('serving without a display', () => {
  it('prints one line with an address that lets one page in, and ends on SIGTERM', async () => {
    const running = serve({});
    const { port, code } = await addressIn(running);
    expect(running.said().split('\n').filter((line) => line.startsWith('Plumbline'))).toHaveLength(1);
    expect(running.said()).toContain('this computer has no display');
    const answer = await ask(port, '/session', { body: JSON.stringify({ code }) });
    expect(answer.status).toBe(200);
    expect(processesShowing(tokenIn(answer.body))).toEqual([]);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.said()).toContain('ended: closed');
  });

  it('says so when the browser that was named cannot be started, and goes on with the address', async () => {
    const running = serve({ PLUMBLINE_BROWSER: join(folder, 'gone') });
    const { code } = await addressIn(running);
    expect(running.said()).toContain('could not be started');
    expect(code).not.toBe('');
  });

  it('ends when the process that started it is killed', async () => {
    const launcher = `require('node:child_process').spawn(process.argv[1], [${JSON.stringify(script)}, ${JSON.stringify(folder)}, ${JSON.stringify(folder)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const running = run(node, ['-e', launcher, node], {});
    const { port } = await addressIn(running);
    running.child.kill('SIGKILL');
    await expect.poll(() => ask(port, '/', { method: 'GET' }).then(() => 'there', () => 'gone'), { timeout: 8000 }).toBe('gone');
    await expect.poll(running.said).toContain('ended: parent-ended');
  });
});

describe('a window of its own', () => {
  it('ends the server when it is closed', async () => {
    const window = join(folder, 'window.sh');
    writeFileSync(window, '#!/bin/sh\nsleep 6\n');
    chmodSync(window, 0o755);
    const running = serve({ PLUMBLINE_BROWSER: window });
    await addressIn(running);
    expect(running.said()).toContain('is open in a window of');
    expect(await running.ended).toBe(0);
    expect(running.said()).toContain('ended: window-closed');
  });

  const chromium = chromiumForTests();
  it.skipIf(chromium === null)('shows the page in Chromium, which connects to nothing but this server (L1)', async () => {
    const page = "fetch('/session',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({code:location.hash.slice(1)})})";
    writeFileSync(join(folder, 'page.js'), `${page}.then((answer)=>fetch('/came-in-'+answer.status))`);
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plumbline</title><script type="module" src="/page.js"></script>');
    const traced = join(folder, 'connects.txt');
    const window = join(folder, 'window.sh');
    writeFileSync(window, `#!/bin/sh\nexec strace -D -f -qq -e trace=connect,sendto -e signal=none -o ${traced} ${chromium} --headless=new --disable-gpu "$@"\n`);
    chmodSync(window, 0o755);
    const running = serve({ PLUMBLINE_BROWSER: window, HOME: folder });
    const { port } = await addressIn(running);
    await new Promise((resolve) => setTimeout(resolve, 8000));
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.said()).not.toContain('refused');
    const connects = readFileSync(traced, 'utf8').split('\n').filter((line) => /sa_family=AF_INET/.test(line));
    expect(connects.some((line) => line.includes(`htons(${port})`))).toBe(true);
    // A datagram socket that is connected sends nothing; Chromium asks the system that way whether there is IPv6.
    const strangers = connects.filter((line) => !line.includes('inet_addr("127.0.0.1")') && !line.includes('2001:4860:4860::8888'));
    expect(strangers).toEqual([]);
  });
});

/** Names of processes whose command line holds a text. */
function processesShowing(text: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });
}
