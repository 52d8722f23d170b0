/** Diagnostics: patterns over answers, scores and the inventory that point to a known mistake and say why they fired. */
import { z } from 'zod';
import { condition, systemFilter, type Condition, type SystemFilter } from './condition.ts';
import { identifier, identifiers, longText, shortText } from './texts.ts';

/**
 * A condition on what an assessment shows: `score` compares the scores of items (0 to 100; one that is not known makes it unknown),
 * `inventory` counts AI systems.
 */
export type DiagnosticCondition =
  | { readonly all: readonly DiagnosticCondition[] }
  | { readonly any: readonly DiagnosticCondition[] }
  | { readonly not: DiagnosticCondition }
  | ScoreCondition
  | InventoryCondition
  | Condition;

export interface ScoreCondition {
  /** uids of items. */
  readonly score: readonly string[];
  readonly aspect: 'all' | 'design' | 'operation';
  /** Several items: their mean or the lowest. */
  readonly combine: 'mean' | 'lowest';
  /** Looked at in each sampled AI system by itself, over the questions asked per system; left out: over all of them. */
  readonly per?: 'system' | undefined;
  readonly above?: number | undefined;
  readonly at_most?: number | undefined;
}

export interface InventoryCondition {
  readonly inventory: SystemFilter & { readonly sampled?: boolean | undefined };
  readonly at_least?: number | undefined;
  readonly at_most?: number | undefined;
}

const points = z.number().min(0).max(100);
const count = z.number().int().min(0).max(100_000);
export const diagnosticCondition: z.ZodType<DiagnosticCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(diagnosticCondition).min(1).max(10) }),
    z.strictObject({ any: z.array(diagnosticCondition).min(1).max(10) }),
    z.strictObject({ not: diagnosticCondition }),
    z.strictObject({
      score: z.array(identifier).min(1).max(40),
      aspect: z.enum(['all', 'design', 'operation']),
      combine: z.enum(['mean', 'lowest']),
      per: z.literal('system').optional(),
      above: points.optional(),
      at_most: points.optional(),
    }),
    z.strictObject({
      inventory: systemFilter.extend({ sampled: z.boolean().optional() }),
      at_least: count.optional(),
      at_most: count.optional(),
    }),
    condition,
  ]),
);

/** One sign of a mistake. `because` is printed when it fires: the fact, and why it matters. */
export const signal = z.strictObject({ uid: identifier, when: diagnosticCondition, because: longText });

export const diagnostic = z.strictObject({
  uid: identifier,
  title: shortText,
  explains: longText.describe('What the mistake is and what it costs.'),
  bears_on: identifiers.min(1).describe('uids of the items it bears on.'),
  signals: z.array(signal).min(1).max(20).describe('Any of them is enough.'),
  remedy: longText,
});
export type Diagnostic = z.infer<typeof diagnostic>;

/** `diagnostics.yaml`. */
export const diagnostics = z.strictObject({ diagnostics: z.array(diagnostic).min(1).max(60) });
