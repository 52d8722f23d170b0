import { useMemo } from 'react';
import { gapsOf, type Gap } from '../../domain/gap/gap.ts';
import { Grade } from '../findings/grade.tsx';
import { useOpenItem } from '../findings/use-open-item.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { useLanguageOf } from '../shell/pack-language.ts';
import { useHost, useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import './gap-list.css';

/** What stands between the organisation and its requirements, the most urgent first. */
export const GapList = () => {
  const { assessment } = useOpen();
  const gaps = useMemo(() => gapsOf(assessment), [assessment]);
  const languageOf = useLanguageOf();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  const languages = gaps.flatMap(({ shortfalls }) => shortfalls.map(({ question }) => languageOf(question.uid, 'finding')));
  const foreign = languages.find((lang) => lang !== chosen);
  return (
    <section className="gaps" aria-labelledby="gaps">
      <h2 id="gaps">
        {text.results.gaps} <span className="soft">{gaps.length}</span>
      </h2>
      <p className="small soft">{gaps.length === 0 ? text.results.gapsNone : text.results.gapsLead}</p>
      {foreign === undefined ? null : <FallbackNote lang={foreign} fallback />}
      <ol>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapRow gap={gap} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const GapRow = ({ gap }: { readonly gap: Gap }) => {
  const openItem = useOpenItem();
  const { item } = gap.result;
  return (
    <article className="gap" aria-label={`${gap.id} ${item.title}`}>
      <p className="gap-priority">
        <span className={`priority priority-${gap.priority}`}>{text.common.priority[gap.priority]}</span>
        <Grade grade={gap.grade} />
      </p>
      <div>
        <h3>
          {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords>
        </h3>
        <ul>
          {gap.shortfalls.map((criterion) => (
            <li key={criterion.question.uid}>
              <button
                type="button"
                className="link"
                aria-label={text.results.openQuestion(criterion.ref)}
                onClick={() => openItem(gap.result, criterion)}
              >
                {criterion.ref}
              </button>{' '}
              <PackWords uid={criterion.question.uid} of="finding">
                {criterion.question.finding ?? ''}
              </PackWords>
            </li>
          ))}
        </ul>
        {gap.systems.length === 0 ? null : (
          <p className="small soft">
            {text.results.gapSystems}: {gap.systems.map(({ name }) => name).join(', ')}
          </p>
        )}
      </div>
    </article>
  );
};
