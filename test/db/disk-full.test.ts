import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EngagementFile } from '../../db/engagement-file.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { Refusal } from '../../domain/problem.ts';
import { bundleProgram, startProcess } from '../durability/bundled-process.ts';
import { scaled } from '../durability/scale.ts';
import { answerEntity, createEngagement, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';

/** Writes notes until refused; the number written and the refusal. */
const fill = (file: EngagementFile, from: number): { readonly written: number; readonly refusal: Refusal } => {
  for (let number = from; ; number += 1) {
    try {
      file.write(edit(`full-${number}`, [{ entity: answerEntity('q-1'), field: 'note', value: `${number} ${'x'.repeat((number * 997) % 9_000)}` }]));
    } catch (error) {
      if (error instanceof Refusal) return { written: number - from, refusal: error };
      throw error;
    }
  }
};

test('a file that may not grow any more refuses the change, keeps every acknowledged one, and takes the next when there is room', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createEngagement(path).close();
  const rounds = scaled(10, 100);
  let acknowledged = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const file = openEngagement(path, { maximumPages: 30 + round * 5 });
    const { written, refusal } = fill(file, acknowledged);
    acknowledged += written;
    expect(refusal.problem.code).toBe('disk-full');
    expect(file.answer('q-1', null)?.note.split(' ')[0]).toBe(String(acknowledged - 1));
    expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
    file.close();
  }
  const file = openEngagement(path);
  file.write(edit('room', [{ entity: answerEntity('q-1'), field: 'note', value: 'There is room.' }]));
  expect(file.answer('q-1', null)?.note).toBe('There is room.');
  expect(file.operations().filter(({ field }) => field === 'note')).toHaveLength(acknowledged + 1);
  file.close();
  console.log(`A7: ${rounds} times full by page count, ${acknowledged} answers acknowledged, 0 lost`);
});

const mountable = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
if (!mountable) console.log('A7: the full disk is skipped, because no tmpfs can be mounted here; the page count stands in for it');

const fillingProgram = `
  import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
  import { verifyEngagement } from '../../db/verify.ts';
  import { answerEntity, createEngagement, edit, openEngagement } from '../fixtures/engagement.ts';

  const [, , disk, rounds] = process.argv;
  const path = disk + '/a.plumb';
  const ballast = disk + '/ballast';
  const options = { recoveryFolder: disk + '/recovery' };
  writeFileSync(ballast, Buffer.alloc(512 * 1024));
  const file = createEngagement(path, options);
  const refusals = [];
  let acknowledged = 0;
  const write = () => {
    file.write(edit('a' + acknowledged, [{ entity: answerEntity('q-1'), field: 'note', value: acknowledged + ' ' + 'x'.repeat((acknowledged * 997) % 9000) }]));
    acknowledged += 1;
  };
  let wrong = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    try {
      for (;;) write();
    } catch (error) {
      refusals.push(error.problem?.code ?? String(error));
    }
    if (file.answer('q-1', null).note.split(' ')[0] !== String(acknowledged - 1)) wrong += 1;
    wrong += verifyEngagement(file).filter(({ passed }) => !passed).length;
    const free = statfsSync(disk);
    if (round === 0 && free.bavail * free.bsize > 256 * 1024) wrong += 1;
    // Room for a few more answers each time; the engagement stays open.
    writeFileSync(ballast, Buffer.alloc(Math.max(0, 512 * 1024 - (round + 1) * 24 * 1024)));
    write();
  }
  const full = acknowledged;
  file.close();
  const again = openEngagement(path, options);
  wrong += verifyEngagement(again).filter(({ passed }) => !passed).length;
  const kept = again.operations().filter(({ field }) => field === 'note').length;
  again.close();
  console.log(JSON.stringify({ refusals, acknowledged, kept, wrong, files: readdirSync(disk).sort() }));
`;

test.skipIf(!mountable)('a full disk refuses the change, loses nothing acknowledged, and work goes on in the same session once there is space', { timeout: 120_000 }, async () => {
  using folder = freshFolder();
  mkdirSync(folder.at('disk'));
  const program = await bundleProgram(folder, 'filling', fillingProgram);
  const rounds = scaled(10, 20);
  const filling = startProcess('unshare', [
    '-rm',
    'sh',
    '-c',
    'mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" "$3" "$1" "$4"',
    'sh',
    folder.at('disk'),
    process.execPath,
    program,
    String(rounds),
  ]);
  const { code } = await filling.ended;
  expect(code, filling.errors()).toBe(0);
  const { refusals, acknowledged, kept, wrong, files } = JSON.parse(filling.said().at(-1) ?? '') as {
    refusals: string[];
    acknowledged: number;
    kept: number;
    wrong: number;
    files: string[];
  };
  console.log(`A7: ${refusals.length} times full on a real disk of 3 MB, ${acknowledged} answers acknowledged, ${acknowledged - kept} lost`);
  expect(refusals).toEqual(Array.from({ length: rounds }, () => 'disk-full'));
  expect(kept).toBe(acknowledged);
  expect(wrong).toBe(0);
  expect(files).toEqual(['a.plumb', 'ballast']);
});
