import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../transport/client.ts';
import { createEngagementStore, type EngagementState, type EngagementStore, type OpenEngagement } from './engagement.ts';
import { createHostStore, type HostState, type HostStore } from './host.ts';
import { createNoticeStore, type NoticeStore } from './notice.ts';
import { createPlaceStore, type Place, type PlaceStore } from './place.ts';
import { createRoomStore, type Room } from './room.ts';

/** Everything a screen may know, by noun. Made once at start and handed down by context. */
export interface Stores {
  readonly client: Client;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly host: HostStore;
  readonly engagement: EngagementStore;
  readonly place: PlaceStore;
  readonly notice: NoticeStore;
  readonly room: StoreApi<Room>;
}

/** @param now milliseconds since 1970: the timer of the room. */
export const createStores = async (client: Client, storage: Storage, now: () => number): Promise<Stores> => {
  const place = createPlaceStore(storage);
  const room = createRoomStore();
  place.store.subscribe((after, before) => {
    const moved = after.question !== before.question || after.system !== before.system;
    if (moved && room.getState().timerSince !== null) room.setState({ questionSince: now() });
  });
  const host = await createHostStore(client);
  return {
    client,
    now,
    host,
    engagement: createEngagementStore(client, () => host.store.getState().settings.packLanguage),
    place,
    notice: createNoticeStore(),
    room,
  };
};

const StoresContext = createContext<Stores | null>(null);
export const StoresProvider = StoresContext.Provider;

export const useStores = (): Stores => {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('no stores above this component');
  return stores;
};

export const useHost = <T>(pick: (state: HostState) => T): T => useStore(useStores().host.store, pick);
export const useEngagement = <T>(pick: (state: EngagementState) => T): T => useStore(useStores().engagement.store, pick);
export const usePlace = <T>(pick: (state: Place) => T): T => useStore(useStores().place.store, pick);
export const useRoom = <T>(pick: (state: Room) => T): T => useStore(useStores().room, pick);

/** The open engagement, for screens that are only shown when there is one. */
export const useOpen = (): OpenEngagement => {
  const open = useEngagement((state) => state.open);
  if (open === null) throw new Error('no engagement is open');
  return open;
};
