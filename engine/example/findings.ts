import type { FindingFields, FindingState } from '../../domain/finding/finding.ts';
import type { OverrulingGrade } from '../../domain/finding/judgement.ts';

/** Where the assessors did not follow the rules, by uid of the requirement or control, and why. */
export const exampleGrades: readonly { readonly item: string; readonly grade: OverrulingGrade; readonly reason: string }[] = [
  {
    item: 'iso42001-a.6.2.6',
    grade: 'major',
    reason:
      'The rules see a mixed picture over five systems. For S2 the only control of result quality was stopped in February 2026, and estimates fell by 4.8 per cent ' +
      'from June without anybody noticing until this assessment: for a system that settles claims on its own, monitoring has failed and not merely fallen short.',
  },
  {
    item: 'iso42001-9.3.3',
    grade: 'minor',
    reason:
      'There are no results because no management review has been held. That is graded as major under 9.3.1; to grade it a second time here would count one event ' +
      'twice. What falls short beyond it, reporting back and the link to the change rule, is minor.',
  },
];

export interface ExampleFinding {
  /** uid of the requirement or control whose draft is edited. */
  readonly item: string;
  readonly changes: Partial<Omit<FindingFields, 'state' | 'bundledIn' | 'moveReason'>>;
  /** How far it has come. */
  readonly moves: readonly FindingState[];
}

