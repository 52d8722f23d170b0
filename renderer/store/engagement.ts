import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EngagementView, Written } from '../../contract/shapes.ts';
import type { Engagement } from '../../domain/engagement/engagement.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import { createAssessor } from '../../domain/scoring/assess.ts';
import type { Client } from '../transport/client.ts';
import { failureOf, type Failure } from '../transport/failure.ts';
import { joinChanges, mergeWritten, previewChange, sendChange, type Change } from './change.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { inLanguage } from './pack-language.ts';
import { createWriteQueue } from './write-queue.ts';

export type Saving =
  | { readonly type: 'saved'; /** UTC, ISO 8601; null when nothing was written since opening. */ readonly at: string | null }
  | { readonly type: 'saving' }
  | { readonly type: 'not-saved'; readonly failure: Failure; readonly waiting: number };

type Step = Written['undo'];

/** An open engagement: what the file says, plus what is on its way into it. */
export interface OpenEngagement {
  /** Names the open file in calls; `recent` opens it again after a restart. */
  readonly id: string;
  readonly recent: string;
  readonly fileName: string;
  readonly readOnly: boolean;
  /** In a synchronised folder or on a share. */
  readonly inSharedPlace: boolean;
  /** In the language chosen, as far as they are translated. */
  readonly packs: readonly Pack[];
  /** `uid key` of every text that is shown in the pack's own language instead, with that language. */
  readonly fallbacks: ReadonlyMap<string, string>;
  readonly upgrades: EngagementView['upgrades'];
  /** With everything typed, saved or not. */
  readonly shown: Engagement;
  readonly assessment: Assessment;
  readonly undo: Step;
  readonly redo: Step;
  /** What earlier state is shown instead of the present one, in words; null for the present. Nothing can be changed in an earlier one. */
  readonly past: string | null;
}

/** A place in the history: where an action ended, or when a baseline was frozen. */
export type PastPlace = { readonly position: number } | { readonly baseline: string };

export interface EngagementState {
  readonly open: OpenEngagement | null;
  readonly saving: Saving;
}

export interface EngagementStore {
  readonly store: StoreApi<EngagementState>;
  readonly drafts: Drafts;
  /** Loads what is open under `id`. Throws what the call throws. */
  readonly load: (id: string, recent: string) => Promise<void>;
  /** As `load`, keeping what could not be saved, which is then sent again. */
  readonly reload: (id: string, recent: string) => Promise<void>;
  readonly change: (change: Change) => Promise<Written | null>;
  readonly retry: () => void;
  readonly giveUp: () => void;
  readonly close: () => Promise<void>;
  /** Something typed is not durable yet. */
  readonly unsaved: () => boolean;
  /** Hands over what is being typed and waits: true once everything is durable, false when something could not be saved. */
  readonly settled: () => Promise<boolean>;
  /** Shows an earlier state on every screen, to be read only. `words` say which. Throws what the call throws. */
  readonly lookBack: (at: PastPlace, words: string) => Promise<void>;
  readonly returnToPresent: () => Promise<void>;
  /** Shows what is asked in the language chosen now. Throws what the call throws. */
  readonly translate: () => Promise<void>;
}

