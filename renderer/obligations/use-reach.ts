import { useMemo } from 'react';
import { coverageOf, type CoverageCell } from '../../domain/crosswalk/coverage.ts';
import type { CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { useCrosswalks } from '../crosswalk/use-crosswalks.ts';
import { useOpen } from '../store/stores.ts';

/** How far the evidence reaches into each duty of a law, by the uid of its item. */
export interface Reach {
  readonly crosswalk: CrosswalkInForce;
  readonly crosswalks: readonly CrosswalkInForce[];
  readonly cells: ReadonlyMap<string, CoverageCell>;
}

/** `loading` while the crosswalks are read; null where none leads to this law. */
export const useReach = (pack: PackContent, system: AiSystem | null, day: string): Reach | 'loading' | null => {
  const { packs, shown, assessment } = useOpen();
  const crosswalks = useCrosswalks();
  return useMemo(() => {
    if (crosswalks === null) return 'loading';
    const crosswalk = crosswalks.find(({ target }) => target.id === pack.id);
    if (crosswalk === undefined) return null;
    const cells = coverageOf({ crosswalk, crosswalks, packs, engagement: shown, assessment, system, day });
    return { crosswalk, crosswalks, cells: new Map(cells.map((cell) => [cell.item.uid, cell])) };
  }, [crosswalks, pack, packs, shown, assessment, system, day]);
};
