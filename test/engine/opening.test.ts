import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openSqlite, type Database } from '../../db/sqlite.ts';
import { applicationId } from '../../db/file-header.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { acme, chosen, keyOf, makeEngagement, openEngine, refusal, type OpenEngine } from './open-engine.ts';

describe('taking over', () => {
  it('refuses a second opening, and taking over closes the first, whose next call is told so', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { client, dialogs } = open;
    const path = folder.at('a.plumb');
    const { engagement, handle } = await makeEngagement(open, path);
    const { code, todo } = await refusal(client.engagement.open({ handle }));
    expect(code).toBe('file-in-use');
    expect(todo).toContain('take it over');
    dialogs.open = path;
    expect((await refusal(client.engagement.choose({}))).code).toBe('file-in-use');
    await client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });

    const taken = keyOf(await client.engagement.open({ handle, takeOver: true }));
    expect((await client.answer.list(taken)).answers).toHaveLength(1);
    const closed = await refusal(client.answer.set({ engagement, question: '4.1-2', change: { value: 3 } }));
    expect(closed.code).toBe('engagement-closed');
    expect((await client.answer.list(taken)).answers).toHaveLength(1);
    await client.answer.set({ engagement: taken.engagement, question: '4.1-2', change: { value: 2 } });
  });

  it('refuses a file that another process has, by name, and leaves it to that one', async () => {
    using folder = freshFolder();
    const path = folder.at('a.plumb');
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, path);
    const program = `
      import { createEngine } from ${JSON.stringify(new URL('../../engine/engine.ts', import.meta.url).pathname)};
      import { createRouterClient } from ${JSON.stringify(import.meta.resolve('@orpc/server'))};
      const engine = createEngine({ packsFolder: '', dataFolder: ${JSON.stringify(folder.at('other'))}, appVersion: '0', log: () => {}, now: () => new Date(),
        host: { kind: 'desktop', dialogs: { chooseEngagement: async () => ${JSON.stringify(path)}, chooseWhereToSave: async () => null } } });
      console.log(await createRouterClient(engine.router).engagement.choose({}).catch((error) => JSON.stringify(error.data)));
    `;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    const told = JSON.parse(stdout) as { code: string; happened: string };
    expect(told.code).toBe('file-in-use');
    expect(told.happened).toMatch(/“a\.plumb” is in use by .+ since 2026-11-24/);
    await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });
  });
});

describe('the recent list', () => {
  it('shows a file that is gone as missing, refuses it by name, and opens it when it is back', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { client } = open;
    const path = folder.at('a.plumb');
    const { engagement, handle } = await makeEngagement(open, path);
    await client.engagement.close({ engagement });
    renameSync(path, folder.at('elsewhere.plumb'));
    expect((await client.recents.list({})).recents).toMatchObject([{ handle, state: 'missing', client: 'Acme Medical Imaging', fileName: 'a.plumb' }]);
    const { code, happened } = await refusal(client.engagement.open({ handle }));
    expect(code).toBe('file-missing');
    expect(happened).toContain('a.plumb');
    renameSync(folder.at('elsewhere.plumb'), path);
    expect((await client.recents.list({})).recents).toMatchObject([{ state: 'ready' }]);
    expect((await client.engagement.open({ handle })).outcome).toBe('opened');
  });

  it('never gives away a path, and keeps handle and list through a restart', async () => {
    using folder = freshFolder();
    let handle = '';
    {
      await using open = openEngine(folder);
      ({ handle } = await makeEngagement(open, folder.at('a.plumb')));
    }
    await using open = openEngine(folder);
    const answer = await open.client.recents.list({});
    expect(answer.recents).toMatchObject([{ handle, state: 'ready' }]);
    expect(handle).not.toContain('plumb');
    expect((await open.client.app.info({})).firstStart).toBe(false);
    expect((await open.engine.openFile(folder.at('a.plumb'))).handle).toBe(handle);
  });
});

/** A sound engagement with one answer, closed. */
const sound = async (folder: Folder): Promise<string> => {
  const path = folder.at('sound.plumb');
  await using open = openEngine(folder);
  const { engagement } = await makeEngagement(open, path);
  await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 2, note: 'From a colleague.' } });
  return path;
};
const changedCopy = (path: string, to: string, change: (db: Database) => void): string => {
  copyFileSync(path, to);
  const db = openSqlite(to, {});
  change(db);
  db.close();
  return to;
};
const receive = ({ client }: OpenEngine, path: string) => client.engagement.receive({ file: new File([readFileSync(path)], 'Über uns: Acme?.plumb') });
const inside = (folder: Folder): readonly string[] => (existsSync(folder.at('data/engagements')) ? readdirSync(folder.at('data/engagements'), { recursive: true, encoding: 'utf8' }) : []);

