import { copyFileSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngagement, freshFolder } from '../fixtures/engagement.ts';
import { bundleProgram, startProcess } from './bundled-process.ts';

/**
 * Wraps everything of node:fs that opens a path, then opens, writes, verifies, serializes and closes an engagement, and opens the
 * one that is open a second time. Says what was opened on the engagement's path while it was open.
 */
const watchingProgram = `
  import fs, { writeSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { createInterface } from 'node:readline';
  import { edit, openEngagement } from '../fixtures/engagement.ts';
  import { verifyEngagement } from '../../db/verify.ts';

  const say = (line) => writeSync(1, line + '\\n');
  let watched = null;
  const seen = [];
  let wrapped = 0;
  const wrap = (holder, name) => {
    const original = holder[name];
    if (typeof original !== 'function') return;
    wrapped += 1;
    holder[name] = function (...args) {
      if (watched !== null && args.slice(0, 2).some((arg) => String(arg) === watched)) seen.push(name);
      return original.apply(this, args);
    };
  };
  const opening = ['open', 'readFile', 'writeFile', 'appendFile', 'copyFile', 'truncate', 'cp'];
  for (const name of opening) {
    wrap(fs, name);
    wrap(fs, name + 'Sync');
    wrap(fs.promises, name);
  }
  for (const name of ['createReadStream', 'createWriteStream', 'openAsBlob']) wrap(fs, name);
  syncBuiltinESMExports();

  say('READY');
  for await (const line of createInterface({ input: process.stdin })) {
    const path = JSON.parse(line);
    const file = openEngagement(path);
    watched = path;
    for (let number = 0; number < 20; number += 1)
      file.write(edit('a' + number, [{ entity: 'answer/q-1', field: 'note', value: 'note ' + number }]));
    file.write({ ...edit('undo', []), ...file.reversal('undo') });
    file.rebuild();
    verifyEngagement(file);
    file.serialize();
    let refused = 'opened twice';
    try {
      openEngagement(path);
    } catch (error) {
      refused = error.problem?.code ?? String(error);
    }
    file.close();
    watched = null;
    say('SEEN ' + JSON.stringify({ wrapped, seen, refused }));
    // The watch itself works: this is what it is there to notice.
    watched = path;
    fs.readFileSync(path);
    say('CONTROL ' + JSON.stringify(seen));
  }
`;

test('nothing but SQLite opens an engagement while it is open, which on Unix would drop its lock', async () => {
  using folder = freshFolder();
  mkdirSync(folder.at('watched'));
  createEngagement(folder.at('a.plumb')).close();
  copyFileSync(folder.at('a.plumb'), folder.at('watched/a.plumb'));
  const program = await bundleProgram(folder, 'watching', watchingProgram);
  const watching = startProcess(process.execPath, [program]);
  await watching.hears('READY');
  watching.order(folder.at('watched/a.plumb'));
  const { wrapped, seen, refused } = JSON.parse((await watching.hears('SEEN ')).slice(5)) as { wrapped: number; seen: string[]; refused: string };
  const control = JSON.parse((await watching.hears('CONTROL ')).slice(8)) as string[];
  watching.child.stdin.end();
  await watching.ended;
  console.log(`A12: ${wrapped} functions watched, ${seen.length} opened the live file`);
  expect(seen).toEqual([]);
  expect(refused).toBe('file-in-use');
  expect(control).toContain('readFileSync');
  expect(wrapped).toBeGreaterThan(20);
});
