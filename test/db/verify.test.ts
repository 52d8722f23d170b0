import BetterSqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import { createFilledEngagement, freshFolder, openEngagement } from '../fixtures/engagement.ts';

const unaltered = 'Every change in the history has the content it was recorded with';
const unbroken = 'The history has no gap';
const projected = 'The answers shown are those of the history';
const sealed = 'The assessment packs are those the file was made with';
const kept = 'Every file of the evidence is there and unaltered';

/** The checks that fail after statements of a foreign hand on the closed file; the code when it is refused. */
const failingAfter = (statement: string): readonly string[] => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const db = new BetterSqlite(path);
  expect(db.prepare(statement).run().changes).toBeGreaterThan(0);
  db.close();
  try {
    const file = openEngagement(path);
    const failing = verifyEngagement(file).flatMap(({ check, passed }) => (passed ? [] : [check]));
    file.close();
    return failing;
  } catch (error) {
    if (error instanceof Refusal) return [error.problem.code];
    throw error;
  }
};

test('every check passes on a file nobody touched, and reading it changes nothing', () => {
  using folder = freshFolder();
  createFilledEngagement(folder.at('a.plumb'));
  const file = openEngagement(folder.at('a.plumb'));
  const before = file.serialize();
  expect(verifyEngagement(file).map(({ check, passed }) => [check, passed])).toEqual(
    ['The database is sound', unaltered, unbroken, projected, sealed, kept].map((check) => [check, true]),
  );
  expect(file.serialize().equals(before)).toBe(true);
  file.close();
});

const middle = `(SELECT position FROM operations WHERE field = 'value' ORDER BY position LIMIT 1 OFFSET 5)`;

test.each([
  ['an altered value', `UPDATE operations SET value = '4' WHERE position = ${middle} AND value <> '4' OR position = 60`, unaltered],
  ['another author', `UPDATE operations SET author = 'Somebody' WHERE position = ${middle}`, unaltered],
  ['another time', `UPDATE operations SET at = '2020-01-01T00:00:00.000Z' WHERE position = ${middle}`, unaltered],
  ['another device', `UPDATE operations SET device = 'laptop-2' WHERE position = ${middle}`, unaltered],
  ['another field', `UPDATE operations SET field = 'evidence' WHERE position = ${middle}`, unaltered],
  ['another order of superseding', `UPDATE operations SET supersedes = '[]' WHERE position = 60`, unaltered],
  ['a label of somebody else', `UPDATE operations SET label = 'Nothing' WHERE position = ${middle}`, unaltered],
  ['an id that was made up', `UPDATE operations SET id = '${'0'.repeat(64)}' WHERE position = ${middle}`, unaltered],
  ['a change that was taken out of the middle', `DELETE FROM operations WHERE position = ${middle}`, unbroken],
  ['a change that was taken off the beginning', `DELETE FROM operations WHERE position = 1`, unbroken],
  ['the same change twice', `INSERT INTO operations SELECT 9999, id, 'laptop-2', seq, prev, at, author, entity, field, supersedes, value, action, kind, target, label FROM operations WHERE position = ${middle}`, unaltered],
  ['an answer that is not in the history', `UPDATE answers SET value = '4', note = 'All is well.' WHERE question = 'q-1'`, projected],
  ['a note that lost a word', `UPDATE answers SET note = substr(note, 2) WHERE note <> ''`, projected],
  ['an answer more', `INSERT INTO answers SELECT 'q-40', system, value, evidence, reason, note, evidence_reference, flagged, parked, updated_at, updated_by, evidence_items, confirmed_in FROM answers LIMIT 1`, projected],
  ['an answer less', `DELETE FROM answers WHERE question = 'q-1'`, projected],
  ['another client', `UPDATE profile SET client = 'Somebody else'`, projected],
  ['a system of another tier', `UPDATE ai_systems SET tier = 'low'`, projected],
  ['a decision that was turned round', `UPDATE control_decisions SET decision = 'applicable'`, projected],
  ['a value there is not', `UPDATE answers SET value = '7' WHERE question = 'q-1'`, projected],
  ['a value that is no JSON', `UPDATE answers SET value = 'four' WHERE question = 'q-1'`, projected],
  ['roles that are no list', `UPDATE profile SET roles = 'ai-provider'`, projected],
  ['an edited pack', `UPDATE packs SET content = replace(content, 'Is q-1 in place?', 'Is all well?')`, sealed],
  ['a pack under another version', `UPDATE packs SET version = '1.0.1'`, sealed],
  ['a pack under another name', `UPDATE packs SET id = 'other-pack'`, sealed],
  ['a pack with another hash', `UPDATE packs SET sha256 = '${'0'.repeat(64)}'`, sealed],
])('verification notices %s', (_name, statement, check) => {
  expect(failingAfter(statement)).toContain(check);
});

test.each([
  ['the newest change', `UPDATE operations SET value = '"x"' WHERE position = (SELECT max(position) FROM operations)`],
  ['the engagement it belongs to', `UPDATE meta SET value = 'engagement-2' WHERE key = 'engagement'`],
  ['a history that cannot be read', `UPDATE operations SET supersedes = '[' WHERE position = (SELECT max(position) FROM operations)`],
])('a file is not even opened when a foreign hand changed %s', (_name, statement) => {
  expect(failingAfter(statement)).toEqual(['file-damaged']);
});

test('an unreadable record in the middle of the history fails the checks that need it and stops no other', () => {
  expect(failingAfter(`UPDATE operations SET supersedes = '[' WHERE position = ${middle}`)).toEqual([unaltered, unbroken, projected]);
});

test.each([
  ['altered', `UPDATE files SET content = x'4d696e757465737e'`],
  ['gone', `DELETE FROM files`],
])('verification names the piece of evidence whose file is %s', (_name, statement) => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const content = Buffer.from('Minutes!');
  const piece = entityName({ kind: 'record', record: 'evidence', id: 'e-1' });
  const before = openEngagement(path);
  before.write({
    id: 'keep-1', kind: 'edit', target: '', label: 'Keep a file', author: 'Ann', at: '2026-10-12T09:00:00.000Z', files: [content],
    changes: [
      { entity: piece, field: 'number', value: 1 },
      { entity: piece, field: 'title', value: 'Minutes' },
      { entity: piece, field: 'file', value: { sha256: sha256(content), name: 'Minutes.txt', bytes: 8, media: 'text/plain' } },
    ],
  });
  expect(before.records().evidence.map(({ file }) => file?.name)).toEqual(['Minutes.txt']);
  expect(verifyEngagement(before).find(({ check }) => check === kept)?.passed).toBe(true);
  before.close();
  const db = new BetterSqlite(path);
  db.pragma('foreign_keys = OFF');
  expect(db.prepare(statement).run().changes).toBe(1);
  db.close();
  const file = openEngagement(path);
  expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([{ check: kept, passed: false, detail: 'Missing or damaged: E1 “Minutes.txt”.' }]);
  file.close();
});
