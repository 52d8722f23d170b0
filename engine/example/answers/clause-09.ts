import type { ExampleAnswers } from '../example.ts';

/** Clause 9, performance evaluation. */
export const clause09Answers: ExampleAnswers = {
  'iso42001-9.1-plan': {
    value: 2,
    evidence: 'E3',
    note: 'S1 and S3 have monthly dashboards with method, threshold and recipient. For the management system there is a draft list of nine indicators, five without method and none with a time of analysis; overdue assessments and age of open actions are missing. S2 and S4 are measured for availability, S5 for misrouting.',
    reference: 'AI-KPI-01 v0.9 (draft), 25 August 2026; dashboards S1 and S3, September 2026',
  },
  'iso42001-9.1-valid': {
    value: 3,
    evidence: 'E4',
    note: 'The room chose "31 % of referrals confirmed". The query was run again for the first half of 2026 and gave 31.2 %, 243 of 779 closed referrals. It counts a withdrawn claim as confirmed fraud, about one in seven, which is written nowhere and was news to the committee. The second figure, 61 % trained, came out exactly.',
    reference: 'Repeat of query CI-Q-12, 13 October 2026; learning system, export of 30 September 2026',
  },
  'iso42001-9.1-evaluation': {
    value: 2,
    evidence: 'E3',
    note: 'Figures of S1 and S3 are kept since 2022 and 2025 and judged at the monthly model meetings. On the management system there is one evaluation, two pages for the Board Risk Committee in July 2026, made for the occasion; it compares nothing with an expectation. That only 3.2 % of S3 recommendations are changed surprised nobody, because nobody was shown the trend.',
    reference: 'AIMS report Q2 2026, 16 July 2026, pages 3 and 4; minutes of the model meeting S3, 7 September 2026',
  },
  'iso42001-9.1-effect': {
    value: 2,
    evidence: 'E3',
    note: 'Six of nine draft indicators count activity: people trained, documents released, meetings held. Three could come out badly, among them referrals reviewed late, but of these only that one has an expected value. Asked what would turn red if supplier control or treatment of risks stood still, the Head of AI Governance answered "nothing", and the new model of S2 bears this out.',
    reference: 'AI-KPI-01 v0.9 (draft), 25 August 2026; interview, Head of AI Governance, 12 October 2026',
  },
  'iso42001-9.1-kept': {
    value: 3,
    evidence: 'E3',
    note: 'Share of staff trained was followed since the course began. It was measured at the end of June, July, August and September 2026, at 18, 37, 52 and 61 %, and analysed in the committee on 14 July and 8 September; in August it was left out for lack of time, and the draft sets no day for it. The values lie in a sheet that the whole of Risk may change, while the learning system keeps its own exports.',
    reference: 'Indicator sheet AI-KPI-01; exports of the learning system, June to September 2026; committee minutes, 14 July, 11 August and 8 September 2026',
  },
  'iso42001-9.2.1-performed': {
    value: 1,
    evidence: 'E3',
    note: 'No internal audit of the AI management system has taken place. The first is planned for 8 to 19 February 2027, the second for September 2027. An audit of model governance in 2025 looked at S3 as a Solvency II model and was offered in its place; it had neither the standard nor the AI rules as a yardstick.',
    reference: 'Audit calendar 2026/27, 17 September 2026; report IA-2025-11, 20 November 2025',
  },
  'iso42001-9.2.1-coverage': {
    value: 3,
    evidence: 'E3',
    note: 'A grid sets clauses, the 37 controls, the own rules AI-POL-01 to AI-LC-01, units and systems against two audits and leaves no row empty. S1, S3 and S4 are sampled first with a stated reason. Munich comes in September 2027 only; Internal Audit agreed in the room to ask for an earlier date.',
    reference: 'IA-PRG-2026/27, annex 3, 17 September 2026',
  },
  'iso42001-9.2.2-programme': {
    value: 4,
    evidence: 'E3',
    note: 'The Audit Committee approved the AI part of the programme on 17 September 2026. It sets two audits, methods, responsibilities and reporting lines, and gives reasons for order and depth: tier of the system, the findings of IA-2025-11 and the two corrective actions. The Head of Internal Audit presented it without help.',
    reference: 'IA-PRG-2026/27 v1.0, section 6; minutes of the Audit Committee, 17 September 2026, item 4',
  },
  'iso42001-9.2.2-brief': {
    value: 4,
    evidence: 'E3',
    note: 'The brief for February 2027 states the aim, the yardstick, which is the standard, the Statement of Applicability in its approved version and seven internal documents, and the extent by clause, unit and system. It was issued on 30 September 2026 and agrees with the coverage grid, row by row.',
    reference: 'Audit brief IA-2027-01, 30 September 2026',
  },
  'iso42001-9.2.2-auditors': {
    value: 4,
    evidence: 'E3',
    note: 'Two members of Internal Audit and an external auditor with a background in machine learning will do the first audit. A signed declaration by each states no part in policies, methods or models; one colleague who had helped with AI-RM-02 was replaced. They report to the Audit Committee directly.',
    reference: 'Declarations of independence, 28 September 2026; engagement letter of the external auditor, 2 October 2026',
  },
  'iso42001-9.2.2-adjusted': {
    value: 'cannot-determine',
    evidence: 'E3',
    note: 'The AI part of the programme is four weeks old and stands in its first version. No audit result has come in, and the changes of this summer, S4 among them, were weighed when it was drawn up. The model change in S2 and the two functions found on 12 October are the first occasions; Internal Audit has set 19 November 2026 for looking at the programme again.',
    reference: 'IA-PRG-2026/27 v1.0, 17 September 2026; interview, Head of Internal Audit, 14 October 2026',
  },
  'iso42001-9.3.1-schedule': {
    value: 4,
    evidence: 'E3',
    note: 'The executive committee reviews twice a year under an item of its own with 90 minutes; Chief Executive, Chief Operating Officer, Chief Risk Officer, Chief Actuary and the branch manager of Munich take part in person. First dates, 23 March and 21 September 2027, are in the calendar and were confirmed by two of them.',
    reference: 'AI-MR-01 v1.0, 8 September 2026; calendar of the executive committee 2027',
  },
  'iso42001-9.3.1-held': {
    value: 1,
    evidence: 'E3',
    note: 'Top management has not reviewed the AI management system; the first review is planned for 23 March 2027. The executive committee has seen AI three times in 2026, for budget, the launch of S4 and a request from Munich, in each case as a single decision. The report to the Board Risk Committee in July did not ask for a judgement.',
    reference: 'Minutes of the executive committee, 26 February, 4 June and 10 September 2026',
  },
  'iso42001-9.3.2-agenda': {
    value: 4,
    evidence: 'E3',
    note: 'The standing agenda lists all five subjects, splits performance into nonconformities, measurements and audit results, and names a supplier for each: Compliance for changed law and parties, Risk for context and climate, Internal Audit for results. Three suppliers were asked and knew; the list was checked against the standard by the Head of AI Governance.',
    reference: 'AI-MR-01 v1.0, annex 1, 8 September 2026; interviews, Compliance, Risk and Internal Audit, 14 October 2026',
  },
  'iso42001-9.3.3-route': {
    value: 3,
    evidence: 'E3',
    note: 'The template for minutes demands a decision, an owner and a date for each subject, and tasks go into the action list of the executive committee. Reporting back before the next review is left to custom, six months later, and the link to the change rule for the management system is not drawn.',
    reference: 'AI-MR-01 v1.0, annex 2; action list of the executive committee, October 2026',
  },
  'iso42001-9.3.3-decisions': {
    value: 1,
    evidence: 'E3',
    note: 'There are no decisions of a management review, since none has been held. What the executive committee decided on AI in 2026, money, the launch of S4 and the deferred half post, was decided without an overall view and does not say what in the management system needs to change.',
    reference: 'Minutes of the executive committee, January to September 2026, all read',
  },
};
