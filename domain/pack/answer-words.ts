import { isResponse, type Achievement, type AnswerValue, type Maturity, type Response, type YesPartlyNo } from '../answer/answer.ts';
import type { PackQuestion } from './question.ts';

/** The words of one language for what every scale shares. */
export interface AnswerWords {
  readonly open: string;
  readonly notApplicable: string;
  readonly cannotDetermine: string;
  readonly achievement: Readonly<Record<Achievement, string>>;
  readonly yesNo: Readonly<Record<YesPartlyNo, string>>;
  readonly maturity: (level: Maturity) => string;
}

/** An answer in words; choices by their labels, numbers with their unit, where the question is still known. */
export const answerInWords = (question: PackQuestion | null, value: AnswerValue | null, words: AnswerWords): string => {
  if (value === null) return words.open;
  if (value === 'not-applicable') return words.notApplicable;
  if (value === 'cannot-determine') return words.cannotDetermine;
  return isResponse(value) ? responseInWords(question, value, words) : words.achievement[value];
};

const responseInWords = (question: PackQuestion | null, value: Response, words: AnswerWords): string => {
  const labelOf = (id: string) => (question !== null && 'options' in question ? question.options.find((option) => option.id === id)?.label : undefined) ?? id;
  if ('yes_no' in value) return words.yesNo[value.yes_no];
  if ('maturity' in value) return words.maturity(value.maturity);
  if ('choice' in value) return labelOf(value.choice);
  if ('choices' in value) return value.choices.map(labelOf).join('; ');
  if ('number' in value) return question?.scale === 'number' ? `${value.number} ${question.unit}` : String(value.number);
  if ('date' in value) return value.date;
  return 'text' in value ? value.text : value.rows.map((cells) => cells.join(' | ')).join('\n');
};
