import { existsSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { Refusal, type ProblemCode } from '../../domain/problem.ts';
import { answerEntity, createEngagement, createFilledEngagement, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';

const codeOf = (work: () => unknown): ProblemCode | 'no refusal' => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'no refusal';
};

test('one file is left at rest, after making, opening, writing, and after an unclean end', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createEngagement(path).close();
  expect(readdirSync(folder.path)).toEqual(['a.plumb']);
  const file = openEngagement(path);
  expect(readdirSync(folder.path)).toContain('.~a.plumb.lock');
  file.write(edit('a', [{ entity: answerEntity('q-1'), field: 'value', value: 2 }]));
  expect(readdirSync(folder.path)).toEqual(['.~a.plumb.lock', 'a.plumb', 'a.plumb-journal']);
  file.close();
  file.close();
  expect(readdirSync(folder.path)).toEqual(['a.plumb']);
  writeFileSync(`${path}-journal`, '');
  writeFileSync(folder.at('.~a.plumb.lock'), '{"user":"x","host":"y","pid":1,"since":""}');
  openEngagement(path).close();
  expect(readdirSync(folder.path)).toEqual(['a.plumb']);
});

test('opening, reading and closing a file changes no byte of it', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const before = sha256(readFileSync(path));
  const file = openEngagement(path);
  file.read();
  verifyEngagement(file);
  file.close();
  expect(sha256(readFileSync(path))).toBe(before);
});

test('files are for their owner alone', () => {
  using folder = freshFolder();
  const file = createEngagement(folder.at('a.plumb'));
  file.write(edit('a', [{ entity: answerEntity('q-1'), field: 'value', value: 2 }]));
  for (const name of readdirSync(folder.path)) expect(statSync(folder.at(name)).mode & 0o077, name).toBe(0);
  file.close();
});

test('a new engagement never replaces a file, and a failed one leaves nothing behind', () => {
  using folder = freshFolder();
  writeFileSync(folder.at('a.plumb'), 'precious');
  expect(codeOf(() => createEngagement(folder.at('a.plumb')))).toBe('file-exists');
  expect(readFileSync(folder.at('a.plumb'), 'utf8')).toBe('precious');
  expect(codeOf(() => createEngagement(folder.at('no/such/a.plumb')))).toBe('file-path-refused');
  expect(codeOf(() => createEngagement(folder.at('b.plumb '))) ).toBe('file-path-refused');
  expect(readdirSync(folder.path)).toEqual(['a.plumb']);
});

test('a new file whose temporary name a crash left behind opens and loses that name; a name of somebody else is refused', () => {
  using folder = freshFolder();
  createFilledEngagement(folder.at('a.plumb'));
  linkSync(folder.at('a.plumb'), folder.at('.a.plumb.0123456789abcdef.tmp'));
  openEngagement(folder.at('a.plumb')).close();
  expect(readdirSync(folder.path)).toEqual(['a.plumb']);
  linkSync(folder.at('a.plumb'), folder.at('b.plumb'));
  writeFileSync(folder.at('.a.plumb.fedcba9876543210.tmp'), 'the temporary file of another attempt');
  expect(codeOf(() => openEngagement(folder.at('a.plumb')))).toBe('file-path-refused');
  expect(existsSync(folder.at('b.plumb'))).toBe(true);
});

test('a closed engagement says so instead of answering', () => {
  using folder = freshFolder();
  const file = createEngagement(folder.at('a.plumb'));
  file.close();
  for (const work of [() => file.read(), () => file.write(edit('a', [])), () => file.reversal('undo'), () => file.operations(), () => file.serialize()])
    expect(codeOf(work)).toBe('engagement-closed');
});

test('the same process cannot open a file twice, whatever it is called, and can again once it is closed', () => {
  using folder = freshFolder();
  const file = createEngagement(folder.at('a.plumb'));
  expect(codeOf(() => openEngagement(folder.at('a.plumb')))).toBe('file-in-use');
  expect(codeOf(() => openEngagement(`${folder.path}/../${folder.path.split('/').at(-1) ?? ''}/a.plumb`))).toBe('file-in-use');
  file.write(edit('a', [{ entity: answerEntity('q-1'), field: 'value', value: 2 }]));
  file.close();
  openEngagement(folder.at('a.plumb')).close();
});

test('a refused file can be opened again once what was wrong is put right', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  createFilledEngagement(path);
  const sound = readFileSync(path);
  const bytes = Buffer.from(sound);
  bytes.fill(0, 4_096, 8_192);
  writeFileSync(path, bytes);
  expect(codeOf(() => openEngagement(path))).toBe('file-damaged');
  writeFileSync(path, sound);
  openEngagement(path).close();
});

test('an action without a change leaves no step to undo, now or after opening again', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  const file = createEngagement(path);
  file.write(edit('nothing', []));
  expect(file.undoState).toEqual({ undo: [], redo: [] });
  file.close();
  const again = openEngagement(path);
  expect(again.undoState).toEqual({ undo: [], redo: [] });
  again.close();
});
