import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { run } from './run.ts';

let folder: Folder;
beforeAll(() => {
  folder = freshFolder();
  vi.stubEnv('PLUMBLINE_HOME', folder.at('home'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

it('says both verdicts in words, what is not met before what is not known, and no percentage', async () => {
  const file = folder.at('client.plumb');
  await run('new', file, '--client', 'Acme');
  await run('answer', file, '5.2-1', 'partly');
  const { code, stdout } = await run('readiness', file, '--on', '2026-10-14');
  expect(code).toBe(exitCodes.done);
  expect(stdout).toContain('Stage 1: NOT READY');
  expect(stdout).toContain('Stage 2: NOT READY');
  expect(stdout).toContain('S1-03  not met: The AI policy is approved (5.2). Seen: 5.2. Cleared by A07.');
  expect(stdout.indexOf('S1-03')).toBeLessThan(stdout.indexOf('not known  S1-04'));
  expect(stdout).not.toContain('%');
});

it('refuses a day that is none and changes nothing', async () => {
  const file = folder.at('other.plumb');
  await run('new', file, '--client', 'Acme');
  const { code, stderr } = await run('readiness', file, '--on', 'soon');
  expect(code).toBe(exitCodes.usage);
  expect(stderr).toContain('Nothing was changed.');
});
