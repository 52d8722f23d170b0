/** Frozen issues, their comparison and the history, as they cross the contract. */
import { z } from 'zod';
import { baselineKinds } from '../domain/baseline/baseline.ts';
import type { Comparison } from '../domain/baseline/compare.ts';
import type { JsonValue } from '../domain/canonical-json.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import type { ToldAction } from '../domain/log/told.ts';
import type { Pack } from '../domain/pack/pack.ts';
import { packContent } from '../domain/pack/schema.ts';
import { engagement } from './shapes.ts';

/** A value of the log: checked when it is projected, told here as it stands. */
const anyJson: z.ZodType<JsonValue> = z.json();

const told = z.strictObject({
  action: z.string(),
  kind: z.enum(['edit', 'undo', 'redo']),
  at: z.string(),
  author: z.string(),
  label: z.string(),
  changes: z.array(z.strictObject({ entity: z.string(), field: z.string(), from: anyJson, to: anyJson })),
  more: z.number(),
  position: z.number(),
});
export const historyListed: z.ZodType<{ readonly actions: readonly ToldAction[]; readonly last: number }> = z.strictObject({ actions: z.array(told), last: z.number() });

/** An earlier state, with the packs that were asked then. */
export interface StateShown {
  readonly engagement: Engagement;
  readonly packs: readonly Pack[];
}
export const stateShown: z.ZodType<StateShown> = z.strictObject({
  engagement,
  packs: z.array(z.strictObject({ sha256: z.string(), content: packContent })),
});

export interface BaselineListed {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly kind: (typeof baselineKinds)[number];
  readonly note: string;
  readonly frozenOn: string;
  readonly frozenBy: string;
  readonly digest: string;
  /** The history up to there still gives the state that was frozen. */
  readonly sound: boolean;
  /** Changes of single fields made since. */
  readonly changesSince: number;
  /** The present reassessment started from it. */
  readonly current: boolean;
}
export const baselineListed: z.ZodType<BaselineListed> = z.strictObject({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  kind: z.enum(baselineKinds),
  note: z.string(),
  frozenOn: z.string(),
  frozenBy: z.string(),
  digest: z.string(),
  sound: z.boolean(),
  changesSince: z.number(),
  current: z.boolean(),
});

/** A difference as the rules tell it; made by `compareAssessments` and not read back, so its parts are not spelt out again here. */
export const compared: z.ZodType<{ readonly from: string; readonly to: string; readonly comparison: Comparison }> = z.strictObject({
  from: z.string(),
  to: z.string(),
  comparison: z.custom<Comparison>((value) => typeof value === 'object' && value !== null && 'items' in value && 'counts' in value),
});
