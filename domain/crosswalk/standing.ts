import type { CrosswalkRow } from '../pack/crosswalk.ts';
import type { AiSystem } from '../engagement/engagement.ts';
import type { Assessment, RatedItem } from '../scoring/assessment.ts';
import { itemForSystem } from '../scoring/for-system.ts';
import type { Fraction } from '../scoring/fraction.ts';
import { bandOf } from '../scoring/rating.ts';
import { deriveCoverage, type DerivedCoverage, type Standing, type StandingState, type Step } from './derive.ts';

export type Standings = (uid: string) => Standing;

/**
 * How far each item is met for one AI system (null: over all of the sample). An item of a framework that is asked stands by its answers. One
 * that is not, and that other rows lead to, stands by those, so that a chain is as strong as its weakest link and its weakest relation
 * (method 1.13).
 */
export const standingsOf = (assessment: Pick<Assessment, 'items' | 'companions'>, system: AiSystem | null, rows: readonly CrosswalkRow[]): Standings => {
  const items = itemsOf(assessment);
  const rowsTo = Map.groupBy(rows, ({ to }) => to);
  const known = new Map<string, Standing>();
  const find = (uid: string, before: readonly string[]): Standing => {
    const found = known.get(uid);
    if (found !== undefined) return found;
    const item = items.get(uid);
    // A circle of rows tells nothing of any item on it.
    const leading = item === undefined && !before.includes(uid) ? (rowsTo.get(uid) ?? []) : [];
    const standing =
      item !== undefined
        ? standingOf(uid, item, system)
        : leading.length > 0
          ? derivedStanding(uid, deriveCoverage(leading.map((row) => ({ row, standing: find(row.from, [...before, uid]) }))))
          : unknown(uid, 'not-asked');
    if (before.length === 0) known.set(uid, standing);
    return standing;
  };
  return (uid) => find(uid, []);
};

interface AskedItem {
  readonly rated: RatedItem;
  readonly excluded: boolean;
}

/** Made once for an assessment: every system and framework is looked at with it. */
const indexes = new WeakMap<Assessment['items'], ReadonlyMap<string, AskedItem>>();
const itemsOf = ({ items, companions }: Pick<Assessment, 'items' | 'companions'>): ReadonlyMap<string, AskedItem> => {
  const made = indexes.get(items);
  if (made !== undefined) return made;
  const index = new Map<string, AskedItem>([
    ...items.map((rated) => [rated.item.uid, { rated, excluded: rated.grade === 'excluded' }] as const),
    ...companions.flatMap((section) => section.items.map((rated) => [rated.item.uid, { rated, excluded: false }] as const)),
  ]);
  indexes.set(items, index);
  return index;
};

const standingOf = (uid: string, { rated: whole, excluded }: AskedItem, system: AiSystem | null): Standing => {
  const { rated, ofSample } = itemForSystem(whole, system);
  const base = { uid, score: rated.S, seen: rated, ofSample, through: null };
  if (excluded) return { ...base, state: 'excluded', step: 0 };
  if (rated.S !== null) return { ...base, state: 'rated', step: stepOf(rated.S) };
  return { ...base, state: rated.applicable > 0 ? 'unanswered' : 'not-applicable', step: null };
};

const unknown = (uid: string, state: StandingState): Standing => ({ uid, state, step: null, score: null, seen: null, ofSample: false, through: null });

const derivedStanding = (uid: string, through: DerivedCoverage): Standing => ({ ...unknown(uid, 'derived'), step: stepThrough(through), through });

/** What a derived status is worth to the next link: partly at most, unless it is full. */
const stepThrough = ({ status }: DerivedCoverage): Step | null => {
  switch (status) {
    case 'full':
      return 3;
    case 'partial':
      return 1;
    case 'none':
      return 0;
    case 'unknown':
    case 'no-counterpart':
      return null;
  }
};

export const stepOf = (score: Fraction): Step => (bandOf(score) - 1) as Step;
