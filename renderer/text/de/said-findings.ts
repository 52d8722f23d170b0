import type { Phrase } from '../phrasebook.ts';

export const findings: readonly Phrase[] = [];
