import type { Phrase } from '../phrasebook.ts';

export const risks: readonly Phrase[] = [];
