import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, wrong, type Cases } from '../world.ts';

export const readinessCases: Cases = {
  'readiness.show': [
    {
      name: 'cannot tell of a new engagement, says not ready once a gap is known, and clears what is recorded',
      run: async (world) => {
        const { engagement } = await created(world);
        const show = async () => (await world.client.readiness.show({ engagement, on: '2026-10-14' })).stage1;
        const stateOf = async (rule: string) => (await show()).rules.find((one) => one.rule === rule)?.state;
        await world.client.system.add({ engagement, system: { name: 'Triage', scope: 'in' } });
        strictEqual(await stateOf('S1-03'), 'unknown');
        await world.client.answer.set({ engagement, question: '5.2-1', change: { value: 2, evidence: 'E3' } });
        strictEqual(await stateOf('S1-03'), 'fires');
        strictEqual((await show()).verdict, 'not-ready');
        await world.client.record.update({ engagement, record: { kind: 'programme', id: 'programme', changes: { policyApprovedBy: 'COO', policyApprovedOn: '2026-09-01' } } });
        strictEqual(await stateOf('S1-03'), 'clear');
        deepStrictEqual((await show()).rules.length, 15);
      },
    },
    {
      name: 'refuses a day that is none, and an engagement that is not open',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.readiness.show({ engagement, on: wrong('soon') }));
        await refused('engagement-closed', () => world.client.readiness.show({ engagement: 'never opened' }));
      },
    },
  ],
};
