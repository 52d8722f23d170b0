import type { Opened } from '../../contract/shapes.ts';
import type { Profile } from '../../domain/engagement/engagement.ts';
import { failureOf, isCode, type Failure } from '../transport/failure.ts';
import type { Stores } from './stores.ts';

export type Opening =
  | { readonly type: 'opened' }
  | { readonly type: 'cancelled' }
  /** What is open has changes that could not be saved; it stays open. */
  | { readonly type: 'unsaved' }
  | { readonly type: 'failed'; readonly failure: Failure };

/** Ways to get an engagement open. Each says how it went; none throws. */
export const openingOf = (stores: Stores) => {
  const { client, engagement, host, place } = stores;
  const finish = async (act: () => Promise<Opened>): Promise<Opening> => {
    if (!(await engagement.settled())) return { type: 'unsaved' };
    const before = engagement.store.getState().open;
    try {
      const opened = await act().catch(async (thrown: unknown) => {
        // The file asked for may be the one this window has open itself.
        if (before === null || !isCode(failureOf(thrown), 'file-in-use')) throw thrown;
        await engagement.close();
        return act();
      });
      if (opened.outcome === 'cancelled') return { type: 'cancelled' };
      if (engagement.store.getState().open !== null) await engagement.close().catch(() => undefined);
      await engagement.load(opened.engagement, opened.handle);
      place.remember({ engagement: opened.engagement, recent: opened.handle });
      await host.refreshRecents();
      return { type: 'opened' };
    } catch (thrown) {
      return { type: 'failed', failure: failureOf(thrown) };
    }
  };
  return {
    recent: (handle: string, takeOver = false) => finish(() => client.engagement.open({ handle, takeOver })),
    example: () => finish(() => client.engagement.openExample({})),
    choose: () => finish(() => client.engagement.choose({})),
    receive: (file: File) => finish(() => client.engagement.receive({ file })),
    /** Goes on in a copy on this computer; the file it was copied from is closed as it is. */
    workLocally: (id: string) => finish(() => client.engagement.workLocally({ engagement: id })),
    /** @param packs ids; left out, those an assessment usually asks. */
    create: (profile: Profile, packs?: readonly string[]) =>
      finish(() => client.engagement.create({ profile, ...(packs === undefined ? {} : { packs: [...packs] }) })),
    /**
     * After a reload of the window: the same engagement again. One that is still open is opened anew, because the host may
     * be about to close what the page before had open; one that another window has stays there.
     */
    restore: async (): Promise<Opening> => {
      const remembered = place.remembered();
      if (remembered === null) return { type: 'cancelled' };
      const { engagement: id, recent, released = false } = remembered;
      const ours = released ? false : await client.engagement.load({ engagement: id }).then(() => true, () => false);
      const opening = await finish(() => client.engagement.open({ handle: recent, takeOver: ours }));
      if (opening.type === 'failed') place.remember(null);
      return opening;
    },
    /** Takes a file back from another window; what could not be saved meanwhile is sent again. */
    takeBack: async (): Promise<Opening> => {
      const open = engagement.store.getState().open;
      if (open === null) return { type: 'cancelled' };
      try {
        const opened = await client.engagement.open({ handle: open.recent, takeOver: true });
        if (opened.outcome === 'cancelled') return { type: 'cancelled' };
        await engagement.reload(opened.engagement, opened.handle);
        place.remember({ engagement: opened.engagement, recent: opened.handle });
        return { type: 'opened' };
      } catch (thrown) {
        return { type: 'failed', failure: failureOf(thrown) };
      }
    },
    leave: async (): Promise<Opening> => {
      if (!(await engagement.settled())) return { type: 'unsaved' };
      place.remember(null);
      try {
        await engagement.close();
      } catch {
        // Closing a file that is already closed leaves nothing to do.
      }
      await host.refreshRecents().catch(() => undefined);
      return { type: 'cancelled' };
    },
  };
};
