import { useCommands } from '../shell/use-commands.ts';
import { useHost, useOpen, useRoom } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { isAsked, stopsOf, type Stop } from './stops.ts';
import './question-foot.css';

/** The way on, always in the same place. */
export const QuestionFoot = ({ stop }: { readonly stop: Stop }) => {
  const commands = useCommands();
  const { assessment } = useOpen();
  const projector = useRoom((room) => room.projector);
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const key = (printed: string): string | undefined => (singleKeys ? printed : undefined);
  const asked = [...new Set(stopsOf(assessment).filter(isAsked).map(({ criterion }) => criterion))];
  const position = asked.indexOf(stop.criterion) + 1;
  return (
    <footer className="question-foot">
      <div className="row">
        <Button keyHint={key('K')} onClick={commands.previous}>
          {text.assessment.previous}
        </Button>
        <Button look="primary" keyHint={key('↵')} onClick={commands.next}>
          {text.assessment.next}
        </Button>
        <Button keyHint={key('U')} onClick={commands['next-open']}>
          {text.assessment.nextOpen}
        </Button>
      </div>
      {position > 0 ? <p className="small soft">{text.assessment.questionOf(position, asked.length)}</p> : null}
      {stop.criterion.parts.length > 1 && !projector ? (
        <div className="row">
          <Button look="quiet" keyHint={key('[')} onClick={commands['system-previous']}>
            {text.assessment.previousSystem}
          </Button>
          <Button look="quiet" keyHint={key(']')} onClick={commands['system-next']}>
            {text.assessment.nextSystem}
          </Button>
        </div>
      ) : null}
      {projector ? (
        <div className="row">
          <Button look="quiet" keyHint={key('B')} onClick={commands.blank}>
            {text.shell.blank}
          </Button>
          <Button look="quiet" keyHint={key('P')} onClick={commands.projector}>
            {text.shell.projectorLeave}
          </Button>
        </div>
      ) : null}
    </footer>
  );
};
