import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '../../db/sqlite.ts';
import { makeDurable, takeLock } from '../../db/pragmas.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { createEngagement, freshFolder, openEngagement } from '../fixtures/engagement.ts';
import { bundleProgram } from './bundled-process.ts';
import { numberOfNote } from './numbered-answers.ts';
import { cutPower, diskAt, firstChange, record, recordAnswers, recordRecoveries } from './power-cuts.ts';
import { randomOf, runSeed, scaled } from './scale.ts';

const strace = spawnSync('strace', ['-f', '-e', 'trace=openat', 'true']).status === 0;
if (!strace) console.log('A2: skipped, because strace cannot trace a process here; only the settings are checked');
const answers = 25;
const fileWriter = new URL('./file-writer.ts', import.meta.url);
const engineWriter = new URL('./engine-writer.ts', import.meta.url);
const carelessWriter = new URL('./careless-writer.ts', import.meta.url);
const minutes = 60_000;

test.skipIf(!strace).each([
  ['to the file itself', fileWriter, scaled(400, 5_000)],
  ['through the engine, as a screen writes it', engineWriter, scaled(100, 5_000)],
])('an answer acknowledged %s survives a power cut at any moment, and the file is never damaged', { timeout: 30 * minutes }, async (way, writer, cuts) => {
  using folder = freshFolder();
  const seed = runSeed();
  const recording = await recordAnswers(folder, { writer, answers });
  const syncs = recording.calls.filter(({ type }) => type === 'sync').length;
  const { losing, faults } = cutPower(folder, recording, { cuts, seed });
  console.log(`A2, ${way}: ${cuts} power cuts over ${answers} answers and ${syncs} syncs, ${losing} lost an acknowledged answer, ${faults.length} damaged (seed ${seed})`);
  expect(faults).toEqual([]);
  expect(losing).toBe(0);
});

test.skipIf(!strace)('an acknowledged answer survives a second power cut while the first is being recovered from', { timeout: 30 * minutes }, async () => {
  using folder = freshFolder();
  const seed = runSeed();
  const recording = await recordAnswers(folder, { writer: fileWriter, answers });
  const recoveries = await recordRecoveries(folder, recording, { count: scaled(4, 40), seed });
  const results = recoveries.map((recovery) => cutPower(folder, recovery.recording, { cuts: 25, seed, before: recovery.answers }));
  const losing = results.reduce((sum, result) => sum + result.losing, 0);
  console.log(`A2: ${results.length * 25} second power cuts during ${results.length} recoveries, ${losing} lost an acknowledged answer (seed ${seed})`);
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  expect(losing).toBe(0);
  expect(recoveries.length).toBeGreaterThan(0);
});

/** What a database opened with other settings holds after a cut. */
const surveyCareless = (path: string) => {
  const db = openSqlite(path, {});
  try {
    const rows = db.prepare(`SELECT value FROM operations WHERE field = 'note' ORDER BY position`).all() as { value: string }[];
    return { last: rows.filter(({ value }) => numberOfNote(JSON.parse(value)) !== null).length, faults: [] };
  } finally {
    db.close();
  }
};

test.skipIf(!strace).each([
  ['wal', 'WAL with synchronous NORMAL'],
  ['delete', 'DELETE with synchronous FULL'],
])('the same cuts show that %s would lose acknowledged answers, so the harness can fail', { timeout: 30 * minutes }, async (journal, name) => {
  using folder = freshFolder();
  const seed = runSeed();
  const recording = await recordAnswers(folder, { writer: carelessWriter, answers, env: { PLUMBLINE_JOURNAL: journal } });
  const cuts = scaled(200, 5_000);
  const { losing, worst } = cutPower(folder, recording, { cuts, seed, survey: surveyCareless });
  console.log(`A2 control: ${name} lost acknowledged answers in ${losing} of ${cuts} power cuts, at worst ${worst} of ${answers} (seed ${seed})`);
  expect(losing).toBeGreaterThan(0);
});

test.skipIf(!strace)('a new engagement is there whole or not at all when the power goes while it is made', { timeout: 30 * minutes }, async () => {
  using folder = freshFolder();
  const seed = runSeed();
  const random = randomOf(seed);
  mkdirSync(folder.at('recorded'));
  const program = await bundleProgram(folder, 'creating', creatingProgram);
  const recording = await record(folder.at('recorded'), program, folder.at('recorded/cut.plumb'));
  const first = firstChange(recording);
  const cuts = scaled(100, 1_000);
  const found = { absent: 0, whole: 0 };
  for (let cut = 0; cut < cuts; cut += 1) {
    const target = folder.at(`cut-${cut}`);
    diskAt(recording, first + Math.floor(random() * (recording.calls.length - first + 1))).cutInto(target, random);
    if (existsSync(join(target, 'cut.plumb'))) {
      const file = openEngagement(join(target, 'cut.plumb'));
      expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
      expect(file.profile().client).toBe('Acme Medical Imaging');
      file.close();
      found.whole += 1;
    } else found.absent += 1;
  }
  console.log(`A2: ${cuts} power cuts while a file is made: ${found.absent} left none, ${found.whole} a whole one (seed ${seed})`);
  expect(found.whole).toBeGreaterThan(0);
  expect(found.absent).toBeGreaterThan(0);
});

const creatingProgram = `
  import { createInterface } from 'node:readline';
  import { writeSync } from 'node:fs';
  import { createEngagement } from '../fixtures/engagement.ts';
  writeSync(1, 'READY\\n');
  for await (const line of createInterface({ input: process.stdin })) {
    createEngagement(JSON.parse(line)).close();
    writeSync(1, 'CLOSED\\n');
  }
`;

test('an engagement is written with synchronous EXTRA, a truncated journal and an exclusive lock', () => {
  using folder = freshFolder();
  createEngagement(folder.at('a.plumb')).close();
  const db = openSqlite(folder.at('a.plumb'), {});
  takeLock(db);
  makeDurable(db);
  expect(db.pragma('synchronous', { simple: true })).toBe(3);
  expect(db.pragma('journal_mode', { simple: true })).toBe('truncate');
  expect(db.pragma('locking_mode', { simple: true })).toBe('exclusive');
  db.close();
});
