import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { emptySystem, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

const triage: Omit<AiSystem, 'id'> = {
  ...emptySystem,
  name: 'Triage assistant',
  intendedPurpose: 'Orders incoming scans.',
  actualUse: 'Orders incoming scans and reports.',
  tier: 'high',
  origin: 'in-house', stage: 'in-use', traits: [],
  roles: ['ai-provider'],
  owner: 'Head of radiology',
  sampled: true,
};

export const systemCases: Cases = {
  'system.add': [
    {
      name: 'puts a system on the inventory under the next short id, never one used before',
      run: async (world) => {
        const { engagement } = await created(world);
        const first = await world.client.system.add({ engagement, system: triage });
        strictEqual(first.id, 'S1');
        deepStrictEqual(first.systems, [{ id: 'S1', ...triage }]);
        await world.client.system.remove({ engagement, id: 'S1' });
        strictEqual((await world.client.system.add({ engagement, system: triage })).id, 'S2');
      },
    },
    {
      name: 'refuses a system without a name or with an id of its own, and adds nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await malformed(() => world.client.system.add({ engagement, system: { ...triage, name: ' ' } }));
          await malformed(() => world.client.system.add({ engagement, system: { ...triage, tier: wrong('extreme') } }));
          await malformed(() => world.client.system.add({ engagement, system: wrong({ ...triage, id: 'S9' }) }));
          await refused('engagement-closed', () => world.client.system.add({ engagement: 'never opened', system: triage }));
        });
      },
    },
  ],
  'system.update': [
    {
      name: 'changes the field given and keeps the others',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.system.add({ engagement, system: triage });
        const written = await world.client.system.update({ engagement, id, changes: { tier: 'low', roles: [] } });
        deepStrictEqual(written.systems, [{ id, ...triage, tier: 'low', roles: [] }]);
      },
    },
    {
      name: 'refuses a system there is not and a tier there is not, and loses nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.system.add({ engagement, system: triage });
        await unchanged(world, engagement, async () => {
          await refused('system-unknown', () => world.client.system.update({ engagement, id: 'S7', changes: { tier: 'low' } }));
          await malformed(() => world.client.system.update({ engagement, id, changes: { tier: wrong('none'), owner: 'Another' } }));
          await malformed(() => world.client.system.update({ engagement, id, changes: { name: '' } }));
        });
      },
    },
  ],
  'system.remove': [
    {
      name: 'takes the system off the inventory, and undo brings it back with its answers',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.system.add({ engagement, system: triage });
        const { packs } = await world.client.engagement.load({ engagement });
        const question = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions))).find(({ level }) => level === 'system');
        ok(question !== undefined);
        await world.client.answer.set({ engagement, question: question.uid, system: id, change: { value: 2, note: 'Seen.' } });
        const before = (await world.client.answer.list({ engagement })).answers;
        deepStrictEqual((await world.client.system.remove({ engagement, id })).systems, []);
        deepStrictEqual((await world.client.answer.list({ engagement })).answers, []);
        await world.client.history.undo({ engagement });
        deepStrictEqual((await world.client.answer.list({ engagement })).answers, before);
      },
    },
    {
      name: 'refuses a system there is not, and an id that is a number',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('system-unknown', () => world.client.system.remove({ engagement, id: 'S1' }));
          await malformed(() => world.client.system.remove({ engagement, id: wrong(1) }));
        });
      },
    },
  ],
};
