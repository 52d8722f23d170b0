import { createContext, useContext } from 'react';
import type { ItemResult, RatedItem } from '../../domain/scoring/assessment.ts';
import { useOpen } from '../store/stores.ts';

/** Around what a review has locked: its answers and its decision are shown and not changed. */
export const LockedContext = createContext(false);

export const isLocked = (result: RatedItem | ItemResult): boolean => 'judgement' in result && result.judgement?.workflow === 'locked';

/** Nothing can be entered here: the file is open for reading only, or what it is about is locked. */
export const useReadOnly = (): boolean => {
  const { readOnly } = useOpen();
  return useContext(LockedContext) || readOnly;
};
