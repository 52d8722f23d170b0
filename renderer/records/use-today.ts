import { useStores } from '../store/stores.ts';

/** Today as ISO 8601, by the clock of this computer. */
export const useToday = (): string => {
  const { now } = useStores();
  return new Date(now()).toISOString().slice(0, 10);
};
