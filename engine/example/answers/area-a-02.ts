import type { ExampleAnswers } from '../example.ts';

/** Area A.2, policies related to AI. */
export const areaA02Answers: ExampleAnswers = {
  'iso42001-a.2.2-coverage': {
    value: 3,
    evidence: 'E3',
    note: 'AI-POL-01 governs own development, purchase, services to the public and generative tools for staff; four people in the room opened the valid version. Held against the inventory, one area is missing: functions that arrive inside software already in use. The workshop found two, candidate ranking in the HR suite and meeting summaries in the office suite, and the text gives no rule for them.',
    reference: 'AI-POL-01 v1.2, 14 May 2026, sections 2 and 5; AI-REG-01 v1.4; scope workshop, 12 October 2026',
  },
  'iso42001-a.2.2-applied': {
    value: 3,
    evidence: 'E3',
    note: 'The latest decision went against an idea: emotion analysis of calls was refused in July 2026, with section 6 of the policy and the risk scale as reasons. The release file of S4 quotes two sections and a condition that follows from them. Meeting summaries in the office suite were switched on in August below the purchasing limit, and nobody consulted the policy.',
    reference: 'Minutes of the AI Governance Committee, 14 July 2026, item 6; release file S4, 5 June 2026; scope workshop, 12 October 2026',
  },
  'iso42001-a.2.2-basis': {
    value: 4,
    evidence: 'E2',
    note: 'The Chief Risk Officer and the Head of AI Governance each explained three passages that only an insurer of this kind would write: no decline of life cover by machine, no score as a ground for refusing a claim, and openness towards claimants who are not customers. They traced them to risk appetite, supervisory expectation and complaints.',
    reference: 'Interviews, Chief Risk Officer and Head of AI Governance, 12 October 2026; AI-POL-01 v1.2, sections 3 and 6',
  },
  'iso42001-a.2.2-cases': {
    value: 3,
    evidence: 'E3',
    note: 'Three cases were tried in the room. Listening in on calls is ruled out by section 6, generated letters sent unread by the guideline for staff, and section 7 gives doubtful cases to the AI Governance Committee. For the third, ranking applicants for a post with a function of the HR suite, the text led nowhere: it gives no rule for functions inside bought software, and the room did not agree whether the committee would have to be asked.',
    reference: 'Session with Head of AI Governance, Head of Customer Service and Legal Counsel, 12 October 2026; AI-POL-01 v1.2, sections 6 and 7; AI-GUI-01 v1.0, section 3',
  },
  'iso42001-a.2.2-version': {
    value: 3,
    evidence: 'E3',
    note: 'A buyer and a claims handler, searching with their own words, arrived at v1.2 of 14 May 2026 in under two minutes; it matches the approval note, and no older or rival text came up. From the German start page the same search ends at the data protection guideline, because the text exists in English only and is not linked there. This is known to the Head of AI Governance.',
    reference: 'Searches in Dublin, 13 October, and Munich, 16 October 2026; board minutes, 14 May 2026, item 7',
  },
  'iso42001-a.2.3-touching': {
    value: 4,
    evidence: 'E3',
    note: 'All 34 policies in force, the seven local ones of Munich among them, were gone through with their owners between March and June 2026. The policy map shows for 22 of them which passage touches AI and in which direction; the other twelve carry a reason. Owners of outsourcing and underwriting policy explained their lines without preparation.',
    reference: "Policy map AI v1.1, 30 June 2026, with owners' notes; interviews, Head of Procurement and Head of Life Underwriting, 13 and 14 October 2026",
  },
  'iso42001-a.2.3-conflict': {
    value: 4,
    evidence: 'E3',
    note: 'Three conflicts were found and each was settled in writing: short deletion periods against logs of S1 and S3, open-source rules against model libraries, and the purchasing limit against free trial tools. The amended passages of two pairs were read side by side and give one answer; section 8 of the AI policy states which text prevails.',
    reference: "Policy map AI v1.1, sheet 'Conflicts'; RET-01 v6.2, 1 July 2026, rows 88 and 91; AI-POL-01 v1.2, section 8",
  },
  'iso42001-a.2.3-change': {
    value: 4,
    evidence: 'E4',
    note: 'Since April 2026 the approval form for policies asks about AI, in Dublin and Munich alike. All six changes since then were read: the question was answered before approval each time, and twice, for outsourcing and complaints, the Head of AI Governance was heard and the text amended.',
    reference: 'Approval forms of six policies, April to September 2026, all read',
  },
  'iso42001-a.2.3-objectives': {
    value: 2,
    evidence: 'E2',
    note: 'The policy map follows passages on AI and does not mention the objectives. For OBJ-2, review of referrals within five working days, those present saw at once that the payment deadlines of the claims policy push against it and that the leave rules decide whether it can be met. The owners of both texts had never been told, and OBJ-4 depends on letter templates in the same way.',
    reference: 'Session with Head of AI Governance and Head of Claims Investigation, 12 October 2026; policy map AI v1.1; AI-OBJ-2026 v1.0',
  },
  'iso42001-a.2.4-due': {
    value: 3,
    evidence: 'E3',
    note: 'Section 9 sets a yearly review, the document system shows 14 May 2027, and the Head of AI Governance has the task of starting it. Events for an earlier look are not set down. Three people named the same ones, a changed law, an incident and a new kind of AI, yet nobody reacted when the EU AI Act was amended in July.',
    reference: 'AI-POL-01 v1.2, section 9; document system, entry AI-POL-01; letter of appointment, 2 March 2026',
  },
  'iso42001-a.2.4-performed': {
    value: 3,
    evidence: 'E3',
    note: 'The committee looked at the policy on 8 September 2026 after the S4 incident, ahead of the yearly date. It weighed the incident, two exceptions asked for and the training figures, and concluded that two passages need work. The amended EU AI Act was not among the papers, although section 4 still reflects the former dates.',
    reference: 'Minutes of the AI Governance Committee, 8 September 2026, item 6, with papers',
  },
  'iso42001-a.2.4-followup': {
    value: 3,
    evidence: 'E3',
    note: 'Of the two conclusions of September, the rule on telling users about incidents was drafted and is before the Head of Compliance. The other, a passage on functions inside bought software, was due on 30 September and is late; the action list shows a new date, 15 November 2026, and the owner knew it. No superseded version was found on the intranet.',
    reference: 'AI-ACT-01, entries 15 and 16, export of 9 October 2026; intranet search, 12 October 2026',
  },
  'iso42001-a.2.4-effect': {
    value: 3,
    evidence: 'E3',
    note: 'The Head of AI Governance gathers incidents, exceptions asked for, questions to the policy mailbox and training figures, and put them before the committee on 8 September 2026. Uses discovered late, such as household claims in S1, would show best where a sound text is not followed; they are known as a source and not collected yet.',
    reference: 'Papers of the AI Governance Committee, 8 September 2026, item 6; interview, Head of AI Governance, 12 October 2026',
  },
};
