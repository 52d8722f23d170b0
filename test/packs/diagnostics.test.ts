import { noRecords } from '../../domain/record/record.ts';
/** The diagnostics of the packs that come with the app: each sign can be met, and a sound engagement meets none. */
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Answer, type AnswerValue } from '../../domain/answer/answer.ts';
import { emptyProfile, type AiSystem, type Engagement } from '../../domain/engagement/engagement.ts';
import { diagnose } from '../../domain/pack/diagnose.ts';
import type { DiagnosticCondition } from '../../domain/pack/diagnostic.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { packLibrary } from '../../engine/packs/pack-library.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { systemOf } from '../support/criterion-packs.ts';

const packs = packLibrary(new URL('../../assessment-packs', import.meta.url).pathname).newest().map(({ pack }) => pack);
const placed = placedQuestions(packs);
const questions = new Map(placed.map(({ question }) => [question.uid, question]));
const diagnostics = packs.flatMap(({ content }) => content.diagnostics ?? []);

/** A case in the making: what is answered, and the one AI system there is. */
interface Case {
  readonly answers: Map<string, AnswerValue>;
  system: AiSystem;
}

/** Answers a question so that a condition on it holds, or does not. */
const answered = (condition: Extract<DiagnosticCondition, { answer: string }>, holds: boolean, question: PackQuestion): AnswerValue => {
  if ('is' in condition || 'includes' in condition) {
    const named: readonly string[] = 'is' in condition ? condition.is : condition.includes;
    const ids = 'options' in question ? question.options.map(({ id }) => id) : ['yes', 'partly', 'no'];
    const pick = holds ? named[0] : ids.find((id) => !named.includes(id));
    if (pick === undefined) throw new Error(`no choice of ${question.uid}`);
    return question.scale === 'multiple-choice' ? { choices: [pick] } : question.scale === 'yes-partly-no' ? { yes_no: pick as 'yes' } : { choice: pick };
  }
  if ('from' in condition || 'before' in condition) throw new Error('dates are not needed here');
  const low = 'at_most' in condition ? holds : !holds;
  if (question.scale === 'number') return { number: 'at_most' in condition ? (low ? condition.at_most : condition.at_most + 1) : low ? condition.at_least - 1 : condition.at_least };
  return low ? 1 : 4;
};

/** Makes a condition hold, or not, in the case. */
const arrange = (condition: DiagnosticCondition, holds: boolean, made: Case): void => {
  if ('not' in condition) arrange(condition.not, !holds, made);
  else if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const every = 'all' in condition === holds;
    for (const part of every ? parts : parts.slice(0, 1)) arrange(part, holds, made);
  } else if ('score' in condition) {
    const value: AnswerValue = (condition.above !== undefined) === holds ? 4 : 1;
    for (const { item, question } of placed) {
      if (!condition.score.includes(item.uid) || (condition.aspect !== 'all' && question.aspect !== condition.aspect)) continue;
      if (question.scale === 'achievement') made.answers.set(question.uid, value);
      if (question.scale === 'single-choice') made.answers.set(question.uid, { choice: question.options.find(({ achievement }) => achievement === value)?.id ?? '' });
    }
  } else if ('inventory' in condition || 'system' in condition) {
    const filter = 'inventory' in condition ? condition.inventory : condition.system;
    const { tier, origin, stage, trait } = filter;
    made.system = {
      ...made.system,
      ...(tier?.[0] === undefined ? {} : { tier: tier[0] }),
      ...(origin?.[0] === undefined ? {} : { origin: origin[0] }),
      ...(stage?.[0] === undefined ? {} : { stage: stage[0] }),
      ...(trait?.[0] === undefined ? {} : { traits: [...new Set([...made.system.traits, trait[0]])] }),
      sampled: 'inventory' in condition ? (condition.inventory.sampled ?? made.system.sampled) : made.system.sampled,
    };
  } else if ('answer' in condition) {
    const question = questions.get(condition.answer);
    if (question === undefined) throw new Error(`no question ${condition.answer}`);
    made.answers.set(question.uid, answered(condition, holds, question));
    // What is asked only after an earlier answer has to be asked.
    if (question.applies_if !== undefined) arrange(question.applies_if, true, made);
  } else throw new Error('a condition on the client is not needed here');
};

const resultsOf = ({ answers, system }: Case) => {
  const engagement: Engagement = {
    id: 'an-engagement',
    profile: { ...emptyProfile, client: 'Acme' },
    systems: [system],
    decisions: [],
    records: noRecords,
    answers: [...answers].map(([uid, value]): Answer => {
      const about = questions.get(uid)?.level === 'system' && system.sampled ? system.id : null;
      return { ...emptyAnswer(uid, about), value, evidence: 'E4' };
    }),
  };
  return diagnose(packs, engagement, assess(packs, engagement));
};

describe('the signs of the packs', () => {
  it.each(diagnostics.flatMap(({ uid, signals }) => signals.map((signal) => [signal.uid, uid, signal.when] as const)))('%s fires when what it looks for is there', (uid, diagnostic, when) => {
    const made: Case = { answers: new Map(), system: { ...systemOf(1, 'high'), stage: 'in-use', traits: ['personal-data'] } };
    arrange(when, true, made);
    const found = resultsOf(made).find((one) => one.diagnostic.uid === diagnostic);
    expect(found?.signals.map((signal) => signal.uid)).toContain(uid);
  });

  it('are all silent for an engagement in which each of them was looked for and not found', () => {
    const made: Case = { answers: new Map(), system: { ...systemOf(1, 'high'), stage: 'in-use', traits: ['vulnerable-groups', 'acts-alone', 'affects-persons', 'personal-data'] } };
    for (const { question } of placed) {
      if (question.scale === 'achievement') made.answers.set(question.uid, 4);
      if (question.scale === 'single-choice') made.answers.set(question.uid, { choice: (question.options.find(({ achievement }) => achievement === 4) ?? question.options[0])?.id ?? '' });
      if (question.scale === 'multiple-choice') made.answers.set(question.uid, { choices: question.options.map(({ id }) => id).filter((id) => id !== 'none') });
    }
    for (const [uid, number] of Object.entries({ 'practice-m.2-left-out': 0, 'practice-m.2-share': 80, 'practice-m.2-wave': 5, 'practice-m.3-spot': 100, 'practice-m.3-found': 0, 'practice-m.5-effort': 4 })) {
      made.answers.set(uid, { number });
    }
    expect(resultsOf(made).map(({ diagnostic, state, signals }) => `${diagnostic.uid} ${state} ${signals.map(({ uid }) => uid).join(' ')}`.trim())).toEqual(
      diagnostics.map(({ uid }) => `${uid} silent`),
    );
  });

  it('name requirements and controls the packs hold', () => {
    const items = new Set(placed.map(({ item }) => item.uid));
    expect(diagnostics.flatMap(({ bears_on }) => bears_on).filter((uid) => !items.has(uid))).toEqual([]);
    expect(diagnostics.filter(({ uid }) => uid.startsWith('mistake-'))).toHaveLength(6);
  });
});
