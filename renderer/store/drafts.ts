/** Texts being typed that are not yet in the write queue. Each knows how to hand itself over now. */
export interface Drafts {
  readonly begin: (flush: () => void) => void;
  readonly end: (flush: () => void) => void;
  /** Hands every text over at once: before undo, before leaving a question, before closing. */
  readonly flush: () => void;
  readonly open: () => boolean;
}

export const createDrafts = (changed: () => void): Drafts => {
  const flushes = new Set<() => void>();
  return {
    begin: (flush) => {
      flushes.add(flush);
      changed();
    },
    end: (flush) => {
      if (flushes.delete(flush)) changed();
    },
    flush: () => {
      for (const flush of flushes) flush();
    },
    open: () => flushes.size > 0,
  };
};
