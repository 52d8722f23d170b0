import type { ExampleAnswers } from '../example.ts';

/** Area A.5, assessing impacts of AI systems. */
export const areaA05Answers: ExampleAnswers = {
  'iso42001-a.5.2-process': {
    value: 2,
    evidence: 'E3',
    note: 'There is no method for impacts of AI. The privacy template with one added question on fairness stands in for it; effects on money, access to cover, groups and society have no place in it, and nothing says who takes part, how effects are judged or who receives the result. The form the actuarial function made for S3 is not known outside it.',
    reference: 'DPIA template DP-T-04 v3.0, 11 March 2025; AI-IA-S3 v0.2 (draft), 21 September 2026',
  },
  'iso42001-a.5.2-trigger': {
    value: 1,
    evidence: 'E2',
    note: 'No criteria start, deepen or repeat an assessment of impact. S3 was chosen by the actuaries because of Annex III of the EU AI Act. For S1, under whose score 9,000 household claimants came in September 2025, the question was not put. The gate in AI-LC-01 refers to a method that is to follow in December 2026.',
    reference: 'Interviews, Head of AI Governance, 12 October 2026, and Data Protection Officer, 13 October 2026; AI-LC-01 v1.0, gate 2',
  },
  'iso42001-a.5.2-applied': {
    S1: {
      value: 1,
      evidence: 'E3',
      note: 'Nothing was run for release 4.2, household claims or the colours, three points at which it was due. The privacy assessment of February 2022 precedes go-live and looks at data protection only.',
      reference: 'DPIA-2021-14, 10 February 2022; tickets CL-8812 and CL-9340',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Owner and branch knew of no assessment, neither before April 2024 nor when German drivers came under automatic settlement. They regard the tool as a calculator.',
      reference: 'Interviews, Head of Motor Claims, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'Begun in August 2026, nineteen months after go-live and three months after release 1.3. Underwriters and the medical officer took part; the decision it could have informed was taken.',
      reference: 'AI-IA-S3 v0.1, 14 August 2026, and v0.2, 21 September 2026 (drafts); release file S3-1.3',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Before the website opened, the privacy assessment was renewed by the Project Manager alone at the desk. Effects of wrong answers on visitors were left out of the decision.',
      reference: 'DPIA-2026-03, 22 May 2026; release file S4, 5 June 2026',
    },
    S5: {
      value: 1,
      evidence: 'E2',
      note: "A ticked line in 2023, 'no impact, internal tool', ended the matter. Owner and Data Protection Officer agree that nobody has looked since.",
      reference: 'Interviews, Data Protection Officer and Head of Operations Services, 14 October 2026',
    },
  },
  'iso42001-a.5.2-used': {
    value: 2,
    evidence: 'E3',
    note: 'One trace was found: R-22 of S3 went from 9 to 12 in August 2026 on the ground of the draft assessment. The release of S4 ticks the privacy assessment without saying what followed from it, and for S1 and S2 no decision of the past two years mentions a result. The measure on bystanders agreed for S2 in 2024 went to the supplier by telephone and could not be shown as done.',
    reference: 'AI-RR-01, R-22, 26 August 2026; release file S4, 5 June 2026; DPIA-2024-07, section 6',
  },
  'iso42001-a.5.2-voices': {
    value: 2,
    evidence: 'E3',
    note: 'For S3 underwriters, a medical officer and a patient association took part, and a dissent on loading for asthma is in the record. The other three papers were filled in by one person each and sent to the Data Protection Officer for comment. No rule says who joins in at which stakes, and the works council in Munich, which has asked twice, was not heard.',
    reference: 'Session record, 2 September 2026; DPIA-2021-14, DPIA-2024-07 and DPIA-2026-03; letter of the works council, 9 September 2026',
  },
  'iso42001-a.5.3-record': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'The privacy assessment of 2022 can be read from use to conclusion on data protection. It covers motor claims and the first release and says nothing on what a wrong referral does.',
      reference: 'DPIA-2021-14, 10 February 2022',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'What exists deals with plates and bystanders, for Dublin and the model of 2024. Under-settlement, the effect people meet, has no line, and ratings carry no reason.',
      reference: 'DPIA-2024-07, 4 April 2024',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'A draft: six effects lead from use to weighing with figures and can be followed well. The sections on groups, society and conclusion are empty.',
      reference: 'AI-IA-S3 v0.2 (draft), 21 September 2026, sections 3 to 6',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: "The privacy assessment describes hosting and chat content carefully and rates disclosure 'medium' without reason. It reaches no conclusion on people who rely on an answer.",
      reference: 'DPIA-2026-03, 22 May 2026, section 4',
    },
    S5: {
      value: 1,
      evidence: 'E2',
      note: 'There is no written result. The folder for privacy work holds the screening line of 2023 and nothing else.',
      reference: 'Folder of the Data Protection Officer, seen 14 October 2026; AI-REG-01 v1.4, row S5',
    },
  },
  'iso42001-a.5.3-content': {
    S1: {
      value: 1,
      evidence: 'E3',
      note: 'Only correct operation is described. Blind trust in a high score, the use of amber as a stop on payment and an outage in a storm week do not occur.',
      reference: 'DPIA-2021-14, section 2',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'Retouched pictures, a customer who cannot photograph properly and an estimate nobody looks at are not in the record; it assumes daylight and a helpful user.',
      reference: 'DPIA-2024-07, sections 2 and 5',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'Over-reliance of underwriters is recorded with its effect. Untrue answers and outage share one general sentence, and use of averages by Life Distribution is missing.',
      reference: 'AI-IA-S3 v0.2 (draft), section 4',
    },
    S4: {
      value: 1,
      evidence: 'E3',
      note: 'The record trusts that visitors ask general questions. Somebody in distress after an accident, agents using the chat in calls and a wrong answer on cover were left out.',
      reference: 'DPIA-2026-03, sections 3 and 4',
    },
  },
  'iso42001-a.5.3-kept': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'The retention schedule has a row for privacy assessments. Whether it holds for a record on effects of the score was answered differently by Legal and Records Management.',
      reference: 'RET-01 v6.2, row 12; interviews, Legal Counsel and Records Manager, 14 October 2026',
    },
    S2: {
      value: 2,
      note: "The paper lies in the supplier's folder, where the ten-year rule for contracts might apply. The owner was not sure.",
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Both drafts are under document control and could be produced, for ten years after the last policy scored. Why ten is not stated.',
      reference: 'Document library, AI-IA-S3 v0.1 and v0.2, 13 October 2026; AI-IA-S3 v0.2 (draft), section 7',
    },
    S4: {
      value: 2,
      note: 'Project folders are cleared a year after the end of the project, which is November 2026. The Project Manager did not know whether assessments are exempt.',
    },
    S5: {
      value: 1,
      note: 'No period is set, and nobody could say where such a record would have to lie.',
    },
  },
  'iso42001-a.5.3-all': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The list of the Data Protection Officer and the file agree on one assessment, that of 2022. A screening for release 4.0 in 2024, which the owner remembers, left a single line in the minutes of the model meeting.',
      reference: 'List of privacy assessments, 13 October 2026; minutes of the model meeting S1, May 2024',
    },
    S2: {
      value: 4,
      evidence: 'E3',
      note: 'One assessment was made and its result is on file with approval; the paper of the supplier on which it relies lies beside it. That two more were due and not made is another matter.',
      reference: 'List of privacy assessments, 13 October 2026; DPIA-2024-07 with annex',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Privacy assessment of December 2024, both drafts of the impact assessment and the record of the session were laid beside the list, and none was missing. The talk on two health questions in spring has a dated entry too.',
      reference: 'DPIA-2024-19; AI-IA-S3 v0.1 and v0.2 (drafts); session record, 2 September 2026; design log S3, entry 34',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Only the assessment of 22 May 2026 could be opened. The one made for the pilot was overwritten by it, and what it concluded survives in a mail of the Project Manager.',
      reference: 'Document history of DPIA-2026-03; mail of 30 October 2025',
    },
    S5: {
      value: 2,
      evidence: 'E3',
      note: 'The list shows one screening. On file is a ticked line without date, name or reason, so that nobody can tell which question was answered how.',
      reference: 'List of privacy assessments and folder of the Data Protection Officer, 14 October 2026',
    },
  },
  'iso42001-a.5.3-survive': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The analyst who wrote the assessment left in 2023, and the paper was opened from the library of Data Protection within a minute. Notes on which its ratings rested lay in the closed mailbox and are gone.',
      reference: 'Library of the Data Protection Officer, 13 October 2026; confirmation of IT on closed mailboxes',
    },
    S2: {
      value: 2,
      note: "The paper is kept with the supplier's contract by Motor Claims. At a change of supplier the folder goes to the archive of Procurement, and whether the assessment would be taken out first depends on the present owner.",
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The actuary who began the draft moved to Pricing in September. Both versions stayed in the document library under the role of the Chief Actuary and were continued by the successor without a request to anyone.',
      reference: 'Access list and version history of AI-IA-S3, 13 October 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The approved assessment is safe with Data Protection. Test log, launch list and the notes behind it lie in the project folder, to be cleared a year after November 2026, and no one has the task of moving them.',
      reference: 'Interviews, Project Manager S4 and Records Manager, 13 and 14 October 2026',
    },
  },
  'iso42001-a.5.4-effects': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: "Delay of payment is named in one line and weighed 'low'. Families waiting for money, household claimants and the 69 per cent of referred people against whom nothing was found are absent.",
      reference: 'DPIA-2021-14, section 5',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Bystanders and owners of number plates are the only people described. Drivers without a recent telephone, or who accept a low offer because it comes fast, do not occur.',
      reference: 'DPIA-2024-07, section 5',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'Six effects on applicants are specific and weighed with validation data. Relatives, people deterred from applying and groups are still headings.',
      reference: 'AI-IA-S3 v0.2 (draft), sections 3 and 4',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Visitors appear as data subjects who might type in health details. People misled about cover or a deadline, and those who write German, are not named.',
      reference: 'DPIA-2026-03, section 4',
    },
    S5: {
      value: 1,
      note: 'Not assessed. A complaint lying in the wrong queue beyond its time limit was named at once by the owner as the worst that could happen.',
    },
  },
  'iso42001-a.5.4-kinds': {
    S1: {
      value: 2,
      note: 'The privacy form gave the kinds: lawfulness, security, rights of access. An analyst filled it in alone, and equal treatment was not a heading at that time.',
    },
    S2: {
      value: 2,
      note: 'Kinds came from the template and one person. Money, the thing the system decides about, was not seen as an effect on people.',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Actuaries, three underwriters, a medical officer and a patient association went through ten kinds. Why work and dignity were dropped is not said.',
      reference: 'Session record, 2 September 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Project Manager and lawyer examined what the law names, privacy and openness. Access for people who cannot use a chat, and understanding, were left aside.',
      reference: 'Interviews, Project Manager S4 and Legal Counsel, 13 and 14 October 2026',
    },
    S5: {
      value: 1,
      note: 'No choice was made, as the screening question stopped before any kind of effect came up.',
    },
  },
  'iso42001-a.5.4-lifecycle': {
    S1: {
      value: 1,
      evidence: 'E3',
      note: 'Complaints about referrals, the 31 per cent confirmed and the district test of July are known figures. None of them was held against the assessment, overdue since February 2025.',
      reference: 'Dashboard S1; fairness test S1, 23 July 2026; DPIA-2021-14',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'There were 23 complaints in 2025, 187 claims reopened and hail in Munich; the privacy assessment stands as it was on 4 April 2024, owner and Data Protection Officer agree.',
      reference: 'Interviews, Head of Motor Claims and Data Protection Officer, 13 October 2026',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'Overrides and complaints were brought into the session of September by one underwriter. No point in time is set at which they are compared with the draft.',
      reference: 'Session record, 2 September 2026; dashboard S3',
    },
    S4: {
      value: 1,
      evidence: 'E3',
      note: "Four months of conversations, a fifth of them about the visitor's own policy, and the incident of July have not been held against the assessment of May.",
      reference: 'Sample of 200 conversations, September 2026; CAR-2026-057; DPIA-2026-03',
    },
  },
  'iso42001-a.5.4-unequal': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'For four postal districts there is a figure, 6.8 per cent referred against 4.1. Claimants whose English is poor, first-time customers and everyone with a household claim have not been looked at, and the assessment itself knows none of this.',
      reference: 'Fairness tests S1, 23 July and 25 September 2026; DPIA-2021-14, section 5',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Drivers of old or dark cars and people with a simple telephone came up in the talk as likely to be paid too little. Until then owner and assessors had thought of the car, not of its driver.',
      reference: 'Interviews, Head of Motor Claims and Senior Motor Assessor, 13 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Calibration by age, illness and smoking is carried into the draft with its source, and older applicants with diabetes stand out. For applicants with a disability the basis is eleven cases and an opinion of the medical officer.',
      reference: 'AI-IA-S3 v0.2 (draft), section 3; fairness section of validation report S3, 30 April 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Customer Service expects that visitors with little English or a screen reader fare worse and avoid the chat. Two people said so independently; it was neither tried nor written down.',
      reference: 'Interviews, Head of Customer Service and content editor, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'Who writes by hand or in German had not been seen as a question about people. The weekly check notes the queue and not the sender.',
    },
  },
  'iso42001-a.5.4-relied': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'The rating "low" for delayed payment rests on the words "an investigator decides in each case". Time per case and outcome are not given, and the handlers who hold payment on amber claims are no investigators.',
      reference: 'DPIA-2021-14, section 5, row 4; referral statistics, first half of 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The effect on bystanders is rated low since "an assessor removes unsuitable pictures". Below EUR 2,500 no assessor sees a picture in 58 per cent of cases, and nobody has described who else would remove it.',
      reference: 'DPIA-2024-07, section 5; settlement statistics S2, third quarter of 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'For wrongful loading and decline the draft names the underwriter, the power to depart and about 20 minutes per case, compared with the work list. That only 3.2 per cent are changed is quoted and has not been held against the rating.',
      reference: 'AI-IA-S3 v0.2 (draft), section 4; work list of Life Underwriting, August 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: '"An agent can take over at any time" stands against two effects. How long visitors wait for one, and that nobody is there between 20:00 and 8:00, does not appear.',
      reference: 'DPIA-2026-03, section 4; service hours of the contact centre',
    },
  },
  'iso42001-a.5.5-effects': {
    S1: {
      value: 1,
      evidence: 'E2',
      note: 'Lasting disadvantage of whole districts or trust in insurance were never considered, say owner and Head of AI Governance. The field for society in the risk register is empty.',
      reference: 'Interviews, Head of Claims Investigation, 13 October 2026, and Head of AI Governance, 12 October 2026; AI-RR-01, sheet S1',
    },
    S2: {
      value: 1,
      note: 'Pressure on independent repairers through automatic low estimates was named by an assessor in the session. Nothing is written.',
    },
    S3: {
      value: 1,
      evidence: 'E3',
      note: 'The section on society is an empty heading. Exclusion of people with illness, should the market score alike, was discussed in the session and not written down.',
      reference: 'AI-IA-S3 v0.2 (draft), section 5; session record, 2 September 2026',
    },
    S4: {
      value: 1,
      note: 'Not considered. Fewer personal contacts and energy use came up spontaneously when asked.',
    },
    S5: {
      value: 1,
      note: 'Not considered. A reasoned sentence that nothing material exists would have met the control and is missing.',
    },
  },
  'iso42001-a.5.5-scale': {
    S1: {
      value: 2,
      note: "The owner feels that 47,000 scored claims a year are 'a good slice of the market'. That figure is an impression; repetition and the spread of shared methods among insurers were not set down.",
    },
    S2: {
      value: 1,
      note: 'Several insurers use the same supplier, so that one model prices small repairs for a good part of the market. Nobody had thought about it.',
    },
    S3: {
      value: 2,
      evidence: 'E2',
      note: 'Two actuaries judge 13,800 applications to be too few to matter for society; both said so by feel, and that other insurers may score alike through the same reinsurer was left out.',
      reference: 'Interviews, Chief Actuary and lead actuary S3, 13 October 2026',
    },
    S4: {
      value: 2,
      note: 'With 9,400 conversations a month the Project Manager sees little reach. What shorter telephone hours would change was not considered.',
    },
    S5: {
      value: 1,
      note: 'With no judgement there was no assumption on reach either, although 3,900 items a day pass through.',
    },
  },
};
