import { copyFileSync, mkdirSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { verifyEngagement } from '../../db/verify.ts';
import { createEngagement, freshFolder, openEngagement, type Folder } from '../fixtures/engagement.ts';
import { bundleProgram, startProcess, type TalkingProcess } from './bundled-process.ts';
import { scaled } from './scale.ts';

/** Opens the file of an order; if it got it, writes ten answers and keeps it until told to let go. */
const racingProgram = `
  import { writeSync } from 'node:fs';
  import { createInterface } from 'node:readline';
  import { edit, openEngagement } from '../fixtures/engagement.ts';

  const say = (word, what) => writeSync(1, word + ' ' + JSON.stringify(what) + '\\n');
  say('READY', null);
  let file = null;
  for await (const line of createInterface({ input: process.stdin })) {
    const { race, path, release } = JSON.parse(line);
    if (release) {
      file?.close();
      file = null;
      say('RELEASED' + race, null);
      continue;
    }
    const start = performance.now();
    try {
      file = openEngagement(path, { lockTimeout: 300 });
      for (let number = 0; number < 10; number += 1)
        file.write(edit(process.pid + '-' + number, [{ entity: 'answer/q-1', field: 'note', value: process.pid + ' ' + number }]));
      say('RESULT' + race, { outcome: 'opened', access: file.access });
    } catch (error) {
      say('RESULT' + race, { outcome: 'refused', problem: error.problem ?? String(error), after: performance.now() - start });
    }
  }
`;

interface Result {
  readonly outcome: 'opened' | 'refused';
  readonly problem?: { readonly code: string; readonly happened: string };
  readonly after?: number;
}

const resultOf = async (racer: TalkingProcess, race: number): Promise<Result> => {
  const word = `RESULT${race} `;
  return JSON.parse((await racer.hears(word)).slice(word.length)) as Result;
};

const race = async (folder: Folder, number: number, racers: readonly TalkingProcess[]): Promise<readonly Result[]> => {
  mkdirSync(folder.at(`race-${number}`));
  const path = folder.at(`race-${number}/raced.plumb`);
  copyFileSync(folder.at('template.plumb'), path);
  for (const racer of racers) racer.order({ race: number, path, release: false });
  const results = await Promise.all(racers.map((racer) => resultOf(racer, number)));
  for (const racer of racers) racer.order({ race: number, path, release: true });
  await Promise.all(racers.map((racer) => racer.hears(`RELEASED${number} `)));
  const file = openEngagement(path);
  expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
  expect(file.answer('q-1', null)?.note).toMatch(/^\d+ 9$/);
  expect(new Set(file.operations().map(({ action }) => action)).size).toBe(11);
  file.close();
  return results;
};

test('of two processes that open one file at once, one writes and the other is told who has it', { timeout: 300_000 }, async () => {
  using folder = freshFolder();
  const races = scaled(20, 100);
  createEngagement(folder.at('template.plumb')).close();
  const program = await bundleProgram(folder, 'racing', racingProgram);
  const racers = [0, 1].map(() => startProcess(process.execPath, [program]));
  await Promise.all(racers.map((racer) => racer.hears('READY')));
  let longest = 0;
  for (let number = 0; number < races; number += 1) {
    const results = await race(folder, number, racers);
    expect(results.map(({ outcome }) => outcome).sort(), JSON.stringify(results)).toEqual(['opened', 'refused']);
    const refused = results.find(({ outcome }) => outcome === 'refused');
    expect(refused?.problem?.code, JSON.stringify(refused)).toBe('file-in-use');
    expect(refused?.problem?.happened).toContain(`${userInfo().username} on ${hostname()} since 2026-11-24 09:00`);
    longest = Math.max(longest, refused?.after ?? 0);
  }
  for (const racer of racers) racer.child.stdin.end();
  await Promise.all(racers.map(({ ended }) => ended));
  console.log(`A11: ${races} races, one writer in each; refused after ${Math.round(longest)} ms at most`);
  expect(longest).toBeLessThan(5_000);
});
