import type { ExampleAnswers } from '../example.ts';

/** Clause 7, support. */
export const clause07Answers: ExampleAnswers = {
  'iso42001-7.1-needs': {
    value: 3,
    evidence: 'E3',
    note: 'The need was derived in January 2026 from a list of 28 tasks, internal audits and upkeep of documents included, and comes to 2.4 posts and EUR 310,000. Computing and tools are taken from the IT plan. The Munich branch is left out altogether, and the figure for 2027 assumes that S2, S4 and S5 need no more work than today.',
    reference: 'Resource plan AIMS, 29 January 2026; draft budget 2027, 18 September 2026',
  },
  'iso42001-7.1-provided': {
    value: 2,
    evidence: 'E3',
    note: 'Of 1.6 posts approved, 1.0 is filled: the analyst post has been vacant since 1 July 2026. The Head of AI Governance is meant to have 60 % for the task and recorded 41 % in September, the rest went to the DORA register. System owners do the work on top of a full job; two of five had a share of time agreed.',
    reference: 'Time records, August and September 2026; vacancy list of Human Resources, 5 October 2026',
  },
  'iso42001-7.1-shortage': {
    value: 3,
    evidence: 'E2',
    note: 'When the analyst left, the Head of AI Governance raised it in the committee, the Chief Risk Officer decided for advertising at once and for putting the impact method back to December. Both told it alike. The decision on help for Munich came two months late, and nobody has followed up the advertisement since August.',
    reference: 'Interviews, Head of AI Governance and Chief Risk Officer, 12 October 2026; committee minutes, 14 July 2026, item 5',
  },
  'iso42001-7.2-profiles': {
    value: 2,
    evidence: 'E2',
    note: 'Job descriptions of data scientists and actuaries state what they must be able to do with models. For the roles of the AI management system there is no matrix: nothing says what an investigator, an underwriter who may overrule S3, a buyer or an internal auditor has to understand. Human Resources and the Head of AI Governance each expected the other to start.',
    reference: 'Interviews, Head of Human Resources and Head of AI Governance, 13 October 2026; job description Data Scientist, 2024',
  },
  'iso42001-7.2-proof': {
    value: 2,
    evidence: 'E3',
    note: 'Chosen by the assessors: a senior data scientist, whose degree, fellowship and validation training are on file, and an investigator who decides on S1 referrals, with a certificate of 25 minutes of general e-learning and nothing on reading scores. A third file, an underwriter, showed the same picture.',
    reference: 'Training files of three functions, 13 October 2026; course AI-EL-01 v1.1',
  },
  'iso42001-7.2-effect': {
    value: 2,
    evidence: 'E1',
    note: 'The last gap anyone could name was prompting in Customer Service, closed by a half-day course in May 2026; participants rated it 4.6 of 5. Nobody looked whether answers to customers became better. Gaps are not identified per role, since no role profile exists to compare with.',
    reference: 'Interview, Head of Customer Service, 13 October 2026',
  },
  'iso42001-7.3-route': {
    value: 2,
    evidence: 'E3',
    note: 'The e-learning "AI at Merrowdale" has been part of onboarding since June 2026 and was completed by 702 of 1,150 people, 61 %. Munich stands at 41 of 140, because the course exists in English only. The 64 agency staff of the contact centre, who use S4 daily, have no access to the learning system and were not briefed.',
    reference: 'Learning system, export of 30 September 2026; onboarding checklist HR-C-11 v2.0, 8 June 2026',
  },
  'iso42001-7.3-grasp': {
    value: 2,
    evidence: 'E2',
    note: 'Eleven people in five functions were asked outside the workshop room. Six could say what the policy means for their job; an underwriter put it as "I must be able to say no to the score". Two claims handlers knew of the policy and no more. Of three people in Munich one had heard of it.',
    reference: 'Short talks, Dublin 13 October and Munich 16 October 2026',
  },
  'iso42001-7.3-consequences': {
    value: 3,
    evidence: 'E2',
    note: 'Asked about customer data in an unapproved chat tool, people in Underwriting, Claims and IT named harm to the customer, a report to the Data Protection Commission and disciplinary action, as the course teaches it. Contact-centre agents stayed vague and expected "a reminder, probably".',
    reference: 'Short talks, 13 October 2026; course AI-EL-01 v1.1, chapter 4',
  },
  'iso42001-7.4-plan': {
    value: 3,
    evidence: 'E3',
    note: 'A two-page table settles content, audience, occasion, route and sender for staff, board, Central Bank of Ireland, customers and press, and both owners asked knew their lines. An AI incident has no line of its own, the security incident line says nothing on users of a system, and BaFin is missing for Munich.',
    reference: 'AI-COM-01 v1.0, 30 June 2026; interview, Head of Compliance, 14 October 2026',
  },
  'iso42001-7.4-done': {
    value: 'cannot-determine',
    evidence: 'E1',
    note: 'The launch of S4 was announced to staff and on the website in June 2026. Whether the texts went through the check laid down could not be seen: the Head of Communications was absent all week, and the two release notes asked for on 13 October had not arrived when the notes were closed. Requested again for 23 October.',
    reference: 'Request list, entry 31, 13 October 2026',
    parked: true,
  },
  'iso42001-7.5.1-set': {
    value: 3,
    evidence: 'E4',
    note: 'AI-DOC-00 maps 31 documents and records to the clauses. Six entries were opened at random and all had content. Two required items do not exist, the impact assessment results beyond the S3 draft and the acceptance of remaining risks, both marked with an owner and December 2026; results of audit and review are entered as due in 2027.',
    reference: 'AI-DOC-00 v1.3, 9 October 2026; sample of six entries',
  },
  'iso42001-7.5.1-own': {
    value: 3,
    evidence: 'E2',
    note: 'The committee went through the activities in June 2026 and decided what needs writing, with turnover and harm as reasons; the S1 recalibration guide came out of it. Still from memory: how Customer Service refreshes the retrieval index of S4, known to two people and named by both as a weak spot.',
    reference: 'Interviews, Head of AI Governance and Project Manager S4, 13 October 2026; committee minutes, 9 June 2026, item 8',
  },
  'iso42001-7.5.2-release': {
    value: 4,
    evidence: 'E3',
    note: 'Document control of the ISO/IEC 27001 system applies to AI unchanged: author, reviewer and releaser per kind of document, by workflow. Model files of S1 and S3 were taken in on 1 July 2026. A one-word correction to AI-RAC-01 on a Friday afternoon went the same way, in 40 minutes.',
    reference: 'ISMS-PR-02 v5.0, 12 January 2026; workflow history of AI-RAC-01 v1.1 and of model file S1-4.2',
  },
  'iso42001-7.5.2-identity': {
    value: 4,
    evidence: 'E4',
    note: 'Opened live without preparation: AI-POL-01, AI-RM-02, the model file of S3 and, as a counter-test, four more drawn by the assessors. All seven show title, version, date, author and release or the word draft, and are readable for the people who need them; printed copies carry an expiry date.',
    reference: 'Sample of seven documents, 14 October 2026',
  },
  'iso42001-7.5.3-rules': {
    value: 3,
    evidence: 'E3',
    note: 'Access, storage, change, retention and disposal are laid down for office documents, model files and scores; scores of S1 and S3 are kept for seven years after the end of the policy, taken from limitation periods. The conversations of S4 are not in the schedule: they are kept at the supplier by default, for how long nobody knew.',
    reference: 'Retention schedule RET-01 v6.2, 1 July 2026, rows 88 to 97; interview, Data Protection Officer, 14 October 2026',
  },
  'iso42001-7.5.3-access': {
    value: 4,
    evidence: 'E3',
    note: 'An investigator and an underwriter found the valid instruction for S1 and S3 in under one minute, from the link in the application itself. Neither could change it. A search of team drives and mail for older titles, done with the Information Security Manager, found no copy in use.',
    reference: 'Demonstration at two workplaces and search of team drives, 13 October 2026; access list of the document library',
  },
  'iso42001-7.5.3-external': {
    value: 2,
    evidence: 'E3',
    note: 'Legal texts are held with date by Compliance. Documentation of the S2 and S4 suppliers is used by link; the S2 link now shows the model description of June 2026, and the one that applied at go-live in 2024 could not be produced. Changes are noticed when somebody happens to read the newsletter.',
    reference: 'Library "External documents", 14 October 2026; supplier portal S2, page dated 3 June 2026',
  },
};
