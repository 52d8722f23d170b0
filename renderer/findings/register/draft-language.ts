import { draftLanguages, type DraftLanguage } from '../../../domain/finding/draft-words.ts';

/** Drafts speak the language what is asked is shown in, where drafts have words for it. */
export const draftLanguageOf = (packLanguage: string): DraftLanguage => draftLanguages.find((one) => one === packLanguage) ?? 'en';