/** @param packLanguage the language to show packs in, asked anew each time. */
export const createEngagementStore = (client: Client, packLanguage: () => string = () => 'en'): EngagementStore => {
  const store = createStore<EngagementState>(() => ({ open: null, saving: { type: 'saved', at: null } }));
  /** Takes over from one state to the next what an edit did not touch. */
  const assess = createAssessor();
  let confirmed: Engagement | null = null;
  let savedAt: string | null = null;

  const refresh = (steps?: Pick<Written, 'undo' | 'redo'>): void => {
    const { open } = store.getState();
    const { pending, failure } = queue.state();
    const saving: Saving =
      failure !== null
        ? { type: 'not-saved', failure, waiting: pending.length }
        : pending.length > 0 || drafts.open()
          ? { type: 'saving' }
          : { type: 'saved', at: savedAt };
    if (open === null || confirmed === null || open.past !== null) return store.setState({ saving });
    const shown = pending.reduce(previewChange, confirmed);
    store.setState({
      saving,
      open: {
        ...open,
        ...(steps === undefined ? {} : { undo: steps.undo, redo: steps.redo }),
        shown,
        assessment: shown === open.shown ? open.assessment : assess(open.packs, shown),
      },
    });
  };

  const drafts = createDrafts(() => refresh());

  const queue = createWriteQueue<Change, Written>({
    send: (change) => {
      const { open } = store.getState();
      return open === null ? Promise.reject(new Error('no engagement is open')) : sendChange(client, open.id, change);
    },
    join: joinChanges,
    failureOf,
    written: (_change, written) => {
      if (confirmed === null) return;
      confirmed = mergeWritten(confirmed, written);
      savedAt = written.savedAt;
      latest = written;
      if (written.packs === true) void reloadPacks();
    },
    changed: () => {
      refresh(latest ?? undefined);
      latest = null;
    },
  });
  let latest: Written | null = null;

  /** Packs and translations as they came, to be shown in another language without asking for the packs again. */
  let source: readonly Pack[] = [];

  const translated = async (id: string, packs: readonly Pack[]): Promise<Pick<OpenEngagement, 'packs' | 'fallbacks'>> => {
    const language = packLanguage();
    const wanted = packs.some(({ content }) => content.language !== language && (content.translations ?? []).some((one) => one.language === language));
    const { texts } = wanted ? await client.pack.texts({ engagement: id, language }) : { texts: [] };
    return inLanguage(packs, texts, language);
  };

  const show = (id: string, recent: string, view: EngagementView, shownPacks: Pick<OpenEngagement, 'packs' | 'fallbacks'>): void => {
    confirmed = view.engagement;
    source = view.packs;
    store.setState({
      open: {
        id,
        recent,
        fileName: view.fileName,
        readOnly: view.access === 'read-only',
        inSharedPlace: view.place === 'shared',
        ...shownPacks,
        upgrades: view.upgrades,
        shown: view.engagement,
        assessment: assess(shownPacks.packs, view.engagement),
        undo: view.undo,
        redo: view.redo,
        past: null,
      },
    });
  };

  const load = async (id: string, recent: string): Promise<void> => {
    const view = await client.engagement.load({ engagement: id });
    const packs = await translated(id, view.packs);
    queue.clear();
    savedAt = null;
    show(id, recent, view, packs);
    refresh();
  };

  const reload = async (id: string, recent: string): Promise<void> => {
    const view = await client.engagement.load({ engagement: id });
    show(id, recent, view, await translated(id, view.packs));
    queue.retry();
  };

  /** Other packs are in use: what is asked is loaded again, and what is on its way stays on its way. */
  const reloadPacks = async (): Promise<void> => {
    const { open } = store.getState();
    if (open === null) return;
    const view = await client.engagement.load({ engagement: open.id });
    const packs = await translated(open.id, view.packs);
    const now = store.getState().open;
    if (now?.id !== open.id || now.past !== null) return;
    show(open.id, open.recent, view, packs);
    refresh();
  };

  const lookBack = async (at: PastPlace, words: string): Promise<void> => {
    const { open } = store.getState();
    if (open === null) return;
    drafts.flush();
    const state = await client.history.at({ engagement: open.id, at });
    const packs = await translated(open.id, state.packs);
    const now = store.getState().open;
    if (now?.id !== open.id) return;
    store.setState({ open: { ...now, ...packs, shown: state.engagement, assessment: assess(packs.packs, state.engagement), readOnly: true, past: words } });
  };

  const returnToPresent = async (): Promise<void> => {
    const { open } = store.getState();
    if (open !== null) await reload(open.id, open.recent);
  };

  const translate = async (): Promise<void> => {
    const { open } = store.getState();
    if (open === null || open.past !== null) return;
    const packs = await translated(open.id, source);
    const now = store.getState().open;
    if (now?.id !== open.id) return;
    store.setState({ open: { ...now, ...packs, assessment: assess(packs.packs, now.shown) } });
  };

  return {
    store,
    drafts,
    load,
    reload,
    translate,
    lookBack,
    returnToPresent,
    change: (change) => (store.getState().open?.past == null ? queue.add(change) : Promise.resolve(null)),
    retry: () => queue.retry(),
    giveUp: () => queue.giveUp(),
    close: async () => {
      const { open } = store.getState();
      confirmed = null;
      store.setState({ open: null });
      queue.clear();
      if (open !== null) await client.engagement.close({ engagement: open.id });
    },
    unsaved: () => {
      drafts.flush();
      return queue.state().pending.length > 0;
    },
    settled: () => {
      drafts.flush();
      return new Promise((resolve) => {
        const look = ({ saving }: EngagementState): boolean => {
          if (saving.type !== 'saving') resolve(saving.type === 'saved');
          return saving.type !== 'saving';
        };
        if (look(store.getState())) return;
        const stop = store.subscribe((state) => {
          if (look(state)) stop();
        });
      });
    },
  };
};
