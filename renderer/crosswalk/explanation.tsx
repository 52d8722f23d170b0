import { decidingSystem, type CoverageCell, type RolledCell } from '../../domain/crosswalk/coverage.ts';
import type { CoverageElement } from '../../domain/crosswalk/derive.ts';
import type { CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import type { RatedItem } from '../../domain/scoring/assessment.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { Within } from '../shell/within.tsx';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAssessItem, useItemNames } from './names.ts';
import { ContradictionMark, DerivedMark, DirectMark, StandingMark } from './status.tsx';

interface ExplanationProps {
  readonly crosswalk: CrosswalkInForce;
  readonly crosswalks: readonly CrosswalkInForce[];
  readonly row: RolledCell;
  readonly onClose: () => void;
}

/** Why a cell says what it says: what it rests on, how far that is met, and what the crosswalk leaves uncovered. */
export const Explanation = ({ crosswalk, crosswalks, row, onClose }: ExplanationProps) => {
  const nameOf = useItemNames(crosswalks);
  const assess = useAssessItem();
  const words = text.crosswalk;
  const cell = row.derived;
  const { derived, gap, noCounterpart } = cell;
  const { ref, title, lang, item } = nameOf(row.item.uid);
  const system = cell.system?.id ?? null;
  const deciding = decidingSystem(row, 'derived');
  return (
    <Dialog title={<><span>{ref}</span> <span lang={lang}>{title}</span></>} closeLabel={words.close} shape="sheet" onClose={onClose}>
      <div className="stack explanation">
        <section className="stack explanation-lead">
          <p>
            <strong>{words.columnDerived}:</strong> <DerivedMark status={derived.status} /> {deciding === null ? null : <span className="soft">{deciding.id} {deciding.name}</span>}
          </p>
          <p className="soft">{words.reasons[derived.status]}</p>
          <p>
            <strong>{words.columnDirect}:</strong> <DirectMark cell={row.direct} />
          </p>
          {row.contradictions.length === 0 ? null : (
            <p className="explanation-contradiction">
              <ContradictionMark /> {words.contradictionBody} {row.contradictions.flatMap(({ system: one }) => one?.id ?? []).join(', ')}
            </p>
          )}
          {item === null ? null : (
            <div className="row">
              <Button onClick={() => assess(item, row.direct.system?.id ?? null)}>{words.answerDirectly}</Button>
            </div>
          )}
        </section>
        {gap === null || derived.required.length === 0 ? null : <Passage title={words.notGiven} body={gap} lang={crosswalk.content.language} />}
        {derived.status === 'no-counterpart' && noCounterpart !== null ? <Passage title={words.whyNothing} body={noCounterpart} lang={crosswalk.content.language} /> : null}
        {derived.status === 'no-counterpart' && noCounterpart === null && gap !== null ? <Passage title={words.notGiven} body={gap} lang={crosswalk.content.language} /> : null}
        {derived.required.length === 0 ? null : (
          <section>
            <h3>{words.required}</h3>
            <ul className="elements">
              {derived.required.map((element) => (
                <Element key={element.row.from} element={element} decides={derived.weakest.includes(element)} system={system} {...{ crosswalk, crosswalks }} />
              ))}
            </ul>
          </section>
        )}
        {derived.supporting.length === 0 ? null : (
          <details>
            <summary>{words.supporting(derived.supporting.length)}</summary>
            <ul className="elements">
              {derived.supporting.map((element) => (
                <Element key={element.row.from} element={element} decides={false} system={system} {...{ crosswalk, crosswalks }} />
              ))}
            </ul>
          </details>
        )}
        {row.cells.length < 2 ? null : <BySystem cells={row.counted} />}
      </div>
    </Dialog>
  );
};

const Passage = ({ title, body, lang }: { readonly title: string; readonly body: string; readonly lang: string }) => (
  <section>
    <h3>{title}</h3>
    <p lang={lang}>{body}</p>
  </section>
);

const BySystem = ({ cells }: { readonly cells: readonly CoverageCell[] }) => (
  <section>
    <h3>{text.crosswalk.bySystem}</h3>
    <ul className="by-system">
      {cells.map((cell) => (
        <li key={cell.system?.id ?? ''}>
          <span>
            {cell.system?.id} {cell.system?.name}
          </span>
          <DerivedMark status={cell.derived.status} />
          <DirectMark cell={cell} />
        </li>
      ))}
    </ul>
  </section>
);

interface ElementProps extends Pick<ExplanationProps, 'crosswalk' | 'crosswalks'> {
  readonly element: CoverageElement;
  readonly decides: boolean;
  readonly system: string | null;
}

const Element = ({ element: { row, standing }, decides, system, crosswalk, crosswalks }: ElementProps) => {
  const nameOf = useItemNames(crosswalks);
  const assess = useAssessItem();
  const words = text.crosswalk;
  const { ref, title, lang, item } = nameOf(row.from);
  const sources = new Map(crosswalk.content.sources.map((source) => [source.id, source.title]));
  return (
    <li className={decides ? 'element element-decides' : 'element'}>
      <div className="element-head">
        {item === null ? (
          <strong>{ref}</strong>
        ) : (
          <button type="button" className="link" aria-label={words.openItem(ref)} onClick={() => assess(item, system)}>
            {ref}
          </button>
        )}
        <span lang={lang}>{title}</span>
        <span className="soft">{words.relations[row.relation]}</span>
        <StandingMark standing={standing} />
        {standing.score === null ? null : <span className="soft">{words.score(toInteger(standing.score))}</span>}
        {decides ? <strong className="small">{words.weakestMark}</strong> : null}
      </div>
      <p className="small" lang={crosswalk.content.language}>
        {row.rationale}
      </p>
      {standing.ofSample ? <p className="small soft">{words.ofSample}</p> : null}
      {standing.through === null ? null : <p className="small soft">{words.through(standing.through.weakest.map((one) => nameOf(one.row.from).ref).join(', '))}</p>}
      {standing.seen === null ? null : <Answers rated={standing.seen} />}
      <details className="small soft">
        <summary>{words.rowsOf}</summary>
        <p>
          {text.assessment.directions[row.direction]} {text.assessment.confidence[row.confidence]} {text.assessment.reviews[row.review]}{' '}
          <Within sentence={text.assessment.sources}>
            <span lang={crosswalk.content.language}>{row.sources.map((id) => sources.get(id) ?? id).join('; ')}</span>
          </Within>
        </p>
      </details>
    </li>
  );
};

/** The answers an element stands on. */
const Answers = ({ rated }: { readonly rated: RatedItem }) => {
  const given = rated.criteria.flatMap((criterion) => criterion.parts.filter(({ hidden, value }) => !hidden && value !== null).map((part) => ({ criterion, part })));
  if (given.length === 0) return null;
  return (
    <details className="small soft">
      <summary>{text.crosswalk.answersBehind(given.length)}</summary>
      <ul className="answers-behind">
        {given.map(({ criterion: { ref, question }, part: { system, value, evidence } }) => (
          <li key={`${question.uid} ${system?.id ?? ''}`}>
            <strong>
              {ref}
              {system === null ? '' : ` ${system.id}`}
            </strong>{' '}
            <PackWords uid={question.uid} of="ask">{question.ask}</PackWords> {value === null ? '' : text.common.answer(question, value)} ({evidence})
          </li>
        ))}
      </ul>
    </details>
  );
};
