import type { ReactNode } from 'react';
import type { Profile } from '../../domain/engagement/engagement.ts';
import { checkScope } from '../../domain/scope/check.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { CheckList } from './check-list.tsx';
import { ContextFields } from './context-fields.tsx';
import { Parties } from './parties.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { StatementDraft } from './statement-draft.tsx';
import { Units } from './units.tsx';
import './scope-screen.css';

/** Who is assessed, in what role, within which boundary, and by whom: each field saved when it is left. */
export const ScopeScreen = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const change = (changes: Partial<Profile>): void => void engagement.change({ type: 'profile', changes });
  const warnings = checkScope(shown);
  const t = text.scope;
  const parts: readonly (readonly [id: string, title: string, count: string | null])[] = [
    ['context', t.partContext, null],
    ['units', t.partUnits, String(shown.records.unit.length)],
    ['parties', t.partParties, String(shown.records.party.length)],
    ['check', t.partCheck, t.checkCount(warnings.length)],
    ['draft', t.partDraft, null],
  ];
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.engagement.scopeTitle}</h1>
        <p>{text.engagement.scopeLead}</p>
        <nav className="row" aria-label={t.sections}>
          {parts.map(([id, title, count]) => (
            <Button key={id} look="quiet" onClick={() => document.getElementById(`scope-${id}`)?.focus()}>
              {title}
              {count === null ? '' : ` (${count})`}
            </Button>
          ))}
        </nav>
      </header>
      <ProfileFields profile={shown.profile} readOnly={readOnly} showEmpty saved onChange={change} />
      <Part id="context" title={t.partContext}>
        <ContextFields profile={shown.profile} readOnly={readOnly} onChange={change} />
      </Part>
      <Part id="units" title={t.partUnits}>
        <Units />
      </Part>
      <Part id="parties" title={t.partParties}>
        <Parties />
      </Part>
      <Part id="check" title={t.partCheck}>
        <CheckList warnings={warnings} systems={shown.systems} />
      </Part>
      <Part id="draft" title={t.partDraft}>
        <StatementDraft />
      </Part>
    </div>
  );
};

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className="panel stack" aria-labelledby={`scope-${id}`}>
    <h2 id={`scope-${id}`} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);
