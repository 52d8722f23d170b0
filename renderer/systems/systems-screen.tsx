import { useMemo, useState } from 'react';
import { emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { openPointsOf } from '../../domain/scope/purpose.ts';
import type { NewSystem } from '../store/change.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ImportButton } from './import/import-button.tsx';
import { RoleMatrix } from './role-matrix.tsx';
import { SampleDialog } from './sample-dialog.tsx';
import { SystemForm } from './system-form.tsx';
import { rowsIn, SystemsFilter, wholeView } from './systems-filter.tsx';
import { SystemsTable } from './systems-table.tsx';
import '../records/records.css';
import './systems-screen.css';

type Shown = { readonly type: 'new' | 'sample' } | { readonly type: 'edit' | 'remove'; readonly system: AiSystem } | null;

/** The inventory of AI systems and which of them are sampled. */
export const SystemsScreen = () => {
  const { engagement } = useStores();
  const { shown: content, readOnly } = useOpen();
  const [shown, setShown] = useState<Shown>(null);
  const [view, setView] = useState(wholeView);
  const [part, setPart] = useState<'table' | 'roles'>('table');
  const { systems, records } = content;
  const rows = useMemo(() => systems.map((system) => ({ system, points: openPointsOf(system, records.impact) })), [systems, records.impact]);
  const matching = rowsIn(rows, view);
  const close = (): void => setShown(null);
  return (
    <div className="page">
      <header className="page-head">
        <div className="row row-apart">
          <h1>{text.engagement.systemsTitle}</h1>
          <div className="row">
            <ImportButton />
            <Button look="primary" disabled={readOnly} onClick={() => setShown({ type: 'new' })}>
              {text.engagement.addSystem}
            </Button>
          </div>
        </div>
        <p>{text.engagement.systemsLead}</p>
      </header>
      {systems.length === 0 ? (
        <p className="panel soft">{text.engagement.systemsEmpty}</p>
      ) : (
        <section className="systems-list" aria-label={text.engagement.systemsTitle}>
          <SystemsFilter rows={rows} view={view} onView={setView} />
          <p className="small soft" role="status">
            {text.inventory.shown(matching.length, rows.length)}, {text.engagement.sampleCount(systems.filter(({ sampled }) => sampled).length, systems.length)}
          </p>
          <div className="row" role="group" aria-label={text.inventory.view}>
            {(['table', 'roles'] as const).map((one) => (
              <Button key={one} pressed={part === one} onClick={() => setPart(one)}>
                {text.inventory.views[one]}
              </Button>
            ))}
            <Button onClick={() => setShown({ type: 'sample' })}>{text.inventory.propose}</Button>
          </div>
          {part === 'roles' ? (
            <RoleMatrix />
          ) : matching.length === 0 ? (
            <p className="panel soft">{text.inventory.nothingMatches}</p>
          ) : (
            <SystemsTable rows={matching} onEdit={(system) => setShown({ type: 'edit', system })} onRemove={(system) => setShown({ type: 'remove', system })} />
          )}
        </section>
      )}
      {shown?.type === 'sample' ? <SampleDialog onClose={close} /> : null}
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
