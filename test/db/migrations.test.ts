import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { expectedFingerprint, schemaFingerprint } from '../../db/fingerprint.ts';
import { sha256 } from '../../db/hash.ts';
import { currentFormat, migrations } from '../../db/migrations/index.ts';
import type { Migration } from '../../db/migrations/migration.ts';
import { migrate } from '../../db/migrations/run.ts';
import { openSqlite, type Database } from '../../db/sqlite.ts';
import { upgrade } from '../../db/upgrade.ts';
import { bundleProgram, startProcess } from '../durability/bundled-process.ts';
import { createFilledEngagement, freshFolder, openEngagement, startOfTime, type Folder } from '../fixtures/engagement.ts';

/** Every released step, by the name of its file, and what it starts from. A new step is added here with its fixture. */
const exercised = [{ name: '0010-first-format' }, { name: '0020-packs-over-time' }, { name: '0030-registers' }];

const versionOf = (db: Database): number => db.pragma('user_version', { simple: true }) as number;

test.each(exercised)('step $name runs from the version before it and leaves a sound schema', ({ name }) => {
  const version = Number(name.slice(0, 4));
  const db = openSqlite(':memory:', {});
  migrate(db, migrations.filter((step) => step.version < version));
  expect(versionOf(db)).toBeLessThan(version);
  migrate(db, migrations.filter((step) => step.version <= version));
  expect(versionOf(db)).toBe(version);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(schemaFingerprint(db)).toBe(expectedFingerprint(version));
  db.close();
});

test('every released step is exercised here, in order', () => {
  expect(exercised.map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrations.map(({ version }) => version));
  expect(currentFormat).toBe(exercised.length * 10);
});

test('a migration of an up-to-date file does nothing', () => {
  const db = openSqlite(':memory:', {});
  migrate(db);
  const before = db.serialize();
  migrate(db);
  expect(db.serialize().equals(before)).toBe(true);
  db.close();
});

/** Steps there might be one day: a new table, a new column, a table rebuilt, rows moved. */
const later: readonly Migration[] = [
  {
    version: 1020,
    statements: [
      'CREATE TABLE assessors (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT',
      `INSERT INTO assessors SELECT DISTINCT author, author FROM operations`,
      `ALTER TABLE ai_systems ADD COLUMN vendor TEXT NOT NULL DEFAULT ''`,
    ],
  },
  {
    version: 1030,
    statements: [
      'CREATE TABLE decisions_new (item TEXT NOT NULL PRIMARY KEY, decision TEXT NOT NULL, justification TEXT NOT NULL, by TEXT NOT NULL) STRICT',
      `INSERT INTO decisions_new SELECT item, decision, justification, '' FROM control_decisions`,
      'DROP TABLE control_decisions',
      'ALTER TABLE decisions_new RENAME TO control_decisions',
      `UPDATE meta SET value = 'migrated' WHERE key = 'created'`,
    ],
  },
];
const statementCount = later.reduce((sum, { statements }) => sum + statements.length, 0);

/** The steps with another statement put before the n-th one, or after the last. */
const interrupted = (position: number, statement: string): readonly Migration[] => {
  let seen = 0;
  return later.map((step, index) => {
    const statements: string[] = [];
    for (const original of step.statements) {
      if (seen === position) statements.push(statement);
      statements.push(original);
      seen += 1;
    }
    if (index === later.length - 1 && position === statementCount) statements.push(statement);
    return { ...step, statements };
  });
};

const positions = Array.from({ length: statementCount + 1 }, (_, position) => position);

test.each(positions)('an error before statement %i of two steps takes back both, the version included', (position) => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const db = openSqlite(path, {});
  const before = db.serialize();
  expect(() => migrate(db, interrupted(position, 'INSERT INTO nowhere VALUES (1)'))).toThrow('no such table');
  expect(versionOf(db)).toBe(currentFormat);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.serialize().equals(before)).toBe(true);
  db.close();
});

const dyingProgram = `
  import { currentFormat } from '../../db/migrations/index.ts';
  import { migrate } from '../../db/migrations/run.ts';
  import { openSqlite } from '../../db/sqlite.ts';
  import { takeLock, makeDurable } from '../../db/pragmas.ts';
  const db = openSqlite(process.argv[2], {});
  takeLock(db);
  makeDurable(db);
  // A few pages only, so that a long migration writes to the file before it commits.
  db.pragma('cache_size = 2');
  db.function('die', () => process.kill(process.pid, 'SIGKILL'));
  migrate(db, JSON.parse(process.argv[3]));
`;

