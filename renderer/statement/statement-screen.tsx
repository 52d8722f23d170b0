import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { blocksApproval, lintSoa, type SoaProblem } from '../../domain/soa/lint.ts';
import { soaRows, type SoaRow } from '../../domain/soa/rows.ts';
import { QuickAdd } from '../records/quick-add.tsx';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { MarkGlyph } from '../ui/glyphs.tsx';
import { ApprovalPanel } from './approval-panel.tsx';
import { RowForm } from './row-form.tsx';
import '../records/records.css';
import './statement-screen.css';

type Filter = 'all' | 'blocking' | 'problems' | 'undecided' | 'excluded';
const filters = ['all', 'blocking', 'problems', 'undecided', 'excluded'] as const satisfies readonly Filter[];

/** The Statement of Applicability: all rows at once, the chosen one to be filled in beside them. */
export const StatementScreen = () => {
  const { engagement } = useStores();
  const { shown, assessment, readOnly } = useOpen();
  const rows = useMemo(() => soaRows(shown, assessment), [shown, assessment]);
  const lint = useMemo(() => lintSoa(rows, shown), [rows, shown]);
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const problemsOf = (row: SoaRow): readonly SoaProblem[] => lint.problems.filter((problem) => problem.row.id === row.id);
  const matches = (row: SoaRow, by: Filter): boolean => {
    switch (by) {
      case 'all':
        return true;
      case 'blocking':
        return problemsOf(row).some(({ rule }) => blocksApproval(rule));
      case 'problems':
        return problemsOf(row).length > 0;
      case 'undecided':
      case 'excluded':
        return row.decision === by;
    }
  };
  const wordsMatch = ({ ref, title, owner, justification }: SoaRow): boolean => words.toLowerCase().split(/\s+/).every((word) => `${ref} ${title} ${owner} ${justification}`.toLowerCase().includes(word));
  const visible = rows.filter((row) => matches(row, filter) && wordsMatch(row));
  const chosen = rows.find(({ id }) => id === wanted) ?? visible[0] ?? rows[0] ?? null;
  const t = text.statement;
  const move = (by: 1 | -1): void => {
    const here = visible.findIndex(({ id }) => id === chosen?.id);
    const next = visible[Math.min(Math.max(here + by, 0), visible.length - 1)];
    if (next === undefined) return;
    setWanted(next.id);
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act: (() => void) | undefined = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      a: () => {
        if (!readOnly && chosen !== null && chosen.origin !== 'own') void engagement.change({ type: 'decision', decision: { item: chosen.id, decision: 'applicable', justification: chosen.justification } });
      },
      x: () => document.querySelector<HTMLElement>('[data-field="soa-justification"]')?.focus(),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="page soa">
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <ApprovalPanel rows={rows} lint={lint} />
      <div className="split">
        <section className="stack" aria-label={t.list}>
          <Field label={t.filter}>
            {(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />}
          </Field>
          <div className="filter-chips" role="group" aria-label={t.list}>
            {filters.map((name) => (
              <button key={name} type="button" className="chip" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                {t.filters[name]} <span className="chip-count">{rows.filter((row) => matches(row, name)).length}</span>
              </button>
            ))}
          </div>
          <p className="small soft">{t.listHint}</p>
          {visible.length === 0 ? <p className="soft">{text.common.nothingMatches}</p> : null}
          <ul className="split-list" ref={list} onKeyDown={keys}>
            {visible.map((row, position) => (
              <li key={row.id}>
                {position === 0 || visible[position - 1]?.area !== row.area ? <p className="soa-area">{row.area === '' ? t.own : row.area}</p> : null}
                <button type="button" className="split-entry" data-row={row.id} aria-current={row.id === chosen?.id} onClick={() => setWanted(row.id)}>
                  <span>
                    <strong>{row.ref}</strong> {row.result === null ? row.title : <PackWords uid={row.id} of="title">{row.title}</PackWords>}
                  </span>
                  <small>
                    <MarkGlyph mark={row.decision === 'applicable' ? 'check' : row.decision === 'excluded' ? 'cross' : 'question'} /> {text.assessment.decisions[row.decision]}
                    {problemsOf(row).length === 0 ? '' : `, ${t.remarks}: ${problemsOf(row).length}`}
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <QuickAdd
            label={t.addOwn}
            placeholder={t.addOwnPlaceholder}
            disabled={readOnly}
            maxLength={300}
            onAdd={(title) => void engagement.change({ type: 'record-add', record: { kind: 'own-control', fields: { title } } }).then((written) => setWanted(written?.records?.[0]?.id ?? null))}
          />
        </section>
        {chosen === null ? null : <RowForm key={chosen.id} row={chosen} problems={problemsOf(chosen)} />}
      </div>
    </div>
  );
};
