import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { zipSync } from 'fflate';
import { currentFormat } from '../../db/migrations/index.ts';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { Refusal, type Problem, type ProblemCode } from '../../domain/problem.ts';
import { createFilledEngagement, freshFolder, openEngagement, type Folder } from '../fixtures/engagement.ts';

interface WrongInput {
  readonly name: string;
  readonly code: ProblemCode;
  /** Words the sentence must hold. */
  readonly says: string;
  /** Makes the input; returns what is given to open. `sound` is a good engagement in the folder. */
  readonly make: (folder: Folder, sound: string) => string;
}

const file =
  (name: string, content: (sound: Buffer) => string | Uint8Array) =>
  (folder: Folder, sound: string): string => {
    writeFileSync(folder.at(name), content(readFileSync(sound)));
    return folder.at(name);
  };

const changed =
  (...changes: readonly (readonly [number, number])[]) =>
  (sound: Buffer): Buffer => {
    const bytes = Buffer.from(sound);
    for (const [offset, value] of changes) bytes[offset] = value;
    return bytes;
  };

const database =
  (name: string, fill: (db: BetterSqlite.Database) => void) =>
  (folder: Folder): string => {
    const db = new BetterSqlite(folder.at(name));
    fill(db);
    db.close();
    return folder.at(name);
  };

const office = (part: string) => () => zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), [part]: Buffer.from('<x/>') });
const format = (value: number) => changed([60, (value >> 24) & 255], [61, (value >> 16) & 255], [62, (value >> 8) & 255], [63, value & 255]);
const inWal = [[18, 2], [19, 2]] as const;
const named = (given: (folder: Folder, sound: string) => string) => given;

