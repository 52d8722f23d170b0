import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { openingOf, type Opening } from '../store/opening.ts';
import { useEngagement, useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { isCode } from '../transport/failure.ts';
import { failureWords } from '../shell/failure-words.ts';
import { FailureList } from '../shell/failure-dialog.tsx';
import { pathOf } from '../shell/navigation.ts';
import { SaidText } from '../shell/said-text.tsx';
import { Button } from '../ui/button.tsx';
import { AuthorField } from '../settings/author-field.tsx';
import { ThemeChoice } from '../settings/theme-choice.tsx';
import { RecentList } from './recent-list.tsx';
import './home-screen.css';

/** Where every session starts: what was open before, a new engagement, a file, or the worked example. */
export const HomeScreen = () => {
  const stores = useStores();
  const [, navigate] = useLocation();
  const info = useHost((state) => state.info);
  const recents = useHost((state) => state.recents);
  const here = useEngagement(({ open }) => open?.recent ?? null);
  const [busy, setBusy] = useState(false);
  /** The recent file that could not be opened because another window has it. */
  const [inUse, setInUse] = useState<{ readonly handle: string; readonly outcome: Opening } | null>(null);
  const upload = useRef<HTMLInputElement>(null);
  const opening = openingOf(stores);
  const first = info.firstStart || recents.length === 0;

  const run = async (act: () => Promise<Opening>, handle: string | null = null): Promise<void> => {
    if (handle !== null && handle === here) {
      navigate(pathOf('assessment'));
      return;
    }
    setBusy(true);
    setInUse(null);
    const outcome = await act();
    setBusy(false);
    if (outcome.type === 'unsaved') stores.notice.say(text.shell.unsavedLeave);
    if (outcome.type === 'opened') navigate(pathOf('assessment'));
    if (outcome.type !== 'failed') return;
    if (handle !== null && isCode(outcome.failure, 'file-in-use')) setInUse({ handle, outcome });
    else stores.notice.fail(outcome.failure);
    await stores.host.refreshRecents().catch(() => undefined);
  };
  const example = (
    <section className={`home-example${first ? ' home-example-first' : ''}`} aria-labelledby="example">
      <h2 id="example">{text.home.exampleTitle}</h2>
      <p>{text.home.exampleBody}</p>
      <Button look={first ? 'primary' : 'plain'} disabled={busy} onClick={() => void run(opening.example)}>
        {text.home.example}
      </Button>
    </section>
  );
  return (
    <div className="page home">
      <header className="page-head home-head">
        <h1>{text.home.title}</h1>
        <p>{text.home.lead}</p>
        <div className="row">
          <Button look="primary" className="button-large" disabled={busy} onClick={() => navigate('/new')}>
            {text.home.create}
          </Button>
          <Button
            className="button-large"
            disabled={busy}
            onClick={() => (info.dialogs ? void run(opening.choose) : upload.current?.click())}
          >
            {text.home.open}
          </Button>
          <input
            ref={upload}
            className="visually-hidden"
            type="file"
            tabIndex={-1}
            aria-hidden="true"
            accept=".plumb"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file !== undefined) void run(() => opening.receive(file));
            }}
          />
        </div>
      </header>
      {first ? example : null}
      {inUse !== null && inUse.outcome.type === 'failed' ? (
        <section className="panel home-in-use" role="alert">
          <h2>
            <SaidText said={failureWords(inUse.outcome.failure).happened} />
          </h2>
          <FailureList words={failureWords(inUse.outcome.failure)} />
          <div className="row">
            <Button look="primary" onClick={() => void run(() => opening.recent(inUse.handle, true), inUse.handle)}>
              {text.home.takeOver}
            </Button>
            <span className="small soft">{text.home.takeOverHint}</span>
          </div>
        </section>
      ) : null}
      <RecentList recents={recents} here={here} busy={busy} onOpen={(handle) => void run(() => opening.recent(handle), handle)} />
      <div className="home-lower">
        {first ? null : example}
        <div className="stack">
          <AuthorField />
          <ThemeChoice />
        </div>
      </div>
      <p className="small soft">
        {text.home.version(info.version)}. {text.home.offline}
      </p>
    </div>
  );
};
