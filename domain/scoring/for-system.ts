import type { AiSystem } from '../engagement/engagement.ts';
import type { Assessment, Criterion, RatedItem } from './assessment.ts';
import { criterionOver } from './criterion.ts';
import { ratedItem } from './roll-up.ts';

/** An item as it stands for one AI system. */
export interface SeenItem {
  readonly rated: RatedItem;
  /** Some of it was not looked at for this system, because it is not in the sample: there the value of the sample stands in. */
  readonly ofSample: boolean;
}

/**
 * S(e,s) of method 1.13: an item scored over the answers of one AI system, together with those of the organisation. Null for the
 * system gives the item over all of the sample.
 */
export const itemForSystem = (rated: RatedItem, system: AiSystem | null): SeenItem => {
  if (system === null) return { rated, ofSample: false };
  const criteria = rated.criteria.map((criterion) => criterionForSystem(criterion, system));
  const ofSample = criteria.some(({ parts }) => parts.some((part) => part.system !== null && part.system.id !== system.id));
  const { item, section, pack } = rated;
  return { rated: ratedItem({ item, section, pack, criteria }), ofSample };
};

/** Every question that is asked, over the answers for one AI system; those of excluded controls count for nothing. */
export const criteriaForSystem = ({ items, companions }: Pick<Assessment, 'items' | 'companions'>, system: AiSystem | null): readonly Criterion[] =>
  [...items.filter(({ grade }) => grade !== 'excluded'), ...companions.flatMap((section) => section.items)].flatMap(({ criteria }) =>
    criteria.map((criterion) => criterionForSystem(criterion, system)),
  );

/** A question over the answer for one AI system; as it is where it is asked once, or where this system was not looked at. */
const criterionForSystem = (criterion: Criterion, system: AiSystem | null): Criterion => {
  const own = criterion.parts.filter((part) => part.system !== null && part.system.id === system?.id);
  return own.length === 0 || own.length === criterion.parts.length ? criterion : criterionOver(criterion, own);
};
