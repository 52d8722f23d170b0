import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SystemCall } from './system-calls.ts';

/** The unit a disk writes whole or not at all. */
const sector = 512;

type DataChange =
  | { readonly type: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly type: 'truncate'; readonly length: number };

interface FileContent {
  /** What is on the platter. */
  durable: Buffer;
  /** What the system took but was not yet told to put there, oldest first. */
  pending: DataChange[];
}

type NameChange = { readonly name: string; readonly content: FileContent | null };

/**
 * One folder on a disk that keeps what it was told to sync and may lose the rest: file contents in any order and in pieces of a
 * sector, changes of names as a suffix. A model after the one of SQLite's own crash tests, not the real thing.
 */
export class SimulatedDisk {
  readonly #folder: string;
  /** Names as the process sees them, and as they are on the platter. */
  readonly #names = new Map<string, FileContent>();
  readonly #durableNames = new Map<string, FileContent>();
  #pendingNames: NameChange[] = [];
  readonly #descriptors = new Map<number, { readonly content: FileContent | 'folder'; position: number }>();

  /** A folder whose files are all on the platter. */
  constructor(folder: string, files: ReadonlyMap<string, Buffer>) {
    this.#folder = folder;
    for (const [name, durable] of files) {
      const content = { durable, pending: [] };
      this.#names.set(name, content);
      this.#durableNames.set(name, content);
    }
  }

  /** Does what the process did. Calls on other folders pass by. */
  apply(call: SystemCall): void {
    switch (call.type) {
      case 'open':
        this.#open(call);
        break;
      case 'close':
        this.#descriptors.delete(call.descriptor);
        break;
      case 'seek': {
        const open = this.#descriptors.get(call.descriptor);
        if (open !== undefined) open.position = call.offset;
        break;
      }
      case 'write': {
        const open = this.#descriptors.get(call.descriptor);
        if (open === undefined || open.content === 'folder') break;
        const offset = call.offset ?? open.position;
        open.content.pending.push({ type: 'write', offset, bytes: call.bytes });
        if (call.offset === null) open.position = offset + call.bytes.length;
        break;
      }
      case 'truncate':
        this.#contentOf(call.descriptor)?.pending.push({ type: 'truncate', length: call.length });
        break;
      case 'sync':
        this.#sync(call.descriptor);
        break;
      case 'unlink':
        this.#name(call.path, null);
        break;
      case 'rename': {
        const content = this.#names.get(this.#nameOf(call.from) ?? '') ?? null;
        this.#name(call.from, null);
        if (content !== null) this.#name(call.to, content);
        break;
      }
      case 'link':
        this.#name(call.to, this.#names.get(this.#nameOf(call.from) ?? '') ?? null);
        break;
      case 'other':
        if (this.#contentOf(call.descriptor) !== null) throw new Error(`${call.name} is not simulated`);
        break;
    }
  }

  /** Writes into `target` what may be left when the power goes now. `random` decides what was lost. */
  cutInto(target: string, random: () => number): void {
    const names = new Map(this.#durableNames);
    const kept = Math.floor(random() * (this.#pendingNames.length + 1));
    for (const { name, content } of this.#pendingNames.slice(0, kept)) {
      if (content === null) names.delete(name);
      else names.set(name, content);
    }
    mkdirSync(target, { recursive: true });
    for (const [name, { durable, pending }] of names) {
      const survivors = pending.flatMap((change) => survivorsOf(change, random));
      writeFileSync(join(target, name), survivors.reduce(changed, durable));
    }
  }

  #open({ path, descriptor, creates, truncates }: Extract<SystemCall, { type: 'open' }>): void {
    this.#descriptors.delete(descriptor);
    if (path === this.#folder) this.#descriptors.set(descriptor, { content: 'folder', position: 0 });
    const name = this.#nameOf(path);
    if (name === null) return;
    if (!this.#names.has(name) && creates) this.#name(path, { durable: Buffer.alloc(0), pending: [] });
    const content = this.#names.get(name);
    if (content === undefined) return;
    if (truncates) content.pending.push({ type: 'truncate', length: 0 });
    this.#descriptors.set(descriptor, { content, position: 0 });
  }

  #sync(descriptor: number): void {
    const content = this.#descriptors.get(descriptor)?.content;
    if (content === undefined) return;
    if (content === 'folder') {
      for (const { name, content: named } of this.#pendingNames) {
        if (named === null) this.#durableNames.delete(name);
        else this.#durableNames.set(name, named);
      }
      this.#pendingNames = [];
      return;
    }
    content.durable = content.pending.reduce(changed, content.durable);
    content.pending = [];
  }

  #contentOf(descriptor: number): FileContent | null {
    const content = this.#descriptors.get(descriptor)?.content;
    return content === undefined || content === 'folder' ? null : content;
  }

  #name(path: string, content: FileContent | null): void {
    const name = this.#nameOf(path);
    if (name === null) return;
    if (content === null) this.#names.delete(name);
    else this.#names.set(name, content);
    this.#pendingNames.push({ name, content });
  }

  /** The name of a path in this folder; null for any other path. */
  #nameOf(path: string): string | null {
    return dirname(path) === this.#folder ? basename(path) : null;
  }
}

/** What is left of a change nobody waited for: nothing, all, or of a write some sectors. */
const survivorsOf = (change: DataChange, random: () => number): readonly DataChange[] => {
  if (random() < 0.5) return [];
  if (change.type === 'truncate' || random() < 0.5) return [change];
  const pieces: DataChange[] = [];
  for (let start = 0; start < change.bytes.length; ) {
    const end = Math.min(change.bytes.length, start + sector - ((change.offset + start) % sector));
    if (random() < 0.5) pieces.push({ type: 'write', offset: change.offset + start, bytes: change.bytes.subarray(start, end) });
    start = end;
  }
  return pieces;
};

const changed = (content: Buffer, change: DataChange): Buffer => {
  if (change.type === 'truncate') {
    const cut = Buffer.alloc(change.length);
    content.copy(cut);
    return cut;
  }
  const grown = Buffer.alloc(Math.max(content.length, change.offset + change.bytes.length));
  content.copy(grown);
  change.bytes.copy(grown, change.offset);
  return grown;
};
