import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngagementFile } from '../../db/create.ts';
import { openEngagementFile } from '../../db/engagement-file.ts';
import type { Change } from '../../db/log-writer.ts';
import { openSqlite } from '../../db/sqlite.ts';
import { packLibrary } from '../../engine/packs/pack-library.ts';
import { newSession } from '../../engine/session.ts';

const answers = 10_000;
const samples = 15;

/** Opening checks, locks, reads and indexes; the floor opens the same file with the library alone and reads the same rows. */
export const benches = [
  {
    name: 'opening an engagement with 10,000 answers, against raw open and read',
    // The packs of a new engagement are 1.1 MB of text that is hashed at every opening; with the first release, half of that, it was 3.
    aim: 3.6,
    run: () => {
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
      const path = join(folder, 'large.plumb');
      const options = { device: 'bench', now: '2026-01-01T00:00:00.000Z', recoveryFolder: folder };
      try {
        createEngagementFile(
          path,
          {
            id: 'bench',
            packs: packsOfANewEngagement(),
            action: { id: 'first', kind: 'edit', target: '', label: 'Create', author: 'Bench', at: options.now, changes: changes() },
          },
          options,
        ).close();
        const ours: number[] = [];
        const floor: number[] = [];
        for (let round = 0; round <= samples; round += 1) {
          let start = performance.now();
          const raw = openSqlite(path, { readonly: true });
          const rows = raw.prepare('SELECT * FROM answers').all();
          const packs = raw.prepare('SELECT * FROM packs').all();
          raw.close();
          if (round > 0) floor.push(performance.now() - start);
          if (rows.length !== answers || packs.length !== 2) throw new Error('the floor read something else');
          start = performance.now();
          const file = openEngagementFile(path, options);
          const session = newSession('key', 'handle', file);
          const read = session.file.read();
          if (round > 0) ours.push(performance.now() - start);
          file.close();
          if (read.answers.length !== answers) throw new Error('not every answer was read');
        }
        return Promise.resolve({ floorMs: median(floor), oursMs: median(ours), samples, note: 'with quick_check, lock, embedded packs' });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];

/** The two a new engagement asks unless it is told otherwise. */
const packsOfANewEngagement = () =>
  packLibrary(new URL('../../assessment-packs', import.meta.url).pathname)
    .newest()
    .filter(({ pack }) => pack.content.id.startsWith('iso-42001-'))
    .map(({ pack, texts }) => ({ type: 'pack' as const, pack, texts }));

const changes = (): readonly Change[] =>
  Array.from({ length: answers }, (_, position): Change[] => {
    const entity = `answer/bench-${position % 250}/S${Math.floor(position / 250) + 1}`;
    return [
      { entity, field: 'value', value: (position % 4) + 1 },
      { entity, field: 'note', value: `A note of ordinary length about question ${position}, as people write them in a workshop.` },
    ];
  }).flat();

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
