import type { ItemResult } from '../../domain/scoring/assessment.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { text } from '../text/text.ts';
import { FormulaLine } from './formula-line.tsx';
import { exactly, formulaOfItems, type Measure } from './formula.ts';
import { Grade } from './grade.tsx';
import { ScoreNumber } from './score-number.tsx';

export interface ItemsTraceProps {
  readonly items: readonly ItemResult[];
  readonly measure: Measure;
  /** Controls count alike in their index; requirements carry weights. */
  readonly equalWeights: boolean;
}

/** A number of a clause, an area or an index: its items with their weights, each of which opens in turn. */
export const ItemsTrace = ({ items, measure, equalWeights }: ItemsTraceProps) => {
  const formula = formulaOfItems(items, measure, ({ item }) => (equalWeights ? 1 : item.weight));
  const { columns } = text.results;
  return (
    <div className="trace">
      <FormulaLine formula={formula} />
      <div className="table-scroll" tabIndex={0} role="group" aria-label={text.results.formula}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.item}</th>
              <th scope="col">{columns.grades}</th>
              <th scope="col" className="number">{text.results.measures[measure]}</th>
              <th scope="col" className="number">{columns.weight}</th>
              <th scope="col" className="number">{columns.product}</th>
            </tr>
          </thead>
          <tbody>
            {formula.terms.map(({ of: { item, grade }, weight, value, product }) => (
              <tr key={item.uid}>
                <th scope="row">
                  {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords>
                </th>
                <td>
                  <Grade grade={grade} />
                </td>
                <td className="number">
                  <ScoreNumber
                    value={value}
                    measure={text.results.measures[measure]}
                    of={item.ref}
                    traced={{ type: 'item', uid: item.uid, measure }}
                  />
                  {value.d === 1n ? null : <span className="small soft">{exactly(value)}</span>}
                </td>
                <td className="number">{weight}</td>
                <td className="number">{exactly(product)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {formula.leftOut.length === 0 ? null : (
        <>
          <h3>{text.results.leftOut}</h3>
          <ul className="trace-left-out">
            {formula.leftOut.map(({ item, grade }) => (
              <li key={item.uid}>
                {item.ref} <PackWords uid={item.uid} of="title">{item.title}</PackWords> <Grade grade={grade} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
