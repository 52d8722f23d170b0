/** Readiness as it crosses the contract. Names here are the names in the JSON of the command line. */
import { z } from 'zod';
import { journeySteps, programmeWarnings } from '../domain/readiness/journey.ts';
import { stage1Rules, stage2Rules } from '../domain/readiness/rules.ts';
import { verdicts } from '../domain/readiness/verdict.ts';

const stage = z.strictObject({
  verdict: z.enum(verdicts),
  tooLittleKnown: z.boolean(),
  rules: z.array(
    z.strictObject({
      rule: z.enum([...stage1Rules, ...stage2Rules]),
      level: z.enum(['block', 'concern']),
      state: z.enum(['fires', 'clear', 'unknown']),
      /** What it rests on: references, ids and figures. */
      facts: z.array(z.string()),
      contradicted: z.boolean(),
      /** Actions of the catalogue that clear it. */
      actions: z.array(z.string()),
    }),
  ),
});

export const readinessShown = z.strictObject({
  on: z.string(),
  stage1: stage,
  stage2: stage,
  journey: z.array(z.strictObject({ step: z.enum(journeySteps), state: z.enum(['done', 'under-way', 'open']), done: z.number(), of: z.number() })),
  warnings: z.array(z.enum(programmeWarnings)),
});
export type ReadinessShown = z.infer<typeof readinessShown>;
