import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { bundleProgram, startProcess, type TalkingProcess } from '../durability/bundled-process.ts';
import { createFilledEngagement, freshFolder, type Folder } from '../fixtures/engagement.ts';

const readingProgram = `
  import { edit, openEngagement } from '../fixtures/engagement.ts';
  import { verifyEngagement } from '../../db/verify.ts';

  const codeOf = (work) => {
    try {
      work();
      return 'done';
    } catch (error) {
      return error.problem ?? String(error);
    }
  };
  const path = process.argv[2];
  let file = null;
  const opened = codeOf(() => {
    file = openEngagement(path);
  });
  const written = file && codeOf(() => file.write(edit('a', [{ entity: 'profile', field: 'client', value: 'B' }])));
  console.log(JSON.stringify({
    opened,
    written,
    access: file?.access,
    answers: file?.read().answers.length,
    checks: file && verifyEngagement(file).map(({ passed }) => passed),
  }));
  file?.close();
`;

interface Report {
  readonly opened: 'done' | { readonly code: string; readonly happened: string };
  readonly written?: { readonly code: string };
  readonly access?: string;
  readonly answers?: number;
  readonly checks?: readonly boolean[];
}

/** The administrator may write anywhere, so the file is then opened by "nobody". */
const asSomebodyElse = async (folder: Folder, path: string): Promise<Report> => {
  const program = await bundleProgram(folder, 'reading', readingProgram);
  chmodSync(folder.path, 0o755);
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const reading: TalkingProcess = startProcess(process.execPath, [program, path], other);
  const { code } = await reading.ended;
  expect(code, reading.errors()).toBe(0);
  return JSON.parse(reading.said().at(-1) ?? '') as Report;
};

const readOnlyFolder = (folder: Folder): string => {
  mkdirSync(folder.at('medium'));
  createFilledEngagement(folder.at('a.plumb'));
  copyFileSync(folder.at('a.plumb'), folder.at('medium/a.plumb'));
  chmodSync(folder.at('medium/a.plumb'), 0o444);
  return folder.at('medium/a.plumb');
};

test('a file on a read-only medium opens for reading, refuses a change and is not altered by a byte', async () => {
  using folder = freshFolder();
  const path = readOnlyFolder(folder);
  chmodSync(folder.at('medium'), 0o555);
  const before = sha256(readFileSync(path));
  const report = await asSomebodyElse(folder, path);
  chmodSync(folder.at('medium'), 0o755);
  expect(report.opened).toBe('done');
  expect(report.access).toBe('read-only');
  expect(report.answers).toBe(10);
  expect(report.checks?.every((passed) => passed)).toBe(true);
  expect(report.written?.code).toBe('file-read-only');
  expect(sha256(readFileSync(path))).toBe(before);
  expect(readdirSync(folder.at('medium'))).toEqual(['a.plumb']);
});

test('a file with an unfinished change on a read-only medium is refused with a way out, and is not altered', async () => {
  using folder = freshFolder();
  const path = readOnlyFolder(folder);
  // The first page as it was, in a journal as SQLite writes it: magic, one page, no salt, size of the file, sector, page size.
  const journal = Buffer.alloc(512 + 4 + 4096 + 4);
  Buffer.from('d9d505f920a163d7', 'hex').copy(journal);
  journal.writeUInt32BE(1, 8);
  journal.writeUInt32BE(readFileSync(path).length / 4096, 16);
  journal.writeUInt32BE(512, 20);
  journal.writeUInt32BE(4096, 24);
  writeFileSync(`${path}-journal`, journal);
  chmodSync(folder.at('medium'), 0o555);
  const before = sha256(readFileSync(path));
  const { opened } = await asSomebodyElse(folder, path);
  chmodSync(folder.at('medium'), 0o755);
  expect(opened).toMatchObject({ code: 'file-read-only' });
  expect(opened === 'done' ? '' : opened.happened).toContain('was not closed properly');
  expect(sha256(readFileSync(path))).toBe(before);
  expect(readdirSync(folder.at('medium'))).toEqual(['a.plumb', 'a.plumb-journal']);
});
