import { afterEach, describe, expect, it } from 'vitest';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { conditionWords, type QuestionLooked } from '../../renderer/assessment/condition-words.ts';
import { speak, text } from '../../renderer/text/text.ts';

const looked = (ref: string, question: object): QuestionLooked => ({ ref, question: question as PackQuestion });
const questions: Readonly<Record<string, QuestionLooked>> = {
  'q-1': looked('4.2-2', { scale: 'achievement' }),
  'q-role': looked('C.1-2', { scale: 'single-choice', options: [{ id: 'provider', label: 'It is placed on the market under the own name' }, { id: 'none', label: 'None' }] }),
  'q-since': looked('C.1-3', { scale: 'date' }),
  'q-hours': looked('H.1-1', { scale: 'number', unit: 'h' }),
  'q-mature': looked('M.1-1', { scale: 'maturity' }),
};
const wordsOf = (condition: Parameters<typeof conditionWords>[0]): string => conditionWords(condition, (uid) => questions[uid] ?? null);

afterEach(() => speak('en'));

describe('why a question is not asked', () => {
  it('is said in words a person in the room understands', () => {
    expect(text.assessment.hiddenWhy(wordsOf({ role: ['ai-provider', 'ai-producer'] }))).toBe(
      'Asked only where the client is AI provider or AI producer.',
    );
    expect(wordsOf({ answer: 'q-1', at_least: 2 })).toBe('4.2-2 is answered Partly or better');
    expect(wordsOf({ answer: 'q-1', at_most: 3 })).toBe('4.2-2 is answered Largely or lower');
  });

  it('joins the parts of a compound rule', () => {
    expect(wordsOf({ all: [{ size: ['large'] }, { system: { tier: ['high', 'medium'], origin: ['third-party'] } }] })).toBe(
      'the client is large, 750 people or more, and the AI system has high or medium tier, and the AI system is from a third party',
    );
    expect(wordsOf({ not: { role: ['ai-subject'] } })).toBe('it is not so that the client is AI subject');
  });

  it('names a choice by its label, a day as it is written, and a number with its unit', () => {
    expect(wordsOf({ answer: 'q-role', is: ['provider', 'none'] })).toBe('C.1-2 is answered “It is placed on the market under the own name” or “None”');
    expect(wordsOf({ answer: 'q-since', from: '2027-12-02' })).toBe('C.1-3 is 2 December 2027 or later');
    expect(wordsOf({ answer: 'q-hours', at_least: 2.5 })).toBe('H.1-1 is answered 2.5 h or better');
    expect(wordsOf({ answer: 'q-mature', at_most: 3 })).toBe('M.1-1 is answered 3 Defined and implemented or lower');
    expect(wordsOf({ answer: 'of-no-pack', is: ['partly'] })).toBe('of-no-pack is answered Partly');
  });

  it('keeps the capitals of German nouns', () => {
    speak('de');
    expect(wordsOf({ sector: ['financial-services', 'insurance'] })).toBe('die Branche des Kunden „Finanzdienstleistungen“ oder „Versicherungen“ ist');
    expect(wordsOf({ all: [{ size: ['micro'] }, { system: { stage: ['in-use'], trait: ['biometric'] } }] })).toBe(
      'die Größe des Kunden „Kleinst, unter 10 Beschäftigte“ ist und die Phase des KI-Systems „In Nutzung“ ist und für das KI-System gilt: „Nutzt biometrische Daten“',
    );
    expect(wordsOf({ answer: 'q-since', before: '2027-12-02' })).toBe('C.1-3 vor dem 2. Dezember 2027 liegt');
    expect(wordsOf({ answer: 'q-hours', at_least: 2.5 })).toBe('H.1-1 mit 2,5 h oder besser beantwortet ist');
    expect(wordsOf({ answer: 'q-role', is: ['none'] })).toBe('C.1-2 mit „None“ beantwortet ist');
  });
});
