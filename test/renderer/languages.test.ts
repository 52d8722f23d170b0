import { afterEach, expect, it } from 'vitest';
import { de } from '../../renderer/text/de.ts';
import { en } from '../../renderer/text/en.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { languageFor, leadingTo, marked, speak, text } from '../../renderer/text/text.ts';

/** Every text with its path; functions are called with values that stand for themselves. */
const textsOf = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsOf((value as (...values: unknown[]) => unknown)(...samples(path, value.length)), `${path}()`);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
  throw new Error(`${path} is neither words nor a group of them`);
};
const samples = (path: string, count: number): readonly unknown[] => {
  if (path === '.said') return ['The disk is full.'];
  if (path === '.common.date' || path === '.common.moment' || path === '.common.inSentence') return ['2'];
  if (path === '.common.answer') return [{}, 4];
  if (path === '.common.listJoin') return [['A', 'B'], 'and'];
  if (path === '.findings.because') return [{ because: { type: 'family', family: '7.5' }, findings: [1, 2, 3] }];
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

it('starts in the language the browser asks for, and in English where there is no such', () => {
  expect(['de-AT', 'DE', 'en-US', 'fr', ''].map(languageFor)).toEqual(['de', 'de', 'en', 'en', 'en']);
});

it('writes days and numbers as each language does', () => {
  const days = [en, de].map(({ common }) => common.date('2027-12-02'));
  expect(days).toEqual(['2 December 2027', '2. Dezember 2027']);
  expect(de.common.date('whenever')).toBe('whenever');
  const hours = { scale: 'number', unit: 'h' } as PackQuestion;
  expect([en, de].map(({ common }) => common.answer(hours, { number: 2.5 }))).toEqual(['2.5 h', '2,5 h']);
  expect([en, de].map(({ common }) => common.answer({ scale: 'date' } as PackQuestion, { date: '2027-12-02' }))).toEqual(days);
  expect(de.assessment.outside(0.5, 2, 'h')).toBe('Zwischen 0,5 und 2 h.');
});

it('says in a tooltip, which has one language only, that a sentence is not in the language of the screen', () => {
  speak('de');
  expect(marked(text.said('The disk is full.'))).toBe('Der Datenträger ist voll.');
  expect(marked(text.said('Nobody foresaw this.'))).toBe('Nobody foresaw this. (EN)');
  expect(leadingTo('Rückgängig gemacht:', text.said('Nobody foresaw this.')).parts.map(({ lang }) => lang)).toEqual(['de', 'en']);
});
