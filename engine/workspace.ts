import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Opened } from '../contract/shapes.ts';
import { createEngagementFile } from '../db/create.ts';
import { openEngagementFile, type EngagementFile } from '../db/engagement-file.ts';
import { engagementClosed, fileMissing } from '../db/refusals.ts';
import type { Change } from '../db/log-writer.ts';
import type { Profile } from '../domain/engagement/engagement.ts';
import { packOrder } from '../domain/pack/pack.ts';
import { Refusal } from '../domain/problem.ts';
import type { EngineOptions } from './host.ts';
import { embeddedOf } from './handlers/pack-use.ts';
import { isUsual, type LibraryPack, type PackLibrary } from './packs/pack-library.ts';
import type { Preferences } from './preferences.ts';
import { newSession, type Session, type Signature } from './session.ts';

/** The engagements this process has open, and how they are opened, made and closed. */
export interface Workspace {
  /** Throws `engagement-closed`. */
  readonly session: (key: string) => Session;
  readonly isOpen: (path: string) => boolean;
  readonly openPath: (path: string, takeOver: boolean) => Opened;
  readonly openHandle: (handle: string, takeOver: boolean) => Opened;
  /** Throws `pack-unknown`. */
  readonly create: (path: string, profile: Profile, packs?: readonly string[]) => Opened;
  /** Opens a file that just arrived and closes it again. Throws the Refusal of one that cannot be worked with. */
  readonly inspect: (path: string) => void;
  readonly close: (key: string) => void;
  readonly closeAll: () => void;
  /** A free path in the data folder for a file called `name`. */
  readonly freePath: (name: string) => string;
  readonly sign: () => Signature;
}

export const workspaceOf = (options: EngineOptions, preferences: Preferences, library: PackLibrary): Workspace => {
  const sessions = new Map<string, Session>();
  const stamp = () => options.now().toISOString();
  const fileOptions = () => ({
    device: preferences.device(),
    now: stamp(),
    recoveryFolder: join(options.dataFolder, 'recovery'),
  });
  const sign = (): Signature => ({
    author: authorOf(options, preferences),
    at: stamp(),
    id: randomUUID(),
  });
  const sessionAt = (path: string) => [...sessions.values()].find(({ file }) => file.path === path);
  const close = (key: string) => {
    const session = sessions.get(key);
    if (session === undefined) return;
    sessions.delete(key);
    session.file.close();
  };
  const start = (file: EngagementFile): Opened => {
    try {
      const client = file.profile().client;
      const handle =
        options.host.kind === 'command-line' ? randomUUID() : preferences.remember(file.path, client, stamp()).handle;
      const session = newSession(randomUUID(), handle, file);
      sessions.set(session.key, session);
      return { outcome: 'opened', engagement: session.key, handle };
    } catch (error) {
      file.close();
      throw error;
    }
  };
  const openPath = (path: string, takeOver: boolean): Opened => {
    const held = sessionAt(existsSync(path) ? realpathSync(path) : path);
    if (held !== undefined) {
      if (!takeOver) throw openElsewhere(path);
      close(held.key);
    }
    return start(openEngagementFile(path, fileOptions()));
  };
  return {
    session: (key) => {
      const session = sessions.get(key);
      if (session === undefined) throw engagementClosed();
      return session;
    },
    isOpen: (path) => sessionAt(path) !== undefined,
    openPath,
    openHandle: (handle, takeOver) => {
      const recent = preferences.recents().find((entry) => entry.handle === handle);
      if (recent === undefined) throw handleUnknown();
      if (!existsSync(recent.path)) throw fileMissing(recent.path);
      return openPath(recent.path, takeOver);
    },
    create: (path, profile, wanted) => {
      const signature = sign();
      const changes = Object.entries(profile).map(
        ([field, value]): Change => ({ entity: 'profile', field, value: wellFormed(value) }),
      );
      return start(
        createEngagementFile(
          path,
          {
            id: randomUUID(),
            packs: embeddedOf(startingPacks(library, wanted), library),
            action: { ...signature, kind: 'edit', target: '', label: 'Create the engagement', changes },
          },
          fileOptions(),
        ),
      );
    },
    inspect: (path) => {
      const file = openEngagementFile(path, fileOptions());
      try {
        file.packs();
      } finally {
        file.close();
      }
    },
    close,
    closeAll: () => {
      for (const key of [...sessions.keys()]) close(key);
    },
    freePath: (name) => {
      const folder = join(options.dataFolder, 'engagements');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return freeName(folder, name);
    },
    sign,
  };
};

/** What a new engagement asks: the packs named, or the usual ones. */
const startingPacks = (library: PackLibrary, wanted: readonly string[] | undefined): readonly LibraryPack[] => {
  if (wanted !== undefined && wanted.length > 0) {
    const named = new Map(wanted.map((name) => name.split('@', 2)).map(([id = '', version]) => [id, library.find(id, version)]));
    return [...named.values()].sort((a, b) => packOrder(a.pack.content.kind) - packOrder(b.pack.content.kind));
  }
  const packs = library.newest();
  const usual = packs.filter(isUsual);
  return usual.length > 0 ? usual : packs;
};

const authorOf = (options: EngineOptions, preferences: Preferences): string =>
  options.author ?? (preferences.settings().author.trim() || 'Unnamed assessor');

/** Text as SQLite can hold it: a lone half of a character pair becomes the replacement mark instead of garbage. */
export const wellFormed = <T>(value: T): T => (typeof value === 'string' ? (value.toWellFormed() as T) : value);

/** `name.plumb`, or `name 2.plumb` when that is taken. */
const freeName = (folder: string, name: string): string => {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}.plumb`);
    // A journal without its file would be taken for that of the new one.
    if (!existsSync(path) && !existsSync(`${path}-journal`)) return path;
  }
};

const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, from what a person typed. */
export const fileNameOf = (text: string): string => {
  const name = text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return name === '' || reservedNames.test(name) ? `Engagement ${name}`.trim() : name;
};

const openElsewhere = (path: string) =>
  new Refusal({
    code: 'file-in-use',
    happened: `“${basename(path)}” is open in another window.`,
    kept: 'Nothing was changed.',
    todo: 'Go on there, or take it over here; the other window then stops writing.',
  });

const handleUnknown = () =>
  new Refusal({
    code: 'handle-unknown',
    happened: 'This engagement is no longer in the recent list.',
    kept: 'Nothing was changed.',
    todo: 'Open the file again.',
  });
