import { localise } from '../../domain/pack/localise.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import type { Session } from '../session.ts';

/** The packs in use in a language, as far as they are translated. */
export const packsIn = ({ packs, file }: Session, language: string): readonly Pack[] =>
  packs.map((pack) => {
    const translation = pack.content.translations?.find((one) => one.language === language);
    return { ...pack, content: localise(pack.content, translation === undefined ? null : file.packTexts(translation.sha256)).content };
  });
