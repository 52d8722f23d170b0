import type { Achievement, AnswerValue, Maturity, YesPartlyNo } from '../../domain/answer/answer.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';

export const achievementSteps = [1, 2, 3, 4] as const satisfies readonly Achievement[];
/** From worst to best, like every scale on the screen. */
export const yesNoSteps = ['no', 'partly', 'yes'] as const satisfies readonly YesPartlyNo[];
export const maturitySteps = [0, 1, 2, 3, 4, 5] as const satisfies readonly Maturity[];

/**
 * What the key of a step means for a question: on a scale the step itself, on maturity its level, in a list the choice at that place;
 * in a list of several it is added or taken away, and null is left when the last one goes. Undefined: there is no such step.
 */
export const stepValue = (
  question: PackQuestion,
  before: AnswerValue | null,
  position: number,
): Exclude<AnswerValue, 'not-applicable'> | null | undefined => {
  switch (question.scale) {
    case 'achievement':
      return achievementSteps.find((step) => step === position);
    case 'yes-partly-no': {
      const step = yesNoSteps[position - 1];
      return step === undefined ? undefined : { yes_no: step };
    }
    case 'maturity': {
      const level = maturitySteps[position];
      return level === undefined ? undefined : { maturity: level };
    }
    case 'single-choice': {
      const option = question.options[position - 1];
      return option === undefined ? undefined : { choice: option.id };
    }
    case 'multiple-choice': {
      const option = question.options[position - 1];
      return option === undefined ? undefined : toggled(question.options, before, option.id);
    }
    case 'number':
    case 'date':
    case 'text':
    case 'table':
      return undefined;
  }
};

/** The choices with one more or one less, in the order of the question. */
export const toggled = (options: readonly { readonly id: string }[], before: AnswerValue | null, id: string): { readonly choices: string[] } | null => {
  const picked = pickedIn(before);
  const choices = options.map((option) => option.id).filter((one) => (one === id ? !picked.includes(one) : picked.includes(one)));
  return choices.length === 0 ? null : { choices };
};

export const pickedIn = (value: AnswerValue | null): readonly string[] =>
  typeof value === 'object' && value !== null && 'choices' in value ? value.choices : [];
