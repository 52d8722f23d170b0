import type { ExampleAnswers } from '../example.ts';

/** Clause 10, improvement. */
export const clause10Answers: ExampleAnswers = {
  'iso42001-10.1-sources': {
    value: 3,
    evidence: 'E2',
    note: 'Ideas come from model meetings, corrective actions, the e-learning survey and a monthly look at publications of EIOPA; the analyst of AI Governance collected them until July 2026, the Head of AI Governance since, and the committee decides quarterly. Complaints of customers and the remarks visitors leave in the S4 chat are not used.',
    reference: 'Interviews, Head of AI Governance and Head of Compliance, 14 October 2026',
  },
  'iso42001-10.1-better': {
    value: 3,
    evidence: 'E3',
    note: 'In use since approval in spring: an intake form cut from 62 to 24 fields, which took the median time to a decision from 31 to 12 days, and a joint scoring round for risk ratings, plausible but not measured. Both lie in Dublin and around S1 and S3; use of bought AI has seen no improvement yet.',
    reference: 'Intake form AI-F-01, v1.0 and v2.0, 14 July 2026; intake statistics, March to September 2026',
  },
  'iso42001-10.1-tracked': {
    value: 3,
    evidence: 'E3',
    note: 'The improvement list holds twelve entries with owner and date; five are closed, one was dropped by decision in September. The German e-learning, between Human Resources and Munich, is six weeks overdue without a new date, and one on supplier questions has been waiting for an owner since August.',
    reference: 'AI-IMP-01, export of 9 October 2026; committee minutes, 8 September 2026, item 7',
  },
  'iso42001-10.1-choice': {
    value: 3,
    evidence: 'E2',
    note: 'The idea dropped in September was a tool for EUR 40,000 that fills in model files; the one preferred, a joint scoring round each quarter. Head of AI Governance and Chief Risk Officer gave the same reasons apart from one another, effect on differing ratings and cost. The minutes keep the result only, and the data scientists who proposed the tool have had no answer.',
    reference: 'Interviews, Head of AI Governance and Chief Risk Officer, 12 and 14 October 2026; AI-IMP-01, entries 6 and 9; committee minutes, 8 September 2026, item 7',
  },
  'iso42001-10.2-process': {
    value: 4,
    evidence: 'E3',
    note: 'A data steward and a contact-centre team leader each told the story from noticing to closure as the procedure has it, with correction and cause kept apart. Since April 2026 it names AI incidents, complaints, breaches of policy and missed assessments as sources, and a question on like systems is compulsory in the form.',
    reference: 'ISMS-PR-10 v4.2, 20 April 2026; interviews, 13 October 2026',
  },
  'iso42001-10.2-log': {
    value: 3,
    evidence: 'E4',
    note: 'The log holds two AI records, CAR-2026-041 on a release of S1 without second approval and CAR-2026-057 on superseded wordings in S4, both complete but for the name of the verifier in the second. All 1,148 tickets of 2026 were searched: nine touch AI, seven carry a reason why they are none. The late risk assessment of S4 was minuted and not logged.',
    reference: 'Corrective action log, export of 12 October 2026; search of service tickets, January to September 2026',
  },
  'iso42001-10.2-cause': {
    value: 4,
    evidence: 'E4',
    note: 'Both records were followed to the end. CAR-2026-041 first read "oversight", the second question led to a release template without the field and an approver on leave without deputy; the pipeline now refuses a single approval, and S3 was checked and changed as well. CAR-2026-057 looked at the three other document stores for the same fault.',
    reference: 'CAR-2026-041, 29 May 2026; CAR-2026-057, 13 July 2026; pipeline setting shown, 13 October 2026',
  },
  'iso42001-10.2-effect': {
    value: 4,
    evidence: 'E1',
    note: 'By the account of the Information Security Manager the effect of CAR-2026-041 was checked on 30 September 2026 on two releases against the stated expectation, and the life-cycle procedure was changed; CAR-2026-057 is due on 30 November. The check itself sits in the closed part of the tool, to which access was not arranged in time.',
    reference: 'Interview, Information Security Manager, 14 October 2026',
  },
  'iso42001-10.2-reaction': {
    value: 2,
    evidence: 'E3',
    note: 'In the case of CAR-2026-057 the report came on 9 July 2026, household topics were taken out of S4 on the 10th, and the index was rebuilt and tested by the 13th. The 43 conversations were counted and then left: no visitor was told, although six had left an e-mail address for a transcript, and no one asked whether a claim had been dropped because of the answer.',
    reference: 'CAR-2026-057, 13 July 2026, with time line; conversation log, July 2026; interview, Head of Customer Service, 13 October 2026',
  },
  'iso42001-10.2-recognised': {
    value: 3,
    evidence: 'E3',
    note: 'The procedure says with five examples when a fault becomes a nonconformity, and four people in four units, given a wrong chat answer and a release without impact assessment, judged both alike. With a third case, a supplier who changes the model unannounced, they parted two and two. A step of the own system done late was held to be a matter for the minutes by three of them.',
    reference: 'ISMS-PR-10 v4.2, annex 2; test with four people, 13 and 14 October 2026; search of service tickets, January to September 2026',
  },
};
