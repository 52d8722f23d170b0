import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Said } from '../text/phrasebook.ts';
import { own } from '../text/text.ts';
import type { Failure } from '../transport/failure.ts';

export interface Notice {
  /** Grows by one each time, so that the same sentence twice is announced twice. */
  readonly number: number;
  readonly said: Said;
  /** Said to screen readers only: eyes see it elsewhere. */
  readonly quiet: boolean;
  /** Leads to what the notice is about. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface NoticeState {
  /** Said to screen readers and shown for some seconds. */
  readonly notice: Notice | null;
  /** A refusal that waits to be read. */
  readonly failure: Failure | null;
}

export interface NoticeStore {
  readonly store: StoreApi<NoticeState>;
  readonly say: (words: string | Said, action?: Notice['action']) => void;
  /** For what the screen shows anyway. */
  readonly whisper: (words: string | Said) => void;
  readonly dismiss: () => void;
  readonly fail: (failure: Failure | null) => void;
}

export const createNoticeStore = (): NoticeStore => {
  const store = createStore<NoticeState>(() => ({ notice: null, failure: null }));
  let count = 0;
  const show = (notice: Omit<Notice, 'number'>): void => {
    count += 1;
    store.setState({ notice: { number: count, ...notice } });
  };
  return {
    store,
    say: (words, action = null) => show({ said: saidOf(words), action, quiet: false }),
    whisper: (words) => show({ said: saidOf(words), action: null, quiet: true }),
    dismiss: () => store.setState({ notice: null }),
    fail: (failure) => store.setState({ failure }),
  };
};

const saidOf = (words: string | Said): Said => (typeof words === 'string' ? own(words) : words);
