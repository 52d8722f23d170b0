import type { Achievement } from '../../domain/answer/answer.ts';
import type { Condition } from '../../domain/pack/condition.ts';
import { text } from '../text/text.ts';

/**
 * A declared condition as the end of the sentence "Asked only where …".
 *
 * @param refOf the reference people see for a question's uid.
 */
export const conditionWords = (condition: Condition, refOf: (uid: string) => string): string => {
  const words = text.assessment.condition;
  if ('all' in condition) return condition.all.map((part) => conditionWords(part, refOf)).join(words.and);
  if ('any' in condition) return condition.any.map((part) => conditionWords(part, refOf)).join(words.or);
  if ('not' in condition) return words.not(conditionWords(condition.not, refOf));
  if ('role' in condition) return words.role(either(condition.role.map((role) => text.common.role[role])));
  if ('size' in condition) return words.size(either(condition.size.map((size) => text.common.size[size].toLowerCase())));
  if ('sector' in condition) return words.sector(either(condition.sector.map((name) => text.common.sector[name].toLowerCase())));
  if ('system' in condition) {
    const { tier = [], origin = [], stage = [], trait = [] } = condition.system;
    return [
      ...(tier.length > 0 ? [words.tier(either(tier.map((name) => text.common.tier[name].toLowerCase())))] : []),
      ...(origin.length > 0 ? [words.origin(either(origin.map((name) => words.origins[name])))] : []),
      ...(stage.length > 0 ? [words.stage(either(stage.map((name) => text.common.stage[name].toLowerCase())))] : []),
      ...(trait.length > 0 ? [words.trait(either(trait.map((name) => text.common.trait[name].toLowerCase())))] : []),
    ].join(words.and);
  }
  const ref = refOf(condition.answer);
  if ('is' in condition) return words.answered(ref, either(condition.is));
  if ('includes' in condition) return words.answered(ref, either(condition.includes));
  if ('from' in condition) return words.from(ref, condition.from);
  if ('before' in condition) return words.before(ref, condition.before);
  return 'at_least' in condition
    ? words.atLeast(ref, answerWord(condition.at_least))
    : words.atMost(ref, answerWord(condition.at_most));
};

const either = (words: readonly string[]): string => text.common.listJoin(words, 'or');

const answerWord = (value: number): string =>
  value >= 1 && value <= 4 ? text.common.achievement[value as Achievement] : String(value);
