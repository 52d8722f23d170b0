import { afterEach, expect, it } from 'vitest';
import { de } from '../../renderer/text/de.ts';
import { en } from '../../renderer/text/en.ts';
import { speak, text } from '../../renderer/text/text.ts';

/** Every text with its path; functions are called with values that stand for themselves. */
const textsOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf((value as (...values: unknown[]) => unknown)(...samples(path, value.length)), `${path}()`);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
  throw new Error(`${path} is neither words nor a group of them`);
};
const samples = (path: string, count: number): readonly unknown[] => {
  if (path === '.common.answer') return [null, 4];
  if (path === '.common.listJoin') return [['A', 'B'], 'and'];
  if (path === '.results.traceOf') return ['Score', '3'];
  return Array.from({ length: count }, (_, position) => position + 2);
};

const german = new Map(textsOf(de));
const english = new Map(textsOf(en));

/** Names, abbreviations and words that are the same in both. */
const same = /^(?:Plumbline|Plumbline 2|English|Deutsch|Name|System|Index|Organisation|Version 2|[\d\s:.÷=,–%-]*(?:kB)?|\{.*\})$/;

afterEach(() => speak('en'));

it('has every text in both languages', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  expect([...german, ...english].filter(([, words]) => words.trim() === '').map(([path]) => path)).toEqual([]);
});

it('leaves nothing in English that has a German word', () => {
  const left = [...german].filter(([path, words]) => words === english.get(path) && !same.test(words)).map(([path, words]) => `${path}: ${words}`);
  expect(left).toEqual([]);
});

it('is German as it is written: its own quotation marks, the formal address, no English words', () => {
  const wrong = [...german].filter(([, words]) => /["”]|\b(?:du|dein|dir|dich|the|of|with)\b/i.test(words)).map(([path, words]) => `${path}: ${words}`);
  expect(wrong).toEqual([]);
});

it('puts the same values into both', () => {
  const values = (words: string) => [...new Set(words.match(/\d+/g) ?? [])].sort();
  const different = [...german].filter(([path, words]) => path.endsWith('()') && values(words).join() !== values(english.get(path) ?? '').join()).map(([path, words]) => `${path}: ${words}`);
  expect(different).toEqual([]);
});

it('speaks the language chosen from then on', () => {
  expect(text.shell.undo).toBe('Undo');
  speak('de');
  expect(text.shell.undo).toBe('Rückgängig');
});
