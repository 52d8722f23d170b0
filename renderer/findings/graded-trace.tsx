import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { text } from '../text/text.ts';
import { Grade } from './grade.tsx';
import { useOpenItem } from './use-open-item.ts';

export interface GradedTraceProps {
  readonly items: readonly ItemResult[];
  readonly onLeave: () => void;
}

/** The requirements or controls that were counted under a grade, each with the rule that proposed it. */
export const GradedTrace = ({ items, onLeave }: GradedTraceProps) => {
  const open = useOpenItem();
  return (
    <ul className="trace">
      {items.map((result) => {
        const { item, proposal, grade } = result;
        return (
          <li key={item.uid}>
            <button
              type="button"
              className="link"
              aria-label={text.results.openItem(item.ref)}
              onClick={() => {
                onLeave();
                open(result);
              }}
            >
              {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords>
            </button>{' '}
            <Grade grade={grade} />
            <span className="trace-ask">
              {text.results.rules[proposal.rule]} {proposal.because.length === 0 ? null : text.results.because(proposal.because.join(', '))}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
