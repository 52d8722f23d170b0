import type { AnswerValue } from '../../domain/answer/answer.ts';
import { placedQuestions, type Pack, type PlacedQuestion } from '../../domain/pack/pack.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { UsageError } from '../usage-error.ts';

/** What may be typed for an answer on the scale of achievement, and what may be typed on every scale. */
const achievements: Readonly<Record<string, AnswerValue>> = {
  '4': 4,
  f: 4,
  fully: 4,
  '3': 3,
  l: 3,
  largely: 3,
  '2': 2,
  p: 2,
  partly: 2,
  '1': 1,
  n: 1,
  not: 1,
  '0': 'not-applicable',
};
const always: Readonly<Record<string, AnswerValue | null>> = {
  na: 'not-applicable',
  'n/a': 'not-applicable',
  'not-applicable': 'not-applicable',
  '?': 'cannot-determine',
  unknown: 'cannot-determine',
  'cannot-determine': 'cannot-determine',
  clear: null,
};

/** The question named by its reference or uid; undefined when the packs have none, which the engine says better. */
export const questionNamed = (packs: readonly Pack[], name: string): PlacedQuestion | undefined => {
  const wanted = name.trim().toLowerCase();
  return placedQuestions(packs).find(({ ref, question }) => question.uid === wanted || ref.toLowerCase() === wanted);
};

/** What was typed, read on the scale of the question. Throws a UsageError that names the answers there are. */
export const typedAnswer = (typed: string, question: PackQuestion | undefined): AnswerValue | null => {
  const word = typed.trim().toLowerCase();
  const shared = always[word];
  if (shared !== undefined) return shared;
  const value = question === undefined || question.scale === 'achievement' ? achievements[word] : onScale(typed.trim(), question);
  if (value !== undefined) return value;
  throw new UsageError(`“${typed}” is no answer; ${howTo(question)}, ? (cannot determine) or clear.`);
};

const onScale = (typed: string, question: PackQuestion): AnswerValue | undefined => {
  const word = typed.toLowerCase();
  switch (question.scale) {
    case 'achievement':
      return achievements[word];
    case 'yes-partly-no':
      return word === 'yes' || word === 'partly' || word === 'no' ? { yes_no: word } : undefined;
    case 'maturity': {
      const level = ([0, 1, 2, 3, 4, 5] as const).find((one) => String(one) === word);
      return level === undefined ? undefined : { maturity: level };
    }
    case 'single-choice':
      return question.options.some(({ id }) => id === word) ? { choice: word } : undefined;
    case 'multiple-choice': {
      const picked = word.split(/[\s,]+/).filter((one) => one !== '');
      return picked.length > 0 && picked.every((one) => question.options.some(({ id }) => id === one)) ? { choices: picked } : undefined;
    }
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(word) ? { number: Number(word) } : undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(word) ? { date: word } : undefined;
    case 'text':
      return typed === '' ? undefined : { text: typed };
    case 'table':
      return typed === '' ? undefined : { rows: typed.split(/\n|;/).map((row) => row.split('|').map((cell) => cell.trim())) };
  }
};

const howTo = (question: PackQuestion | undefined): string => {
  switch (question?.scale) {
    case undefined:
    case 'achievement':
      return 'use 4, 3, 2, 1, 0 (not applicable)';
    case 'yes-partly-no':
      return 'use yes, partly, no, na (not applicable)';
    case 'maturity':
      return 'use a maturity from 0 to 5, na (not applicable)';
    case 'single-choice':
      return `use one of ${question.options.map(({ id }) => id).join(', ')}, na (not applicable)`;
    case 'multiple-choice':
      return `use one or more of ${question.options.map(({ id }) => id).join(', ')} with commas between, na (not applicable)`;
    case 'number':
      return `use a number (${question.unit}), na (not applicable)`;
    case 'date':
      return 'use a date like 2027-12-02, na (not applicable)';
    case 'text':
      return 'write a text, na (not applicable)';
    case 'table':
      return `write ${question.columns.map(({ title }) => title).join(' | ')}, rows apart with ;, na (not applicable)`;
  }
};
