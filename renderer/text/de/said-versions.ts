import type { Phrase } from '../phrasebook.ts';

export const versions: readonly Phrase[] = [];
