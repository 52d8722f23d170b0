import './zod-without-eval.ts';
import { createRoot, type Root } from 'react-dom/client';
import { launchedHandle } from '../contract/launch.ts';
import { App } from './app.tsx';
import { NotConnected } from './shell/not-connected.tsx';
import { openingOf } from './store/opening.ts';
import { createStores, StoresProvider } from './store/stores.ts';
import { languageFor, speak } from './text/text.ts';
import { connect } from './transport/connect.ts';
import { failureOf } from './transport/failure.ts';
import './ui/base.css';

const start = async (): Promise<void> => {
  const place = document.getElementById('page');
  if (place === null) throw new Error('the page has no place for the app');
  // Until the settings are there, and where they never come.
  speak(languageFor(navigator.language));
  const root = createRoot(place);
  const connection = await connect(window);
  if (connection.type === 'refused') {
    return showNotConnected(root, connection.reason);
  }
  try {
    const stores = await createStores(connection.client, window.sessionStorage, Date.now);
    const launched = launchedHandle(window.location.search);
    const opening = openingOf(stores);
    const opened = await (launched === null ? opening.restore() : opening.recent(launched));
    if (launched !== null) window.history.replaceState(null, '', `${window.location.pathname}${window.location.hash}`);
    if (opened.type === 'failed') stores.notice.fail(opened.failure);
    if (opened.type === 'opened' && screenless(window.location.hash)) window.location.hash = '#/assessment';
    window.addEventListener('pagehide', () => {
      const { open } = stores.engagement.store.getState();
      if (open === null || connection.release === null) return;
      connection.release(open.id);
      stores.place.remember({ engagement: open.id, recent: open.recent, released: true });
    });
    // A page brought back from the browser's memory has let go of its file.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) window.location.reload();
    });
    // The loopback server ends when no page has asked for anything for half an hour.
    setInterval(() => void connection.client.app.info({}).catch(() => undefined), 240_000);
    root.render(
      <StoresProvider value={stores}>
        <App />
      </StoresProvider>,
    );
  } catch (thrown) {
    const { type } = failureOf(thrown);
    showNotConnected(root, type === 'session-ended' ? 'no-code' : 'unreachable');
  }
};

/** A new link opened in this tab differs after the # only, so the browser would not load the page for it. */
const showNotConnected = (root: Root, reason: 'no-code' | 'code-used' | 'unreachable'): void => {
  window.addEventListener('hashchange', () => window.location.reload());
  root.render(<NotConnected reason={reason} />);
};

/** The address names no screen that a file has. */
const screenless = (hash: string): boolean => ['', '#', '#/'].includes(hash);

void start();
