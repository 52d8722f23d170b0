import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the room sees: the projector, and a timer that only informs (method 4.3, WCAG 2.2.1). */
export interface Room {
  readonly projector: boolean;
  readonly blank: boolean;
  /** Milliseconds since 1970; null while the timer is off. */
  readonly timerSince: number | null;
  readonly questionSince: number | null;
  readonly palette: boolean;
  readonly keys: boolean;
  readonly stillOpen: boolean;
  /** The judgement on the requirement or control in front is open. */
  readonly judging: boolean;
}

export const createRoomStore = (): StoreApi<Room> =>
  createStore<Room>(() => ({
    projector: false,
    blank: false,
    timerSince: null,
    questionSince: null,
    palette: false,
    keys: false,
    stillOpen: false,
    judging: false,
  }));
