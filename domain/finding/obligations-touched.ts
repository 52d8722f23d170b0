import { gapOf } from '../gap/gap.ts';
import type { CrosswalkContent } from '../pack/crosswalk.ts';
import type { PackItem } from '../pack/schema.ts';
import type { Assessment, ItemResult } from '../scoring/assessment.ts';

/**
 * The obligations in use that a gap of an item touches: those a crosswalk leads to in whole or in part, and that the answers do not rule out for every
 * AI system the gap is about (method 1.8, 1.13). In the order of their packs.
 */
export const obligationsTouched = (result: ItemResult, assessment: Pick<Assessment, 'companions'>, crosswalks: readonly CrosswalkContent[]): readonly PackItem[] => {
  const { uid } = result.item;
  const reached = new Set(
    crosswalks.flatMap(({ rows }) =>
      rows.flatMap(({ from, to, relation, direction }) => (relation === 'supports' ? [] : from === uid ? [to] : to === uid && direction === 'both' ? [from] : [])),
    ),
  );
  const systems = new Set((gapOf(result)?.systems ?? []).map(({ id }) => id));
  return assessment.companions
    .filter(({ pack }) => pack.kind === 'obligations')
    .flatMap(({ items }) => items)
    .filter(({ item }) => reached.has(item.uid))
    .filter(({ criteria }) =>
      criteria.some(({ parts }) => parts.some(({ hidden, system }) => !hidden && (system === null || systems.size === 0 || systems.has(system.id)))),
    )
    .map(({ item }) => item);
};
