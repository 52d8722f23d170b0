import type { Declaration, OwnControlFields } from '../../domain/soa/declaration.ts';

/** Risks by their number in the register and impact assessments by their AI system: both get their ids when they are written. */
export interface ExampleDeclaration extends Partial<Omit<Declaration, 'risks' | 'evidence'>> {
  readonly riskNumbers?: readonly number[];
  readonly impactOf?: readonly string[];
}

/**
 * What the client's draft AI-SOA-01 says of the controls, by reference. Left as the assessors met it: nobody answers for A.5.5, A.4.6
 * and A.8.3 have no day, A.7.6 names nothing that makes it necessary, and A.3.2 and A.9.3 claim what the assessment does not bear out.
 */
export const exampleDeclarations: Readonly<Record<string, ExampleDeclaration>> = {
  'A.2.2': { duties: 'Board decision of 14 May 2026 on one AI policy; ISO/IEC 42001, 5.2.', implementation: 'partly', owner: 'Chief Operating Officer', dueOn: '2027-03-31' },
  'A.2.3': { duties: 'Solvency II, article 41 (written policies); GDPR, article 24.', implementation: 'implemented', owner: 'Head of AI Governance' },
  'A.2.4': { duties: 'AI policy of 14 May 2026: it is reviewed every year and when the law changes.', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2027-05-31' },
  'A.3.2': { duties: 'Solvency II, article 41 (clear allocation of responsibilities).', implementation: 'implemented', owner: 'Chief Operating Officer' },
  'A.3.3': { duties: 'Protected Disclosures Act 2014 as amended in 2022.', implementation: 'implemented', owner: 'Head of Compliance' },
  'A.4.2': { riskNumbers: [12], duties: 'AI system register AI-REG-01: every AI function is entered.', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2026-11-30' },
  'A.4.3': { riskNumbers: [1, 5], duties: 'Solvency II, article 82 (quality of data); EU AI Act, article 10, for S3.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-03-31' },
  'A.4.4': { riskNumbers: [8], duties: 'Solvency II model governance: results must be repeatable.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-02-26' },
  'A.4.5': { duties: 'DORA, article 28(3): register of ICT services from outside.', implementation: 'implemented', owner: 'Information Security Manager' },
  'A.4.6': { duties: 'Solvency II, article 42 (fit and proper); EU AI Act, article 4 (AI literacy).', implementation: 'planned', owner: 'Head of Human Resources' },
  'A.5.2': { impactOf: ['S1', 'S3'], duties: 'EU AI Act, article 27, for S3; GDPR, article 35.', implementation: 'planned', owner: 'Head of AI Governance', dueOn: '2027-01-29' },
  'A.5.3': { impactOf: ['S1', 'S2', 'S3'], duties: 'GDPR, article 5(2) (accountability).', implementation: 'partly', owner: 'Head of Compliance', dueOn: '2027-02-26' },
  'A.5.4': { riskNumbers: [1, 5, 6], impactOf: ['S1', 'S3'], duties: 'Equal Status Acts 2000 to 2018.', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2027-01-29' },
  'A.5.5': { impactOf: ['S3'], duties: 'AI policy of 14 May 2026, section 6: effects on society are considered.', implementation: 'not-started', dueOn: '2027-06-30' },
  'A.6.1.2': { riskNumbers: [1], duties: 'AI policy of 14 May 2026, section 6: equal treatment.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-04-30' },
  'A.6.1.3': { riskNumbers: [1, 2], duties: 'Corrective action CAR-2026-041: no release on the word of its developers alone.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-04-30' },
  'A.6.2.2': { riskNumbers: [2], duties: 'Corrective action CAR-2026-041.', implementation: 'partly', owner: 'Head of Claims Investigation', dueOn: '2027-01-29' },
  'A.6.2.3': { riskNumbers: [8], duties: 'Solvency II model governance; EU AI Act, article 11, for S3.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-04-30' },
  'A.6.2.4': { riskNumbers: [1, 2, 5], duties: 'EU AI Act, article 15, for S3.', implementation: 'partly', owner: 'Chief Risk Officer', dueOn: '2027-03-31' },
  'A.6.2.5': { riskNumbers: [9, 10], duties: 'Lesson of the incident of July 2026 in S4 and of the roll-out of S2 in Munich.', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2027-02-26' },
  'A.6.2.6': { riskNumbers: [9, 10], duties: 'EU AI Act, article 26(5), for S3.', implementation: 'partly', owner: 'Head of Operations Services', dueOn: '2027-03-31' },
  'A.6.2.7': { riskNumbers: [8], duties: 'EU AI Act, article 11 and annex IV, for S3.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-06-30' },
  'A.6.2.8': { duties: 'EU AI Act, articles 12 and 26(6), for S3; files for the Financial Services and Pensions Ombudsman.', implementation: 'implemented', owner: 'Information Security Manager' },
  'A.7.2': { riskNumbers: [1, 5], duties: 'GDPR, articles 5 and 9; Solvency II, article 82.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-03-31' },
  'A.7.3': { duties: 'GDPR, articles 6 and 14.', implementation: 'partly', owner: 'Head of Procurement', dueOn: '2027-03-31' },
  'A.7.4': { riskNumbers: [1, 5], duties: 'Solvency II, article 82 (quality of data).', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-03-31' },
  'A.7.5': { duties: 'GDPR, article 17: erasure has to reach training records.', implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-05-31' },
  'A.7.6': { implementation: 'partly', owner: 'Chief Actuary', dueOn: '2027-05-31' },
  'A.8.2': { riskNumbers: [6, 10], impactOf: ['S3'], duties: 'EU AI Act, article 50, for S4 since 2 August 2026.', implementation: 'partly', owner: 'Head of Customer Service', dueOn: '2026-12-18' },
  'A.8.3': { impactOf: ['S1'], duties: 'Consumer Protection Code of the Central Bank of Ireland (complaints).', implementation: 'planned', owner: 'Head of Customer Service' },
  'A.8.4': { riskNumbers: [10], duties: 'DORA, article 19; GDPR, articles 33 and 34.', implementation: 'not-started', owner: 'Information Security Manager', dueOn: '2027-01-29' },
  'A.8.5': { duties: 'Insurance supervision in Ireland and Germany; GDPR, articles 13 to 15.', implementation: 'partly', owner: 'Head of Compliance', dueOn: '2027-04-30' },
  'A.9.2': { riskNumbers: [3, 4], duties: 'EU AI Act, article 26(1), for S3.', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2027-03-31' },
  'A.9.3': { riskNumbers: [3, 5], duties: 'AI policy of 14 May 2026: a person decides.', implementation: 'implemented', owner: 'Head of Life Underwriting' },
  'A.9.4': { riskNumbers: [2, 10], duties: 'EU AI Act, article 26(1), for S3; contract with the provider of S2 (permitted use).', implementation: 'partly', owner: 'Head of AI Governance', dueOn: '2027-02-26' },
  'A.10.2': { riskNumbers: [9], duties: 'DORA, article 30 (contracts name who does what).', implementation: 'partly', owner: 'Head of Procurement', dueOn: '2027-03-31' },
  'A.10.3': { riskNumbers: [9, 12], duties: 'DORA, article 28; Solvency II, article 49 (outsourcing).', implementation: 'partly', owner: 'Head of Procurement', dueOn: '2027-03-31' },
  'A.10.4': { duties: 'To be reviewed if scores per broker are handed to brokers.', owner: 'Head of AI Governance' },
};

/** At work and tested, and missing from the client's draft, which has rows for the 38 reference controls only. */
export const exampleOwnControl: Pick<OwnControlFields, 'title' | 'statement' | 'justification'> & ExampleDeclaration = {
  title: 'Compulsory referral of applicants above 60 with diabetes',
  statement: 'Every application in S3 of a person above 60 who states diabetes goes to an underwriter, whatever the score.',
  justification: 'Line 16 of AI-RTP-01. Data on older applicants with well-controlled diabetes are thin, and no reference control asks that such a case goes to a person.',
  riskNumbers: [5],
  impactOf: ['S3'],
  duties: 'Line 16 of the risk treatment plan AI-RTP-01, which is not yet approved.',
  implementation: 'implemented',
  owner: 'Head of Life Underwriting',
};
