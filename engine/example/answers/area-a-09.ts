import type { ExampleAnswers } from '../example.ts';

/** Area A.9, use of AI systems. */
export const areaA09Answers: ExampleAnswers = {
  'iso42001-a.9.2-process': {
    value: 3,
    evidence: 'E3',
    note: 'An intake form leads every request for AI, built or bought, to checks by Legal, Security, Data Protection and Risk and to the gates of AI-LC-01, which ends with withdrawal. Four people who had requested AI described it. Functions inside software already bought do not pass through it; that is how candidate ranking and meeting summaries came in.',
    reference: 'AI-F-01 v2.0, 14 July 2026; AI-LC-01 v1.0, 18 June 2026; interviews with four requesters, 13 October 2026',
  },
  'iso42001-a.9.2-rules': {
    value: 3,
    evidence: 'E3',
    note: 'The guideline for staff names two permitted assistants, allowed purposes, data that may never be entered and the duty to check results. People in Underwriting, Claims and IT knew it. It exists in English only and has not reached the 64 agency staff; one of three people in Munich had heard of it, and two use a free translation tool for letters.',
    reference: 'AI-GUI-01 v1.0, 1 July 2026; short talks, Dublin 13 October and Munich 16 October 2026',
  },
  'iso42001-a.9.2-approval': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'What was approved in 2022, and confirmed with release 4.2.1, is a score for investigators on motor claims. Household claims and colours for handlers rest on interface tickets.',
      reference: 'Release file S1-4.2.1, purpose page; tickets CL-8812 and CL-9340',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'The approval of 2024 covers Irish repair costs below EUR 2,500. In Munich the branch uses it by log-in, for hail losses of up to EUR 9,000 as a second opinion.',
      reference: 'Selection file S2, February 2024; supplier export, 30 September 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Use of release 1.3 is approved with checks, approver and four conditions, all kept. The averages read by Life Distribution are not part of it, which Risk has taken up as R-27.',
      reference: 'Release file S3-1.3, 13 May 2026; AI-RR-01, R-27',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'The release board approved the website with conditions. The reading of 50 conversations a week was kept until August and has not been followed up.',
      reference: 'Release file S4, 5 June 2026; launch list S4, 4 June 2026',
    },
    S5: {
      value: 2,
      evidence: 'E2',
      note: 'The former head of the post room agreed in 2023 that sorting should start. Neither complaints nor health questionnaires were before him, as owner and IT recall.',
      reference: 'Interviews, Head of Operations Services and IT Service Manager, 14 October 2026',
    },
  },
  'iso42001-a.9.2-unofficial': {
    value: 2,
    evidence: 'E3',
    note: 'Unapproved use has come to light by chance. Candidate ranking and meeting summaries turned up in the workshop, the free translation tool in a talk in Munich, in use for about a year. Proxy logs and expense claims would show more and are not read for this purpose, although risk ERR-AI-3 has named the matter since June. The guideline promises that nobody who comes forward is blamed.',
    reference: 'Scope workshop, 12 October 2026; short talks, Munich, 16 October 2026; enterprise risk register, ERR-AI-3; AI-GUI-01 v1.0, section 6',
  },
  'iso42001-a.9.3-objectives': {
    value: 2,
    evidence: 'E3',
    note: "The policy states openness, fairness and human judgement as values. Of the six objectives of the management system one, human review of S1 referrals within five days, is an aim of responsible use with a measure; 'AI that customers trust' has none. Written aims an underwriter can act on exist for S3, in the underwriting manual. S2, S4 and S5 have nothing.",
    reference: 'AI-POL-01 v1.2, section 6; AI-OBJ-2026 v1.0, 9 June 2026; Life underwriting manual, March 2026, section 2',
  },
  'iso42001-a.9.3-steer': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'The aim of human review led to a second reviewer from 1 September 2026, at real cost, when 92.4 per cent missed the target of 95. Fairness between districts has no figure in daily use.',
      reference: 'Papers of the AI Governance Committee, 8 September 2026, item 2',
    },
    S2: {
      value: 2,
      note: 'The owner tells assessors not to talk customers into low offers. Whether it is done leaves no trace, and nothing in the system supports it.',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Human judgement became compulsory referral with diabetes above 60 and a second look at every loading above 100 per cent. Both decisions name the aim and can be followed to the setting.',
      reference: 'Design log S3, entries 31 and 34; Life underwriting manual, March 2026, section 2.6',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The Head of Customer Service took bereavement and hardship out of the chat because people should talk to people. It was done by word of mouth and cannot be traced.',
      reference: 'Interviews, Head of Customer Service and content editor, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'Asked for an aim, the owner named turnaround. Responsible use has played no part in types, queues or threshold.',
    },
  },
  'iso42001-a.9.3-oversight': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Investigators decide on every referral and close 69 per cent without finding; the owner may stop scoring, tried in June 2026. Training on reading scores is missing.',
      reference: 'Referral statistics, first half of 2026; stop test, 9 June 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Below EUR 2,500 nobody looks, and assessors may change an estimate but not stop settlement. In Munich nobody may switch it off; the branch would telephone Dublin.',
      reference: 'Settlement rules S2; AI-RAC-01 v1.1; interview, Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Underwriters hold clear power to overrule and the owner to stop. That they use it in 3.2 per cent of cases, after 11, has not been explained.',
      reference: 'Dashboard S3, Q2 2026; run book S3 v1.1',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: 'Shift leads can take over a conversation or close the chat, rehearsed before go-live. Weekend leads have the authority and missed the training.',
      reference: 'Rehearsal record, 3 June 2026; training list S4',
    },
    S5: {
      value: 2,
      note: 'Clerks send back what reached the wrong desk. When errors pile up, nobody has the task or the right to change routing.',
    },
  },
  'iso42001-a.9.3-measured': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Timely review by a person is measured each month and was acted on at 92.4 per cent. Equal treatment of districts is measured each quarter, and the miss of September led to no step.',
      reference: 'Papers of the AI Governance Committee, 8 September 2026, item 2; fairness test S1, 25 September 2026',
    },
    S2: {
      value: 1,
      note: 'Without an aim there is nothing to hold figures against. The owner would notice irresponsible use "from the complaints", of which the count of 2026 was not known.',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Second looks at loadings, referrals with diabetes above 60 and time per case are determined each month against the manual. For human judgement the rate of overrides is determined too; its fall was not compared with anything.',
      reference: 'Dashboard S3, January to September 2026; Life underwriting manual, March 2026, section 2',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'The Head of Customer Service takes a hand-over rate of 14 per cent as a sign that people reach a person when they want one. The content editor reads the same figure as people giving up.',
      reference: 'Weekly sheet S4, week 40 of 2026; interviews, Head of Customer Service and content editor, 13 October 2026',
    },
    S5: {
      value: 1,
      note: 'Misrouted items are counted as workload. Whether anyone was worse off for one, or a time limit was missed, is known of the single complaint of August.',
    },
  },
  'iso42001-a.9.3-overrule': {
    S1: {
      value: 3,
      evidence: 'E3',
      note: 'Investigators close 69 per cent of referrals without finding, each with a code, and the codes go into recalibration. Whether some close none against a high score, R-08, has not been looked at.',
      reference: 'Referral statistics by investigator, first half of 2026; recalibration guide S1; AI-RR-01, R-08',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'An assessor may change a proposal, which then shows in the payment only. In the branch it takes a call to Dublin, so that agreeing is the shorter way.',
      reference: 'Interviews, two motor assessors, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 2,
      evidence: 'E3',
      note: 'Overrides are on record with reasons, 11 per cent a year ago and 3.2 in the second quarter. Departing takes four fields and a text, agreeing one key, and no one looks at the cases in which the underwriter was right.',
      reference: 'Underwriting workbench, 13 October 2026; dashboard S3; minutes of the model meeting S3, 7 September 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Visitors can mark an answer as unhelpful, and 6 per cent did in September. Agents who disagree correct it on the telephone; neither the marks nor the corrections come to the eyes of the editor.',
      reference: 'Service console S4, September 2026; interviews, two agents, 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'Moves by clerks are logged, about 130 a day, and the administrator goes through them by type each month; one type went to the manual queue on that ground. Whether clerks accept a queue unseen has not been considered.',
      reference: 'Log of the suite, September 2026; monthly list of moves, June to September 2026',
    },
  },
  'iso42001-a.9.4-setup': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: 'Model file and working instruction were compared for investigators. Those who put the colours into the claims system knew the purpose from a sentence in the ticket.',
      reference: 'Interviews, Data Scientist and Product Owner Claims System, 13 October 2026; ticket CL-9340',
    },
    S2: {
      value: 2,
      evidence: 'E2',
      note: 'Two assessors read the manual in 2024. Its advice against hail and against use outside calibrated price regions is in no instruction, and Munich never saw it.',
      reference: 'Interviews, Senior Motor Assessor, 13 October 2026, and Claims Manager Munich, 16 October 2026',
    },
    S3: {
      value: 4,
      evidence: 'E3',
      note: 'Two underwriters read the purpose out alike. The guide was held line by line against the model file; one departure, on joint lives, is reasoned and approved.',
      reference: 'Comparison sheet S3-1.3, 11 May 2026',
    },
    S4: {
      value: 3,
      evidence: 'E3',
      note: "The supplier's terms and guide were compared with the set-up and became topic limits in the prompt. Minimum age of visitors was not covered.",
      reference: 'Comparison note S4, 26 May 2026',
    },
    S5: {
      value: 2,
      note: 'The administrator read the handbook at set-up; its advice to treat medical papers apart is known to him and was not put into an instruction.',
    },
  },
  'iso42001-a.9.4-within': {
    S1: {
      value: 2,
      evidence: 'E2',
      note: "Household claims came to the notice of Risk when the new method was tried out in August, eleven months late. Logs by user exist and are not read; handlers' use surprised the owner.",
      reference: 'Interviews, Head of Claims Investigation and Operational Risk Manager, 13 and 14 October 2026',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: "Nobody looks. The supplier's export shows German claims in every week since January and hail losses of up to EUR 9,000; the register says 'Dublin'.",
      reference: 'Supplier export, 30 September 2026; AI-REG-01 v1.4, row S2',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'Use by product, channel and user is compared monthly with the purpose, on record. Readers of reports are not part of it, so Life Distribution was noticed by Risk in May.',
      reference: 'Use reports S3, January to September 2026; AI-RR-01, R-27',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: "Conversations were read until August. In the sample of 200 drawn with the assessors 22 per cent were about the visitor's own policy and 6 per cent German, which surprised the team.",
      reference: 'Sample of 200 conversations of September 2026, read with Customer Service, 13 October 2026',
    },
    S5: {
      value: 2,
      note: 'The owner gathers from daily contact that use is as intended. That medical papers and complaints run through it was known to clerks and not weighed.',
    },
  },
  'iso42001-a.9.4-drift': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Household claims went ahead by ticket in September 2025; risk was looked at in August 2026 as R-07 and impact not at all. The holding of payment on amber goes on.',
      reference: 'Ticket CL-8812, 11 September 2025; AI-RR-01, R-07',
    },
    S2: {
      value: 1,
      evidence: 'E3',
      note: 'Munich was known to two managers in Dublin from the first day. Neither reassessment nor a word to the supplier followed, and use continued during the assessment.',
      reference: 'E-mails of 14 and 19 January 2026; interview, Claims Manager Munich, 16 October 2026',
      flagged: true,
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'A wish to score income protection was stopped in March 2026 and refused after assessment. The averages for Life Distribution were assessed in August, five months after use began.',
      reference: 'Intake record, 26 March 2026; AI-RR-01, R-27, 26 August 2026',
    },
    S4: {
      value: 2,
      evidence: 'E2',
      note: 'Agents began to use the public chat during calls in June. The contact centre allowed it informally; risk and privacy were not looked at.',
      reference: 'Interviews, Head of Customer Service and two agents, 13 October 2026',
    },
    S5: {
      value: 2,
      note: "No case is known to the owner. For another use one would ask the administrator, who would 'probably' call IT.",
    },
  },
  'iso42001-a.9.4-sample': {
    S1: {
      value: 2,
      evidence: 'E3',
      note: 'Of ten scores drawn from the log of 8 October, seven were motor claims before an investigator or unreferred. Two were household claims, and one motor claim had its payment held on amber; all three kinds had been known and let be.',
      reference: 'Ten scores of 8 October 2026, viewed in scoring log and claims system, 13 October 2026',
    },
    S2: {
      value: 2,
      evidence: 'E3',
      note: 'Seven of ten estimates were Irish losses below the limit, two came from Munich, and one was a hail loss of EUR 6,800. Both managers knew of such cases, and the supplier would be surprised by three of the ten.',
      reference: 'Ten estimates of June to September 2026, drawn from the supplier export of 30 September 2026',
    },
    S3: {
      value: 3,
      evidence: 'E3',
      note: 'All ten scorings lay within product, amount and channel. One of the applications appeared again in the averages read by Life Distribution, which lies at the edge of the purpose and is taken up as R-27.',
      reference: 'Ten applications of September 2026, drawn from the log, 13 October 2026; use report S3, September 2026',
    },
    S4: {
      value: 2,
      evidence: 'E3',
      note: 'Ten conversations of 7 October were read. Five were questions it was made for; three concerned the policy of the visitor, one was in German, and one was plainly typed by an agent with a caller on the line, a use the contact centre had let pass since June.',
      reference: 'Ten conversations of 7 October 2026, read with Customer Service, 13 October 2026',
    },
    S5: {
      value: 3,
      evidence: 'E3',
      note: 'Ten items taken from the queues of the morning were letters of the kinds set up. One was a health questionnaire, which the set-up form does not mention; the owner has put it forward for the risk assessment due by 31 December.',
      reference: 'Ten items of 14 October 2026; set-up form, June 2023; change sheet AIMS-C-04',
    },
  },
};
