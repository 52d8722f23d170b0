import { answerKey, emptyAnswer, type Answer } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import { evaluateCondition, type ConditionContext } from './applicability.ts';
import type { PackQuestion } from './question.ts';

/** What decides which questions are asked. */
export interface AskingInput {
  readonly profile: Profile;
  /** By `answerKey`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Every question of the packs in use, by uid. */
  readonly questions: ReadonlyMap<string, PackQuestion>;
}

export interface Asking {
  /** What conditions look at, for the organisation (null) or one AI system. */
  readonly contextFor: (system: AiSystem | null) => ConditionContext;
  /** Whether a condition of the pack rules the question out now. */
  readonly isHidden: (question: PackQuestion, system: AiSystem | null) => boolean;
}

/**
 * Which questions are asked, and what conditions see. An answer to a question that is itself ruled out is kept and satisfies nothing, as
 * "not applicable" does: what hangs on it is not asked either. Conditions name earlier questions only, so this always ends.
 */
export const askingOf = ({ profile, answers, questions }: AskingInput): Asking => {
  const decided = new Map<string, boolean>();
  const contextFor = (system: AiSystem | null): ConditionContext => ({
    profile,
    system,
    answerTo: (uid) => {
      const question = questions.get(uid);
      const about = question?.level === 'system' ? system : null;
      if (question?.applies_if !== undefined && isHidden(question, about)) return { ...emptyAnswer(uid, about?.id ?? null), value: 'not-applicable' };
      return answers.get(answerKey(uid, about?.id ?? null)) ?? null;
    },
  });
  const isHidden = (question: PackQuestion, system: AiSystem | null): boolean => {
    if (question.applies_if === undefined) return false;
    const key = answerKey(question.uid, system?.id ?? null);
    const known = decided.get(key);
    if (known !== undefined) return known;
    const hidden = evaluateCondition(question.applies_if, contextFor(system)) === false;
    decided.set(key, hidden);
    return hidden;
  };
  return { contextFor, isHidden };
};
