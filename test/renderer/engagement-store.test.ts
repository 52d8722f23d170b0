import { emptySystem } from '../../domain/engagement/engagement.ts';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { createEngagementStore, type EngagementStore } from '../../renderer/store/engagement.ts';
import { previewChange } from '../../renderer/store/change.ts';
import type { Client } from '../../renderer/transport/client.ts';
import { makeEngagement, openEngine } from '../engine/open-engine.ts';
import { freshFolder } from '../fixtures/engagement.ts';

/** A store over a real engine and a real file; `broken` makes calls to change answers fail as a lost connection does. */
const opened = async () => {
  const folder = freshFolder();
  const engine = openEngine(folder);
  const { engagement, handle } = await makeEngagement(engine, folder.at('acme.plumb'));
  const line = { broken: false };
  const client: Client = createRouterClient(engine.engine.router, {
    interceptors: [
      ({ next, path }) => (line.broken && path.join('.') === 'answer.set' ? Promise.reject(new TypeError('Failed to fetch')) : next()),
    ],
  });
  const store = createEngagementStore(client);
  await store.load(engagement, handle);
  return {
    store,
    line,
    engine,
    handle,
    engagement,
    question: questionAt(store, 0),
    end: async () => {
      await engine[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
};

const questionAt = (store: EngagementStore, position: number): string =>
  store.store.getState().open?.assessment.items[0]?.criteria[position]?.question.uid ?? '';
const answerTo = (store: EngagementStore, question: string) =>
  store.store.getState().open?.shown.answers.find((answer) => answer.question === question);

describe('an open engagement on the screen', () => {
  it('shows an answer and its score at once, and says saved only after the file has it', async () => {
    const { store, question, engine, engagement, end } = await opened();
    const written = store.change({ type: 'answer', question, system: null, change: { value: 3, evidence: 'E3' } });
    const { open, saving } = store.store.getState();
    expect(saving.type).toBe('saving');
    expect(open?.assessment.items[0]?.criteria[0]?.rated).toBe(3);
    const result = await written;
    expect(store.store.getState().saving).toEqual({ type: 'saved', at: result?.savedAt });
    const { answers } = await engine.client.answer.list({ engagement });
    expect(answers.map(({ value }) => value)).toEqual([3]);
    await end();
  });

  it('keeps a note on the screen when it could not be saved, and saves it when asked to try again', async () => {
    const { store, line, question, end } = await opened();
    line.broken = true;
    const written = store.change({ type: 'answer', question, system: null, change: { note: 'Seen on site.' } });
    expect(await store.settled()).toBe(false);
    expect(store.store.getState().saving).toMatchObject({ type: 'not-saved', failure: { type: 'unreachable' }, waiting: 1 });
    expect(answerTo(store, question)?.note).toBe('Seen on site.');
    expect(store.unsaved()).toBe(true);
    line.broken = false;
    store.retry();
    await written;
    expect(store.unsaved()).toBe(false);
    await end();
  });

  it('undoes the last step after everything typed before it has been written', async () => {
    const { store, question, end } = await opened();
    void store.change({ type: 'answer', question, system: null, change: { value: 4 } });
    void store.change({ type: 'answer', question, system: null, change: { note: 'Later than the answer.' } });
    await store.change({ type: 'undo' });
    expect(answerTo(store, question)).toMatchObject({ value: 4, note: '' });
    expect(store.store.getState().open?.redo).not.toBeNull();
    await store.change({ type: 'redo' });
    expect(answerTo(store, question)?.note).toBe('Later than the answer.');
    await end();
  });

  it('sends what another window kept it from saving once the file is taken back', async () => {
    const { store, engine, handle, question, end } = await opened();
    const other = await engine.client.engagement.open({ handle, takeOver: true });
    if (other.outcome !== 'opened') throw new Error('not opened');
    const written = store.change({ type: 'answer', question, system: null, change: { value: 2 } });
    expect(await store.settled()).toBe(false);
    expect(store.store.getState().saving).toMatchObject({ failure: { type: 'refused', problem: { code: 'engagement-closed' } } });
    const back = await engine.client.engagement.open({ handle, takeOver: true });
    if (back.outcome !== 'opened') throw new Error('not opened');
    await store.reload(back.engagement, back.handle);
    await written;
    const { answers } = await engine.client.answer.list({ engagement: back.engagement });
    expect(answers.map(({ value }) => value)).toEqual([2]);
    await end();
  });

  it('lets go of a refused change only when told to, and shows what the file says then', async () => {
    const { store, question, end } = await opened();
    const refused = store.change({ type: 'answer', question, system: null, change: { value: 'not-applicable', reason: 'No.' } });
    expect(await store.settled()).toBe(false);
    expect(answerTo(store, question)?.value).toBe('not-applicable');
    store.giveUp();
    expect(await refused).toBeNull();
    expect(answerTo(store, question)).toBeUndefined();
    expect(store.store.getState().saving.type).toBe('saved');
    await end();
  });

  it('adds an AI system under the id that the file gives it', async () => {
    const { store, end } = await opened();
    const system = { name: 'Triage', intendedPurpose: '', actualUse: '', tier: 'high', origin: 'in-house', stage: 'in-use', roles: [], owner: '', sampled: true } as const;
    await store.change({ type: 'system-add', system: { ...emptySystem, ...system, roles: [], traits: [] } });
    expect(store.store.getState().open?.shown.systems).toMatchObject([{ id: 'S1', name: 'Triage' }]);
    await end();
  });
});

describe('a change shown before it is written', () => {
  it('leaves the engagement it started from untouched', async () => {
    const { store, question, end } = await opened();
    const before = store.store.getState().open?.shown;
    if (before === undefined) throw new Error('nothing open');
    const after = previewChange(before, { type: 'answer', question, system: null, change: { value: 1 } });
    expect(before.answers).toEqual([]);
    expect(after.answers).toMatchObject([{ question, value: 1, evidence: 'E1' }]);
    await end();
  });
});