const deathAt = async (program: string, path: string, position: number): Promise<void> => {
  const dying = startProcess(process.execPath, [program, path, JSON.stringify(interrupted(position, 'SELECT die()'))]);
  const { signal } = await dying.ended;
  expect(signal, dying.errors()).toBe('SIGKILL');
};

test('a process that dies at any statement of a migration leaves the file in the old format, as it was', { timeout: 120_000 }, async () => {
  using folder = freshFolder();
  const program = await bundleProgram(folder, 'dying', dyingProgram);
  for (const position of positions) {
    const path = folder.at(`dead-${position}.plumb`);
    createFilledEngagement(path);
    const untouched = openEngagement(path);
    const before = [untouched.read(), untouched.operations()];
    untouched.close();
    await deathAt(program, path, position);
    const file = openEngagement(path);
    expect([file.read(), file.operations()]).toEqual(before);
    file.close();
    const db = openSqlite(path, {});
    expect(versionOf(db)).toBe(currentFormat);
    db.close();
  }
  console.log(`C2: ${positions.length} errors and ${positions.length} deaths, one before each of ${statementCount} statements and the commit: all or nothing`);
});

const upgradeOptions = (folder: Folder) => ({ recoveryFolder: folder.at('recovery'), now: startOfTime });

test('a complete copy in the old format, read back from the disk, exists before the first statement of a migration', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const db = openSqlite(path, {});
  const seen: string[] = [];
  db.function('look', () => {
    seen.push(...readdirSync(folder.at('recovery')));
    return 0;
  });
  const backup = upgrade(db, path, upgradeOptions(folder), interrupted(0, 'SELECT look()'));
  expect(versionOf(db)).toBe(1030);
  db.close();
  expect(seen).toEqual(['2026-11-24T09-00-00-000Z a.plumb']);
  expect(backup).toBe(folder.at('recovery/2026-11-24T09-00-00-000Z a.plumb'));
  copyFileSync(backup, folder.at('restored.plumb'));
  const restored = openEngagement(folder.at('restored.plumb'));
  expect(restored.read().answers).toHaveLength(10);
  restored.close();
});

test('without a place for the copy no migration starts and the file stays as it is', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const before = sha256(readFileSync(path));
  writeFileSync(folder.at('recovery'), 'A file where the folder should be.');
  const db = openSqlite(path, {});
  expect(() => upgrade(db, path, upgradeOptions(folder), later)).toThrow();
  expect(versionOf(db)).toBe(currentFormat);
  db.close();
  expect(sha256(readFileSync(path))).toBe(before);
  expect(existsSync(folder.at('recovery'))).toBe(true);
});

const family = (path: string): Database => {
  const db = new BetterSqlite(path);
  db.exec(`
    CREATE TABLE parents (id TEXT NOT NULL PRIMARY KEY) STRICT;
    CREATE TABLE children (id TEXT NOT NULL PRIMARY KEY, parent TEXT NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT;
    INSERT INTO parents VALUES ('p');
    INSERT INTO children VALUES ('a', 'p'), ('b', 'p'), ('c', 'p');
  `);
  db.pragma('foreign_keys = ON');
  return db;
};

const rebuilt = ['CREATE TABLE parents_new (id TEXT NOT NULL PRIMARY KEY, name TEXT) STRICT', 'INSERT INTO parents_new SELECT id, NULL FROM parents', 'DROP TABLE parents', 'ALTER TABLE parents_new RENAME TO parents'];

test('a table that is rebuilt keeps the rows that refer to it, although the reference deletes', () => {
  using folder = freshFolder();
  const db = family(folder.at('family.db'));
  migrate(db, [{ version: 10, statements: rebuilt }]);
  expect(db.prepare('SELECT count(*) FROM children').pluck().get()).toBe(3);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  db.close();
});

test('the same statements in a transaction with foreign keys on do delete those rows, so the test above can fail', () => {
  using folder = freshFolder();
  const db = family(folder.at('family.db'));
  db.exec('BEGIN');
  db.pragma('foreign_keys = OFF');
  for (const statement of rebuilt) db.exec(statement);
  db.exec('COMMIT');
  expect(db.prepare('SELECT count(*) FROM children').pluck().get()).toBe(0);
  db.close();
});

test('a migration that would leave a reference to nothing is taken back', () => {
  using folder = freshFolder();
  const db = family(folder.at('family.db'));
  expect(() => migrate(db, [{ version: 10, statements: [`DELETE FROM parents`] }])).toThrow('dangling');
  expect(db.prepare('SELECT count(*) FROM parents').pluck().get()).toBe(1);
  expect(versionOf(db)).toBe(0);
  db.close();
});
