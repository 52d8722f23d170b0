import type { ServerResponse } from 'node:http';

export interface QuietCount {
  /** A request is being answered; the count starts again when the reply has ended. */
  readonly busy: (response: ServerResponse) => void;
  /** Something else keeps the program needed (its own window is open), until the function returned is called. */
  readonly hold: () => () => void;
  readonly stop: () => void;
}

const ticksPerLimit = 30;

/**
 * Calls `onQuiet` when nothing was asked for `minutes`. Counts ticks, not the clock: a night with the lid closed is one
 * tick, so that the program is still there in the morning.
 */
export function countQuiet(minutes: number, onQuiet: () => void): QuietCount {
  let open = 0;
  let ticks = 0;
  const timer = setInterval(
    () => {
      ticks = open > 0 ? 0 : ticks + 1;
      if (ticks <= ticksPerLimit) return;
      clearInterval(timer);
      onQuiet();
    },
    (minutes * 60_000) / ticksPerLimit,
  );
  timer.unref();
  return {
    busy: (response) => {
      open += 1;
      ticks = 0;
      response.once('close', () => {
        open -= 1;
      });
    },
    hold: () => {
      open += 1;
      return () => {
        open -= 1;
      };
    },
    stop: () => clearInterval(timer),
  };
}
