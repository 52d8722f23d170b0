import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { applicationId } from './file-header.ts';
import { publishNewFile, temporaryName } from './atomic-file.ts';
import { openEngagementFile, type EngagementFile, type OpenOptions } from './engagement-file.ts';
import type { Action } from './log-writer.ts';
import { migrate } from './migrations/run.ts';
import { checkNewPath } from './paths.ts';
import { distrust } from './pragmas.ts';
import type { Embedded } from './queries/packs.ts';
import { queriesOf } from './queries.ts';
import { fileExists, refusalOf } from './refusals.ts';
import { openSqlite } from './sqlite.ts';
import { tablesOf } from './tables.ts';
import { writeAction } from './log-writer.ts';

export interface NewEngagement {
  /** Unique id of the engagement. */
  readonly id: string;
  /** Embedded whole, so that the file opens the same way years later. */
  readonly packs: readonly Embedded[];
  /** What is known at the start; its operations are the first of the log. */
  readonly action: Action;
}

/**
 * Makes an engagement file under a temporary name, complete and on the disk, then gives it its name: the file exists whole or
 * not at all, and never replaces another. Returns it open.
 */
export const createEngagementFile = (given: string, engagement: NewEngagement, options: OpenOptions): EngagementFile => {
  const path = checkNewPath(given);
  if (existsSync(path)) throw fileExists(path);
  const temporary = temporaryName(path);
  try {
    fill(temporary, engagement, options.device);
    syncFile(temporary);
    publishNewFile(temporary, path);
  } catch (error) {
    for (const suffix of ['', '-journal']) rmSync(temporary + suffix, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw fileExists(path);
    throw refusalOf(error, path) ?? error;
  }
  return openEngagementFile(path, options);
};

const fill = (path: string, { id, packs, action }: NewEngagement, device: string): void => {
  closeSync(openSync(path, 'wx', 0o600));
  const db = openSqlite(path, {});
  try {
    db.pragma('page_size = 4096');
    db.pragma(`encoding = 'UTF-8'`);
    distrust(db);
    db.pragma(`application_id = ${applicationId}`);
    migrate(db);
    db.exec('BEGIN');
    const tables = tablesOf(queriesOf(db), id);
    tables.meta.put('engagement', id);
    tables.meta.put('created', action.at);
    for (const pack of packs) tables.packs.add(pack, true);
    writeAction(tables, { engagement: id, device }, { id: '', seq: 0 }, action);
    db.exec('COMMIT');
  } finally {
    db.close();
  }
};

const syncFile = (path: string): void => {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
