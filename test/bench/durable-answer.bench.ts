import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { makeDurable, takeLock, distrust } from '../../db/pragmas.ts';
import { openSqlite } from '../../db/sqlite.ts';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { createEngine } from '../../engine/engine.ts';

const rounds = 12;
const perRound = 40;

/** One answer through the contract, on the disk when it returns, beside a raw upsert under the same pragmas. */
export const benches = [
  {
    name: 'durable answer through the engine, against a raw upsert',
    aim: 1.6,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
      const engine = createEngine({
        host: { kind: 'command-line', dialogs: { chooseEngagement: () => Promise.resolve(null), chooseWhereToSave: () => Promise.resolve(join(folder, 'engine.plumb')) } },
        packsFolder: new URL('../../assessment-packs', import.meta.url).pathname,
        dataFolder: join(folder, 'data'),
        appVersion: '0',
        log: () => undefined,
        now: () => new Date(),
      });
      const raw = openSqlite(join(folder, 'raw.db'), {});
      try {
        distrust(raw);
        makeDurable(raw);
        takeLock(raw);
        raw.exec('CREATE TABLE answers (question TEXT, system TEXT, value TEXT, note TEXT, PRIMARY KEY (question, system)) STRICT');
        const upsert = raw.prepare(
          'INSERT INTO answers VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, note = excluded.note',
        );
        const client = createRouterClient(engine.router);
        const opened = await client.engagement.create({ profile: { ...emptyProfile, client: 'Bench' } });
        if (opened.outcome !== 'opened') throw new Error('not opened');
        const { engagement } = opened;
        const { packs } = await client.engagement.load({ engagement });
        const questions = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map(({ uid }) => uid))));
        const ours: number[] = [];
        const floor: number[] = [];
        let turn = 0;
        // In turn, so that both meet the same state of a noisy disk; the first round warms up and is not counted.
        for (let round = 0; round <= rounds; round += 1) {
          for (let count = 0; count < perRound; count += 1) {
            turn += 1;
            const question = questions[turn % questions.length] ?? '';
            const value = ((turn % 3) + 1 + (turn % 2)) as 1 | 2 | 3 | 4;
            let start = performance.now();
            upsert.run(question, '', JSON.stringify(value), `note ${turn}`);
            if (round > 0) floor.push(performance.now() - start);
            start = performance.now();
            await client.answer.set({ engagement, question, system: null, change: { note: `note ${turn}` } });
            if (round > 0) ours.push(performance.now() - start);
          }
        }
        return { floorMs: median(floor), oursMs: median(ours), samples: ours.length, note: 'median; one operation row, one projected row, one commit' };
      } finally {
        raw.close();
        await engine.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
