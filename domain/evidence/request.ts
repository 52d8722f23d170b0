import { z } from 'zod';
import { day, line, longText, namedLine, reference, references, role } from '../engagement/fields.ts';
import { sensitivities } from './evidence.ts';

export const requestStates = ['draft', 'asked', 'received', 'partly-received', 'not-existing', 'refused', 'withdrawn'] as const;

/** What the client is asked to hand over, why, by when and by whom (method 1.15). */
export const request = z.strictObject({
  title: namedLine(300),
  description: longText,
  /** uids of the requirements and controls it is needed for. */
  items: references(200),
  /** ids of the AI systems it is asked for; empty for the organisation. */
  systems: z.array(z.string().max(20)).max(200),
  format: line(200),
  owner: role,
  dueOn: day,
  state: z.enum(requestStates),
  askedOn: day,
  receivedOn: day,
  location: longText,
  note: longText,
  sensitivity: z.enum(sensitivities),
  /** id of the evidence it brought; empty for none. */
  evidence: reference,
  /** What it was generated from; empty for one a person wrote. Never generated twice. */
  source: line(400),
});
export type RequestFields = z.infer<typeof request>;
export const emptyRequest: RequestFields = {
  title: '', description: '', items: [], systems: [], format: '', owner: '', dueOn: '', state: 'draft', askedOn: '', receivedOn: '', location: '', note: '', sensitivity: 'usual', evidence: '', source: '',
};
