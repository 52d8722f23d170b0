import { useState } from 'react';
import { countRequests } from '../../domain/evidence/request-state.ts';
import { useToday } from '../records/use-today.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { RegisterView } from './register-view.tsx';
import { RequestsView } from './requests-view.tsx';
import '../records/records.css';
import './evidence.css';

/** The evidence the answers rest on, and what is still asked of the client. */
export const EvidenceScreen = () => {
  const { shown } = useOpen();
  const today = useToday();
  const [view, setView] = useState<'register' | 'requests'>('register');
  const t = text.evidence;
  const { overdue } = countRequests(shown.records.request, today);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <div className="filter-chips" role="group" aria-label={t.views}>
          {(['register', 'requests'] as const).map((name) => (
            <button key={name} type="button" className="chip" aria-pressed={view === name} onClick={() => setView(name)}>
              {t[name]} <span className="chip-count">{name === 'register' ? shown.records.evidence.length : shown.records.request.length}</span>
              {name === 'requests' && overdue > 0 ? <span className="evidence-overdue">{` ${overdue} ${t.request.overdue.toLowerCase()}`}</span> : null}
            </button>
          ))}
        </div>
      </header>
      {view === 'register' ? <RegisterView /> : <RequestsView />}
    </div>
  );
};
