import { createContext, useContext } from 'react';
import type { Measure } from './formula.ts';

/** A number that can be opened: of an item, of a section, or an index. */
export type Traced =
  | { readonly type: 'item'; readonly uid: string; readonly measure: Measure }
  | { readonly type: 'section'; readonly uid: string; readonly measure: Measure }
  | { readonly type: 'index'; readonly index: 'cci' | 'aii' };

const TraceContext = createContext<(traced: Traced) => void>(() => undefined);
export const TraceProvider = TraceContext.Provider;
/** Opens what a number was made of. */
export const useTrace = (): ((traced: Traced) => void) => useContext(TraceContext);
