import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishNewFile, sweepTemporaryFiles, temporaryName, writeFileAtomically } from '../../db/atomic-file.ts';
import { freshFolder } from '../fixtures/engagement.ts';

test('a written file replaces the old one whole, for its owner alone, and leaves nothing beside it', () => {
  using folder = freshFolder();
  writeFileSync(folder.at('report.docx'), 'old');
  writeFileAtomically(folder.at('report.docx'), Buffer.alloc(3_000_000, 'n'));
  expect(readFileSync(folder.at('report.docx'))).toHaveLength(3_000_000);
  expect(statSync(folder.at('report.docx')).mode & 0o077).toBe(0);
  expect(readdirSync(folder.path)).toEqual(['report.docx']);
});

test('a target that cannot be replaced stays as it is and leaves no temporary file', () => {
  using folder = freshFolder();
  mkdirSync(folder.at('report.docx/inside'), { recursive: true });
  expect(() => writeFileAtomically(folder.at('report.docx'), Buffer.from('new'))).toThrow();
  expect(readdirSync(folder.path)).toEqual(['report.docx']);
  expect(existsSync(folder.at('report.docx/inside'))).toBe(true);
});

test('a folder that is not there is an error and not a folder', () => {
  using folder = freshFolder();
  expect(() => writeFileAtomically(folder.at('no/report.docx'), Buffer.from('new'))).toThrow('ENOENT');
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a finished file takes its name only if nobody has it', () => {
  using folder = freshFolder();
  const temporary = temporaryName(folder.at('a.plumb'));
  writeFileSync(temporary, 'mine');
  writeFileSync(folder.at('a.plumb'), 'theirs');
  expect(() => publishNewFile(temporary, folder.at('a.plumb'))).toThrow('EEXIST');
  expect(readFileSync(folder.at('a.plumb'), 'utf8')).toBe('theirs');
  publishNewFile(temporary, folder.at('b.plumb'));
  expect(readFileSync(folder.at('b.plumb'), 'utf8')).toBe('mine');
  expect(readdirSync(folder.path).sort()).toEqual(['a.plumb', 'b.plumb']);
});

test('temporary files of a crash are swept a day later, and nothing else is', () => {
  using folder = freshFolder();
  const now = Date.UTC(2026, 10, 24);
  const old = new Date(now - 25 * 60 * 60 * 1000);
  const names = ['.a.plumb.0123456789abcdef.tmp', '.a.plumb.tmp', 'a.0123456789abcdef.tmp', '.a.plumb.0123456789ABCDEF.tmp', 'a.plumb'];
  for (const name of names) {
    writeFileSync(folder.at(name), '');
    utimesSync(folder.at(name), old, old);
  }
  writeFileSync(folder.at('.b.plumb.0123456789abcdef.tmp'), '');
  utimesSync(folder.at('.b.plumb.0123456789abcdef.tmp'), new Date(now), new Date(now));
  chmodSync(folder.path, 0o700);
  sweepTemporaryFiles(folder.path, now);
  expect(readdirSync(folder.path).sort()).toEqual([...names.slice(1), '.b.plumb.0123456789abcdef.tmp'].sort());
});
