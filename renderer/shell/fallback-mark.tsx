import { text } from '../text/text.ts';
import './fallback-mark.css';

/** Which language a text is shown in. */
export interface TextLanguage {
  readonly lang: string;
  /** It is not the one chosen: there is no such translation. */
  readonly fallback: boolean;
}

/** A small mark beside words that are shown in another language than the one chosen. */
export const FallbackMark = ({ lang, fallback }: TextLanguage) =>
  fallback ? (
    <span className="fallback-mark" role="img" aria-label={inWords(lang)} title={inWords(lang)}>
      {lang.toUpperCase()}
    </span>
  ) : null;

/** The mark with its words, once for a whole screen or panel instead of at every row. */
export const FallbackNote = ({ lang, fallback }: TextLanguage) =>
  fallback ? (
    <p className="small soft fallback-note">
      <span className="fallback-mark" aria-hidden="true">
        {lang.toUpperCase()}
      </span>{' '}
      {inWords(lang)}
    </p>
  ) : null;

const inWords = (lang: string): string => text.packs.fallback(text.packs.languageNames[lang] ?? lang);
