import { describe, expect, it } from 'vitest';
import { createWriteQueue, type QueueState } from '../../renderer/store/write-queue.ts';
import type { Failure } from '../../renderer/transport/failure.ts';

interface Note {
  readonly field: string;
  readonly text: string;
}
const unreachable: Failure = { type: 'unreachable' };
const turn = () => new Promise((resolve) => setTimeout(resolve));

const queueWith = (send: (note: Note) => Promise<string>) => {
  const sent: Note[] = [];
  const states: QueueState<Note>[] = [];
  const queue = createWriteQueue<Note, string>({
    send: (note) => {
      sent.push(note);
      return send(note);
    },
    join: (earlier, later) => (earlier.field === later.field ? later : null),
    failureOf: () => unreachable,
    written: () => undefined,
    changed: (state) => states.push(state),
  });
  return { queue, sent, states };
};

describe('the write queue', () => {
  it('sends one change at a time and in order, so that the file never holds a later one without the earlier', async () => {
    const release: (() => void)[] = [];
    const { queue, sent } = queueWith(() => new Promise((resolve) => release.push(() => resolve('done'))));
    void queue.add({ field: 'a', text: '1' });
    void queue.add({ field: 'b', text: '2' });
    expect(sent).toEqual([{ field: 'a', text: '1' }]);
    release[0]?.();
    await turn();
    expect(sent.map(({ field }) => field)).toEqual(['a', 'b']);
  });

  it('stops at a failure, keeps everything in order and goes on when asked to try again', async () => {
    let broken = true;
    const { queue, sent } = queueWith(() => (broken ? Promise.reject(new Error('gone')) : Promise.resolve('done')));
    const first = queue.add({ field: 'a', text: '1' });
    const second = queue.add({ field: 'b', text: '2' });
    await turn();
    expect(queue.state()).toEqual({ pending: [{ field: 'a', text: '1' }, { field: 'b', text: '2' }], failure: unreachable });
    expect(sent).toHaveLength(1);
    broken = false;
    queue.retry();
    expect(await Promise.all([first, second])).toEqual(['done', 'done']);
    expect(queue.state()).toEqual({ pending: [], failure: null });
  });

  it('never says it is empty between a change and the one that waits behind it', async () => {
    const { queue, states } = queueWith(() => Promise.resolve('done'));
    await Promise.all([queue.add({ field: 'a', text: '1' }), queue.add({ field: 'b', text: '2' })]);
    await turn();
    const emptyAt = states.findIndex(({ pending }) => pending.length === 0);
    expect(emptyAt).toBe(states.length - 1);
  });

  it('joins what waits with what is typed next, but never touches what is on its way', async () => {
    const release: (() => void)[] = [];
    const { queue, sent } = queueWith(() => new Promise((resolve) => release.push(() => resolve('done'))));
    void queue.add({ field: 'note', text: 'a' });
    const waiting = queue.add({ field: 'note', text: 'ab' });
    const joined = queue.add({ field: 'note', text: 'abc' });
    release[0]?.();
    await turn();
    expect(sent.map(({ text }) => text)).toEqual(['a', 'abc']);
    release[1]?.();
    expect(await Promise.all([waiting, joined])).toEqual(['done', 'done']);
  });

  it('gives up the refused change only, and sends the rest', async () => {
    const { queue, sent } = queueWith((note) => (note.field === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve('done')));
    const refused = queue.add({ field: 'bad', text: '' });
    const next = queue.add({ field: 'good', text: '' });
    await turn();
    queue.giveUp();
    expect(await refused).toBeNull();
    expect(await next).toBe('done');
    expect(sent.map(({ field }) => field)).toEqual(['bad', 'good']);
  });
});
