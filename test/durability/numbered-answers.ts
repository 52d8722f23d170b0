import type { Achievement, EvidenceLevel } from '../../domain/answer/answer.ts';
import { evidenceLevels } from '../../domain/answer/answer.ts';
import { questionIds } from '../fixtures/small-pack.ts';
import { randomOf } from './scale.ts';

/** The n-th answer a run writes: whoever knows n knows every field. */
export interface NumberedAnswer {
  readonly number: number;
  readonly question: string;
  readonly value: Achievement;
  readonly evidence: EvidenceLevel;
  /** Starts with '#n '; up to some kilobytes. */
  readonly note: string;
  readonly flagged: boolean;
}

const words = ['record', 'Prüfung', 'risk', 'owner', '日誌', 'model', 'evidence', '🙂', 'policy', 'review'];

/** Answer `number`, from 1. Every 40th goes to the same question; no field but the note need differ from the one before. */
export const numberedAnswer = (number: number): NumberedAnswer => {
  const random = randomOf(number);
  const length = random() < 0.2 ? random() * 6_000 : random() * 400;
  let note = `#${number} `;
  while (note.length < length) note += `${words[Math.floor(random() * words.length)] ?? ''} `;
  return {
    number,
    question: questionIds[number % questionIds.length] ?? '',
    value: ([1, 2, 3, 4] as const)[Math.floor(random() * 4)] ?? 1,
    evidence: evidenceLevels[Math.floor(random() * evidenceLevels.length)] ?? 'E1',
    note,
    flagged: random() < 0.5,
  };
};

/** The number of the answer a note belongs to; null for a note of another kind. */
export const numberOfNote = (note: unknown): number | null => {
  const found = typeof note === 'string' ? /^#(\d+) /.exec(note)?.[1] : undefined;
  return found === undefined ? null : Number(found);
};
