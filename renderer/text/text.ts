import { appLanguages, type AppLanguage } from '../../contract/shapes.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { saidIn, type Said } from './phrasebook.ts';

/** The shape every language fills: a missing or misspelt entry is a type error. */
export type Text = typeof en;

const languages: Readonly<Record<AppLanguage, Text>> = { en, de };

/** The words of the screens, in the language chosen. Read them while something is shown, never when a module loads. */
export let text: Text = en;

/** Words of the screens, beside sentences of the engine. */
export const own = (words: string): Said => saidIn(text.language, words);

/** Words of the screens that lead to a sentence of the engine: "Undone: 4.1-1: fully". */
export const leadingTo = (words: string, { lang, parts, text: sentence }: Said): Said => ({
  text: `${words} ${sentence}`,
  lang,
  parts: [{ text: `${words} `, lang: text.language }, ...parts],
});

/** Where only plain text fits, such as a tooltip: what has no translation says its language. */
export const marked = ({ text: sentence, parts }: Said): string => {
  const foreign = parts.find(({ lang }) => lang !== text.language);
  return foreign === undefined ? sentence : `${sentence} (${foreign.lang.toUpperCase()})`;
};

/** The language of the app that comes closest to what the browser or the system asks for. */
export const languageFor = (wanted: string): AppLanguage => appLanguages.find((language) => wanted.toLowerCase().startsWith(language)) ?? 'en';

/** Speaks this language from the next time something is shown; the page says so too, for those who have it read out. */
export const speak = (language: AppLanguage): void => {
  text = languages[language];
  if (typeof document !== 'undefined') document.documentElement.lang = language;
};
