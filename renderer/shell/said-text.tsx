import { Fragment } from 'react';
import type { Said } from '../text/phrasebook.ts';
import { text } from '../text/text.ts';
import { FallbackMark } from './fallback-mark.tsx';

export interface SaidTextProps {
  readonly said: Said;
  /** The panel it stands in says once what is not translated. */
  readonly marked?: boolean;
}

/** A sentence of the engine. What has no translation is read out in its own language, and marked. */
export const SaidText = ({ said, marked = true }: SaidTextProps) => {
  const foreign = said.parts.find(({ lang }) => lang !== text.language);
  return (
    <>
      {said.parts.map((part, position) =>
        part.lang === text.language ? (
          <Fragment key={position}>{part.text}</Fragment>
        ) : (
          <span key={position} lang={part.lang}>
            {part.text}
          </span>
        ),
      )}
      {foreign === undefined || !marked ? null : (
        <>
          {' '}
          <FallbackMark lang={foreign.lang} fallback />
        </>
      )}
    </>
  );
};
