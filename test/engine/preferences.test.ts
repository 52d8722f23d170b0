import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { freshFolder } from '../fixtures/engagement.ts';
import { makeEngagement, openEngine } from './open-engine.ts';

const defaults = { author: '', theme: 'system', language: 'en', packLanguage: 'en', singleKeys: true };

it.each([
  ['half a file', '{"device":"d","settings":{"author":"Ann"'],
  ['nothing', ''],
  ['another kind of file', 'PK\u0003\u0004'],
  ['the right words in the wrong places', '{"device":7,"settings":[],"recents":{}}'],
  ['a list', '[]'],
])('starts with defaults on preferences that are %s, and writes sound ones with the next change', async (_name, text) => {
  using folder = freshFolder();
  mkdirSync(folder.at('data'));
  writeFileSync(folder.at('data/preferences.json'), text);
  {
    await using open = openEngine(folder);
    expect(await open.client.settings.get({})).toEqual(defaults);
    expect((await open.client.recents.list({})).recents).toEqual([]);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });
    expect((await open.client.engagement.verify({ engagement })).sound).toBe(true);
    await open.client.settings.update({ author: 'Ann' });
  }
  await using open = openEngine(folder);
  expect(await open.client.settings.get({})).toEqual({ ...defaults, author: 'Ann' });
  expect((await open.client.recents.list({})).recents).toHaveLength(1);
});

it('keeps a broken file of preferences beside the new one, so that nothing in it is lost for good', async () => {
  using folder = freshFolder();
  mkdirSync(folder.at('data'));
  writeFileSync(folder.at('data/preferences.json'), '{"recents": [ broken');
  await using open = openEngine(folder);
  await open.client.settings.update({ author: 'Ann' });
  expect(readFileSync(folder.at('data/preferences.broken.json'), 'utf8')).toBe('{"recents": [ broken');
});

it('keeps the recent list when only the settings are broken, and the settings when only the list is', async () => {
  using folder = freshFolder();
  {
    await using open = openEngine(folder);
    await open.client.settings.update({ author: 'Ann', theme: 'dark' });
    await makeEngagement(open, folder.at('a.plumb'));
  }
  const path = folder.at('data/preferences.json');
  const sound = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...sound, settings: { theme: 'pink' } }));
  {
    await using open = openEngine(folder);
    expect(await open.client.settings.get({})).toEqual(defaults);
    expect((await open.client.recents.list({})).recents).toHaveLength(1);
  }
  writeFileSync(path, JSON.stringify({ ...sound, recents: [{ handle: 7 }] }));
  await using open = openEngine(folder);
  expect(await open.client.settings.get({})).toMatchObject({ author: 'Ann', theme: 'dark' });
  expect((await open.client.recents.list({})).recents).toEqual([]);
});

it('works where the data folder cannot be written to: what is answered is saved all the same', async () => {
  using folder = freshFolder();
  writeFileSync(folder.at('data'), 'a file where the data folder should be');
  await using open = openEngine(folder);
  expect(await open.client.settings.update({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  expect((await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } })).answers).toHaveLength(1);
  expect(open.log.join('\n')).toContain('preferences were not saved');
});

it('remembers at most thirty engagements, the newest first, and for a command line none', async () => {
  using folder = freshFolder();
  {
    await using open = openEngine(folder, { kind: 'command-line' });
    await makeEngagement(open, folder.at('quiet.plumb'));
    expect((await open.client.recents.list({})).recents).toEqual([]);
  }
  await using open = openEngine(folder);
  for (let number = 1; number <= 32; number += 1) {
    writeFileSync(folder.at(`${number}.plumb`), 'x');
    await open.engine.openFile(folder.at(`${number}.plumb`));
  }
  const names = (await open.client.recents.list({})).recents.map(({ fileName }) => fileName);
  expect(names).toHaveLength(30);
  expect(names[0]).toBe('32.plumb');
  expect(existsSync(folder.at('data/preferences.json'))).toBe(true);
});
