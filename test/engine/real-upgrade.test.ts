/** The move of an engagement from the first release of the ISO packs to the second, with every question of the first answered. */
import { expect, it } from 'vitest';
import { placedQuestions } from '../../domain/pack/pack.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { acme, keyOf, openEngine, type Client } from './open-engine.ts';

const ids = ['iso-42001-clauses', 'iso-42001-annex-a'] as const;

const load = async (client: Client, engagement: string) => {
  const { packs, engagement: held } = await client.engagement.load({ engagement });
  return { packs: packs.filter(({ content }) => ids.some((id) => id === content.id)), answers: held.answers };
};

it('keeps every answer, marks those whose question reads otherwise, opens what is new, and is taken back whole', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client, dialogs } = open;
  dialogs.save = folder.at('a.plumb');
  const { engagement } = keyOf(await client.engagement.create({ profile: acme, packs: ids.map((id) => `${id}@1.0.0`) }));
  const first = placedQuestions((await load(client, engagement)).packs);
  expect(first).toHaveLength(216);
  for (const [position, { question, ref }] of first.entries()) {
    await client.answer.set({ engagement, question: question.uid, change: { value: ((position % 4) + 1) as 1 | 2 | 3 | 4, evidence: 'E3', note: `Seen for ${ref}.` } });
  }
  const before = await load(client, engagement);
  const status = await client.engagement.status({ engagement });

  for (const id of ids) {
    const preview = await client.pack.preview({ engagement, id });
    const asked = first.filter(({ pack }) => pack.id === id).length;
    expect(preview.answers).toEqual({ kept: asked, carried: 0, leftBehind: 0 });
    expect(preview.counts.removed).toBe(0);
    expect(preview.counts.unchanged + preview.counts.adjusted + preview.counts.reworded).toBe(asked);
    expect(preview.attention.every(({ reason }) => reason === 'reworded'), 'nothing asks for more than a second look').toBe(true);
    expect(await load(client, engagement), 'a preview changes nothing').toEqual(before);
  }
  const attention = (await Promise.all(ids.map((id) => client.pack.preview({ engagement, id })))).flatMap((preview) => preview.attention);
  for (const id of ids) await client.pack.upgrade({ engagement, id });

  const after = await load(client, engagement);
  expect(after.packs.map(({ content }) => content.version)).toEqual(['2.0.0', '2.0.0']);
  const flagged = new Set(attention.flatMap(({ from }) => from.map(({ uid }) => uid)));
  expect(flagged.size).toBeGreaterThan(10);
  expect(after.answers).toEqual(before.answers.map((answer) => (flagged.has(answer.question) ? { ...answer, flagged: true } : answer)));
  const { totals } = await client.engagement.status({ engagement });
  expect(totals.open).toBeGreaterThan(60);
  expect(totals.answered + totals.hidden).toBeGreaterThanOrEqual(216);
  expect((await client.engagement.verify({ engagement })).sound).toBe(true);

  for (const _ of ids) await client.history.undo({ engagement });
  expect(await load(client, engagement)).toEqual(before);
  expect(await client.engagement.status({ engagement })).toEqual(status);
});
