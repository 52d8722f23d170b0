import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keyOf, parseCached } from '../../engine/packs/pack-cache.ts';
import { readPackFolder } from '../../engine/packs/pack-folder.ts';
import { parsePack } from '../../engine/packs/parse-pack.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { packFiles, section } from './pack-files.ts';

const real = readPackFolder(new URL('../../assessment-packs/iso-42001-clauses/2.0.0', import.meta.url).pathname);

it('gives back exactly what was parsed, translations and all', () => {
  using folder = freshFolder();
  const cache = { folder: folder.at('cache'), madeBy: '1.0.0' };
  const parsed = parsePack(real);
  expect(parseCached(real, cache)).toEqual(parsed);
  expect(readdirSync(cache.folder)).toEqual([`${keyOf(real, '1.0.0')}.json`]);
  expect(parseCached(real, cache)).toEqual(parsed);
});

it('parses anew what differs in one letter, and keeps nothing of a pack that is refused', () => {
  using folder = freshFolder();
  const cache = { folder: folder.at('cache'), madeBy: '1.0.0' };
  parseCached(packFiles(), cache);
  const other = packFiles({ 'sections/one.yaml': section().replace('Something.', 'Something else.') });
  expect(parseCached(other, cache).pack?.content.sections[0]?.items[0]?.requires).toBe('Something else.');
  expect(parseCached(packFiles({ 'pack.yaml': 'format: 3\n' }), cache).pack).toBeNull();
  expect(readdirSync(cache.folder)).toHaveLength(2);
});

it.each<[string, (text: string) => string]>([
  ['is cut short', (text) => text.slice(0, text.length / 2)],
  ['makes a question easier to pass', (text) => text.replace('"weight":2', '"weight":1')],
  ['holds what no pack may', (text) => text.replace('Something.', '<b>Some</b>')],
  ['is empty', () => ''],
  ['is something else', () => '{"sha256":"","texts":[]}\n{}'],
])('trusts nothing that lies in the cache and %s', (_name, tamper) => {
  using folder = freshFolder();
  const cache = { folder: folder.at('cache'), madeBy: '1.0.0' };
  const parsed = parseCached(packFiles(), cache);
  const path = join(cache.folder, `${keyOf(packFiles(), '1.0.0')}.json`);
  const kept = readFileSync(path, 'utf8');
  writeFileSync(path, tamper(kept));
  expect(parseCached(packFiles(), cache)).toEqual(parsed);
  expect(readFileSync(path, 'utf8'), 'it is mended on the way').toBe(kept);
});

it('trusts no translation in the cache that is not the one the pack vouches for, and nothing another version of the app made', () => {
  using folder = freshFolder();
  const cache = { folder: folder.at('cache'), madeBy: '1.0.0' };
  const parsed = parseCached(real, cache);
  const path = join(cache.folder, `${keyOf(real, '1.0.0')}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Führung', 'Fuehrung'));
  expect(parseCached(real, cache)).toEqual(parsed);
  parseCached(real, { ...cache, madeBy: '1.1.0' });
  expect(readdirSync(cache.folder)).toHaveLength(2);
});

it('works without a place to keep anything', () => {
  using folder = freshFolder();
  writeFileSync(folder.at('a-file'), '');
  expect(parseCached(packFiles(), { folder: folder.at('a-file/cache'), madeBy: '1.0.0' })).toEqual(parsePack(packFiles()));
});

it('keeps the sixty used last', () => {
  using folder = freshFolder();
  const cache = { folder: folder.at('cache'), madeBy: '1.0.0' };
  mkdirSync(cache.folder);
  for (let position = 0; position < 70; position += 1) {
    const path = join(cache.folder, `old-${position}.json`);
    writeFileSync(path, '');
    utimesSync(path, position, position);
  }
  parseCached(packFiles(), cache);
  const left = readdirSync(cache.folder);
  expect(left).toHaveLength(60);
  expect(left).toContain(`${keyOf(packFiles(), '1.0.0')}.json`);
  expect(left).not.toContain('old-0.json');
  expect(left).toContain('old-69.json');
});
