import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, unchanged, wrong, type Cases, type World } from '../world.ts';

const justification = 'Needed under the board decision of 3 March on the management system.';
const approval = { version: '1.0', approvedBy: 'AIMS lead', approvedOn: '2026-10-14', residualRiskBy: 'COO' };

/** An engagement whose every control is included for a named reason. */
const decided = async (world: World): Promise<string> => {
  const { engagement } = await created(world);
  const { rows } = await world.client.statement.list({ engagement });
  for (const { id } of rows) {
    await world.client.control.decide({ engagement, item: id, decision: 'applicable', justification });
    await world.client.control.declare({ engagement, item: id, changes: { duties: 'Board decision 7', owner: 'AIMS lead', implementation: 'implemented' } });
  }
  return engagement;
};

export const statementCases: Cases = {
  'statement.list': [
    {
      name: 'lists a row for every control, each with what is wrong with it',
      run: async (world) => {
        const { engagement } = await created(world);
        const listed = await world.client.statement.list({ engagement });
        deepStrictEqual([listed.rows.length, listed.blocking, listed.undecided, listed.approved], [38, 38, 38, null]);
        deepStrictEqual(listed.rows[0]?.problems, [{ rule: 'undecided', blocks: true, because: [] }]);
      },
    },
    {
      name: 'refuses an engagement that is not open',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.statement.list({ engagement: 'never opened' }));
        await malformed(() => client.statement.list(wrong({})));
      },
    },
  ],
  'statement.approve': [
    {
      name: 'records who approved what, and names the rows that changed since',
      run: async (world) => {
        const engagement = await decided(world);
        await world.client.statement.approve({ engagement, ...approval });
        const first = (await world.client.statement.list({ engagement })).approved;
        deepStrictEqual({ ...first, digest: '' }, { ...approval, digest: '', current: true, changed: [] });
        await world.client.control.declare({ engagement, item: 'A.2.2', changes: { owner: 'Head of AI' } });
        const then = (await world.client.statement.list({ engagement })).approved;
        deepStrictEqual([then?.current, then?.changed], [false, ['A.2.2']]);
      },
    },
    {
      name: 'refuses while a row is not complete, and an approval by nobody',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('statement-incomplete', () => world.client.statement.approve({ engagement, ...approval }));
          await malformed(() => world.client.statement.approve({ engagement, ...approval, approvedBy: ' ' }));
          await malformed(() => world.client.statement.approve({ engagement, ...approval, approvedOn: wrong('yesterday') }));
        });
        strictEqual((await world.client.engagement.load({ engagement })).engagement.records.statement.length, 0);
      },
    },
  ],
};
