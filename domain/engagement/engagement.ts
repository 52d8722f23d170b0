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
import { bearers } from '../pack/obligation.ts';
import type { Records } from '../record/record.ts';
import { riskCriteria, usualRiskCriteria } from '../risk/risk.ts';
import { scopeDecision } from '../scope/unit.ts';
import { declaration, emptyDeclaration } from '../soa/declaration.ts';
import { day, line, longText, namedLine, paragraph, reference } from './fields.ts';

/** Roles under the EU AI Act, as the client sees itself; what the answers to its classification say stands beside them. */
const actRole = z.enum(bearers);

/** Certified management systems that the AI management system can build on. */
export const existingCertificates = ['iso-27001', 'iso-9001', 'iso-27701', 'iso-14001', 'iso-20000-1', 'iso-22301'] as const;

/** Who is assessed, in what role, within which boundary, and by whom. */
export const profile = z.strictObject({
  client: namedLine(200),
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
  /** Roles under the EU AI Act: another field than `roles`. */
  actRoles: z.array(actRole).max(bearers.length),
  certificates: z.array(z.enum(existingCertificates)).max(existingCertificates.length),
  /** Internal and external issues, climate change among them (4.1). */
  context: longText,
  /** Why the management system is wanted: customers, law, the board, trust. */
  drivers: longText,
  /** What is left out, beyond the units and AI systems marked so, and why (4.3). */
  exclusions: longText,
  /** Interfaces and dependencies with what others do (4.3). */
  interfaces: longText,
  riskCriteria,
  /** What the last accepted sample was drawn with, so that the draw can be repeated (method 1.6); 0 while none was. */
  sampleSeed: z.number().int().min(0).max(999_999),
  /** Who chose the sample. */
  sampledBy: line(200),
  /** id of the baseline the present reassessment started from; empty for a first assessment. */
  cycle: reference,
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
  actRoles: [],
  certificates: [],
  context: '',
  drivers: '',
  exclusions: '',
  interfaces: '',
  riskCriteria: usualRiskCriteria,
  sampleSeed: 0,
  sampledBy: '',
  cycle: '',
};

/** How an AI system came to be known (method 6.5, S86). */
export const discoveries = ['register', 'procurement', 'software-features', 'expenses', 'survey', 'workshop', 'import', 'other'] as const;
/** How people keep an AI system under control, scaled to its risk (method 6.2, S28). */
export const oversightModels = ['undefined', 'in-the-loop', 'on-the-loop', 'in-command', 'none'] as const;
/** How far the actual use has moved from the intended purpose (method 6.2, S19). */
export const drifts = ['unknown', 'none', 'minor', 'material'] as const;
/** Where the actual use is known from (method 6.2, S18). */
export const useSources = ['unknown', 'interview', 'log', 'observation'] as const;

/** An AI system of the inventory. */
export const aiSystem = z.strictObject({
  /** Short and stable: 'S1', 'S2', … given in the order of entry and never used twice. */
  id: z.string().regex(/^S[1-9]\d{0,4}$/),
  name: namedLine(300),
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
  /** What the client calls it in its own inventory. */
  reference: line(200),
  /** What it does and how, in short. */
  description: longText,
  /** Who makes or supplies it. */
  vendor: line(300),
  /** The product it is a feature of; empty for a system of its own. */
  embeddedIn: line(300),
  /** Used without approval: found in expenses, browsers, conversations. */
  unofficial: z.boolean(),
  discovery: z.enum(discoveries),
  /** id of the unit that uses it; empty for none named. */
  unit: reference,
  unitName: line(300),
  useSource: z.enum(useSources),
  drift: z.enum(drifts),
  /** Data it is made from and works on, and their source. */
  data: longText,
  /** Persons it affects, and how many. */
  affected: longText,
  /** Vulnerable groups among them. */
  vulnerable: longText,
  oversight: z.enum(oversightModels),
  /** Who oversees it, with what authority and means; or why nobody does. */
  oversightHow: longText,
  oversightTestedOn: day,
  oversightResult: longText,
  /** Why it is in its tier. */
  tierReason: longText,
  /** Roles of the client towards it under the EU AI Act, as declared. */
  actRoles: z.array(actRole).max(bearers.length),
  scope: scopeDecision,
  /** Why it is in or out of scope; demanded for what is left out. */
  scopeReason: longText,
  /** In which step it is brought under the management system, from 1; 0 while nobody said. */
  wave: z.number().int().min(0).max(9),
  inUseSince: day,
  /** Planned end of use, or when it was retired. */
  retiredOn: day,
  /** What an inventory said of it that has no field of its own. */
  note: paragraph(200_000),
});
export type AiSystem = z.infer<typeof aiSystem>;

/** A field nobody has touched holds this. */
export const emptySystem: Omit<AiSystem, 'id'> = {
  name: '',
  intendedPurpose: '',
  actualUse: '',
  tier: 'medium',
  origin: 'in-house',
  stage: 'in-use',
  traits: [],
  roles: [],
  owner: '',
  sampled: true,
  reference: '',
  description: '',
  vendor: '',
  embeddedIn: '',
  unofficial: false,
  discovery: 'register',
  unit: '',
  unitName: '',
  useSource: 'unknown',
  drift: 'unknown',
  data: '',
  affected: '',
  vulnerable: '',
  oversight: 'undefined',
  oversightHow: '',
  oversightTestedOn: '',
  oversightResult: '',
  tierReason: '',
  actRoles: [],
  scope: 'undecided',
  scopeReason: '',
  wave: 0,
  inUseSince: '',
  retiredOn: '',
  note: '',
};

/** The AI systems questions are asked about: sampled, and not left out of scope (method 1.6). */
export const sampleOf = (systems: readonly AiSystem[]): readonly AiSystem[] => systems.filter(({ sampled, scope }) => sampled && scope !== 'out');

/** Characters: a shorter exclusion reason is no justification (method 1.9, SoA-4). */
export const minimumJustificationLength = 40;

/** Whether a control of Annex A is declared applicable. Clauses have no such decision. */
export const controlDecisions = ['undecided', 'applicable', 'excluded'] as const;
export const controlDecision = z.enum(controlDecisions);
export const decided = z.strictObject({
  /** uid of the control. */
  item: z.string().max(80),
  decision: controlDecision,
  justification: longText,
  ...declaration,
});
export type ControlDecision = z.infer<typeof decided>;
export const undecided = (item: string): ControlDecision => ({ item, decision: 'undecided', justification: '', ...emptyDeclaration, risks: [], evidence: [] });

/** What an engagement file says now: the projection of its log. */
export interface Engagement {
  readonly id: string;
  readonly profile: Profile;
  readonly systems: readonly AiSystem[];
  readonly decisions: readonly ControlDecision[];
  readonly answers: readonly Answer[];
  readonly records: Records;
}
