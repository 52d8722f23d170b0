import { isAchievement, type Answer } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import type { Condition } from './schema.ts';

/** What a condition may look at. */
export interface ConditionContext {
  readonly profile: Profile;
  /** The system the question is asked for, or null. */
  readonly system: AiSystem | null;
  /** The current answer to a question, for this system or for the organisation. */
  readonly answerTo: (question: string) => Answer | null;
}

/** `unknown` is an earlier answer that is not there yet: the question is then shown, so that nothing is hidden by silence. */
export type ConditionResult = boolean | 'unknown';

/**
 * Evaluates a declared condition in three-valued logic.
 * An answer "not applicable" satisfies no threshold; "cannot determine" counts as not known.
 */
export const evaluateCondition = (condition: Condition, context: ConditionContext): ConditionResult => {
  if ('all' in condition) return conjunction(condition.all.map((part) => evaluateCondition(part, context)));
  if ('any' in condition) return disjunction(condition.any.map((part) => evaluateCondition(part, context)));
  if ('not' in condition) return negation(evaluateCondition(condition.not, context));
  if ('role' in condition) {
    const own = context.system?.roles ?? [];
    const roles = own.length > 0 ? own : context.profile.roles;
    return roles.length === 0 ? 'unknown' : condition.role.some((role) => roles.includes(role));
  }
  if ('size' in condition) return condition.size.includes(context.profile.size);
  if ('system' in condition) {
    if (context.system === null) return 'unknown';
    const { tier, origin } = condition.system;
    return (
      (tier === undefined || tier.includes(context.system.tier)) &&
      (origin === undefined || origin.includes(context.system.origin))
    );
  }
  const value = context.answerTo(condition.answer)?.value ?? null;
  if (value === null || value === 'cannot-determine') return 'unknown';
  if (!isAchievement(value)) return false;
  return 'at_least' in condition ? value >= condition.at_least : value <= condition.at_most;
};

const conjunction = (parts: readonly ConditionResult[]): ConditionResult =>
  parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true;
const disjunction = (parts: readonly ConditionResult[]): ConditionResult =>
  parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false;
const negation = (part: ConditionResult): ConditionResult => (part === 'unknown' ? part : !part);
