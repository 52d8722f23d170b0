import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppInfo, RecentEngagement, Settings } from '../../contract/shapes.ts';
import { speak } from '../text/text.ts';
import type { Client } from '../transport/client.ts';

export interface HostState {
  readonly info: AppInfo;
  readonly settings: Settings;
  readonly recents: readonly RecentEngagement[];
}

export interface HostStore {
  readonly store: StoreApi<HostState>;
  readonly updateSettings: (changes: Partial<Settings>) => Promise<void>;
  readonly refreshRecents: () => Promise<void>;
  readonly forget: (handle: string) => Promise<void>;
}

/** What the host says about itself, asked once at start. Throws what the calls throw. */
export const createHostStore = async (client: Client): Promise<HostStore> => {
  const [info, settings, { recents }] = await Promise.all([
    client.app.info({}),
    client.settings.get({}),
    client.recents.list({}),
  ]);
  speak(settings.language);
  const store = createStore<HostState>(() => ({ info, settings, recents }));
  const refreshRecents = async (): Promise<void> => {
    const listed = await client.recents.list({});
    store.setState({ recents: listed.recents });
  };
  return {
    store,
    refreshRecents,
    updateSettings: async (changes) => {
      const updated = await client.settings.update(changes);
      speak(updated.language);
      store.setState({ settings: updated });
    },
    forget: async (handle) => {
      await client.recents.forget({ handle });
      await refreshRecents();
    },
  };
};
