import type { ExampleAnswers } from '../example.ts';

/** Area A.3, internal organisation. */
export const areaA03Answers: ExampleAnswers = {
  'iso42001-a.3.2-division': {
    value: 3,
    evidence: 'E3',
    note: 'AI-RAC-01 assigns 34 activities over the life of a system to one accountable role each, approved with the manual in June 2026; the overlap between Risk and Model Validation was settled. Two gaps are known and small in number: control of AI suppliers has no owner, and the power to stop S2 in Munich is given to no one.',
    reference: 'AI-RAC-01 v1.1, 18 June 2026; committee minutes, 9 June 2026',
  },
  'iso42001-a.3.2-known': {
    value: 2,
    evidence: 'E2',
    note: 'Seven holders were asked before anybody opened the matrix. In the central functions, five described their part as written, its limits included. The Head of Operations Services and the Claims Manager Munich learned in the interview what they are named for, and neither has a deputy or time for it.',
    reference: 'Interviews with seven role holders, 12 to 16 October 2026, compared with AI-RAC-01 v1.1',
  },
  'iso42001-a.3.2-decision': {
    value: 2,
    evidence: 'E3',
    note: 'Decisions on S3 and S4 were taken by the role that holds the authority: release 1.3 by the Chief Actuary, the postponed go-live by the release board. Release 4.2 of S1 went out in April on one signature instead of two, since corrected. Use of S2 in Munich was agreed between two claims managers, neither of whom is entitled to it.',
    reference: 'Release file S3-1.3, 13 May 2026; release board, note of 22 May 2026; CAR-2026-041; e-mails of 14 and 19 January 2026',
  },
  'iso42001-a.3.2-handover': {
    value: 2,
    evidence: 'E3',
    note: 'S4 was followed. Intake, pilot and release are marked by signatures; the step from project to operation is not, although the project ends in November 2026 and nobody has been named to receive it. S5 showed the same in an older case: the head of the post room who had it switched on left in 2024, and the present owner never took the task over by any act. Withdrawal is assigned for neither.',
    reference: 'Release file S4, 5 June 2026; project calendar S4; AI-REG-01, change history; interview, Head of Operations Services, 14 October 2026',
  },
  'iso42001-a.3.2-business': {
    value: 3,
    evidence: 'E3',
    note: 'Read by function, 22 of the 34 activities lie outside IT and Actuarial and Data Science: with the five business owners, Compliance, Legal, Data Protection and Human Resources. The owners of S1, S3 and S4 decide on purpose and stop, and attended all six committee meetings since April. Watching the quality of bought systems in use is still parked with IT, which sees availability only.',
    reference: 'AI-RAC-01 v1.1, 18 June 2026, read by function; attendance lists of the AI Governance Committee, April to September 2026, rows of the owners',
  },
  'iso42001-a.3.3-channel': {
    value: 4,
    evidence: 'E4',
    note: 'The speak-up procedure, set up under the protected disclosures rules, has named AI at every stage since June 2026, with two trained receivers and an outside ombudsperson for Germany. Agency and supplier staff get the address on a card with their badge. Eight people in claims, post room, contact centre and Munich, two of them agency workers, each found the way within two minutes.',
    reference: 'Speak-up procedure HR-SU-02 v3.0, 15 June 2026, section 4; test with eight people, 13 to 16 October 2026',
  },
  'iso42001-a.3.3-handled': {
    value: 4,
    evidence: 'E3',
    note: 'One concern has come in: on 9 July 2026 an agent reported that the chat quoted an old household wording, a day before the project noticed. The anonymised file shows receipt the same day, examination by a product lawyer and an engineer, escalation to the Head of Customer Service, correction, CAR-2026-057 and an answer to the reporter on day six of the ten allowed.',
    reference: 'Speak-up log, case 2026-17 (anonymised), seen 14 October 2026; CAR-2026-057',
  },
  'iso42001-a.3.3-protection': {
    value: 4,
    evidence: 'E2',
    note: "Confidentiality, an anonymous web form and a ban on reprisal are in force under Irish and German law. A team leader in claims and a clerk in Munich, asked separately, both named the ban and the ombudsperson as the way round one's own manager.",
    reference: 'Interviews, team leader Claims, 13 October 2026, and clerk, Munich, 16 October 2026; HR-SU-02 v3.0, section 7',
  },
  'iso42001-a.3.3-known': {
    value: 3,
    evidence: 'E2',
    note: 'Four people were asked on the spot before anybody looked something up. An underwriter, a claims handler and an agency agent named the speak-up form or the ombudsperson and expected an answer within ten days. A clerk who joined the post room in September knew the line manager only; the induction given there does not mention the channel yet.',
    reference: 'Short talks, Dublin, 13 and 14 October 2026; onboarding checklist HR-C-11 v2.0, 8 June 2026',
  },
};
