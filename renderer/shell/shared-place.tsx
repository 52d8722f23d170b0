import { useState } from 'react';
import { openingOf } from '../store/opening.ts';
import { useEngagement, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import './banner.css';

/** Offers a local copy of a file that another program may write to behind SQLite's back (reliability A13). */
export const SharedPlace = () => {
  const stores = useStores();
  const [busy, setBusy] = useState(false);
  const [stayedIn, setStayedIn] = useState<string | null>(null);
  const open = useEngagement((state) => state.open);
  if (open === null || !open.inSharedPlace || stayedIn === open.id) return null;
  const copy = async (): Promise<void> => {
    setBusy(true);
    const outcome = await openingOf(stores).workLocally(open.id);
    setBusy(false);
    if (outcome.type === 'failed') stores.notice.fail(outcome.failure);
  };
  return (
    <section className="banner" role="status">
      <div>
        <h2>{text.shell.shared.title}</h2>
        <p>{text.shell.shared.body}</p>
      </div>
      <div className="row">
        <Button look="primary" disabled={busy} onClick={() => void copy()}>
          {text.shell.shared.copy}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => setStayedIn(open.id)}>
          {text.shell.shared.stay}
        </Button>
      </div>
    </section>
  );
};
