import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { SaidText } from './said-text.tsx';
import './notices.css';

/** Milliseconds a notice stays; longer when it leads somewhere. */
const stay = { plain: 3_500, withAction: 10_000 };

/** Says what just happened, to eyes and to screen readers (WCAG 4.1.3). */
export const Notices = () => {
  const { notice } = useStores();
  const current = useStore(notice.store, (state) => state.notice);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (current === null || held) return undefined;
    const timer = setTimeout(notice.dismiss, current.action === null ? stay.plain : stay.withAction);
    return () => clearTimeout(timer);
  }, [current, held, notice]);
  return (
    <div
      className="notices"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" aria-live="polite">
        {current === null ? null : (
          <p className={current.quiet ? 'visually-hidden' : 'notice'} key={current.number}>
            <SaidText said={current.said} marked={!current.quiet} />
          </p>
        )}
      </div>
      {current?.action == null ? null : (
        <Button
          onClick={() => {
            current.action?.run();
            notice.dismiss();
          }}
        >
          {current.action.label}
        </Button>
      )}
      {current === null || current.quiet ? null : (
        <Button className="notice-dismiss" onClick={notice.dismiss} aria-label={text.shell.dismiss}>
          ✕
        </Button>
      )}
    </div>
  );
};
