import type { PackQuestion } from '../../domain/pack/question.ts';
import type { Answering } from '../shell/answering.ts';
import { useTextLanguage } from '../shell/pack-language.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { useReadOnly } from './locked.ts';
import { pickedIn } from './scale-steps.ts';
import type { Stop } from './stops.ts';
import './choice-answer.css';

export interface ChoiceAnswerProps {
  readonly stop: Stop;
  readonly question: Extract<PackQuestion, { readonly scale: 'single-choice' | 'multiple-choice' }>;
  readonly answering: Answering;
}

/** Choices as a list to be read out; the digits pick the first nine. */
export const ChoiceAnswer = ({ stop, question, answering }: ChoiceAnswerProps) => {
  const { value } = stop.part;
  const readOnly = useReadOnly();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const options = useTextLanguage(stop.criterion.pack.id)(question.uid, 'options');
  const several = question.scale === 'multiple-choice';
  const picked = several ? pickedIn(value) : typeof value === 'object' && value !== null && 'choice' in value ? [value.choice] : [];
  return (
    <fieldset className="choice-answer" disabled={readOnly}>
      <legend className="field-hint">{several ? text.assessment.pickSeveral : text.assessment.pickOne}</legend>
      {question.options.map(({ id, label, means }, position) => (
        <label key={id} className="choice-option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name="choice"
            aria-describedby={means === undefined ? undefined : `choice-means-${position}`}
            checked={picked.includes(id)}
            onChange={() => answering.step(position + 1)}
          />
          <span className="choice-label" lang={options.lang}>
            {label}
            {means === undefined ? null : (
              <span className="choice-means" id={`choice-means-${position}`}>
                {means}
              </span>
            )}
          </span>
          {singleKeys && position < 9 ? <Key>{String(position + 1)}</Key> : null}
        </label>
      ))}
    </fieldset>
  );
};
