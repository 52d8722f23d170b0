import { z } from 'zod';
import { day, line, longText, role } from '../engagement/fields.ts';
import { acceptances, riskStep } from '../risk/risk.ts';

/** What an impact assessment looks at, block by block (method 6.2, S21-S26; A.5). */
export const impactAspects = ['fairness', 'privacy', 'transparency', 'misuse', 'vulnerable-groups', 'society'] as const;
export type ImpactAspect = (typeof impactAspects)[number];

/** One aspect: what may happen to whom, how likely and how grave, what is done, and what remains. */
export const impactBlock = z.strictObject({
  /** What may happen, to whom; or why nothing may. */
  finding: longText,
  /** `none`: looked at, and nothing to expect; the finding says why. */
  relevance: z.enum(['open', 'none', 'relevant']),
  likelihood: riskStep.nullable(),
  severity: riskStep.nullable(),
  measures: longText,
  residualLikelihood: riskStep.nullable(),
  residualSeverity: riskStep.nullable(),
});
export type ImpactBlock = z.infer<typeof impactBlock>;
export const emptyImpactBlock: ImpactBlock = {
  finding: '', relevance: 'open', likelihood: null, severity: null, measures: '', residualLikelihood: null, residualSeverity: null,
};

export const impactStates = ['draft', 'in-review', 'approved', 'superseded'] as const;

/** The AI system impact assessment of one AI system (6.1.4, 8.4, A.5): on individuals, on groups, on society. */
export const impact = z.strictObject({
  /** id of the AI system. */
  system: z.string().min(1).max(20),
  version: line(40),
  /** What is assessed: the system, its use, the version. */
  subject: longText,
  /** Consequences for individuals, for groups, and for society: all three are demanded (A.5.4, A.5.5). */
  individuals: longText,
  groups: longText,
  societies: longText,
  fairness: impactBlock,
  privacy: impactBlock,
  transparency: impactBlock,
  misuse: impactBlock,
  'vulnerable-groups': impactBlock,
  society: impactBlock,
  /** Data protection impact assessment that parts were taken from, or that covers privacy. */
  dpia: longText,
  /** Who was heard: legal, ethics, the affected groups. */
  consulted: longText,
  benefits: longText,
  conclusion: longText,
  state: z.enum(impactStates),
  assessedBy: role,
  assessedOn: day,
  /** The role that accepts what remains. */
  acceptedBy: role,
  acceptedAs: z.enum(acceptances),
  acceptedOn: day,
  acceptanceReason: longText,
  /** Digest of the purpose and use it was approved for; empty while it is not. */
  assessedUse: line(64),
  /** When it is looked at again, and on what change. */
  reviewOn: day,
  triggers: longText,
});
export type ImpactFields = z.infer<typeof impact>;
export const emptyImpact: ImpactFields = {
  system: '', version: '1', subject: '', individuals: '', groups: '', societies: '',
  fairness: emptyImpactBlock, privacy: emptyImpactBlock, transparency: emptyImpactBlock, misuse: emptyImpactBlock, 'vulnerable-groups': emptyImpactBlock, society: emptyImpactBlock,
  dpia: '', consulted: '', benefits: '', conclusion: '', state: 'draft', assessedBy: '', assessedOn: '', acceptedBy: '', acceptedAs: 'unsaid', acceptedOn: '', acceptanceReason: '', assessedUse: '', reviewOn: '', triggers: '',
};
