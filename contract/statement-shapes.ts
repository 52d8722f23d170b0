/** The Statement of Applicability as it crosses the contract. Names here are the names in the JSON of the command line. */
import { z } from 'zod';
import { controlDecisions } from '../domain/engagement/engagement.ts';
import { implementationStates } from '../domain/soa/declaration.ts';
import { soaRules } from '../domain/soa/lint.ts';

export const soaListed = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      ref: z.string(),
      title: z.string(),
      area: z.string(),
      origin: z.enum(['annex-a', 'pack', 'own']),
      decision: z.enum(controlDecisions),
      justification: z.string(),
      /** ids of risks and impact assessments. */
      risks: z.array(z.string()),
      duties: z.string(),
      implementation: z.enum(implementationStates),
      owner: z.string(),
      evidence: z.array(z.string()),
      dueOn: z.string(),
      /** Of the assessment, 0 to 100, as shown. */
      score: z.number().nullable(),
      problems: z.array(z.strictObject({ rule: z.enum(soaRules), blocks: z.boolean(), because: z.array(z.string()) })),
    }),
  ),
  blocking: z.number(),
  undecided: z.number(),
  excluded: z.number(),
  manyExcluded: z.boolean(),
  approved: z
    .strictObject({
      version: z.string(),
      approvedBy: z.string(),
      approvedOn: z.string(),
      residualRiskBy: z.string(),
      digest: z.string(),
      /** The rows still say what was approved. */
      current: z.boolean(),
      /** References of the rows that changed since. */
      changed: z.array(z.string()),
    })
    .nullable(),
});
export type SoaListed = z.infer<typeof soaListed>;
