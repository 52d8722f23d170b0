import { expect, it } from 'vitest';
import { emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { branchingPacks } from './branching-packs.ts';
import { acme, makeEngagement, openEngine, type Client } from './open-engine.ts';

const system = (name: string, changed: Partial<AiSystem> = {}): Omit<AiSystem, 'id'> => ({
  ...emptySystem,
  name,
  intendedPurpose: '',
  actualUse: '',
  tier: 'high',
  origin: 'in-house', stage: 'in-use', traits: [],
  roles: [],
  owner: '',
  sampled: true,
  ...changed,
});

const totals = async (client: Client, engagement: string) => (await client.engagement.status({ engagement })).totals;
const listed = async (client: Client, engagement: string): Promise<readonly string[]> =>
  (await client.answer.list({ engagement })).answers.map(
    ({ question, system: subject, value, hidden }) => `${question}${subject === undefined ? '' : ` ${subject}`} ${String(value)}${hidden ? ' hidden' : ''}`,
  );

it('hides a question by an earlier answer, keeps its answer, counts it out, and brings both back', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { packsFolder: branchingPacks(folder) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const set = (question: string, value: 1 | 2 | 3 | 4) => client.answer.set({ engagement, question, change: { value, evidence: 'E3' } });
  await set('always', 3);
  await set('if-done', 4);
  const shown = await totals(client, engagement);
  const before = await client.engagement.status({ engagement });

  await set('always', 1);
  const hidden = await totals(client, engagement);
  expect(hidden).toMatchObject({ answered: shown.answered - 1, applicable: shown.applicable - 1, hidden: shown.hidden + 1 });
  expect(await listed(client, engagement)).toEqual(['always 1', 'if-done 4 hidden']);
  // The kept answer "fully" no longer lifts the score.
  expect((await client.engagement.status({ engagement })).items[0]?.S).toBe(0);

  await client.history.undo({ engagement });
  expect(await listed(client, engagement)).toEqual(['always 3', 'if-done 4']);
  expect(await client.engagement.status({ engagement })).toEqual(before);
});

it('asks everything while the earlier answer is missing or cannot be determined', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { packsFolder: branchingPacks(folder) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'), { ...acme, roles: [], size: 'small' });
  expect((await totals(client, engagement)).hidden).toBe(0);
  await client.answer.set({ engagement, question: 'always', change: { value: 'cannot-determine' } });
  expect((await totals(client, engagement)).hidden).toBe(0);
  await client.answer.set({ engagement, question: 'always', change: { value: 'not-applicable', reason: 'Nobody in the scope does this, as seen on site.' } });
  expect((await totals(client, engagement)).hidden).toBe(1);
});

it('follows the roles and the size of the client as they change, and an answer waits for its question to come back', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { packsFolder: branchingPacks(folder) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'), { ...acme, roles: ['ai-provider'], size: 'small' });
  await client.answer.set({ engagement, question: 'provider', change: { value: 2, note: 'Seen on site.' } });
  await client.answer.set({ engagement, question: 'small', change: { value: 2 } });
  await client.engagement.updateProfile({ engagement, changes: { roles: ['ai-customer'], size: 'large' } });
  expect(await listed(client, engagement)).toEqual(['provider 2 hidden', 'small 2 hidden']);
  expect(await totals(client, engagement)).toMatchObject({ answered: 0, hidden: 2 });

  await client.engagement.updateProfile({ engagement, changes: { roles: ['ai-customer', 'ai-provider'] } });
  expect(await listed(client, engagement)).toEqual(['provider 2', 'small 2 hidden']);
  expect((await client.answer.list({ engagement })).answers[0]?.note).toBe('Seen on site.');
});

it('decides per AI system: by its tier, by its own roles and by the answer given for it', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { packsFolder: branchingPacks(folder) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  await client.system.add({ engagement, system: system('Triage', { tier: 'high' }) });
  await client.system.add({ engagement, system: system('Search', { tier: 'low' }) });
  for (const subject of ['S1', 'S2']) {
    for (const question of ['tier', 'after']) await client.answer.set({ engagement, question, system: subject, change: { value: 3 } });
  }
  await client.answer.set({ engagement, question: 'each', system: 'S1', change: { value: 1 } });
  await client.answer.set({ engagement, question: 'each', system: 'S2', change: { value: 4 } });
  expect(await listed(client, engagement)).toEqual(['each S1 1', 'each S2 4', 'tier S1 3', 'tier S2 3 hidden', 'after S1 3 hidden', 'after S2 3']);

  await client.system.update({ engagement, id: 'S2', changes: { tier: 'high' } });
  expect(await listed(client, engagement)).toContain('tier S2 3');
});

it('lists what was answered for a system outside the sample as hidden, and counts it again when it is back in', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { packsFolder: branchingPacks(folder) });
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  await client.answer.set({ engagement, question: 'each', change: { value: 2, note: 'Before there was an inventory.' } });
  expect(await listed(client, engagement)).toEqual(['each 2']);
  await client.system.add({ engagement, system: system('Triage') });
  await client.system.add({ engagement, system: system('Search', { sampled: false }) });
  await client.answer.set({ engagement, question: 'each', system: 'S2', change: { value: 4 } });
  expect(await listed(client, engagement)).toEqual(['each 2 hidden', 'each S2 4 hidden']);
  expect((await totals(client, engagement)).answered).toBe(0);

  await client.system.update({ engagement, id: 'S2', changes: { sampled: true } });
  expect(await listed(client, engagement)).toContain('each S2 4');
  await client.system.remove({ engagement, id: 'S2' });
  expect(await listed(client, engagement)).toEqual(['each 2 hidden']);
  await client.history.undo({ engagement });
  expect(await listed(client, engagement)).toContain('each S2 4');
});
