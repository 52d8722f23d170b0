import { useLanguageOf } from './pack-language.ts';

export interface PackWordsProps {
  /** Of the section, item or question. */
  readonly uid: string;
  /** The key of the text in its pack. */
  readonly of: 'title' | 'ask' | 'finding';
  readonly className?: string;
  readonly children: string;
}

/** A text of a pack where it stands among others, read out in the language it is shown in. */
export const PackWords = ({ uid, of, className, children }: PackWordsProps) => (
  <span lang={useLanguageOf()(uid, of)} {...(className === undefined ? {} : { className })}>
    {children}
  </span>
);
