import { useLocation } from 'wouter';
import type { Criterion, ItemResult } from '../../domain/scoring/assessment.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useStores } from '../store/stores.ts';

/** Leads to an item, or to one of its questions, in the assessment. */
export const useOpenItem = (): ((result: ItemResult, criterion?: Criterion) => void) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  return (result, criterion = result.criteria[0]) => {
    if (criterion === undefined) return;
    movingOf(stores).go(criterion.question.uid, criterion.parts[0]?.system?.id ?? null);
    navigate(pathOf('assessment'));
  };
};
