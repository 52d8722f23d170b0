import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { Refusal } from '../../domain/problem.ts';
import { createFilledEngagement, freshFolder, openEngagement } from '../fixtures/engagement.ts';

/** Changes of the schema table itself, as a hand with a hex editor could make them. */
const rewritten = (statement: string) => ({ rewritten: statement });

const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)';

const hostile: Readonly<Record<string, string | { readonly rewritten: string }>> = {
  'a trigger on insert': 'CREATE TRIGGER t AFTER INSERT ON operations BEGIN DELETE FROM answers; END',
  'a trigger before insert': 'CREATE TRIGGER t BEFORE INSERT ON operations BEGIN SELECT RAISE(IGNORE); END',
  'a trigger on update': `CREATE TRIGGER t AFTER UPDATE ON answers BEGIN UPDATE answers SET note = 'x'; END`,
  'a trigger on delete': 'CREATE TRIGGER t AFTER DELETE ON ai_systems BEGIN DELETE FROM operations; END',
  'a trigger on one column': `CREATE TRIGGER t AFTER UPDATE OF value ON answers BEGIN INSERT INTO meta VALUES ('k', 'v'); END`,
  'a trigger with a condition': `CREATE TRIGGER t AFTER INSERT ON answers WHEN new.value = '1' BEGIN UPDATE answers SET value = '4'; END`,
  'a trigger on the packs': 'CREATE TRIGGER t AFTER INSERT ON packs BEGIN DELETE FROM packs; END',
  'a trigger on meta': `CREATE TRIGGER t AFTER UPDATE ON meta BEGIN UPDATE meta SET value = 'other'; END`,
  'a trigger that attaches itself to a view': `CREATE VIEW v AS SELECT 1 AS x; CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM operations; END`,
  'a trigger that never ends': `CREATE TRIGGER t AFTER INSERT ON answers BEGIN INSERT INTO meta ${endless} SELECT x, x FROM n; END`,
  'a view': 'CREATE VIEW v AS SELECT * FROM answers',
  'a view that never ends': `CREATE VIEW v AS ${endless} SELECT count(*) FROM n`,
  'a view in the place of a table': 'DROP TABLE control_decisions; CREATE VIEW control_decisions AS SELECT 1 AS item, 2 AS decision, 3 AS justification',
  'a view that is named like an index': 'DROP INDEX operations_by_entity; CREATE VIEW operations_by_entity AS SELECT 1 AS x',
  'an index more': 'CREATE INDEX i ON answers (note)',
  'an index on an expression': 'CREATE INDEX i ON answers (length(note))',
  'an index on an expensive expression': `CREATE INDEX i ON answers (length(hex(note || printf('%.*c', 1000000, 'x'))))`,
  'a partial index': `CREATE INDEX i ON answers (note) WHERE value = '1'`,
  'a unique index': 'CREATE UNIQUE INDEX i ON operations (device, seq, field)',
  'an index less': 'DROP INDEX operations_by_entity',
  'an index on other columns': 'DROP INDEX operations_by_entity; CREATE INDEX operations_by_entity ON operations (field, entity)',
  'an index that sorts another way': 'DROP INDEX operations_by_entity; CREATE INDEX operations_by_entity ON operations (entity COLLATE NOCASE, field)',
  'a virtual table for full text': 'CREATE VIRTUAL TABLE f USING fts5(text)',
  'a virtual table for older full text': 'CREATE VIRTUAL TABLE f USING fts3(text)',
  'a virtual table for ranges': 'CREATE VIRTUAL TABLE r USING rtree(id, a, b)',
  'a generated column': 'ALTER TABLE meta ADD COLUMN g TEXT GENERATED ALWAYS AS (upper(value)) VIRTUAL',
  'a stored generated column': `DROP TABLE control_decisions; CREATE TABLE control_decisions (item TEXT NOT NULL PRIMARY KEY, decision TEXT NOT NULL, justification TEXT GENERATED ALWAYS AS (item || 'x') STORED) STRICT`,
  'a column more': `ALTER TABLE answers ADD COLUMN extra TEXT`,
  'a column less': 'ALTER TABLE answers DROP COLUMN evidence_reference',
  'a column of another name': 'ALTER TABLE answers RENAME COLUMN note TO remark',
  'a table more': 'CREATE TABLE extra (x)',
  'a table less': 'DROP TABLE control_decisions',
  'a table of another name': 'ALTER TABLE control_decisions RENAME TO decisions',
  'a table that is not strict': 'DROP TABLE control_decisions; CREATE TABLE control_decisions (item TEXT NOT NULL PRIMARY KEY, decision TEXT NOT NULL, justification TEXT NOT NULL)',
  'a table without a check': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (flagged = 0 OR flagged = 1)', '') WHERE name = 'answers'`),
  'a table with an expensive check': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'octet_length(note) <= 8000000', 'length(printf(''%.*c'', 1000000, note)) > 0') WHERE name = 'answers'`),
  'a table with a default of its own': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'reason TEXT NOT NULL', 'reason TEXT NOT NULL DEFAULT (hex(randomblob(1000)))') WHERE name = 'answers'`),
  'a foreign key that deletes': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'system TEXT NOT NULL', 'system TEXT NOT NULL REFERENCES ai_systems (id) ON DELETE CASCADE') WHERE name = 'answers'`),
  'a table whose text hides a comment': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '/* x */ STRICT') WHERE name = 'answers'`),
  'an index that is spelt another way': rewritten(`UPDATE sqlite_schema SET sql = replace(sql, 'INDEX', 'index') WHERE name = 'operations_by_entity'`),
  'a table for automatic numbers': 'CREATE TABLE extra (id INTEGER PRIMARY KEY AUTOINCREMENT)',
  'statistics that mislead the planner': 'ANALYZE',
};

test.each(Object.entries(hostile))('refuses a file with %s and leaves it byte-identical', (_name, change) => {
  using folder = freshFolder();
  createFilledEngagement(folder.at('sound.plumb'));
  const path = folder.at('hostile.plumb');
  copyFileSync(folder.at('sound.plumb'), path);
  const db = new BetterSqlite(path);
  if (typeof change === 'string') db.exec(change);
  else {
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    expect(db.prepare(change.rewritten).run().changes).toBe(1);
  }
  db.close();
  const before = sha256(readFileSync(path));
  const start = performance.now();
  let refusal: unknown = null;
  try {
    openEngagement(path).close();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).problem.code).toBe('file-foreign');
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(sha256(readFileSync(path))).toBe(before);
  expect(readdirSync(folder.path).sort()).toEqual(['hostile.plumb', 'sound.plumb']);
});

test('there are forty hostile schemas', () => {
  console.log(`B4: ${Object.keys(hostile).length} hostile schemas, all refused, byte-identical`);
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
});
