import type { Achievement } from '../../domain/answer/answer.ts';
import { isAchievement } from '../../domain/answer/answer.ts';
import { meaningOf } from '../../domain/pack/meaning.ts';
import type { Answering } from '../shell/answering.ts';
import { useCommands } from '../shell/use-commands.ts';
import { useHost, useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button, Key } from '../ui/button.tsx';
import { FlagGlyph, LevelGlyph, ParkGlyph } from '../ui/glyphs.tsx';
import type { Stop } from './stops.ts';
import './answer-bar.css';

const steps = [1, 2, 3, 4] as const satisfies readonly Achievement[];

export interface AnswerBarProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** The scale as one rule with four steps, each with the sentence that tells what it looks like. */
export const AnswerBar = ({ stop, answering }: AnswerBarProps) => {
  const { criterion, part } = stop;
  const { readOnly } = useOpen();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  return (
    <div className="answer">
      <fieldset className="answer-bar" disabled={readOnly}>
        <legend className="visually-hidden">{text.assessment.achievement}</legend>
        {steps.map((step) => (
          <label key={step} className="answer-step">
            <input
              type="radio"
              name="achievement"
              aria-labelledby={`answer-name-${step}`}
              aria-describedby={`answer-anchor-${step}`}
              checked={part.value === step}
              onChange={() => answering.answer(step)}
            />
            <span className="answer-face">
              <span className="answer-name">
                <LevelGlyph level={step} />
                <span id={`answer-name-${step}`}>{text.common.achievement[step]}</span>
                {singleKeys ? <Key>{String(step)}</Key> : null}
              </span>
              <span className="answer-anchor" id={`answer-anchor-${step}`}>
                {meaningOf(criterion.question, step)}
              </span>
            </span>
            {part.capped && part.rated === step ? (
              <span className="answer-rated no-projector">{text.assessment.rated(text.common.achievement[step])}</span>
            ) : null}
          </label>
        ))}
      </fieldset>
      <CappedSentence stop={stop} />
      <AnswerButtons stop={stop} />
    </div>
  );
};

const CappedSentence = ({ stop: { criterion, part } }: { readonly stop: Stop }) => {
  if (!part.capped || part.rated === null || !isAchievement(part.value)) return null;
  const { achievement } = text.common;
  const why = text.assessment.cappedWhy[criterion.question.form][part.evidence];
  return (
    <p className="answer-capped no-projector" role="status">
      {text.assessment.capped(achievement[part.value], achievement[part.rated], why)}
    </p>
  );
};

/** What is not a step of the scale, and what is said about an answer rather than by it. */
const AnswerButtons = ({ stop: { part } }: { readonly stop: Stop }) => {
  const commands = useCommands();
  const { readOnly } = useOpen();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const key = (printed: string): string | undefined => (singleKeys ? printed : undefined);
  return (
    <div className="row row-apart">
      <div className="row">
        <Button
          pressed={part.value === 'not-applicable'}
          keyHint={key('0')}
          disabled={readOnly}
          onClick={commands['answer-not-applicable']}
        >
          {text.assessment.notApplicable}
        </Button>
        <Button
          pressed={part.value === 'cannot-determine'}
          keyHint={key('?')}
          disabled={readOnly}
          onClick={commands['answer-cannot-determine']}
        >
          {text.assessment.cannotDetermine}
        </Button>
        <Button look="quiet" keyHint={key('⌫')} disabled={readOnly || part.value === null} onClick={commands.clear}>
          {text.assessment.clear}
        </Button>
      </div>
      <div className="row no-projector">
        <Button pressed={part.answer?.flagged === true} keyHint={key('M')} disabled={readOnly} onClick={commands.flag}>
          <FlagGlyph />
          {text.assessment.flag}
        </Button>
        <Button pressed={part.answer?.parked === true} keyHint={key('L')} disabled={readOnly} onClick={commands.park}>
          <ParkGlyph />
          {text.assessment.park}
        </Button>
      </div>
    </div>
  );
};
