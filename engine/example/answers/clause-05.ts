import type { ExampleAnswers } from '../example.ts';

/** Clause 5, leadership. */
export const clause05Answers: ExampleAnswers = {
  'iso42001-5.1-direction': {
    value: 4,
    evidence: 'E1',
    note: 'The Chief Operating Officer explained without notes what AI is for, faster settlement of small losses, and what Merrowdale will not do, decline life cover by machine. The example was convincing: an automatic decline in S3 was turned down in November 2025 although it would have saved four posts. No second member of the board was available, and the minutes of that decision were not shown.',
    reference: 'Interview, Chief Operating Officer, 12 October 2026',
  },
  'iso42001-5.1-resources': {
    value: 3,
    evidence: 'E3',
    note: 'On 26 February 2026 the executive committee approved EUR 310,000 and 1.6 posts for the AI management system, and EUR 85,000 for external audit and training in 2027. A request of 8 September for half a post in Munich was acknowledged as a need and deferred to the 2027 budget, with the reason in the minutes.',
    reference: 'Minutes of the executive committee, 26 February 2026, item 5, and 10 September 2026, item 9',
  },
  'iso42001-5.1-visible': {
    value: 3,
    evidence: 'E2',
    note: 'Six of eight people asked in Dublin recalled the town hall of 21 May 2026 and that the go-live of S4 was put back by two weeks until the notice to visitors was ready. Backing for those who held release 1.3 of S3 for a week was known in Life Underwriting and beyond it to nobody. In Munich none of three had noticed anything; the recording was not sent there.',
    reference: 'Short talks, Dublin 13 October and Munich 16 October 2026; intranet post, 21 May 2026',
  },
  'iso42001-5.1-heads': {
    value: 3,
    evidence: 'E3',
    note: 'The Chief Operating Officer wrote to all heads of units on 3 March 2026 what is expected of them. Those of Claims Investigation, Life Underwriting and Customer Service each showed a decision of the past quarter, such as a second reviewer for S1 referrals. The Head of Operations Services came to one of six committee meetings and leaves AI to IT; Munich waits for Dublin.',
    reference: 'Letter of the Chief Operating Officer, 3 March 2026; attendance lists of the AI Governance Committee, April to September 2026; interviews, 13, 14 and 16 October 2026',
  },
  'iso42001-5.1-results': {
    value: 2,
    evidence: 'E3',
    note: 'The last question on its own initiative was asked on 16 July 2026, when the Board Risk Committee wished to know the state of supplier control. The answer of 20 August, no owner and no question to any supplier since 2024, was noted; in October there is still no owner. The executive committee has named no results it expects of AI management beyond the budget.',
    reference: 'Minutes of the Board Risk Committee, 16 July 2026, item 4; answer of the Head of AI Governance, 20 August 2026; AI-RAC-01 v1.1',
  },
  'iso42001-5.2-policy': {
    value: 4,
    evidence: 'E3',
    note: 'AI-POL-01 v1.2 was approved by the board on 14 May 2026. It speaks of scoring claims and applicants, of bought services and of generative AI, names the three roles of Merrowdale, and points to the security, data protection, outsourcing and model policies by number. It could not belong to another company.',
    reference: 'AI-POL-01 v1.2, 14 May 2026; board minutes, 14 May 2026, item 7',
  },
  'iso42001-5.2-commitments': {
    value: 4,
    evidence: 'E3',
    note: 'Section 4 promises to meet law, contracts and the undertakings Merrowdale has given, and section 9 to improve the management system continually, with the yearly review as the means. The Head of Compliance read both aloud and named the quarterly report to the Board Risk Committee as the place where a broken promise would show.',
    reference: 'AI-POL-01 v1.2, sections 4 and 9',
  },
  'iso42001-5.2-framework': {
    value: 3,
    evidence: 'E3',
    note: 'The table in annex 2 ties each of the six objectives to a section of the policy, and the lines hold for four of them. Section 6, "AI serves people", is so general that OBJ-3 and OBJ-6 both claim it and mean different things. Policy sections on suppliers and on data have led to no objective.',
    reference: 'AI-OBJ-2026 v1.0, 9 June 2026, annex 2',
  },
  'iso42001-5.2-known': {
    value: 3,
    evidence: 'E2',
    note: 'Published on the intranet on 20 May 2026 and presented at the town hall; seven of eight people asked in Dublin found it within two minutes. In Munich one of three did: the text exists in English only, and the German intranet does not link to it. Suppliers and the agency staff of the contact centre have not received it.',
    reference: 'Short talks, Dublin 13 October and Munich 16 October 2026; intranet, page "AI at Merrowdale"',
  },
  'iso42001-5.2-applied': {
    value: 3,
    evidence: 'E3',
    note: 'S3 was taken. Owner and lead actuary put a finger on three statements and showed a decision that rests on one of them: a wish to let S3 accept cover of up to EUR 500,000 on its own was declined on 2 July 2026 with reference to section 6. Openness, in section 3, bears plainly on the broker averages read by Life Distribution and has not been acted on.',
    reference: 'AI-POL-01 v1.2, sections 3 and 6; design log S3, entry 38, 2 July 2026; interviews, Head of Life Underwriting and lead actuary S3, 13 October 2026',
  },
  'iso42001-5.3-assigned': {
    value: 3,
    evidence: 'E3',
    note: 'AI-RAC-01 assigns 34 activities, and five holders described their part as written. The power to stop a system is clear for S1, S3 and S4 and was used once, for S4. Control of AI suppliers has no owner, and in Munich nobody may switch off S2; the branch would telephone Dublin.',
    reference: 'AI-RAC-01 v1.1, 18 June 2026; release board, note of 22 May 2026; interview, Claims Manager Munich, 16 October 2026',
  },
  'iso42001-5.3-conformity': {
    value: 3,
    evidence: 'E3',
    note: 'The Head of AI Governance was appointed on 2 March 2026 without time limit, reports to the Chief Risk Officer and may demand correction from any owner; release 1.3 of S3 was held back for a week on this ground. The mandate names Dublin functions only, and there is no deputy.',
    reference: 'Letter of appointment, 2 March 2026; release ticket S3-1.3, 6 May 2026',
  },
  'iso42001-5.3-reporting': {
    value: 3,
    evidence: 'E3',
    note: 'The Head of AI Governance reports quarterly to the Board Risk Committee. The report of 16 July 2026 covers risks, training, incidents and the two measurable objectives; the committee asked for the state of supplier control and got an answer in August. The report due on 8 October was missed and moved to 22 October.',
    reference: 'AIMS report Q2 2026, 16 July 2026; minutes of the Board Risk Committee, 16 July 2026, item 4',
  },
  'iso42001-5.3-known': {
    value: 2,
    evidence: 'E2',
    note: 'Six people, two in Munich and one new since August, were given the same three cases. For a new tool four named the intake form; for a doubtful output five would ask someone they know, and only two the owner AI-RAC-01 provides for. The matrix was filed in June and not announced: neither the page "AI at Merrowdale" nor the onboarding checklist shows roles.',
    reference: 'Short talks, Dublin 13 October and Munich 16 October 2026; intranet, page "AI at Merrowdale"; onboarding checklist HR-C-11 v2.0',
  },
  'iso42001-5.3-used': {
    value: 3,
    evidence: 'E3',
    note: 'Model Validation stopped a candidate for release 1.3 of S3 on 2 April 2026 and the release board put back S4 on 22 May; both decisions stood, the first at the cost of a month. A failed estimate of S2 on a Friday evening was played through with Munich: after 20 minutes nobody entitled to switch it off had been found. The Head of AI Governance has no deputy.',
    reference: 'Validation note S3, 2 April 2026; release board, note of 22 May 2026; case played through with Munich, 16 October 2026',
  },
};
