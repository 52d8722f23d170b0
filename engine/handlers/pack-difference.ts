import type { PackChange as ShownChange, PackDifference } from '../../contract/shapes.ts';
import { comparePacks, type PackChange, type PackComparison } from '../../domain/pack/compare.ts';
import { questionReference } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';

type Named = ShownChange['from'][number];
/** Items and questions by uid, as people know them. */
export type Names = ReadonlyMap<string, Named>;

export const namesOf = (pack: PackContent): Names =>
  new Map(
    pack.sections.flatMap(({ items }) =>
      items.flatMap((item): [string, Named][] => [
        [item.uid, { uid: item.uid, ref: item.ref, text: item.title }],
        ...item.questions.map(({ uid, ask }, position): [string, Named] => [uid, { uid, ref: questionReference(item, position), text: ask }]),
      ]),
    ),
  );

export const named = (names: Names, uids: readonly string[]): Named[] => uids.map((uid) => names.get(uid) ?? { uid, ref: uid, text: '' });

/** Two versions of a pack compared, in words people can read. */
export const differenceOf = (before: PackContent, after: PackContent, comparison: PackComparison = comparePacks(before, after)): PackDifference => {
  const [old, current] = [namesOf(before), namesOf(after)];
  const changes = [
    ...comparison.items.map((change) => shownChange('item', change, old, current)),
    ...comparison.questions.map((change) => shownChange('question', change, old, current)),
  ];
  const counts = { unchanged: 0, adjusted: 0, reworded: 0, recast: 0, superseded: 0, split: 0, merged: 0, removed: 0, new: 0 };
  for (const { what, type } of changes) if (what === 'question') counts[type] += 1;
  return {
    id: comparison.id,
    from: comparison.from,
    to: comparison.to,
    counts,
    changes: changes.filter(({ type }) => type !== 'unchanged'),
  };
};

const shownChange = (what: ShownChange['what'], change: PackChange, old: Names, current: Names): ShownChange => {
  const { type } = change;
  const shown = (from: readonly string[], to: readonly string[], more: Partial<Pick<ShownChange, 'fields' | 'why'>> = {}): ShownChange => ({
    what,
    type,
    from: named(old, from),
    to: named(current, to),
    fields: [],
    why: '',
    ...more,
  });
  switch (change.type) {
    case 'unchanged':
    case 'adjusted':
    case 'reworded':
    case 'recast':
      return shown([change.uid], [change.uid], { fields: [...change.fields] });
    case 'superseded':
      return shown([change.from], [change.uid]);
    case 'split':
      return shown([change.from], change.into);
    case 'merged':
      return shown(change.from, [change.uid], { why: change.why });
    case 'removed':
      return shown([change.uid], [], { why: change.why });
    case 'new':
      return shown([], [change.uid]);
  }
};
