import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite, type Database } from '../../db/sqlite.ts';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { sha256 } from '../../db/hash.ts';
import { acme, chosen, makeEngagement, openEngine, realPacks, refusal } from '../engine/open-engine.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';

const clauses = 'iso-42001-clauses/1.0.0';
const section = `${clauses}/sections/04-context.yaml`;

/** The packs of the app, to be tampered with; without the record of released hashes, which would be what refuses them. */
const copiedPacks = (folder: Folder): string => {
  const packs = folder.at('packs');
  for (const id of ['iso-42001-clauses', 'iso-42001-annex-a']) cpSync(join(realPacks, id, '1.0.0'), join(packs, id, '1.0.0'), { recursive: true });
  rmSync(join(packs, 'released.json'), { force: true });
  return packs;
};
const edit = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')));

describe('a pack in the folder that somebody changed', () => {
  it.each<[string, string, (packs: string) => void]>([
    ['a misspelt key', 'sections/04-context.yaml, line 1: ref is missing', (packs) => edit(join(packs, section), (text) => text.replace('\nref:', '\nreff:'))],
    ['a question cut short', 'sections/04-context.yaml, line', (packs) => edit(join(packs, section), (text) => text.slice(0, 2_000))],
    ['markup in a question', 'sections/04-context.yaml, line', (packs) => edit(join(packs, section), (text) => text.replace('ask: ', 'ask: <b>Now</b> '))],
    ['a section that is gone', 'sections/04-context.yaml', (packs) => rmSync(join(packs, section))],
    ['a section more than it names', 'sections/extra.yaml', (packs) => writeFileSync(join(packs, clauses, 'sections', 'extra.yaml'), 'uid: extra\n')],
    ['bytes of another encoding', 'sections/04-context.yaml, line', (packs) => writeFileSync(join(packs, section), Buffer.from(readFileSync(join(packs, section), 'utf8').replace('ask: ', 'ask: Für '), 'latin1'))],
    ['another version than its folder says', 'it calls itself iso-42001-clauses 1.0.1', (packs) => edit(join(packs, clauses, 'pack.yaml'), (text) => text.replace('version: 1.0.0', 'version: 1.0.1'))],
    ['a question of another pack', 'is in “', (packs) => edit(join(packs, section), (text) => text.replace('uid: iso42001-4.1\n', 'uid: iso42001-a.2.2\n'))],
    ['a folder where pack.yaml should be', 'pack.yaml', (packs) => {
      rmSync(join(packs, clauses, 'pack.yaml'));
      mkdirSync(join(packs, clauses, 'pack.yaml'));
    }],
  ])('is refused for %s, by file, when packs are listed and when an engagement is made, and nothing is made', async (_name, where, tamper) => {
    using folder = freshFolder();
    const packs = copiedPacks(folder);
    tamper(packs);
    await using open = openEngine(folder, { packsFolder: packs });
    const listed = await refusal(open.client.pack.list({}));
    expect(listed.code).toBe('pack-invalid');
    expect(listed.happened).toContain(where);
    expect(listed.happened.length).toBeLessThan(400);

    open.dialogs.save = folder.at('never.plumb');
    expect(await refusal(open.client.engagement.create({ profile: acme }))).toEqual(listed);
    expect(existsSync(folder.at('never.plumb'))).toBe(false);
    expect((await open.client.recents.list({})).recents).toEqual([]);
  });

  it('is refused by name when it reads well and is not what was released, and is used again once it is', async () => {
    using folder = freshFolder();
    const packs = copiedPacks(folder);
    const released = join(packs, 'released.json');
    const hash = await (async () => {
      await using open = openEngine(folder, { packsFolder: packs });
      return (await open.client.pack.list({})).packs.find(({ id }) => id === 'iso-42001-clauses')?.sha256;
    })();
    writeFileSync(released, JSON.stringify({ 'iso-42001-clauses@1.0.0': hash }));
    const before = readFileSync(join(packs, section));
    edit(join(packs, section), (text) => text.replace('weight: 3', 'weight: 1'));
    {
      await using open = openEngine(folder, { packsFolder: packs });
      open.dialogs.save = folder.at('never.plumb');
      const told = await refusal(open.client.engagement.create({ profile: acme }));
      expect(told).toMatchObject({ code: 'pack-tampered', kept: 'Nothing was changed.' });
      expect(told.happened).toContain('“iso-42001-clauses” 1.0.0');
      expect(existsSync(folder.at('never.plumb'))).toBe(false);
    }
    writeFileSync(join(packs, section), before);
    {
      await using open = openEngine(folder, { packsFolder: packs });
      expect((await open.client.pack.list({})).packs).toHaveLength(2);
    }
    writeFileSync(released, 'not json');
    await using open = openEngine(folder, { packsFolder: packs });
    expect((await refusal(open.client.pack.list({}))).happened).toContain('released.json');
  });

  it('is refused by file when the system does not let it be read, and works again when it does', async () => {
    using folder = freshFolder();
    const packs = copiedPacks(folder);
    chmodSync(folder.path, 0o755);
    chmodSync(join(packs, section), 0);
    await using open = openEngine(folder, { packsFolder: packs });
    const told = await asNobody(() => refusal(open.client.pack.list({})));
    expect(told.code).toBe('pack-invalid');
    expect(told.happened).toContain('sections/04-context.yaml cannot be read (EACCES)');
    chmodSync(join(packs, section), 0o644);
    expect((await open.client.pack.list({})).packs).toHaveLength(2);
  });

  it('does not touch engagements made before: they open with the pack they carry', async () => {
    using folder = freshFolder();
    const packs = copiedPacks(folder);
    const path = folder.at('a.plumb');
    {
      await using open = openEngine(folder, { packsFolder: packs });
      const { engagement } = await makeEngagement(open, path);
      await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });
    }
    renameSync(packs, folder.at('gone'));
    await using open = openEngine(folder, { packsFolder: packs });
    const opened = await chosen(open, path);
    expect((await open.client.engagement.status(opened)).items).toHaveLength(70);
    await open.client.answer.set({ ...opened, question: '4.1-2', change: { value: 2 } });
    expect((await open.client.pack.list({})).packs).toEqual([]);
  });

  it('makes no engagement without questions where there are no packs', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder, { packsFolder: folder.at('no packs here') });
    open.dialogs.save = folder.at('never.plumb');
    expect((await refusal(open.client.engagement.create({ profile: acme }))).code).toBe('pack-unknown');
    expect(existsSync(folder.at('never.plumb'))).toBe(false);
  });

  it('embeds the newest version of each pack, and shows the older one when asked', async () => {
    using folder = freshFolder();
    const packs = copiedPacks(folder);
    for (const version of ['1.0.2', '1.0.10']) {
      cpSync(join(packs, clauses), join(packs, 'iso-42001-clauses', version), { recursive: true });
      edit(join(packs, 'iso-42001-clauses', version, 'pack.yaml'), (text) => text.replace('version: 1.0.0', `version: ${version}`));
    }
    await using open = openEngine(folder, { packsFolder: packs });
    expect((await open.client.pack.list({})).packs.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'iso-42001-annex-a 1.0.0',
      'iso-42001-clauses 1.0.10',
      'iso-42001-clauses 1.0.2',
      'iso-42001-clauses 1.0.0',
    ]);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    expect((await open.client.engagement.status({ engagement })).packs.map(({ version }) => version)).toEqual(['1.0.10', '1.0.0']);
    expect((await open.client.pack.show({ id: 'iso-42001-clauses', version: '1.0.2' })).version).toBe('1.0.2');
  });
});

