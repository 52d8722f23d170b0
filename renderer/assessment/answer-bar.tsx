import { isAchievement } from '../../domain/answer/answer.ts';
import { isRated } from '../../domain/pack/question.ts';
import type { Answering } from '../shell/answering.ts';
import { useCommands } from '../shell/use-commands.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { FlagGlyph, ParkGlyph } from '../ui/glyphs.tsx';
import { useReadOnly } from './locked.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import { DateAnswer, NumberAnswer, TextAnswer } from './entered-answer.tsx';
import { StepBar } from './step-bar.tsx';
import type { Stop } from './stops.ts';
import { TableAnswer } from './table-answer.tsx';
import './answer-bar.css';

export interface AnswerBarProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** How the question in front is answered: a scale, choices, or something to enter. */
export const AnswerBar = ({ stop, answering }: AnswerBarProps) => (
  <div className="answer">
    <Scale stop={stop} answering={answering} />
    <CappedSentence stop={stop} />
    <AnswerButtons stop={stop} />
  </div>
);

const Scale = ({ stop, answering }: AnswerBarProps) => {
  const { question } = stop.criterion;
  switch (question.scale) {
    case 'achievement':
    case 'yes-partly-no':
    case 'maturity':
      return <StepBar stop={stop} answering={answering} />;
    case 'single-choice':
    case 'multiple-choice':
      return <ChoiceAnswer stop={stop} question={question} answering={answering} />;
    case 'number':
      return <NumberAnswer stop={stop} question={question} answering={answering} />;
    case 'date':
      return <DateAnswer stop={stop} answering={answering} />;
    case 'text':
      return <TextAnswer stop={stop} answering={answering} />;
    case 'table':
      return <TableAnswer stop={stop} question={question} answering={answering} />;
  }
};

const CappedSentence = ({ stop: { criterion, part } }: { readonly stop: Stop }) => {
  if (!part.capped || part.rated === null || part.value === null || !isRated(criterion.question)) return null;
  const { achievement } = text.common;
  const given = isAchievement(part.value) ? achievement[part.value] : text.common.answer(criterion.question, part.value);
  const why = text.assessment.cappedWhy[criterion.question.form][part.evidence];
  return (
    <p className="answer-capped no-projector" role="status">
      {text.assessment.capped(given, achievement[part.rated], why)}
    </p>
  );
};

/** What is not a step of the scale, and what is said about an answer rather than by it. */
const AnswerButtons = ({ stop: { criterion, part } }: { readonly stop: Stop }) => {
  const commands = useCommands();
  const readOnly = useReadOnly();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const key = (printed: string): string | undefined => (singleKeys ? printed : undefined);
  return (
    <div className="row row-apart">
      <div className="row">
        <Button
          pressed={part.value === 'not-applicable'}
          keyHint={key('0')}
          disabled={readOnly || criterion.question.not_applicable === 'never'}
          {...(criterion.question.not_applicable === 'never' ? { title: text.assessment.neverNotApplicable } : {})}
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
