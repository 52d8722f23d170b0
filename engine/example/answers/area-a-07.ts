import type { ExampleAnswers } from '../example.ts';

/** Area A.7, data for AI systems. */
export const areaA07Answers: ExampleAnswers = {
  'iso42001-a.7.2-process': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The data quality standard of the actuarial function, extended to machine learning in January 2026, covers training, test and live data with owners. External hazard data has neither owner nor rule.',
      reference: 'DQ-ST-02 v3.1, 19 January 2026, sections 2 to 8; list of data owners S1',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'General rules for claims data apply to the pictures. Nothing is written on labour rates and parts prices, which Merrowdale supplies, or on what the supplier has to disclose.',
      reference: 'Interviews, Head of Motor Claims and Data Steward, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "Approved rules name owners for six data sets, keep test data under separate access and end with deletion of withdrawn applications. The reinsurer's mortality tables are included.",
      reference: 'DQ-ST-02 v3.1; data plan S3 v1.3, 8 May 2026, signed by the Chief Actuary',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Each of the 1,240 documents has an owner, an approval and a rule for removal. Test questions, and conversations used to improve prompts, are not covered.',
      reference: 'Content rules S4 v1.1, 20 July 2026',
    },
    S5: {
      value: 1,
      note: "Scans fall under the records policy, which ends at filing. For the classifier's document samples and for the reference lists of policy numbers there is no rule.",
    },
  },
  'iso42001-a.7.2-threats': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Past suspicion copied into labels, later facts leaking into inputs and tampering have working measures. For household claims outside the training data the measure still awaits a date.',
      reference: 'AI-RR-01, R-03, R-07 and R-12 to R-14; AI-RTP-01 v0.4 (draft)',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Number plates and bystanders were looked at for privacy. Price lists out of date and pictures of other cars depend on the care of individual assessors.',
      reference: 'DPIA-2024-07, section 5; interviews, two motor assessors, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Thin data on illnesses, untrue answers, exposure of health data and inputs nobody understands each have a measure; access review and missing-value alarm were shown at work.',
      reference: 'AI-RR-01, R-19 to R-24; alarm of 3 September 2026; access review Q3 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Sources are approved before they enter. Health details typed in by visitors and superseded texts were both known in the pilot; what catches them is the attention of two people.',
      reference: 'Interviews, Project Manager S4 and content editor, 13 October 2026; CAR-2026-057',
    },
    S5: {
      value: 2,
      note: 'Access to scanned health questionnaires is restricted as in any archive. Poor scans, handwriting and German letters were named as weak points without a measure.',
    },
  },
  'iso42001-a.7.2-reuse': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: "Investigation outcomes return into recalibration by decision of the model meeting after a check. What share of labels stems from the model's own referrals is unconfirmed.",
      reference: 'Minutes of the model meeting S1, 22 June 2026, item 2; recalibration guide S1',
    },
    S2: {
      value: 'cannot-determine',
      evidence: 'E3',
      note: "The contract permits use of pictures for 'service improvement', the supplier's sales contact denied it by e-mail, and the portal shows no setting. Confirmation was demanded on 14 October 2026.",
      reference: 'Contract S2, March 2024, clause 9; e-mail of the supplier, 22 May 2024; request list, entry 37',
      parked: true,
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Applications enter retraining after twelve months, automatic acceptances excluded, on a legal basis recorded by the Data Protection Officer. The extraction job does exactly this.',
      reference: 'Decision note, 27 November 2024; extraction job viewed 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Training on conversations is excluded by contract and switched off in the console; both were seen. When the supplier deletes them has not been confirmed.',
      reference: 'Contract S4, October 2025, section 7; console setting viewed 13 October 2026',
    },
    S5: {
      value: 'not-applicable',
      evidence: 'E3',
      note: 'Firewall rule, licence sheet and administration page were read with IT: the suite runs on own servers, sends nothing to the supplier and cannot learn from corrections.',
      reason: "Reuse for development is not possible: the suite runs on Merrowdale's own servers without a connection to the supplier, the licensed edition has no training function, and nothing is developed from its data.",
      reference: 'Licence sheet of the suite; firewall rule and administration page, seen 14 October 2026',
    },
  },
  'iso42001-a.7.2-shown': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Investigation outcomes of 2023 were followed: owner, access of five people, versions and deletion date agree with the standard. A search of shared folders turned up one extract of a data scientist who has left, three months past its date; it was deleted on the day.',
      reference: 'Catalogue entry S1-D4; access list and folder search, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Pictures of one claim of May were followed. In the claims file they are kept as the rules for claims demand; cropped copies lie on the desktops of assessors, and when the supplier deletes its own is not known.',
      reference: 'Walk-through with the Senior Motor Assessor and the Data Steward, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'The application set of 2024 was followed from import to release 1.3 with owner, quarterly access reviews and masking. Withdrawn applications had gone after twelve months, test rows lie under separate access, and a search found no copy.',
      reference: 'Catalogue entry S3-D1; access reviews, Q1 to Q3 2026; deletion log, September 2026; folder search, 13 October 2026',
    },
    S4: {
      value: 1,
      evidence: 'E3',
      note: 'Conversations were chosen, for their health details. They arrived with the pilot, stay at the supplier without a period and lie in two exports on a project drive; no rule exists with which this could be compared.',
      reference: 'Service console S4 and project drive, 13 October 2026; content rules S4 v1.1; RET-01 v6.2',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Health questionnaires of one day were followed into the archive, where the records policy applies. The page images held back by the recognition hosts are cleared when the disk is full, according to the administrator.',
      reference: 'Walk-through with the administrator and the IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.7.2-beyond': {
    value: 3,
    evidence: 'E3',
    note: 'The standard as extended in January 2026 demands test data kept apart, cover of age, county and illness groups, lineage from source to release and checks against poisoned labels; leaving out synthetic data carries a reason. Content rules add what a retrieval index needs. For data fed into bought systems, that is S2 and S5, an annex is on the work list for March 2027.',
    reference: 'DQ-ST-02 v3.1, sections 6 to 9, and work list; content rules S4 v1.1, 20 July 2026; interview, Data Steward, 13 October 2026',
  },
  'iso42001-a.7.3-selection': {
    S1: {
      value: 3,
      evidence: 'E2',
      note: 'Periods, claim types and amounts were agreed with Claims Investigation before collection. Hazard data was added on offer, without comparison; both sides told it alike.',
      reference: 'Interviews, Head of Claims Investigation and Data Scientist, 13 October 2026',
    },
    S2: {
      value: 2,
      note: 'Pictures were taken as customers send them. Before the purchase the supplier was asked about Irish prices and hosting, not which vehicles, weather or countries its model had seen.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Needs per age and illness group were stated in 2023, five sources compared and two refused for purpose limitation. The Chief Actuary decided and named the gap on diabetes.',
      reference: 'Data selection paper S3, 6 October 2023, approved 19 October 2023',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Documents were chosen by the contact reasons of 2025 and approved by product managers. Which internal guidance was turned down, and why, is only partly recorded.',
      reference: 'Content selection S4, 12 December 2025; approval list',
    },
    S5: {
      value: 2,
      note: 'Sample letters for setting up types were taken from one week of Dublin post because they were at hand. Munich was not considered.',
    },
  },
  'iso42001-a.7.3-record': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The set of 212,000 closed motor claims was chosen: source, period 2016 to 2021, handling and labels are recorded. Coverage of districts and of first-time customers is left blank.',
      reference: 'Data sheet S1-D1 v4.2, 20 March 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "The supplier's paper speaks of 'millions of European images'. It was filed unread, as the owner admits; price lists carry a date and nothing else.",
      reference: 'Supplier paper, March 2024; price list file of Motor Claims',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The application set opens with source, counts per age and illness group, missing groups and earlier cleaning. The 184 diabetes cases are on it, with what follows from the number.',
      reference: 'Data sheet S3-D1 v1.3, 24 April 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Each document shows owner, version and valid-from date. The gaps in the description of the hosted model were judged on half a page; its languages are not mentioned there.',
      reference: 'Content list S4, 9 October 2026; note on the model description, 3 November 2025',
    },
    S5: {
      value: 1,
      note: 'What the supplier trained the recognition on is unknown and was not asked; own sample letters were thrown away after set-up.',
    },
  },
  'iso42001-a.7.3-rights': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Own claims data is cleared. The hazard data is used on an informal agreement whose terms nobody could show, and re-use for household claims was never put to the Data Protection Officer.',
      reference: 'Record of processing, entry 118; interview, Data Protection Officer, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Customers send pictures for their own claim. Use by the supplier and pictures from German customers, taken in since January 2026, were not cleared by anyone.',
      reference: 'DPIA-2024-07, section 4; interview, Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "Legal ground, basis for health data and purpose are confirmed for each of six sets by the Data Protection Officer; the reinsurer's tables are licensed for model use.",
      reference: 'DPIA-2024-19, 3 December 2024; licence letter, 9 January 2024',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Own texts and chat content are cleared for the purpose. The supplier's assurance on third-party content in its model is being examined by the lawyer.",
      reference: 'DPIA-2026-03, 22 May 2026; contract S4, section 11',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Reading letters in order to route them is covered by the records policy. That health questionnaires are among them was denied in the screening and is uncleared.',
      reference: 'Privacy screening, 2023; interviews, Data Protection Officer and Head of Operations Services, 14 October 2026',
    },
  },
  'iso42001-a.7.3-missing': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Undetected fraud is recorded as a gap, with its meaning. Household claims are absent from the training data altogether; this is known and rated as R-07, and nothing has been done about it. Rural districts with few claims were added by the data scientist when asked.',
      reference: 'Model file S1-4.2.1, section 9; AI-RR-01, R-07; interview, Data Scientist, 13 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Hail, German prices and cars older than 20 years were not searched for in the data of the supplier or the own. Which offer one should not trust for that reason could not be answered.',
      reference: 'Interviews, Head of Motor Claims, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Counts per age and illness group were set against the intended use. Thin groups are answered by compulsory referral and by further cases asked of the reinsurer; applicants with a disability, and those who never apply, are still to be examined.',
      reference: 'Data sheet S3-D1 v1.3, 24 April 2026; AI-RTP-01 v0.4 (draft), lines 16 and 17',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The team can name what visitors ask and the 1,240 documents do not hold: anything in German, older wordings still in force, hardship. A list was begun in August on a whiteboard; there the matter rests.',
      reference: 'Session with the content editor and Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'A week of Dublin letters stands for all post. The administrator had neither considered nor asked the supplier which scripts, languages or senders that leaves out.',
    },
  },
  'iso42001-a.7.3-newest': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'For the garage data need and clearance are dated 20 and 29 April 2026, the record a week after first use on 5 May. The earlier source sampled, hazard data, had been in use for six months before anybody assessed it.',
      reference: 'Minutes of the model meeting S1, 20 April 2026; note of the Data Protection Officer, 29 April 2026; note on hazard data, 18 September 2023',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'German pictures are the newest input. First use was in January 2026; need, record and clearance are missing to this day, and the Data Protection Officer would have been the one to say no.',
      reference: 'Supplier export, 30 September 2026; interview, Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Answers to the two new questions: need stated in January, addendum on health data on 20 April, record on 24 April, first use on 18 May 2026. The reinsurer tables show the same order, with the licence before the delivery.',
      reference: 'Data plan S3 v1.3; addendum to DPIA-2024-19, 20 April 2026; licence letter, 9 January 2024',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The leaflets of 6 October had an owner, an approval and a valid-from date beforehand; their entry in the list came later. Pages fetched by the crawler of Communications, an older source, came in without being asked for.',
      reference: 'Approval of 5 October 2026; content list S4; index log, 6 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'For pension statements the administrator chose samples and asked the team leader whether this was all right. That they show income and sometimes illness was not put to anyone who could have said no.',
      reference: 'Interviews, administrator and team leader of the post room, 14 October 2026; change ticket DM-0417',
    },
  },
  'iso42001-a.7.4-requirements': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Completeness, age, ranges and label rules are set with figures, representativeness by claim type, county and age included. Household input has no requirement of its own.',
      reference: 'DQ-ST-02 v3.1, annex S1',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'The upload page asks for four sharp pictures. How current price lists and labour rates must be is known to two people in Motor Claims.',
      reference: 'Upload page, seen 13 October 2026; interviews, Head of Motor Claims and Senior Motor Assessor',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Measurable and approved for the six sets and for live answers, derived from underwriting rules and the illness groups at risk; a minimum number of cases per group is set.',
      reference: 'DQ-ST-02 v3.1, annex S3; data plan S3 v1.3, section 5',
    },
    S4: {
      value: 2,
      note: 'Texts should be current, approved and free of contradiction, say the editors. Nothing is written on age, overlap or what to do with two valid wordings at once.',
    },
    S5: {
      value: 2,
      note: 'Scanners are set to 300 dpi by the archive rule. The administrator knows what recognition needs of e-mail attachments; it is not laid down.',
    },
  },
  'iso42001-a.7.4-checks': {
    S1: {
      value: 3,
      evidence: 'E4',
      note: "Daily checks from January to September 2026 were complete; 41 failures were followed up, two waived with the owner's signature. Household input runs through checks made for motor.",
      reference: 'Data quality log S1, January to September 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Number and sharpness of pictures are checked on upload. Labour rates in use were those of July 2025; the update of January 2026 had been forgotten.',
      reference: 'Price file of Motor Claims, seen 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'Training, test and live data are checked at set times; the four quarters sampled were complete and failing applications went to an underwriter.',
      reference: 'Data quality reports S3, Q4 2025 to Q3 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Since CAR-2026-057 the index is compared weekly with the approved wordings, on record without gap; leaflets and web pages are not yet part of the comparison.',
      reference: 'Weekly index comparison, 20 July to 9 October 2026',
    },
    S5: {
      value: 2,
      note: 'Unreadable pages are noticed in the manual queue. Scan quality was measured once, at set-up.',
    },
  },
  'iso42001-a.7.4-bias': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Four districts are referred at 6.8 per cent against 4.1 overall, after the district check still 1.9 points apart. Household claims and first names as a hint to origin were never examined.',
      reference: 'Fairness tests S1, 23 July and 25 September 2026',
    },
    S2: {
      value: 1,
      note: 'Whether old cars, dark paint or simple telephones lead to lower estimates has not been considered. The room began to list examples as soon as it was asked.',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Age, illness group and smoking were compared, with effect and decision; diabetes led to compulsory referral. Disability remains open because numbers are too small.',
      reference: 'Fairness section of validation report S3, 30 April 2026',
    },
    S4: {
      value: 2,
      note: 'Agents have the impression that simple English and German get poorer answers. It was talked about in a team meeting and not measured.',
    },
    S5: {
      value: 1,
      note: 'That handwriting of older customers and German post might fail more often was called plausible by the owner. No one has looked.',
    },
  },
  'iso42001-a.7.4-effect': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The faulty week of May was analysed: a wrong repair class moves a score by 60 points on average, from which the limit in the arrival check follows. What missing hazard data does has been tested, without a limit being drawn from it so far.',
      reference: 'Analysis of the garage data fault, 26 May 2026; DQ-ST-02 v3.1, annex S1',
    },
    S2: {
      value: 2,
      note: 'By experience, dark pictures give low estimates and pictures from close by give none at all. Labour rates that are a year old "cost a few per cent", a guess nobody has put to the test.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Answers were spoiled step by step in the stress test. From 4 per cent of missing smoker status calibration leaves its limit; the alarm stands at 2 per cent and acceptance stops at 4.',
      reference: 'Stress test S3, 27 May 2026, section 3; DQ-ST-02 v3.1, annex S3',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Since July the team knows that one superseded wording is enough for wrong answers on cover. Overlapping leaflets and badly read tables are feared as much and have not been tried.',
      reference: 'Interviews, content editor and Project Manager S4, 13 October 2026; CAR-2026-057',
    },
    S5: {
      value: 2,
      note: 'The administrator judges that a poor scan ends in the manual queue and does no harm. That it may also be routed wrongly with high confidence, as two items of the weekly check were, had not been followed up.',
    },
  },
  'iso42001-a.7.4-failed': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Three failures of August were opened: rejected, corrected or released with the signature of the owner. In the case of May the faulty delivery was replaced, but the scores of 61 claimants given in that week were left as they were.',
      reference: 'Data quality log S1, August 2026, entries 33 to 35, and May 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'Rates of July 2025 went into every estimate from January 2026 on. The file accepted them without a word, and how many offers came out too low has not been worked out.',
      reference: 'Price file of Motor Claims, 13 October 2026; service settings S2',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The alarm of 3 September 2026 held back 19 applications with a missing answer and passed them to underwriters. The data owner had the 68 acceptances of the two days before looked through; one was reopened.',
      reference: 'Data quality report S3, Q3 2026, case 7; alarm of 3 September 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Two deviations found by the weekly comparison were corrected within a day and recorded. For the superseded wording of July the answers given were counted, and what should follow for the visitors was left undecided.',
      reference: 'Weekly index comparison, 3 August and 14 September 2026; CAR-2026-057',
    },
    S5: {
      value: 2,
      note: 'A batch of slanted pages in August was scanned again by the person who saw it. Items of that batch already routed were not looked for, and the day is remembered only roughly.',
    },
  },
  'iso42001-a.7.5-process': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'The lineage procedure sets what is recorded at import, merging, correction and masking, in which tool, by whom, and for how long; it names S1 and the two data scientists.',
      reference: 'DQ-LN-05 v2.0, 19 January 2026',
    },
    S2: {
      value: 1,
      note: 'Neither pictures nor price lists are tracked, and the contract gives no right to information on origin. Nobody had asked for it.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The same procedure applies, with additional records for health data and reinsurer tables. Each job writes to the lineage tool; manual steps need a form.',
      reference: 'DQ-LN-05 v2.0, annex S3; lineage tool viewed 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The content rules require source, version, approval and date of indexing for wordings and leaflets. Web pages, a sixth of the documents, come in by a crawler outside the rule.',
      reference: 'Content rules S4 v1.1, section 4',
    },
    S5: {
      value: 1,
      note: 'The suite stores when an item arrived. Origin of reference lists and of changes to extraction rules is not tracked.',
    },
  },
  'iso42001-a.7.5-trace': {
    S1: {
      value: 4,
      evidence: 'E4',
      note: 'Two sets, motor claims of 2019 and investigation outcomes, were traced from release 4.2.1 through nine steps to the source tables in twelve minutes, versions and dates complete.',
      reference: 'Two traces in the lineage tool, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The mortality table was followed from release 1.3 to the delivery of January 2024, with one manual correction supported by a form and signature.',
      reference: 'Trace in the lineage tool, 13 October 2026; correction form MC-24-03',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'A passage on escape of water was traced to the wording of 1 July 2026, its approval and the index run. The step from document file to text was explained, not recorded.',
      reference: 'Trace with the content editor, 13 October 2026; index log',
    },
  },
  'iso42001-a.7.5-handover': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Merging of garage data in May made a new version, and affected releases can be named. Corrections of outcomes by investigators leave no trace of the former value.',
      reference: 'Lineage tool, version list S1; outcome file, September 2026',
    },
    S2: {
      value: 1,
      note: 'A new price list overwrites the old one. Which list stood behind an estimate of last year cannot be found out.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Corrections, masking and transfer to Model Validation each add an entry. On an erasure request of July the two releases that had learnt from the record were named within a day.',
      reference: 'Erasure case, 2 July 2026; lineage tool viewed 13 October 2026',
    },
    S4: {
      value: 2,
      note: 'Superseded texts are replaced in the index. Which answers rested on the old wording was worked out by one engineer by hand in July.',
    },
    S5: {
      value: 1,
      note: 'Items that are split or scanned again lose the link to the first classification, according to the administrator.',
    },
  },
  'iso42001-a.7.5-use': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Withdrawal of the hazard data was played through. Releases from 3.1 on were named in eight minutes and the scores from the log in an hour; which investigations had relied on that reason had to be inferred from the order of reasons.',
      reference: 'Query in the lineage tool and score log, 13 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Taking one price list as the source, neither Dublin nor IT could say which offers rest on it. The version of the model behind an estimate is not kept either.',
      reference: 'Trial with Head of Motor Claims and IT Service Manager, 13 and 14 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The reinsurer table was taken as the source that has to go. Three releases and about 24,000 scores since January 2025 were listed in 25 minutes, with the applications in which it changed the recommendation.',
      reference: 'Query in the lineage tool, 13 October 2026, with list',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'A withdrawn leaflet was chosen. Since answers are stored with their passages, 12 conversations were found in 20 minutes; for those before the index run of 20 July the version had to be inferred from dates.',
      reference: 'Search in the service console, 13 October 2026; index log',
    },
    S5: {
      value: 1,
      note: 'Had a list of policy numbers been wrong, nobody could name the items routed by it. The lists are overwritten each night.',
    },
  },
  'iso42001-a.7.5-derived': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Filled gaps carry a flag, intact in 30 rows drawn. Outcomes that exist because the model referred the claim look like any other label, and the data scientists alone could estimate their share.',
      reference: 'Sample of 30 rows, data set S1-D1; interview, Data Scientist, 13 October 2026',
    },
    S2: {
      value: 1,
      note: 'Pictures brightened by a telephone, blurred by the supplier or made by a generator would all pass as photographs. The thought was new to those present.',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'Automatic acceptances, filled answers and occupation codes assigned by a text matcher are marked at creation with method and version. In 50 rows from three releases each mark had survived merging, and the marked acceptances were left out of training.',
      reference: 'Sample of 50 rows, data sets S3-D1 to S3-D3, releases 1.1 to 1.3',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Nine leaflets were first drafted by an assistant for staff, as their authors know. Content list and index have no field for it, nor for the tables rewritten as sentences.',
      reference: 'Session with the content editor, 13 October 2026; content list S4, 9 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'Read text and assigned type are stored apart from the scan with a confidence value, and corrections by clerks bear their mark. An extracted claim number loses it when it passes into the claims system.',
      reference: 'Ten items viewed in the suite and the claims system, 14 October 2026',
    },
  },
  'iso42001-a.7.6-criteria': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Methods for missing values, grouping and outliers are written with reasons. Why withdrawn claims are kept and treated as fraud is practised and not written.',
      reference: 'Preparation standard S1 v2.1, 2 March 2026',
    },
    S2: {
      value: 2,
      note: 'The supplier blurs faces and plates in a way the owner could explain in outline. Cropping of unusable pictures follows the habit of each assessor.',
    },
    S3: {
      value: 4,
      note: 'The lead actuary described approved criteria per kind of answer, with what deleting incomplete health answers does to older applicants. The standard was in revision and could not be shown.',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Length and overlap of passages can be read from the indexing script. How tables of limits and exclusions are to be treated, where errors hurt most, is not laid down.',
      reference: 'Indexing script S4, version of 20 July 2026',
    },
    S5: {
      value: 1,
      note: 'Straightening and cleaning are factory settings. Nothing says how envelopes, photographs of letters or several letters in one file should be treated.',
    },
  },
  'iso42001-a.7.6-applied': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'A second analyst rebuilt the data of release 4.2.1 with identical counts, including who was dropped: 3,870 records, examined by district and age. Live claims pass the same code.',
      reference: 'Preparation report S1, 30 June 2026; rebuild record, 2 July 2026',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Pictures go in as uploaded. Some assessors crop and submit again, which two described differently and which leaves no record.',
      reference: 'Interviews, two motor assessors, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'For three releases, steps, parameters and effect on each illness group were recorded and rebuilt independently; live answers run through the same module.',
      reference: 'Preparation reports S3-1.1, S3-1.2 and S3-1.3',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Splitting is scripted. Tables on cover limits were rewritten as sentences by hand for better answers, which only the content editor could repeat.',
      reference: 'Session with the content editor and Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 2,
      note: 'Scanner profiles can be read out. Items scanned a second time and the hand-sorted post from Munich are not recorded.',
    },
  },
  'iso42001-a.7.6-labelling': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Investigators code outcomes by a written guide, without double rating. A withdrawn claim counts as fraud, about one in seven, a practice taken over unexamined from the statistics.',
      reference: 'Outcome guide S1, 2023; repeat of query CI-Q-12, 13 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Two underwriters reviewed past decisions by a written instruction before they became labels; six per cent disagreement was settled by the medical officer. Agreement for postponed cases was not measured.',
      reference: 'Label review S3, 14 January 2026',
    },
  },
  'iso42001-a.7.6-side': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The 3,870 records dropped and 5,120 filled in were compared by district, age and claim type, which led to keeping claims without a police report. What grouping rare vehicles together does to their owners is open.',
      reference: 'Preparation report S1, 30 June 2026, section 4',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Assessors know that cropping can cut off neighbouring damage and that the limit of ten pictures hits large losses. Estimates with and without it have not been compared.',
      reference: 'Interviews, two motor assessors, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'Deleting incomplete health answers had cost 4.3 per cent of applicants above 60 against 1.9 overall. Since release 1.2 such answers go to the medical officer instead, and the comparison has been repeated for 1.3.',
      reference: 'Preparation reports S3-1.1 to S3-1.3, sections on losses',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'That splitting separates an exclusion from the cover it belongs to is known since the pilot. Overlap was raised by feel; no one has checked which passages still stand alone.',
      reference: 'Session with the content editor and Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'Stamps, margins and writing on the back fall away when pages are cleaned, it was said, "but nobody needs them". There has been no comparison.',
    },
  },
  'iso42001-a.7.6-changed': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The rule for missing repair classes changed in June 2026, with a reason from the standard, a comparison of 20,000 scores and one version for training and live data. That comparison was not split by district.',
      reference: 'Change record, 18 June 2026; preparation standard S1 v2.1; preparation report S1, 30 June 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'Raising the number of pictures from four to ten in May 2026 was a line in the notes of the upload page. No reason, comparison or version exists, and how the supplier prepares pictures may have changed with its model.',
      reference: 'Release notes of the upload page, May 2026; interface sheet S2',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Grouping of occupations was changed for release 1.3: compared by age and illness group before use and versioned in the common module. The reason refers to a standard that was in revision at the time.',
      reference: 'Change record S3, 2 March 2026; preparation report S3-1.3',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'On 20 July 2026 longer passages and a filter for superseded texts came into the script, with a comment by the engineer. Twenty questions were tried by hand, and answers before and after were not compared.',
      reference: 'Indexing script S4, version of 20 July 2026; interview, content editor, 13 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'In March 2026 the pattern for claim numbers was altered along with the upgrade. The administrator made a private note of it; whether more numbers are found than before was left to impression.',
      reference: 'Interviews, administrator and IT Service Manager, 14 October 2026',
    },
  },
};
