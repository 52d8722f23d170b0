import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { freshFolder } from '../fixtures/engagement.ts';

const mountable = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const program = new URL('./full-disk-program.ts', import.meta.url).pathname;

it.skipIf(!mountable)('says over the contract that the disk is full, keeps what was acknowledged, leaves nothing half-made, and goes on when there is room (needs: unshare and a tmpfs)', () => {
  using folder = freshFolder();
  const disk = folder.at('disk');
  mkdirSync(disk);
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1900k tmpfs "$1" && exec "$2" "$3" "$1"', 'sh', disk, process.execPath, program],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const told = JSON.parse(stdout) as { acknowledged: number };
  expect(told.acknowledged).toBeGreaterThan(10);
  expect(told).toEqual({
    acknowledged: told.acknowledged,
    refused: 'disk-full',
    whenFull: { shown: told.acknowledged, sound: true },
    create: 'disk-full',
    receive: 'disk-full',
    left: ['ballast', 'uploads', 'uploads/engagements'],
    afterwards: 'done',
    end: { shown: told.acknowledged + 1, sound: true },
    header: 'SQLite format 3',
  });
});
