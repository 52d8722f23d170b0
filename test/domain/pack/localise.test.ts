import { describe, expect, it } from 'vitest';
import { checkTranslation, localise } from '../../../domain/pack/localise.ts';
import type { PackTexts } from '../../../domain/pack/locale.ts';
import { askedAs, askedOn, itemWith, packWith } from './random-packs.ts';

const options = { scale: 'single-choice', options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] };
const pack = packWith([itemWith('i', [askedAs('q'), askedOn('c', options)])], {
  translations: [{ language: 'de', covers: ['titles', 'questions', 'anchors', 'evidence'], sha256: '0'.repeat(64) }],
  topics: [{ id: 'first', title: 'First' }],
});
const german: PackTexts = {
  language: 'de',
  title: 'Ein Paket',
  interview_roles: { lead: 'Leitung' },
  topics: { first: 'Erstes' },
  entries: {
    section: { title: 'Ein Abschnitt' },
    i: { title: 'Ein Punkt' },
    q: { ask: 'Wie wird es getan?', anchors: { fully: 'Ganz.', largely: 'Meist.', partly: 'Teils.', not: 'Nicht.' }, evidence: ['Ein Nachweis'] },
    c: { ask: 'Welches?', options: { a: 'Das eine', b: 'Das andere' }, evidence: ['Ein Nachweis'] },
  },
};

describe('a pack in another language', () => {
  it('has every text that is translated, and its names and references untouched', () => {
    const { content } = localise(pack, german);
    const item = content.sections[0]?.items[0];
    expect(content.title).toBe('Ein Paket');
    expect([content.interview_roles, content.topics]).toEqual([[{ id: 'lead', title: 'Leitung' }], [{ id: 'first', title: 'Erstes' }]]);
    expect(item).toMatchObject({ uid: 'i', ref: 'I', title: 'Ein Punkt', questions: [{ uid: 'q', ask: 'Wie wird es getan?', anchors: { partly: 'Teils.' } }, { options: [{ id: 'a', label: 'Das eine' }, { id: 'b', label: 'Das andere' }] }] });
  });

  it('falls back to its own language text by text, and says where', () => {
    const { content, fallbacks } = localise(pack, german);
    expect(content.sections[0]?.items[0]?.questions[0]?.guidance).toBe('Ask for the last time.');
    expect([...fallbacks].sort()).toEqual(['c finding', 'c guidance', 'c recommendation', 'i requires', 'q finding', 'q guidance', 'q recommendation', 'section intent']);
  });

  it('is itself in its own language, and without a translation', () => {
    expect(localise(pack, null)).toEqual({ content: pack, language: 'en', fallbacks: new Set() });
    expect(localise(pack, { ...german, language: 'en' }).content).toBe(pack);
  });
});

describe('the check of a translation', () => {
  it('passes one that has what it declares', () => {
    expect(checkTranslation(pack, german)).toEqual([]);
  });

  it.each<[string, Partial<PackTexts['entries']>, { readonly where: string; readonly message: string }]>([
    ['a question that is missing', { q: {} }, { where: 'q', message: 'in de: ask is missing' }],
    ['an anchor that is missing', { q: { ...german.entries['q'], anchors: { fully: 'Ganz.', largely: 'Meist.', partly: 'Teils.' } } }, { where: 'q', message: 'in de: the anchor “not” is missing' }],
    ['an anchor of another scale', { q: { ...german.entries['q'], anchors: { ...german.entries['q']?.anchors, yes: 'Ja.' } } }, { where: 'q', message: 'in de: the question has no anchor “yes”' }],
    ['evidence of another number', { q: { ...german.entries['q'], evidence: ['Eins', 'Zwei'] } }, { where: 'q', message: 'in de: evidence has 2 entries, the question has 1' }],
    ['a choice that is missing', { c: { ...german.entries['c'], options: { a: 'Das eine' } } }, { where: 'c', message: 'in de: the choice “b” is missing' }],
    ['a name there is not', { nobody: { title: 'Niemand' } }, { where: 'nobody', message: 'in de: there is nothing of this name to translate' }],
  ])('names %s', (_name, entries, problem) => {
    expect(checkTranslation(pack, { ...german, entries: { ...german.entries, ...entries } as PackTexts['entries'] })).toContainEqual(problem);
  });

  it('asks for no more than is declared', () => {
    const fewer = { ...pack, translations: [{ language: 'de', covers: ['titles' as const], sha256: '0'.repeat(64) }] };
    expect(checkTranslation(fewer, { language: 'de', entries: { section: { title: 'Abschnitt' }, i: { title: 'Punkt' } } })).toEqual([]);
  });
});
