import type { Pack } from '../../domain/pack/pack.ts';
import type { OpenEngagement } from '../store/engagement.ts';
import { useHost, useOpen } from '../store/stores.ts';
import type { TextLanguage } from './fallback-mark.tsx';

/** Asks for a text of one pack by the uid of its section, item or question and its key. */
export const useTextLanguage = (pack: string): ((uid: string, key: string) => TextLanguage) => {
  const { fallbacks } = useOpen();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  return (uid, key) => {
    const other = fallbacks.get(`${uid} ${key}`) ?? fallbacks.get(pack);
    return { lang: other ?? chosen, fallback: other !== undefined };
  };
};

/** The language a text of any pack in use is shown in, where it stands among texts of others: a list, a table. */
export const useLanguageOf = (): ((uid: string, key: string) => string) => {
  const open = useOpen();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  return (uid, key) => languageIn(open, chosen, uid, key);
};

/** The same outside of what is shown. */
export const languageIn = ({ packs, fallbacks }: Pick<OpenEngagement, 'packs' | 'fallbacks'>, chosen: string, uid: string, key: string): string =>
  fallbacks.get(`${uid} ${key}`) ?? fallbacks.get(packOf(packs, uid)) ?? chosen;

/** For what a translation of a pack never has, such as the reasons of duties: it is shown in the language the pack was written in. */
export const useOwnLanguage = (): ((pack: { readonly language: string }) => TextLanguage) => {
  const chosen = useHost(({ settings }) => settings.packLanguage);
  return ({ language }) => ({ lang: language, fallback: language !== chosen });
};

/** Of a pack that has these languages, its own first, the one its title is shown in. */
export const languageAmong = (languages: readonly string[], chosen: string): TextLanguage => {
  const has = languages.includes(chosen);
  return { lang: has ? chosen : (languages[0] ?? chosen), fallback: !has };
};

const owners = new WeakMap<readonly Pack[], ReadonlyMap<string, string>>();

const packOf = (packs: readonly Pack[], uid: string): string => {
  const known = owners.get(packs) ?? new Map(packs.flatMap(({ content }) => uidsIn(content).map((one) => [one, content.id] as const)));
  owners.set(packs, known);
  return known.get(uid) ?? '';
};

const uidsIn = ({ sections }: Pack['content']): readonly string[] =>
  sections.flatMap((section) => [section.uid, ...section.items.flatMap((item) => [item.uid, ...item.questions.map(({ uid }) => uid)])]);
