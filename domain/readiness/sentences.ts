import type { Verdict } from './verdict.ts';
import type { ReadinessRule } from './rules.ts';

/** What has to be so, rule by rule (method 1.12), in English; the page has its own words in other languages. */
export const ruleSentences: Readonly<Record<ReadinessRule, string>> = {
  'S1-01': 'The scope is documented and approved, and every AI system and unit is in or out (4.3).',
  'S1-02': 'The inventory lists nearly all AI systems expected, and embedded, informal and bought AI was looked for.',
  'S1-03': 'The AI policy is approved (5.2).',
  'S1-04': 'The AI risk assessment process is defined (6.1.2).',
  'S1-05': 'There is a result of an AI risk assessment (8.2).',
  'S1-06': 'The AI system impact assessment process is defined (6.1.4).',
  'S1-07': 'There is a result of an AI system impact assessment (8.4).',
  'S1-08': 'The Statement of Applicability is complete and approved (6.1.3).',
  'S1-09': 'The risk treatment plan is approved and residual risks are accepted (6.1.3).',
  'S1-10': 'The internal audit is planned or performed (9.2).',
  'S1-11': 'The management review is planned or performed (9.3).',
  'S1-12': 'The required documents are there: three missing block, one or two are a concern (7.5).',
  'S1-13': 'AI objectives are approved and measurable (6.2).',
  'S1-14': 'Roles, responsibilities and authorities are assigned (5.3).',
  'S1-15': 'Context and interested parties are determined, climate change and roles towards AI among them (4.1, 4.2).',
  'S2-01': 'No finding is open that would be a major nonconformity.',
  'S2-02': 'The organisation is ready for Stage 1.',
  'S2-03': 'The internal audit is completed for clauses 4 to 10 and the declared controls (9.2).',
  'S2-04': 'The management review is held, with inputs and outputs recorded (9.3).',
  'S2-05': 'Every AI system in scope has a risk assessment (8.2).',
  'S2-06': 'Every AI system of high tier has an impact assessment (8.4).',
  'S2-07': 'Every other AI system in scope has an impact assessment (8.4).',
  'S2-08': 'The management system has been operated for 13 weeks; an assumption, no rule of the standard.',
  'S2-09': 'The Statement of Applicability claims no more than was found.',
  'S2-10': 'Minor nonconformities do not pile up: no more than 15, and no more than 5 in one clause; an assumption.',
  'S2-11': 'Competence and awareness are recorded for roles with duties for AI (7.2, 7.3).',
  'S2-12': 'The corrective action process has left a record (10.2).',
};

/** The verdict in words; `with-concerns` says something else in each stage. */
export const verdictSentences: Readonly<Record<'stage1' | 'stage2', Readonly<Record<Verdict, string>>>> = {
  stage1: { ready: 'READY', 'with-concerns': 'READY WITH CONCERNS', 'not-ready': 'NOT READY', 'cannot-tell': 'CANNOT TELL' },
  stage2: { ready: 'READY', 'with-concerns': 'READY, MINORS NEED A PLAN', 'not-ready': 'NOT READY', 'cannot-tell': 'CANNOT TELL' },
};
