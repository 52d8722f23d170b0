import type { Phrase } from '../phrasebook.ts';

export const inventory: readonly Phrase[] = [];
