import { expect, it } from 'vitest';
import { emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { keyOf, makeEngagement, openEngine, refusal, type OpenEngine } from './open-engine.ts';

const justification = 'No AI system of the client is supplied to customers, as the inventory shows.';
const triage: Omit<AiSystem, 'id'> = { ...emptySystem, name: 'Triage', intendedPurpose: 'Sorts scans.', actualUse: '', tier: 'high', origin: 'in-house', stage: 'in-use', traits: [], roles: [], owner: '', sampled: true };

/** What a screen shows, without who and when. */
const shown = async ({ client }: OpenEngine, engagement: string) => {
  const view = await client.engagement.load({ engagement });
  return {
    profile: view.engagement.profile,
    systems: view.engagement.systems,
    decisions: view.engagement.decisions.filter(({ decision }) => decision !== 'undecided'),
    answers: view.engagement.answers
      .filter(({ value, note }) => value !== null || note !== '')
      .map(({ question, system, value, note, reason }) => ({ question, system, value, note, reason })),
  };
};

const reopened = async (open: OpenEngine, engagement: string, handle: string): Promise<string> => {
  await open.client.engagement.close({ engagement });
  return keyOf(await open.client.engagement.open({ handle })).engagement;
};

it('undoes and redoes every kind of change, one by one, with the file closed and opened between any two', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const made = await makeEngagement(open, folder.at('a.plumb'));
  let { engagement } = made;
  const { packs } = await client.engagement.load({ engagement });
  const perSystem = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions))).find(({ level }) => level === 'system')?.uid ?? '';

  const changes: readonly (() => Promise<{ readonly label: string }>)[] = [
    () => client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'First.' } }),
    () => client.engagement.updateProfile({ engagement, changes: { scope: 'All sites.', roles: ['ai-customer'] } }),
    () => client.system.add({ engagement, system: triage }),
    () => client.answer.set({ engagement, question: perSystem, system: 'S1', change: { value: 1, note: 'Seen.' } }),
    () => client.system.update({ engagement, id: 'S1', changes: { tier: 'low', name: 'Triage 2' } }),
    () => client.control.decide({ engagement, item: 'A.10.4', decision: 'excluded', justification }),
    () => client.system.remove({ engagement, id: 'S1' }),
    () => client.answer.set({ engagement, question: '4.1-1', change: { value: null } }),
  ];
  const states = [await shown(open, engagement)];
  const labels: string[] = [];
  for (const change of changes) {
    labels.push((await change()).label);
    states.push(await shown(open, engagement));
  }
  for (let step = changes.length - 1; step >= 0; step -= 1) {
    engagement = await reopened(open, engagement, made.handle);
    const undone = await client.history.undo({ engagement });
    expect(undone.label).toBe(labels[step]);
    expect(await shown(open, engagement)).toEqual(states[step]);
  }
  expect((await refusal(client.history.undo({ engagement }))).code).toBe('nothing-to-undo');
  for (let step = 0; step < changes.length; step += 1) {
    engagement = await reopened(open, engagement, made.handle);
    const redone = await client.history.redo({ engagement });
    expect(redone.label).toBe(labels[step]);
    expect(await shown(open, engagement)).toEqual(states[step + 1]);
  }
  expect((await refusal(client.history.redo({ engagement }))).code).toBe('nothing-to-redo');
  expect((await client.engagement.verify({ engagement })).checks.filter(({ passed }) => !passed)).toEqual([]);
});

it('says of each step what undo would take back, and a new change ends what could be redone', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const made = await makeEngagement(open, folder.at('a.plumb'));
  const { engagement } = made;
  await client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });
  await client.answer.set({ engagement, question: '4.1-2', change: { value: 2 } });
  const undone = await client.history.undo({ engagement });
  expect(undone).toMatchObject({ label: '4.1-2: partly', undo: { label: '4.1-1: largely' }, redo: { label: '4.1-2: partly' } });
  const written = await client.answer.set({ engagement, question: '4.1-3', change: { flagged: true } });
  expect(written).toMatchObject({ label: '4.1-3: mark for review', undo: { label: '4.1-3: mark for review' }, redo: null });
  const again = await client.engagement.load({ engagement: await reopened(open, engagement, made.handle) });
  expect(again).toMatchObject({ undo: { label: '4.1-3: mark for review' }, redo: null });
});

it('undoes two hundred steps and no more, and none of them is lost from the history', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  for (let number = 1; number <= 205; number += 1) await client.answer.set({ engagement, question: '4.1-1', change: { note: `Note ${number}` } });
  for (let number = 1; number <= 200; number += 1) await client.history.undo({ engagement });
  expect((await refusal(client.history.undo({ engagement }))).code).toBe('nothing-to-undo');
  expect((await client.answer.list({ engagement })).answers[0]?.note).toBe('Note 5');
  expect((await client.engagement.verify({ engagement })).sound).toBe(true);
});
