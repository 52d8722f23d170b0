import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { emptyImpactBlock, impactAspects } from '../../../domain/impact/impact.ts';
import { created, malformed, refused, unchanged, wrong, type Cases, type World } from '../world.ts';

const looked = { ...emptyImpactBlock, relevance: 'none' as const, finding: 'Looked at; it decides about nobody.' };
const whole = {
  system: 'S1',
  subject: 'Triage, release 2.',
  individuals: 'Delays.',
  groups: 'None that differ.',
  societies: 'None, for it reaches 40 people a year.',
  consulted: 'Legal.',
  conclusion: 'May be used.',
  assessedBy: 'AI officer',
  assessedOn: '2026-09-01',
  ...Object.fromEntries(impactAspects.map((aspect) => [aspect, looked])),
};
const assessed = async (world: World, fields: object = whole): Promise<{ readonly engagement: string; readonly id: string }> => {
  const { engagement } = await created(world);
  await world.client.system.add({ engagement, system: { name: 'Triage' } });
  const { id } = await world.client.record.add({ engagement, record: { kind: 'impact', fields } });
  return { engagement, id };
};
const statesOf = async ({ client }: World, engagement: string) => (await client.engagement.load({ engagement })).engagement.records.impact.map(({ version, state }) => `${version} ${state}`);

export const impactCases: Cases = {
  'impact.approve': [
    {
      name: 'approves what lacks nothing, and a later edit of its content makes it a draft again',
      run: async (world) => {
        const { engagement, id } = await assessed(world);
        await world.client.impact.approve({ engagement, id, acceptedBy: 'COO', acceptedOn: '2026-10-01' });
        deepStrictEqual(await statesOf(world, engagement), ['1 approved']);
        await world.client.record.update({ engagement, record: { kind: 'impact', id, changes: { reviewOn: '2027-09-01' } } });
        deepStrictEqual(await statesOf(world, engagement), ['1 approved']);
        await world.client.record.update({ engagement, record: { kind: 'impact', id, changes: { individuals: 'Denials.' } } });
        deepStrictEqual(await statesOf(world, engagement), ['1 draft']);
        const [reopened] = (await world.client.engagement.load({ engagement })).engagement.records.impact;
        deepStrictEqual([reopened?.acceptedBy, reopened?.acceptedOn, reopened?.assessedUse], ['', '', '']);
        await world.client.history.undo({ engagement });
        deepStrictEqual(await statesOf(world, engagement), ['1 approved']);
      },
    },
    {
      name: 'refuses one that looks at the organisation alone, and says what it lacks',
      run: async (world) => {
        const { engagement, id } = await assessed(world, { ...whole, individuals: '', societies: '' });
        await unchanged(world, engagement, async () => {
          await refused('impact-incomplete', () => world.client.impact.approve({ engagement, id }));
          await refused('record-unknown', () => world.client.impact.approve({ engagement, id: 'I9' }));
          await refused('impact-approval', () => world.client.record.update({ engagement, record: { kind: 'impact', id, changes: { state: 'approved' } } }));
          await refused('impact-approval', () => world.client.record.add({ engagement, record: { kind: 'impact', fields: { ...whole, state: 'approved' } } }));
          await malformed(() => world.client.impact.approve({ engagement, id, acceptedOn: wrong('soon') }));
        });
      },
    },
  ],
  'impact.revise': [
    {
      name: 'starts the next version, and approving that supersedes the one before',
      run: async (world) => {
        const { engagement, id } = await assessed(world);
        await world.client.impact.approve({ engagement, id });
        const { id: next } = await world.client.impact.revise({ engagement, id });
        deepStrictEqual(await statesOf(world, engagement), ['1 approved', '2 draft']);
        await refused('impact-incomplete', () => world.client.impact.approve({ engagement, id: next }));
        await world.client.record.update({ engagement, record: { kind: 'impact', id: next, changes: { assessedBy: 'AI officer', assessedOn: '2027-09-01' } } });
        await world.client.impact.approve({ engagement, id: next });
        deepStrictEqual(await statesOf(world, engagement), ['1 superseded', '2 approved']);
        await refused('impact-approved', () => world.client.impact.approve({ engagement, id }));
      },
    },
    {
      name: 'refuses a draft and one there is not',
      run: async (world) => {
        const draft = await assessed(world);
        await refused('impact-not-approved', () => world.client.impact.revise(draft));
        const { engagement } = await created(world);
        await refused('record-unknown', () => world.client.impact.revise({ engagement, id: 'I1' }));
        await malformed(() => world.client.impact.revise({ engagement, id: wrong(1) }));
        strictEqual((await statesOf(world, engagement)).length, 0);
      },
    },
  ],
};
