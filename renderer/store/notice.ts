import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../transport/failure.ts';

export interface Notice {
  /** Grows by one each time, so that the same sentence twice is announced twice. */
  readonly number: number;
  readonly text: string;
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
  readonly say: (text: string, action?: Notice['action']) => void;
  /** For what the screen shows anyway. */
  readonly whisper: (text: string) => void;
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
    say: (text, action = null) => show({ text, action, quiet: false }),
    whisper: (text) => show({ text, action: null, quiet: true }),
    dismiss: () => store.setState({ notice: null }),
    fail: (failure) => store.setState({ failure }),
  };
};
