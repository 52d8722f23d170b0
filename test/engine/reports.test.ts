import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import type { ReportKind } from '../../contract/shapes.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { acme, makeEngagement, openEngine, refusal, type Client, type OpenEngine } from './open-engine.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Everything of a document or workbook that is text, embedded workbooks of charts included. */
const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => (name.endsWith('.xlsx') ? textOf(part) : strFromU8(part, true).includes('\0') ? '' : strFromU8(part)))
    .join('\n');

const rendered = async (client: Client, engagement: string, kind: ReportKind): Promise<{ name: string; text: string; report: string }> => {
  for await (const event of await client.report.create({ engagement, kind })) {
    if (event.type !== 'finished') continue;
    const file = await client.report.fetch({ report: event.report });
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(bytes.length).toBe(event.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(event.sha256);
    return { name: file.name, text: textOf(bytes), report: event.report };
  }
  throw new Error('no report came');
};

/** An engagement with `canary` in every text a person can enter. */
const marked = async (open: OpenEngine, path: string, canary: string): Promise<string> => {
  const { client } = open;
  const text = `${canary}, as seen on site on the second day.`;
  const { engagement } = await makeEngagement(open, path, { ...acme, client: canary, sector: canary, scope: text, consultancy: canary, leadAssessor: canary, sponsor: canary });
  await client.system.add({
    engagement,
    system: { name: canary, intendedPurpose: text, actualUse: text, tier: 'high', origin: 'in-house', stage: 'in-use', traits: [], roles: [], owner: canary, sampled: true },
  });
  await client.control.decide({ engagement, item: 'A.10.4', decision: 'excluded', justification: text });
  for (const question of ['4.1-1', '4.1-2', '5.2-1', '6.1.2-1', '9.2.1-1', 'A.2.2-1']) {
    await client.answer.set({ engagement, question, change: { value: 1, note: text, evidenceReference: canary, flagged: true } });
  }
  await client.answer.set({ engagement, question: 'A.2.3-1', change: { value: 'not-applicable', reason: text } });
  await client.answer.set({ engagement, question: '4.2-2', change: { value: 'cannot-determine', note: text, parked: true } });
  return engagement;
};

it('makes the Word report and the workbook of one client while another is open, with no word of the other in them', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const ours = await marked(open, folder.at('ours.plumb'), 'Kanarienvogel Klinik');
  const theirs = await marked(open, folder.at('theirs.plumb'), 'Papageientaucher Bank');
  const [word, excel, other] = await Promise.all([rendered(client, ours, 'gap'), rendered(client, ours, 'workbook'), rendered(client, theirs, 'workbook')]);
  expect(word.name).toBe('Kanarienvogel Klinik - gap report 2026-11-24.docx');
  expect(excel.name).toBe('Kanarienvogel Klinik - gap workbook 2026-11-24.xlsx');
  for (const { name, text } of [word, excel]) {
    expect(text.match(/Kanarienvogel/g)?.length ?? 0, name).toBeGreaterThan(10);
    expect(text, name).not.toContain('Papageientaucher');
    // Nor anything of the computer it was made on.
    expect(text, name).not.toContain(folder.path);
  }
  expect(other.text).toContain('Papageientaucher');
  expect(other.text).not.toContain('Kanarienvogel');

  const target = folder.at('out.docx');
  open.dialogs.save = target;
  expect(await client.report.save({ report: word.report })).toEqual({ saved: 'out.docx' });
  expect(textOf(readFileSync(target))).toBe(word.text);
  open.dialogs.save = folder.at('no such folder/out.docx');
  const told = await refusal(client.report.save({ report: word.report }));
  expect(told).toMatchObject({ code: 'file-not-writable', happened: '“out.docx” was not saved: its folder is not there any more.' });
  expect((await client.engagement.verify({ engagement: ours })).sound).toBe(true);
});

it('ends the worker at once when nobody listens any more, and keeps no report', async () => {
  using folder = freshFolder();
  const heartbeat = folder.at('heartbeat');
  vi.stubEnv('PLUMBLINE_TEST_HEARTBEAT', heartbeat);
  await using open = openEngine(folder, { reportWorker: new URL('./endless-report-worker.ts', import.meta.url) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  let events = 0;
  for await (const event of await client.report.create({ engagement, kind: 'gap' })) {
    expect(event).toEqual({ type: 'progress', step: 'Going on', done: 1, of: 2 });
    events += 1;
    if (events === 3) break;
  }
  const beats = statSync(heartbeat).size;
  expect(beats).toBeGreaterThanOrEqual(3);
  await pause(200);
  expect(statSync(heartbeat).size).toBeLessThanOrEqual(beats + 1);
  expect((await client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } })).answers).toHaveLength(1);
});

it('says that a report was cancelled when the caller gives the sign, and the worker is gone', async () => {
  using folder = freshFolder();
  const heartbeat = folder.at('heartbeat');
  vi.stubEnv('PLUMBLINE_TEST_HEARTBEAT', heartbeat);
  await using open = openEngine(folder, { reportWorker: new URL('./endless-report-worker.ts', import.meta.url) });
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const stop = new AbortController();
  const events = await open.client.report.create({ engagement, kind: 'gap' }, { signal: stop.signal });
  await events.next();
  stop.abort();
  const told = await refusal(
    (async () => {
      for (;;) if ((await events.next()).done === true) return;
    })(),
  );
  expect(told.code).toBe('report-cancelled');
  const beats = statSync(heartbeat).size;
  await pause(200);
  expect(statSync(heartbeat).size).toBeLessThanOrEqual(beats + 1);
});

it('says that a report failed, keeps the engagement, and logs no word of the client', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { reportWorker: new URL('./failing-report-worker.ts', import.meta.url) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'), { ...acme, client: 'Secret Client Ltd' });
  const told = await refusal(
    (async () => {
      for await (const event of await client.report.create({ engagement, kind: 'workbook' })) expect(event.type).toBe('progress');
    })(),
  );
  expect(told.code).toBe('report-failed');
  expect(open.log.join('\n')).toContain('TypeError');
  expect(open.log.join('\n')).not.toContain('Secret');
  expect((await client.engagement.verify({ engagement })).sound).toBe(true);
});

it('keeps the newest eight reports at hand, and forgets the one before', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { reportWorker: new URL('./tiny-report-worker.ts', import.meta.url) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const reports: string[] = [];
  for (let number = 1; number <= 9; number += 1) {
    for await (const event of await client.report.create({ engagement, kind: 'gap' })) if (event.type === 'finished') reports.push(event.report);
  }
  expect(new Set(reports).size).toBe(9);
  expect((await refusal(client.report.fetch({ report: reports[0] ?? '' }))).code).toBe('handle-unknown');
  for (const report of reports.slice(1)) expect((await client.report.fetch({ report })).size).toBe(3);
});
