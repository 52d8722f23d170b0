import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { CompanionSection, FindingGrade, SectionResult } from '../../domain/scoring/assessment.ts';
import { GradeMark, StatusMark } from '../findings/grade.tsx';
import { focusTargets } from '../shell/commands.ts';
import type { Moving } from '../shell/moving.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useCommands } from '../shell/use-commands.ts';
import { filters } from '../store/place.ts';
import { useOpen, usePlace, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { FoldGlyph } from '../ui/glyphs.tsx';
import { entryOf, isExcluded, progressOf, stopsByItem } from './progress.ts';
import { SearchResults } from './search-results.tsx';
import { gradeOf, matches, stopsOf, type AskedItem, type Stop } from './stops.ts';
import './question-list.css';

export interface QuestionListProps {
  readonly current: Stop | null;
  readonly moving: Moving;
}

/** Clauses and controls with progress and state; filter and search narrow it down. */
export const QuestionList = ({ current, moving }: QuestionListProps) => {
  const { place } = useStores();
  const commands = useCommands();
  const { assessment, shown } = useOpen();
  const search = usePlace((state) => state.search);
  const filter = usePlace((state) => state.filter);
  const stops = stopsOf(assessment);
  const byItem = useMemo(() => stopsByItem(stops), [stops]);
  const progress = progressOf(stops);
  const counts = useMemo(
    () => new Map(filters.map((name) => [name, stops.filter((stop) => matches(stop, name)).length])),
    [stops],
  );
  const asked: readonly AskedSection[] = [...assessment.sections, ...assessment.companions];
  const sections = asked
    .map((section) => ({
      section,
      items: [...section.items].filter(
        (result: AskedItem) => filter === 'all' || (byItem.get(result.item.uid) ?? []).some((stop) => matches(stop, filter)),
      ),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <nav className="question-list" aria-label={text.assessment.list}>
      <div className="question-list-head">
        <div className="question-list-progress">
          <span>{text.assessment.progressAll(progress.answered, progress.applicable)}</span>
          <Button look="quiet" onClick={commands['still-open']} keyHint="O">
            {text.assessment.stillOpenCount(progress.open)}
          </Button>
        </div>
        <progress max={Math.max(progress.applicable, 1)} value={progress.answered} aria-label={text.assessment.title} />
        <input
          id={focusTargets.search}
          className="input question-list-search"
          type="search"
          aria-label={text.assessment.search}
          placeholder={`${text.assessment.search}  /`}
          title={text.assessment.searchHint}
          value={search}
          onChange={(event) => place.set({ search: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') place.set({ search: '' });
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              document.querySelector<HTMLElement>('.search-result')?.focus();
            }
          }}
        />
        <div className="filter-chips" role="group" aria-label={text.assessment.filter}>
          {filters.filter((name) => name !== 'carried-over' || shown.profile.cycle !== '').map((name, position) => (
            <button
              type="button"
              key={name}
              {...(position === 0 ? { id: focusTargets.filter } : {})}
              className="chip"
              aria-pressed={filter === name}
              onClick={() => place.set({ filter: name })}
            >
              {text.assessment.filters[name]} <span className="chip-count">{counts.get(name)}</span>
            </button>
          ))}
        </div>
      </div>
      <div className="question-list-body" key={search.trim() === '' ? 'list' : 'search'}>
        {search.trim() !== '' ? (
          <SearchResults words={search} moving={moving} />
        ) : sections.length === 0 ? (
          <p className="question-list-none">{text.assessment.noneInFilter}</p>
        ) : (
          sections.map(({ section, items }) => (
            <SectionList key={section.section.uid} section={section} items={items} byItem={byItem} current={current} moving={moving} />
          ))
        )}
      </div>
    </nav>
  );
};

type AskedSection = SectionResult | CompanionSection;

interface SectionListProps extends QuestionListProps {
  readonly section: AskedSection;
  readonly items: readonly AskedItem[];
  readonly byItem: ReadonlyMap<string, readonly Stop[]>;
}

const SectionList = ({ section, items, byItem, current, moving }: SectionListProps) => {
  const { place } = useStores();
  const folded = usePlace((state) => state.folded);
  const filter = usePlace((state) => state.filter);
  const { uid, ref, title } = section.section;
  const isFolded = folded.includes(uid);
  const progress = progressOf([...section.items].flatMap(({ item }) => byItem.get(item.uid) ?? []));
  const toggle = (): void => place.set({ folded: isFolded ? folded.filter((one) => one !== uid) : [...folded, uid] });
  return (
    <section className="list-section">
      <h2>
        <button type="button" className="list-section-head" aria-expanded={!isFolded} onClick={toggle}>
          <FoldGlyph open={!isFolded} />
          <span className="list-title">
            {ref} <PackWords uid={uid} of="title">{title}</PackWords>
          </span>
          {'status' in section ? <StatusMark status={section.status} /> : null}
          <Count {...progress} />
        </button>
      </h2>
      {isFolded ? null : (
        <ul>
          {items.map((result) => {
            const own = byItem.get(result.item.uid) ?? [];
            const entry = entryOf(own, filter);
            const here = current?.result.item.uid === result.item.uid;
            return (
              <li key={result.item.uid}>
                <ItemButton
                  here={here}
                  excluded={isExcluded(result)}
                  onClick={() => (entry === null ? undefined : moving.goTo(entry))}
                >
                  <ItemMark grade={gradeOf(result)} />
                  <span className="list-ref">{result.item.ref}</span>
                  <PackWords uid={result.item.uid} of="title" className="list-title">
                    {result.item.title}
                  </PackWords>
                  {filter === 'all' ? (
                    <Count {...progressOf(own)} />
                  ) : (
                    <span className="list-count" title={text.assessment.matching(own.filter((stop) => matches(stop, filter)).length)}>
                      {own.filter((stop) => matches(stop, filter)).length}
                    </span>
                  )}
                </ItemButton>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};

/** The proposed grade; a place of the same width where there is none. */
const ItemMark = ({ grade }: { readonly grade: FindingGrade | null }) => (grade === null ? <span aria-hidden="true" /> : <GradeMark grade={grade} />);

interface ItemButtonProps {
  readonly here: boolean;
  readonly excluded: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const ItemButton = ({ here, excluded, onClick, children }: ItemButtonProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const list = button.current?.closest('.question-list-body')?.getBoundingClientRect();
    const own = button.current?.getBoundingClientRect();
    if (!here || list === undefined || own === undefined) return;
    if (own.top < list.top || own.bottom > list.bottom) button.current?.scrollIntoView({ block: 'center' });
  }, [here]);
  return (
    <button
      ref={button}
      type="button"
      className={`list-item${excluded ? ' list-item-excluded' : ''}`}
      aria-current={here ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
};

const Count = ({ answered, applicable }: { readonly answered: number; readonly applicable: number }) => (
  <span className={`list-count${answered === applicable && applicable > 0 ? ' list-count-done' : ''}`} title={text.assessment.progress(answered, applicable)}>
    <span aria-hidden="true">
      {answered}/{applicable}
    </span>
    <span className="visually-hidden">{text.assessment.progress(answered, applicable)}</span>
  </span>
);
