import type { EngagementFile } from '../../db/engagement-file.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { numberedAnswer, numberOfNote } from './numbered-answers.ts';

/** What a reopened file says about a run that wrote numbered answers. */
export interface Survey {
  /** The last answer in the log. */
  readonly last: number;
  /** What is wrong, in words; empty when the file is sound. */
  readonly faults: readonly string[];
}

/**
 * Looks at everything: the answers in the log are 1, 2, 3 … without a gap; each question shows the last answer given to it, in
 * every field; log, tables, packs and database agree.
 */
export const surveyAnswers = (file: EngagementFile): Survey => {
  const faults: string[] = [];
  const numbers = file
    .operations()
    .filter(({ field }) => field === 'note')
    .flatMap(({ value }) => numberOfNote(value) ?? []);
  const missing = numbers.findIndex((number, position) => number !== position + 1);
  if (missing !== -1) faults.push(`answer ${missing + 1} is not where it was written`);
  const last = numbers.length;
  const shown = new Map(file.read().answers.map((answer) => [answer.question, answer]));
  // 40 questions take turns, so the last 40 answers are those that show.
  for (let number = Math.max(1, last - 39); number <= last; number += 1) {
    const { question, value, evidence, note, flagged } = numberedAnswer(number);
    const answer = shown.get(question);
    if (answer?.value !== value || answer.evidence !== evidence || answer.note !== note || answer.flagged !== flagged)
      faults.push(`answer ${number} is torn`);
  }
  for (const { check, passed, detail } of verifyEngagement(file)) if (!passed) faults.push(`${check}: ${detail}`);
  return { last, faults };
};
