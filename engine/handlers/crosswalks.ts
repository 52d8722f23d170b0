import type { CrosswalkListed } from '../../contract/framework-shapes.ts';
import { fromPacks } from '../../domain/pack/crosswalk.ts';
import { Refusal } from '../../domain/problem.ts';
import type { PackLibrary } from '../packs/pack-library.ts';
import type { Session } from '../session.ts';

/** The crosswalks from what an engagement asks, for all its items or for one, by uid or reference. Throws `item-unknown`. */
export const listCrosswalks = ({ packs, file }: Session, wanted: string | undefined, library: PackLibrary): { crosswalks: CrosswalkListed[] } => {
  const named = new Map<string, { readonly uid: string; readonly ref: string; readonly title: string }>();
  const name = (items: readonly { readonly uid: string; readonly ref: string; readonly title: string }[]): void => {
    for (const { uid, ref, title } of items) named.set(uid, { uid, ref, title });
  };
  const used = packs.map(({ content }) => content.id);
  const embedded = file.crosswalks().map(({ content }) => content);
  // A framework that is not asked is not in the file; what the installation knows of it is shown all the same.
  const known = library.crosswalks([...used, ...library.newest().map(({ pack }) => pack.content.id)]).map(({ content }) => content);
  const held = [...embedded, ...known.filter((one) => !embedded.some(({ id }) => id === one.id) && fromPacks(one).every((id) => used.includes(id)))];
  // Titles of a framework that is not asked come from the installation; what the file asks goes before it.
  for (const { to } of held) name(library.newest().filter(({ pack }) => pack.content.id === to.pack).flatMap(({ pack }) => pack.content.sections.flatMap(({ items }) => items)));
  const asked = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items));
  name(asked);
  const item = wanted === undefined ? undefined : asked.find(({ uid, ref }) => uid === wanted || ref.toLowerCase() === wanted.toLowerCase());
  if (wanted !== undefined && item === undefined) {
    throw new Refusal({
      code: 'item-unknown',
      happened: `There is no requirement or control “${wanted}” in this engagement.`,
      kept: 'Nothing was changed.',
      todo: 'Name one as it is shown, such as 6.1.2 or A.6.2.4.',
    });
  }
  const place = (uid: string) => named.get(uid) ?? { uid, ref: uid, title: '' };
  return {
    crosswalks: held.map((content): CrosswalkListed => {
      const gaps = new Map(content.gaps.map(({ to, gap }) => [to, gap]));
      const sources = new Map(content.sources.map(({ id, title }) => [id, title]));
      return {
        id: content.id,
        version: content.version,
        title: content.title,
        asOf: content.as_of,
        caveat: content.caveat,
        rows: content.rows
          .filter(({ from, to }) => item === undefined || from === item.uid || to === item.uid)
          .map(({ from, to, relation, direction, rationale, confidence, review, sources: ids }) => ({
            from: place(from),
            to: place(to),
            relation,
            direction,
            rationale,
            gap: gaps.get(to) ?? null,
            confidence,
            review,
            sources: ids.map((id) => sources.get(id) ?? id),
          })),
      };
    }),
  };
};
