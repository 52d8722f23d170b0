import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

export const answerCases: Cases = {
  'answer.set': [
    {
      name: 'writes the fields given and gives the answer back, durable',
      run: async (world) => {
        const { engagement } = await created(world);
        const note = 'Line one\nLine two — “quoted” 🙂 日本';
        const written = await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 3, evidence: 'E2', note } });
        strictEqual(written.label, '4.1-1: largely');
        deepStrictEqual(written.answers?.map((answer) => [answer.value, answer.evidence, answer.note]), [[3, 'E2', note]]);
        const flagged = await world.client.answer.set({ engagement, question: '4.1-1', change: { flagged: true } });
        deepStrictEqual(flagged.answers?.map((answer) => [answer.value, answer.note, answer.flagged]), [[3, note, true]]);
      },
    },
    {
      name: 'finds a question by uid and by reference in any case',
      run: async (world) => {
        const { engagement } = await created(world);
        const { packs } = await world.client.engagement.load({ engagement });
        const uid = packs[0]?.content.sections[0]?.items[0]?.questions[0]?.uid ?? '';
        await world.client.answer.set({ engagement, question: uid.toUpperCase(), change: { value: 1 } });
        await world.client.answer.set({ engagement, question: 'a.2.2-1', change: { value: 2 } });
        const { answers } = await world.client.answer.list({ engagement });
        deepStrictEqual(answers.map(({ ref }) => ref), ['4.1-1', 'A.2.2-1']);
      },
    },
    {
      name: 'refuses what would lose or invent something, and loses nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        const set = world.client.answer.set;
        await set({ engagement, question: '4.1-1', change: { value: 4, note: 'Precious.' } });
        await unchanged(world, engagement, async () => {
          await malformed(() => set({ engagement, question: '4.1-1', change: { value: wrong(5) } }));
          await malformed(() => set({ engagement, question: '4.1-1', change: { value: wrong('4') } }));
          await malformed(() => set({ engagement, question: '4.1-1', change: { note: wrong(null) } }));
          await malformed(() => set({ engagement, question: '4.1-1', change: {} }));
          await malformed(() => set({ engagement, question: '4.1-1', change: wrong({ value: 3, score: 100 }) }));
          await malformed(() => set({ engagement, question: '4.1-1', change: { note: 'x'.repeat(1_000_001) } }));
          await malformed(() => set({ engagement, question: '', change: { value: 3 } }));
          await refused('question-unknown', () => set({ engagement, question: '99.9-1', change: { value: 3 } }));
          await refused('answer-reason-required', () => set({ engagement, question: 'A.2.3-1', change: { value: 'not-applicable', reason: 'Because.' } }));
          await refused('system-unknown', () => set({ engagement, question: '4.1-1', system: 'S1', change: { value: 3 } }));
          await refused('engagement-closed', () => set({ engagement: 'never opened', question: '4.1-1', change: { value: 3 } }));
        });
      },
    },
  ],
  'answer.list': [
    {
      name: 'lists every answer with what it is rated after the evidence cap',
      run: async (world) => {
        const { engagement } = await created(world);
        deepStrictEqual(await world.client.answer.list({ engagement }), { answers: [] });
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 4, evidence: 'E0' } });
        const [answer] = (await world.client.answer.list({ engagement })).answers;
        strictEqual(answer?.value, 4);
        ok(answer.rated !== null && answer.rated < 4);
        strictEqual(answer.hidden, false);
      },
    },
    {
      name: 'refuses an engagement that is not open, and no argument at all',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.answer.list({ engagement: 'never opened' }));
        await malformed(() => client.answer.list(wrong(undefined)));
      },
    },
  ],
};
