import type { KeyboardEvent } from 'react';
import type { Moving } from '../shell/moving.ts';
import { focusTargets } from '../shell/commands.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { searchStops, stopsOf } from './stops.ts';

export interface SearchResultsProps {
  readonly words: string;
  readonly moving: Moving;
}

/** Questions found, in place of the list. Arrows walk through them, Enter opens one. */
export const SearchResults = ({ words, moving }: SearchResultsProps) => {
  const { place } = useStores();
  const { assessment } = useOpen();
  const found = searchStops(stopsOf(assessment), words);
  return (
    <div>
      <p className="question-list-none" role="status">
        {found.length === 0 ? text.assessment.searchNone(words.trim()) : text.assessment.searchCount(found.length)}
      </p>
      <ul>
        {found.slice(0, 100).map((stop) => (
          <li key={stop.criterion.question.uid}>
            <button
              type="button"
              className="list-item search-result"
              onKeyDown={walk}
              onClick={() => {
                place.set({ search: '' });
                moving.goTo(stop);
              }}
            >
              <span className="list-ref">{stop.criterion.ref}</span>
              <PackWords uid={stop.criterion.question.uid} of="ask" className="search-words">
                {stop.criterion.question.ask}
              </PackWords>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const walk = (event: KeyboardEvent<HTMLButtonElement>): void => {
  // Backspace then deletes in the field that has the focus.
  if (event.key === 'Escape' || event.key === 'Backspace') document.getElementById(focusTargets.search)?.focus();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const row = event.currentTarget.parentElement;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const button = next?.querySelector<HTMLElement>('button') ?? document.getElementById(focusTargets.search);
  button?.focus();
};
