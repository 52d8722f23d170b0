import { hostname, userInfo } from 'node:os';
import { existsSync, rmSync } from 'node:fs';
import type { Engagement } from '../domain/engagement/engagement.ts';
import { operationText, type Operation } from '../domain/log/operation.ts';
import { afterAction, emptyUndoState, inverseOf, undoDepth, type UndoState } from '../domain/log/undo.ts';
import type { Marker } from '../domain/baseline/marker.ts';
import type { PackUse } from '../domain/log/projection.ts';
import type { Crosswalk } from '../domain/pack/crosswalk.ts';
import type { PackTexts } from '../domain/pack/locale.ts';
import { packOrder, type Pack } from '../domain/pack/pack.ts';
import { Refusal } from '../domain/problem.ts';
import type { RecordKind } from '../domain/record/record.ts';
import { expectedFingerprint, schemaFingerprint } from './fingerprint.ts';
import { peekHeader, peekJournal } from './file-header.ts';
import { sha256 } from './hash.ts';
import { isLive, markLive, unmarkLive } from './live-files.ts';
import { readLockNote, removeLockNote, writeLockNote } from './lock-note.ts';
import { rebuildTables, writeAction, type Action, type ChainHead, type Touched } from './log-writer.ts';
import { currentFormat, isReleased } from './migrations/index.ts';
import { checkPath } from './paths.ts';
import { distrust, guardContent, makeDurable, takeLock } from './pragmas.ts';
import { queriesOf } from './queries.ts';
import type { HistoryFilter } from './queries/history.ts';
import { embeddedOf } from './queries/packs.ts';
import { projectAt, readHistory } from './read-history.ts';
import { keepForRecovery } from './recovery.ts';
import {
  engagementClosed,
  fileDamaged,
  fileForeign,
  fileInUse,
  fileNewer,
  fileReadOnly,
  refusalOf,
} from './refusals.ts';
import { openSqlite, sqliteErrorCode, type Database } from './sqlite.ts';
import { tablesOf, type Tables } from './tables.ts';
import { upgrade } from './upgrade.ts';

export interface OpenOptions {
  /** The installation that writes, as operations name it. */
  readonly device: string;
  /** UTC, ISO 8601, for the lock note. */
  readonly now: string;
  /** Milliseconds to wait for another program to let go of the file. */
  readonly lockTimeout?: number;
  /** Where copies go before a rollback or a migration touches the file. */
  readonly recoveryFolder: string;
  /** Pages of 4 KiB the file may grow to. */
  readonly maximumPages?: number;
}

/** One open engagement: a database under lock. Close it. */
export class EngagementFile {
  readonly path: string;
  readonly access: 'read-write' | 'read-only';
  readonly id: string;
  #db: Database;
  #tables: Tables;
  #device: string;
  #identity: string;
  #head: ChainHead;
  #undo: UndoState;
  /** False after a failed write: a commit that reported an error may have reached the disk all the same. */
  #settled = true;

  constructor(opened: {
    path: string;
    access: 'read-write' | 'read-only';
    id: string;
    db: Database;
    tables: Tables;
    device: string;
    identity: string;
  }) {
    this.path = opened.path;
    this.access = opened.access;
    this.id = opened.id;
    this.#db = opened.db;
    this.#tables = opened.tables;
    this.#device = opened.device;
    this.#identity = opened.identity;
    this.#head = opened.tables.operations.lastOf(opened.device) ?? { id: '', seq: 0 };
    this.#undo = readUndoState(opened.tables);
  }

