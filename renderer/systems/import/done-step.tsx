import type { InventoryImported, InventoryPreview } from '../../../contract/inventory-shapes.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { RowList } from './row-list.tsx';

/** What was imported, and what was not understood. */
export const DoneStep = ({ imported, preview, onClose }: { readonly imported: InventoryImported; readonly preview: InventoryPreview; readonly onClose: () => void }) => {
  const { counts } = imported;
  const open = preview.columns
    .map(({ heading, said }) => ({ heading, said: said.filter(({ understood }) => !understood).map((one) => one.said.slice(0, 120)) }))
    .filter(({ said }) => said.length > 0);
  const noted = preview.columns.filter(({ to, filled }) => to === 'note' && filled > 0).length;
  return (
    <>
      <div className="stack import-facts">
        <p>
          <strong>{text.importing.counts(counts.added, counts.updated, counts.skipped, counts.errors)}</strong>
        </p>
        <p>{text.importing.undoHint}</p>
        {counts.added === 0 ? null : (
          <p>
            {counts.added > 5 ? text.importing.notSampled : text.importing.sampled} {text.importing.undecidedScope}
          </p>
        )}
        {noted === 0 ? null : <p>{text.importing.notInFields(noted)}</p>}
      </div>
      <div className="row">
        <Button look="primary" onClick={onClose}>
          {text.importing.finish}
        </Button>
      </div>
      <section className="stack" aria-label={text.importing.notUnderstoodTitle}>
        <h4>{text.importing.notUnderstoodTitle}</h4>
        {open.length === 0 ? (
          <p className="soft">{text.importing.allUnderstood}</p>
        ) : (
          <ul className="import-remarks">
            {open.map(({ heading, said }) => (
              <li key={heading}>{text.importing.notUnderstood(heading, said.map(text.importing.quoted).join(', '))}</li>
            ))}
          </ul>
        )}
      </section>
      <RowList rows={imported.rows} notListed={imported.rowsNotListed} />
    </>
  );
};
