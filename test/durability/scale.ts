/** Nightly runs take the counts the reliability bars name; a sample of them runs before every change. */
export const nightly = process.env['PLUMBLINE_NIGHTLY'] === '1';
export const scaled = (sample: number, full: number): number => (nightly ? full : sample);

/** The seed of a run; set PLUMBLINE_SEED to a printed one to see the same run again. */
export const runSeed = (): number => Number(process.env['PLUMBLINE_SEED'] ?? Date.now() % 1_000_000);

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
