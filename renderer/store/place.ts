import { createStore, type StoreApi } from 'zustand/vanilla';

/** Which questions the list and "next" go through. */
export const filters = ['all', 'open', 'flagged', 'parked', 'low-evidence', 'cannot-determine', 'carried-over'] as const;
export type Filter = (typeof filters)[number];

/** Where the person is in an engagement; survives a reload of the window. */
export interface Place {
  /** uid of the question and id of the AI system shown; null before the first look. */
  readonly question: string | null;
  readonly system: string | null;
  readonly filter: Filter;
  /** uids of the sections folded away in the list. */
  readonly folded: readonly string[];
  readonly search: string;
  /** The whole guidance is shown beside the question, not its first lines. */
  readonly guidance: boolean;
  /** The reason for "not applicable" is being asked for. */
  readonly reasonOpen: boolean;
}

const start: Place = { question: null, system: null, filter: 'all', folded: [], search: '', guidance: false, reasonOpen: false };

export interface Remembered {
  readonly engagement: string;
  readonly recent: string;
  /** The page let go of it when it was left, so that the host has it no longer. */
  readonly released?: boolean;
}

export interface PlaceStore {
  readonly store: StoreApi<Place>;
  readonly go: (question: string, system: string | null) => void;
  readonly set: (part: Partial<Place>) => void;
  /** Notes which engagement is open, so that a reload comes back to it; null when none is. */
  readonly remember: (open: Remembered | null) => void;
  readonly remembered: () => Remembered | null;
}

const placeKey = 'plumbline.place';
const openKey = 'plumbline.open';

/** @param storage sessionStorage: one window, gone when it closes. */
export const createPlaceStore = (storage: Storage): PlaceStore => {
  const remembered = readRemembered(storage);
  const store = createStore<Place>(() => (remembered === null ? start : { ...start, ...readPlace(storage) }));
  store.subscribe(({ question, system, filter, folded, guidance }) =>
    storage.setItem(placeKey, JSON.stringify({ question, system, filter, folded, guidance })),
  );
  return {
    store,
    go: (question, system) => {
      store.setState({ question, system, reasonOpen: false });
    },
    set: (part) => {
      store.setState(part);
    },
    remember: (open) => {
      if (open?.recent !== readRemembered(storage)?.recent) store.setState(start);
      if (open === null) storage.removeItem(openKey);
      else storage.setItem(openKey, JSON.stringify(open));
    },
    remembered: () => readRemembered(storage),
  };
};

const readRemembered = (storage: Storage): Remembered | null => {
  const stored = parsed(storage.getItem(openKey));
  return stored !== null && typeof stored['engagement'] === 'string' && typeof stored['recent'] === 'string'
    ? { engagement: stored['engagement'], recent: stored['recent'], released: stored['released'] === true }
    : null;
};

const readPlace = (storage: Storage): Partial<Place> => {
  const stored = parsed(storage.getItem(placeKey));
  if (stored === null) return {};
  const { question, system, folded } = stored;
  const filter = filters.find((known) => known === stored['filter']);
  return {
    ...(typeof question === 'string' ? { question } : {}),
    ...(typeof system === 'string' ? { system } : {}),
    guidance: stored['guidance'] === true,
    ...(filter === undefined ? {} : { filter }),
    ...(Array.isArray(folded) ? { folded: folded.filter((uid): uid is string => typeof uid === 'string') } : {}),
  };
};

const parsed = (text: string | null): Readonly<Record<string, unknown>> | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};
