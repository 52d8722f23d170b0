/** What packs say beyond questions: duties of law, links to other frameworks, known mistakes. */
import { z } from 'zod';
import { bindingStatuses } from '../domain/pack/classify.ts';
import { relations } from '../domain/pack/crosswalk.ts';

const conclusion = z.strictObject({ name: z.string(), holds: z.enum(['yes', 'open']), because: z.array(z.string()) });

/** What a law asks of the client for each AI system on one day. */
export const obligationsListed = z.strictObject({
  pack: z.string(),
  version: z.string(),
  /** Day the answer is for, and day up to which the pack's sources were checked. */
  on: z.string(),
  asOf: z.string(),
  note: z.string(),
  systems: z.array(
    z.strictObject({
      system: z.string().nullable(),
      name: z.string(),
      outOfScope: conclusion.nullable(),
      roles: z.array(conclusion),
      classes: z.array(conclusion),
      counts: z.record(z.enum(bindingStatuses), z.number()),
      obligations: z.array(
        z.strictObject({
          ref: z.string(),
          title: z.string(),
          article: z.string(),
          status: z.enum(bindingStatuses),
          formal: z.string().nullable(),
          inPractice: z.string().nullable(),
          because: z.array(z.string()),
          /** References of the questions that would decide an open one. */
          missing: z.array(z.string()),
          relief: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** How items asked in an engagement help with those of another framework. */
export const crosswalkListed = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  asOf: z.string(),
  /** Goes with every result of it. */
  caveat: z.string(),
  rows: z.array(
    z.strictObject({
      from: z.strictObject({ uid: z.string(), ref: z.string(), title: z.string() }),
      to: z.strictObject({ uid: z.string(), ref: z.string(), title: z.string() }),
      relation: z.enum(relations),
      /** `forward`: read only from `from` to `to`. */
      direction: z.enum(['forward', 'both']),
      rationale: z.string(),
      /** What the rows together leave uncovered of the other item. */
      gap: z.string().nullable(),
      confidence: z.enum(['high', 'medium', 'low']),
      review: z.enum(['draft', 'reviewed', 'disputed']),
      sources: z.array(z.string()),
    }),
  ),
});

export const diagnosticsListed = z.strictObject({
  diagnostics: z.array(
    z.strictObject({
      diagnostic: z.string(),
      title: z.string(),
      state: z.enum(['fired', 'open', 'silent']),
      /** Why it fired, for which AI systems (none where it is true of the organisation), and the figures and answers it rests on. */
      signals: z.array(z.strictObject({ because: z.string(), systems: z.array(z.string()), facts: z.array(z.string()) })),
      bearsOn: z.array(z.string()),
      remedy: z.string(),
    }),
  ),
});

export type ObligationsListed = z.infer<typeof obligationsListed>;
export type CrosswalkListed = z.infer<typeof crosswalkListed>;
export type DiagnosticsListed = z.infer<typeof diagnosticsListed>;
