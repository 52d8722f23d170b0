import { useState } from 'react';
import { openingOf } from '../store/opening.ts';
import { useEngagement, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { isCode } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import './banner.css';

/** Shown when another window took the file: nothing typed here is lost, and the file can be taken back. */
export const TakenOver = () => {
  const stores = useStores();
  const [busy, setBusy] = useState(false);
  const saving = useEngagement((state) => state.saving);
  if (saving.type !== 'not-saved' || !isCode(saving.failure, 'engagement-closed')) return null;
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const outcome = await openingOf(stores).takeBack();
    setBusy(false);
    if (outcome.type === 'failed') stores.notice.fail(outcome.failure);
  };
  return (
    <section className="banner" role="alert">
      <div>
        <h2>{text.shell.taken.title}</h2>
        <p>{text.shell.taken.body}</p>
      </div>
      <Button look="primary" disabled={busy} onClick={() => void takeBack()}>
        {text.shell.taken.reopen}
      </Button>
    </section>
  );
};
