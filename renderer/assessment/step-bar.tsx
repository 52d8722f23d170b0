import type { Achievement, AnswerValue } from '../../domain/answer/answer.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { achievementOf, meaningOf } from '../../domain/pack/meaning.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { Answering } from '../shell/answering.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { LevelGlyph } from '../ui/glyphs.tsx';
import { useTextLanguage } from '../shell/pack-language.ts';
import { useReadOnly } from './locked.ts';
import { achievementSteps, maturitySteps, yesNoSteps } from './scale-steps.ts';
import type { Stop } from './stops.ts';

interface Step {
  readonly value: Exclude<AnswerValue, 'not-applicable'>;
  readonly name: string;
  readonly anchor: string;
  /** The key that picks it; none for level 0, which the arrow keys reach. */
  readonly key: string | null;
}

const stepsOf = (question: PackQuestion): readonly Step[] => {
  switch (question.scale) {
    case 'achievement':
      return achievementSteps.map((step) => ({ value: step, name: text.common.achievement[step], anchor: meaningOf(question, step) ?? '', key: String(step) }));
    case 'yes-partly-no':
      return yesNoSteps.map((step, position) => ({ value: { yes_no: step }, name: text.common.yesNo[step], anchor: question.anchors[step], key: String(position + 1) }));
    case 'maturity':
      return maturitySteps.map((level) => ({ value: { maturity: level }, name: text.common.maturity(level), anchor: question.anchors[level], key: level === 0 ? null : String(level) }));
    case 'single-choice':
    case 'multiple-choice':
    case 'number':
    case 'date':
    case 'text':
    case 'table':
      return [];
  }
};

/** The scale as one rule with its steps, from worst to best, each with the sentence that tells what it looks like. */
export const StepBar = ({ stop, answering }: { readonly stop: Stop; readonly answering: Answering }) => {
  const { criterion, part } = stop;
  const readOnly = useReadOnly();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const anchors = useTextLanguage(criterion.pack.id)(criterion.question.uid, 'anchors');
  const steps = stepsOf(criterion.question);
  const ratedAt = part.capped ? steps.find(({ value }) => achievementOf(criterion.question, value) === part.rated) : undefined;
  return (
    <fieldset className={`answer-bar answer-bar-${steps.length}`} disabled={readOnly}>
      <legend className="visually-hidden">{text.assessment.scales[criterion.question.scale]}</legend>
      {steps.map((step, position) => (
        <label key={position} className="answer-step">
          <input
            type="radio"
            name="achievement"
            aria-labelledby={`answer-name-${position}`}
            aria-describedby={`answer-anchor-${position}`}
            checked={canonicalJson(part.value) === canonicalJson(step.value)}
            onChange={() => answering.answer(step.value)}
          />
          <span className="answer-face">
            <span className="answer-name">
              <LevelGlyph level={achievementOf(criterion.question, step.value) as Achievement} />
              <span id={`answer-name-${position}`}>{step.name}</span>
              {singleKeys && step.key !== null ? <Key>{step.key}</Key> : null}
            </span>
            <span className="answer-anchor" id={`answer-anchor-${position}`} lang={anchors.lang}>
              {step.anchor}
            </span>
          </span>
          {ratedAt === step && part.rated !== null ? (
            <span className="answer-rated no-projector">{text.assessment.rated(text.common.achievement[part.rated])}</span>
          ) : null}
        </label>
      ))}
    </fieldset>
  );
};
