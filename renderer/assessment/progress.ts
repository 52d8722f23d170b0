import { gradeOf, isAsked, isOpen, matches, type AskedItem, type Stop } from './stops.ts';
import type { Filter } from '../store/place.ts';

export interface Progress {
  /** Asked and not declared not applicable. */
  readonly applicable: number;
  /** Of those, answered. */
  readonly answered: number;
  readonly open: number;
  readonly undetermined: number;
}

/** How far a set of stops is answered; each question counts once per AI system it is asked for. */
export const progressOf = (stops: readonly Stop[]): Progress => {
  const applicable = stops.filter((stop) => isAsked(stop) && stop.part.value !== 'not-applicable');
  return {
    applicable: applicable.length,
    answered: applicable.filter(({ part }) => part.answered).length,
    open: applicable.filter(isOpen).length,
    undetermined: applicable.filter(({ part }) => part.value === 'cannot-determine').length,
  };
};

export const stopsByItem = (stops: readonly Stop[]): ReadonlyMap<string, readonly Stop[]> => {
  const byItem = new Map<string, Stop[]>();
  for (const stop of stops) {
    const { uid } = stop.result.item;
    const ofItem = byItem.get(uid);
    if (ofItem === undefined) byItem.set(uid, [stop]);
    else ofItem.push(stop);
  }
  return byItem;
};

/** Where a click on an item leads: its first open question, else its first asked, else its first. */
export const entryOf = (stops: readonly Stop[], filter: Filter): Stop | null =>
  (filter === 'all' ? stops.find(isOpen) : stops.find((stop) => matches(stop, filter))) ??
  stops.find(isAsked) ??
  stops[0] ??
  null;

export const isExcluded = (result: AskedItem): boolean => gradeOf(result) === 'excluded';
