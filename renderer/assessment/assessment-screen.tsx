import { useMemo } from 'react';
import { answeringOf } from '../shell/answering.ts';
import { movingOf } from '../shell/moving.ts';
import { useCommands } from '../shell/use-commands.ts';
import { useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { useCurrentStop } from './current.ts';
import { ItemHead } from './item-head.tsx';
import { JudgementSheet } from './judgement-sheet.tsx';
import { isLocked, LockedContext } from './locked.ts';
import { QuestionFoot } from './question-foot.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { StillOpen } from './still-open.tsx';
import './assessment-screen.css';

/** The heart: the list of clauses and controls beside one question at a time. */
export const AssessmentScreen = () => {
  const stores = useStores();
  const commands = useCommands();
  const answering = useMemo(() => answeringOf(stores), [stores]);
  const moving = useMemo(() => movingOf(stores), [stores]);
  const stop = useCurrentStop();
  const judging = useRoom((room) => room.judging);
  const projector = useRoom((room) => room.projector);
  const blank = useRoom((room) => room.blank);
  return (
    <div className="assessment">
      <h1 className="visually-hidden">{text.assessment.title}</h1>
      <QuestionList current={stop} moving={moving} />
      {stop === null ? null : (
        <div className="assessment-main">
          <div className="assessment-scroll">
            <div className="assessment-page">
              <LockedContext value={isLocked(stop.result)}>
                <ItemHead stop={stop} moving={moving} />
                <QuestionPanel stop={stop} answering={answering} moving={moving} />
              </LockedContext>
            </div>
          </div>
          <QuestionFoot stop={stop} />
        </div>
      )}
      <StillOpen moving={moving} />
      {stop !== null && judging && !projector && 'proposal' in stop.result ? <JudgementSheet key={stop.result.item.uid} result={stop.result} /> : null}
      {projector && blank ? (
        <div className="blank">
          <Button look="quiet" onClick={commands.blank}>
            {text.shell.blanked}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
