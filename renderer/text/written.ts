import type { AnswerValue } from '../../domain/answer/answer.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';

/** A day (ISO 8601) as people write it, "2 December 2027"; anything else as it is. */
export const dayIn = (locale: string, day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) : day;

/** A moment (UTC, ISO 8601) as people write it, by the clock of this computer; anything else as it is. */
export const momentIn = (locale: string, moment: string): string =>
  !/^\d{4}-\d{2}-\d{2}T/.test(moment) ? moment : new Date(moment).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** An answer that is a day or a number, as people write it; null for every other. */
export const enteredIn = (locale: string, decimal: string, question: PackQuestion, value: AnswerValue): string | null => {
  if (typeof value !== 'object') return null;
  if ('date' in value) return dayIn(locale, value.date);
  if (!('number' in value)) return null;
  const number = String(value.number).replace('.', decimal);
  return question.scale === 'number' ? `${number} ${question.unit}` : number;
};
