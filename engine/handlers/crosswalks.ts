import type { CrosswalkListed } from '../../contract/framework-shapes.ts';
import { targetOf, type CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import { fromPacks, type Crosswalk } from '../../domain/pack/crosswalk.ts';
import { Refusal } from '../../domain/problem.ts';
import type { PackLibrary } from '../packs/pack-library.ts';
import type { Session } from '../session.ts';

interface Held {
  readonly crosswalk: Crosswalk;
  readonly origin: CrosswalkInForce['origin'];
}

/**
 * The crosswalks an engagement is read with. What the file holds goes before what the app has, so that a result stays what it was; of what
 * it does not hold, the newest of the app whose starting packs are in use.
 */
const heldBy = ({ packs, file }: Session, library: PackLibrary): readonly Held[] => {
  const used = packs.map(({ content }) => content.id);
  const embedded = file.crosswalks();
  // A framework that is not asked is not in the file; what the installation knows of it is shown all the same.
  const known = library.crosswalks([...used, ...library.newest().map(({ pack }) => pack.content.id)]);
  return [
    ...embedded.map((crosswalk): Held => ({ crosswalk, origin: 'file' })),
    ...known
      .filter(({ content }) => !embedded.some((one) => one.content.id === content.id) && fromPacks(content).every((id) => used.includes(id)))
      .map((crosswalk): Held => ({ crosswalk, origin: 'app' })),
  ];
};

/** The same with the frameworks they lead to; one whose framework nobody knows leads nowhere that could be shown. */
export const crosswalksInForce = (session: Session, library: PackLibrary): CrosswalkInForce[] =>
  heldBy(session, library).flatMap(({ crosswalk: { sha256, content }, origin }): readonly CrosswalkInForce[] => {
    const asked = session.packs.find((pack) => pack.content.id === content.to.pack);
    const pack = asked ?? library.newest().find((one) => one.pack.content.id === content.to.pack)?.pack;
    return pack === undefined ? [] : [{ sha256, origin, content, target: targetOf(pack.content, asked !== undefined) }];
  });

/** The crosswalks from what an engagement asks, for all its items or for one, by uid or reference. Throws `item-unknown`. */
export const listCrosswalks = (session: Session, wanted: string | undefined, library: PackLibrary): { crosswalks: CrosswalkListed[] } => {
  const { packs } = session;
  const named = new Map<string, { readonly uid: string; readonly ref: string; readonly title: string }>();
  const name = (items: readonly { readonly uid: string; readonly ref: string; readonly title: string }[]): void => {
    for (const { uid, ref, title } of items) named.set(uid, { uid, ref, title });
  };
  const held = heldBy(session, library).map(({ crosswalk }) => crosswalk.content);
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
