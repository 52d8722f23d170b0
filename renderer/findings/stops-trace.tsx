import { useLocation } from 'wouter';
import { isAchievement } from '../../domain/answer/answer.ts';
import { positionOf, type Stop } from '../assessment/stops.ts';
import { AnswerWords } from '../shell/answer-words.tsx';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

export interface StopsTraceProps {
  readonly stops: readonly Stop[];
  readonly onLeave: () => void;
}

/** The answers a count was made of, each of which leads to its question. */
export const StopsTrace = ({ stops, onLeave }: StopsTraceProps) => {
  const { columns } = text.results;
  if (stops.length === 0) return <p>{text.results.countNone}</p>;
  return (
    <div className="trace">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.answer}</th>
            <th scope="col">{columns.evidence}</th>
            <th scope="col">{columns.rated}</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => (
            <StopRow key={`${stop.criterion.question.uid} ${stop.part.system?.id ?? ''}`} stop={stop} onLeave={onLeave} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const StopRow = ({ stop, onLeave }: { readonly stop: Stop; readonly onLeave: () => void }) => {
  const stores = useStores();
  const [, navigate] = useLocation();
  const { criterion, part } = stop;
  const name = part.system === null ? criterion.ref : `${criterion.ref} ${part.system.id}`;
  const open = (): void => {
    const { question, system } = positionOf(stop);
    onLeave();
    movingOf(stores).go(question, system);
    navigate(pathOf('assessment'));
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-label={text.results.openQuestion(name)} onClick={open}>
          {name}
        </button>
        <PackWords uid={criterion.question.uid} of="ask" className="trace-ask">
            {criterion.question.ask}
          </PackWords>
      </th>
      <td>{part.value === null ? text.assessment.states[part.hidden ? 'hidden' : 'open'] : <AnswerWords question={criterion.question} value={part.value} />}</td>
      <td>{isAchievement(part.value) ? part.evidence : '–'}</td>
      <td>{part.rated === null ? '–' : text.common.achievement[part.rated]}</td>
    </tr>
  );
};
