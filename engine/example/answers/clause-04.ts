import type { ExampleAnswers } from '../example.ts';

/** Clause 4, context of the organisation. */
export const clause04Answers: ExampleAnswers = {
  'iso42001-4.1-issues': {
    value: 3,
    evidence: 'E3',
    note: 'AI-CTX-01 lists 19 internal and external matters, from the EU AI Act and the EIOPA opinion on AI governance to scarce data scientists, and ties twelve of them to the purpose of a system. Compliance and the Chief Actuary, heard apart, gave the same account of them. Supplier terms are one general line, although three of five systems are bought.',
    reference: 'AI-CTX-01 v1.0, 14 April 2026, sections 2 to 4; minutes of the AI Governance Committee, 14 April 2026, item 3',
  },
  'iso42001-4.1-roles': {
    value: 3,
    evidence: 'E3',
    note: 'All five entries of the register carry a role, but in the words of the EU AI Act: S1 and S3 "provider and deployer", S2, S4 and S5 "deployer". A mapping to ISO/IEC 22989 exists for S1 and S3 only. Nobody had noticed that Merrowdale also provides a service to the public with S4; the Head of Customer Service saw it as pure purchase.',
    reference: 'AI-REG-01 v1.4, 28 August 2026, columns G and H; mapping note of Compliance, 30 June 2026',
  },
  'iso42001-4.1-climate': {
    value: 3,
    evidence: 'E3',
    note: 'The committee decided "relevant" on 14 April 2026 with two reasons: weather events shift the claims on which S1 and S2 rest, and hosted language models use energy. The first leads to risk R-11 of S1. It was not carried to S2, although the Munich hail of June 2026 produced exactly such a shift.',
    reference: 'AI-CTX-01 v1.0, section 5; AI-RR-01, risk R-11, 19 August 2026',
  },
  'iso42001-4.1-purpose': {
    value: 2,
    evidence: 'E3',
    note: 'Column E of the register has a purpose for all five systems. S1, S3 and S4 show task, users and limits; S2 repeats a sentence of the supplier, and S5 names a benefit, "faster turnaround". Heard apart, owner and user agreed on S3 only: two claims handlers described S1 as a hint on whether to pay, and Munich took S2 for a second opinion on hail.',
    reference: 'AI-REG-01 v1.4, 28 August 2026, column E; talks with owners and users of S1, S2 and S3, 13 and 16 October 2026',
  },
  'iso42001-4.1-refresh': {
    value: 2,
    evidence: 'E3',
    note: 'The room named the amendment of the EU AI Act in July 2026. Legal Counsel had read of it within a week, but AI-CTX-01 was not opened and still gives 2 August 2026 for the high-risk duties of S3, which now apply from 2 December 2027. Publications of EIOPA are watched monthly; nobody is charged with law, suppliers or sector news, and the new model behind S2 was not noticed.',
    reference: 'AI-CTX-01 v1.0, 14 April 2026, section 3; interviews, Legal Counsel and Head of Compliance, 14 October 2026',
  },
  'iso42001-4.2-parties': {
    value: 3,
    evidence: 'E3',
    note: 'AI-IP-01 names 14 parties, among them third-party claimants and life applicants who are not customers yet. Visitors of the web chat and the works council in Munich are missing; the council has asked twice about the AI functions of the HR suite. The list was drawn up before S4 went live and has not been looked at since.',
    reference: 'AI-IP-01 v1.0, 14 April 2026; letter of the works council, 9 September 2026',
  },
  'iso42001-4.2-requirements': {
    value: 2,
    evidence: 'E3',
    note: 'The obligations register holds 47 legal duties with source and owner; it was last updated on 29 May 2026 and does not know the amended EU AI Act. Contracts were screened for DORA but not for AI terms. The 23 complaints of 2025 about settlement by photograph, a ready source of what affected people expect, have not been analysed.',
    reference: 'AI-LEG-01 v1.1, 29 May 2026; interview, Head of Compliance, 12 October 2026; complaints statistics 2025',
  },
  'iso42001-4.2-handled': {
    value: 2,
    evidence: 'E2',
    note: 'The room chose the wish of claimants to learn why a claim is under enquiry. It leads to objective OBJ-4 and stops there: no process, no text for letters. Two legal duties could be followed to a working process. Column K, meant for this purpose, is filled for 16 of 47 entries.',
    reference: 'Walk-through with Head of AI Governance and Head of Claims Investigation, 12 October 2026; AI-LEG-01, column K',
  },
  'iso42001-4.2-change': {
    value: 2,
    evidence: 'E3',
    note: 'One case per source was followed. Law: openness towards visitors of S4 was recognised in February 2026, entered in the obligations register and met at go-live. Contract: the notice of the S4 supplier that its model retires in February 2027 lay unread in a mailbox. Complaint: seven of 2026 about offers by S2 were settled as disputes on price and reached nobody in AI Governance.',
    reference: 'AI-LEG-01 v1.1, entries 30 to 34; mailbox S4, opened 13 October 2026; search of the complaints system, 14 October 2026',
  },
  'iso42001-4.3-statement': {
    value: 3,
    evidence: 'E3',
    note: 'AIMS-SCP v0.9 states units, both sites, activities, the five systems and the roles, and has guided the work since September. It is still a draft. Section 3 covers "AI used by Merrowdale", the table of systems gives "Dublin" as the place of use of S2: Dublin reads Munich as inside, the branch as outside. All other points were read alike.',
    reference: 'AIMS-SCP v0.9 (draft), 3 September 2026, sections 3 and 4',
    flagged: true,
  },
  'iso42001-4.3-derivation': {
    value: 3,
    evidence: 'E2',
    note: 'Head of AI Governance and Chief Risk Officer explained the boundary alike, from business lines, parties and legal duties; conventional pricing models stay outside because Solvency II governance covers them. The reason for leaving the AI functions of bought office software unmentioned is thin: nobody had looked.',
    reference: 'Interviews, Head of AI Governance and Chief Risk Officer, 12 October 2026; working paper on scope, 20 August 2026',
  },
  'iso42001-4.3-inventory': {
    value: 2,
    evidence: 'E2',
    note: 'Three systems nobody had prepared were named in the room. The five participants agreed on one, a pricing pilot that ended in 2025. On candidate ranking in the HR suite and meeting summaries in the office suite they gave three different answers; both are switched on and in neither register nor scope. Placing depends on asking the Head of AI Governance.',
    reference: 'Scope workshop, Dublin, 12 October 2026, session 2; AI-REG-01 v1.4',
  },
  'iso42001-4.3-interfaces': {
    value: 3,
    evidence: 'E0',
    note: 'According to the Head of AI Governance the dependencies on the cloud platform, the three AI suppliers and the external hazard data are described with the outsourcing register, and agreements with the hazard data supplier are informal. The description was promised for 20 October 2026 and not seen.',
  },
  'iso42001-4.3-currency': {
    value: 2,
    evidence: 'E3',
    note: 'Since no scope has been approved yet, the assessors took the time from January 2026. The move of S4 to the website was weighed in the working paper of August. Use of S2 in Munich and both functions in bought suites never met the question inside or outside: licence orders and the list of updates of IT hold no field for AI, and the comparison was planned for the weeks before certification.',
    reference: 'Working paper on scope, 20 August 2026; licence orders and update list of IT, January to September 2026; AIMS-SCP v0.9 (draft)',
  },
  'iso42001-4.4-processes': {
    value: 3,
    evidence: 'E3',
    note: 'The manual shows eleven processes on one page with owner, input and output; seven are borrowed from the ISO/IEC 27001 system and marked as such. Owners of four processes confirmed their part. Two arrows are missing: from incident to risk assessment, and from change of a system to impact assessment. "Supplier control" has no owner.',
    reference: 'AI-MAN-01 v1.0, 18 June 2026, page 4 and annex 1',
  },
  'iso42001-4.4-running': {
    value: 2,
    evidence: 'E3',
    note: 'S4, the latest start, passed security review, data protection and the release board in time, but its risk sheet is dated 19 June 2026, eleven days after go-live. Release 1.3 of S3 went through every step in order. The use of S2 in Munich, begun in January 2026, touched none of the processes: "we were given a log-in".',
    reference: 'Release file S4, 5 June 2026; risk working sheet S4, 19 June 2026; interview, Claims Manager Munich, 16 October 2026',
  },
  'iso42001-4.4-upkeep': {
    value: 3,
    evidence: 'E3',
    note: 'In seven months five documents were changed for a stated reason: the intake form was cut from 62 to 24 fields after complaints of the data scientists, a second approver was added to releases after CAR-2026-041. The obligations register and the list of interested parties have not been looked after since spring.',
    reference: 'AI-DOC-00, change history, 9 October 2026; CAR-2026-041',
  },
  'iso42001-4.4-complete': {
    value: 2,
    evidence: 'E3',
    note: 'The check consists of AI-DOC-00, which sets clauses beside titles of documents. Three requirements were drawn: planned changes lead to a process and its owner, external contributions end at "Supplier control" without owner, repeated impact assessment at a method due in December 2026. For the 37 applicable controls the tracking sheet names a department and no process.',
    reference: 'AI-DOC-00 v1.3, 9 October 2026; AI-MAN-01 v1.0, annex 1; control tracking sheet, 2 October 2026',
  },
};
