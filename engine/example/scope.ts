import type { AiSystem, Profile } from '../../domain/engagement/engagement.ts';
import type { PartyFields } from '../../domain/scope/party.ts';
import type { UnitFields } from '../../domain/scope/unit.ts';
import type { SystemId } from './example.ts';

/** Where Merrowdale works with AI, as its draft scope statement AIMS-SCP v0.9 has it. */
export const exampleUnits = {
  dublin: { name: 'Head office Dublin', type: 'site', location: 'Dublin, Ireland', activities: 'Builds, buys, uses and oversees all five AI systems', decision: 'in', reason: 'Seat of every function that owns or builds an AI system.', headcount: 1010 },
  munich: { name: 'Branch Munich', type: 'site', location: 'Munich, Germany', activities: 'Uses damage estimation (S2) and document intake (S5)', decision: 'in', reason: 'Claims of German policyholders are settled with S2, although the draft statement is unclear on that use.', headcount: 140 },
  claims: { name: 'Claims Investigation', type: 'function', location: 'Dublin', activities: 'Owns and uses fraud scoring (S1)', decision: 'in', reason: 'Acts on the scores of S1.' },
  motor: { name: 'Motor Claims', type: 'function', location: 'Dublin and Munich', activities: 'Owns and uses damage estimation (S2)', decision: 'in', reason: 'Sets the limit for settlement without a person.' },
  life: { name: 'Life Underwriting', type: 'function', location: 'Dublin', activities: 'Owns and uses risk scoring (S3)', decision: 'in', reason: 'Accepts, loads or declines on the basis of S3.' },
  service: { name: 'Customer Service', type: 'function', location: 'Dublin', activities: 'Owns the customer service assistant (S4)', decision: 'in', reason: 'Answers for what S4 tells visitors.' },
  operations: { name: 'Operations Services', type: 'function', location: 'Dublin', activities: 'Owns document intake (S5)', decision: 'in', reason: 'Keeps document types and threshold of S5.' },
  science: { name: 'Actuarial and Data Science', type: 'function', location: 'Dublin', activities: 'Builds S1 and S3', decision: 'in', reason: 'Develops what Merrowdale produces itself.' },
  brokers: { name: 'Independent brokers', type: 'unit', location: 'Ireland', activities: 'Receive terms, no AI output', decision: 'out', reason: 'Not part of the organisation, and no AI output is handed to them.' },
} as const satisfies Readonly<Record<string, Partial<UnitFields> & Pick<UnitFields, 'name'>>>;

export const exampleParties: readonly (Partial<PartyFields> & Pick<PartyFields, 'name'>)[] = [
  { name: 'Policyholders and claimants', type: 'affected-person', requirements: 'Claims are decided fairly and without delay; a person can be reached; errors can be objected to', binding: 'GDPR Articles 13 to 15 and 22; Equal Status Acts', addressed: 'partly', how: 'Complaints procedure; payment on amber claims of S1 is held back outside any procedure.', owner: 'Head of Claims Investigation' },
  { name: 'Applicants for life cover', type: 'affected-person', requirements: 'Risk is judged on sound data; a loading or refusal is explained by an underwriter', binding: 'EU AI Act, Annex III, point 5(c), once S3 is changed significantly after 2 December 2027; GDPR Article 9', addressed: 'partly', how: 'Only an underwriter may load, postpone or decline; reliance on the score has not been analysed.', owner: 'Head of Life Underwriting' },
  { name: 'Central Bank of Ireland', type: 'regulator', requirements: 'Sound governance of models, outsourcing and ICT risk', binding: 'Solvency II; DORA', addressed: 'partly', how: 'Solvency II model governance covers S3; the change of the S2 model on 3 June 2026 was not noticed.', owner: 'Chief Operating Officer' },
  { name: 'BaFin', type: 'regulator', requirements: 'German branch business follows the rules of general good', binding: 'Insurance supervision of the Munich branch', addressed: 'undecided', how: '', owner: '' },
  { name: 'Data Protection Commission', type: 'regulator', requirements: 'Lawful processing of claims and health data', binding: 'GDPR', addressed: 'partly', how: 'Conversations with S4 in which visitors type health details were not considered.', owner: 'Data Protection Officer' },
  { name: 'Employees who use scores and proposals', type: 'employee', requirements: 'Know what an output means and may depart from it without disadvantage', binding: 'EU AI Act, Article 4', addressed: 'partly', how: 'Five of eight claims handlers act on the colours of S1 in a way no procedure provides for.', owner: 'Head of Human Resources' },
  { name: 'Suppliers of S2, S4 and S5', type: 'supplier', requirements: 'Clear requirements and one contact for changes', binding: 'Outsourcing contracts', addressed: 'partly', how: 'For S4 a notice of 30 days before model changes is agreed; a change of the S2 model became known in this assessment.', owner: 'Head of Procurement' },
];

