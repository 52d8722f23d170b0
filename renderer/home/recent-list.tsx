import type { RecentEngagement } from '../../contract/shapes.ts';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';

export interface RecentListProps {
  readonly recents: readonly RecentEngagement[];
  /** Handle of the engagement this window has open. */
  readonly here: string | null;
  readonly busy: boolean;
  readonly onOpen: (handle: string) => void;
}

/** Engagements opened before on this computer. A file that is gone says so and can leave the list. */
export const RecentList = ({ recents, here, busy, onOpen }: RecentListProps) => {
  const { host, notice } = useStores();
  const forget = async ({ handle, client }: RecentEngagement): Promise<void> => {
    try {
      await host.forget(handle);
      notice.say(text.home.removed(client));
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <section className="recents" aria-labelledby="recents">
      <h2 id="recents">{text.home.recent}</h2>
      {recents.length === 0 ? (
        <p className="soft">{text.home.recentEmpty}</p>
      ) : (
        <ul>
          {recents.map((recent) => (
            <li key={recent.handle} className={`recent recent-${recent.state}`}>
              <button
                type="button"
                className="recent-open"
                disabled={busy || recent.state === 'missing'}
                aria-label={text.home.openOf(recent.client)}
                onClick={() => onOpen(recent.handle)}
              >
                <strong>{recent.client}</strong>
                <span className="recent-when">{when(recent.openedAt)}</span>
                <span className="recent-file">
                  {recent.fileName} <span className="soft">{recent.folder}</span>
                </span>
                {recent.state === 'open-here' ? (
                  <span className="recent-note">{recent.handle === here ? text.home.openThis : text.home.openHere}</span>
                ) : null}
              </button>
              {recent.state === 'missing' ? <p className="recent-missing">{text.home.missing}</p> : null}
              <Button look="quiet" aria-label={text.home.removeOf(recent.client)} onClick={() => void forget(recent)}>
                {text.home.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const when = (at: string): string =>
  new Date(at).toLocaleString(text.common.locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
