import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, wrong, type Cases } from '../world.ts';

export const crosswalkCases: Cases = {
  'crosswalk.list': [
    {
      name: 'says what a requirement gives towards other frameworks, never fully towards the law, and with the caveat',
      run: async (world) => {
        const { engagement } = await created(world);
        const { crosswalks } = await world.client.crosswalk.list({ engagement, item: '6.1.4' });
        deepStrictEqual(crosswalks.map(({ id }) => id).sort(), ['iso-42001-to-eu-ai-act', 'iso-42001-to-nist-ai-rmf']);
        for (const { rows } of crosswalks) strictEqual(rows.length > 0 && rows.every(({ from }) => from.ref === '6.1.4'), true);
        const law = crosswalks.find(({ id }) => id === 'iso-42001-to-eu-ai-act');
        strictEqual(law?.rows.some(({ relation }) => relation === 'full'), false);
        strictEqual(law?.caveat.includes('no presumption of conformity'), true);
      },
    },
    {
      name: 'refuses an item there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('item-unknown', () => world.client.crosswalk.list({ engagement, item: '99.9' }));
        await malformed(() => world.client.crosswalk.list(wrong({ engagement, item: 6.1 })));
      },
    },
  ],
  'crosswalk.show': [
    {
      name: 'gives the crosswalks an engagement is read with: those of the file, else those of the app, with the frameworks they lead to',
      run: async (world) => {
        const { engagement } = await created(world);
        const origins = async () => (await world.client.crosswalk.show({ engagement })).crosswalks.map(({ content, origin, target }) => [content.id, origin, target.asked]).sort();
        deepStrictEqual(await origins(), [['iso-42001-to-eu-ai-act', 'app', false], ['iso-42001-to-nist-ai-rmf', 'app', false]]);
        await world.client.pack.use({ engagement, id: 'eu-ai-act' });
        deepStrictEqual(await origins(), [['iso-42001-to-eu-ai-act', 'file', true], ['iso-42001-to-nist-ai-rmf', 'app', false]]);
      },
    },
    { name: 'refuses an engagement nobody opened by its shape', run: ({ client }) => malformed(() => client.crosswalk.show(wrong({}))) },
  ],
  'coverage.list': [
    {
      name: 'finds nothing more than partial towards the law, takes a better answer up, and lets an excluded control give nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        const { client } = world;
        const statusOf = async (ref: string) => {
          const { groups, counts } = await client.coverage.list({ engagement, framework: 'eu-ai-act', on: '2026-12-01' });
          strictEqual(counts.full, 0);
          return groups.flatMap(({ items }) => items).find((item) => item.ref === ref)?.derived;
        };
        strictEqual(await statusOf('AIA-12'), 'unknown');
        strictEqual(await statusOf('AIA-40'), 'no-counterpart');
        await client.answer.set({ engagement, question: 'A.6.2.8-1', change: { value: 4, evidence: 'E4' } });
        strictEqual(await statusOf('AIA-12'), 'partial');
        await client.control.decide({ engagement, item: 'A.6.2.8', decision: 'excluded', justification: 'No AI system of the scope is able to record events, and none will be put into use.' });
        strictEqual(await statusOf('AIA-12'), 'none');
      },
    },
    {
      name: 'puts direct answers before what is derived, and flags one that is fully met while what it would rest on is not there',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await created(world);
        await client.pack.use({ engagement, id: 'eu-ai-act' });
        await client.answer.set({ engagement, question: 'aia-12-met', change: { value: 4, evidence: 'E4' } });
        const logs = async () => {
          const { groups } = await client.coverage.list({ engagement, framework: 'eu-ai-act', on: '2026-12-01' });
          const item = groups.flatMap(({ items }) => items).find((one) => one.ref === 'AIA-12');
          return [item?.direct?.met, item?.derived, item?.contradiction, item?.uncovered];
        };
        deepStrictEqual(await logs(), ['fully', 'unknown', false, false]);
        await client.answer.set({ engagement, question: 'A.6.2.8-1', change: { value: 1 } });
        deepStrictEqual(await logs(), ['fully', 'none', true, false]);
        await client.answer.set({ engagement, question: 'aia-12-met', change: { value: 3 } });
        deepStrictEqual(await logs(), ['largely', 'none', false, true]);
      },
    },
    {
      name: 'refuses a framework nothing leads to, an AI system there is not, and a day that is none',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('framework-unknown', () => world.client.coverage.list({ engagement, framework: 'iso-9001' }));
        await refused('system-unknown', () => world.client.coverage.list({ engagement, framework: 'eu-ai-act', system: 'S9' }));
        await malformed(() => world.client.coverage.list({ engagement, framework: 'eu-ai-act', on: '2026-13-45' }));
      },
    },
  ],
};
