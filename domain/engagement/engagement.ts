import { z } from 'zod';
import {
  aiRole,
  organisationSize,
  sector,
  systemOrigin,
  systemStage,
  systemTier,
  systemTrait,
  systemTraits,
} from '../pack/condition.ts';
import type { Answer } from '../answer/answer.ts';

const line = (max: number) => z.string().max(max).refine((text) => !/[\u0000-\u001f\u007f]/.test(text), 'holds a control character');
const paragraph = (max: number) => z.string().max(max);

/** Who is assessed, in what role, within which boundary, and by whom. */
export const profile = z.strictObject({
  client: line(200).refine((name) => name.trim().length > 0, 'needs a name'),
  /** In the client's own words. */
  sector: line(200),
  /** The sector as conditions of packs name it; null while nobody said. */
  industry: sector.nullable(),
  size: organisationSize,
  /** Roles in the AI value chain (ISO/IEC 22989). */
  roles: z.array(aiRole).max(6),
  scope: paragraph(20_000),
  /** The consultancy that signs the report, and who leads; printed in the document control. */
  consultancy: line(200),
  leadAssessor: line(200),
  /** The client's sponsor, by role or name as the client wishes it printed. */
  sponsor: line(200),
  /** Confidentiality marking of every document. */
  classification: line(60),
});
export type Profile = z.infer<typeof profile>;

export const emptyProfile: Profile = {
  client: '',
  sector: '',
  industry: null,
  size: 'medium',
  roles: [],
  scope: '',
  consultancy: '',
  leadAssessor: '',
  sponsor: '',
  classification: 'Confidential',
};

/** An AI system of the inventory, as far as scoring needs it. */
export const aiSystem = z.strictObject({
  /** Short and stable: 'S1', 'S2', … given in the order of entry and never used twice. */
  id: z.string().regex(/^S[1-9]\d{0,3}$/),
  name: line(200).refine((name) => name.trim().length > 0, 'needs a name'),
  /** What it was designed to do. */
  intendedPurpose: paragraph(20_000),
  /** What it is really used for, as observed. */
  actualUse: paragraph(20_000),
  tier: systemTier,
  origin: systemOrigin,
  stage: systemStage,
  traits: z.array(systemTrait).max(systemTraits.length),
  /** The client's roles towards this system; empty means the roles of the organisation. */
  roles: z.array(aiRole).max(6),
  owner: line(200),
  /** Part of the sample: questions asked per system are asked for it (method 1.6). */
  sampled: z.boolean(),
});
export type AiSystem = z.infer<typeof aiSystem>;

/** Characters: a shorter exclusion reason is no justification (method 1.9, SoA-4). */
export const minimumJustificationLength = 40;

/** Whether a control of Annex A is declared applicable. Clauses have no such decision. */
export const controlDecisions = ['undecided', 'applicable', 'excluded'] as const;
export const controlDecision = z.enum(controlDecisions);
export interface ControlDecision {
  /** uid of the control. */
  readonly item: string;
  readonly decision: z.infer<typeof controlDecision>;
  readonly justification: string;
}

/** What an engagement file says now: the projection of its log. */
export interface Engagement {
  readonly id: string;
  readonly profile: Profile;
  readonly systems: readonly AiSystem[];
  readonly decisions: readonly ControlDecision[];
  readonly answers: readonly Answer[];
}
