import { emptyImpactBlock, type ImpactBlock, type ImpactFields } from '../../domain/impact/impact.ts';

const block = (given: Partial<ImpactBlock>): ImpactBlock => ({ ...emptyImpactBlock, relevance: 'relevant', ...given });

/**
 * Impact assessments as the assessors found them: two privacy assessments that stand in for one, and the draft of S3. None can be approved, as
 * the answers on 6.1.4, 8.4 and A.5 say.
 */
export const exampleImpacts: readonly (Pick<ImpactFields, 'system'> & Partial<ImpactFields>)[] = [
  {
    system: 'S1',
    version: '2022',
    subject: 'Scoring of motor claims by the first release, as it went live in March 2022. Household claims, scored since September 2025, and the colours shown to handlers since February 2026 are not in it.',
    individuals: 'A claimant who is referred waits longer for payment; named in one line and weighed “low”. What the wait means for a family that needs the money was not looked at.',
    dpia: 'DPIA-2021-14 of 10 February 2022, sections 2 to 5; to be repeated every three years and overdue since February 2025.',
    privacy: block({
      finding: 'Claims history and the five reasons of a score are personal data; access beyond Claims Investigation reveals a suspicion that is not proven.',
      likelihood: 3,
      severity: 3,
      measures: 'Role-based access, log of access, deletion of scores after closure of the claim plus seven years.',
      residualLikelihood: 2,
      residualSeverity: 3,
    }),
    fairness: block({
      finding: 'In four postal districts 6.8 % of claims are referred, against 4.1 % overall; 69 % of the people referred had done nothing wrong. Found by the fairness test of July 2026, after the assessment was written.',
      likelihood: 4,
      severity: 4,
      measures: 'A second look at referrals from the four districts. The gap fell from 2.7 to 1.9 points; 1.5 is expected.',
    }),
    consulted: 'Nobody: one data protection analyst filled in the form at the desk.',
    assessedBy: 'Data protection analyst',
    assessedOn: '2022-02-10',
    reviewOn: '2025-02-10',
  },
  {
    system: 'S2',
    version: '2024',
    subject: 'The estimation service in Dublin with the damage-grading model of 2024. Munich, in use since January 2026, and the model that the supplier put in its place on 3 June 2026 are not in it.',
    individuals: 'Bystanders and the owners of number plates appear in photographs sent to the supplier.',
    dpia: 'DPIA-2024-07 of 4 April 2024, with the paper of the supplier on responsible AI as its annex.',
    privacy: block({
      finding: 'Bystanders, number plates and sometimes the inside of a car or home are in the pictures; the supplier keeps them for 90 days.',
      likelihood: 4,
      severity: 2,
      measures: 'Blurring before transfer, agreed by telephone in 2024; not shown as done.',
      residualLikelihood: 3,
      residualSeverity: 2,
    }),
    'vulnerable-groups': { ...emptyImpactBlock, finding: 'People without a recent telephone, or who cannot photograph well, were not considered.' },
    assessedBy: 'Head of Motor Claims',
    assessedOn: '2024-04-04',
  },
  {
    system: 'S3',
    version: '0.2',
    subject: 'Release 1.3 of May 2026: scores for term life cover up to EUR 400,000, acceptance at standard terms without an underwriter, and recommendations to underwriters. The averages per broker that Life Distribution reads are missing.',
    individuals:
      'Six effects on applicants, weighed with validation data: loading without ground, postponement of a decision, exclusion from cover, distress, disclosure of an illness within the family, and a decision that nobody can explain. Relatives and people deterred from applying are still headings.',
    benefits: 'A decision within minutes for 64 % of applicants; fewer questions to general practitioners; the same standard for every applicant.',
    fairness: block({
      finding: 'Applicants above 60 with well-controlled diabetes are loaded on 184 cases in training; the calibration error is twice the average (effect 1).',
      likelihood: 3,
      severity: 5,
      measures: 'Compulsory referral to an underwriter of applicants above 60 with diabetes; more cases from the reinsurer by March 2027.',
      residualLikelihood: 3,
      residualSeverity: 4,
    }),
    privacy: block({
      finding: 'Health answers of the applicant and, through family history, of others. Covered by the privacy assessment of December 2024.',
      likelihood: 2,
      severity: 4,
      measures: 'Encryption, access for underwriters and validators only, separation from marketing data.',
      residualLikelihood: 1,
      residualSeverity: 4,
    }),
    transparency: block({
      finding: 'An applicant who is loaded gets reasons in the words of the underwriter; those of the score are not in them (effect 6).',
      likelihood: 3,
      severity: 3,
      measures: 'Reasons of the score beside the recommendation; wording for applicants put back to January 2027.',
      residualLikelihood: 3,
      residualSeverity: 3,
    }),
    misuse: block({
      finding: 'Underwriters lean on the score: 3.2 % of recommendations were changed in the second quarter of 2026, against 11 % a year before (effect 4). Untrue answers and outage share one general sentence.',
      likelihood: 3,
      severity: 4,
      measures: 'A second look at every loading above 100 %; analysis of overruled scores, not begun.',
    }),
    'vulnerable-groups': block({
      finding: 'People with a chronic illness and older applicants. The patient association asked for a way to bring in recent laboratory values.',
      likelihood: 3,
      severity: 4,
      measures: 'Laboratory values may be handed in with the application since September 2026.',
      residualLikelihood: 2,
      residualSeverity: 4,
    }),
    dpia: 'DPIA-2024-19 of December 2024.',
    consulted: 'Actuaries, three underwriters, a medical officer and a patient association, session of 2 September 2026; a dissent on loading for asthma is in the record. No applicant who was loaded or postponed was heard.',
    assessedBy: 'Chief Actuary',
    assessedOn: '2026-09-21',
    triggers: 'A retrained model. A new sales channel or another use of the scores is not named.',
  },
];
