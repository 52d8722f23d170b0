import type { Phrase } from '../phrasebook.ts';

export const readiness: readonly Phrase[] = [];
