import type { Phrase } from '../phrasebook.ts';

export const statement: readonly Phrase[] = [];
