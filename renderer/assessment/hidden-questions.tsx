import { useMemo } from 'react';
import type { HiddenBy } from '../../domain/pack/asked.ts';
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
export const HiddenHere = ({ stop }: { readonly stop: Stop }) => (stop.part.hidden ? <HiddenBecause stop={stop} /> : null);

const HiddenBecause = ({ stop }: { readonly stop: Stop }) => {
  const why = useWhyHidden(stop.criterion, stop.part.hiddenBy);
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
  const why = useWhyHidden(criterion, criterion.parts[0]?.hiddenBy ?? null);
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

const useWhyHidden = ({ question }: Criterion, hiddenBy: HiddenBy | null): string => {
  const { packs } = useOpen();
  const placed = useMemo(() => new Map(placedQuestions(packs).map((one) => [one.question.uid, one])), [packs]);
  if (hiddenBy === 'law') return text.assessment.hiddenUnbound;
  if (question.applies_if === undefined) return '';
  return text.assessment.hiddenWhy(conditionWords(question.applies_if, (uid) => placed.get(uid) ?? null));
};
