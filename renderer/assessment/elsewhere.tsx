import { useEffect, useId, useState } from 'react';
import type { CrosswalkListed } from '../../contract/framework-shapes.ts';
import { relations } from '../../domain/pack/crosswalk.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { Within } from '../shell/within.tsx';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import './elsewhere.css';

/** Crosswalks have no translations, and name what they lead to as its framework is written. */
const written = 'en';

/** What meeting this requirement or control gives towards other frameworks, and what it leaves uncovered there. Asked for when unfolded. */
export const Elsewhere = ({ item }: { readonly item: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="elsewhere" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.assessment.elsewhere}</summary>
      {open ? <Rows key={item} item={item} /> : null}
    </details>
  );
};

const Rows = ({ item }: { readonly item: string }) => {
  const { client, notice } = useStores();
  const { id: engagement } = useOpen();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  const [crosswalks, setCrosswalks] = useState<readonly CrosswalkListed[] | null>(null);
  useEffect(() => {
    let gone = false;
    client.crosswalk.list({ engagement, item }).then(
      (listed) => {
        if (!gone) setCrosswalks(listed.crosswalks.filter(({ rows }) => rows.length > 0));
      },
      (thrown: unknown) => notice.fail(failureOf(thrown)),
    );
    return () => {
      gone = true;
    };
  }, [client, engagement, item, notice]);
  if (crosswalks === null) return null;
  if (crosswalks.length === 0) return <p className="small soft">{text.assessment.elsewhereNone}</p>;
  return (
    <>
      <FallbackNote lang={written} fallback={written !== chosen} />
      {crosswalks.map((crosswalk) => (
        <Framework key={crosswalk.id} crosswalk={crosswalk} />
      ))}
    </>
  );
};

const Framework = ({ crosswalk: { title, caveat, rows } }: { readonly crosswalk: CrosswalkListed }) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} lang={written}>
        {title}
      </h4>
      <ul>
        {rows
          .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
          .map((row) => (
            <Row key={`${row.from.uid} ${row.to.uid}`} row={row} />
          ))}
      </ul>
      <p className="small soft" lang={written}>
        {caveat}
      </p>
    </section>
  );
};

/** One relation, with what it rests on folded away behind it. */
const Row = ({ row: { to, relation, direction, rationale, gap, confidence, review, sources } }: { readonly row: CrosswalkListed['rows'][number] }) => {
  const words = text.assessment;
  return (
    <li>
      <details>
        <summary>
          <span className="elsewhere-relation">{words.relations[relation]}</span> <strong>{to.ref}</strong> <span lang={written}>{to.title}</span>
        </summary>
        <p className="small" lang={written}>
          {rationale}
        </p>
        {gap === null ? null : (
          <p className="small">
            <strong>{words.leftUncovered}</strong> <span lang={written}>{gap}</span>
          </p>
        )}
        <p className="small soft">
          {words.directions[direction]} {words.confidence[confidence]} {words.reviews[review]}{' '}
          <Within sentence={words.sources}>
            <span lang={written}>{sources.join('; ')}</span>
          </Within>
        </p>
      </details>
    </li>
  );
};
