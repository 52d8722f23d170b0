import { useMemo } from 'react';
import { diagnose, type SignalFact } from '../../domain/pack/diagnose.ts';
import type { Diagnostic } from '../../domain/pack/diagnostic.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { useOpenItem } from '../findings/use-open-item.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { useOwnLanguage } from '../shell/pack-language.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { MarkGlyph } from '../ui/glyphs.tsx';
import './known-mistakes.css';

const order = { fired: 0, open: 1, silent: 2 } as const;

/** Patterns that point to a known mistake, each with the reason why it fired and the requirements it bears on. */
export const KnownMistakes = () => {
  const { packs, shown, assessment } = useOpen();
  const ownLanguage = useOwnLanguage();
  const openItem = useOpenItem();
  const results = useMemo(() => diagnose(packs, shown, assessment).toSorted((a, b) => order[a.state] - order[b.state]), [packs, shown, assessment]);
  if (results.length === 0) return null;
  const words = text.packs.diagnostics;
  /** A translation has nothing of the diagnostics: each is shown as its pack was written. */
  const languageOf = ({ uid }: Diagnostic) => ownLanguage(packs.find(({ content }) => content.diagnostics?.some((one) => one.uid === uid))?.content ?? { language: 'en' });
  const foreign = results.map(({ diagnostic }) => languageOf(diagnostic)).find(({ fallback }) => fallback);
  return (
    <section aria-labelledby="known-mistakes" className="stack">
      <div>
        <h2 id="known-mistakes">{words.title}</h2>
        <p className="soft">{words.lead}</p>
        {foreign === undefined ? null : <FallbackNote {...foreign} />}
      </div>
      <ul className="mistakes">
        {results.map(({ diagnostic, state, signals, bearsOn }) => (
          <li key={diagnostic.uid} className={`panel mistake mistake-${state}`}>
            <p className="mistake-state">
              <MarkGlyph mark={state === 'fired' ? 'diamond' : state === 'open' ? 'question' : 'dash'} /> {words.states[state]}
            </p>
            <h3 lang={languageOf(diagnostic).lang}>{diagnostic.title}</h3>
            {state === 'fired' ? (
              <ul className="mistake-signals">
                {signals.map(({ uid, because, systems, facts }) => (
                  <li key={uid}>
                    <span lang={languageOf(diagnostic).lang}>{because}</span>
                    {systems.length === 0 && facts.length === 0 ? null : (
                      <span className="small soft mistake-facts">
                        {words.restsOn}: {[...systems.map(({ id, name }) => `${id} ${name}`), ...facts.map(factWords)].join('; ')}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="soft" lang={languageOf(diagnostic).lang}>
                {diagnostic.explains}
              </p>
            )}
            <p className="small">
              <strong>{words.bearsOn}:</strong>{' '}
              {bearsOn.map(({ uid, ref }) => {
                const result = assessment.items.find(({ item }) => item.uid === uid);
                return result === undefined ? (
                  <span key={uid}>{ref} </span>
                ) : (
                  <button key={uid} type="button" className="link mistake-ref" aria-label={words.openItem(ref)} onClick={() => openItem(result)}>
                    {ref}
                  </button>
                );
              })}
            </p>
            {state === 'fired' ? (
              <p className="small">
                <strong>{words.remedy}:</strong> <span lang={languageOf(diagnostic).lang}>{diagnostic.remedy}</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** "5.3, 6.2 operation 28" or "M.3-1 not": the figures and answers a sign was read off. */
const factWords = (fact: SignalFact): string =>
  fact.type === 'score'
    ? `${fact.items.map(({ ref }) => ref).join(', ')} ${text.packs.diagnostics.aspects[fact.aspect]} ${toInteger(fact.value)}`
    : `${fact.placed.ref} ${text.common.answer(fact.placed.question, fact.value)}`;
