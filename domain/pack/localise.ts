import type { PackTexts, TranslatedTexts } from './locale.ts';
import type { PackQuestion } from './question.ts';
import type { PackContent, PackItem, PackSection, TranslationPart } from './schema.ts';

/** A pack in the language asked for, as far as it is translated. */
export interface LocalisedPack {
  readonly content: PackContent;
  /** The language that was asked for; that of the pack where there is no such translation. */
  readonly language: string;
  /** `uid key` of every text that is still in the pack's own language, such as `iso42001-4.1-issues guidance`; empty in that language. */
  readonly fallbacks: ReadonlySet<string>;
}

/** Puts the translations in place of the pack's own texts. Structure, uids and references never change. */
export const localise = (content: PackContent, texts: PackTexts | null): LocalisedPack => {
  if (texts === null || texts.language === content.language) return { content, language: content.language, fallbacks: new Set() };
  const fallbacks = new Set<string>();
  const entries = new Map(Object.entries(texts.entries));
  const put = <T extends { readonly uid: string }>(place: T, keys: readonly (keyof T & keyof TranslatedTexts & string)[]): T => {
    const entry = entries.get(place.uid) ?? {};
    const changed: Partial<Record<string, unknown>> = {};
    for (const key of keys) {
      const translated = entry[key];
      if (place[key] === undefined) continue;
      if (translated === undefined) fallbacks.add(`${place.uid} ${key}`);
      else changed[key] = translated;
    }
    return { ...place, ...changed };
  };
  const named = <T extends { readonly id: string; readonly title: string }>(list: readonly T[], titles: Readonly<Record<string, string>> = {}): T[] =>
    list.map((one) => ({ ...one, title: titles[one.id] ?? one.title }));
  const ofQuestion = (question: PackQuestion): PackQuestion => {
    const entry = entries.get(question.uid);
    const put2 = put(question, ['ask', 'guidance', 'evidence', 'finding', 'recommendation']);
    return 'anchors' in put2 ? withAnchors(put2, entry, fallbacks) : withOptions(put2, entry, fallbacks);
  };
  const ofItem = (item: PackItem): PackItem => ({ ...put(item, ['title', 'requires']), questions: item.questions.map(ofQuestion) });
  const ofSection = (section: PackSection): PackSection => ({ ...put(section, ['title', 'intent']), items: section.items.map(ofItem) });
  return {
    content: {
      ...content,
      title: texts.title ?? content.title,
      interview_roles: named(content.interview_roles, texts.interview_roles),
      ...(content.topics === undefined ? {} : { topics: named(content.topics, texts.topics) }),
      ...(content.groups === undefined ? {} : { groups: named(content.groups, texts.groups) }),
      sections: content.sections.map(ofSection),
    },
    language: texts.language,
    fallbacks,
  };
};

type Anchored = Extract<PackQuestion, { readonly anchors: object }>;
const withAnchors = (question: Anchored, entry: TranslatedTexts | undefined, fallbacks: Set<string>): PackQuestion => {
  const translated = entry?.anchors ?? {};
  if (Object.keys(question.anchors).some((step) => translated[step as keyof typeof translated] === undefined)) fallbacks.add(`${question.uid} anchors`);
  return { ...question, anchors: { ...question.anchors, ...translated } } as PackQuestion;
};

const withOptions = (question: Exclude<PackQuestion, Anchored>, entry: TranslatedTexts | undefined, fallbacks: Set<string>): PackQuestion => {
  if (!('options' in question)) return question.scale === 'number' ? { ...question, unit: entry?.unit ?? question.unit } : question;
  const labels = entry?.options ?? {};
  if (question.options.some(({ id }) => labels[id] === undefined)) fallbacks.add(`${question.uid} options`);
  return { ...question, options: question.options.map((option) => ({ ...option, label: labels[option.id] ?? option.label })) };
};

/** A text a translation says it covers and does not have, or has and the pack does not. `where` is a uid. */
export interface TranslationProblem {
  readonly where: string;
  readonly message: string;
}

/** Compares a translation with what the pack declares it to cover. */
export const checkTranslation = (content: PackContent, texts: PackTexts): readonly TranslationProblem[] => {
  const covers = new Set<TranslationPart>(content.translations?.find(({ language }) => language === texts.language)?.covers ?? []);
  const problems: TranslationProblem[] = [];
  const entries = new Map(Object.entries(texts.entries));
  const report = (where: string, message: string) => problems.push({ where, message: `in ${texts.language}: ${message}` });
  const missing = (uid: string, key: keyof TranslatedTexts, part: TranslationPart) => {
    if (covers.has(part) && entries.get(uid)?.[key] === undefined) report(uid, `${key} is missing`);
  };
  const known = new Set<string>();
  for (const section of content.sections) {
    known.add(section.uid);
    missing(section.uid, 'title', 'titles');
    for (const item of section.items) {
      known.add(item.uid);
      missing(item.uid, 'title', 'titles');
      for (const question of item.questions) {
        known.add(question.uid);
        missing(question.uid, 'ask', 'questions');
        missing(question.uid, 'guidance', 'guidance');
        missing(question.uid, 'evidence', 'evidence');
        if (question.finding !== undefined) missing(question.uid, 'finding', 'reports');
        if (question.recommendation !== undefined) missing(question.uid, 'recommendation', 'reports');
        checkQuestionTexts(question, entries.get(question.uid), covers, report);
      }
    }
  }
  for (const uid of entries.keys()) if (!known.has(uid)) report(uid, 'there is nothing of this name to translate');
  return problems;
};

const checkQuestionTexts = (
  question: PackQuestion,
  entry: TranslatedTexts | undefined,
  covers: ReadonlySet<TranslationPart>,
  report: (where: string, message: string) => void,
): void => {
  if (entry?.evidence !== undefined && entry.evidence.length !== question.evidence.length) {
    report(question.uid, `evidence has ${entry.evidence.length} entries, the question has ${question.evidence.length}`);
  }
  const steps = 'anchors' in question ? Object.keys(question.anchors) : [];
  const translated = Object.keys(entry?.anchors ?? {});
  if (covers.has('anchors')) for (const step of steps.filter((one) => !translated.includes(one))) report(question.uid, `the anchor “${step}” is missing`);
  for (const step of translated.filter((one) => !steps.includes(one))) report(question.uid, `the question has no anchor “${step}”`);
  const options = 'options' in question ? question.options.map(({ id }) => id) : [];
  const labels = Object.keys(entry?.options ?? {});
  if (covers.has('anchors')) for (const id of options.filter((one) => !labels.includes(one))) report(question.uid, `the choice “${id}” is missing`);
  for (const id of labels.filter((one) => !options.includes(one))) report(question.uid, `the question has no choice “${id}”`);
};
