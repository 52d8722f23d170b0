import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/text/de.ts';
import { phrases } from '../../renderer/text/de/said.ts';
import { phrasebookOf, type Phrase, type Phrasebook } from '../../renderer/text/phrasebook.ts';
import { sentencesOfSources, type SourceSentence } from './said-sources.ts';

const sentences = sentencesOfSources();
const book = phrasebookOf(phrases, 'de');

/** What no page shows, each with the reason. */
const neverShown: readonly string[] = [
  // Two versions of a pack are compared on the command line only.
  '“Sample” and “Sample” are two packs, not two versions of one.',
  'Compare two versions of the same pack.',
  // An answer in which nothing changed is no step in the history.
  '4.1-1 S1',
];
const missingIn = (look: Phrasebook): readonly string[] =>
  sentences.filter(({ text }) => look(text) === null && !neverShown.includes(text)).map(({ text, place }: SourceSentence) => `${place}: ${text}`);

describe('the phrasebook', () => {
  it('has every sentence of the engine, the file, the history and the reports', () => {
    expect(sentences.length).toBeGreaterThan(200);
    const rooms = new Set(sentences.map(({ place }) => place.split('/')[0]));
    expect([...rooms].sort()).toEqual(['db', 'engine', 'reports']);
    expect(missingIn(book)).toEqual([]);
  });

  it('would be missed without any one of its phrases: none is left over from a sentence that is gone', () => {
    const whole = sentences.map(({ text }) => JSON.stringify(book(text)));
    const idle = phrases.filter((phrase) => {
      const without = phrasebookOf(phrases.filter((one) => one !== phrase), 'de');
      return sentences.every(({ text }, position) => JSON.stringify(without(text)) === whole[position]);
    });
    expect(idle.map(([english]) => english)).toEqual([]);
  });

  it('has the fixed words of an answer as well, which a text of a person could stand in for', () => {
    const fixed = sentences.filter(({ text, place }) => /answers\.ts|controls\.ts/.test(place) && /^4\.1-1: /.test(text) && !/sample/i.test(text));
    expect(fixed.length).toBeGreaterThan(15);
    // The sources do not tell a rating, written in small letters, from a response, which is not: one of the two is there.
    const known = new Set(fixed.filter(({ text }) => book(text)?.[0]?.text !== text).map(({ text }) => text.toLowerCase()));
    const left = fixed.filter(({ text }) => !known.has(text.toLowerCase())).map(({ text }) => text.replace('4.1-1: ', '').toLowerCase());
    // No answer is "no answer", not "open".
    expect([...new Set(left)]).toEqual(['open']);
  });

  it('names a sentence that has no phrase, with the line it is said in', () => {
    const without = phrasebookOf(phrases.filter(([english]) => english !== 'The disk is full.'), 'de');
    expect(missingIn(without)).toEqual([expect.stringMatching(/^db\/refusals\.ts:\d+: The disk is full\.$/)]);
  });

  it('leaves nothing out that is not said in the sources any more', () => {
    expect(neverShown.filter((text) => !sentences.some((one) => one.text === text))).toEqual([]);
  });

  it('puts the same values into both languages, and is German as it is written', () => {
    const places = (words: string) => [...words.matchAll(/\{[=~]?[a-z]+\}/g)].map(([place]) => place).sort();
    expect(phrases.filter(([english, german]) => places(english).join() !== places(german).join())).toEqual([]);
    expect(phrases.filter(([, german]) => /["”]|\b(?:du|dein|dir|dich|the|of|with)\b/i.test(german))).toEqual([]);
    const seen = phrases.map(([english]) => english);
    expect(seen.filter((english, position) => seen.indexOf(english) !== position)).toEqual([]);
  });
});

describe('a sentence of the engine on a German screen', () => {
  const said = (english: string) => de.said(english);

  it('keeps the names and numbers it is about', () => {
    expect(said('“Müller & Söhne.plumb” is not where it was.').text).toBe('„Müller & Söhne.plumb“ ist nicht mehr dort, wo sie war.');
    expect(said('“a.plumb” is in use by jo on desk-3 since 2026-11-30 23:10.').text).toBe('„a.plumb“ wird von jo an desk-3 seit 2026-11-30 23:10 verwendet.');
    expect(said('“a.plumb” cannot be opened: it is a folder.').text).toBe('„a.plumb“ lässt sich nicht öffnen: Es ist ein Ordner.');
  });

  it('says a step of the history as the answer reads on the screen, and a text or a choice in its own words', () => {
    expect(said('4.1-1: fully').text).toBe('4.1-1: vollständig');
    expect(said('GOVERN 1.1-2 S1: not applicable').text).toBe('GOVERN 1.1-2 S1: nicht zutreffend');
    expect(said('A.6.2.4-1: evidence level, note').text).toBe('A.6.2.4-1: Nachweisstufe, Notiz');
    expect(said('C.1-1: Yes, it infers')).toEqual({ text: 'C.1-1: Yes, it infers', lang: 'de', parts: [{ text: 'C.1-1: Yes, it infers', lang: 'de' }] });
  });

  it('says it in English, and that it does, where nothing fits', () => {
    expect(said('A sentence nobody foresaw.')).toEqual({ text: 'A sentence nobody foresaw.', lang: 'en', parts: [{ text: 'A sentence nobody foresaw.', lang: 'en' }] });
    // A reason that is not known makes the whole sentence another one.
    expect(said('“a.plumb” cannot be opened: it is haunted.').lang).toBe('en');
    // What SQLite says of a damaged file only looks like an answer to a question.
    expect(said('Page 12: never used').lang).toBe('en');
  });

  it('keeps what the author of a pack reads in English, and marks that part alone', () => {
    expect(said('The pack cannot be used: sections/a.yaml, line 7: weight is none of 1, 2, 3 (and 2 more).')).toEqual({
      text: 'Der Katalog lässt sich nicht verwenden: sections/a.yaml, Zeile 7: weight is none of 1, 2, 3 (und 2 weitere).',
      lang: 'de',
      parts: [
        { text: 'Der Katalog lässt sich nicht verwenden: sections/a.yaml, Zeile 7: ', lang: 'de' },
        { text: 'weight is none of 1, 2, 3', lang: 'en' },
        { text: ' (und 2 weitere).', lang: 'de' },
      ],
    });
  });

  it('is found at once, however long and hostile the names in it are', () => {
    const name = '“” is {=what}, '.repeat(20_000);
    const before = performance.now();
    expect(said(`“${name}” is damaged and was not opened.`).lang).toBe('de');
    expect(said(`4.1-1: ${'note, '.repeat(300)}x`).lang).toBe('de');
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('compiling phrases', () => {
  const look = (all: readonly Phrase[]) => phrasebookOf(all, 'de');

  it('takes signs of regular expressions as they are', () => {
    expect(look([['(a|b)* costs {count} $.', '{count} $ kostet (a|b)*.']])('(a|b)* costs 3 $.')).toEqual([{ text: '3 $ kostet (a|b)*.', lang: 'de' }]);
  });

  it('prefers the more specific phrase, wherever it stands', () => {
    const book = look([['“{file}” is {state}.', 'allgemein'], ['“{file}” is gone.', 'besonders']]);
    expect([book('“a” is gone.'), book('“a” is new.')].map((parts) => parts?.[0]?.text)).toEqual(['besonders', 'allgemein']);
  });

  it('refuses a phrase that would fit everything', () => {
    expect(() => look([['{anything}', '{anything}']])).toThrow('fits everything');
  });
});
