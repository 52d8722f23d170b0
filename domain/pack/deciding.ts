import { answersIn } from './condition.ts';
import { placedQuestions, type Pack } from './pack.ts';

/** uids of the questions whose answers decide what is asked: those that conditions, classifications and duties look at. */
export const decidingQuestions = (packs: readonly Pack[]): ReadonlySet<string> => {
  const conditions = [
    ...placedQuestions(packs).flatMap(({ question, item }) => [question.applies_if, item.obligation?.applies_if]),
    ...packs.flatMap(({ content }) => (content.classification ?? []).map(({ when }) => when)),
  ];
  return new Set(conditions.flatMap((condition) => (condition === undefined ? [] : answersIn(condition).map(({ answer }) => answer))));
};
