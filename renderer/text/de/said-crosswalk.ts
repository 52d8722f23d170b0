import type { Phrase } from '../phrasebook.ts';

export const crosswalk: readonly Phrase[] = [];
