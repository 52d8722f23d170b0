import type { Failure } from '../transport/failure.ts';

export interface QueueState<C> {
  /** In the order they were made; the first is on its way unless `failure` says why it is not. */
  readonly pending: readonly C[];
  readonly failure: Failure | null;
}

export interface WriteQueue<C, R> {
  /** Resolves with the result once durable, or with null when the change was given up. */
  readonly add: (change: C) => Promise<R | null>;
  readonly retry: () => void;
  /** Gives up the change that was refused and goes on with the next. */
  readonly giveUp: () => void;
  /** Forgets everything, for a file that is closed. */
  readonly clear: () => void;
  readonly state: () => QueueState<C>;
}

interface Entry<C, R> {
  readonly change: C;
  readonly settle: readonly ((result: R | null) => void)[];
}

/**
 * Writes one after the other, in order. A failure stops the queue: nothing is dropped and nothing overtakes until a
 * person says "try again" or "give up". A change that still waits may be joined with the one before it.
 */
export const createWriteQueue = <C, R>(options: {
  readonly send: (change: C) => Promise<R>;
  readonly join: (earlier: C, later: C) => C | null;
  readonly failureOf: (thrown: unknown) => Failure;
  readonly written: (change: C, result: R) => void;
  readonly changed: (state: QueueState<C>) => void;
}): WriteQueue<C, R> => {
  let entries: readonly Entry<C, R>[] = [];
  let sending: Entry<C, R> | null = null;
  let failure: Failure | null = null;

  const state = (): QueueState<C> => ({ pending: entries.map(({ change }) => change), failure });

  const pump = async (): Promise<void> => {
    const first = entries[0];
    if (first === undefined || sending !== null || failure !== null) return;
    sending = first;
    try {
      const result = await options.send(first.change);
      if (sending !== first) return;
      sending = null;
      entries = entries.slice(1);
      options.written(first.change, result);
      for (const settle of first.settle) settle(result);
    } catch (thrown) {
      if (sending !== first) return;
      sending = null;
      failure = options.failureOf(thrown);
    }
    options.changed(state());
    await pump();
  };

  return {
    state,
    add: (change) =>
      new Promise((settle) => {
        const last = entries.at(-1);
        const joined = last === undefined || last === sending ? null : options.join(last.change, change);
        entries =
          last !== undefined && joined !== null
            ? [...entries.slice(0, -1), { change: joined, settle: [...last.settle, settle] }]
            : [...entries, { change, settle: [settle] }];
        options.changed(state());
        void pump();
      }),
    retry: () => {
      failure = null;
      options.changed(state());
      void pump();
    },
    giveUp: () => {
      const [refused, ...rest] = entries;
      if (failure === null || refused === undefined) return;
      failure = null;
      entries = rest;
      for (const settle of refused.settle) settle(null);
      options.changed(state());
      void pump();
    },
    clear: () => {
      const abandoned = entries;
      entries = [];
      sending = null;
      failure = null;
      for (const { settle } of abandoned) for (const end of settle) end(null);
      options.changed(state());
    },
  };
};
