import type { Phrase } from '../phrasebook.ts';

export const evidence: readonly Phrase[] = [];
