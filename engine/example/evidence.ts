import type { EvidenceFields } from '../../domain/evidence/evidence.ts';
import type { RequestFields } from '../../domain/evidence/request.ts';

/** A piece of evidence of the example, and the words by which the answers that rest on it cite it. */
export interface ExampleEvidence {
  readonly cited: string;
  readonly fields: Partial<Omit<EvidenceFields, 'file'>> & Pick<EvidenceFields, 'title' | 'type'>;
  readonly file?: 'extract' | 'picture';
}

const seen = { seenBy: 'Lead assessor, Lindqvist & Thorne' } as const;
const document = (cited: string, title: string, version: string, date: string, owner: string, more: ExampleEvidence['fields'] | object = {}): ExampleEvidence => ({
  cited,
  fields: { type: 'document', title, version, date, owner, location: `Data room, folder of the assessment, ${cited}`, ...seen, seenOn: '2026-10-12', ...more },
});

export const exampleEvidence: readonly ExampleEvidence[] = [
  document('AI-POL-01', 'AI policy AI-POL-01', '1.2', '2026-05-14', 'Head of AI Governance', { note: 'Approved by the board, minutes of 14 May 2026, item 7.' }),
  document('AI-REG-01', 'AI system register AI-REG-01', '1.4', '2026-08-28', 'Head of AI Governance', { note: 'Five systems; AI functions of the HR suite and the office suite are missing.' }),
  document('AI-RAC-01', 'Roles and responsibilities AI-RAC-01', '1.1', '2026-06-18', 'Head of AI Governance'),
  document('AI-OBJ-2026', 'AI objectives 2026', '1.0', '2026-06-09', 'Chief Operating Officer'),
  document('AI-RM-02', 'AI risk method AI-RM-02', '1.0', '', 'Chief Risk Officer'),
  document('AI-RR-01', 'AI risk register AI-RR-01', '', '2026-08-26', 'Chief Risk Officer', { type: 'record', sensitivity: 'confidential', location: 'Risk system, export for the assessors' }),
  document('AI-RTP-01', 'Risk treatment plan AI-RTP-01 (draft)', '0.4', '', 'Chief Risk Officer', { note: 'A draft, not approved; acceptance of residual risks is not recorded.' }),
  document('AI-IA-S3', 'Impact assessment of S3 (draft) AI-IA-S3', '0.2', '', 'Head of Life Underwriting', { sensitivity: 'confidential', seenOn: '2026-10-13' }),
  document('AI-LC-01', 'Life-cycle procedure AI-LC-01', '1.0', '2026-06-18', 'Head of Actuarial and Data Science'),
  document('AI-LEG-01', 'Register of legal requirements AI-LEG-01', '1.1', '', 'Legal Counsel'),
  document('AI-ACT-01', 'Action list AI-ACT-01', '', '2026-10-09', 'Head of AI Governance', { type: 'record' }),
  document('DPIA-2021-14', 'Data protection impact assessment of S1, DPIA-2021-14', '', '2022-02-10', 'Data Protection Officer', { sensitivity: 'confidential' }),
  document('DPIA-2024-07', 'Data protection impact assessment of S2, DPIA-2024-07', '', '', 'Data Protection Officer', { sensitivity: 'confidential' }),
  document('DPIA-2024-19', 'Data protection impact assessment of S3, DPIA-2024-19', '', '2024-12-03', 'Data Protection Officer', { sensitivity: 'confidential' }),
  document('DPIA-2026-03', 'Data protection impact assessment of S4, DPIA-2026-03', '', '2026-05-22', 'Data Protection Officer', { sensitivity: 'confidential' }),
  document('CAR-2026-057', 'Corrective action record CAR-2026-057, superseded wording in S4', '', '2026-07-13', 'Head of Customer Service', { type: 'record', sensitivity: 'confidential' }),
  document('odel file S1-4.2.1', 'Model file of S1, release 4.2.1', '4.2.1', '2026-07-10', 'Head of Actuarial and Data Science', { type: 'record', seenOn: '2026-10-13', sensitivity: 'confidential' }),
  document('odel file S3-1.3', 'Model file of S3, release 1.3', '1.3', '2026-05-08', 'Head of Actuarial and Data Science', { type: 'record', seenOn: '2026-10-13', sensitivity: 'confidential' }),
  document('elease file S4', 'Release file of S4', '1.0', '2026-06-05', 'Project Manager S4', { type: 'record' }),
  document('ontract S2', 'Contract with the supplier of S2', '', '2024-03-01', 'Head of Procurement', { sensitivity: 'confidential' }),
  document('ontract S4', 'Contract with the supplier of S4', '', '2025-10-01', 'Head of Procurement', { sensitivity: 'confidential' }),
  document('election file S2', 'Selection file of S2', '', '2024-02-01', 'Head of Procurement', { type: 'record' }),
  document('airness tests S1', 'Fairness tests of S1, July and September 2026', '', '2026-09-25', 'Head of Actuarial and Data Science', { type: 'record', seenOn: '2026-10-13' }),
  document('ettlement rules S2', 'Settlement rules of S2', '', '2024-03-18', 'Head of Motor Claims'),
  { ...document('est log S4', 'Test log of S4 (extract)', '', '2026-05-28', 'Project Manager S4', { type: 'record', seenOn: '2026-10-14' }), file: 'extract' },
  document('RET-01', 'Retention schedule RET-01', '6.2', '', 'Data Protection Officer'),
  {
    cited: 'Screens seen',
    file: 'picture',
    fields: {
      type: 'image', title: 'Score of S1 as handlers see it: red, amber or green', date: '2026-10-13', owner: 'Head of Claims Investigation', sensitivity: 'confidential', ...seen, seenOn: '2026-10-13',
      location: 'Sketch of the colour field; taken with consent, no claim shown', note: 'No procedure says what amber asks of a handler.',
    },
  },
  {
    cited: 'Observation in the post room',
    fields: { type: 'observation', title: 'Observation in the post room, Dublin', date: '2026-10-14', owner: 'Head of Operations Services', ...seen, seenOn: '2026-10-14', location: 'Post room, head office Dublin' },
  },
];

