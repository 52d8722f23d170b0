import { placedQuestions } from '../../domain/pack/pack.ts';
import type { Criterion } from '../../domain/scoring/assessment.ts';
import type { Moving } from '../shell/moving.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { conditionWords } from './condition-words.ts';
import type { Stop } from './stops.ts';
import './hidden-questions.css';

/** Says why the question in front is not asked here; its answer is kept and counted out (method 4.5). */
export const HiddenHere = ({ stop }: { readonly stop: Stop }) => {
  const why = useWhyHidden(stop.criterion);
  if (!stop.part.hidden) return null;
  return (
    <p className="hidden-here" role="note">
      <strong>{text.assessment.hiddenHere}</strong> {why} {stop.part.answer === null ? '' : text.assessment.hiddenKept}
    </p>
  );
};

/** The questions of this item that a rule hides, each with the rule in words. */
export const HiddenQuestions = ({ stop, moving }: { readonly stop: Stop; readonly moving: Moving }) => {
  const hidden = stop.result.criteria.filter(({ state }) => state === 'hidden');
  if (hidden.length === 0) return null;
  return (
    <details className="hidden-questions no-projector">
      <summary>{text.assessment.hiddenTitle(hidden.length)}</summary>
      <ul>
        {hidden.map((criterion) => (
          <HiddenQuestion key={criterion.question.uid} criterion={criterion} moving={moving} />
        ))}
      </ul>
    </details>
  );
};

const HiddenQuestion = ({ criterion, moving }: { readonly criterion: Criterion; readonly moving: Moving }) => {
  const why = useWhyHidden(criterion);
  return (
    <li>
      <p>
        <strong>{criterion.ref}</strong>{' '}
        <PackWords uid={criterion.question.uid} of="ask">
          {criterion.question.ask}
        </PackWords>
      </p>
      <p className="soft">{why}</p>
      <Button onClick={() => moving.go(criterion.question.uid, null)}>{text.assessment.hiddenShow}</Button>
    </li>
  );
};

const useWhyHidden = ({ question, item }: Criterion): string => {
  const { packs } = useOpen();
  // A condition is the nearer reason; without one it is the law that asks nothing of this system.
  if (question.applies_if === undefined) return item.obligation === undefined ? '' : text.assessment.hiddenUnbound;
  const questionOf = (uid: string) => placedQuestions(packs).find((placed) => placed.question.uid === uid) ?? null;
  return text.assessment.hiddenWhy(conditionWords(question.applies_if, questionOf));
};
