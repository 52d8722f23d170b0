import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleList } from '../../electron/bundle-list.ts';
import { ensureDesktop, ensurePage } from '../../build/bundle.ts';

const root = new URL('../..', import.meta.url).pathname;
const script = new URL('./run-bundle.ts', import.meta.url).pathname;
const built = join(root, 'out', 'electron');

describe('what the build made for the desktop', () => {
  let home: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'plumbline-bundled-'));
    await ensurePage();
    await ensureDesktop();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('starts, serves the page, opens the example, and makes both reports in its worker', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, join(built, 'main.js')], {
      cwd: root,
      env: { ...process.env, PLUMBLINE_HOME: home },
      timeout: 50_000,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      page: 200,
      info: { host: 'desktop', dialogs: true },
      reports: [expect.stringMatching(/\.docx$/), expect.stringMatching(/\.xlsx$/)],
    });
  });

  it('has a preload script of one small file that asks for nothing but Electron', () => {
    const text = readFileSync(join(built, 'preload.cjs'), 'utf8');
    expect(statSync(join(built, 'preload.cjs')).size).toBeLessThan(4096);
    expect([...text.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"']);
    expect(text.match(/exposeInMainWorld/g)).toHaveLength(1);
  });

  it('lists every file of the page, and the page mentions no other', () => {
    const list = bundleList.parse(JSON.parse(readFileSync(join(built, 'renderer-files.json'), 'utf8')));
    const files = readdirSync(join(root, 'out', 'renderer'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(new Set(list.map(({ file }) => file)).size).toBe(files.length);
    const page = readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8');
    for (const [, mentioned] of page.matchAll(/(?:src|href)="\.(\/[^"]+)"/g)) expect(list.map(({ path }) => path)).toContain(mentioned);
    expect(page).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
  });
});
