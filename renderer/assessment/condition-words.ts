import type { Achievement, Maturity, YesPartlyNo } from '../../domain/answer/answer.ts';
import type { Condition } from '../../domain/pack/condition.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { text } from '../text/text.ts';

/** A question a condition looks at: the reference people see, and what it asks. */
export interface QuestionLooked {
  readonly ref: string;
  readonly question: PackQuestion;
}

/**
 * A declared condition as the end of the sentence "Asked only where …".
 *
 * @param questionOf the question of a uid; null for one of no pack in use, which is named by its uid.
 */
export const conditionWords = (condition: Condition, questionOf: (uid: string) => QuestionLooked | null): string => {
  const words = text.assessment.condition;
  const { role, size, sector, tier, stage, trait, inSentence } = text.common;
  if ('all' in condition) return condition.all.map((part) => conditionWords(part, questionOf)).join(words.and);
  if ('any' in condition) return condition.any.map((part) => conditionWords(part, questionOf)).join(words.or);
  if ('not' in condition) return words.not(conditionWords(condition.not, questionOf));
  if ('role' in condition) return words.role(either(condition.role.map((name) => role[name])));
  if ('size' in condition) return words.size(either(condition.size.map((name) => inSentence(size[name]))));
  if ('sector' in condition) return words.sector(either(condition.sector.map((name) => inSentence(sector[name]))));
  if ('system' in condition) {
    const { tier: tiers = [], origin: origins = [], stage: stages = [], trait: traits = [] } = condition.system;
    return [
      ...(tiers.length > 0 ? [words.tier(either(tiers.map((name) => inSentence(tier[name]))))] : []),
      ...(origins.length > 0 ? [words.origin(either(origins.map((name) => words.origins[name])))] : []),
      ...(stages.length > 0 ? [words.stage(either(stages.map((name) => inSentence(stage[name]))))] : []),
      ...(traits.length > 0 ? [words.trait(either(traits.map((name) => inSentence(trait[name]))))] : []),
    ].join(words.and);
  }
  const looked = questionOf(condition.answer);
  const ref = looked?.ref ?? condition.answer;
  if ('is' in condition) return words.answered(ref, either(condition.is.map((id) => choiceWord(id, looked))));
  if ('includes' in condition) return words.answered(ref, either(condition.includes.map((id) => choiceWord(id, looked))));
  if ('from' in condition) return words.from(ref, text.common.date(condition.from));
  if ('before' in condition) return words.before(ref, text.common.date(condition.before));
  return 'at_least' in condition
    ? words.atLeast(ref, stepWord(condition.at_least, looked))
    : words.atMost(ref, stepWord(condition.at_most, looked));
};

const either = (words: readonly string[]): string => text.common.listJoin(words, 'or');

/** What a choice is called on the screen. */
const choiceWord = (id: string, looked: QuestionLooked | null): string => {
  const question = looked?.question;
  const label = question !== undefined && 'options' in question ? question.options.find((option) => option.id === id)?.label : undefined;
  return label === undefined ? (text.common.yesNo[id as YesPartlyNo] ?? id) : text.assessment.condition.choice(label);
};

/** A step of a scale, or a number with its unit. */
const stepWord = (value: number, looked: QuestionLooked | null): string => {
  const question = looked?.question;
  if (question?.scale === 'number') return text.common.answer(question, { number: value });
  if (question?.scale === 'maturity' && value >= 0 && value <= 5) return text.common.maturity(value as Maturity);
  return value >= 1 && value <= 4 ? text.common.achievement[value as Achievement] : String(value);
};
