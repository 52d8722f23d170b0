import type { Phrase } from '../phrasebook.ts';

export const impact: readonly Phrase[] = [];
