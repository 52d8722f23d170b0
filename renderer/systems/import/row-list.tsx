import type { InventoryRowListed } from '../../../contract/inventory-shapes.ts';
import { duplicateChoices, type DuplicateChoice } from '../../../domain/inventory/duplicates.ts';
import { text } from '../../text/text.ts';
import { problemWords } from './words.ts';

export interface RowListProps {
  readonly rows: readonly InventoryRowListed[];
  readonly notListed: number;
  /** Where doubles can still be decided; left out once they were. */
  readonly choiceFor?: (row: InventoryRowListed) => DuplicateChoice;
  readonly onChoose?: (row: number, choice: DuplicateChoice) => void;
}

const mostShown = 200;

/** The rows to look at: what is kept out first, then what was not understood, then what is there already. */
export const RowList = ({ rows, notListed, choiceFor, onChoose }: RowListProps) => {
  const more = notListed + Math.max(0, rows.length - mostShown);
  return rows.length === 0 ? (
    <p className="soft">{text.importing.lookNone}</p>
  ) : (
    <section className="stack" aria-label={text.importing.lookTitle(rows.length + notListed)}>
      <h4>{text.importing.lookTitle(rows.length + notListed)}</h4>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text.importing.row}</th>
            <th scope="col">{text.importing.system}</th>
            <th scope="col">{text.importing.remarks}</th>
            <th scope="col">{text.importing.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((one) => (
            <tr key={one.row}>
              <td>{one.row}</td>
              <th scope="row">
                <span className="import-heading">{one.name === '' ? text.common.none : one.name}</span>
              </th>
              <td>
                <ul className="import-remarks">
                  {one.twin === null ? null : (
                    <li>{one.twin.type === 'system' ? text.importing.twinSystem(one.twin.id, one.twin.name, one.twin.by) : text.importing.twinRow(one.twin.row, one.twin.by)}</li>
                  )}
                  {one.problems.map((problem, position) => (
                    <li key={position}>{problemWords(problem)}</li>
                  ))}
                </ul>
              </td>
              <td>
                {one.twin === null || one.outcome === 'error' || choiceFor === undefined || onChoose === undefined ? (
                  text.importing.outcomes[one.outcome]
                ) : (
                  <select
                    className="input import-target"
                    aria-label={text.importing.choiceOf(one.row)}
                    value={choiceFor(one)}
                    onChange={(event) => onChoose(one.row, duplicateChoices.find((choice) => choice === event.target.value) ?? 'skip')}
                  >
                    {duplicateChoices.map((choice) => (
                      <option key={choice} value={choice}>
                        {text.importing.choices[choice]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more === 0 ? null : <p className="small soft">{text.importing.more(more)}</p>}
    </section>
  );
};
