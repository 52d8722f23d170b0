import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { emptySystem, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { contentOf, created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

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

/** One system, and one row without a name. */
const inventory = new File(['Name,Owner,Colour\nChatbot,Service desk,red\n,Nobody,\n'], 'inventory.csv');

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
  'system.preview': [
    {
      name: 'shows what importing an inventory would do, and writes nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          const preview = await world.client.system.preview({ engagement, file: inventory });
          deepStrictEqual(preview.columns.map(({ heading, to }) => [heading, to]), [['Name', 'name'], ['Owner', 'owner'], ['Colour', 'note']]);
          deepStrictEqual([preview.counts.added, preview.counts.errors, preview.systems[0]?.system.note], [1, 1, 'Colour: red']);
        });
      },
    },
    {
      name: 'refuses what is no inventory, a field there is not, and a closed engagement',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('inventory-unreadable', () => world.client.system.preview({ engagement, file: new File(['%PDF-1.7'], 'a.csv') }));
        await malformed(() => world.client.system.preview({ engagement, file: wrong('Name') }));
        await malformed(() => world.client.system.preview({ engagement, file: inventory, mapping: { columns: [{ heading: 'Name', to: wrong('id') }] } }));
        await refused('engagement-closed', () => world.client.system.preview({ engagement: 'never opened', file: inventory }));
      },
    },
  ],
  'system.import': [
    {
      name: 'imports an inventory in one step, with what no field takes in the note, and undo takes it back',
      run: async (world) => {
        const { engagement } = await created(world);
        const before = await contentOf(world, engagement);
        const imported = await world.client.system.import({ engagement, file: inventory, mapping: { columns: [{ heading: 'Name', to: 'name' }] }, remember: false });
        deepStrictEqual(imported.ids, [{ row: 2, id: 'S1' }]);
        deepStrictEqual(imported.systems, [{ ...emptySystem, id: 'S1', name: 'Chatbot', discovery: 'import', note: 'Owner: Service desk\nColour: red' }]);
        deepStrictEqual(imported.rows.map(({ row, outcome }) => [row, outcome]), [[3, 'error']]);
        const { systems } = await world.client.history.undo({ engagement });
        deepStrictEqual(systems, []);
        deepStrictEqual({ ...(await contentOf(world, engagement)), redo: null }, before);
      },
    },
    {
      name: 'refuses a file that cannot be read and a choice there is not, and adds nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('inventory-unreadable', () => world.client.system.import({ engagement, file: new File([''], 'a.csv') }));
          await refused('inventory-too-large', () => world.client.system.import({ engagement, file: new File([`${'a,'.repeat(401)}b`], 'a.csv') }));
          await malformed(() => world.client.system.import({ engagement, file: inventory, decisions: { file: wrong('merge') } }));
        });
      },
    },
  ],
};
