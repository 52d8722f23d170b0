import type { ExampleAnswers } from '../example.ts';

/** Area A.8, information for interested parties. */
export const areaA08Answers: ExampleAnswers = {
  'iso42001-a.8.2-needs': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'Topics and timing were worked out for investigators only. The handlers who have read the colours since February were forgotten, as owner and data scientist see it themselves.',
      reference: 'Interviews, Head of Claims Investigation and Data Scientist, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Assessors were considered when training was booked. For customers, thought went into how to take pictures, not into what decides about their money.',
      reference: 'Interviews, Head of Motor Claims and Senior Motor Assessor, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'For underwriters, applicants and Customer Service, content, form and moment are settled, tried with six lay readers and approved by the Head of Life Underwriting.',
      reference: 'User information concept S3 v1.0, 2 March 2026; reading test, 19 February 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Wording and moment of the notice were settled from the pilot, tested with visitors and approved. German-speaking visitors were not considered.',
      reference: 'User information concept S4 v1.2, 20 May 2026',
    },
    S5: {
      value: 2,
      note: 'The team leader of the post room decides from experience what new colleagues hear. Clerks who get the routed items were not seen as users.',
    },
  },
  'iso42001-a.8.2-provided': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: "Investigators see reasons, limits and a contact. Handlers see a colour without a word on its meaning; five of eight read amber as 'do not pay yet'.",
      reference: 'Screens seen with an investigator and two handlers, 13 October 2026; interviews, eight claims handlers',
      flagged: true,
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "The page says pictures are 'assessed digitally'. That a machine settles below EUR 2,500, and how to ask for an assessor, appears nowhere; assessors pass limits on orally.",
      reference: 'Upload page and offer letter, seen 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "Underwriters have reasons, limits and the way to overrule on the screen; applicants learn of the scoring and their right to review in form and letter. An applicant's path was followed live.",
      reference: 'Underwriting workbench; application form, June 2026; letter templates, seen 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The greeting says that an AI answers, what it cannot do and how to reach a person. In German it appears in English, and the 64 agency staff have no information.',
      reference: 'Website visited 13 October 2026; interviews, two agency agents',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Two clerks knew how to move an item. That software has read and sorted it, and how often it is wrong, they learned in the talk.',
      reference: 'Talks with two clerks, 14 October 2026',
    },
  },
  'iso42001-a.8.2-current': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Investigators were told of the recalibration of 13 July four days before. The handlers, to whom more claims turned amber, heard nothing, nor when the colours were introduced.',
      reference: 'Notice to Claims Investigation, 9 July 2026; ticket CL-9340',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The new grading model has changed estimates since 3 June 2026. Information for customers and assessors is that of April 2024.',
      reference: 'Supplier portal S2, 3 June 2026; upload page and training slides, April 2024',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The release form asks for user information each time. For release 1.3 guide and letters were in force on 18 May, and underwriters were briefed on 12 May.',
      reference: 'Release file S3-1.3, item 9; briefing list, 12 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Prompt changes bring a note to own agents as a rule. For the refreshed wordings of July it went out five days late.',
      reference: 'Agent notes, June to September 2026; CAR-2026-057',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'Clerks received a leaflet before the upgrade of March. For the two types of May it came a week later, as the IT Service Manager confirmed.',
      reference: 'Leaflet, March 2026; interviews, Head of Operations Services and IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.8.2-understood': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'Two investigators named rural districts and repeat claimants as weak points and said what they do, as the guide has it. Handlers go by their own reading of the colours, which agrees with no information, as none was given.',
      reference: 'Talks with two investigators and eight claims handlers, 13 October 2026; investigator guide S1 v3.2',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Assessors distrust estimates on older cars and correct them from experience; hail and poor light, the limits named by the supplier, were news to them. Customers have never been asked what they take the estimate for.',
      reference: 'Interviews, two motor assessors, 13 October 2026; supplier manual, March 2024',
    },
    S3: {
      value: 4,
      evidence: 'E2',
      note: 'Three underwriters, one of them new since July, each named thin data on diabetes above 60 and unverified answers, and opened the screen on which they depart from the score. Support requests of applicants tell of letters that were understood.',
      reference: 'Talks at three workplaces, 13 October 2026; support requests of Customer Service, Q3 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Two own agents knew that the chat errs on limits of cover and hand such questions over. Two of the agency trusted it "because it is ours", and what visitors write in the remarks field has not been read since the launch.',
      reference: 'Talks with four agents, 13 October 2026; remarks export, June to September 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Clerks know letters with several subjects as the usual trouble and put them back by hand. What the confidence value is good for, and what a misrouted complaint can cost, they had not been told.',
      reference: 'Talks with two clerks and a team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.8.2-ai-notice': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Investigators see the words "model score". A handler sees a dot that could come from a rule, and the letter on an enquiry leaves the part of the score out; no reason for this is noted.',
      reference: 'Screens seen 13 October 2026; letter template CI-04',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'That a picture is assessed by AI stands in paragraph 7 of the terms of use. Page and offer letter say "digitally", and in Munich even that is missing from the German text.',
      reference: 'Terms of use of the upload page; offer letters Dublin and Munich, seen 13 and 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Applicants read in the form, before the first health question, that a model scores their answers and when a person decides; letter and broker screen repeat it. Underwriters see name and release of the model above the score.',
      reference: 'Application form, June 2026; letter template LU-21; underwriting workbench, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The first line of the chat says that an AI is answering, and the hand-over says when it no longer is. A caller to whom an agent reads the answer of the chat aloud does not learn where it comes from.',
      reference: 'Website, 13 October 2026; observation at two workplaces of the contact centre, 13 October 2026',
    },
    S5: {
      value: 1,
      evidence: 'E2',
      note: 'Neither senders nor clerks are told that a machine has read the letter. The owner sees no need, which may be right for senders; it has not been considered or noted.',
      reference: 'Interviews, Head of Operations Services and two clerks, 14 October 2026; confirmation of receipt OS-02',
    },
  },
  'iso42001-a.8.3-channel': {
    value: 3,
    evidence: 'E3',
    note: 'The complaints desk takes reports from anyone by form, telephone and letter, without a customer number. Since August 2026 the complaints policy names AI, with intake rules and an owner, for all five systems, and eleven of fourteen people were briefed. The desk in Munich works with another system and without the rules; a German page is planned for January 2027.',
    reference: 'Complaints policy v6.2, 10 August 2026, section 5; briefing list; complaints system, seen 14 October 2026',
  },
  'iso42001-a.8.3-handling': {
    value: 2,
    evidence: 'E4',
    note: 'Two reports carry the AI mark, both answered in time. A search for six words in the 1,180 complaints of January to September 2026, done with the desk, brought up nine more about an AI result, seven of them offers by S2. All were settled as disputes on price; neither owner nor AI Governance ever saw them, as with the 23 of 2025.',
    reference: 'Search of the complaints system, 14 October 2026, with protocol; two marked cases of September 2026',
  },
  'iso42001-a.8.3-reach': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'The letter on an enquiry names the investigator and the complaints page, not that a score took part. Two investigators agreed that a claimant cannot know what to report.',
      reference: 'Letter template CI-04; interviews, two investigators, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'From the page for pictures the complaints form took five clicks. The offer letter has the usual sentence on complaints; in Munich it points to an English page.',
      reference: 'Walk-through, 13 October 2026; offer letters Dublin and Munich',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Decision letters name review by an underwriter, the complaints form and the Ombudsman; the path was walked from letter to receipt in three steps, on paper as well.',
      reference: 'Letter templates LU-21 to LU-24; walk-through with test entry, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'A link below each answer opens the form, also for people without a policy; a test report arrived at once. Its label exists in English only.',
      reference: 'Live test on the website, 13 October 2026',
    },
    S5: {
      value: 2,
      note: 'Somebody whose letter went astray would complain of a late answer. Nothing tells senders that sorting is automatic or whom to tell.',
    },
  },
  'iso42001-a.8.3-missed': {
    value: 1,
    evidence: 'E3',
    note: 'Nobody had held the two reports with an AI mark against anything else before this assessment. Nine more lay in the complaints system, and of 60 public reviews brought by the assessors five speak of an offer "by computer" after photographs. The Data Protection Officer knew of two letters on fraud enquiries, which had been filed as requests for access.',
    reference: 'Search of the complaints system, 14 October 2026; public reviews, January to September 2026; interview, Data Protection Officer, 14 October 2026',
  },
  'iso42001-a.8.4-plan': {
    value: 2,
    evidence: 'E3',
    note: 'The security incident process is relied on. It settles who decides around the clock and who is told about outages and data breaches, but wrong or unfair results are no kind of incident in it and visitors, claimants and applicants no recipients. The communication plan has no line for AI incidents. A draft passage for the AI policy exists since September.',
    reference: 'ISMS-PR-14 v4.1, 2 February 2026; AI-COM-01 v1.0, 30 June 2026; AI-ACT-01, entry 15',
  },
  'iso42001-a.8.4-duties': {
    value: 2,
    evidence: 'E2',
    note: 'Notices after personal data breaches and under DORA are built into the security process, with the short periods. What contracts and the general law demand towards users after wrong AI results is known to Legal and written nowhere. Information Security and the Data Protection Officer start separate clocks for the same event, as both said, and no hand-over to the system owner is defined.',
    reference: 'Interviews, Information Security Manager and Data Protection Officer, 14 October 2026; ISMS-PR-14 v4.1, section 7',
  },
  'iso42001-a.8.4-last': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'Faulty garage data in May 2026 raised scores for a week. Investigators were told, handlers and the 61 claimants concerned were not; they would first have to be found out.',
      reference: 'Interviews, Data Scientist and team leader Claims Investigation, 13 October 2026',
    },
    S2: {
      value: 2,
      note: 'No message on the changed estimates has gone out. Recipients could be drawn from the claims system, says the owner; who would write to them, and what, is open.',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'No incident so far. Lists of underwriters and applicants, person in charge and first hour were shown; a template for applicants is missing.',
      reference: 'Exercise with the Head of Life Underwriting, 13 October 2026; run book S3 v1.1, section 8',
    },
    S4: {
      value: 1,
      evidence: 'E3',
      note: 'From 1 to 10 July 2026 a superseded household wording was quoted in 43 conversations. The index was put right, the visitors were not told, and nobody decided that this was acceptable.',
      reference: 'CAR-2026-057, 13 July 2026; conversation log, July 2026',
    },
    S5: {
      value: 2,
      note: 'When the queue for medical papers stood still for a day in February, clerks were told on request. Senders waiting for an answer were not considered.',
    },
  },
  'iso42001-a.8.4-threshold': {
    value: 2,
    evidence: 'E2',
    note: 'The lower estimates of S2 since June served as the case. Information Security found nothing on its severity scale, which counts hours of outage; Compliance would have told customers whose claims were settled, Motor Claims only those who complain. The draft passage for the policy says "where users are harmed" and leaves open who decides and within which time.',
    reference: 'Case played through with Compliance, Information Security, Data Protection and Motor Claims, 14 October 2026; ISMS-PR-14 v4.1, annex A; AI-ACT-01, entry 15',
  },
  'iso42001-a.8.4-decided': {
    value: 1,
    evidence: 'E3',
    note: 'Corrective action log, tickets and change records gave four events of the past year in which results were wrong: garage data in S1, the new model in S2, superseded wordings in S4 and a queue of S5 that stood still. In two of them some users were told by those at hand. For none is a decision to tell or not to tell on record, and the records have no field for it.',
    reference: 'Corrective action log, export of 12 October 2026; search of service tickets, January to September 2026; ISMS-PR-10 v4.2, form',
  },
  'iso42001-a.8.5-register': {
    S1: {
      value: 4,
      note: 'Legal Counsel stated that every duty for fraud scoring is listed by source, recipient and country, was approved in May and is kept up to date by Compliance. The sheet was in the board folder and not shown.',
      parked: true,
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The obligations register names outsourcing duties for the company as a whole. No one has gone through it for this system, and BaFin is missing although Munich uses it.',
      reference: 'AI-LEG-01 v1.1, 29 May 2026, entries 9 to 14',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Duties towards the Central Bank, applicants, Data Protection Commission and market surveillance authority are listed for the system. The dates are those before the amendment of July.',
      reference: 'AI-LEG-01 v1.1, entries 21 to 29',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Openness towards visitors, outsourcing notices and breach notices are listed. The supplier's terms of use, which ask for reports of misuse, have not been examined.",
      reference: 'AI-LEG-01 v1.1, entries 30 to 34',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'One duty is listed with source and recipient, the entry of the service in the DORA register; Germany was looked at too. Time limits of supervisors for complaints are still to be examined.',
      reference: 'AI-LEG-01 v1.1, entry 41; note of Compliance, 26 May 2026',
    },
  },
  'iso42001-a.8.5-terms': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'For the yearly fraud return and answers to the Data Protection Commission, trigger, form, time limit and function are set. The deputy for the second is open.',
      reference: 'Reporting calendar of Compliance 2026, entries 14 and 15',
    },
    S2: {
      value: 2,
      note: 'Procurement could explain how a serious failure of the supplier would be reported. It is not set down, and the figures would have to come from the supplier, who owes none.',
    },
    S3: {
      value: 3,
      evidence: 'E2',
      note: 'Compliance and the owner agree on who reports what after a serious incident and within which time. The form is open until the authority publishes it.',
      reference: 'Interviews, Head of Compliance, 14 October 2026, and Head of Life Underwriting, 13 October 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The lawyer explained how the DORA entry is changed when the model is. For a breach notice the filter logs would be needed, which the supplier holds without a promise.',
      reference: 'Interviews, Legal Counsel, 14 October 2026, and Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'For the yearly entry, content, form, date and responsible function are set. No deputy is named.',
      reference: 'Reporting calendar of Compliance 2026, entry 31',
    },
  },
  'iso42001-a.8.5-submitted': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'The fraud returns of January 2025 and 2026 went out complete, four and six days early, with receipts; January 2027 is in the calendar.',
      reference: 'Returns 2025 and 2026 with receipts; reporting calendar of Compliance',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'The service was reported with the DORA register in time. The receipt of 2026 is missing from the file, and use in Munich was not mentioned.',
      reference: 'DORA register, submission of 28 April 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "The Central Bank's questionnaire on AI in life business was answered on 27 March 2026, four days early and complete; the next date is tracked by Compliance.",
      reference: 'Answer of 27 March 2026; reporting calendar of Compliance, entry 21',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The Central Bank was told about the chat at a regular meeting in May. Legal and Compliance recall it alike, without letter or minute.',
      reference: 'Interviews, Legal Counsel and Head of Compliance, 14 October 2026',
    },
    S5: {
      value: 4,
      evidence: 'E3',
      note: 'The suite was entered in the DORA register of 2025 and 2026 in time and complete, with receipts; the next submission is in the calendar.',
      reference: 'DORA register, submissions of April 2025 and 28 April 2026; receipts',
    },
  },
  'iso42001-a.8.5-trace': {
    S1: {
      value: 'cannot-determine',
      note: 'The platform contract was picked: annex 4 asks for notice of suspected misuse within 48 hours. Whether the record has it could not be seen, because the sheet for this system was in the board folder; a copy was asked for.',
      reference: 'Platform contract, annex 4; request list, entry 39, 14 October 2026',
      parked: true,
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Clause 12 of the contract demands notice of security events to the supplier within three days. Procurement knew it; the register has only the duties of outsourcing, of which one was followed back to its article.',
      reference: 'Contract S2, March 2024, clause 12; AI-LEG-01 v1.1, entries 9 to 14',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'The reinsurance treaty was opened. Notice of a new release stands in the register with annex D as its source; the yearly figure on declined cases, two lines further down in the same annex, does not.',
      reference: 'Reinsurance treaty, annex D, 1 January 2025; AI-LEG-01 v1.1, entry 27',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Breach notices of the contract are in the register. The terms of use to which it refers ask for reports of misuse and of a changed purpose; the Project Manager had read this, and Compliance had not.',
      reference: 'Contract S4, October 2025, section 9, with terms of use; AI-LEG-01 v1.1, entries 30 to 34',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'The suite contract of 2019 holds no such duty, and entry 41 led back to a valid source. The works agreement for Munich, picked next, wants the council informed of new evaluations; this smaller duty is missing.',
      reference: 'Suite contract, 2019; works agreement Munich on document handling, 2021, section 5; AI-LEG-01 v1.1, entry 41',
    },
  },
  'iso42001-a.8.5-change': {
    value: 2,
    evidence: 'E3',
    note: 'The last addition, of 29 May 2026, is the entry of S4 in the register for DORA, noticed because the Central Bank asked. Compliance reads two bulletins without set dates and passes on what seems to matter. The amended EU AI Act of July, brought up by the assessors, has moved the dates for S3 and is neither in the register nor known to the Head of Life Underwriting.',
    reference: 'AI-LEG-01 v1.1, revision history; interviews, Head of Compliance and Head of Life Underwriting, 13 and 14 October 2026',
  },
};