  /** What the file says now, read from the projected tables. */
  read(): Engagement {
    return this.#guarded(() => ({
      id: this.id,
      profile: this.#tables.profile.get(),
      systems: this.#tables.systems.all(),
      decisions: this.#tables.decisions.all(),
      answers: this.#tables.answers.all(),
      records: this.#tables.records.all(),
    }));
  }

  /** Actions of the history, newest first, with what each change replaced. */
  history = (filter: HistoryFilter) => this.#guarded(() => readHistory(this.#tables, filter));
  /** What the file said at a place in it, or by a marker that holds in every copy. */
  stateAt = (at: number | Marker) => this.#guarded(() => projectAt(this.#tables, this.id, at));
  /** Place of the newest operation in this file. */
  lastPosition = () => this.#guarded(() => this.#tables.history.last());
  records = () => this.#guarded(() => this.#tables.records.all());
  record = (kind: RecordKind, id: string) => this.#guarded(() => this.#tables.records.get(kind, id));
  /** The content of a kept file by its hash; null when it is not there or damaged. */
  keptFile = (hash: string) => this.#guarded(() => this.#tables.files.get(hash));
  /** Hashes of every kept file, and their bytes together. */
  keptFiles = () => this.#guarded(() => ({ hashes: this.#tables.files.hashes(), bytes: this.#tables.files.total() }));
  profile = () => this.#guarded(() => this.#tables.profile.get());
  systems = () => this.#guarded(() => this.#tables.systems.all());
  decisions = () => this.#guarded(() => this.#tables.decisions.all());
  answer = (question: string, system: string | null) => this.#guarded(() => this.#tables.answers.get(question, system));

  /** Numbers given to records of a kind, those taken off the register included, so that none is given twice in this copy. */
  usedRecordNumbers(kind: RecordKind): readonly number[] {
    return this.#guarded(() => this.#tables.operations.valuesOf(kind, 'number').filter((value) => typeof value === 'number'));
  }

  /** Ids of every AI system there ever was, so that none is given twice. */
  usedSystemIds(): readonly string[] {
    return this.#guarded(() => this.#tables.operations.entitiesOf('system').map((name) => name.slice('system/'.length)));
  }

  /** The packs in use, now or by the uses given, each checked against its hash; requirements before controls before the rest. Throws `pack-tampered`. */
  packs(uses?: readonly PackUse[]): readonly Pack[] {
    return this.#embedded('pack', uses ?? 'now').toSorted((a, b) => packOrder(a.content.kind) - packOrder(b.content.kind));
  }

  crosswalks(): readonly Crosswalk[] {
    return this.#embedded('crosswalk', 'now');
  }

  /** Every pack and crosswalk the file has ever been given, in use or not. */
  everyPack(): readonly (Pack | Crosswalk)[] {
    return [...this.#embedded('pack', 'ever'), ...this.#embedded('crosswalk', 'ever')];
  }

  packUses(): readonly PackUse[] {
    return this.#guarded(() => this.#tables.packs.uses());
  }

  /** A translation by the hash its pack names it with; null when the file has none. */
  packTexts(hash: string): PackTexts | null {
    return this.#guarded(() => this.#tables.packs.texts(hash));
  }

  #embedded<T extends 'pack' | 'crosswalk'>(type: T, when: 'now' | 'ever' | readonly PackUse[]): readonly (T extends 'pack' ? Pack : Crosswalk)[] {
    return this.#guarded(() => {
      const { packs } = this.#tables;
      const uses = new Map((when === 'now' || when === 'ever' ? packs.uses() : when).map(({ id, sha256: hash }) => [id, hash]));
      return packs
        .all()
        .filter((row) => row.type === type && (when === 'ever' || (uses.has(row.id) ? uses.get(row.id) === row.sha256 : row.fromStart)))
        .map((row) => {
          const embedded = embeddedOf({ ...row, content: packs.content(row.sha256) ?? '' });
          if (embedded !== null) return embedded as T extends 'pack' ? Pack : Crosswalk;
          throw new Refusal({
            code: 'pack-tampered',
            happened: `The assessment pack “${row.id}” ${row.version} inside this file is not the one it was made with.`,
            kept: 'The file was left exactly as it is, with every answer.',
            todo: 'Open a backup or an earlier copy of the file.',
          });
        });
    });
  }

  get undoState(): UndoState {
    return this.#undo;
  }

  /** Every operation, in the order it arrived in this file. */
  operations = (): readonly Operation[] => this.#guarded(() => this.#tables.operations.all());

  /** Appends an action and its projection in one transaction. When this returns, it is on the disk. */
  write(action: Action): Touched {
    if (this.access === 'read-only') throw fileReadOnly(this.path);
    return this.#guarded(() => {
      this.#settle();
      this.#settled = false;
      const { head, touched } = this.#transaction(() =>
        writeAction(this.#tables, { engagement: this.id, device: this.#device }, this.#head, action),
      );
      // An action without a change leaves no trace in the log, so there is nothing to undo either.
      if (head.seq !== this.#head.seq)
        this.#undo = afterAction(this.#undo, { action: action.id, kind: action.kind, label: action.label });
      this.#head = head;
      this.#settled = true;
      return touched;
    });
  }

  /** The action that takes the newest step back, or repeats the newest undone one; null when there is none. */
  reversal(kind: 'undo' | 'redo'): Pick<Action, 'kind' | 'target' | 'label' | 'changes'> | null {
    return this.#guarded(() => {
      this.#settle();
      const step = this.#undo[kind].at(-1);
      if (step === undefined) return null;
      const operations = this.#tables.operations.ofAction(step.action);
      const earlier = operations.flatMap(({ entity, supersedes }) => this.#tables.operations.ofEntity(entity, supersedes));
      const changes = inverseOf(operations, new Map(earlier.map((operation) => [operation.id, operation])));
      return { kind, target: step.action, label: step.label, changes };
    });
  }

  /** Fills the projected tables again from the log. */
  rebuild(): void {
    this.#guarded(() => this.#transaction(() => rebuildTables(this.#tables, this.id)));
  }

  /** The bytes of the file as a closed copy would have them. */
  serialize(): Buffer {
    return this.#guarded(() => this.#db.serialize());
  }

  /** A full check of the database's own structure: 'ok' or what is wrong. */
  integrity(): string {
    return this.#guarded(() => String(this.#db.pragma('integrity_check(1)', { simple: true })));
  }

  /** Leaves one file and no side file. Closing twice is harmless. */
  close(): void {
    if (!this.#db.open) return;
    try {
      if (this.access === 'read-write') removeSideFiles(this.#db, this.path);
    } finally {
      this.#db.close();
      unmarkLive(this.#identity);
    }
  }

  /** After a failed write the file says what the last operation is. */
  #settle(): void {
    if (this.#settled) return;
    const last = this.#tables.operations.lastOf(this.#device) ?? { id: '', seq: 0 };
    if (last.id !== this.#head.id) {
      this.#head = last;
      this.#undo = readUndoState(this.#tables);
    }
    this.#settled = true;
  }

  #transaction<T>(work: () => T): T {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const result = work();
      if (result instanceof Promise) throw new Error('a transaction cannot wait');
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      this.#tables.operations.forget();
      this.#tables.answers.forget();
      this.#tables.profile.forget();
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #guarded<T>(work: () => T): T {
    if (!this.#db.open) throw engagementClosed();
    try {
      return work();
    } catch (error) {
      throw refusalOf(error, this.path) ?? error;
    }
  }
}

/**
 * Opens an engagement file that is one's own, in the order that lets nothing in it act before it is checked and never
 * changes a file that is not ours, newer or damaged. Throws a Refusal with the sentence for each.
 */
export const openEngagementFile = (given: string, options: OpenOptions): EngagementFile => {
  const { path, writable, identity } = checkPath(given);
  // From here on the file system must not touch the path while SQLite has it; if this process has it, not even now.
  if (isLive(identity)) throw fileInUse(path, 'another window of this app');
  const header = peekHeader(path);
  if (header.type === 'empty') throw fileForeign(path, 'an empty file');
  if (header.type === 'not-a-database') throw fileForeign(path, 'another kind of file');
  if (header.type === 'other-database') throw fileForeign(path, 'the database of another program');
  if (!isReleased(header.format) && header.format < currentFormat) throw fileForeign(path, 'a file in a format there never was');
  if (header.format > currentFormat) throw fileNewer(path, header.format, currentFormat);
  // Switching the mode back would change the file before anything in it was checked.
  if (header.writeAheadLog) throw fileForeign(path, 'a file whose storage mode was changed by another program');
  const journal = peekJournal(path);
  const unclean = journal !== 'none' || existsSync(`${path}-wal`);
  let db: Database | null = null;
  markLive(identity);
  try {
    // SQLite will take back an unfinished change on opening, so the state before is worth a copy.
    if (writable && journal === 'hot') keepForRecovery(path, options.recoveryFolder, options.now);
    db = openSqlite(path, { fileMustExist: true, readonly: !writable, timeout: options.lockTimeout ?? 1_500 });
    distrust(db);
    if (writable) {
      lock(db, path);
      writeLockNote(path, { user: userName(), host: hostname(), pid: process.pid, since: options.now });
    }
    checkContent(db, path, header.format, unclean ? 'integrity_check(1)' : 'quick_check(1)');
    guardContent(db, options.maximumPages);
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw fileDamaged(path);
    if (header.format < currentFormat && writable) {
      upgrade(db, path, options);
    }
    const id = readId(db);
    if (id === null) throw fileDamaged(path);
    const tables = tablesOf(queriesOf(db), id);
    checkChain(tables, options.device, path);
    return new EngagementFile({
      path,
      access: writable ? 'read-write' : 'read-only',
      id,
      db,
      tables,
      device: options.device,
      identity,
    });
  } catch (error) {
    // What SQLite cannot make sense of here is the file, not a statement of ours.
    const refusal = refusalOf(error, path) ?? (sqliteErrorCode(error) === null ? error : fileDamaged(path, error));
    if (db !== null) abandon(db, path);
    unmarkLive(identity);
    throw refusal;
  }
};

const lock = (db: Database, path: string): void => {
  try {
    takeLock(db);
    makeDurable(db);
  } catch (error) {
    const holder = refusalOf(error, path)?.problem.code === 'file-in-use' ? readLockNote(path) : null;
    if (holder === null) throw error;
    throw fileInUse(path, `${holder.user} on ${holder.host} since ${holder.since.slice(0, 16).replace('T', ' ')}`);
  }
};

const checkContent = (db: Database, path: string, format: number, check: string): void => {
  if (db.pragma(check, { simple: true }) !== 'ok') throw fileDamaged(path);
  if (schemaFingerprint(db) !== expectedFingerprint(format)) {
    throw fileForeign(path, 'a file whose structure was changed by another program');
  }
};

const readId = (db: Database): string | null => {
  const row = db.prepare(`SELECT value FROM meta WHERE key = 'engagement'`).get() as { value: string } | undefined;
  return row?.value ?? null;
};

/** The newest operation of this installation still has the content its id was made from. */
const checkChain = (tables: Tables, device: string, path: string): void => {
  const last = tables.operations.lastOf(device);
  if (last !== null && sha256(operationText(last)) !== last.id) throw fileDamaged(path);
};

const abandon = (db: Database, path: string): void => {
  // A refused file is left as found. If the lock was ours, so is the empty journal beside it.
  const note = readLockNote(path);
  const ours = note !== null && note.pid === process.pid && note.host === hostname();
  try {
    if (ours && !db.inTransaction) removeSideFiles(db, path);
  } catch {
    // A damaged database may refuse; closing it below is what matters.
  }
  db.close();
};

/** To be called while the lock is still held: afterwards journal and note may be the next holder's. */
const removeSideFiles = (db: Database, path: string): void => {
  db.pragma('journal_mode = DELETE');
  // SQLite deletes the journal it has used; the one left by a crash it rolls back and leaves where it is.
  if (peekJournal(path) === 'finished') rmSync(`${path}-journal`, { force: true });
  removeLockNote(path);
};

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
};

/**
 * The newest actions of the log replayed into what can be undone; older ones are past the depth anyway. The first action of
 * a log made the engagement and is not undone.
 */
const readUndoState = (tables: Tables): UndoState => {
  const most = undoDepth * 5;
  const steps = tables.operations.recentSteps(most);
  const first = steps.length < most ? steps[0]?.action : undefined;
  let state = emptyUndoState;
  let previous = first;
  for (const step of steps) {
    if (step.action === previous) continue;
    previous = step.action;
    state = afterAction(state, step);
  }
  return state;
};
