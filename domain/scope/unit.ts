import { z } from 'zod';
import { longText, namedLine } from '../engagement/fields.ts';

/** What a part of the organisation is. */
export const unitTypes = ['legal-entity', 'unit', 'site', 'function'] as const;
/** Whether something is part of the management system; `undecided` has to be decided before an audit (4.3). */
export const scopeDecisions = ['undecided', 'in', 'out'] as const;
export const scopeDecision = z.enum(scopeDecisions);
export type ScopeDecision = z.infer<typeof scopeDecision>;

/** A legal entity, unit, site or function, in or out of the scope (method 1.1 step 2). */
export const unit = z.strictObject({
  name: namedLine(200),
  type: z.enum(unitTypes),
  /** Place and country, as the client writes it. */
  location: longText,
  /** What it does with AI. */
  activities: longText,
  decision: scopeDecision,
  /** Why it is in or out; demanded for what is left out. */
  reason: longText,
  /** People working there; 0 while nobody said. */
  headcount: z.number().int().min(0).max(10_000_000),
});
export type UnitFields = z.infer<typeof unit>;
export const emptyUnit: UnitFields = { name: '', type: 'unit', location: '', activities: '', decision: 'undecided', reason: '', headcount: 0 };
