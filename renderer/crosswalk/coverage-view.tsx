import { useDeferredValue, useMemo, useState } from 'react';
import {
  coverageOf,
  countStatuses,
  decidingSystem,
  groupsOf,
  overSystems,
  type CoverageCell,
  type RolledCell,
  type RolledGroup,
} from '../../domain/crosswalk/coverage.ts';
import { derivedStatuses, type DerivedStatus } from '../../domain/crosswalk/derive.ts';
import type { CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import { Within } from '../shell/within.tsx';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { Explanation } from './explanation.tsx';
import { groupLanguage, useItemNames } from './names.ts';
import { ContradictionMark, DerivedMark, DirectMark } from './status.tsx';

const shows = ['applicable', 'later', 'all'] as const;
type Shows = (typeof shows)[number];

interface CoverageViewProps {
  readonly crosswalks: readonly CrosswalkInForce[];
}

/** A framework with what the results give towards each of its items, and what was answered directly. */
export const CoverageView = ({ crosswalks }: CoverageViewProps) => {
  const { now } = useStores();
  const { shown, packs, assessment } = useOpen();
  const [framework, setFramework] = useState(crosswalks[0]?.target.id ?? '');
  const [chosen, setChosen] = useState('');
  const [day, setDay] = useState(() => new Date(now()).toISOString().slice(0, 10));
  const [show, setShow] = useState<Shows>('applicable');
  const [status, setStatus] = useState<DerivedStatus | null>(null);
  const [typed, setTyped] = useState('');
  const [explained, setExplained] = useState<string | null>(null);
  const wanted = useDeferredValue(typed);
  const crosswalk = crosswalks.find(({ target }) => target.id === framework) ?? crosswalks[0];
  const nameOf = useItemNames(crosswalks);
  const subjects = useMemo(() => {
    const one = shown.systems.filter(({ id }) => id === chosen);
    return one.length > 0 ? one : shown.systems.length > 0 ? shown.systems : [null];
  }, [shown.systems, chosen]);
  const rolled = useMemo(
    () =>
      crosswalk === undefined
        ? []
        : overSystems(subjects.map((system) => coverageOf({ crosswalk, crosswalks, packs, engagement: shown, assessment, system, day }))),
    [crosswalk, crosswalks, packs, shown, assessment, subjects, day],
  );
  if (crosswalk === undefined) return null;
  const { target, content } = crosswalk;
  const words = text.crosswalk;
  const isLaw = target.kind === 'obligations' && target.asked;
  const inShow = rolled.filter((row) => !isLaw || show === 'all' || (show === 'applicable' ? row.applicable : row.cells.some(({ binding }) => binding?.status === 'later')));
  const counts = new Map(derivedStatuses.map((one) => [one, inShow.filter(({ derived }) => derived.derived.status === one).length]));
  const terms = wanted.toLowerCase().split(/\s+/).filter((term) => term !== '');
  const fits = ({ item, derived }: RolledCell): boolean => {
    const { ref, title } = nameOf(item.uid);
    const among = `${ref} ${title} ${item.article ?? ''} ${derived.derived.required.map(({ row }) => nameOf(row.from).ref).join(' ')}`.toLowerCase();
    return terms.every((term) => among.includes(term));
  };
  const left = inShow.filter((row) => (status === null || row.derived.derived.status === status) && fits(row));
  const groups = groupsOf(target, rolled);
  const row = rolled.find(({ item }) => item.uid === explained);
  return (
    <>
      <div className="panel coverage-choice">
        <Field label={words.framework}>
          {(wiring) => (
            <select {...wiring} className="input" value={target.id} onChange={(event) => setFramework(event.target.value)}>
              {crosswalks.map(({ target: one }) => (
                <option key={one.id} value={one.id} lang={one.language}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {shown.systems.length === 0 ? null : (
          <Field label={words.system}>
            {(wiring) => (
              <select {...wiring} className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">{words.everySystem}</option>
                {shown.systems.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {id} {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {isLaw ? (
          <>
            <Field label={words.day}>
              {(wiring) => (
                <input {...wiring} className="input" type="date" value={day} onChange={(event) => event.target.value !== '' && setDay(event.target.value)} />
              )}
            </Field>
            <Field label={words.show}>
              {(wiring) => (
                <select {...wiring} className="input" value={show} onChange={(event) => setShow(event.target.value as Shows)}>
                  {shows.map((one) => (
                    <option key={one} value={one}>
                      {words.shows[one]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </>
        ) : null}
        <Field label={words.search}>
          {(wiring) => <input {...wiring} className="input" type="search" placeholder={words.searchHint} value={typed} onChange={(event) => setTyped(event.target.value)} />}
        </Field>
      </div>
      {target.asked ? null : <p className="panel soft">{words.notAskedNote}</p>}
      <div className="filter-chips" role="group" aria-label={words.statusFilter}>
        <button type="button" className="chip" aria-pressed={status === null} onClick={() => setStatus(null)}>
          {words.allStatuses} <span className="chip-count">{inShow.length}</span>
        </button>
        {derivedStatuses
          .filter((one) => one !== 'full' || counts.get(one) !== 0)
          .map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={status === one} onClick={() => setStatus(status === one ? null : one)}>
              {words.statuses[one]} <span className="chip-count">{counts.get(one)}</span>
            </button>
          ))}
      </div>
      <p className="visually-hidden" role="status">
        {words.count(left.length)}
      </p>
      {left.length === 0 ? <p className="panel soft">{words.nothing}</p> : <CoverageTable groups={groups} left={left} crosswalk={crosswalk} crosswalks={crosswalks} isLaw={isLaw} onExplain={setExplained} />}
      <footer className="small soft stack">
        <p>
          <Within sentence={(title) => words.readWith(title, content.version, text.common.date(content.as_of))}>
            <span lang={content.language}>{content.title}</span>
          </Within>{' '}
          {words.origins[crosswalk.origin]} {words.frameworkAsOf(text.common.date(target.asOf))}
          {target.kind === 'obligations' ? ` ${text.packs.obligations.noPresumption}` : ''}
        </p>
        <details>
          <summary>{words.caveat}</summary>
          <p lang={content.language}>{content.caveat}</p>
        </details>
      </footer>
      {row === undefined ? null : <Explanation {...{ crosswalk, crosswalks, row }} onClose={() => setExplained(null)} />}
    </>
  );
};

interface CoverageTableProps {
  readonly groups: readonly RolledGroup[];
  readonly left: readonly RolledCell[];
  readonly crosswalk: CrosswalkInForce;
  readonly crosswalks: readonly CrosswalkInForce[];
  readonly isLaw: boolean;
  readonly onExplain: (uid: string) => void;
}

const CoverageTable = ({ groups, left, crosswalk: { target }, crosswalks, isLaw, onExplain }: CoverageTableProps) => {
  const words = text.crosswalk;
  const chosenLanguage = useHost(({ settings }) => settings.packLanguage);
  const nameOf = useItemNames(crosswalks);
  const kept = new Set(left.map(({ item }) => item.uid));
  const columns = isLaw ? 5 : 4;
  return (
    <div className="panel table-scroll" tabIndex={0} role="group" aria-label={words.views.coverage}>
      <table className="table coverage-table">
        <thead>
          <tr>
            <th scope="col">{words.columnItem}</th>
            {isLaw ? <th scope="col">{words.columnBinding}</th> : null}
            <th scope="col">{words.columnDerived}</th>
            <th scope="col">{words.columnDirect}</th>
            <th scope="col">{words.columnWeakest}</th>
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.some(({ item }) => kept.has(item.uid)))
          .map(({ group, rows, status }) => (
            <tbody key={group.name}>
              <tr className="coverage-group">
                <th scope="rowgroup" colSpan={columns}>
                  <span className="row">
                    <strong>{group.name}</strong> <span lang={groupLanguage(target, chosenLanguage)}>{group.title}</span>
                    {status === null ? <span className="soft">{words.doesNotApply}</span> : <DerivedMark status={status} />}
                    <GroupCounts rows={rows} />
                  </span>
                </th>
              </tr>
              {rows
                .filter(({ item }) => kept.has(item.uid))
                .map((row) => {
                  const { ref, title, lang } = nameOf(row.item.uid);
                  const derivedFor = decidingSystem(row, 'derived');
                  const directFor = decidingSystem(row, 'direct');
                  return (
                    <tr key={row.item.uid}>
                      <th scope="row">
                        <button type="button" className="link" aria-label={words.explain(`${ref} ${title}`)} onClick={() => onExplain(row.item.uid)}>
                          {row.item.article ?? ref}
                        </button>{' '}
                        <span lang={lang}>{title}</span>
                      </th>
                      {isLaw ? <td>{bindingWords(row)}</td> : null}
                      <td>
                        <DerivedMark status={row.derived.derived.status} /> {derivedFor === null ? null : <span className="soft">{derivedFor.id}</span>}
                        {row.contradictions.length === 0 ? null : <ContradictionMark />}
                      </td>
                      <td>
                        <DirectMark cell={row.direct} /> {directFor === null || row.direct.direct === null ? null : <span className="soft">{directFor.id}</span>}
                      </td>
                      <td>{row.derived.derived.weakest.map(({ row: { from } }) => nameOf(from).ref).join(', ')}</td>
                    </tr>
                  );
                })}
            </tbody>
          ))}
      </table>
    </div>
  );
};

/** 'Of what applies: 2 partial, 1 none', where there is more than one. */
const GroupCounts = ({ rows }: { readonly rows: readonly RolledCell[] }) => {
  if (rows.filter(({ applicable }) => applicable).length < 2) return null;
  const counts = countStatuses(rows);
  const parts = derivedStatuses.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${text.crosswalk.statuses[one]}`);
  return <span className="small soft">{text.crosswalk.groupCounts(parts.join(', '))}</span>;
};

/** The strongest claim of any AI system: that it binds goes before that it may, and that before that it will. */
const bindingWords = ({ cells }: RolledCell): string => {
  const found = (['binds', 'open', 'later', 'reference', 'not-bound'] as const)
    .map((status) => ({ status, cells: cells.filter(({ binding }: CoverageCell) => binding?.status === status) }))
    .find((one) => one.cells.length > 0);
  if (found === undefined) return '';
  const [first] = found.cells;
  const since = first?.binding?.inPractice ?? first?.binding?.formal ?? null;
  const systems = found.cells.length === cells.length ? '' : ` (${found.cells.flatMap(({ system }) => system?.id ?? []).join(', ')})`;
  const dated = (found.status === 'binds' || found.status === 'later') && since !== null ? ` ${text.common.date(since)}` : '';
  return `${text.crosswalk.bindings[found.status]}${dated}${systems}`;
};
