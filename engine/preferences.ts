import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importMapping, type ImportMapping } from '../domain/inventory/mapping.ts';
import { settings, type Settings } from '../contract/shapes.ts';
import { writeFileAtomically } from '../db/atomic-file.ts';

const defaults: Settings = { author: '', theme: 'system', language: 'en', packLanguage: 'en', singleKeys: true };

const recent = z.object({ handle: z.string(), path: z.string(), client: z.string(), openedAt: z.string() });
export type Recent = z.infer<typeof recent>;

const stored = z.object({
  /** This installation, as operations name it. */
  device: z.string(),
  /** A setting that came later has its default until somebody chooses. */
  settings: z.unknown().transform((given) => settings.catch(defaults).parse({ ...defaults, ...(typeof given === 'object' ? given : {}) })),
  recents: z.array(recent).catch([]),
  /** How inventories were mapped, by their headings; the newest first. */
  mappings: z.array(z.strictObject({ signature: z.string(), mapping: importMapping })).catch([]),
});
type Stored = z.infer<typeof stored>;

const mostRecents = 30;
const mostMappings = 20;

/** What this installation remembers: who writes, how it looks, which files were open. One small file in the data folder. */
export interface Preferences {
  readonly device: () => string;
  readonly settings: () => Settings;
  readonly updateSettings: (changes: Partial<Settings>) => Settings;
  readonly recents: () => readonly Recent[];
  /** Puts a file on top of the list and returns its handle, the same each time. */
  readonly remember: (path: string, client: string, openedAt: string) => Recent;
  readonly forget: (handle: string) => void;
  readonly mappings: () => readonly { readonly signature: string; readonly mapping: ImportMapping }[];
  readonly rememberMapping: (signature: string, mapping: ImportMapping) => void;
}

export const preferencesIn = (folder: string, log: (line: string) => void): Preferences => {
  const path = join(folder, 'preferences.json');
  const isNew = !existsSync(path);
  // Read anew when the file changed: the command line and a window may be at work side by side.
  let lastKnown: Stored | null = null;
  /** There is a file that cannot be read: it is kept under another name before a new one takes its place. */
  let broken = false;
  let readFrom = '';
  const read = (): Stored => {
    try {
      const { mtimeMs, size, ino } = statSync(path);
      const file = `${ino} ${mtimeMs} ${size}`;
      if (lastKnown !== null && file === readFrom) return lastKnown;
      readFrom = file;
      lastKnown = stored.parse(JSON.parse(readFileSync(path, 'utf8')));
      broken = false;
    } catch {
      broken = existsSync(path);
      lastKnown ??= { device: randomUUID(), settings: defaults, recents: [], mappings: [] };
    }
    return lastKnown;
  };
  const write = (next: Stored): void => {
    lastKnown = next;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (broken) renameSync(path, join(folder, 'preferences.broken.json'));
      broken = false;
      writeFileAtomically(path, Buffer.from(JSON.stringify(next, null, 2)));
    } catch (error) {
      // Preferences are a convenience: work goes on without them.
      log(`preferences were not saved: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
    }
  };
  if (isNew) write(read());
  return {
    device: () => read().device,
    settings: () => read().settings,
    updateSettings: (changes) => {
      const current = read();
      const next = { ...current.settings, ...changes };
      write({ ...current, settings: next });
      return next;
    },
    recents: () => read().recents,
    remember: (file, client, openedAt) => {
      const current = read();
      const known = current.recents.find((entry) => entry.path === file);
      const entry = { handle: known?.handle ?? randomUUID(), path: file, client, openedAt };
      const others = current.recents.filter((candidate) => candidate.path !== file);
      write({ ...current, recents: [entry, ...others].slice(0, mostRecents) });
      return entry;
    },
    forget: (handle) => {
      const current = read();
      write({ ...current, recents: current.recents.filter((entry) => entry.handle !== handle) });
    },
    mappings: () => read().mappings,
    rememberMapping: (signature, mapping) => {
      const current = read();
      write({ ...current, mappings: [{ signature, mapping }, ...current.mappings.filter((one) => one.signature !== signature)].slice(0, mostMappings) });
    },
  };
};
