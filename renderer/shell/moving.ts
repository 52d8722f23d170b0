import { neighbour, neighbourSystem, nextOpen, positionOf, stopsOf, type Stop } from '../assessment/stops.ts';
import type { Stores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { currentStop } from './answering.ts';

/** Ways from one question to another. Whatever is being typed is handed over first. */
export const movingOf = (stores: Stores) => {
  const { engagement, place, notice } = stores;
  const go = (question: string, system: string | null): void => {
    engagement.drafts.flush();
    place.go(question, system);
  };
  const goTo = (stop: Stop): void => {
    const { question, system } = positionOf(stop);
    go(question, system);
  };
  const stops = (): readonly Stop[] => {
    const open = engagement.store.getState().open;
    return open === null ? [] : stopsOf(open.assessment);
  };
  const step = (direction: 1 | -1) => (): void => {
    const here = currentStop(stores);
    if (here === null) return;
    const { filter } = place.store.getState();
    const next = neighbour(stops(), here, filter, direction);
    if (next !== null) goTo(next);
    else {
      const { last, first, lastInFilter } = text.assessment;
      notice.say(filter !== 'all' ? lastInFilter : direction === 1 ? last : first);
    }
  };
  const system = (direction: 1 | -1) => (): void => {
    const here = currentStop(stores);
    const position = here === null ? null : neighbourSystem(here, direction);
    if (position !== null && position.question !== null) go(position.question, position.system);
  };
  return {
    go,
    goTo,
    next: step(1),
    previous: step(-1),
    nextOpen: (): void => {
      const stop = nextOpen(stops(), currentStop(stores));
      if (stop === null) notice.say(text.assessment.noneOpen);
      else goTo(stop);
    },
    nextSystem: system(1),
    previousSystem: system(-1),
  };
};
export type Moving = ReturnType<typeof movingOf>;
