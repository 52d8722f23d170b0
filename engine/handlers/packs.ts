import type { PackChecked, PackListed, PackShown } from '../../contract/shapes.ts';
import { packCounts, questionReference, type Pack } from '../../domain/pack/pack.ts';
import { parsePack } from '../packs/parse-pack.ts';

export const listedPack = ({ content, sha256 }: Pack): PackListed => ({
  id: content.id,
  version: content.version,
  title: content.title,
  kind: content.kind,
  edition: content.source.edition,
  asOf: content.as_of,
  sha256,
  counts: packCounts(content),
});

export const shownPack = (pack: Pack): PackShown => ({
  ...listedPack(pack),
  publisher: pack.content.publisher,
  releaseNotes: pack.content.release_notes,
  items: pack.content.sections.flatMap((section) =>
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
});

export const checkedPack = (files: ReadonlyMap<string, string>): PackChecked => {
  const { pack, problems } = parsePack(files);
  return {
    sound: pack !== null,
    id: pack?.content.id ?? null,
    version: pack?.content.version ?? null,
    sha256: pack?.sha256 ?? null,
    counts: pack === null ? null : packCounts(pack.content),
    problems: [...problems],
  };
};