/** What the assessors made of the drafts: the majors, and the minors the closing meeting spoke about. */
export const exampleFindings: readonly ExampleFinding[] = [
  {
    item: 'iso42001-6.1.3',
    changes: {
      title: 'Residual AI risk is accepted by nobody, and the treatment plan leaves out three of five systems',
      causeTag: 'no-owner',
      cause:
        'It was never decided who approves the treatment plan and accepts what remains. The Chief Risk Officer held the Chief Operating Officer to be responsible, ' +
        'and the reverse; the signature page of AI-RTP-01 stayed empty for that reason. The draft procedure starts from Annex A and not from the risks, so systems ' +
        'without a risk assessment drop out of it.',
      consequence:
        'Merrowdale carries R-19 and other high risks without a decision to carry them. S2, S4 and S5, which affect every motor and household customer, run without ' +
        'a single planned measure. A certification body would not find the chain from risk to control to Statement of Applicability closed.',
      recommendation:
        'The executive committee names one role that approves the plan and accepts residual risk. The treatment procedure is turned round: from risk to option to ' +
        'control, compared with Annex A afterwards. The plan is completed for S2, S4 and S5, each measure with owner and date, and signed together with the ' +
        'Statement of Applicability.',
      owner: 'Chief Risk Officer',
      dueOn: '2027-02-26',
    },
    moves: ['confirmed', 'in-correction'],
  },
  {
    item: 'iso42001-6.1.4',
    changes: {
      title: 'There is no process for assessing what AI systems do to people, groups and society',
      causeTag: 'not-defined',
      cause:
        'Impact was taken for a matter of data protection. The privacy template was given one question on fairness, and with that the topic counted as covered; ' +
        'what the actuarial function worked out for S3 was not known outside it.',
      consequence:
        'Effects on money, access to cover and equal treatment are not looked for, although S1 and S3 bear on them directly: 47,000 scored claims and 13,800 ' +
        'applications a year. Decisions of the risk assessment rest on half of the picture (6.1.2).',
      recommendation:
        'Make the S3 form the base of one method for all systems: criteria that start, deepen and repeat an assessment, who takes part, scales for effects on ' +
        'individuals, groups and society, and who receives the result. Begin with S1 and its household claims.',
      owner: 'Head of AI Governance',
      dueOn: '2027-01-29',
    },
    moves: ['confirmed', 'in-correction'],
  },
  {
    item: 'iso42001-8.3',
    changes: {
      title: 'Risk treatment is carried out for S1 and S3 in part, and not at all for S2 and S5',
      causeTag: 'not-followed',
      consequence:
        'A high risk on household claims (R-07) is open without a date. For S2 the last measure that limited a risk, the monthly check of 50 settlements, was given ' +
        'up for want of assessors, and nobody decided that this was acceptable.',
      recommendation:
        'Take up the monthly check of S2 again at once. Give the eight undated measures of S1 a date or an acceptance. Verify effect by somebody other than the team ' +
        'that built the measure, with planted referrals for S1 and the supplier’s filter log for S4.',
      owner: 'Chief Operating Officer',
      dueOn: '2027-03-31',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-8.4',
    changes: {
      title: 'No AI system has a complete and current impact assessment on record',
      causeTag: 'not-defined',
      consequence:
        'For none of the five systems can Merrowdale show that effects on people were weighed before the present version went live. The privacy assessments that ' +
        'stand in describe earlier versions and uses.',
      recommendation:
        'After the method is agreed (6.1.4): complete S3, then S1, S2, S4 and S5, in this order of possible harm. Keep superseded versions, and tie the assessment to ' +
        'gate 2 of AI-LC-01 so that no release passes without it.',
      owner: 'Head of AI Governance',
      dueOn: '2027-04-30',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-9.2.1',
    changes: {
      title: 'The AI management system has not been audited internally',
      causeTag: 'no-resources',
      cause:
        'Internal Audit has one auditor with knowledge of AI, who was bound to the model governance audit of 2025. The audit of the AI management system was planned ' +
        'after that, for 8 to 19 February 2027, and not brought forward when the certification date was set.',
      consequence: 'Stage 2 needs one full internal audit with its results acted upon. With the dates as planned there are six weeks between the audit and the management review.',
      recommendation: 'Keep the date of February 2027 and bring Munich forward into it. Have an auditor from outside help with S1 and S4, so that nobody audits their own work.',
      owner: 'Head of Internal Audit',
      dueOn: '2027-02-26',
    },
    moves: ['confirmed', 'in-correction'],
  },
  {
    item: 'iso42001-9.3.1',
    changes: {
      title: 'Top management has not yet reviewed the AI management system',
      causeTag: 'no-resources',
      cause: 'AI reached the executive committee three times in 2026, each time as a single request. A review of the whole was put behind the first internal audit and has no earlier date.',
      consequence: 'Nobody at the top has judged whether the management system as a whole is suitable, adequate and effective; decisions on money and launches were taken without that view.',
      recommendation: 'Hold the review of 23 March 2027 with every input of 9.3.2, and a first, shorter one in January 2027 on the findings of this assessment.',
      owner: 'Chief Operating Officer',
      dueOn: '2027-03-23',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-a.5.2',
    changes: {
      title: 'Nothing decides when and how deeply impact on people is assessed',
      causeTag: 'not-defined',
      consequence: '9,000 household claimants a year came under the score of S1 in September 2025 without the question being put. Systems can reach people without anybody having asked what they do to them.',
      recommendation: 'Settle criteria and events in the method that AI-LC-01 already refers to: purpose, groups affected, degree of automation, new country, new data, new model.',
      owner: 'Head of AI Governance',
      dueOn: '2027-01-29',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-a.5.4',
    changes: {
      title: 'Effects on claimants, drivers and visitors are not assessed',
      causeTag: 'scope-error',
      cause: 'The kinds of effect to look for were taken from the privacy form, and one person filled it in at a desk. Those affected, and the people who deal with them, were asked for S3 only.',
      consequence:
        'The 69 per cent of referred claimants against whom nothing was found wait for their money unseen; drivers without a recent telephone are offered less or wait longer; ' +
        'visitors who write German are given answers nobody has tested.',
      recommendation: 'Repeat for S1, S2 and S4 what was done for S3: a session with handlers, a consumer body and people affected, ten kinds of effect, each weighed with data from operation.',
      owner: 'Head of AI Governance',
      dueOn: '2027-04-30',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-a.5.5',
    changes: {
      title: 'Effects on society are considered for no system',
      causeTag: 'not-defined',
      consequence: 'That one supplier’s model prices small repairs for a good part of the market, and that reinsurers spread one way of scoring, may matter to society. Merrowdale cannot show that it looked.',
      recommendation: 'One page for each system: reach, repetition, who else uses the same, and a reasoned conclusion. A sentence that nothing material exists is enough where it is true, as for S5.',
      owner: 'Head of AI Governance',
      dueOn: '2027-05-28',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-a.6.2.6',
    changes: {
      title: 'Nobody watches the quality of automatic settlements by S2',
      causeTag: 'no-owner',
      cause:
        'The check of 50 settlements a month was a custom of the assessors and no control of anybody. When assessors ran short in February 2026 it stopped, and with no owner and no threshold nothing told anyone.',
      consequence: 'Estimates fell by 4.8 per cent from June 2026. Whether customers were paid too little, and how many, is not known.',
      recommendation:
        'Name an owner for the quality of S2, set a threshold, and let the check run weekly until the fall is explained. Reopen settlements that turn out too low. Add thresholds for S4 and S5 in the same step.',
      owner: 'Head of Motor Claims',
      dueOn: '2026-12-18',
    },
    moves: ['confirmed', 'in-correction'],
  },
  {
    item: 'iso42001-a.8.4',
    changes: {
      title: 'Wrong or unfair results are no incident anybody would be told about',
      causeTag: 'not-defined',
      cause: 'The security incident process was taken to cover AI. It knows outages and data breaches; a result that is wrong while everything runs is not a kind of incident in it.',
      consequence: '61 claimants whose score was raised by faulty data, and 43 visitors who were given a superseded wording, were not told. Some may have acted on it.',
      recommendation: 'Add wrong and unfair results to ISMS-PR-14 with recipients, periods and templates, one clock for privacy and security, and a hand-over to the owner of the system. Decide on the two past cases.',
      owner: 'Information Security Manager',
      dueOn: '2027-01-29',
    },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-9.3.3',
    changes: { title: 'How results of the management review are followed up is not fully settled', owner: 'Chief Operating Officer', dueOn: '2027-03-23' },
    moves: ['confirmed'],
  },
  {
    item: 'iso42001-5.2',
    changes: {
      title: 'The AI policy has not reached Munich, suppliers and agency staff',
      causeTag: 'not-followed',
      consequence: 'In Munich one of three people asked could find it. Those who answer customers beside S4 do not know it.',
      recommendation: 'Publish the policy in German, link it, and hand it to suppliers and the agency with the next order.',
      owner: 'Head of AI Governance',
      dueOn: '2027-01-15',
    },
    moves: ['confirmed', 'in-correction'],
  },
  {
    item: 'iso42001-4.3',
    changes: { title: 'The scope leaves open whether Munich uses S2', owner: 'Head of AI Governance', dueOn: '2026-12-18' },
    moves: ['confirmed'],
  },
];

/** A finding of somebody else, carried in the same register to its closure. */
export const exampleAuditFinding: ExampleFinding = {
  item: 'iso42001-a.6.2.4',
  changes: {
    title: 'Validation report of S3, release 1.2, was used before it was approved',
    source: 'internal-audit',
    grade: 'minor',
    gradeReason: 'As graded by Internal Audit in its audit of model governance of 2025.',
    criterion: 'Verification and validation of an AI system are finished, and their result is approved, before it is put to use.',
    statement: 'Release 1.2 went live eleven days before the independent validation report was signed. The report itself recommended release without conditions.',
    evidence: 'Audit report on model governance 2025, finding 4; release log of S3.',
    causeTag: 'not-followed',
    cause: 'The release calendar of IT was fixed, and no gate asked for the signature.',
    consequence: 'Applicants were scored for eleven days by a release nobody had approved. No application of that time had to be changed.',
    recommendation: 'Make the signed validation report a condition of the release in the calendar.',
    systems: ['S3'],
    owner: 'Head of Actuarial and Data Science',
    dueOn: '2026-06-30',
    correction: 'The report was signed, and all applications of the eleven days were scored again: no decision changed.',
    correctiveAction: 'Gate 4 of AI-LC-01 now holds a release until the signed report is attached.',
    verification: 'Releases 1.3 and 1.3.1 seen in the log: both were held until the report was attached.',
    verifiedBy: 'Head of Internal Audit',
    verifiedOn: '2026-09-15',
  },
  moves: ['confirmed', 'in-correction', 'corrected', 'verified', 'closed'],
};

/** Who looked at the work of the assessors, and what came of it. */
export const exampleReviewer = 'Technical reviewer, Lindqvist & Thorne';
export const exampleReviews: readonly { readonly item: string; readonly states: readonly ('in-review' | 'reviewed' | 'locked')[]; readonly remark?: string }[] = [
  ...['6.1.3', '6.1.4', '8.4', 'a.5.2', 'a.5.4', 'a.5.5', 'a.8.4', '5.2', '9.3.3'].map((ref) => ({ item: `iso42001-${ref}`, states: ['reviewed'] as const })),
  ...['9.2.1', '9.3.1'].map((ref) => ({ item: `iso42001-${ref}`, states: ['reviewed', 'locked'] as const })),
  { item: 'iso42001-8.3', states: ['in-review'], remark: 'The extract of the filter log of S4 for August and September has to be seen before this is graded for good.' },
  { item: 'iso42001-a.6.2.6', states: ['in-review'], remark: 'Overruled upwards: have the fall of 4.8 per cent confirmed by Motor Claims in writing first.' },
];
