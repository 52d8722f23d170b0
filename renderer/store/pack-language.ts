import type { PackTranslations } from '../../contract/shapes.ts';
import { localise } from '../../domain/pack/localise.ts';
import type { Pack } from '../../domain/pack/pack.ts';

/** Packs in a language as far as they are translated, and what is not: `uid key` to the language it is shown in instead. */
export const inLanguage = (
  packs: readonly Pack[],
  texts: PackTranslations['texts'],
  language: string,
): { readonly packs: readonly Pack[]; readonly fallbacks: ReadonlyMap<string, string> } => {
  const fallbacks = new Map<string, string>();
  const shown = packs.map((pack): Pack => {
    const { content, fallbacks: own } = localise(pack.content, texts.find(({ pack: hash }) => hash === pack.sha256)?.texts ?? null);
    for (const place of own) fallbacks.set(place, pack.content.language);
    // A pack without this translation at all is one note, not one at every text.
    if (content === pack.content && pack.content.language !== language) fallbacks.set(pack.content.id, pack.content.language);
    return { ...pack, content };
  });
  return { packs: shown, fallbacks };
};
