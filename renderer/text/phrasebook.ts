/** Words of one language. */
export interface SaidPart {
  readonly text: string;
  /** ISO 639-1. */
  readonly lang: string;
}

/** A sentence as it is shown: whole, and in parts where some of it has no translation. */
export interface Said extends SaidPart {
  readonly parts: readonly SaidPart[];
}

/**
 * An English sentence and its translation. `{name}` stands for what the sentence is about and is kept as it is; `{=name}` for a part
 * that is itself a phrase, without which the sentence is not this one; `{~name}` for a part that is looked up and otherwise stays English.
 */
export type Phrase = readonly [english: string, translation: string];

/** Looks a sentence up: its translation in parts, or null where no phrase fits. */
export type Phrasebook = (english: string) => readonly SaidPart[] | null;

/** Places with these names hold only what looks like it, so that a short phrase does not fit any sentence that comes along. */
const shapes: Readonly<Record<string, RegExp>> = {
  /** '4.1-1', 'A.6.2.4', 'GOVERN 1.1-2 S1', and not the words before any colon. */
  ref: /^(?:[A-Z\d.()-]+ )*[A-Za-z\d.()-]*\d(?: S\d+)?$/,
  id: /^[a-z\d-]+$/,
  version: /^\d+\.\d+\.\d+$/,
  count: /^\d+$/,
  yaml: /^\S+\.(?:ya?ml|json)$/,
};

interface Place {
  readonly kind: '' | '=' | '~';
  readonly name: string;
}

/** Texts and the places between them: one text more than places. */
interface Pattern {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

interface Entry {
  readonly english: Pattern;
  readonly translation: Pattern;
}

/**
 * Compiles the phrases once. Of two that fit, the one with more text of its own goes first, then the one that stands first. Every
 * place takes as little as it can, so that a look costs one pass over the sentence for each phrase.
 *
 * Throws for a phrase without any text of its own: it would fit everything.
 */
export const phrasebookOf = (phrases: readonly Phrase[], lang: string): Phrasebook => {
  const entries = phrases
    .map(([english, translation]): Entry => ({ english: patternOf(english), translation: patternOf(translation) }))
    .toSorted((a, b) => lengthOf(b.english) - lengthOf(a.english));
  const blank = entries.find(({ english }) => lengthOf(english) === 0);
  if (blank !== undefined) throw new Error('a phrase without text of its own fits everything');
  const look: Phrasebook = (sentence) => {
    for (const entry of entries) {
      const found = translated(entry, sentence, lang, look);
      if (found !== null) return found;
    }
    return null;
  };
  return look;
};

const patternOf = (written: string): Pattern => {
  const pieces = written.split(/\{([=~]?)([a-z]+)\}/);
  return {
    texts: pieces.filter((_, position) => position % 3 === 0),
    places: pieces.flatMap((kind, position) => (position % 3 === 1 ? [{ kind: kind as Place['kind'], name: pieces[position + 1] ?? '' }] : [])),
  };
};

const lengthOf = ({ texts }: Pattern): number => texts.join('').length;

const translated = ({ english, translation }: Entry, sentence: string, lang: string, look: Phrasebook): readonly SaidPart[] | null => {
  const values = valuesIn(english.texts, sentence);
  if (values === null) return null;
  const parts = new Map<string, readonly SaidPart[]>();
  for (const [position, { kind, name }] of english.places.entries()) {
    const value = values[position] ?? '';
    if (shapes[name]?.test(value) === false) return null;
    const known = kind === '' ? [{ text: value, lang }] : look(value);
    if (known === null && kind === '=') return null;
    parts.set(name, known ?? [{ text: value, lang: 'en' }]);
  }
  return joined(translation.texts.flatMap((text, position) => [{ text, lang }, ...(parts.get(translation.places[position]?.name ?? '') ?? [])]));
};

/** What stands at the places between the texts, from the left; null where the texts are not there in this order. */
const valuesIn = (texts: readonly string[], sentence: string): readonly string[] | null => {
  const first = texts[0] ?? '';
  if (texts.length === 1) return sentence === first ? [] : null;
  const last = texts.at(-1) ?? '';
  const end = sentence.length - last.length;
  if (end < first.length || !sentence.startsWith(first) || !sentence.endsWith(last)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const text of texts.slice(1, -1)) {
    const found = sentence.indexOf(text, at);
    if (found === -1 || found + text.length > end) return null;
    values.push(sentence.slice(at, found));
    at = found + text.length;
  }
  return [...values, sentence.slice(at, end)];
};

/** Neighbours in one language become one part. */
const joined = (parts: readonly SaidPart[]): readonly SaidPart[] =>
  parts.reduce<readonly SaidPart[]>((before, part) => {
    const last = before.at(-1);
    if (part.text === '') return before;
    return last?.lang === part.lang ? [...before.slice(0, -1), { text: last.text + part.text, lang: part.lang }] : [...before, part];
  }, []);

/** A sentence all in one language. */
export const saidIn = (lang: string, text: string): Said => ({ text, lang, parts: [{ text, lang }] });
