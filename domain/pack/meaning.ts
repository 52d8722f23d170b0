/** What an answer means for the question it was given to. */
import { isAchievement, isResponse, type Achievement, type AnswerValue, type Maturity, type YesPartlyNo } from '../answer/answer.ts';
import { isRated, type PackQuestion } from './question.ts';

/**
 * Maturity read as achievement, after the definition of the levels in method 1.10: level 3, defined and implemented, is what conformity
 * asks for; more is not needed for it.
 */
const ofMaturity: Readonly<Record<Maturity, Achievement>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4, 5: 4 };
const ofYesPartlyNo: Readonly<Record<YesPartlyNo, Achievement>> = { yes: 4, partly: 2, no: 1 };

/** The achievement an answer stands for; null when it stands for none, or was given on another scale than the question now has. */
export const achievementOf = (question: PackQuestion, value: AnswerValue | null): Achievement | null => {
  if (isAchievement(value)) return question.scale === 'achievement' ? value : null;
  if (!isResponse(value)) return null;
  if ('yes_no' in value) return question.scale === 'yes-partly-no' ? ofYesPartlyNo[value.yes_no] : null;
  if ('maturity' in value) return question.scale === 'maturity' ? ofMaturity[value.maturity] : null;
  if ('choice' in value && question.scale === 'single-choice') {
    return isRated(question) ? (question.options.find(({ id }) => id === value.choice)?.achievement ?? null) : null;
  }
  return null;
};

/** Whether a question is answered with something, rated or not: not open, not "cannot determine", not "not applicable". */
export const isAnswered = (question: PackQuestion, value: AnswerValue | null): boolean =>
  isRated(question) ? achievementOf(question, value) !== null : fitsScale(question, value) && isResponse(value);

/** Whether an answer is one this question can take. */
export const fitsScale = (question: PackQuestion, value: AnswerValue | null): boolean => misfitOf(question, value) === null;

/** Why an answer does not fit a question, in words that follow "The answer"; null when it fits. */
export const misfitOf = (question: PackQuestion, value: AnswerValue | null): string | null => {
  if (value === null || value === 'cannot-determine') return null;
  if (value === 'not-applicable') return question.not_applicable === 'never' ? 'cannot be “not applicable” to this question' : null;
  if (isAchievement(value)) return question.scale === 'achievement' ? null : otherScale(question);
  switch (question.scale) {
    case 'achievement':
      return otherScale(question);
    case 'yes-partly-no':
      return 'yes_no' in value ? null : otherScale(question);
    case 'maturity':
      return 'maturity' in value ? null : otherScale(question);
    case 'single-choice':
      return 'choice' in value ? unknownOption(question.options, [value.choice]) : otherScale(question);
    case 'multiple-choice':
      return 'choices' in value ? unknownOption(question.options, value.choices) : otherScale(question);
    case 'number':
      if (!('number' in value)) return otherScale(question);
      if (question.min !== undefined && value.number < question.min) return `is less than ${question.min} ${question.unit}`;
      return question.max !== undefined && value.number > question.max ? `is more than ${question.max} ${question.unit}` : null;
    case 'date':
      return 'date' in value ? null : otherScale(question);
    case 'text':
      return 'text' in value ? null : otherScale(question);
    case 'table':
      if (!('rows' in value)) return otherScale(question);
      return value.rows.every(({ length }) => length === question.columns.length)
        ? null
        : `needs ${question.columns.length} cells in every row`;
  }
};

const scaleWords: Readonly<Record<PackQuestion['scale'], string>> = {
  achievement: 'one of fully, largely, partly, not',
  'yes-partly-no': 'one of yes, partly, no',
  maturity: 'a maturity from 0 to 5',
  'single-choice': 'one of the choices',
  'multiple-choice': 'some of the choices',
  number: 'a number',
  date: 'a date',
  text: 'a text',
  table: 'rows of a table',
};
const otherScale = (question: PackQuestion): string => `has to be ${scaleWords[question.scale]}`;

const unknownOption = (options: readonly { readonly id: string }[], picked: readonly string[]): string | null => {
  const stranger = picked.find((id, position) => !options.some((option) => option.id === id) || picked.indexOf(id) !== position);
  if (stranger === undefined) return null;
  return `names “${stranger}”, which is none of ${options.map(({ id }) => id).join(', ')}, or twice`;
};

/** What an achievement looks like for this question, in the words of its pack; null where its scale has no such step. */
export const meaningOf = (question: PackQuestion, step: Achievement): string | null => {
  switch (question.scale) {
    case 'achievement':
      return [question.anchors.not, question.anchors.partly, question.anchors.largely, question.anchors.fully][step - 1] ?? null;
    case 'yes-partly-no':
      return step === 4 ? question.anchors.yes : step === 2 ? question.anchors.partly : step === 1 ? question.anchors.no : null;
    case 'maturity':
      return question.anchors[step === 4 ? 3 : ((step - 1) as 0 | 1 | 2)];
    case 'single-choice':
      return question.options.find(({ achievement }) => achievement === step)?.label ?? null;
    case 'multiple-choice':
    case 'number':
    case 'date':
    case 'text':
    case 'table':
      return null;
  }
};
