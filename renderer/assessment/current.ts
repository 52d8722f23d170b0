import { useEffect } from 'react';
import { useOpen, usePlace, useStores } from '../store/stores.ts';
import { nextOpen, positionOf, stopAt, stopsOf, type Stop } from './stops.ts';

/** The question in front. At the first look it is the first open one, which then stays in front when it is answered. */
export const useCurrentStop = (): Stop | null => {
  const { place } = useStores();
  const { assessment } = useOpen();
  const question = usePlace((state) => state.question);
  const system = usePlace((state) => state.system);
  const stops = stopsOf(assessment);
  const known = stopAt(stops, { question, system });
  const stop = known ?? nextOpen(stops, null) ?? stops[0] ?? null;
  useEffect(() => {
    if (known !== null || stop === null) return;
    const start = positionOf(stop);
    place.go(start.question, start.system);
  }, [known, stop, place]);
  return stop;
};
