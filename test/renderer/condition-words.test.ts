import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../renderer/assessment/condition-words.ts';
import { text } from '../../renderer/text/text.ts';

const refOf = (uid: string): string => (uid === 'q-1' ? '4.2-2' : uid);

describe('why a question is not asked', () => {
  it('is said in words a person in the room understands', () => {
    expect(text.assessment.hiddenWhy(conditionWords({ role: ['ai-provider', 'ai-producer'] }, refOf))).toBe(
      'Asked only where the client is AI provider or AI producer.',
    );
    expect(conditionWords({ answer: 'q-1', at_least: 2 }, refOf)).toBe('4.2-2 is answered Partly or better');
    expect(conditionWords({ answer: 'q-1', at_most: 3 }, refOf)).toBe('4.2-2 is answered Largely or lower');
  });

  it('joins the parts of a compound rule', () => {
    expect(conditionWords({ all: [{ size: ['large'] }, { system: { tier: ['high', 'medium'], origin: ['third-party'] } }] }, refOf)).toBe(
      'the client is large, 250 people or more, and the AI system has high or medium tier, and the AI system is from a third party',
    );
    expect(conditionWords({ not: { role: ['ai-subject'] } }, refOf)).toBe('it is not so that the client is AI subject');
  });
});
