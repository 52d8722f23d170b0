import type { InventoryPreview, InventoryRowListed } from '../../../contract/inventory-shapes.ts';
import { duplicateChoices, type DuplicateChoice } from '../../../domain/inventory/duplicates.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, ChoiceGroup } from '../../ui/field.tsx';
import { RowList } from './row-list.tsx';
import type { ImportWork } from './use-import.ts';

const mostShown = 10;

/** What becomes of the rows: counts, doubles and what to do with them, rows to look at, the first systems. */
export const RowsStep = ({ work, preview }: { readonly work: ImportWork; readonly preview: InventoryPreview }) => {
  const { counts, rows, systems } = preview;
  const { decisions, busy } = work.state;
  const doubles = (type: 'system' | 'row'): number => rows.filter(({ twin }) => twin?.type === type).length;
  const choiceFor = ({ row, twin }: InventoryRowListed): DuplicateChoice =>
    decisions.rows.find((one) => one.row === row)?.choice ?? (twin?.type === 'system' ? decisions.engagement : decisions.file);
  const total = counts.added + counts.updated;
  return (
    <>
      <div className="stack import-facts">
        <p>
          <strong>{text.importing.counts(counts.added, counts.updated, counts.skipped, counts.errors)}</strong>
        </p>
        {counts.added === 0 ? null : (
          <p>
            {counts.added > 5 ? text.importing.notSampled : text.importing.sampled} {text.importing.undecidedScope}
          </p>
        )}
      </div>
      {doubles('system') === 0 ? null : (
        <Doubles name="known" legend={text.importing.known} chosen={decisions.engagement} onChoose={(engagement) => work.decide({ engagement, rows: [] })} />
      )}
      {doubles('row') === 0 ? null : <Doubles name="alike" legend={text.importing.alike} chosen={decisions.file} onChoose={(file) => work.decide({ file, rows: [] })} />}
      <div className="row">
        <Button look="primary" disabled={busy !== null || total === 0} onClick={work.run}>
          {text.importing.start(total)}
        </Button>
        <Button onClick={() => work.goTo('columns')}>{text.importing.back}</Button>
        <span className="small soft">{busy === null ? '' : text.importing[busy]}</span>
      </div>
      <RowList rows={rows} notListed={preview.rowsNotListed} choiceFor={choiceFor} onChoose={work.decideRow} />
      {systems.length === 0 ? null : (
        <section className="stack" aria-label={text.importing.becomeTitle}>
          <h4>{text.importing.becomeTitle}</h4>
          <div className="table-scroll" tabIndex={0} role="group" aria-label={text.importing.becomeTitle}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{text.importing.row}</th>
                  <th scope="col">{text.importing.system}</th>
                  <th scope="col">{text.engagement.tier}</th>
                  <th scope="col">{text.engagement.origin}</th>
                  <th scope="col">{text.engagement.stage}</th>
                  <th scope="col">{text.importing.noteStart}</th>
                </tr>
              </thead>
              <tbody>
                {systems.slice(0, mostShown).map(({ row, system }) => (
                  <tr key={row}>
                    <td>{row}</td>
                    <th scope="row">
                      <span className="import-heading">{system.name}</span>
                      <span className="import-sample">{[system.reference, system.unitName, system.owner].filter((part) => part !== '').join(' · ')}</span>
                    </th>
                    <td>{text.common.tier[system.tier]}</td>
                    <td>{text.common.origin[system.origin]}</td>
                    <td>{text.common.stage[system.stage]}</td>
                    <td>
                      <span className="import-sample">{system.note.slice(0, 300)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
};

const Doubles = ({ name, legend, chosen, onChoose }: { readonly name: string; readonly legend: string; readonly chosen: DuplicateChoice; readonly onChoose: (choice: DuplicateChoice) => void }) => (
  <ChoiceGroup legend={legend} hint={text.importing.knownHint} narrow>
    {duplicateChoices.map((choice) => (
      <Choice key={choice} type="radio" name={`import-${name}`} label={text.importing.choices[choice]} checked={chosen === choice} onChange={() => onChoose(choice)} />
    ))}
  </ChoiceGroup>
);
