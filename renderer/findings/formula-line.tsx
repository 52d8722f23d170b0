import { toInteger } from '../../domain/scoring/fraction.ts';
import { text } from '../text/text.ts';
import { exactly, type Formula } from './formula.ts';

/** The calculation in one line: sum of weight × value, over the weights. */
export const FormulaLine = <T,>({ formula }: { readonly formula: Formula<T> }) => (
  <div className="formula">
    <h3>{text.results.formula}</h3>
    {formula.result === null ? (
      <p>{text.results.formulaNone}</p>
    ) : (
      <>
        <p className="formula-long">
          ({formula.terms.map(({ weight, value }) => `${weight} × ${exactly(value)}`).join(' + ')}) ÷ (
          {formula.terms.map(({ weight }) => weight).join(' + ')})
        </p>
        <p>
          <strong>
            {text.results.formulaSum(
              exactly(formula.sum),
              String(formula.weights),
              exactly(formula.result),
              toInteger(formula.result),
            )}
          </strong>
        </p>
      </>
    )}
  </div>
);
