import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { migrate } from '../../db/migrations/run.ts';
import { distrust, guardContent, makeDurable, takeLock } from '../../db/pragmas.ts';
import { openSqlite } from '../../db/sqlite.ts';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { createEngine } from '../../engine/engine.ts';

/** Rounds not counted: until the compiler has seen the path often enough to have settled. */
const warmUp = 15;
const rounds = 15;
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
        // The same tables under the same pragmas; only the one row of the answer is written, and nobody checks it.
        migrate(raw);
        distrust(raw);
        takeLock(raw);
        makeDurable(raw);
        guardContent(raw);
        const upsert = raw.prepare(
          `INSERT INTO answers VALUES (?, '', NULL, 'E1', '', ?, '', 0, 0, ?, 'Bench', '[]', '')
           ON CONFLICT DO UPDATE SET note = excluded.note, updated_at = excluded.updated_at`,
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
        // In turn, so that both meet the same state of a noisy disk.
        for (let round = 0; round < warmUp + rounds; round += 1) {
          for (let count = 0; count < perRound; count += 1) {
            turn += 1;
            const question = questions[turn % questions.length] ?? '';
            let start = performance.now();
            upsert.run(question, `note ${turn}`, new Date().toISOString());
            if (round >= warmUp) floor.push(performance.now() - start);
            start = performance.now();
            await client.answer.set({ engagement, question, system: null, change: { note: `note ${turn}` } });
            if (round >= warmUp) ours.push(performance.now() - start);
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
