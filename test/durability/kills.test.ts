import { expect, test } from 'vitest';
import { freshFolder } from '../fixtures/engagement.ts';
import { runKills } from './kills.ts';
import { runSeed, scaled } from './scale.ts';

const fileWriter = new URL('./file-writer.ts', import.meta.url);
const engineWriter = new URL('./engine-writer.ts', import.meta.url);
const timeout = { timeout: 1_800_000 };

test.each([
  ['to the file itself', fileWriter, scaled(200, 1_000)],
  ['through the engine, as a screen writes it', engineWriter, scaled(30, 1_000)],
])('an answer acknowledged %s survives the death of the process at any moment, and none is half there', timeout, async (way, writer, count) => {
  using folder = freshFolder();
  const seed = runSeed();
  const { kills, acknowledged, hotJournals, lost, faults } = await runKills(folder, { writer, kills: count, twice: false, seed });
  console.log(`A1, ${way}: ${kills} kills, ${acknowledged} answers acknowledged, ${hotJournals} hot journals, ${lost} lost, ${faults.length} faults (seed ${seed})`);
  expect(faults).toEqual([]);
  expect(lost).toBe(0);
  expect(acknowledged).toBeGreaterThan(kills / 4);
  expect(hotJournals).toBeGreaterThan(0);
});

test('an acknowledged answer survives a second death while the first is being recovered from', timeout, async () => {
  using folder = freshFolder();
  const seed = runSeed();
  const count = scaled(40, 200);
  const { acknowledged, hotJournals, lost, faults } = await runKills(folder, { writer: fileWriter, kills: count, twice: true, seed });
  console.log(`A6: ${count} double kills, ${acknowledged} answers acknowledged, ${hotJournals} hot journals, ${lost} lost, ${faults.length} faults (seed ${seed})`);
  expect(faults).toEqual([]);
  expect(lost).toBe(0);
  expect(hotJournals).toBeGreaterThan(0);
});
