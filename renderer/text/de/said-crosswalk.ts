import type { Phrase } from '../phrasebook.ts';

export const crosswalk: readonly Phrase[] = [
  ['No crosswalk leads from what this engagement asks to “{framework}”.', 'Keine Zuordnung führt von dem, was dieser Auftrag fragt, zu „{framework}“.'],
  ['Name one of these: {names}.', 'Eines von diesen nennen: {names}.'],
];
