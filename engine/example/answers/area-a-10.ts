import type { ExampleAnswers } from '../example.ts';

/** Area A.10, third-party and customer relationships. */
export const areaA10Answers: ExampleAnswers = {
  'iso42001-a.10.2-who': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Own teams and cloud platform are set against twelve tasks with one accountable party each, data protection roles included. The supplier of hazard data has no row.',
      reference: 'Responsibility sheet S1 v1.0, 18 August 2026, approved by the Head of Claims Investigation',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: "Dublin and Munich drew the division differently, and each took monitoring of estimates for the other's or the supplier's task. Noticing a new model stood with nobody.",
      reference: 'Drawing exercise, Motor Claims, 13 October 2026, and Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Actuarial and Data Science, Model Validation, Underwriting, platform and reinsurer each hold their tasks through to deletion of data; approved and current, controller roles stated.',
      reference: 'Responsibility sheet S3 v1.2, 25 May 2026, approved by the Head of Life Underwriting',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: "A table names tasks for own teams; the column of the supplier repeats 'see terms'. Filter logs and checking of new model versions appear on neither side.",
      reference: 'Solution design S4 v1.4, table 5',
    },
    S5: {
      value: 2,
      note: 'The owner sees recognition with the supplier, types with the post room and servers with IT. Who answers for misrouting of medical papers differed between two people.',
    },
  },
  'iso42001-a.10.2-agreed': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'The platform contract carries its tasks. Hazard data comes on an informal agreement, by e-mail, without any word on quality or notice of changes.',
      reference: 'Platform contract, annex 4; e-mail exchange of March 2023',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The contract deals with price, availability and confidentiality. It has no duty to announce model changes and no right of audit; help with complaints runs through the sales contact.',
      reference: 'Contract S2, March 2024',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'The reinsurer agreed to notice and correction of tables in the treaty annex. Deletion on request is promised by letter and due to enter the treaty at renewal in January 2027.',
      reference: 'Reinsurance treaty, annex D, 1 January 2025; letter of 12 March 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Hosting, no training on content, 30 days' notice of model changes and support are agreed. Access to filter logs is missing and being negotiated by Procurement.",
      reference: 'Contract S4, October 2025; letter of Procurement, 2 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'The contract of 2019 covers licence, availability and faults. Recognition came later with an upgrade; Procurement and IT agree that its tasks were never put in writing.',
      reference: 'Interviews, Head of Procurement and IT Service Manager, 14 October 2026; suite contract, 2019',
    },
  },
  'iso42001-a.10.2-seam': {
    S1: {
      value: 3,
      evidence: 'E2',
      note: 'When garage data was faulty in May, the data supplier and the data scientists acted as divided. A day passed until the right technical contact was found.',
      reference: 'Interviews, Data Scientist and team leader Claims Investigation, 13 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The new model of 3 June: the supplier considered it announced by its portal, Motor Claims expected to be told. For four months nobody tested or adjusted anything.',
      reference: 'Supplier portal S2, 3 June 2026; claims statistics S2, weeks 18 to 40',
    },
    S3: {
      value: 3,
      evidence: 'E2',
      note: 'A wrong reinsurer table was played through with named contacts on both sides. Who stops new acceptances in the meantime was answered after some thought.',
      reference: 'Exercise with Chief Actuary and Head of Life Underwriting, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "In July the supplier's support answered within six hours and the own team rebuilt the index; one question on cached answers waited three days.",
      reference: 'Support messages, 10 to 16 July 2026; CAR-2026-057',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'At the upgrade of March, supplier, IT and post room each did their part with known contacts. One question on extraction of claim numbers was answered late.',
      reference: 'Interviews, IT Service Manager and Head of Operations Services, 14 October 2026',
    },
  },
  'iso42001-a.10.2-same': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The shared-responsibility page of the platform was gone through in August and two lines were settled by mail. With the suppliers of hazard and garage data only the way of reporting faults has been compared; the rest is on the agenda for November.',
      reference: 'Responsibility sheet S1 v1.0, annex; mails with the platform provider, August 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'The supplier was called in the session. In its view customers have to read the portal and test each new model in the test tenant; Motor Claims holds both to be part of the service.',
      reference: 'Call with the customer manager of the supplier, 14 October 2026; interview, Head of Motor Claims',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'The reinsurer returned the sheet in June with one remark, on deletion at the end of the treaty, which is to be settled with the renewal in January 2027. Its answer on all other tasks agreed with the own one.',
      reference: 'Responsibility sheet S3 v1.2, reply of 11 June 2026',
    },
    S4: {
      value: 1,
      evidence: 'E3',
      note: 'The supplier publishes who does what, and nobody had read it. It leaves the evaluation of new model versions and the watching of the filter to the customer, tasks the table of Merrowdale gives to nobody.',
      reference: 'Page of the supplier on shared responsibility, opened 13 October 2026; solution design S4 v1.4, table 5',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Seven years of smooth dealings stand in for a comparison. Asked who would have to act if recognition got worse, IT named the supplier, and the post room named IT.',
      reference: 'Interviews, IT Service Manager and team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.10.3-process': {
    value: 2,
    evidence: 'E3',
    note: 'The outsourcing policy grades suppliers by criticality and treats security, continuity and exit well. On AI there is a list of 22 questions in draft, used once for the choice of S2 in 2024; none has been put to a supplier since. It asks nothing about unfair results, purchases below EUR 10,000 are outside, and control of AI suppliers has no owner.',
    reference: 'Outsourcing policy v5.1, 11 May 2026; question list, draft of January 2024; AI-RAC-01 v1.1; interview, Head of Procurement, 14 October 2026',
  },
  'iso42001-a.10.3-checked': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Libraries and platform were assessed before use with judgement and checks built in. The hazard data was assessed six months after the first score that used it.',
      reference: 'Supply assessment S1, 3 February 2022; note on hazard data, 18 September 2023',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'Three suppliers were compared with 22 questions and 400 own cases, and answers were judged. Origin of training pictures stayed unanswered and was let pass with a note.',
      reference: 'Selection file S2, February 2024, evaluation memo',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Reinsurer tables and all modelling components were judged by the actuarial function before development; two tables were refused, and the checks that followed run in the pipeline.',
      reference: 'Supply assessment S3, 30 October 2023; pipeline checks shown 13 October 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Certificate, hosting and price of the service were checked and a security questionnaire filed. No question on wrong answers, languages or origin of the model was put.',
      reference: 'Purchase file S4, October 2025',
    },
    S5: {
      value: 1,
      evidence: 'E2',
      note: 'Nothing was checked about recognition and classification; the supplier had been accepted in 2019 for the archive, as Procurement and IT confirm.',
      reference: 'Interviews, Head of Procurement and IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.10.3-followed': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Deliveries are checked on arrival. Faulty garage data in May led to a demand, a corrected delivery after twelve days and closer checks until July, with the result on record.',
      reference: 'Data quality log S1, May to July 2026; letter of 13 May 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'After the signature only availability was looked at. Four months of a changed model, and 4.8 per cent lower estimates, were found by the assessors.',
      reference: 'Service reports S2, 2025 and 2026; claims statistics S2, weeks 18 to 40',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: "The yearly review of the reinsurer's tables in March raised two points. Whether the second was put right has not been checked.",
      reference: 'Supplier review S3, 19 March 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'The service review of September deals with availability. The notice on retirement of the model, due in February 2027, lay unread in the mailbox.',
      reference: 'Service review S4, September 2026; mailbox opened 13 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'IT holds a yearly meeting with the supplier about faults. Misrouting, counted every week, was never raised there, as IT and post room agree.',
      reference: 'Interviews, IT Service Manager and team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.10.3-change': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Library versions are fixed and advisories read by two people. Deliveries of garage data are compared with the one before on arrival, which would show a change of coding; hazard data comes without notice or comparison.',
      reference: 'Arrival checks, Data quality log S1; advisory log; e-mail exchange of March 2023',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The contract promises no notice and no version, and no own cases are run again. The average estimate per week, which Finance has, fell in the very week of the change; nobody is asked to look.',
      reference: 'Contract S2, March 2024; claims statistics S2, weeks 18 to 40',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Annex D obliges the reinsurer to announce new tables 60 days ahead, libraries are fixed, and a fixed set of 500 applications runs every night. In March the notice reached the Chief Actuary before the set would have shown it.',
      reference: 'Reinsurance treaty, annex D; nightly run S3, log of March 2026; letter of 12 March 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'A month of notice is agreed and goes astray in a mailbox. The editor noticed in September that answers had become longer and put it down to the prompt; an own set of questions to repeat does not exist.',
      reference: 'Contract S4, October 2025; mailbox opened 13 October 2026; interview, content editor',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'Nothing changes without an upgrade that IT installs itself, with notes that are read beforehand. The trial that follows covers common letters and would miss a loss on handwriting.',
      reference: 'Interviews, IT Service Manager and administrator, 14 October 2026; release notes 2026.3',
    },
  },
  'iso42001-a.10.3-exit': {
    S2: {
      value: 2,
      note: 'The owner would return to assessors and hire some, and thinks of the runner-up of 2024 as a substitute. Capacity, return of pictures and what becomes of the calibration to Irish rates have not been discussed with anyone.',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Documents, index and prompt are own and would move along. With the model to be retired in February 2027 the case is real and a few months away; Customer Service and IT each had an idea, not the same one.',
      reference: 'Interviews, Head of Customer Service and IT Service Manager, 13 and 14 October 2026; notice of retirement, mailbox S4',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'The licence does not expire, the suite runs on own servers, and export of the archive was tried in 2024 with 10,000 documents. What would sort 3,900 items a day in the meantime is left open in the exit note.',
      reference: 'Exit note for the document suite, 18 November 2024; record of the export trial',
    },
  },
};
