import { useState } from 'react';
import type { InventoryColumn, InventoryPreview } from '../../../contract/inventory-shapes.ts';
import { importTargets, isValueTarget } from '../../../domain/inventory/mapping.ts';
import { valuesOf } from '../../../domain/inventory/values.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Field } from '../../ui/field.tsx';
import type { ImportWork } from './use-import.ts';
import { valueWord } from './words.ts';

/** Where each column goes, and what the words of translated columns mean. */
export const ColumnsStep = ({ work, preview }: { readonly work: ImportWork; readonly preview: InventoryPreview }) => {
  const { columns } = preview;
  const mapped = work.state.columns;
  const targetOf = (column: InventoryColumn) => mapped?.find(({ heading }) => heading === column.heading)?.to ?? column.to;
  return (
    <>
      <div className="stack import-facts">
        <p>
          {text.importing.file(work.state.file?.name ?? '', preview.counts.rows, columns.length)}{' '}
          {preview.encoding === null || preview.separator === null ? null : text.importing.encoding(preview.encoding, text.importing.separators[preview.separator])}
        </p>
        {preview.above.length === 0 ? null : <p>{text.importing.above(preview.above.map(({ row, text: words }) => text.importing.aboveRow(row, words)).join('; '))}</p>}
        <div className="row">
          {preview.sheets.length < 2 ? null : (
            <Field label={text.importing.sheet}>
              {(wiring) => (
                <select {...wiring} className="input" value={preview.sheet ?? ''} onChange={(event) => work.chooseSheet(event.target.value)}>
                  {preview.sheets.map(({ name, hidden, rows }) => (
                    <option key={name} value={name}>
                      {text.importing.sheetOption(name, rows, hidden)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field label={text.importing.headingRow}>
            {(wiring) => (
              <input
                {...wiring}
                key={preview.headingRow}
                className="input import-number"
                type="number"
                min={1}
                max={1000}
                defaultValue={preview.headingRow}
                onBlur={(event) => {
                  const row = event.target.valueAsNumber;
                  if (Number.isInteger(row) && row >= 1 && row <= 1000 && row !== preview.headingRow) work.chooseHeadingRow(row);
                }}
              />
            )}
          </Field>
        </div>
        <p>{text.importing.mappedBy[preview.mappedBy]}</p>
        {columns.some((column) => targetOf(column) === 'name') ? null : (
          <p className="field-error" role="alert">
            {text.importing.nameMissing}
          </p>
        )}
      </div>
      <table className="table">
        <caption className="visually-hidden">{text.importing.columnsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.importing.column}</th>
            <th scope="col" className="number">
              {text.importing.filled}
            </th>
            <th scope="col">{text.importing.goesTo}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.heading}>
              <th scope="row">
                <span className="import-heading">{column.heading}</span>
                <span className="import-sample">{column.samples.join(' · ')}</span>
              </th>
              <td className="number">{column.filled}</td>
              <td>
                <select
                  className="input import-target"
                  aria-label={text.importing.targetOf(column.heading)}
                  value={targetOf(column)}
                  onChange={(event) => work.mapColumn(column.heading, importTargets.find((to) => to === event.target.value) ?? 'note')}
                >
                  {importTargets.map((to) => (
                    <option key={to} value={to}>
                      {text.importing.target[to]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns
        .filter(({ said }) => said.length > 0)
        .map((column) => (
          <Values key={`${column.heading} ${column.to}`} column={column} onMap={(said, means) => work.mapValue(column.heading, said, means)} />
        ))}
      <Choice type="checkbox" name="remember" label={text.importing.remember} checked={work.state.remember} onChange={work.setRemember} />
      <div className="row">
        <Button look="primary" disabled={work.state.busy !== null} onClick={() => work.goTo('rows')}>
          {text.importing.next}
        </Button>
      </div>
    </>
  );
};

const Values = ({ column: { heading, to, said }, onMap }: { readonly column: InventoryColumn; readonly onMap: (said: string, means: string | null) => void }) => {
  const open = said.filter(({ understood }) => !understood);
  // Opens by itself for what nobody understood, and never closes under the hands of somebody at work in it.
  const [shown, setShown] = useState(open.length > 0);
  if (!isValueTarget(to)) return null;
  return (
    <details className="panel" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{text.importing.values(heading, open.length)}</summary>
      <p className="small soft">{text.importing.valueLead}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text.importing.said}</th>
            <th scope="col" className="number">
              {text.importing.times}
            </th>
            <th scope="col">{text.importing.means}</th>
          </tr>
        </thead>
        <tbody>
          {/* What was not understood stands first: it is what somebody has to decide. */}
          {[...open, ...said.filter(({ understood }) => understood)].map((one) => (
            <tr key={one.said}>
              <th scope="row">
                <span className="import-sample">{one.said}</span>
              </th>
              <td className="number">{one.count}</td>
              <td>
                <select
                  className="input import-target"
                  aria-label={text.importing.meaningOf(one.said.slice(0, 80))}
                  value={one.means ?? ''}
                  onChange={(event) => onMap(one.said, event.target.value === '' ? null : event.target.value)}
                >
                  <option value="">{text.importing.noMeaning}</option>
                  {valuesOf(to).map((means) => (
                    <option key={means} value={means}>
                      {valueWord(to, means)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
