import { useState } from 'react';
import { isApplicable, isUncovered, overSystems, type CoverageCell } from '../../domain/crosswalk/coverage.ts';
import { derivedStatuses } from '../../domain/crosswalk/derive.ts';
import { Explanation } from '../crosswalk/explanation.tsx';
import { ContradictionMark, DerivedMark, DirectMark } from '../crosswalk/status.tsx';
import { PackWords } from '../shell/pack-words.tsx';
import { text } from '../text/text.ts';
import type { Reach } from './use-reach.ts';

/** Of what binds or may bind: how far the evidence goes, and what is certainly not covered. */
export const EvidenceReach = ({ reach }: { readonly reach: Reach | 'loading' | null }) => {
  const words = text.crosswalk.evidence;
  if (reach === 'loading') return null;
  if (reach === null) return <p className="panel soft">{words.noCrosswalk}</p>;
  const binding = [...reach.cells.values()].filter(isApplicable);
  const uncovered = binding.filter(isUncovered);
  const contradictions = binding.filter(({ contradiction }) => contradiction);
  return (
    <section className="panel stack evidence-reach" aria-labelledby="evidence-reach">
      <h2 id="evidence-reach">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ul className="row evidence-counts">
        {derivedStatuses.map((status) => {
          const count = binding.filter(({ derived }) => derived.status === status).length;
          return count === 0 ? null : (
            <li key={status}>
              <DerivedMark status={status} /> {count}
            </li>
          );
        })}
      </ul>
      {contradictions.length === 0 ? null : (
        <div>
          <h3>
            <ContradictionMark /> {words.contradictions(contradictions.length)}
          </h3>
          <Cells cells={contradictions} reach={reach} />
        </div>
      )}
      {uncovered.length === 0 ? (
        <p>{words.uncoveredNone}</p>
      ) : (
        <details open={uncovered.length <= 6}>
          <summary>{words.uncovered(uncovered.length)}</summary>
          <Cells cells={uncovered} reach={reach} />
        </details>
      )}
    </section>
  );
};

const Cells = ({ cells, reach }: { readonly cells: readonly CoverageCell[]; readonly reach: Reach }) => (
  <ul className="by-system">
    {cells.map((cell) => (
      <li key={cell.item.uid}>
        <span>
          <ExplainLink cell={cell} reach={reach} /> {reach.crosswalk.target.asked ? (
            <PackWords uid={cell.item.uid} of="title">
              {cell.item.title}
            </PackWords>
          ) : (
            <span lang={reach.crosswalk.target.language}>{cell.item.title}</span>
          )}
        </span>
        <DerivedMark status={cell.derived.status} />
        <DirectMark cell={cell} />
      </li>
    ))}
  </ul>
);

/** The provision of a duty; it opens why its cell says what it says. */
const ExplainLink = ({ cell, reach, children }: { readonly cell: CoverageCell; readonly reach: Reach; readonly children?: string }) => {
  const [open, setOpen] = useState(false);
  const [row] = open ? overSystems([[cell]]) : [];
  return (
    <>
      <button type="button" className="link" aria-label={text.crosswalk.explain(`${cell.item.ref} ${cell.item.title}`)} onClick={() => setOpen(true)}>
        {children ?? cell.item.article ?? cell.item.ref}
      </button>
      {row === undefined ? null : <Explanation crosswalk={reach.crosswalk} crosswalks={reach.crosswalks} row={row} onClose={() => setOpen(false)} />}
    </>
  );
};

/** What is derived and what was answered, for one duty of the table. */
export const EvidenceCell = ({ uid, reach }: { readonly uid: string; readonly reach: Reach }) => {
  const cell = reach.cells.get(uid);
  const words = text.crosswalk.evidence;
  if (cell === undefined) return null;
  return (
    <dl className="evidence-cell">
      <dt>{words.direct}</dt>
      <dd>
        <DirectMark cell={cell} />
      </dd>
      <dt>{words.derived}</dt>
      <dd>
        <DerivedMark status={cell.derived.status} /> <ExplainLink cell={cell} reach={reach}>{text.crosswalk.evidence.why}</ExplainLink>
        {cell.contradiction ? <ContradictionMark /> : null}
      </dd>
    </dl>
  );
};
