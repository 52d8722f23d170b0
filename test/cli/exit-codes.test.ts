import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openSqlite } from '../../db/sqlite.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import { problem } from '../../domain/problem.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { run, start } from './run.ts';

let folder: Folder;
let file: string;
beforeEach(async () => {
  folder = freshFolder();
  file = folder.at('client.plumb');
  vi.stubEnv('PLUMBLINE_HOME', folder.at('home'));
  vi.stubEnv('PLUMBLINE_AUTHOR', '');
  expect((await run('new', file, '--client', 'Acme')).code).toBe(exitCodes.done);
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

const failure = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect(stdout).toBe('');
  const { error } = JSON.parse(stderr) as { error: unknown };
  return { code, error };
};

describe('2, the command line is wrong', () => {
  it.each<[string, () => readonly string[]]>([
    ['no command', () => []],
    ['an unknown command', () => ['assess']],
    ['an unknown option', () => ['status', file, '--loud']],
    ['a missing argument', () => ['answer', file, '4.1-1']],
    ['an argument too many', () => ['status', file, file]],
    ['a missing client', () => ['new', folder.at('b.plumb')]],
    ['an empty client', () => ['new', folder.at('b.plumb'), '--client', '  ']],
    ['a size there is not', () => ['new', folder.at('b.plumb'), '--client', 'B', '--size', 'huge']],
    ['a role there is not', () => ['new', folder.at('b.plumb'), '--client', 'B', '--role', 'wizard']],
    ['a value there is not', () => ['answer', file, '4.1-1', '5']],
    ['an evidence level there is not', () => ['answer', file, '4.1-1', '4', '--evidence', 'E9']],
    ['a kind of report there is not', () => ['report', file, '--out', folder.at('out'), '--kind', 'pdf']],
    ['a port that is none', () => ['serve', '--port', 'x']],
    ['a command of packs there is not', () => ['pack', 'bake']],
  ])('for %s: sentences for people, JSON for programs, and nothing is made', async (_name, args) => {
    const before = readFileSync(file);
    const told = await run(...args());
    expect(told).toMatchObject({ code: exitCodes.usage, stdout: '' });
    expect(told.stderr.length).toBeGreaterThan(10);
    const { code, error } = await failure(...args());
    expect(code).toBe(exitCodes.usage);
    expect(problem.parse(error)).toMatchObject({ code: 'input-invalid', kept: 'Nothing was changed.' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('3, refused', () => {
  it.each<[string, string, () => readonly string[]]>([
    ['a file that is not there', 'file-missing', () => ['status', folder.at('none.plumb')]],
    ['a name that is taken', 'file-exists', () => ['new', file, '--client', 'Another']],
    ['an example where a file is', 'file-exists', () => ['example', file]],
    ['a folder that is not there', 'file-path-refused', () => ['new', folder.at('none/a.plumb'), '--client', 'B']],
    ['a file that is no engagement', 'file-foreign', () => {
      writeFileSync(folder.at('letter.plumb'), 'Dear colleague, '.repeat(20));
      return ['verify', folder.at('letter.plumb')];
    }],
    ['a folder in place of a file', 'file-path-refused', () => ['answers', folder.path]],
    ['a question there is not', 'question-unknown', () => ['answer', file, '99.1-1', '4']],
    ['an item in place of a question', 'question-unknown', () => ['answer', file, '4.1', '4']],
    ['a system there is not', 'system-unknown', () => ['answer', file, '8.2-1', '4', '--system', 'S1']],
    ['no reason', 'answer-reason-required', () => ['answer', file, 'A.2.3-1', 'na', '--reason', 'Because.']],
    ['a pack there is not', 'pack-unknown', () => ['pack', 'show', 'soc2']],
    ['a version there is not', 'pack-unknown', () => ['pack', 'show', 'iso-42001-clauses', '--pack-version', '9.9.9']],
    ['a folder that holds no pack', 'pack-invalid', () => ['pack', 'check', folder.path]],
    ['a folder that cannot be made', 'file-not-writable', () => ['report', file, '--out', `${file}/reports`]],
  ])('for %s (%s): three sentences, and nothing is changed', async (_name, expected, args) => {
    const before = readFileSync(file);
    const told = await run(...args());
    expect(told).toMatchObject({ code: exitCodes.refused, stdout: '' });
    expect(told.stderr.trimEnd().split('\n')).toHaveLength(3);
    const { code, error } = await failure(...args());
    expect(code).toBe(exitCodes.refused);
    expect(problem.parse(error).code).toBe(expected);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('4, something is wrong with what was checked', () => {
  it('for an engagement whose answers are not those of its history', async () => {
    await run('answer', file, '4.1-1', '2');
    const db = openSqlite(file, {});
    db.exec('UPDATE answers SET value = 4');
    db.close();
    const told = await run('verify', file);
    expect(told.code).toBe(exitCodes.unsound);
    expect(told.stdout).toContain('FAILED  The answers shown are those of the history.');
    const { code, stdout } = await run('verify', file, '--json');
    expect(code).toBe(exitCodes.unsound);
    expect(JSON.parse(stdout)).toMatchObject({ sound: false });
  });

  it('for a file too damaged to be opened, which is left as it is', async () => {
    const damaged = folder.at('damaged.plumb');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, 40_960);
    writeFileSync(damaged, bytes);
    const { code, stdout } = await run('verify', damaged, '--json');
    expect(code).toBe(exitCodes.unsound);
    expect(JSON.parse(stdout)).toMatchObject({ sound: false, checks: [{ check: 'The file can be opened', passed: false }] });
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it('for a pack with a problem, which is named with file and line', async () => {
    mkdirSync(folder.at('pack'));
    writeFileSync(folder.at('pack/pack.yaml'), 'format: 1\nid: My Pack\n');
    const told = await run('pack', 'check', folder.at('pack/pack.yaml'));
    expect(told.code).toBe(exitCodes.unsound);
    expect(told.stdout).toContain('pack.yaml:2  id: is not a lower-case identifier\n');
  });
});

describe('1, nobody foresaw it', () => {
  it('gives an id that is in the log', async () => {
    const { code, error } = await failure('pack', 'check', 'a\0b');
    expect(code).toBe(exitCodes.unexpected);
    expect(error).toMatchObject({ code: 'unexpected' });
    const id = /\(([0-9a-f-]{36})\)/.exec((error as { happened: string }).happened)?.[1] ?? 'no id';
    expect(readFileSync(folder.at('home/plumbline.log'), 'utf8')).toContain(id);
  });
});

it('is what the process ends with', () => {
  const home = folder.at('home');
  const codes = [['--version'], ['assess'], ['status', folder.at('none.plumb')]].map((args) => start(args, home).code);
  expect(codes).toEqual([exitCodes.done, exitCodes.usage, exitCodes.refused]);
});

it('takes every way to write a value, in any case', async () => {
  const typed = ['4', 'f', 'Fully', '3', 'L', 'largely', '2', 'p', 'partly', '1', 'N', 'not', '?', 'unknown', 'clear'];
  const values: unknown[] = [];
  for (const value of typed) {
    const { stdout } = await run('answer', file, '4.1-1', value, '--json');
    values.push((JSON.parse(stdout) as { answer: { value: unknown } }).answer.value);
  }
  expect(values).toEqual([4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 'cannot-determine', 'cannot-determine', null]);
  for (const value of ['0', 'NA', 'n/a', 'not-applicable']) {
    expect((await run('answer', file, 'A.2.3-1', value, '--reason', 'The organisation trains no models of its own at all.')).stdout).toContain('not-applicable');
  }
});

it('cuts an over-long author to what a record can hold, instead of failing', async () => {
  vi.stubEnv('PLUMBLINE_AUTHOR', 'A'.repeat(500));
  const { code, stdout } = await run('answer', file, '4.1-1', '3', '--json');
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { answer: { updatedBy: string } }).answer.updatedBy).toBe('A'.repeat(120));
});
