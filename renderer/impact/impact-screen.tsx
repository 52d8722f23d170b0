import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { impactsBySystem, judgeImpact, type AssessedState, type SystemImpact } from '../../domain/impact/judge.ts';
import { useToday } from '../records/use-today.ts';
import { pathOf } from '../shell/navigation.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { MarkGlyph, type Mark } from '../ui/glyphs.tsx';
import { ImpactForm } from './impact-form.tsx';
import '../records/records.css';

const marks: Readonly<Record<AssessedState, Mark>> = { none: 'dash', draft: 'question', 'in-review': 'question', approved: 'check', 'review-due': 'triangle' };

/** The impact assessment of each AI system: where it stands, what it lacks, and the form. */
export const ImpactScreen = () => {
  const { shown } = useOpen();
  const today = useToday();
  const systems = impactsBySystem(shown.systems, shown.records.impact, today);
  const [wanted, setWanted] = useState<string | null>(useParams<{ readonly system?: string }>().system ?? null);
  const chosen = systems.find(({ system }) => system.id === wanted) ?? systems[0] ?? null;
  const t = text.impact;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      {chosen === null ? (
        <p className="panel soft">
          {t.noSystems} <Link href={pathOf('systems')}>{t.toSystems}</Link>
        </p>
      ) : (
        <div className="split">
          <nav aria-label={t.list}>
            <ul className="split-list">
              {systems.map((one) => (
                <li key={one.system.id}>
                  <button type="button" className="split-entry" aria-current={one === chosen} onClick={() => setWanted(one.system.id)}>
                    <strong>
                      {one.system.id} {one.system.name}
                    </strong>
                    <small>
                      <MarkGlyph mark={marks[one.state]} /> {t.states[one.state]}
                      {one.impact === null ? '' : `, ${t.missing(judgeImpact(one.impact, shown.profile.riskCriteria).gaps.length)}`}
                    </small>
                    {one.unassessedUse ? <small>{t.unassessedUse}</small> : null}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <Chosen key={chosen.system.id} chosen={chosen} />
        </div>
      )}
    </div>
  );
};

const Chosen = ({ chosen: { system, impact, drifted } }: { readonly chosen: SystemImpact }) => {
  const { engagement } = useStores();
  const { readOnly, shown } = useOpen();
  const t = text.impact;
  // The next version is worked on while the approved one is in force.
  const newest = shown.records.impact.filter((one) => one.system === system.id && one.state !== 'superseded').at(-1) ?? impact;
  return (
    <div className="stack">
      {drifted ? <p className="panel">{t.drifted}</p> : null}
      {newest === null ? (
        <section className="panel stack">
          <h2>{system.name}</h2>
          <p className="soft">{t.none}</p>
          <div className="row">
            <Button
              look="primary"
              disabled={readOnly}
              aria-label={t.startFor(system.name)}
              onClick={() => void engagement.change({ type: 'record-add', record: { kind: 'impact', fields: { system: system.id, subject: system.intendedPurpose } } })}
            >
              {t.start}
            </Button>
          </div>
        </section>
      ) : (
        <ImpactForm key={newest.id} impact={newest} system={system} />
      )}
    </div>
  );
};
