import { useState } from 'react';
import { standingsOf } from '../../domain/crosswalk/standing.ts';
import type { CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import { fromPacks, relations } from '../../domain/pack/crosswalk.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useAssessItem, useItemNames } from './names.ts';
import { StandingMark } from './status.tsx';

/** From a requirement or control to what it gives in every framework. */
export const RequirementView = ({ crosswalks }: { readonly crosswalks: readonly CrosswalkInForce[] }) => {
  const { packs, assessment } = useOpen();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = useItemNames(crosswalks);
  const assess = useAssessItem();
  const words = text.crosswalk.requirement;
  const starts = new Set(crosswalks.flatMap(({ content }) => fromPacks(content)));
  const items = packs.filter(({ content }) => starts.has(content.id)).flatMap(({ content }) => content.sections.flatMap((section) => section.items));
  const terms = typed.toLowerCase().split(/\s+/).filter((term) => term !== '');
  const found = items.filter(({ ref, title }) => terms.every((term) => `${ref} ${title}`.toLowerCase().includes(term)));
  // One that is typed as it is called goes before those that only hold it.
  const item = items.find(({ uid }) => uid === chosen) ?? items.find(({ ref }) => ref.toLowerCase() === typed.trim().toLowerCase()) ?? (typed === '' ? undefined : found[0]);
  const standing = item === undefined ? null : standingsOf(assessment, null, [])(item.uid);
  const given = item === undefined ? [] : crosswalks.map((crosswalk) => ({ crosswalk, rows: crosswalk.content.rows.filter(({ from }) => from === item.uid) })).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <p className="soft">{words.lead}</p>
      <section className="panel stack">
        <Field label={words.label} hint={words.hint}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="search"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setChosen(null);
              }}
            />
          )}
        </Field>
        {found.length === 0 ? (
          <p className="soft">{words.nothing}</p>
        ) : (
          <div className="requirement-choices" role="group" aria-label={words.label}>
            {found.map((one) => (
              <button key={one.uid} type="button" className="chip" aria-pressed={one.uid === item?.uid} title={one.title} onClick={() => setChosen(one.uid)}>
                {one.ref}
              </button>
            ))}
          </div>
        )}
      </section>
      {item === undefined || standing === null ? null : (
        <section className="panel stack" aria-live="polite">
          <div className="row row-apart">
            <h2>
              {item.ref} <span lang={nameOf(item.uid).lang}>{item.title}</span>
            </h2>
            <Button onClick={() => assess(item, null)}>{text.crosswalk.openItem(item.ref)}</Button>
          </div>
          <p>
            {words.stands}: <StandingMark standing={standing} /> {standing.score === null ? null : <span className="soft">{text.crosswalk.score(toInteger(standing.score))}</span>}
          </p>
          {given.length === 0 ? <p className="soft">{words.none}</p> : null}
          {given.map(({ crosswalk: { content, target }, rows }) => (
            <section key={content.id}>
              <h3 lang={target.language}>{target.title}</h3>
              <ul className="elements">
                {rows
                  .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
                  .map((row) => {
                    const to = nameOf(row.to);
                    const gap = content.gaps.find((one) => one.to === row.to)?.gap;
                    return (
                      <li key={row.to} className="element">
                        <div className="element-head">
                          <strong>{to.ref}</strong> <span lang={to.lang}>{to.title}</span> <span className="soft">{text.crosswalk.relations[row.relation]}</span>
                        </div>
                        <p className="small" lang={content.language}>
                          {row.rationale}
                        </p>
                        {gap === undefined || row.relation === 'supports' ? null : (
                          <p className="small">
                            <strong>{text.crosswalk.notGiven}:</strong> <span lang={content.language}>{gap}</span>
                          </p>
                        )}
                      </li>
                    );
                  })}
              </ul>
            </section>
          ))}
        </section>
      )}
    </>
  );
};
