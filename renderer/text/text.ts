import type { AppLanguage } from '../../contract/shapes.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The shape every language fills: a missing or misspelt entry is a type error. */
export type Text = typeof en;

const languages: Readonly<Record<AppLanguage, Text>> = { en, de };

/** The words of the screens, in the language chosen. Read them while something is shown, never when a module loads. */
export let text: Text = en;

/** Speaks this language from the next time something is shown; the page says so too, for those who have it read out. */
export const speak = (language: AppLanguage): void => {
  text = languages[language];
  if (typeof document !== 'undefined') document.documentElement.lang = language;
};
