import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

export const recordCases: Cases = {
  'record.add': [
    {
      name: 'puts a record on its register under the next number, never one used before',
      run: async (world) => {
        const { engagement } = await created(world);
        const add = (title: string) => world.client.record.add({ engagement, record: { kind: 'risk', fields: { title, systems: [] } } });
        const [first, second] = [await add('Unjust triage'), await add('Data leaves the country')];
        deepStrictEqual([first.label, second.label], ['Add R1 (risk)', 'Add R2 (risk)']);
        await world.client.record.remove({ engagement, kind: 'risk', id: second.id });
        strictEqual((await add('A third')).label, 'Add R3 (risk)');
        const { records } = (await world.client.engagement.load({ engagement })).engagement;
        deepStrictEqual(records.risk.map(({ number, title, state }) => ({ number, title, state })), [
          { number: 1, title: 'Unjust triage', state: 'open' },
          { number: 3, title: 'A third', state: 'open' },
        ]);
      },
    },
    {
      name: 'refuses a record without its name, a kind there is not and a field there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('record-invalid', () => world.client.record.add({ engagement, record: { kind: 'risk', fields: {} } }));
          await malformed(() => world.client.record.add({ engagement, record: { kind: wrong('opinion'), fields: {} } }));
          await malformed(() => world.client.record.add({ engagement, record: { kind: 'risk', fields: wrong({ title: 'A', colour: 'red' }) } }));
          await malformed(() => world.client.record.add({ engagement, record: { kind: 'risk', fields: { title: 'A', likelihood: wrong(6) } } }));
        });
      },
    },
  ],
  'record.update': [
    {
      name: 'changes the fields given and no other, and finds a record by what people see',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.record.add({ engagement, record: { kind: 'party', fields: { name: 'Works council', requirements: 'To be heard.' } } });
        const { records } = await world.client.record.update({ engagement, record: { kind: 'party', id: 'P1', changes: { addressed: 'yes' } } });
        deepStrictEqual(
          records?.map(({ kind, id: changed, record }) => ({ kind, id: changed, record })),
          [{ kind: 'party', id, record: { id, number: 1, name: 'Works council', type: 'other', requirements: 'To be heard.', binding: '', addressed: 'yes', how: '', owner: '' } }],
        );
      },
    },
    {
      name: 'takes the acceptance of a risk back when what was accepted changes, and not when anything else does',
      run: async (world) => {
        const { engagement } = await created(world);
        const accepted = { title: 'Unjust triage', likelihood: 3, consequence: 4, treatment: 'retain', acceptedBy: 'COO', acceptedOn: '2026-10-01', state: 'accepted' } as const;
        const { id } = await world.client.record.add({ engagement, record: { kind: 'risk', fields: accepted } });
        const change = async (changes: object) => {
          const { records } = await world.client.record.update({ engagement, record: { kind: 'risk', id, changes } });
          const changed = records?.[0]?.record;
          return changed !== null && changed !== undefined && 'acceptedOn' in changed ? [changed.acceptedOn, changed.state] : null;
        };
        deepStrictEqual(await change({ reviewOn: '2027-10-01' }), ['2026-10-01', 'accepted']);
        deepStrictEqual(await change({ likelihood: 5 }), ['', 'open']);
        await world.client.history.undo({ engagement });
        deepStrictEqual(await change({ objective: 'OBJ-2' }), ['2026-10-01', 'accepted']);
      },
    },
    {
      name: 'refuses a record there is not and one that would lose its name',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.record.add({ engagement, record: { kind: 'party', fields: { name: 'Works council' } } });
        await unchanged(world, engagement, async () => {
          await refused('record-unknown', () => world.client.record.update({ engagement, record: { kind: 'party', id: 'P9', changes: { how: 'A' } } }));
          await malformed(() => world.client.record.update({ engagement, record: { kind: 'party', id: 'P1', changes: { name: ' ' } } }));
          await malformed(() => world.client.record.update({ engagement, record: { kind: 'party', id: 'P1', changes: { addressed: wrong('perhaps') } } }));
        });
      },
    },
  ],
  'record.remove': [
    {
      name: 'takes a record off its register, and undo brings it back whole',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.record.add({ engagement, record: { kind: 'unit', fields: { name: 'Munich', type: 'site', decision: 'in' } } });
        const before = (await world.client.engagement.load({ engagement })).engagement.records;
        deepStrictEqual((await world.client.record.remove({ engagement, kind: 'unit', id })).records, [{ kind: 'unit', id, record: null }]);
        await world.client.history.undo({ engagement });
        deepStrictEqual((await world.client.engagement.load({ engagement })).engagement.records, before);
      },
    },
    {
      name: 'refuses a record there is not and a kind that is not removed',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('record-unknown', () => world.client.record.remove({ engagement, kind: 'unit', id: 'U1' }));
          await malformed(() => world.client.record.remove({ engagement, kind: wrong('judgement'), id: 'iso42001-4.1' }));
        });
      },
    },
  ],
};
