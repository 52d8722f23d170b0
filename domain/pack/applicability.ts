import { isAchievement, isResponse, type Answer, type AnswerValue } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import type { AnswerCondition, Condition, SystemFilter } from './condition.ts';

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
  if ('sector' in condition) {
    const { industry } = context.profile;
    return industry === null ? 'unknown' : condition.sector.includes(industry);
  }
  if ('system' in condition) return context.system === null ? 'unknown' : matchesFilter(context.system, condition.system);
  return evaluateAnswer(condition, context.answerTo(condition.answer)?.value ?? null);
};

/** Whether an AI system is one of those meant: every key given matches, within a key any value does. */
export const matchesFilter = (system: AiSystem, { tier, origin, stage, trait }: SystemFilter): boolean =>
  (tier === undefined || tier.includes(system.tier)) &&
  (origin === undefined || origin.includes(system.origin)) &&
  (stage === undefined || stage.includes(system.stage)) &&
  (trait === undefined || trait.some((one) => system.traits.includes(one)));

/** What an answer says to a condition; an answer on another scale than the condition is about satisfies nothing. */
const evaluateAnswer = (condition: AnswerCondition, value: AnswerValue | null): ConditionResult => {
  if (value === null || value === 'cannot-determine') return 'unknown';
  if ('is' in condition) return picksOf(value).some((pick) => condition.is.includes(pick));
  if ('includes' in condition) return picksOf(value).some((pick) => condition.includes.includes(pick));
  if ('from' in condition) return isResponse(value) && 'date' in value && value.date >= condition.from;
  if ('before' in condition) return isResponse(value) && 'date' in value && value.date < condition.before;
  const amount = amountOf(value);
  if (amount === null) return false;
  return 'at_least' in condition ? amount >= condition.at_least : amount <= condition.at_most;
};

const picksOf = (value: AnswerValue): readonly string[] => {
  if (!isResponse(value)) return [];
  if ('yes_no' in value) return [value.yes_no];
  if ('choice' in value) return [value.choice];
  return 'choices' in value ? value.choices : [];
};

const amountOf = (value: AnswerValue): number | null => {
  if (isAchievement(value)) return value;
  if (!isResponse(value)) return null;
  if ('maturity' in value) return value.maturity;
  return 'number' in value ? value.number : null;
};

/** All of several results in three-valued logic: one that fails decides, whatever is still open. */
export const conjunction = (parts: readonly ConditionResult[]): ConditionResult =>
  parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true;
/** Any of several results: one that holds decides. */
export const disjunction = (parts: readonly ConditionResult[]): ConditionResult =>
  parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false;
export const negation = (part: ConditionResult): ConditionResult => (part === 'unknown' ? part : !part);
