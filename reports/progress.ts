/** Told before each step: what is being done, and how many of `of` steps are done. */
export interface RenderProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

export interface RenderOptions {
  readonly onProgress?: (progress: RenderProgress) => void;
  /** Checked between steps; the promise then rejects with the signal's reason and no bytes exist. */
  readonly signal?: AbortSignal;
}

export interface RenderStep {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** Runs the steps in order and lets the event loop breathe between them, so that a cancel can arrive. */
export const runSteps = async (steps: readonly RenderStep[], { onProgress, signal }: RenderOptions): Promise<void> => {
  for (const [done, { name, run }] of steps.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ step: name, done, of: steps.length });
    await run();
    await new Promise((resolve) => setImmediate(resolve));
  }
  signal?.throwIfAborted();
  onProgress?.({ step: 'Finished', done: steps.length, of: steps.length });
};