const wrongInputs: readonly WrongInput[] = [
  { name: 'nothing there', code: 'file-missing', says: 'is not where it was', make: named((folder) => folder.at('gone.plumb')) },
  { name: 'a folder that is not there', code: 'file-missing', says: 'is not where it was', make: named((folder) => folder.at('no/such/a.plumb')) },
  { name: 'an empty file', code: 'file-foreign', says: 'an empty file', make: file('a.plumb', () => '') },
  { name: 'a text', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', () => 'Dear client, '.repeat(100)) },
  { name: 'one byte', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', () => 'S') },
  { name: 'a zip', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', () => zipSync({ a: Buffer.alloc(1_000) })) },
  { name: 'a Word document', code: 'file-foreign', says: 'another kind of file', make: file('a.docx', office('word/document.xml')) },
  { name: 'an Excel workbook', code: 'file-foreign', says: 'another kind of file', make: file('a.xlsx', office('xl/workbook.xml')) },
  { name: 'a picture', code: 'file-foreign', says: 'another kind of file', make: file('a.png', () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)])) },
  { name: 'a PDF', code: 'file-foreign', says: 'another kind of file', make: file('a.pdf', () => `%PDF-1.7\n${' '.repeat(500)}`) },
  { name: 'zeros', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', () => Buffer.alloc(8_192)) },
  { name: 'the magic words and nothing else', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', () => 'SQLite format 3\0') },
  { name: 'an encrypted-looking header', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', changed([0, 1], [1, 2], [2, 3])) },
  { name: 'a storage mode of the future', code: 'file-foreign', says: 'another kind of file', make: file('a.plumb', changed([18, 3], [19, 3])) },
  { name: 'a database of another program', code: 'file-foreign', says: 'the database of another program', make: database('a.plumb', (db) => db.exec('CREATE TABLE notes (text)')) },
  { name: 'a GeoPackage', code: 'file-foreign', says: 'the database of another program', make: database('a.gpkg', (db) => { db.pragma('application_id = 1196444487'); db.exec('CREATE TABLE t (x)'); }) },
  { name: 'an engagement in WAL mode', code: 'file-foreign', says: 'storage mode was changed', make: file('a.plumb', changed(...inWal)) },
  { name: 'an engagement half in WAL mode', code: 'file-foreign', says: 'storage mode was changed', make: file('a.plumb', changed([19, 2])) },
  { name: 'the next format', code: 'file-newer', says: `file format ${currentFormat + 1}`, make: file('a.plumb', format(currentFormat + 1)) },
  { name: 'a format of years to come', code: 'file-newer', says: 'file format 110', make: file('a.plumb', format(110)) },
  { name: 'the next format in WAL mode', code: 'file-newer', says: 'newer version of Plumbline', make: file('a.plumb', (sound) => changed(...inWal)(format(currentFormat + 1)(sound))) },
  { name: 'a format there never was', code: 'file-foreign', says: 'a format there never was', make: file('a.plumb', format(5)) },
  { name: 'an engagement with our mark and nothing in it', code: 'file-foreign', says: 'a format there never was', make: database('a.plumb', (db) => { db.pragma('application_id = 1347177794'); db.exec('CREATE TABLE t (x); DROP TABLE t'); }) },
  { name: 'an engagement cut to a page', code: 'file-damaged', says: 'is damaged', make: file('a.plumb', (sound) => sound.subarray(0, 4_096)) },
  { name: 'an engagement cut in the middle of a page', code: 'file-damaged', says: 'is damaged', make: file('a.plumb', (sound) => sound.subarray(0, 50_001)) },
  { name: 'an engagement with a page of zeros', code: 'file-damaged', says: 'is damaged', make: file('a.plumb', (sound) => Buffer.concat([sound.subarray(0, 4_096), Buffer.alloc(4_096), sound.subarray(8_192)])) },
  { name: 'an engagement with a wrong count of pages', code: 'file-damaged', says: 'is damaged', make: file('a.plumb', changed([27, 99], [31, 5], [54, 50])) },
  { name: 'a schema format of the future', code: 'file-damaged', says: 'is damaged', make: file('a.plumb', changed([47, 9])) },
  { name: 'a folder', code: 'file-path-refused', says: 'it is a folder', make: named((folder) => { mkdirSync(folder.at('a.plumb')); return folder.at('a.plumb'); }) },
  { name: 'a symbolic link', code: 'file-path-refused', says: 'it is a link to another file', make: named((folder, sound) => { symlinkSync(sound, folder.at('a.plumb')); return folder.at('a.plumb'); }) },
  { name: 'a symbolic link to nothing', code: 'file-path-refused', says: 'it is a link to another file', make: named((folder) => { symlinkSync('nowhere', folder.at('a.plumb')); return folder.at('a.plumb'); }) },
  { name: 'a hard link', code: 'file-path-refused', says: 'a second name', make: named((folder, sound) => { linkSync(sound, folder.at('a.plumb')); return folder.at('a.plumb'); }) },
  { name: 'a named pipe', code: 'file-path-refused', says: 'not an ordinary file', make: named((folder) => { spawnSync('mkfifo', [folder.at('a.plumb')]); return folder.at('a.plumb'); }) },
  { name: 'a device', code: 'file-path-refused', says: 'not an ordinary file', make: named(() => '/dev/null') },
  { name: 'an address', code: 'file-path-refused', says: 'it is an address', make: named((_folder, sound) => `file:${sound}`) },
  { name: 'an address that asks for immutable', code: 'file-path-refused', says: 'it is an address', make: named((_folder, sound) => `FILE://${sound}?immutable=1`) },
  { name: 'a space at the end', code: 'file-path-refused', says: 'starts or ends with a space', make: named((_folder, sound) => `${sound} `) },
  { name: 'a space at the start', code: 'file-path-refused', says: 'starts or ends with a space', make: named((_folder, sound) => ` ${sound}`) },
  { name: 'a NUL in the name', code: 'file-path-refused', says: 'control character', make: named((_folder, sound) => `${sound}\0.txt`) },
  { name: 'no name', code: 'file-path-refused', says: 'it names no file', make: named(() => '') },
  { name: 'a database in memory', code: 'file-path-refused', says: 'it names no file', make: named(() => ':memory:') },
];

const refusedOf = (given: string): Problem => {
  try {
    openEngagement(given).close();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('the file was opened');
};

/** Every name in a folder with what is behind it. */
const contentsOf = (folder: Folder): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder.path).map((name) => {
      const stat = lstatSync(folder.at(name));
      return [name, stat.isFile() ? `${sha256(readFileSync(folder.at(name)))} ${stat.mtimeMs}` : String(stat.mode)];
    }),
  );

test.each(wrongInputs)('refuses $name with the right sentence and leaves everything as it was', ({ code, says, make }) => {
  using folder = freshFolder();
  createFilledEngagement(folder.at('sound.plumb'));
  const given = make(folder, folder.at('sound.plumb'));
  const before = contentsOf(folder);
  const problem = refusedOf(given);
  expect(problem.code).toBe(code);
  expect(problem.happened).toContain(says);
  for (const sentence of [problem.happened, problem.kept, problem.todo]) expect(sentence).toMatch(/^[“A-Z].*\.$/);
  expect(contentsOf(folder)).toEqual(before);
});

test('there are thirty wrong inputs and more', () => {
  console.log(`B8: ${wrongInputs.length} wrong inputs, each with its sentence; C1: files of formats 11 and 110 byte-identical`);
  expect(wrongInputs.length).toBeGreaterThanOrEqual(30);
});

test('a name with invisible or turning characters is shown with their codes', () => {
  using folder = freshFolder();
  writeFileSync(folder.at('gmulp.\u202eexe.plumb'), 'x');
  expect(refusedOf(folder.at('gmulp.\u202eexe.plumb')).happened).toContain('“gmulp.\\u202eexe.plumb”');
});

test('a lock note that is a link to the engagement itself is neither read nor written through', () => {
  using folder = freshFolder();
  createFilledEngagement(folder.at('a.plumb'));
  const before = sha256(readFileSync(folder.at('a.plumb')));
  symlinkSync(folder.at('a.plumb'), folder.at('.~a.plumb.lock'));
  openEngagement(folder.at('a.plumb')).close();
  expect(sha256(readFileSync(folder.at('a.plumb')))).toBe(before);
  expect(existsSync(folder.at('.~a.plumb.lock'))).toBe(false);
});
