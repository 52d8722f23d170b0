import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { contentOf, created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

const answered = (value: 1 | 2 | 3 | 4) => ({ question: '4.1-1', change: { value, evidence: 'E3' as const } });

export const versionCases: Cases = {
  'baseline.freeze': [
    {
      name: 'freezes what is there under the next number, and whatever is done later it stays sound',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, ...answered(2) });
        const { id, label } = await world.client.baseline.freeze({ engagement, title: 'Issue 1.0', kind: 'initial' });
        strictEqual(label, 'Freeze B1: Issue 1.0');
        await world.client.answer.set({ engagement, ...answered(4) });
        await world.client.history.undo({ engagement });
        const { baselines } = await world.client.baseline.list({ engagement });
        deepStrictEqual(baselines.map(({ id: one, sound, current }) => ({ one, sound, current })), [{ one: id, sound: true, current: false }]);
        ok((baselines[0]?.changesSince ?? 0) > 0);
      },
    },
    {
      name: 'refuses an issue without a title or of a kind there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await malformed(() => world.client.baseline.freeze({ engagement, title: '  ', kind: 'initial' }));
          await malformed(() => world.client.baseline.freeze({ engagement, title: 'A', kind: wrong('final') }));
        });
      },
    },
  ],
  'baseline.list': [
    {
      name: 'lists nothing where nothing was frozen',
      run: async (world) => {
        const { engagement } = await created(world);
        deepStrictEqual(await world.client.baseline.list({ engagement }), { baselines: [] });
      },
    },
    {
      name: 'refuses an engagement that is not open, and a call that names none',
      run: async (world) => {
        await refused('engagement-closed', () => world.client.baseline.list({ engagement: 'never opened' }));
        await malformed(() => world.client.baseline.list(wrong({})));
      },
    },
  ],
  'baseline.compare': [
    {
      name: 'says of every requirement what became of it, and why',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, ...answered(2) });
        await world.client.baseline.freeze({ engagement, title: 'Before', kind: 'initial' });
        await world.client.answer.set({ engagement, ...answered(4) });
        await world.client.answer.set({ engagement, question: '4.2-1', change: { value: 1, evidence: 'E3' } });
        const { from, to, comparison } = await world.client.baseline.compare({ engagement, from: 'B1' });
        deepStrictEqual([from, to], ['B1', '']);
        deepStrictEqual(
          comparison.items.filter(({ kind }) => kind !== 'unchanged').map(({ ref, kind }) => ({ ref, kind })),
          [{ ref: '4.1', kind: 'better' }, { ref: '4.2', kind: 'newly-assessed' }],
        );
        const reasons = comparison.items[0]?.reasons ?? [];
        deepStrictEqual(reasons.map((reason) => (reason.type === 'answer' ? [reason.ref, reason.from, reason.to] : [])), [['4.1-1', 2, 4]]);
        const same = await world.client.baseline.compare({ engagement, from: 'B1', to: 'B1' });
        strictEqual(same.comparison.counts.unchanged, same.comparison.items.length);
      },
    },
    {
      name: 'refuses an issue there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('record-unknown', () => world.client.baseline.compare({ engagement, from: 'B1' }));
        await malformed(() => world.client.baseline.compare({ engagement, from: wrong(1) }));
      },
    },
  ],
  'baseline.restart': [
    {
      name: 'keeps every result, counts it as carried over until it is given or confirmed, and is taken back by one undo',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 3, flagged: true } });
        await world.client.answer.set({ engagement, question: '4.1-2', change: { value: 2 } });
        const { id } = await world.client.baseline.freeze({ engagement, title: 'Year 0', kind: 'initial' });
        const before = await contentOf(world, engagement);
        const { profile } = await world.client.baseline.restart({ engagement, from: 'B1' });
        strictEqual(profile?.cycle, id);
        const confirm = await world.client.answer.set({ engagement, question: '4.1-1', change: { confirmedIn: id } });
        deepStrictEqual(confirm.answers?.map(({ value, flagged, confirmedIn }) => ({ value, flagged, confirmedIn })), [{ value: 3, flagged: false, confirmedIn: id }]);
        const given = await world.client.answer.set({ engagement, question: '4.1-2', change: { value: 2 } });
        deepStrictEqual(given.answers?.map(({ value, confirmedIn }) => ({ value, confirmedIn })), [{ value: 2, confirmedIn: id }]);
        for (let step = 0; step < 3; step += 1) await world.client.history.undo({ engagement });
        const withoutStamps = (content: object): string => JSON.stringify(content).replaceAll(/"(?:updatedAt|updatedBy|redo|undo)":(?:"[^"]*"|null|\{[^}]*\})/g, '');
        strictEqual(withoutStamps(await contentOf(world, engagement)), withoutStamps(before));
      },
    },
    {
      name: 'refuses to start from an issue there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('record-unknown', () => world.client.baseline.restart({ engagement, from: 'B7' }));
          await malformed(() => world.client.baseline.restart({ engagement, from: wrong(null) }));
        });
      },
    },
  ],
  'history.list': [
    {
      name: 'tells who changed what, when and from what, newest first, page by page and by words',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 1 } });
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 4 } });
        await world.client.history.undo({ engagement });
        const { actions } = await world.client.history.list({ engagement });
        deepStrictEqual(actions.slice(0, 3).map(({ kind, label, changes }) => ({ kind, label, changes: changes.map(({ field, from, to }) => ({ field, from, to })) })), [
          { kind: 'undo', label: '4.1-1: fully', changes: [{ field: 'value', from: 4, to: 1 }] },
          { kind: 'edit', label: '4.1-1: fully', changes: [{ field: 'value', from: 1, to: 4 }] },
          { kind: 'edit', label: '4.1-1: not', changes: [{ field: 'value', from: null, to: 1 }] },
        ]);
        const first = await world.client.history.list({ engagement, limit: 2 });
        const next = await world.client.history.list({ engagement, limit: 2, before: first.actions.at(-1)?.position ?? 1 });
        deepStrictEqual([...first.actions, ...next.actions].map(({ action }) => action), actions.map(({ action }) => action));
        deepStrictEqual((await world.client.history.list({ engagement, text: '4.1-1: NOT' })).actions.map(({ label }) => label), ['4.1-1: not']);
        deepStrictEqual((await world.client.history.list({ engagement, text: '%' })).actions, []);
      },
    },
    {
      name: 'refuses a page of none and an engagement that is not open',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.history.list({ engagement, limit: 0 }));
        await refused('engagement-closed', () => world.client.history.list({ engagement: 'never opened' }));
      },
    },
  ],
  'history.at': [
    {
      name: 'gives back any earlier state as it was, and changes nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 2, note: 'Seen.' } });
        const then = (await world.client.engagement.load({ engagement })).engagement;
        const { last } = await world.client.history.list({ engagement });
        await world.client.baseline.freeze({ engagement, title: 'Then', kind: 'initial' });
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 4 } });
        await world.client.system.add({ engagement, system: { name: 'New' } });
        await unchanged(world, engagement, async () => {
          const shown = await world.client.history.at({ engagement, at: { position: last } });
          deepStrictEqual(shown.engagement, then);
          deepStrictEqual((await world.client.history.at({ engagement, at: { baseline: 'B1' } })).engagement, then);
          deepStrictEqual(shown.packs.map(({ content }) => content.kind), ['requirements', 'controls']);
          notStrictEqual(JSON.stringify(shown.engagement), JSON.stringify((await world.client.engagement.load({ engagement })).engagement));
        });
      },
    },
    {
      name: 'refuses a place that has not been reached',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('history-unknown', () => world.client.history.at({ engagement, at: { position: 100_000 } }));
        await refused('record-unknown', () => world.client.history.at({ engagement, at: { baseline: 'B1' } }));
        await malformed(() => world.client.history.at({ engagement, at: wrong({}) }));
      },
    },
  ],
};
