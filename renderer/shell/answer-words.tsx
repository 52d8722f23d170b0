import type { AnswerValue } from '../../domain/answer/answer.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import { text } from '../text/text.ts';
import { useLanguageOf } from './pack-language.ts';

export interface AnswerWordsProps {
  readonly question: PackQuestion;
  readonly value: AnswerValue;
}

/** An answer in words. A choice has the words of its pack, and is read out in the language those are shown in. */
export const AnswerWords = ({ question, value }: AnswerWordsProps) => {
  const languageOf = useLanguageOf();
  const words = text.common.answer(question, value);
  return isChoice(value) ? <span lang={languageOf(question.uid, 'options')}>{words}</span> : words;
};

/** Whether an answer is said in words of the pack. */
export const isChoice = (value: AnswerValue): boolean => typeof value === 'object' && ('choice' in value || 'choices' in value);
