import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStores } from '../store/stores.ts';

/** Milliseconds after the last keystroke until a text is handed to the write queue (bar: 300 to durable). */
const rest = 220;

export interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly flush: () => void;
}

/**
 * A text being typed: shown at once, handed over when the typing rests, on blur, on leaving and before undo.
 *
 * @param commit returns false when the text cannot be saved as it is; it then stays in the field.
 */
export const useDraft = (value: string, commit: (text: string) => boolean): Draft => {
  const { drafts } = useStores().engagement;
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const save = useRef(commit);
  useLayoutEffect(() => {
    save.current = commit;
  });
  const [{ flush, change }] = useState(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const handOver = (): void => {
      clearTimeout(timer);
      if (typed.current === null) return;
      const accepted = save.current(typed.current);
      typed.current = null;
      drafts.end(handOver);
      if (accepted) setDraft(null);
    };
    return {
      flush: handOver,
      change: (text: string): void => {
        typed.current = text;
        setDraft(text);
        drafts.begin(handOver);
        clearTimeout(timer);
        timer = setTimeout(handOver, rest);
      },
    };
  });
  useEffect(() => flush, [flush]);
  return { text: draft ?? value, change, flush };
};
