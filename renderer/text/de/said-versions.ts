import type { Phrase } from '../phrasebook.ts';

export const versions: readonly Phrase[] = [
  ['Freeze {label}: {title}', '{label} festschreiben: {title}'],
  ['Start the next assessment from {label}', 'Nächste Bewertung mit {label} beginnen'],
  ['There is no such place in the history of this engagement.', 'Diese Stelle gibt es in der Historie dieses Auftrags nicht.'],
  ['Choose an entry of the history.', 'Einen Eintrag der Historie wählen.'],
];
