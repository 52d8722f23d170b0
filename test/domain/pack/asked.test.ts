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
  const { hiddenBy } = askingOf({ profile: { ...emptyProfile, client: 'Acme' }, answers, questions: new Map(questions.map((question) => [question.uid, question])) });
  return questions.filter((question) => hiddenBy(question, question.level === 'system' ? system : null) !== null).map(({ uid }) => uid);
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

const chain = (length: number, named: (position: number) => number) =>
  new Map(Array.from({ length }, (_, position) => askedAs(`q-${position}`, position === 0 ? {} : { applies_if: { all: [{ any: [{ answer: `q-${named(position)}`, at_least: 2 }] }] } })).map((question) => [question.uid, question]));

it('goes down a chain of thousands of questions, each of which hangs on the one before', () => {
  const questions = chain(5_000, (position) => position - 1);
  const answers = new Map([...questions.keys()].map((uid, position): [string, Answer] => [answerKey(uid, null), { ...emptyAnswer(uid, null), value: position === 0 ? 1 : 4 }]));
  const { hiddenBy } = askingOf({ profile: { ...emptyProfile, client: 'Acme' }, answers, questions });
  expect(hiddenBy(questions.get('q-4999') ?? askedAs('none'), null)).toBe('condition');
  expect([...questions.values()].filter((question) => hiddenBy(question, null) !== null)).toHaveLength(4_999);
});

it('ends on conditions that turn in a circle, which no check lets through, and sees the answers as they stand', () => {
  const questions = new Map([askedAs('a', { applies_if: { answer: 'b', at_least: 2 } }), askedAs('b', { applies_if: { answer: 'a', at_least: 2 } })].map((question) => [question.uid, question]));
  const answers = new Map(['a', 'b'].map((uid): [string, Answer] => [answerKey(uid, null), { ...emptyAnswer(uid, null), value: 4 }]));
  const { hiddenBy } = askingOf({ profile: { ...emptyProfile, client: 'Acme' }, answers, questions });
  expect([...questions.values()].map((question) => hiddenBy(question, null))).toEqual([null, null]);
});
