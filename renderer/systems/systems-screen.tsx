import { useState } from 'react';
import { Link } from 'wouter';
import { emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { addressOf } from '../crosswalk/crosswalk-address.ts';
import type { NewSystem } from '../store/change.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SystemForm } from './system-form.tsx';
import './systems-screen.css';

type Shown = { readonly type: 'new' } | { readonly type: 'edit' | 'remove'; readonly system: AiSystem } | null;

/** The inventory of AI systems and which of them are sampled. */
export const SystemsScreen = () => {
  const { engagement } = useStores();
  const { shown: content, readOnly } = useOpen();
  const [shown, setShown] = useState<Shown>(null);
  const { systems } = content;
  const close = (): void => setShown(null);
  return (
    <div className="page">
      <header className="page-head">
        <div className="row row-apart">
          <h1>{text.engagement.systemsTitle}</h1>
          <Button look="primary" disabled={readOnly} onClick={() => setShown({ type: 'new' })}>
            {text.engagement.addSystem}
          </Button>
        </div>
        <p>{text.engagement.systemsLead}</p>
      </header>
      {systems.length === 0 ? (
        <p className="panel soft">{text.engagement.systemsEmpty}</p>
      ) : (
        <section className="systems-list" aria-label={text.engagement.systemsTitle}>
          <p className="small soft">
            {text.engagement.sampleCount(systems.filter(({ sampled }) => sampled).length, systems.length)}
          </p>
          <div className="panel table-scroll" tabIndex={0} role="group" aria-label={text.engagement.systemsTitle}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{text.engagement.columnSystem}</th>
                  <th scope="col">{text.engagement.tier}</th>
                  <th scope="col">{text.engagement.origin}</th>
                  <th scope="col">{text.engagement.stage}</th>
                  <th scope="col">{text.engagement.owner}</th>
                  <th scope="col">{text.engagement.sampled}</th>
                  <th scope="col">{text.engagement.columnActions}</th>
                </tr>
              </thead>
              <tbody>
                {systems.map((system) => (
                  <tr key={system.id}>
                    <th scope="row">
                      <strong>{system.name}</strong>
                      <Link href={addressOf('trust', system.id)} aria-label={text.crosswalk.trust.openFor(system.name)}>
                        {text.crosswalk.views.trust}
                      </Link>
                      <span className="systems-purpose">{system.intendedPurpose || text.engagement.purposeMissing}</span>
                    </th>
                    <td>
                      <span className={`tier tier-${system.tier}`}>{text.common.tier[system.tier]}</span>
                    </td>
                    <td>{text.common.origin[system.origin]}</td>
                    <td>{text.common.stage[system.stage]}</td>
                    <td>{system.owner || text.common.none}</td>
                    <td>{system.sampled ? text.common.yes : text.common.no}</td>
                    <td>
                      <span className="row">
                        <Button
                          disabled={readOnly}
                          aria-label={text.engagement.editSystem(system.name)}
                          onClick={() => setShown({ type: 'edit', system })}
                        >
                          {text.engagement.edit}
                        </Button>
                        <Button
                          look="quiet"
                          disabled={readOnly}
                          aria-label={text.engagement.removeSystem(system.name)}
                          onClick={() => setShown({ type: 'remove', system })}
                        >
                          {text.engagement.remove}
                        </Button>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {shown?.type === 'new' ? (
        <Dialog title={text.engagement.newSystem} closeLabel={text.common.cancel} shape="sheet" onClose={close}>
          <SystemForm
            start={emptySystem}
            onSave={(system) => {
              void engagement.change({ type: 'system-add', system });
              close();
            }}
          />
        </Dialog>
      ) : null}
      {shown?.type === 'edit' ? (
        <Dialog title={text.engagement.editSystem(shown.system.name)} closeLabel={text.common.cancel} shape="sheet" onClose={close}>
          <SystemForm
            start={withoutId(shown.system)}
            onSave={(system) => {
              const changes = changesBetween(shown.system, system);
              if (Object.keys(changes).length > 0) void engagement.change({ type: 'system-update', id: shown.system.id, changes });
              close();
            }}
          />
        </Dialog>
      ) : null}
      {shown?.type === 'remove' ? (
        <Dialog title={text.engagement.removeAsk(shown.system.name)} closeLabel={text.common.cancel} onClose={close}>
          <div className="stack">
            <p>{text.engagement.removeBody}</p>
            <div className="row">
              <Button
                look="danger"
                onClick={() => {
                  void engagement.change({ type: 'system-remove', id: shown.system.id });
                  close();
                }}
              >
                {text.engagement.removeSystem(shown.system.name)}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
};

const withoutId = ({ id: _id, ...system }: AiSystem): NewSystem => system;

const changesBetween = (before: NewSystem, after: NewSystem): Partial<NewSystem> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof NewSystem)[])
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, after[field]]),
  );
