import { expect, it } from 'vitest';
import { answerKey, emptyAnswer, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { emptyProfile } from '../../../domain/engagement/engagement.ts';
import { askingOf } from '../../../domain/pack/asked.ts';
import { systemOf } from '../../support/criterion-packs.ts';
import { askedAs } from './random-packs.ts';

const questions = [
  askedAs('first'),
  askedAs('second', { applies_if: { answer: 'first', at_least: 3 } }),
  askedAs('third', { applies_if: { answer: 'second', at_least: 2 } }),
  askedAs('otherwise', { applies_if: { not: { answer: 'second', at_least: 2 } } }),
  askedAs('per-system', { level: 'system' }),
  askedAs('after', { level: 'system', applies_if: { all: [{ answer: 'per-system', at_least: 2 }, { answer: 'second', at_least: 2 }] } }),
];
const hidden = (given: readonly (readonly [string, string | null, AnswerValue])[], system = systemOf(1, 'high')): readonly string[] => {
  const answers = new Map(given.map(([uid, about, value]): [string, Answer] => [answerKey(uid, about), { ...emptyAnswer(uid, about), value }]));
  const { isHidden } = askingOf({ profile: { ...emptyProfile, client: 'Acme' }, answers, questions: new Map(questions.map((question) => [question.uid, question])) });
  return questions.filter((question) => isHidden(question, question.level === 'system' ? system : null)).map(({ uid }) => uid);
};

it('hides what hangs on a hidden question too, though its old answer is kept', () => {
  expect(hidden([['first', null, 4], ['second', null, 4]])).toEqual(['otherwise']);
  // “second” is ruled out now: its answer “fully” no longer brings up “third”, nor “after”.
  expect(hidden([['first', null, 1], ['second', null, 4], ['per-system', 'S1', 4]])).toEqual(['second', 'third', 'after']);
});

it('shows everything while nothing is answered', () => {
  expect(hidden([])).toEqual([]);
});

it('looks at the answer for the system asked about, and at the one of the organisation for what is asked once', () => {
  const given = [['first', null, 4], ['second', null, 4], ['per-system', 'S1', 4], ['per-system', 'S2', 1]] as const;
  expect(hidden(given)).toEqual(['otherwise']);
  expect(hidden(given, systemOf(2, 'high'))).toEqual(['otherwise', 'after']);
});
