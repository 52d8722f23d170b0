import type { Phrase } from '../phrasebook.ts';

export const statement: readonly Phrase[] = [
  ['The Statement of Applicability was not approved: {count} rows are not complete: {refs}.', 'Die Erklärung zur Anwendbarkeit wurde nicht genehmigt: {count} Zeilen sind unvollständig: {refs}.'],
  ['Complete the rows that block it, then approve it.', 'Die hindernden Zeilen ergänzen und dann genehmigen.'],
  ['Approve {label} (Statement of Applicability)', '{label} genehmigen (Erklärung zur Anwendbarkeit)'],
];
