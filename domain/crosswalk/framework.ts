/** The framework a crosswalk leads to, as far as it is shown: its items in groups, whether or not its questions are asked. */
import type { CrosswalkContent } from '../pack/crosswalk.ts';
import type { PackContent, PackKind } from '../pack/schema.ts';

export interface TargetItem {
  readonly uid: string;
  readonly ref: string;
  readonly title: string;
  /** The provision of a duty; null for an item of another kind. */
  readonly article: string | null;
}

/** An article of a law, a category of a framework. */
export interface TargetGroup {
  readonly name: string;
  readonly title: string;
  readonly items: readonly TargetItem[];
}

export interface Target {
  /** id of its pack. */
  readonly id: string;
  readonly title: string;
  readonly kind: PackKind;
  readonly language: string;
  /** The day up to which the sources of its pack were followed. */
  readonly asOf: string;
  /** Its own questions are asked in the engagement. */
  readonly asked: boolean;
  readonly groups: readonly TargetGroup[];
}

/** A crosswalk as an engagement is read with it. */
export interface CrosswalkInForce {
  readonly sha256: string;
  /** `file`: the engagement holds it, and keeps it whatever becomes of the app. `app`: the newest of this installation. */
  readonly origin: 'file' | 'app';
  readonly content: CrosswalkContent;
  readonly target: Target;
}

/** Of a law only its duties and references, by article; what only classifies is no duty. Of anything else every item, by section. */
export const targetOf = (pack: PackContent, asked: boolean): Target => {
  const placed = pack.sections.flatMap((section) =>
    section.items
      .filter(({ obligation }) => pack.kind !== 'obligations' || obligation !== undefined)
      .map(({ uid, ref, title, obligation }) => ({
        group: obligation === undefined ? section.ref : articleOf(obligation.article),
        title: section.title,
        item: { uid, ref, title, article: obligation?.article ?? null },
      })),
  );
  return {
    id: pack.id,
    title: pack.title,
    kind: pack.kind,
    language: pack.language,
    asOf: pack.as_of,
    asked,
    groups: [...Map.groupBy(placed, ({ group }) => group)].map(([name, members]) => ({
      name,
      title: members[0]?.title ?? '',
      items: members.map(({ item }) => item),
    })),
  };
};

/** 'Art 5(1)(a)' to 'Art 5'. */
const articleOf = (provision: string): string => /^\S+ [0-9]+[a-z]?/.exec(provision)?.[0] ?? provision;