/** Lines of the test log as the project manager of S4 exported them. */
export const testLogExtract = `Test log S4, extract handed over on 14 October 2026
No.  Item                                   Result   Remark
41   Superseded household wording           failed   index refreshed by hand, repeated on 29 May
42   Superseded motor wording               passed
43   Question in German                     not run  language not in the requirements
44   Health details typed in                passed   answer asks not to enter them
45   Hand-over to an agent                  passed
46   Link to the passage used               passed
47   Advice asked for                       passed
48   Policy data asked for                  passed
`;

/** What the client was asked for beside the core list, in each of the states there are. */
export type ExampleRequest = Partial<RequestFields> & Pick<RequestFields, 'title' | 'state'>;
const asked = { askedOn: '2026-09-14', dueOn: '2026-10-02' } as const;
export const exampleRequests: readonly ExampleRequest[] = [
  { title: 'Go-live date of S2 in Munich, with the decision', state: 'asked', ...asked, owner: 'Claims Manager Munich', items: ['iso42001-4.3'], systems: ['S2'], description: 'Entry 42: when the branch began to use the service, and who decided it.', note: 'Reminded on 12 October 2026.' },
  { title: 'Supplier statement on the damage-grading model replaced on 3 June 2026', state: 'refused', ...asked, owner: 'Head of Procurement', items: ['iso42001-a.10.3'], systems: ['S2'], note: 'The supplier refers to trade secrets; a summary was offered for November.' },
  { title: 'Licence sheet and configuration of the document-management suite', state: 'partly-received', ...asked, receivedOn: '2026-10-14', owner: 'IT Service Manager', items: ['iso42001-a.4.2'], systems: ['S5'], note: 'Licence sheet seen; thresholds per document type still to come.' },
  { title: 'Impact assessment of S1', state: 'not-existing', ...asked, owner: 'Head of Claims Investigation', items: ['iso42001-6.1.4', 'iso42001-a.5.2'], systems: ['S1'], note: 'Confirmed on 13 October 2026: none was made.' },
  { title: 'Training records of claims handlers on S1', state: 'draft', owner: 'Head of Human Resources', items: ['iso42001-7.2', 'iso42001-7.3'], systems: ['S1'], sensitivity: 'personal-data' },
  { title: 'Source code of S3', state: 'withdrawn', ...asked, owner: 'Head of Actuarial and Data Science', items: ['iso42001-a.6.2.3'], systems: ['S3'], note: 'Not needed: the model file answers the question.' },
];

/** Core requests that were asked for and came, by source, with the citation of what they brought. */
export const exampleReceived: Readonly<Record<string, string>> = {
  'core:policy': 'AI-POL-01',
  'core:raci': 'AI-RAC-01',
  'core:objectives': 'AI-OBJ-2026',
  'core:risk-method': 'AI-RM-02',
  'core:risk-register': 'AI-RR-01',
  'core:treatment': 'AI-RTP-01',
  'core:inventory': 'AI-REG-01',
  'core:life-cycle': 'AI-LC-01',
  'core:system-file': 'odel file S3-1.3',
  'core:suppliers': 'ontract S2',
};
