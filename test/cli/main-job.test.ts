import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { EngagementStatus, Verification } from '../../contract/shapes.ts';
import { chosen, openEngine } from '../engine/open-engine.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { program, start } from './run.ts';

it('does the main job from the first command to the reports, each command a process of its own', { timeout: 180_000 }, async () => {
  using folder = freshFolder();
  const file = folder.at('client.plumb');
  const home = folder.at('home');
  const done = (...args: readonly string[]): string => {
    const { code, stdout, stderr } = start(args, home);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    return stdout;
  };

  expect(done('new', file, '--client', 'Acme Medical Imaging', '--role', 'ai-provider', 'ai-customer', '--size', 'small', '--lead', 'Ann')).toContain('for Acme Medical Imaging');
  expect(done('answer', file, '4.1-1', 'largely', '--evidence', 'e3', '--note', 'Context analysis seen.')).toBe('Saved. 4.1-1: 3, evidence E3, rated 3.\n');
  expect(done('answer', file, '10.1-1', '?')).toBe('Saved. 10.1-1: cannot-determine, evidence E1.\n');
  expect(done('answer', file, 'A.2.3-1', '0', '--note', 'No policy is due before the management system is set up.')).toContain('not-applicable');
  await answerTheRest(folder.at('other'), file);

  const status = JSON.parse(done('status', file, '--json')) as EngagementStatus;
  expect(status).toMatchObject({ client: 'Acme Medical Imaging', totals: { open: 0, cannotDetermine: 1, notApplicable: 1 } });
  expect(done('status', file)).toContain('Clause conformity index');
  const before = readFileSync(file);
  const verified = JSON.parse(done('verify', file, '--json')) as Verification;
  expect(verified.sound).toBe(true);

  const written = JSON.parse(done('report', file, '--out', folder.at('reports'), '--json')) as { reports: { kind: string; file: string; bytes: number; sha256: string }[] };
  expect(written.reports.map(({ kind }) => kind)).toEqual(['gap', 'workbook']);
  for (const { file: path, bytes, sha256 } of written.reports) {
    const content = readFileSync(path);
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(Object.values(unzipSync(content)).some((part) => strFromU8(part).includes('Acme Medical Imaging'))).toBe(true);
  }
  // Written beside, not over: the first report stays as it was.
  const again = JSON.parse(done('report', file, '--out', folder.at('reports'), '--kind', 'workbook', '--json')) as typeof written;
  expect(again.reports[0]?.file).toMatch(/ \(2\)\.xlsx$/);
  expect(readdirSync(folder.at('reports'))).toHaveLength(3);

  const { answers } = JSON.parse(done('answers', file, '--json')) as { answers: { ref: string; note: string; updatedBy: string }[] };
  expect(answers.length).toBe(status.totals.applicable + status.totals.notApplicable);
  expect(answers.find(({ ref }) => ref === '4.1-1')).toMatchObject({ note: 'Context analysis seen.', updatedBy: 'Ann Assessor' });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder.path).filter((name) => name.includes('client.plumb'))).toEqual(['client.plumb']);
});

/** The questions left over, in one go: a process for each of two hundred would take minutes. */
const answerTheRest = async (dataFolder: string, file: string): Promise<void> => {
  using folder = freshFolder();
  await using open = openEngine(folder, { dataFolder });
  const { engagement } = await chosen(open, file);
  const { packs } = await open.client.engagement.load({ engagement });
  const answered = new Set((await open.client.answer.list({ engagement })).answers.map(({ question }) => question));
  for (const { uid } of packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions)))) {
    if (!answered.has(uid)) await open.client.answer.set({ engagement, question: uid, change: { value: 4, evidence: 'E4' } });
  }
};

it('leaves alone a file that the app has open, says who has it, and answers when it is closed', async () => {
  using folder = freshFolder();
  const file = folder.at('client.plumb');
  const home = folder.at('home');
  expect(start(['new', file, '--client', 'Acme'], home).code).toBe(0);
  await using open = openEngine(folder);
  const { engagement } = await chosen(open, file);
  const held = start(['answer', file, '4.1-1', '3', '--json'], home);
  expect({ code: held.code, stdout: held.stdout }).toEqual({ code: 3, stdout: '' });
  const { error } = JSON.parse(held.stderr) as { error: { code: string; happened: string } };
  expect(error.code).toBe('file-in-use');
  expect(error.happened).toMatch(/client\.plumb” is in use by .+ since 2026-11-24/);
  await open.client.answer.set({ engagement, question: '4.1-2', change: { value: 2 } });
  await open.client.engagement.close({ engagement });
  expect(start(['answer', file, '4.1-1', '3'], home).code).toBe(0);
});

it('puts nothing on the recent list of the app', () => {
  using folder = freshFolder();
  const home = folder.at('home');
  expect(start(['new', folder.at('a.plumb'), '--client', 'Acme'], home).code).toBe(0);
  expect(JSON.parse(readFileSync(folder.at('home/preferences.json'), 'utf8'))).toMatchObject({ recents: [] });
});

const oldNode = '/usr/bin/node';
const old = existsSync(oldNode) && Number(spawnSync(oldNode, ['-p', 'process.versions.napi'], { encoding: 'utf8' }).stdout) < 10;

it.skipIf(!old)('says under an old Node what to do, ends with 1, and touches nothing (needs: a Node before 22.14 at /usr/bin/node)', () => {
  using folder = freshFolder();
  const { code, stdout, stderr } = start(['new', folder.at('a.plumb'), '--client', 'Acme'], folder.at('home'), oldNode);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^Plumbline needs Node 24, and this is Node \d+\.\d+\.\d+\. Nothing was started and no file was touched\. .+\n$/);
  expect(readdirSync(folder.path)).toEqual([]);
  expect(existsSync(program)).toBe(true);
});