export const exampleContext = {
  actRoles: ['provider', 'deployer'],
  certificates: [],
  context:
    'External: the EU AI Act as amended in July 2026, Solvency II, DORA and GDPR; supervisory attention to pricing and claims models; language-model services that change monthly. ' +
    'Climate change is a relevant issue: storm and hail losses such as those of June 2026 move claims volumes beyond what the models were calibrated for. ' +
    'Internal: five systems with five owners, a small data science team, a policy approved by the board on 14 May 2026, and AI functions in bought suites that were not in the register.',
  drivers: 'Certification intended for 2027; board decision of 14 May 2026 to govern all AI under one policy; duties for S3 under the EU AI Act.',
  exclusions: 'Conventional actuarial pricing models without machine learning stay under the Solvency II model governance. Independent brokers receive no AI output.',
  interfaces: 'The hosted language model behind S4, the estimation service behind S2 and the document-management suite behind S5 are provided from outside and kept under control by Merrowdale.',
} as const satisfies Partial<Profile>;

const inScope = { scope: 'in', wave: 1, discovery: 'register' } as const;

/** What the register AI-REG-01 v1.4 and the assessors recorded of each system beyond its purpose and use. */
export const exampleSystemDetails: Readonly<Record<SystemId, { readonly unit: keyof typeof exampleUnits; readonly fields: Partial<Omit<AiSystem, 'id'>> }>> = {
  S1: {
    unit: 'claims',
    fields: {
      ...inScope,
      reference: 'AI-REG-01/1',
      description: 'Gradient-boosted model that scores claims from 0 to 1,000 with five reasons.',
      useSource: 'interview',
      drift: 'material',
      data: '212,000 closed motor claims of 2016 to 2021; current claims as they come in.',
      affected: 'About 38,000 motor and 9,000 household claimants a year.',
      oversight: 'in-the-loop',
      oversightHow: 'An investigator decides on each referral; claims handlers act on the colours without a procedure.',
      tierReason: 'Delays or denies payment to natural persons when it errs, in large numbers.',
      actRoles: ['provider', 'deployer'],
      inUseSince: '2022-03-01',
    },
  },
  S2: {
    unit: 'motor',
    fields: {
      ...inScope,
      reference: 'AI-REG-01/2',
      description: 'Recognises damaged parts on photographs and returns a repair cost with a confidence value.',
      vendor: 'Specialised supplier of hosted damage estimation',
      useSource: 'log',
      drift: 'material',
      data: 'Photographs taken by policyholders; Irish labour rates and parts prices.',
      affected: 'Policyholders with a motor claim, about 21,500 estimates a year in Dublin.',
      oversight: 'on-the-loop',
      oversightHow: 'Estimates above EUR 2,500 or with low confidence go to a motor assessor; those below are settled without a person.',
      tierReason: 'A wrong estimate costs money and can be objected to.',
      actRoles: ['deployer'],
      inUseSince: '2024-04-01',
    },
  },
  S3: {
    unit: 'life',
    fields: {
      ...inScope,
      reference: 'AI-REG-01/3',
      description: 'Scores mortality risk from the application and recommends terms.',
      useSource: 'log',
      drift: 'minor',
      data: 'Answers in applications, health data among them.',
      affected: 'About 13,800 applicants for term life cover a year.',
      vulnerable: 'Applicants with illnesses or disabilities; older applicants, on whom data are thin.',
      oversight: 'in-the-loop',
      oversightHow: 'Only an underwriter may load, postpone or decline; acceptance at standard terms needs no person.',
      tierReason: 'Decides on access to life cover of natural persons; EU AI Act, Annex III, point 5(c).',
      actRoles: ['provider', 'deployer'],
      inUseSince: '2025-01-01',
    },
  },
  S4: {
    unit: 'service',
    fields: {
      ...inScope,
      reference: 'AI-REG-01/4',
      description: 'A hosted language model drafts answers from 1,240 approved documents.',
      vendor: 'Provider of the hosted language model',
      useSource: 'log',
      drift: 'material',
      data: 'Approved documents of Merrowdale; what visitors type, personal and health details among it.',
      affected: 'Visitors of the website, about 9,400 conversations a month.',
      oversight: 'on-the-loop',
      oversightHow: 'Hand-over to an agent on request; answers go out without a person.',
      tierReason: 'Gives information, no decision; wrong information can mislead a claimant.',
      actRoles: ['deployer'],
      inUseSince: '2026-06-08',
    },
  },
  S5: {
    unit: 'operations',
    fields: {
      ...inScope,
      reference: 'AI-REG-01/5',
      description: 'Recognises text, assigns one of 43 document types and routes items to a queue.',
      vendor: 'Supplier of the document-management suite',
      embeddedIn: 'Document-management suite',
      useSource: 'log',
      drift: 'minor',
      data: 'Incoming letters and attachments, health questionnaires among them.',
      affected: 'Senders of about 3,900 items per working day.',
      oversight: 'on-the-loop',
      oversightHow: 'Items below a confidence of 0.80 go to a manual queue; 100 items are checked each week.',
      tierReason: 'Routes documents; a misrouted item is found again, though it can use up a time limit.',
      actRoles: ['deployer'],
      inUseSince: '2023-01-01',
    },
  },
};
