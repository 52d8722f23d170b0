import { expect, it } from 'vitest';
import { runKills } from '../durability/kills.ts';
import { runSeed, scaled } from '../durability/scale.ts';
import { freshFolder } from '../fixtures/engagement.ts';

it('loses no answer the contract acknowledged when the process dies at any moment', { timeout: 600_000 }, async () => {
  using folder = freshFolder();
  const seed = runSeed();
  const writer = new URL('./engine-writer.ts', import.meta.url);
  const { kills, acknowledged, hotJournals, lost, faults } = await runKills(folder, { writer, kills: scaled(20, 200), twice: false, seed });
  console.log(`A1 through answer.set: ${kills} kills, ${acknowledged} answers acknowledged, ${hotJournals} hot journals, ${lost} lost, ${faults.length} faults (seed ${seed})`);
  expect(faults).toEqual([]);
  expect(lost).toBe(0);
  expect(acknowledged).toBeGreaterThan(0);
});