describe('a pack inside an engagement that somebody changed', () => {
  it.each<[string, (db: Database) => void]>([
    ['a question easier to pass', (db) => db.exec(`UPDATE packs SET content = replace(content, '"weight":3', '"weight":1')`)],
    ['one letter', (db) => db.exec(`UPDATE packs SET content = replace(content, 'climate', 'climats') WHERE position = 1`)],
    ['another version', (db) => db.exec(`UPDATE packs SET version = '9.9.9' WHERE position = 1`)],
    ['half of its text', (db) => db.exec(`UPDATE packs SET content = substr(content, 1, 1000) WHERE position = 1`)],
    ['another pack under a hash made to fit', (db) => {
      const content = canonicalJson({ format: 1, id: 'iso-42001-clauses', version: '1.0.0', title: '<b>Mine</b>' });
      db.prepare('UPDATE packs SET content = ?, sha256 = ? WHERE position = 1').run(content, sha256(content));
    }],
  ])('refuses to open for %s, names the pack, and leaves the file byte-identical', async (_name, tamper) => {
    using folder = freshFolder();
    const path = folder.at('a.plumb');
    {
      await using open = openEngine(folder);
      const { engagement } = await makeEngagement(open, path);
      await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Precious.' } });
    }
    const db = openSqlite(path, {});
    tamper(db);
    db.close();
    const before = readFileSync(path);
    await using open = openEngine(folder);
    open.dialogs.open = path;
    const { code, happened, kept } = await refusal(open.client.engagement.choose({}));
    expect(code).toBe('pack-tampered');
    expect(happened).toMatch(/“iso-42001-(clauses|annex-a)”/);
    expect(kept).toContain('exactly as it is');
    expect(readFileSync(path).equals(before)).toBe(true);
    // And it is not held: the person can move or copy it.
    expect((await open.client.recents.list({})).recents).toMatchObject([{ state: 'ready' }]);
    await makeEngagement(open, folder.at('b.plumb'));
  });
});

/** Root may read everything; for a moment the process is somebody who may not. */
const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
};
