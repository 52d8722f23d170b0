import { useEffect, useState } from 'react';
import type { CrosswalkListed } from '../../contract/framework-shapes.ts';
import { relations } from '../../domain/pack/crosswalk.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import './elsewhere.css';

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
  return crosswalks.map(({ id, title, caveat, rows }) => (
    <section key={id} aria-label={title} lang="en">
      <h4>{title}</h4>
      <ul>
        {rows
          .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
          .map((row) => (
            <Row key={`${row.from.uid} ${row.to.uid}`} row={row} />
          ))}
      </ul>
      <p className="small soft">{caveat}</p>
    </section>
  ));
};

/** One relation, with what it rests on folded away behind it. */
const Row = ({ row: { to, relation, direction, rationale, gap, confidence, review, sources } }: { readonly row: CrosswalkListed['rows'][number] }) => {
  const words = text.assessment;
  return (
    <li>
      <details>
        <summary>
          <span className="elsewhere-relation">{words.relations[relation]}</span> <strong>{to.ref}</strong> {to.title}
        </summary>
        <p className="small">{rationale}</p>
        {gap === null ? null : (
          <p className="small">
            <strong>{words.leftUncovered}</strong> {gap}
          </p>
        )}
        <p className="small soft">
          {words.directions[direction]} {words.confidence[confidence]} {words.reviews[review]} {words.sources(sources.join('; '))}
        </p>
      </details>
    </li>
  );
};