describe('a file that is uploaded', () => {
  it('is taken in whole under a name every system takes, and a second one beside it', async () => {
    using folder = freshFolder();
    const path = await sound(folder);
    await using open = openEngine(folder, { kind: 'browser' });
    const first = keyOf(await receive(open, path));
    expect((await open.client.answer.list(first)).answers[0]?.note).toBe('From a colleague.');
    await Promise.all([receive(open, path), receive(open, path)]);
    expect(new Set((await open.client.recents.list({})).recents.map(({ fileName }) => fileName)).size).toBe(4);
    await open.engine.close();
    expect([...inside(folder)].sort()).toEqual(['Über uns Acme 2.plumb', 'Über uns Acme 3.plumb', 'Über uns Acme.plumb']);
  });

  it.each<[string, string, (path: string, to: string) => string | Promise<string>]>([
    ['a letter', 'file-foreign', (_path, to) => (writeFileSync(to, 'Dear colleague, '.repeat(50)), to)],
    ['nothing', 'file-foreign', (_path, to) => (writeFileSync(to, ''), to)],
    ['the database of another program', 'file-foreign', (_path, to) => {
      const db = openSqlite(to, {});
      db.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
      db.close();
      return to;
    }],
    ['a database that only says it is an engagement', 'file-foreign', (_path, to) => {
      const db = openSqlite(to, {});
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 10; CREATE TABLE meta (key TEXT, value TEXT)`);
      db.close();
      return to;
    }],
    ['an engagement with a trigger in it', 'file-foreign', (path, to) => changedCopy(path, to, (db) => db.exec('CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END'))],
    ['an engagement of a newer version', 'file-newer', (path, to) => changedCopy(path, to, (db) => db.pragma('user_version = 9990'))],
    ['an engagement cut off in the middle', 'file-damaged', (path, to) => (writeFileSync(to, readFileSync(path).subarray(0, 200_000)), to)],
    ['an engagement with a page of noise in it', 'file-damaged', (path, to) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096 * 2, 4096 * 6);
      writeFileSync(to, bytes);
      return to;
    }],
    ['an engagement with a changed pack', 'pack-tampered', (path, to) => changedCopy(path, to, (db) => db.exec(`UPDATE packs SET content = replace(content, 'evidence', 'evidense')`))],
  ])('is refused when it is %s (%s), and leaves nothing behind', async (_name, code, make) => {
    using folder = freshFolder();
    const path = await sound(folder);
    const bad = await make(path, folder.at('bad.plumb'));
    const bytes = readFileSync(bad);
    await using open = openEngine(folder, { kind: 'browser' });
    const before = (await open.client.recents.list({})).recents;
    const told = await refusal(receive(open, bad));
    expect(told.code).toBe(code);
    if (told.code !== 'pack-tampered') expect(told.happened).toContain('Über uns Acme.plumb');
    expect(inside(folder)).toEqual([]);
    expect((await open.client.recents.list({})).recents).toEqual(before);
    expect(readFileSync(bad).equals(bytes)).toBe(true);
  });
});

describe('a copy', () => {
  it('opens elsewhere, closed and whole, with everything that was acknowledged', async () => {
    using folder = freshFolder();
    using elsewhere = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 4, note: 'The last one.' } });
    const file = await open.client.engagement.copy({ engagement });
    expect(file.name).toBe('a.plumb');
    writeFileSync(elsewhere.at('copy.plumb'), new Uint8Array(await file.arrayBuffer()));
    // The original is still being written to.
    await open.client.answer.set({ engagement, question: '4.1-2', change: { value: 1 } });

    await using other = openEngine(elsewhere);
    const opened = await chosen(other, elsewhere.at('copy.plumb'));
    expect((await other.client.answer.list(opened)).answers.map(({ note }) => note)).toEqual(['The last one.']);
    expect((await other.client.engagement.verify(opened)).sound).toBe(true);
    await other.client.answer.set({ engagement: opened.engagement, question: '4.1-2', change: { value: 3 } });
  });
});

describe('what nobody foresaw', () => {
  it('becomes an id that is in the log, with no word of the client', async () => {
    using folder = freshFolder();
    writeFileSync(folder.at('packs'), 'a file where a folder should be');
    await using open = openEngine(folder, { packsFolder: folder.at('packs') });
    open.dialogs.save = folder.at('Secret Client Ltd.plumb');
    const error = (await open.client.engagement.create({ profile: { ...acme, client: 'Secret Client Ltd' } }).catch((thrown: unknown) => thrown)) as { code: string; data: { id: string } };
    expect(error.code).toBe('UNEXPECTED');
    expect(open.log.join('\n')).toContain(error.data.id);
    expect(open.log.join('\n')).toContain('engagement.create');
    expect(open.log.join('\n')).not.toContain('Secret');
    expect(existsSync(folder.at('Secret Client Ltd.plumb'))).toBe(false);
  });
});
