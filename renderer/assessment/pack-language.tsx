import { useHost, useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import './pack-language.css';

/** Which language a text of a pack is shown in. */
export interface TextLanguage {
  readonly lang: string;
  /** It is not the one chosen: the pack has no such translation. */
  readonly fallback: boolean;
}

/** Asks for a text of one pack by the uid of its section, item or question and its key. */
export const useTextLanguage = (pack: string): ((uid: string, key: string) => TextLanguage) => {
  const { fallbacks } = useOpen();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  return (uid, key) => {
    const other = fallbacks.get(`${uid} ${key}`) ?? fallbacks.get(pack);
    return { lang: other ?? chosen, fallback: other !== undefined };
  };
};

/** A small mark beside words that are shown in another language than the one chosen. */
export const FallbackMark = ({ lang, fallback }: TextLanguage) =>
  fallback ? (
    <span className="fallback-mark" role="img" aria-label={text.packs.fallback(text.packs.languageNames[lang] ?? lang)} title={text.packs.fallback(text.packs.languageNames[lang] ?? lang)}>
      {lang.toUpperCase()}
    </span>
  ) : null;
