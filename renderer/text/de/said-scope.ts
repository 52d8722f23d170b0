import type { Phrase } from '../phrasebook.ts';

export const scope: readonly Phrase[] = [];
