import type { PackListed, PackShown } from '../../contract/shapes.ts';
import { localise } from '../../domain/pack/localise.ts';
import { packCounts, questionReference } from '../../domain/pack/pack.ts';
import { isUsual, type LibraryPack, type PackLibrary } from '../packs/pack-library.ts';

/** A pack by its facts, its title in `language` where there is one. */
export const listedPack = (library: PackLibrary, { pack: { content, sha256 }, texts, origin }: LibraryPack, language?: string): PackListed => ({
  id: content.id,
  version: content.version,
  title: texts.find((one) => one.language === language)?.title ?? content.title,
  kind: content.kind,
  origin,
  usual: isUsual({ pack: { content }, origin }),
  newest: library.newest().some(({ pack }) => pack.content.id === content.id && pack.content.version === content.version),
  languages: [content.language, ...(content.translations ?? []).map(({ language }) => language)],
  edition: content.source.edition,
  asOf: content.as_of,
  sha256,
  counts: packCounts(content),
});

export const shownPack = (library: PackLibrary, found: LibraryPack, language: string | undefined): PackShown => {
  const { content, fallbacks } = localise(found.pack.content, found.texts.find((texts) => texts.language === language) ?? null);
  return {
    ...listedPack(library, found, language),
    publisher: content.publisher,
    releaseNotes: content.release_notes,
    untranslated: [...fallbacks],
    items: content.sections.flatMap((section) =>
      section.items.map((item) => ({
        uid: item.uid,
        ref: item.ref,
        title: item.title,
        section: section.ref,
        requires: item.requires,
        questions: item.questions.map((question, position) => ({
          uid: question.uid,
          ref: questionReference(item, position),
          ask: question.ask,
          guidance: question.guidance,
          level: question.level,
          evidence: question.evidence,
          interview: question.interview,
        })),
      })),
    ),
  };
};
