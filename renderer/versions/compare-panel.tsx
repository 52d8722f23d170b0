import { useEffect, useState } from 'react';
import type { BaselineListed } from '../../contract/version-shapes.ts';
import { changeKinds, type ChangeKind, type ChangeReason, type Comparison, type ItemChange, type ItemState } from '../../domain/baseline/compare.ts';
import { Grade } from '../findings/grade.tsx';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Field } from '../ui/field.tsx';

export interface ComparePanelProps {
  readonly baselines: readonly BaselineListed[];
  /** id of the baseline to start with. */
  readonly start: string;
}

/** Two states requirement by requirement, each difference with its reasons. */
export const ComparePanel = ({ baselines, start }: ComparePanelProps) => {
  const { client, notice } = useStores();
  const { id, shown } = useOpen();
  const [from, setFrom] = useState(start);
  const [to, setTo] = useState('');
  const [compared, setCompared] = useState<Comparison | null>(null);
  useEffect(() => {
    let current = true;
    client.baseline
      .compare({ engagement: id, from, ...(to === '' ? {} : { to }) })
      .then(({ comparison }) => {
        if (current) setCompared(comparison);
      })
      .catch((error: unknown) => notice.fail(failureOf(error)));
    return () => {
      current = false;
    };
  }, [client, notice, id, from, to, shown]);
  const words = text.versions;
  const choice = (label: string, value: string, choose: (id: string) => void, withNow: boolean) => (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} className="input" value={value} onChange={(event) => choose(event.target.value)}>
          {withNow ? <option value="">{words.now}</option> : null}
          {baselines.map((baseline) => (
            <option key={baseline.id} value={baseline.id}>
              {baseline.label} {baseline.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <section className="panel stack" aria-labelledby="compare">
      <h2 id="compare">{words.compareTitle}</h2>
      <div className="versions-choice">
        {choice(words.from, from, setFrom, false)}
        {choice(words.to, to, setTo, true)}
      </div>
      {compared === null ? null : <Differences comparison={compared} />}
    </section>
  );
};

const figure = (value: number | null): string => (value === null ? '–' : String(value));

const Differences = ({ comparison }: { readonly comparison: Comparison }) => {
  const [wanted, setWanted] = useState<ChangeKind | 'all'>('all');
  const words = text.versions;
  const differing = comparison.items.filter(({ kind }) => kind !== 'unchanged');
  const items = wanted === 'all' ? differing : comparison.items.filter(({ kind }) => kind === wanted);
  const others = [
    ...comparison.systems.map(({ id, name, kind, fields }) => `${id} ${name}: ${words.systemKinds[kind]}${fields.length === 0 ? '' : ` (${fields.map(fieldName).join(', ')})`}`),
    ...(comparison.profile.length === 0 ? [] : [words.profileChanged(comparison.profile.map(fieldName).join(', '))]),
    ...comparison.registers.filter(({ added, removed, changed }) => added + removed + changed > 0).map(({ kind, added, removed, changed }) => words.register(kind, added, removed, changed)),
  ];
  return (
    <>
      <p>
        {words.index(text.results.cci, figure(comparison.cci.before), figure(comparison.cci.after))}. {words.index(text.results.aii, figure(comparison.aii.before), figure(comparison.aii.after))}.
      </p>
      <div className="filter-chips" role="group" aria-label={words.compareColumns.change}>
        <button type="button" className="chip" aria-pressed={wanted === 'all'} onClick={() => setWanted('all')}>
          {words.allChanges} <span className="chip-count">{differing.length}</span>
        </button>
        {changeKinds.map((kind) => (
          <button key={kind} type="button" className="chip" aria-pressed={wanted === kind} onClick={() => setWanted(kind)}>
            {words.changeKinds[kind]} <span className="chip-count">{comparison.counts[kind]}</span>
          </button>
        ))}
      </div>
      {items.length === 0 ? (
        <p className="soft">{wanted === 'all' ? words.noDifference : words.noneOfKind}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={words.compareTitle}>
          <table className="table versions-differences">
            <thead>
              <tr>
                <th scope="col">{words.compareColumns.item}</th>
                <th scope="col">{words.compareColumns.change}</th>
                <th scope="col">{words.compareColumns.before}</th>
                <th scope="col">{words.compareColumns.after}</th>
                <th scope="col">{words.compareColumns.why}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <DifferenceRow key={item.uid} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length === 0 ? null : (
        <div>
          <h3>{words.otherChanges}</h3>
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

const fieldName = (field: string): string => text.versions.fieldWords[field] ?? field;

const DifferenceRow = ({ item }: { readonly item: ItemChange }) => (
  <tr>
    <th scope="row">
      {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords>
    </th>
    <td>{text.versions.changeKinds[item.kind]}</td>
    <td>
      <State state={item.before} />
    </td>
    <td>
      <State state={item.after} />
    </td>
    <td>
      <ul className="versions-reasons">
        {item.reasons.map((reason, position) => (
          <li key={position}>{reasonWords(reason)}</li>
        ))}
      </ul>
    </td>
  </tr>
);

const State = ({ state }: { readonly state: ItemState | null }) =>
  state === null ? (
    '–'
  ) : (
    <span className="versions-state">
      <Grade grade={state.grade} /> {figure(state.S)}
    </span>
  );

const reasonWords = (reason: ChangeReason): string => {
  const words = text.versions.reasons;
  const place = 'ref' in reason ? (reason.system === null ? reason.ref : `${reason.ref} ${reason.system}`) : '';
  switch (reason.type) {
    case 'answer': {
      const answer = (value: typeof reason.from) => (value === null ? text.versions.empty : text.common.answer(reason.question, value));
      return words.answer(place, answer(reason.from), answer(reason.to));
    }
    case 'evidence':
      return words.evidence(place, reason.from, reason.to);
    case 'asked':
    case 'not-asked':
      return words[reason.type](place);
    case 'decision':
      return words.decision(decisionName(reason.from), decisionName(reason.to));
    case 'judgement':
      return words.judgement(gradeName(reason.from), gradeName(reason.to), reason.reason);
    case 'weighting':
      return words.weighting;
  }
};

const gradeName = (grade: ItemState['grade'] | null): string => (grade === null ? text.versions.proposedByRule : text.common.grade[grade]);
const decisionName = (decision: string): string => (decision === 'applicable' || decision === 'excluded' || decision === 'undecided' ? text.assessment.decisions[decision] : text.versions.empty);
