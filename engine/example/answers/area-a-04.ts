import type { ExampleAnswers } from '../example.ts';

/** Area A.4, resources for AI systems. */
export const areaA04Answers: ExampleAnswers = {
  'iso42001-a.4.2-record': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'A resource sheet joins data, tools, cloud platform and people, external hazard data included. The display component in the claims system, part of the chain since February, is missing.',
      reference: 'Resource sheet S1 v1.1, 4 September 2026',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'The outsourcing register shows the supplier, the asset list the interface. Price lists, assessors and the branch stand in neither; two people supplied them from memory.',
      reference: 'Interviews, Head of Motor Claims and IT Service Manager, 13 and 14 October 2026; outsourcing register',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "One sheet covers data sets, libraries, platform, validators, underwriters with power to overrule and the reinsurer's tables, each with owner and date.",
      reference: 'Resource sheet S3 v1.2, 27 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Content, prompt, service, gateway and people are recorded with the supplier's share. The crawler for web pages, run by Communications, is missing.",
      reference: 'Resource sheet S4 v1.0, 3 June 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'The asset list names suite, servers and licence. Who maintains document types and reference lists is known in the post room and to IT, and not written.',
      reference: 'Asset list, record DMS-01; interviews, IT Service Manager and administrator, 14 October 2026',
    },
  },
  'iso42001-a.4.2-stages': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: "Recalibration, validation and operation are described with people and environments. The end of use is one sentence, 'archive the model', without saying who will be needed.",
      reference: 'Resource sheet S1 v1.1, section 5',
    },
    S2: {
      value: 2,
      note: 'Operation is covered by the contract. The owner could name what an exit would take, pictures to be handed back and more assessors, without having written it down.',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Operation, next retraining and validation days are worked out. Withdrawal is sketched only, because policies outlive the model by decades.',
      reference: 'Resource sheet S3 v1.2, section 5',
    },
    S4: {
      value: 2,
      note: 'The team knows what operation takes today. What happens after the project ends in November, or on a change of supplier, is in the head of the Project Manager.',
    },
    S5: {
      value: 1,
      note: "No distinction by stage exists, and the interviewees knew only that 'the supplier installs and we use'.",
    },
  },
  'iso42001-a.4.2-current': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The library update of August and the garage data of May were drawn; both were on the sheet within a week through the change workflow. The colours of February never arrived.',
      reference: 'Change list S1, 2026; change history of resource sheet S1',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The new grading model, the branch and the upload page of May 2026 appear in no record; the asset list shows the state of 2024.',
      reference: 'Asset list, record MDE-01, last change 9 May 2024',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Three changes were drawn from the list, retraining, a new question and a library; each was entered within four days by the workflow, by different people.',
      reference: 'Change records S3, 2026; change history of resource sheet S3',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Prompt and content changes follow from the log automatically. The larger quota of September was added by hand three weeks later.',
      reference: 'Change log S4; resource sheet S4, note of 1 October 2026',
    },
    S5: {
      value: 2,
      note: 'IT updates the entry with each suite upgrade. The two types of May 2026 were added by the administrator when the assessment was announced.',
    },
  },
  'iso42001-a.4.2-shared': {
    value: 2,
    evidence: 'E3',
    note: 'The register kept for DORA and the licence overview list the cloud platform, the gateway in front of language models and the two assistants for staff, with contract and cost. Which AI systems rely on each stands nowhere. The lineage tool, the validation environment used by S1 and S3 and the sandbox of Actuarial and Data Science were added from memory.',
    reference: 'DORA register, rows 14 to 27; licence overview, third quarter of 2026; session with IT Service Manager and Chief Actuary, 14 October 2026',
  },
  'iso42001-a.4.2-trace': {
    value: 3,
    evidence: 'E3',
    note: 'Two components were named by the assessors. A library was traced to S1 and S3 from the bills of materials in six minutes by the operator on duty, and S4, checked afterwards, was rightly not on the list. The hosted model took a call to Customer Service. AI functions inside bought suites cannot be traced at all, which IT knows since the workshop.',
    reference: 'Trace with IT Operations, 14 October 2026; advisory log, August 2026',
  },
  'iso42001-a.4.3-record': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Five sheets give origin, period, role, preparation, quality and bias for training, test and live motor data. Live household input has no sheet.',
      reference: 'Data sheets S1-D1 to S1-D5 v4.2, 20 March 2026',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Pictures, price lists and labour rates are listed with storage place. What they must be like and how old they are is known to two people.',
      reference: 'Interface sheet S2; interviews, Head of Motor Claims and Senior Motor Assessor, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Six sheets describe origin, labels, preparation, known bias and live answers, signed by their owners; attributes left out carry a reason.',
      reference: 'Data sheets S3-D1 to S3-D6 v1.3, 24 April 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The content list describes all 1,240 documents with owner, version and validity. The questions used for testing have no description of whom they represent.',
      reference: 'Content list S4, 9 October 2026',
    },
    S5: {
      value: 2,
      note: 'Incoming items are counted by channel, site and type. Languages, handwriting and share of health papers are known to the team leader only.',
    },
  },
  'iso42001-a.4.3-inuse': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: "Period and count of the training set agreed with the table. For live input the sheet says 'motor claims', while one scored claim in five is a household claim.",
      reference: "Data sheet S1-D5 compared with one day's input, 13 October 2026",
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The interface sheet speaks of four pictures per claim; the page has accepted up to ten, and German plates, for months.',
      reference: 'Interface sheet S2 compared with the upload page and supplier export, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Period, count and share of missing smoker status were compared for the test set and agreed; the two questions added in 2026 are visible in the history.',
      reference: 'Data sheet S3-D3 compared with the source table, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Twelve entries were compared with the index; owners and versions agreed. Three leaflets of 6 October were in the index and not yet listed.',
      reference: 'Content list S4 compared with the index, 13 October 2026',
    },
    S5: {
      value: 2,
      note: "The count sheet was compared with the day's post in talk only; e-mail attachments, now over half, were said to be 'not quite up to date' on it.",
    },
  },
  'iso42001-a.4.3-unknown': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Undetected fraud, selection by earlier referrals and weak outcomes before 2018 are recorded with their meaning. What gaps in hazard data mean for a score is not stated.',
      reference: 'Model file S1-4.2.1, section 9',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Neither interviewee had looked for limits of the data. That German prices are absent became clear to the owner in the meeting with Munich.',
      reference: 'Interviews, Head of Motor Claims, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "Few older applicants with illness, unverified answers and the reinsurer's withheld cohort data are recorded, each with the consequence for use.",
      reference: 'Model file S3-1.3, section 8; letter to the reinsurer, 9 January 2024',
    },
    S4: {
      value: 2,
      note: 'The content editor listed unknowns readily, the training data of the hosted model among them. About half are in a private notebook.',
    },
    S5: {
      value: 1,
      note: 'What the supplier trained on was never asked, and the empty field was taken to mean that there is no problem.',
    },
  },
  'iso42001-a.4.3-added': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'The garage data was in use from 5 May 2026 and described on the 12th, by the change workflow. Household claims, the larger addition, have come in since September 2025 without any description, and nothing stopped them.',
      reference: 'Change history of resource sheet S1; ticket CL-8812, 11 September 2025; data sheet S1-D5',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'German pictures since January 2026 and up to ten pictures per claim since the upload page of May were put to use without a line of description. IT knew of no step at which one would be asked for.',
      reference: 'Access request Munich, 19 January 2026; interface sheet S2, April 2024; interview, IT Service Manager, 14 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The two health questions of 2026 were described by the medical officer and the data owner on 24 April, before their first use on 18 May; the release form does not close without an approved sheet.',
      reference: 'Data sheet S3-D2 v1.3, change history; release file S3-1.3, item 4',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Wordings and leaflets get their entry with the approval on which indexing depends. Three leaflets went into the index on 6 October by an urgent request and were entered a week later.',
      reference: 'Content list S4; index log, 6 October 2026; approval list',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Pension statements and glass invoices appeared on the count sheet about three weeks after the two types had been set up in May. The administrator added them when the monthly totals no longer matched.',
      reference: 'Count sheets, May and June 2026; interviews, administrator and team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.4.4-record': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Model type, seed, 23 libraries with versions, outcome guide, validation notebooks and monitoring software are listed, from extraction to dashboard.',
      reference: 'Tool list S1-4.2.1, 10 July 2026; software bill of materials',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'Product, contract, upload component and interface are listed with version and source. The macro that loads labour rates is missing, and the grading model of June is being added.',
      reference: 'Asset list, record MDE-01; note of 14 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Model, settings, libraries, explanation package, container digest and the validation software of the actuarial function are on record with source.',
      reference: 'Tool list S3-1.3, 8 May 2026',
    },
    S4: {
      value: 4,
      evidence: 'E3',
      note: 'Hosted model, retrieval engine, embedding model, prompt 1.17, filters and evaluation script are listed with source and version as far as the supplier states it.',
      reference: 'Tool list S4, 9 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: "Suite release 2026.3, recognition engine and classification module are recorded with versions. The supplier's evaluation tool, used for the upgrade, is not.",
      reference: 'Asset list, record DMS-01',
    },
  },
  'iso42001-a.4.4-version': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Release 4.2.1, threshold 720 and feature hash were read from the scoring service in two minutes and agreed with the registry.',
      reference: 'Demonstration, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "Only the supplier's portal tells what runs, and one assessor has the log-in. It showed a grading model of June 2026; the record says 2024.",
      reference: 'Supplier portal S2, 13 October 2026; asset list, record MDE-01',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Each score carries release and container digest; three scores of the day were opened and agreed with the release file.',
      reference: 'Underwriting workbench and release file S3-1.3, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Prompt version, index date and name of the hosted model were read in three minutes and agree with the list. The build behind the name is not visible.',
      reference: 'Service console S4 and tool list, 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'Suite and module versions were found at once on the administration page and agree with the record; queue and extraction settings are not covered.',
      reference: 'Administration page, seen with the IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.4.4-outside': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Libraries are pinned and mirrored; an advisory feed goes to both data scientists. The advisory of August led to an assessed update within six days.',
      reference: 'Advisory log, August 2026; change list S1',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'The change of 3 June 2026 stood on the portal for four months. No one is charged with reading it, and the contract gives no right to notice.',
      reference: 'Supplier portal S2, 3 June 2026; contract S2, March 2024',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Image and libraries are fixed; the reinsurer announces new tables by letter to the Chief Actuary. The letter of March is entered in the resource sheet.',
      reference: 'Letter of the reinsurer, 12 March 2026; change history of resource sheet S3',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: "The contract grants 30 days' notice, sent to a mailbox nobody reads. In it lay the announcement of a retirement date for the model in February 2027.",
      reference: 'Contract S4, October 2025; mailbox opened 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'IT receives and reads the release notes of the suite as a rule. Patches of the recognition engine, which come with them, are not read for changed behaviour.',
      reference: 'Interviews, IT Service Manager and administrator, 14 October 2026',
    },
  },
  'iso42001-a.4.4-rebuild': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'In July a second analyst rebuilt data and model of release 4.2.1 from the record and reached the same scores. What could not be set up is the display for handlers: where amber begins and ends is written in the code of the claims system only.',
      reference: 'Rebuild record, 2 July 2026; tool list S1-4.2.1',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Interface and contract options could be set up again. The macro that turns labour rates into the format of the supplier lies on one desktop, and the reasons for the confidence setting are in the head of the Senior Motor Assessor.',
      reference: 'Interviews, Senior Motor Assessor and IT Service Manager, 13 and 14 October 2026; interface sheet S2',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Model Validation sets the system up from file, container digest and settings for each release, without the developers. For 1.3 all 2,000 test applications came out equal to the last decimal.',
      reference: 'Set-up log of Model Validation, 21 April 2026; validation report, 30 April 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Prompt, index settings, embedding model and evaluation script would let another team begin at once. The tables on cover limits, rewritten as sentences by hand, and the way the index is refreshed would be missing.',
      reference: 'Tool list S4, 9 October 2026; solution design S4 v1.4; session with the content editor, 13 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Servers and suite could be installed from the record within a day. Types, queues and extraction rules have never been exported; without the administrator they would have to be found out from the live screen.',
      reference: 'Interviews, IT Service Manager and administrator, 14 October 2026; asset list, record DMS-01',
    },
  },
  'iso42001-a.4.5-record': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Training, test and production on the cloud platform, Dublin region, are recorded with size, storage, limits and provider, also in the register kept for DORA.',
      reference: 'Configuration database, service FRAUD-SC, 8 October 2026; DORA register, row 14',
    },
    S2: {
      value: 4,
      evidence: 'E3',
      note: 'Supplier service in Frankfurt with a second region, quota of 60 estimates a minute, storage and test tenant are recorded from contract and portal.',
      reference: 'Configuration database, service MDE; DORA register, row 22',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Training cluster, validation environment and production are recorded one by one, with capacity, recovery site and responsible platform team.',
      reference: 'Configuration database, service UW-SC, 8 October 2026; DORA register, row 15',
    },
    S4: {
      value: 4,
      evidence: 'E3',
      note: 'Provider, European region and fallback, token quota, service level and own gateway are recorded for test and website.',
      reference: 'Configuration database, service CHAT; DORA register, row 27',
    },
    S5: {
      value: 4,
      evidence: 'E3',
      note: "Four application servers, recognition hosts, storage and the monthly page limit are found under the suite's own entry, with IT as provider.",
      reference: 'Configuration database, service DMS, 8 October 2026',
    },
  },
  'iso42001-a.4.5-change': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'The move to newer machines in November 2025 is entered on the day, with 20,000 claims scored on both and identical results.',
      reference: 'Change record, 11 November 2025, with comparison',
    },
    S2: {
      value: 4,
      evidence: 'E3',
      note: "The supplier's quota increase of April 2026 is on record with its effect on waiting times; quota and region agreed with the portal.",
      reference: 'Supplier notice, 14 April 2026; portal, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The platform upgrade of March 2026 shows date, test of response time and a statement by Model Validation that scores are unaffected.',
      reference: 'Change record, 18 March 2026; statement of Model Validation, 20 March 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The larger token quota of September is recorded with date. Whether answers differ in the fallback region was not considered, as the ticket itself notes.',
      reference: 'Change ticket, 10 September 2026',
    },
    S5: {
      value: 4,
      evidence: 'E3',
      note: 'Two more recognition hosts in January 2026 are recorded with throughput before and after; hosts and page limit agreed with the live screen.',
      reference: 'Change record, 9 January 2026; administration page, 14 October 2026',
    },
  },
  'iso42001-a.4.5-footprint': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'A short note puts the use at 310 kWh a year, measured on the platform, and concludes that it is negligible beside the claims system.',
      reference: 'Note of IT Operations, 4 September 2026',
    },
    S2: {
      value: 1,
      note: 'Neither Motor Claims nor IT had thought of the burden of image processing, and the supplier was not asked.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Training and scoring were measured for 2025; the figure played a part in choosing yearly instead of quarterly retraining.',
      reference: 'Minutes of the model meeting S3, 2 February 2026, item 6',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "An estimate per conversation from the supplier's published figures was made for the pilot. It has not been used since.",
      reference: 'Sustainability note S4, 22 April 2026',
    },
    S5: {
      value: 2,
      note: 'Figures exist for the computer room as a whole; the share of the suite is unknown.',
    },
  },
  'iso42001-a.4.5-where': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Production, test, write-once log storage and backup all showed the Dublin region in the console, as the configuration database has it. A test copy of 2025 was found there with its entry and deletion date.',
      reference: 'Console view, 13 October 2026; configuration database, service FRAUD-SC',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'Frankfurt, the second region and the test tenant appeared in the portal as recorded. In which place the supplier keeps backups of pictures is neither visible nor recorded, and the question went to it on 14 October.',
      reference: 'Supplier portal S2, 13 October 2026; configuration database, service MDE; request list, entry 38',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Cluster, validation environment, production and recovery site agree with the console. The nightly copy of scores in the reporting database, from which Life Distribution draws its averages, is missing from the record of the system.',
      reference: 'Console view, 13 October 2026; configuration database, service UW-SC; job list of the reporting database',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "European region, fallback and own gateway were seen live and are right. The supplier's list of sub-providers of September names another firm for the content filter, which stands neither in the entry nor in the DORA register.",
      reference: 'Service console S4, 13 October 2026; list of sub-providers, September 2026; DORA register, row 27',
    },
    S5: {
      value: 4,
      evidence: 'E3',
      note: 'Four application servers, recognition hosts, storage and the nightly backup at the second site were opened one by one and agree with the entry. The firewall shows no connection to the outside.',
      reference: 'Administration page and backup console, 14 October 2026; configuration database, service DMS',
    },
  },
  'iso42001-a.4.6-record': {
    value: 2,
    evidence: 'E3',
    note: 'AI-RAC-01 names roles for 34 activities, without skills. Skills are written down for data scientists and actuaries only, in their job descriptions. Investigators, underwriters who may overrule, the post room, agency staff and the people of the three suppliers are not recorded, and withdrawal of a system is covered for none. A matrix is foreseen for the first quarter of 2027.',
    reference: 'AI-RAC-01 v1.1, 18 June 2026; job description Data Scientist, 2024; AI-ACT-01, entry 9',
  },
  'iso42001-a.4.6-sample': {
    value: 2,
    evidence: 'E2',
    note: 'S1, live since 2022, was chosen. Two data scientists look after it, as the resource sheet says; one of them stands behind four of its seven names, and the deputy listed moved to Life in August. Who would notice that handlers misuse the colours could not be said. The Chief Actuary and the data scientist described it alike.',
    reference: 'Interviews, Chief Actuary and Data Scientist, 13 October 2026; resource sheet S1 v1.1',
  },
  'iso42001-a.4.6-mix': {
    value: 3,
    note: 'The Chief Actuary described that larger projects begin by asking who is affected and who is missing at the table; for S3 this brought in a medical officer and later a patient association. For S2 and S5 the team was the department and IT, as usual with purchases.',
  },
  'iso42001-a.4.6-oversight': {
    value: 2,
    evidence: 'E3',
    note: 'AI-RAC-01 gives the power to stop S1, S3 and S4 to a function each, without skills. Stand-ins are named for the shift leads of S4 only, in the run book. Investigators and underwriters, on whose judgement the outcome rests, appear in the record as users, and for S2 and S5 there is no entry, nor the statement that nobody is meant to step in.',
    reference: 'AI-RAC-01 v1.1, rows 27 to 31; run book S4 v1.2, section 5; run book S3 v1.1',
  },
};
