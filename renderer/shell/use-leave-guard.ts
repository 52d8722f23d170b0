import { useEffect } from 'react';
import type { Stores } from '../store/stores.ts';

/** Asks before the window closes while something typed is not in the file yet. */
export const useLeaveGuard = ({ engagement }: Stores): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (engagement.unsaved()) event.preventDefault();
    };
    const flush = (): void => {
      if (document.visibilityState === 'hidden') engagement.drafts.flush();
    };
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [engagement]);
};
