import { en } from './en.ts';

/** The shape every language fills: a missing or misspelt entry is a type error. */
export type Text = typeof en;

/** The words of the screens. A second language is another object of this type, chosen here. */
export const text: Text = en;
