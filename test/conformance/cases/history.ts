import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { contentOf, created, malformed, refused, wrong, type Cases } from '../world.ts';

export const historyCases: Cases = {
  'history.undo': [
    {
      name: 'takes back the newest change, step by step, to the state before',
      run: async (world) => {
        const { engagement } = await created(world);
        const set = (value: 1 | 4) => world.client.answer.set({ engagement, question: '4.1-1', change: { value } });
        await set(1);
        await set(4);
        const first = await world.client.history.undo({ engagement });
        deepStrictEqual(first.answers?.map(({ value }) => value), [1]);
        const second = await world.client.history.undo({ engagement });
        deepStrictEqual(second.answers?.map(({ value }) => value), [null]);
        deepStrictEqual({ undo: second.undo, redo: second.redo }, { undo: null, redo: { label: '4.1-1: not' } });
      },
    },
    {
      name: 'refuses when there is nothing to undo: the making of the engagement is not taken back',
      run: async (world) => {
        const { engagement } = await created(world);
        await refused('nothing-to-undo', () => world.client.history.undo({ engagement }));
        await malformed(() => world.client.history.undo(wrong({ engagement, steps: 3 })));
        strictEqual((await world.client.engagement.status({ engagement })).client, 'Acme Medical Imaging');
      },
    },
  ],
  'history.redo': [
    {
      name: 'repeats what was undone, until something new is written',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Kept.' } });
        const { engagement: before } = (await contentOf(world, engagement)) as { engagement: { answers: readonly object[] } };
        await world.client.history.undo({ engagement });
        const redone = await world.client.history.redo({ engagement });
        deepStrictEqual(redone.answers?.map(({ updatedAt: _, ...answer }) => answer), before.answers.map((answer) => {
          const { updatedAt: _, ...rest } = { updatedAt: '', ...answer };
          return rest;
        }));
        await world.client.history.undo({ engagement });
        await world.client.answer.set({ engagement, question: '4.1-2', change: { value: 1 } });
        await refused('nothing-to-redo', () => world.client.history.redo({ engagement }));
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is nothing',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.history.redo({ engagement: 'never opened' }));
        await malformed(() => client.history.redo(wrong(null)));
      },
    },
  ],
};
