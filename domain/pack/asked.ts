import { answerKey, emptyAnswer, type Answer } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import { evaluateCondition, type ConditionContext } from './applicability.ts';
import type { PackQuestion } from './question.ts';

/** What decides which questions are asked. */
export interface AskingInput {
  readonly profile: Profile;
  /** By `answerKey`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Every question of the packs in use, by uid, in the order of the packs. */
  readonly questions: ReadonlyMap<string, PackQuestion>;
  /** Whether the law rules a question out for a system, whatever its condition says; nothing is where it is left out. */
  readonly isUnbound?: (uid: string, system: AiSystem | null) => boolean;
}

/** Why a question is not asked: its own condition, or because the duty of law it is about does not bind. */
export type HiddenBy = 'condition' | 'law';

export interface Asking {
  /** What conditions look at, for the organisation (null) or one AI system. */
  readonly contextFor: (system: AiSystem | null) => ConditionContext;
  /** Why the question is not asked now; null where it is. */
  readonly hiddenBy: (question: PackQuestion, system: AiSystem | null) => HiddenBy | null;
}

/**
 * Which questions are asked, and what conditions see. An answer to a question that is itself ruled out is kept and satisfies nothing, as
 * "not applicable" does: what hangs on it is not asked either. Decided in the order of the packs, in which conditions name earlier
 * questions only; one that names a later one, in a pack nobody checked, sees its answer as it stands.
 */
export const askingOf = ({ profile, answers, questions, isUnbound = () => false }: AskingInput): Asking => {
  const conditional = [...questions.values()].filter(({ applies_if }) => applies_if !== undefined);
  const ruledOut = new Set<string>();
  const decided = new Set<string>();
  const context = (system: AiSystem | null): ConditionContext => ({
    profile,
    system,
    answerTo: (uid) => {
      const about = questions.get(uid)?.level === 'system' ? system : null;
      const key = answerKey(uid, about?.id ?? null);
      if (ruledOut.has(key) || isUnbound(uid, about)) return { ...emptyAnswer(uid, about?.id ?? null), value: 'not-applicable' };
      return answers.get(key) ?? null;
    },
  });
  const decideFor = (system: AiSystem | null): void => {
    if (decided.has(system?.id ?? '')) return;
    decided.add(system?.id ?? '');
    if (system !== null) decideFor(null);
    for (const { uid, level, applies_if } of conditional) {
      if (applies_if === undefined || (system !== null && level === 'organisation')) continue;
      if (evaluateCondition(applies_if, context(system)) === false) ruledOut.add(answerKey(uid, system?.id ?? null));
    }
  };
  return {
    contextFor: (system) => {
      decideFor(system);
      return context(system);
    },
    hiddenBy: ({ uid, applies_if }, system) => {
      if (isUnbound(uid, system)) return 'law';
      if (applies_if === undefined) return null;
      decideFor(system);
      return ruledOut.has(answerKey(uid, system?.id ?? null)) ? 'condition' : null;
    },
  };
};
