import type { ExampleAnswers } from '../example.ts';

/** Area A.6, AI system life cycle. */
export const areaA06Answers: ExampleAnswers = {
  'iso42001-a.6.1.2-aims': {
    value: 3,
    evidence: 'E3',
    note: 'Seven aims for responsible development, among them fair treatment, explainable results, human decision and traceability, stand in AI-DEV-01 with the reason for each. Actuarial and Data Science has worked to its drafts since February 2026. The text is still version 0.9, approval was put off twice, and the aim that a person can contest a result, which the draft impact assessment of S3 points to, is missing.',
    reference: 'AI-DEV-01 v0.9 (draft), 8 June 2026, sections 3 and 4; committee minutes, 8 September 2026, item 5',
  },
  'iso42001-a.6.1.2-measures': {
    value: 2,
    evidence: 'E3',
    note: 'The room followed fairness: a list of excluded inputs, a gap below 1.5 percentage points before release, a quarterly figure in operation. Explainability has measures as well. The other five aims have a test at most. For the bought systems S2, S4 and S5 nothing was derived from the aims, neither selection criteria nor acceptance tests, and Procurement did not know the draft.',
    reference: 'AI-DEV-01 v0.9 (draft), annex B; AI-LC-01 v1.0, gate 3; interview, Head of Procurement, 14 October 2026',
  },
  'iso42001-a.6.1.2-applied': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Two inputs close to the postal district were dropped from release 4.2 for the fairness aim, minuted beforehand. The session with investigators on explanations was written up two months later.',
      reference: 'Minutes of the model meeting S1, 9 March 2026, item 4; note of 11 May 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Chosen in February 2024 on price, speed and deviation. Owner and Senior Motor Assessor could name no later decision, Munich and the limit of EUR 2,500 included, that was held against an aim.',
      reference: 'Interviews, Head of Motor Claims and Senior Motor Assessor, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Compulsory referral of applicants with diabetes above 60, and two health questions held back in spring, were decided with the aim named. All planned measures, the readability test of reason codes included, are on file.',
      reference: 'Design log S3, entries 31 and 34, March and April 2026; release file S3-1.3, 13 May 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Go-live was put back by two weeks for the sake of openness towards visitors. Two people recall fairness for non-native speakers being discussed too; nothing about it was recorded.',
      reference: 'Release board, note of 22 May 2026; interviews, Head of Customer Service and Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'The owner had not seen the aims. Document types and threshold were set for workload alone, and no choice on the feature could be named that an aim had touched.',
    },
  },
  'iso42001-a.6.1.3-process': {
    value: 3,
    evidence: 'E3',
    note: 'AI-LC-01 leads from idea to end of use in five gates, with criteria that can be failed, required expertise, approvals by two people and a rule for changes. Three project leads drew it from memory and matched the text. How human oversight is to be designed in is a heading without content, and functions inside bought software pass no gate at all.',
    reference: 'AI-LC-01 v1.0, 18 June 2026; sketches by three project leads, 13 October 2026',
  },
  'iso42001-a.6.1.3-gates': {
    S1: {
      value: 3,
      evidence: 'E4',
      note: 'Three releases were put in order of date. Model checks and approvals precede use, except that release 4.2 had one approver instead of two, found and corrected by the company itself.',
      reference: 'Release files S1-4.1, S1-4.2 and S1-4.2.1; CAR-2026-041, 29 May 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'For Dublin: selection in February, privacy assessment on 4 April 2024, an acceptance by the owner undated. Munich received access in January 2026 without passing a single check.',
      reference: 'Selection file S2, February 2024; DPIA-2024-07, 4 April 2024; access request, 19 January 2026',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'Validation, second approval and release followed in this order for 1.1, 1.2 and 1.3; the latest was held back a week until a document was complete.',
      reference: 'Release files S3-1.1 to S3-1.3; release ticket S3-1.3, 6 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Security review, privacy assessment, prompt test and release board lie before 8 June 2026. The risk sheet, which gate 3 wants signed, followed on 19 June; the delay is minuted.',
      reference: 'Release file S4, 5 June 2026; risk working sheet S4, 19 June 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Switched on in 2023 through the IT change for the suite, with a technical acceptance and a privacy screening that ended at its first question. Nobody outside IT and Operations Services approved.',
      reference: 'Interviews, Head of Operations Services and IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.6.1.3-changes': {
    value: 2,
    evidence: 'E3',
    note: 'The life-cycle procedure sorts model releases, retraining and prompt changes into minor and material and names the gate to return to. New purposes and groups of users are not in the table, so household claims and the colours for handlers in S1 ran as interface tickets. Changes made by a supplier are not in it either; that of 3 June 2026 in S2 was judged by no one.',
    reference: 'AI-LC-01 v1.0, section 7, table 3; tickets CL-8812 and CL-9340; supplier portal S2, 3 June 2026',
  },
  'iso42001-a.6.2.2-specification': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: "Specification 2.1 is approved and testable for motor claims. For household claims, a fifth of today's volume, there is one line in an interface ticket; for the colours shown to handlers not even that.",
      reference: 'Requirements S1 v2.1, 9 November 2021; ticket CL-8812, 11 September 2025',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'A list of 34 requirements with mean deviation, hosting and the EUR 2,500 limit was dated before the choice. Limits per kind of damage are thin, and hail does not occur.',
      reference: 'Requirements S2 v1.0, 12 January 2024, in selection file S2',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Approved record with purpose, product limit of EUR 400,000, inputs, calibration limits and decisions reserved to underwriters. It fits release 1.3 and names the Annex III status.',
      reference: 'Requirements S3 v1.4, 20 April 2026, approved by the Head of Life Underwriting',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Purpose, forbidden topics, sources and hand-over were set before the purchase and approved. On errors it asks for 'reliable answers', which nobody can test.",
      reference: 'Requirements S4 v1.1, 18 September 2025, sections 2 to 6',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: "What the feature should do was put together from the supplier's form and an e-mail on the threshold after the suite had been installed. No tolerable share of misrouted items was demanded.",
      reference: 'Interviews, Head of Operations Services and IT Service Manager, 14 October 2026; set-up form, June 2023',
    },
  },
  'iso42001-a.6.2.2-derivation': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'R-03 and R-11 were followed to numbered requirements and back. R-07, household claims, and the handling of amber claims have not been taken over.',
      reference: 'AI-RR-01, R-03, R-07 and R-11, 19 August 2026; traceability sheet S1',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'The requirements of January 2024 contain nothing from risk, impact or law, and neither of two assessors knew of a later addition. The measure on bystanders went to the supplier by telephone.',
      reference: 'Requirements S2 v1.0; interviews, Motor Claims, 13 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Nine of eleven treatment measures end in a requirement, compulsory referral above 60 included, each with its source. Two from the session of September on relatives are outstanding.',
      reference: 'AI-RTP-01 v0.4 (draft), lines 14 to 24; traceability sheet S3, 25 September 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The notice to visitors and the exclusion of policy data came from the lawyer and the privacy assessment. The seven risks of the pilot left no trace in the requirements.',
      reference: 'Requirements S4 v1.1; interviews, Project Manager S4 and Data Protection Officer, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'Without risk or impact work there was nothing to turn into requirements; statutory time limits of complaints were never considered when queues were designed.',
    },
  },
  'iso42001-a.6.2.2-revisit': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'Requirements were opened once, for release 4.0 in 2024, by a data scientist who has since moved on. The extension to household claims passed without a look, as both interviewees agreed.',
      reference: 'Interviews, Head of Claims Investigation and Data Scientist, 13 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Nobody has opened the list since 2024, although a second country, the hail of June 2026 and another grading model came in between.',
      reference: 'Interviews, Head of Motor Claims, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Triggers are listed. Two new health questions and drift in smoker status led to dated reviews this year; the change history shows what was altered and what was confirmed.',
      reference: 'Requirements S3 v1.4, section 9 and change history, January to April 2026',
    },
    S4: {
      value: 2,
      note: 'After the July incident the Project Manager thought through the rule on superseded wordings and told the team. Requirements still show the state before the purchase.',
    },
    S5: {
      value: 1,
      note: 'The set-up form of 2023 was filed and not read again, while post from Munich, two more document types and health questionnaires came in.',
    },
  },
  'iso42001-a.6.2.3-record': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The model file explains data, features, training, threshold and reasons and agrees with release 4.2.1. Household claims and the traffic-light display in the claims system are not described.',
      reference: 'Model file S1-4.2.1, 10 July 2026; comparison with claims system, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "Interfaces and the settlement limit are drawn on one sheet. For the model only the supplier's paper of March 2024 exists, which describes another grading model than the one running.",
      reference: 'Interface sheet S2, April 2024; supplier paper, March 2024; supplier portal, 3 June 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'An actuary from another team explained structure, training, reason codes and the hand-over to underwriters from the file alone. It is approved and matches release 1.3.',
      reference: 'Model file S3-1.3, 8 May 2026; session, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Index, prompt, hosting and hand-over to agents are described as they run. How the index is refreshed, the weak spot of July, is known to two people and missing.',
      reference: 'Solution design S4 v1.4, 29 May 2026',
    },
    S5: {
      value: 2,
      note: 'The administration handbook tells what the feature can do in general. The 43 types, their queues and the extraction rules must be explained by the one person who set them up.',
    },
  },
  'iso42001-a.6.2.3-choices': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Boosted trees against logistic regression and a neural network: compared, with reasons and requirement. Why 720 became the threshold in release 4.0 is recorded without alternatives.',
      reference: 'Design log S1, entries 3 and 18',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'Three suppliers were compared on 400 cases and the reasons for the choice are on file. The limit of EUR 2,500 carries a reason, but no other limit was looked at.',
      reference: 'Selection file S2, February 2024, evaluation table and memo',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Leaving out postal district, acceptance without automatic decline and the choice of an interpretable model each show date, alternatives, reason and requirement number.',
      reference: 'Design log S3, entries 1 to 38',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Retrieval from own texts instead of a trained model is well argued against two alternatives. Why German was left untested instead of blocked is not written anywhere.',
      reference: 'Decision records S4, DR-01 to DR-09, October 2025 to May 2026',
    },
    S5: {
      value: 2,
      note: 'The threshold of 0.80 was explained as a compromise between work in the manual queue and errors. It rests on a trial week in 2023 that left no paper.',
    },
  },
  'iso42001-a.6.2.3-threats': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Staged accidents tuned to the score, poisoned outcome labels and inside probing have measures. What handlers learn about the threshold from the colours has not been considered.',
      reference: 'Threat sheet S1, 5 August 2026; AI-RR-01, R-12 to R-14',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Retouched or re-used photographs were named at once by both assessors as the obvious attack. Neither the selection of the product nor any later paper deals with it.',
      reference: 'Interviews, Senior Motor Assessor and Head of Motor Claims, 13 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Untrue answers, trial applications to find the limits and reconstruction of health data are treated. Supply of averages to Life Distribution opened another path that is not in the sheet.',
      reference: 'Threat sheet S3, 7 August 2026; AI-RR-01, R-27',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "Injected instructions, leaking of the prompt and forged sources were tried with 60 prompts and met by design. Agents' use during calls, with customer details typed in, was not foreseen.",
      reference: 'Test log S4, 28 May 2026; threat section of solution design v1.4',
    },
    S5: {
      value: 1,
      evidence: 'E0',
      note: 'The IT Service Manager supposed that the penetration test of the suite covers the classifier. Nobody had thought of letters laid out so that they land in a chosen queue.',
    },
  },
  'iso42001-a.6.2.4-criteria': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Precision, referral rate, stability and a fairness gap below 1.5 points were approved before testing. For household claims there is no figure, though gate 3 demands a test for each use.',
      reference: 'Validation plan S1 v3.0, 15 January 2026; AI-LC-01 v1.0, gate 3',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'A mean deviation of at most 12 per cent applied in the selection. Nothing is said on missed structural damage, wrong confidence, hail or German prices.',
      reference: 'Requirements S2 v1.0, 12 January 2024, items 7 to 9',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Twelve criteria with methods, set in January before any result, cover calibration overall and by illness group, stability, age and illness fairness, and explanations underwriters can follow.',
      reference: 'Validation plan S3 v1.3, 22 January 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: "The team agreed orally that answers should be right 'nine times out of ten'. Invented cover, the most feared error, and languages other than English have no limit.",
      reference: 'Interviews, Project Manager S4 and Head of Customer Service, 13 October 2026',
    },
    S5: {
      value: 2,
      note: "The owner recalls 'no worse than before' as the yardstick for the upgrade of March 2026, judged over all post without regard to complaints or medical papers.",
    },
  },
  'iso42001-a.6.2.4-tests': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Release 4.2.1 was well tested on motor claims of a later period. About 9,000 household claims a year are scored by a version nobody ever tried on one.',
      reference: 'Validation report S1-4.2.1, 6 July 2026; release file S1-4.2.1, criterion 10 empty',
      flagged: true,
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The last own test, 400 Irish cases, dates from February 2024 and from a grading model that was replaced on 3 June 2026. No German case was ever run.',
      reference: 'Selection file S2, February 2024, test table',
    },
    S3: {
      value: 4,
      evidence: 'E4',
      note: 'Independent validation of release 1.3 on held-back applications covers all twelve criteria with sign-off. The reports of the two releases before it follow the same plan.',
      reference: 'Validation reports S3, 30 April 2026, January 2026 and August 2025',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Sixty hostile and careless prompts were tried before go-live, and 80 ordinary questions read by their author. Policy questions and German, now 22 and 6 per cent of use, were not.',
      reference: 'Test log S4, 28 May 2026',
    },
    S5: {
      value: 3,
      note: 'According to the owner, the upgrade of March 2026 was tried with 300 documents from both sites and passed. Post in poor scan quality was left for later.',
    },
  },
  'iso42001-a.6.2.4-missed': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: "The fairness gap was 2.7 points in July and 1.9 in September against 1.5. Referral went on in the four districts; the model meeting noted 'improving' and no one decided.",
      reference: 'Fairness tests S1, 23 July and 25 September 2026; minutes of the model meeting S1, 28 September 2026',
    },
    S2: {
      value: 1,
      evidence: 'E2',
      note: 'Estimates for hail losses that lay far off in June 2026 were corrected by hand case by case. Use went on unchanged and nobody put the criterion of 2024 beside them.',
      reference: 'Interviews, Senior Motor Assessor, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'A first candidate for 1.3 missed calibration for diabetes. As the plan lays down, Model Validation stopped it; the model was changed, referral above 60 added and all was tested again.',
      reference: 'Validation note S3, 2 April 2026; validation report, 30 April 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Four of the 60 prompts drew a statement on cover. The prompt was altered the same evening and the four tried again; who may decide on a remaining miss is unclear.',
      reference: 'Test log S4, 28 May 2026; interview, Project Manager S4, 13 October 2026',
    },
    S5: {
      value: 2,
      note: 'A type that was often confused after the upgrade was sent to the manual queue by the administrator. The owner believes this would be done again, without a rule.',
    },
  },
  'iso42001-a.6.2.5-plan': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'A good plan of February 2022 covers motor claims. For the household extension and the colours only the interface roll-out was planned, without release conditions or preparation of handlers.',
      reference: 'Go-live plan S1, 14 February 2022; tickets CL-8812 and CL-9340',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'For Dublin the plan names calibration, user training and return to assessors. The branch was given a log-in by e-mail; labour rates, language and roles were not thought of.',
      reference: 'Go-live plan S2, 18 March 2024; e-mails of 14 and 19 January 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Four weeks of shadow operation, differences between test and live data, underwriter tests, nine release conditions and the way back to manual underwriting; kept up for each release.',
      reference: 'Deployment plan S3 v1.0, 2 December 2024, and v1.3, 4 May 2026',
    },
    S4: {
      value: 4,
      evidence: 'E2',
      note: 'The Project Manager and the release board secretary described setting, conditions, trial by 40 employees, visitor notice and switch-off alike. The file was in migration; only its contents page could be opened.',
      reference: 'Interviews, Project Manager S4 and release board secretary, 13 October 2026',
    },
    S5: {
      value: 1,
      evidence: 'E2',
      note: 'The feature went on over a weekend with the suite upgrade of 2023. Staff learnt of it on Monday from post that was already sorted; there was no plan.',
      reference: 'Interviews, Head of Operations Services and a team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.6.2.5-release': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Decision by two entitled people on 10 July 2026, before use, on nine of ten conditions. The tenth, the household test, is neither fulfilled nor waived, and has no date.',
      reference: 'Release file S1-4.2.1, 10 July 2026; AI-RTP-01 v0.4 (draft), line 7',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "The owner's acceptance of 2024 exists without date. For Munich two claims managers agreed by e-mail; neither holds the power to release a system there.",
      reference: 'Selection file S2; e-mails of 14 and 19 January 2026; AI-RAC-01 v1.1',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The Chief Actuary decided on 13 May 2026 with twelve criteria ticked against evidence, each opened by the assessors; first use followed on 18 May.',
      reference: 'Release file S3-1.3, 13 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The release board decided on 5 June 2026 on tests, notice, privacy and trained agents. The signed risk assessment was open, with owner and date, and came on 19 June.',
      reference: 'Release file S4, contents and decision page, 5 June 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'IT approved the upgrade of the suite as a whole. That recognition and routing would start with it was mentioned orally to the head of the post room of that time.',
      reference: 'Interviews, IT Service Manager and Head of Operations Services, 14 October 2026',
    },
  },
  'iso42001-a.6.2.5-fallback': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: 'Back to the former release in 40 minutes, used in June 2025 after a faulty data load; without scores, investigators draw by the rule list, tried for two days in 2025.',
      reference: 'Run book S1 v2.2, section 6; change record, 12 June 2025',
    },
    S2: {
      value: 2,
      note: 'Everything would go to assessors. The owner puts their capacity at two days, nobody has tried it, and the supplier keeps no earlier model.',
    },
    S3: {
      value: 3,
      evidence: 'E2',
      note: 'A switch sends all applications to underwriters and was shown in the test system. Whether 13,800 a year could be handled by hand was calculated and not rehearsed.',
      reference: 'Demonstration, Life Underwriting, 13 October 2026; run book S3 v1.1',
    },
    S4: {
      value: 4,
      evidence: 'E3',
      note: 'The shift lead of the contact centre may close the chat; rehearsed on 3 June 2026 in six minutes, with telephone and form as substitutes. Authority at weekends is settled.',
      reference: 'Run book S4 v1.2, section 5; rehearsal record, 3 June 2026',
    },
    S5: {
      value: 2,
      note: 'Raising the threshold to 1.00 would send everything to the manual queue. One administrator knows how, and 3,900 items a day could not be sorted by hand.',
    },
  },
  'iso42001-a.6.2.6-arrangements': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Monitoring plan and run book set measures, thresholds, repair, recalibration and help for investigators. The deputy of the second data scientist is open, and handlers have no one to ask.',
      reference: 'Run book S1 v2.2; monitoring plan S1 v3.0, 16 February 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "The service agreement sets availability and response times. Who watches the quality of Merrowdale's own estimates has been laid down nowhere since the monthly check ended.",
      reference: 'Contract S2, March 2024, schedule 3',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Watching, repair, retraining and help for underwriters are assigned with thresholds, frequency and deputy, and tied to the calendar of model governance.',
      reference: 'Run book S3 v1.1; monitoring plan S3 v1.3, 8 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Watching, repair, index refresh and help are assigned. No threshold tells when wrong or unanswered questions call for action, and who follows the Project Manager in November is open.',
      reference: 'Run book S4 v1.2, 3 June 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'IT repairs and updates the suite under the service catalogue; the weekly check is a custom of one team leader. Help for clerks and limits for misrouting are not laid down.',
      reference: 'Interviews, IT Service Manager and team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.6.2.6-monitoring': {
    S1: {
      value: 3,
      evidence: 'E4',
      note: 'Nine monthly dashboards of 2026 were sampled without a gap, and a jump in May led to recalibration. Household claims are not shown apart, and the effect of the colours is not watched.',
      reference: 'Dashboard S1, January to September 2026; release file S1-4.2.1',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'Quality has not been looked at since the check of 50 settlements stopped in February 2026. The fall of estimates by 4.8 per cent from June was found in this assessment.',
      reference: 'Claims statistics S2, weeks 18 to 40; interview, Head of Motor Claims, 13 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E4',
      note: 'Calibration, drift and overrides are followed monthly, and drift in smoker status was acted on. The fall of overrides to 3.2 per cent stood on the dashboard and was not analysed.',
      reference: 'Dashboard S3, October 2025 to September 2026; entry of 9 March 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Availability and hand-over rate are on a weekly sheet. Reading of 50 conversations, the only look at correctness, stopped in August; filter hits lie with the supplier.',
      reference: 'Weekly sheet S4, weeks 24 to 40 of 2026; launch list S4, item 6',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'A hundred items are checked each week and written down, 3.4 per cent misrouted in the third quarter. Consequences, and Munich post apart from Dublin, are not yet distinguished.',
      reference: 'Weekly check sheets, July to September 2026',
    },
  },
  'iso42001-a.6.2.6-updates': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Recalibration in July was assessed, tested and recorded, and investigators were told beforehand. Claims handlers, whose share of amber claims rose with it, were not.',
      reference: 'Change record S1-4.2.1, 13 July 2026; notice to Claims Investigation, 9 July 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: "Repairs of the interface are handled by habit and recorded. The supplier's new grading model of 3 June 2026 arrived unnoticed, untested and unexplained to assessors.",
      reference: 'Supplier portal S2, 3 June 2026; ticket list of the interface',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'The last repair, a wrong reason code in September, was assessed, tested and recorded, with a notice to underwriters the day before. The library update of August shows the same.',
      reference: 'Change records S3, 4 August and 10 September 2026; notice of 9 September 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'All 17 prompt and document changes since go-live were approved and recorded. The replacement of wordings on 1 July bypassed the refresh and was noticed nine days later.',
      reference: 'Change log S4, 8 June to 9 October 2026; CAR-2026-057, 13 July 2026',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: 'Suite upgrades are announced, tried and approved, and clerks receive a leaflet. The two types added in May were shown to IT a week afterwards.',
      reference: 'Interviews, Head of Operations Services and IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.6.2.7-audiences': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Investigators, Model Validation, Internal Audit and the Central Bank are named with content and form. Claims handlers, readers of the colours since February, are missing.',
      reference: 'Documentation plan S1 v1.0, 14 July 2026',
    },
    S2: {
      value: 1,
      note: "Assessors, the branch and IT were named as readers only when asked in the session. Until then the supplier's manual was held to be enough for everyone.",
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'A plan lists underwriters, validation, audit, supervisor and market surveillance authority with content and form. Life Distribution, reading averages since March, has no row.',
      reference: 'Documentation plan S3 v1.1, 2 September 2026',
    },
    S4: {
      value: 2,
      note: 'The contact centre was thought of because it asked for an overview in the pilot. Operations after the project, complaints staff and auditors were not considered.',
    },
    S5: {
      value: 1,
      evidence: 'E0',
      note: 'The question had not come up. The owner assumes that what is needed comes with the suite and that IT has it.',
    },
  },
  'iso42001-a.6.2.7-supply': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'All investigators have a released guide with purpose, use, limits and signs of failure, reached through the application. It does not mention that household claims lie outside the training data.',
      reference: 'Investigator guide S1 v3.2, 10 July 2026; access log of the library',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The manual of March 2024 lies on the Dublin intranet in English. Its warnings on hail and low light were unknown to the assessors asked; Munich has never had it.',
      reference: 'Supplier manual, March 2024; interviews, two motor assessors, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Underwriters, validators and audit hold released papers with purpose, assumptions, limits and what to watch, written for each; receipt is logged and two underwriters quoted the limits.',
      reference: 'Underwriter guide S3-1.3, 11 May 2026; validation pack; receipt log',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Agents received a four-page overview on hand-over in May. Sources, cut-off dates and known weak topics are not in it, and the agency staff have not had it at all.',
      reference: 'Agent overview S4 v1.0, 26 May 2026; distribution list',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'The handbook lies with IT. The post room works from a list of types and queues that states neither limits nor what the confidence value means.',
      reference: 'Observation in the post room, 14 October 2026; list of types, May 2026',
    },
  },
  'iso42001-a.6.2.7-currency': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The release form stops without an approved guide; guide, model file and registry agree on 4.2.1. The information sheet in the claims system still describes release 4.1.',
      reference: 'Release file S1-4.2.1; information sheet, viewed 13 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: "Manual and paper date from March 2024 and were not touched when the grading model changed. The version that applied at go-live could not even be produced from the supplier's link.",
      reference: 'Intranet page Motor Claims, 13 October 2026; supplier portal S2, page dated 3 June 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Each of the three releases brought new guides and files, approved by Model Validation, with notice to holders; all versions agreed on the day.',
      reference: 'Release files S3-1.1 to S3-1.3; document library, 13 October 2026',
    },
    S4: {
      value: 2,
      note: 'The overview is revised when the Project Manager finds the time. Seventeen changes since go-live have not reached it, and nobody else approves it.',
    },
    S5: {
      value: 2,
      note: 'The administrator updates the list of types from memory. The two additions of May are on it, the changed extraction of claim numbers from March is not.',
    },
  },
  'iso42001-a.6.2.8-events': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: "A reasoned and approved list per stage covers inputs, score, reasons, release, referral and the investigator's result. What handlers do with an amber claim is not recorded.",
      reference: 'Logging specification S1 v2.0, 6 March 2026; log extract, 13 October 2026',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: 'Pictures, estimate, confidence and route are logged on both sides. The identity of the grading model is missing, so that estimates before and after June cannot be told apart.',
      reference: 'Interface log S2; supplier export, 30 September 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "Inputs, score, reason codes, release, out-of-range flag and the underwriter's decision are logged, with a reason per field and stage agreed with the Data Protection Officer.",
      reference: 'Logging specification S3 v1.2, 23 April 2026; log extract, 13 October 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Question, passages and answer are stored because the service does so by default. Filter hits stay with the supplier, the model version is absent, and no one chose the list.',
      reference: 'Service console S4, viewed 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'Type, confidence, queue and later moves by clerks are logged throughout use. The list comes from the suite and was examined by IT, but not approved by the owner.',
      reference: 'Log settings of the suite, viewed 14 October 2026',
    },
  },
  'iso42001-a.6.2.8-retrieval': {
    S1: {
      value: 4,
      evidence: 'E4',
      note: "Five referrals from July to September, one of them a complaint, were found in under four minutes each and followed from input to the investigator's closing note.",
      reference: 'Sample of five referrals, session with Claims Investigation, 13 October 2026',
    },
    S2: {
      value: 3,
      evidence: 'E3',
      note: "A disputed August claim was found in ten minutes with pictures, estimate and offer. The assessor's later increase had to be pieced together from the payment record.",
      reference: 'Case viewed with the Senior Motor Assessor, 13 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: "A postponed application of September was followed from answers through score and reasons to the underwriter's letter, release and override reason included.",
      reference: 'Case viewed in the underwriting workbench, 13 October 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'One of the 43 conversations of July was found with sources and answer in five minutes. Which version of the hosted model answered could only be inferred from the date.',
      reference: 'Conversation viewed in the service console, 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E2',
      note: "A complaint that lay in the glass-damage queue in August was found with type, confidence 0.83 and the clerk's move. The original e-mail had to be fetched from another archive.",
      reference: 'Case viewed with the IT Service Manager and a team leader of the post room, 14 October 2026',
    },
  },
  'iso42001-a.6.2.8-keeping': {
    S1: {
      value: 4,
      evidence: 'E3',
      note: "Seven years after the end of the policy, drawn from limitation periods, in write-once storage; a deletion run of 2026 was seen, and an administrator's attempt to alter an entry failed.",
      reference: 'RET-01 v6.2, 1 July 2026, row 88; deletion log, July 2026; demonstration, 13 October 2026',
    },
    S2: {
      value: 2,
      note: 'Own logs follow the rule for claims files. How long the supplier keeps pictures after settlement is believed to be two years; the fit was not examined.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Seven years after the end of the policy and twelve months for withdrawn applications, with legal reasons and access for four people. One deletion date was checked and was right.',
      reference: 'RET-01 v6.2, row 91; deletion log, September 2026; access list',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Conversations are not in the retention schedule and stay at the supplier by default. The period was unknown, and whether it suits complaints had not been asked.',
      reference: 'RET-01 v6.2, rows 88 to 97; interview, Data Protection Officer, 14 October 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'Logs follow the general twelve months for IT systems. Whether that is enough for complaints that surface later was not examined; the administrator can delete entries.',
      reference: 'RET-01 v6.2, row 12; interview, IT Service Manager, 14 October 2026',
    },
  },
};
