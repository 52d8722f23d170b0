import type { ReactNode } from 'react';

export interface WithinProps {
  /** A sentence of the screens with a place for other words. */
  readonly sentence: (words: string) => string;
  readonly children: ReactNode;
}

/** Puts words of another language into a sentence of the screens, so that each is read out in its own. */
export const Within = ({ sentence, children }: WithinProps) => {
  const [before = '', after = ''] = sentence(place).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
};

/** A character of no text. */
const place = '\uE000';
