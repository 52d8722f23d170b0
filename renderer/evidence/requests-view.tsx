import { useMemo, useState } from 'react';
import type { RequestSet } from '../../domain/evidence/generate-requests.ts';
import { countRequests, isOpenRequest, isOverdueRequest, type RequestState } from '../../domain/evidence/request-state.ts';
import { recordLabel, type EvidenceRequest } from '../../domain/record/record.ts';
import { QuickAdd } from '../records/quick-add.tsx';
import { useToday } from '../records/use-today.ts';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { matchesWords } from './matching.ts';
import { RequestForm } from './request-form.tsx';
import { useRequestList } from './use-request-list.ts';

type Shown = 'all' | 'draft' | 'open' | 'overdue' | 'received';
const views: readonly Shown[] = ['all', 'draft', 'open', 'overdue', 'received'];

/** What the client is asked for: made from the packs or typed, marked many at a time, and handed over as a list. */
export const RequestsView = () => {
  const { engagement, notice } = useStores();
  const { shown: content, assessment, readOnly } = useOpen();
  const language = useHost(({ settings }) => (settings.packLanguage === 'de' || (settings.packLanguage === 'app' && settings.language === 'de') ? 'de' : 'en'));
  const today = useToday();
  const list = useRequestList();
  const [opened, setOpened] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const t = text.evidence.request;
  const requests = content.records.request;
  const refs = useMemo(() => new Map(assessment.items.map(({ item }) => [item.uid, item.ref])), [assessment]);
  const why = (request: EvidenceRequest): string => request.items.map((uid) => refs.get(uid) ?? uid).join(', ');
  const counts = countRequests(requests, today);
  const isShown = (request: EvidenceRequest, which: Shown): boolean => {
    switch (which) {
      case 'all':
        return true;
      case 'draft':
      case 'received':
        return request.state === which;
      case 'open':
        return isOpenRequest(request);
      case 'overdue':
        return isOverdueRequest(request, today);
    }
  };
  const matching = requests.filter((request) => isShown(request, shown) && matchesWords(`${recordLabel('request', request)} ${request.title} ${request.owner} ${why(request)} ${text.evidence.states[request.state]}`, words));
  const marked = requests.filter(({ id }) => selected.has(id));
  const chosen = requests.find(({ id }) => id === opened) ?? null;
  const generate = (set: RequestSet): void =>
    void engagement.change({ type: 'request-generate', sets: [set], language }).then((written) => {
      if (written !== null) notice.say(t.made(written.records?.length ?? 0));
    });
  const select = (ids: readonly string[], on: boolean): void => setSelected((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  return (
    <div className="stack">
      <div className="panel stack">
        <QuickAdd
          label={t.add}
          placeholder={t.addPlaceholder}
          disabled={readOnly}
          maxLength={300}
          onAdd={(title) => void engagement.change({ type: 'record-add', record: { kind: 'request', fields: { title } } })}
        />
        <div className="row" role="group" aria-label={t.generate}>
          <span className="small soft">{t.generate}:</span>
          {(['core', 'documents', 'hints'] as const).map((set) => (
            <Button key={set} disabled={readOnly} onClick={() => generate(set)}>
              {t[set]}
            </Button>
          ))}
          <Button disabled={requests.length === 0 || list.busy} onClick={() => void list.write()}>
            {list.busy ? t.exporting : t.export}
          </Button>
        </div>
      </div>
      {requests.length === 0 ? (
        <p className="panel soft">{t.empty}</p>
      ) : (
        <section className="panel stack" aria-label={text.evidence.requests}>
          <p className={counts.overdue > 0 ? 'evidence-overdue' : 'soft'}>{t.counts(counts.draft, counts.waiting, counts.overdue, counts.received, counts.without)}</p>
          <Field label={text.evidence.filter}>
            {(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />}
          </Field>
          <div className="filter-chips" role="group" aria-label={t.columns.state}>
            {views.map((name) => (
              <button key={name} type="button" className="chip" aria-pressed={shown === name} onClick={() => setShown(name)}>
                {name === 'all' ? text.evidence.all : name === 'draft' ? text.evidence.states.draft : name === 'received' ? text.evidence.states.received : t[name]}{' '}
                <span className="chip-count">{requests.filter((request) => isShown(request, name)).length}</span>
              </button>
            ))}
          </div>
          {marked.length === 0 || readOnly ? null : <BulkBar key={today} ids={marked.map(({ id }) => id)} today={today} onDone={() => setSelected(new Set())} />}
          {matching.length === 0 ? (
            <p className="soft">{text.common.nothingMatches}</p>
          ) : (
            <div className="table-scroll" tabIndex={0} role="group" aria-label={text.evidence.requests}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">
                      <input
                        type="checkbox"
                        aria-label={t.selectAll}
                        checked={matching.every(({ id }) => selected.has(id))}
                        onChange={(event) => select(matching.map(({ id }) => id), event.target.checked)}
                      />
                    </th>
                    {(['request', 'why', 'owner', 'due', 'state'] as const).map((column) => (
                      <th key={column} scope="col">
                        {t.columns[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {matching.map((request) => (
                    <RequestRow
                      key={request.id}
                      request={request}
                      why={why(request)}
                      late={isOverdueRequest(request, today)}
                      selected={selected.has(request.id)}
                      onSelect={(on) => select([request.id], on)}
                      onOpen={() => setOpened(request.id)}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      )}
      {chosen === null ? null : (
        <Dialog title={`${recordLabel('request', chosen)} ${chosen.title}`} closeLabel={text.common.close} shape="sheet" onClose={() => setOpened(null)}>
          <RequestForm request={chosen} today={today} onRemoved={() => setOpened(null)} />
        </Dialog>
      )}
    </div>
  );
};

interface RequestRowProps {
  readonly request: EvidenceRequest;
  readonly why: string;
  readonly late: boolean;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onOpen: () => void;
}

const RequestRow = ({ request, why, late, selected, onSelect, onOpen }: RequestRowProps) => {
  const label = recordLabel('request', request);
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={text.evidence.request.select(label)} checked={selected} onChange={(event) => onSelect(event.target.checked)} />
      </td>
      <th scope="row">
        <button type="button" className="link" onClick={onOpen}>
          {label} {request.title}
        </button>
      </th>
      <td>{`${why}${request.systems.length === 0 ? '' : ` (${request.systems.join(', ')})`}` || text.common.none}</td>
      <td>{request.owner === '' ? text.common.none : request.owner}</td>
      <td>{request.dueOn === '' ? text.common.none : text.common.date(request.dueOn)}</td>
      <td>
        {text.evidence.states[request.state]}
        {late ? <span className="evidence-overdue"> {text.evidence.request.overdue}</span> : null}
      </td>
    </tr>
  );
};

/** What is done to all that are selected, in one step of undo. */
const BulkBar = ({ ids, today, onDone }: { readonly ids: readonly string[]; readonly today: string; readonly onDone: () => void }) => {
  const { engagement } = useStores();
  const [due, setDue] = useState('');
  const t = text.evidence.request;
  const mark = (state: RequestState): void => {
    void engagement.change({ type: 'request-mark', ids, state, on: today, ...(state === 'asked' && due !== '' ? { dueOn: due } : {}) });
    onDone();
  };
  return (
    <div className="requests-bulk row" role="group" aria-label={t.selected(ids.length)}>
      <strong>{t.selected(ids.length)}</strong>
      <label className="row small">
        {t.due}
        <input className="input requests-due" type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </label>
      {(['asked', 'received', 'not-existing', 'refused', 'withdrawn'] as const).map((state) => (
        <Button key={state} look={state === 'asked' ? 'primary' : 'plain'} onClick={() => mark(state)}>
          {t.markAs(text.evidence.states[state])}
        </Button>
      ))}
    </div>
  );
};
