import { useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import { cellOf, judgeRisk, riskLevels, type JudgedRisk, type RiskLevel } from '../../domain/risk/level.ts';
import { recordLabel, type Risk } from '../../domain/record/record.ts';
import { riskStates } from '../../domain/risk/risk.ts';
import { pathOf } from '../shell/navigation.ts';
import { Level } from '../records/level.tsx';
import { QuickAdd } from '../records/quick-add.tsx';
import { useToday } from '../records/use-today.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { CriteriaEditor } from './criteria-editor.tsx';
import { RiskForm } from './risk-form.tsx';
import { RiskMatrix, type Side } from './risk-matrix.tsx';
import '../records/records.css';

/** Stands for no AI system in the filter. */
const organisation = '-';

/** The risk register: what may happen, how grave it is, what is done, what remains and who accepts it. */
export const RisksScreen = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const today = useToday();
  const [opened, setOpened] = useState<string | null>(useParams<{ readonly id?: string }>().id ?? null);
  const [words, setWords] = useState('');
  const [level, setLevel] = useState<RiskLevel | 'issues' | 'all'>('all');
  const [side, setSide] = useState<Side>('inherent');
  const [cell, setCell] = useState<string | null>(null);
  const [system, setSystem] = useState('');
  const [state, setState] = useState<Risk['state'] | ''>('');
  const { riskCriteria: criteria, sponsor } = shown.profile;
  const { risk: risks, 'own-control': own } = shown.records;
  const judged = useMemo(() => {
    const excluded = new Set(shown.decisions.filter(({ decision }) => decision === 'excluded').map(({ item }) => item));
    const applicable = new Set([...shown.decisions.filter(({ decision }) => decision === 'applicable').map(({ item }) => item), ...own.map(({ id }) => id)]);
    return risks.map((risk) => judgeRisk(risk, { criteria, excluded, applicable, topManagement: sponsor, today }));
  }, [risks, shown.decisions, own, criteria, sponsor, today]);
  const matching = judged.filter((one) => matchesWords(one, words) && (system === '' || (system === organisation ? one.risk.systems.length === 0 : one.risk.systems.includes(system))) && (state === '' || one.risk.state === state) && (level === 'all' || (level === 'issues' ? one.issues.length > 0 : one.residualLevel === level)) && (cell === null || cellOf(one.risk, side) === cell));
  const chosen = judged.find(({ risk }) => risk.id === opened) ?? null;
  const add = (title: string): void =>
    void engagement.change({ type: 'record-add', record: { kind: 'risk', fields: { title } } }).then((written) => setOpened(written?.records?.[0]?.id ?? null));
  const t = text.risks;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <CriteriaEditor criteria={criteria} readOnly={readOnly} />
      <QuickAdd label={t.add} placeholder={t.addPlaceholder} disabled={readOnly} maxLength={300} onAdd={add} />
      {risks.length === 0 ? (
        <p className="panel soft">{t.empty}</p>
      ) : (
        <>
          <RiskMatrix risks={risks} criteria={criteria} side={side} cell={cell} onSide={setSide} onCell={setCell} />
          <section className="panel stack" aria-labelledby="register">
            <h2 id="register">{t.title}</h2>
            <div className="form-grid">
              <Field label={t.filter}>
                {(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />}
              </Field>
              <Field label={t.columns.systems}>
                {(wiring) => (
                  <select {...wiring} className="input" value={system} onChange={(event) => setSystem(event.target.value)}>
                    <option value="">{t.all}</option>
                    <option value={organisation}>{t.ofOrganisation}</option>
                    {shown.systems.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {id} {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t.fields.state}>
                {(wiring) => (
                  <select {...wiring} className="input" value={state} onChange={(event) => setState(riskStates.find((one) => one === event.target.value) ?? '')}>
                    <option value="">{t.all}</option>
                    {riskStates.map((one) => (
                      <option key={one} value={one}>
                        {t.states[one]}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </div>
            <div className="filter-chips" role="group" aria-label={text.common.filterByTyping}>
              {(['all', 'issues', ...riskLevels.toReversed()] as const).map((name) => (
                <button key={name} type="button" className="chip" aria-pressed={level === name} onClick={() => setLevel(name)}>
                  {name === 'all' ? t.all : name === 'issues' ? t.withIssues : t.levels[name]}{' '}
                  <span className="chip-count">{judged.filter((one) => name === 'all' || (name === 'issues' ? one.issues.length > 0 : one.residualLevel === name)).length}</span>
                </button>
              ))}
              {cell === null ? null : (
                <Button look="quiet" onClick={() => setCell(null)}>
                  {t.clearCell}
                </Button>
              )}
            </div>
            {matching.length === 0 ? <p className="soft">{text.common.nothingMatches}</p> : <RiskTable judged={matching} readOnly={readOnly} onOpen={setOpened} />}
          </section>
        </>
      )}
      {chosen === null ? null : (
        <Dialog title={`${recordLabel('risk', chosen.risk)} ${chosen.risk.title}`} closeLabel={text.common.close} shape="sheet" onClose={() => setOpened(null)}>
          <RiskForm judged={chosen} criteria={criteria} readOnly={readOnly} />
        </Dialog>
      )}
    </div>
  );
};

const matchesWords = ({ risk }: JudgedRisk, words: string): boolean => {
  const all = `${recordLabel('risk', risk)} ${risk.title} ${risk.description} ${risk.owner} ${risk.systems.join(' ')} ${risk.measures}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};

const RiskTable = ({ judged, readOnly, onOpen }: { readonly judged: readonly JudgedRisk[]; readonly readOnly: boolean; readonly onOpen: (id: string) => void }) => {
  const { engagement } = useStores();
  const t = text.risks;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t.title}>
      <table className="table risk-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.risk}</th>
            <th scope="col">{t.columns.systems}</th>
            <th scope="col">{t.columns.inherent}</th>
            <th scope="col">{t.columns.treatment}</th>
            <th scope="col">{t.columns.residual}</th>
            <th scope="col">{t.columns.issues}</th>
            <th scope="col">{t.columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ risk, inherent, inherentLevel, residual, residualLevel, issues }) => {
            const label = recordLabel('risk', risk);
            return (
              <tr key={risk.id}>
                <th scope="row" className="risk-name">
                  <button type="button" className="link" onClick={() => onOpen(risk.id)}>
                    {label} {risk.title}
                  </button>
                  {risk.impact === '' ? null : (
                    <Link className="small" href={`${pathOf('impact')}/${risk.systems[0] ?? ''}`}>
                      {t.fromImpact}
                    </Link>
                  )}
                </th>
                <td>
                  {risk.systems.length === 0 ? t.ofOrganisation : risk.systems.join(', ')}
                  <span className="small soft risk-state">{risk.owner}</span>
                </td>
                <td>
                  <Level level={inherentLevel} size={inherent} />
                </td>
                <td>
                  {t.treatments[risk.treatment]}
                  <span className="small soft risk-state">{t.states[risk.state]}</span>
                </td>
                <td>
                  <Level level={residualLevel} size={residual} />
                </td>
                <td>
                  {issues.length === 0 ? (
                    text.common.none
                  ) : (
                    <ul className="issues">
                      {issues.map((issue) => (
                        <li key={issue}>{t.issues[issue]}</li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  <Button look="quiet" disabled={readOnly} aria-label={t.removeRisk(label)} onClick={() => void engagement.change({ type: 'record-remove', kind: 'risk', id: risk.id })}>
                    {text.common.remove}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
