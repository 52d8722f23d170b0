import { createContext, useContext } from 'react';
import type { FindingGrade } from '../../domain/scoring/assessment.ts';
import type { Count } from './counted.ts';
import type { Measure } from './formula.ts';

/** A number that can be opened: a score of an item, of a section or an index; a count of answers or of grades; a coverage. */
export type Traced =
  | { readonly type: 'item'; readonly uid: string; readonly measure: Measure }
  | { readonly type: 'section'; readonly uid: string; readonly measure: Measure }
  | { readonly type: 'index'; readonly index: 'cci' | 'aii'; readonly measure: Extract<Measure, 'S' | 'low' | 'high'> }
  | { readonly type: 'count'; readonly count: Count }
  | { readonly type: 'coverage'; readonly of: 'item' | 'section'; readonly uid: string }
  | { readonly type: 'grade'; readonly section: string; readonly grade: FindingGrade };

const TraceContext = createContext<(traced: Traced) => void>(() => undefined);
export const TraceProvider = TraceContext.Provider;
/** Opens what a number was made of. */
export const useTrace = (): ((traced: Traced) => void) => useContext(TraceContext);
