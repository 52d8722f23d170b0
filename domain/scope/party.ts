import { z } from 'zod';
import { longText, namedLine, role } from '../engagement/fields.ts';

export const partyTypes = [
  'customer', 'user', 'affected-person', 'employee', 'regulator', 'supplier', 'partner', 'owner', 'society', 'other',
] as const;

/** An interested party with what it requires, and whether the management system takes that up (4.2). */
export const party = z.strictObject({
  name: namedLine(200),
  type: z.enum(partyTypes),
  /** What it needs and expects, in its own words as far as known. */
  requirements: longText,
  /** A requirement of law or contract that has to be met, with where it stands. */
  binding: longText,
  /** Whether its requirements are addressed through the management system. */
  addressed: z.enum(['undecided', 'yes', 'partly', 'no']),
  /** Where and how they are addressed, or why they are not. */
  how: longText,
  owner: role,
});
export type PartyFields = z.infer<typeof party>;
export const emptyParty: PartyFields = { name: '', type: 'other', requirements: '', binding: '', addressed: 'undecided', how: '', owner: '' };
