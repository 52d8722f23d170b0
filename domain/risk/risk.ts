import { z } from 'zod';
import { day, longText, namedLine, paragraph, references, role } from '../engagement/fields.ts';

/** Steps of likelihood and of consequence, 1 to 5; null while nobody has judged. */
export const riskStep = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type RiskStep = z.infer<typeof riskStep>;

/** What is done about a risk (6.1.3): avoid, reduce, share, or keep it. */
export const treatments = ['undecided', 'avoid', 'reduce', 'share', 'retain'] as const;
/** Whose acceptance it is: what is intolerable takes top management (6.1.3). */
export const acceptances = ['unsaid', 'management', 'top-management'] as const;
export const riskStates = ['open', 'treated', 'accepted', 'closed'] as const;

/** A risk of the AI management system or of an AI system, from its source to the acceptance of what remains. */
export const risk = z.strictObject({
  title: namedLine(300),
  /** Source, event and consequence. */
  description: longText,
  /** ids of AI systems; empty for a risk of the organisation. */
  systems: z.array(z.string().max(20)).max(200),
  /** id of the impact assessment it follows from; empty for none. */
  impact: z.string().max(80),
  /** The aspect of it; empty for none. */
  aspect: z.string().max(40),
  /** Objectives it endangers, in the client's words (Annex C lists examples). */
  objective: paragraph(2_000),
  owner: role,
  likelihood: riskStep.nullable(),
  consequence: riskStep.nullable(),
  treatment: z.enum(treatments),
  /** What is done, or why nothing is. */
  measures: longText,
  /** uids of controls of Annex A, and ids of own controls, that treat it. */
  controls: references(60),
  residualLikelihood: riskStep.nullable(),
  residualConsequence: riskStep.nullable(),
  /** The role that accepts what remains, and when (6.1.3). */
  acceptedBy: role,
  acceptedAs: z.enum(acceptances),
  acceptedOn: day,
  acceptanceReason: longText,
  dueOn: day,
  reviewOn: day,
  state: z.enum(riskStates),
});
export type RiskFields = z.infer<typeof risk>;
export const emptyRisk: RiskFields = {
  title: '', description: '', systems: [], impact: '', aspect: '', objective: '', owner: '', likelihood: null, consequence: null, treatment: 'undecided',
  measures: '', controls: [], residualLikelihood: null, residualConsequence: null, acceptedBy: '', acceptedAs: 'unsaid', acceptedOn: '', acceptanceReason: '', dueOn: '', reviewOn: '', state: 'open',
};

const words = z.array(paragraph(200)).length(5);
/** How the client judges risks (6.1.1, 6.1.2): the words of the steps, and the level from which a risk is not acceptable as it is. */
export const riskCriteria = z.strictObject({
  likelihood: words,
  consequence: words,
  /** Likelihood times consequence, 1 to 25: up to and including this a risk may be retained. */
  acceptable: z.number().int().min(1).max(25),
  /** From this on it needs the acceptance of top management. */
  intolerable: z.number().int().min(1).max(25),
  approvedBy: role,
  approvedOn: day,
});
export type RiskCriteria = z.infer<typeof riskCriteria>;
/** The usual scale, an assumption until the client approves its own. */
export const usualRiskCriteria: RiskCriteria = {
  likelihood: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  consequence: ['Negligible', 'Minor', 'Moderate', 'Serious', 'Severe'],
  acceptable: 6,
  intolerable: 15,
  approvedBy: '',
  approvedOn: '',
};
