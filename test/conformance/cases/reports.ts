import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { created, malformed, refused, wrong, type Cases } from '../world.ts';

export const reportCases: Cases = {
  'report.create': [
    {
      name: 'says how far it is and ends with a report that is as long as it says',
      run: async (world) => {
        const report = await world.report();
        ok(report.bytes > 5_000 && /\.xlsx$/.test(report.fileName));
        const file = await world.client.report.fetch({ report: report.report });
        strictEqual(file.size, report.bytes);
      },
    },
    {
      name: 'stops when nobody listens any more, and the engagement is as it was',
      run: async (world) => {
        const { engagement } = await created(world);
        for await (const event of await world.client.report.create({ engagement, kind: 'gap' })) {
          strictEqual(event.type, 'progress');
          break;
        }
        strictEqual((await world.client.engagement.verify({ engagement })).sound, true);
      },
    },
    {
      name: 'refuses a kind there is not and an engagement that is not open, before it starts',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.report.create({ engagement, kind: wrong('pdf') }));
        await refused('engagement-closed', () => world.client.report.create({ engagement: 'never opened', kind: 'gap' }));
      },
    },
  ],
  'report.save': [
    {
      name: 'writes the report where the person says; nowhere when the dialog is closed or there is none',
      run: async (world) => {
        const { report, sha256 } = await world.report();
        world.dialogs.save = null;
        deepStrictEqual(await world.client.report.save({ report }), { saved: null });
        const path = world.freshPath('report.xlsx');
        world.dialogs.save = path;
        const { saved } = await world.client.report.save({ report });
        strictEqual(saved, world.kind === 'desktop' ? 'report.xlsx' : null);
        strictEqual(existsSync(path), world.kind === 'desktop');
        if (world.kind === 'desktop') strictEqual(createHash('sha256').update(readFileSync(path)).digest('hex'), sha256);
      },
    },
    {
      name: 'refuses a report that is not at hand, and a path from the other side',
      run: async (world) => {
        const path = world.freshPath('never.xlsx');
        await refused('handle-unknown', () => world.client.report.save({ report: 'never made' }));
        await malformed(() => world.client.report.save(wrong({ report: 'x', path })));
        ok(!existsSync(path));
      },
    },
  ],
  'report.fetch': [
    {
      name: 'gives the bytes that were rendered, with name and type',
      run: async (world) => {
        const { report, fileName, sha256 } = await world.report();
        const file = await world.client.report.fetch({ report });
        strictEqual(file.name, fileName);
        strictEqual(file.type, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
        strictEqual(createHash('sha256').update(new Uint8Array(await file.arrayBuffer())).digest('hex'), sha256);
      },
    },
    {
      name: 'refuses a report that is not at hand, and a handle that is nothing',
      run: async ({ client }) => {
        await refused('handle-unknown', () => client.report.fetch({ report: 'never made' }));
        await malformed(() => client.report.fetch({ report: '' }));
      },
    },
  ],
};
