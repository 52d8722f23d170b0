import type { Risk } from '../../domain/record/record.ts';
import { levelOf, matrixOf } from '../../domain/risk/level.ts';
import type { RiskCriteria } from '../../domain/risk/risk.ts';
import { text } from '../text/text.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';
import './risk-matrix.css';

export type Side = 'inherent' | 'residual';
const steps = [1, 2, 3, 4, 5] as const;

export interface RiskMatrixProps {
  readonly risks: readonly Risk[];
  readonly criteria: RiskCriteria;
  readonly side: Side;
  readonly cell: string | null;
  readonly onSide: (side: Side) => void;
  readonly onCell: (cell: string | null) => void;
}

/** Five by five: how many risks stand where. Each cell is a button that names itself, so that the picture is a table as well. */
export const RiskMatrix = ({ risks, criteria, side, cell, onSide, onCell }: RiskMatrixProps) => {
  const cells = matrixOf(risks, side);
  const t = text.risks;
  return (
    <section className="panel stack" aria-labelledby="matrix">
      <div>
        <h2 id="matrix">{t.matrix}</h2>
        <p className="soft">{t.matrixLead}</p>
      </div>
      <ChoiceGroup legend={t.matrix} narrow>
        {(['inherent', 'residual'] as const).map((one) => (
          <Choice key={one} type="radio" name="matrix-side" label={t.which[one]} checked={side === one} onChange={() => onSide(one)} />
        ))}
      </ChoiceGroup>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t.matrix}>
        <table className="risk-matrix">
          <thead>
            <tr>
              <th scope="col">
                {t.likelihood} / {t.consequence}
              </th>
              {steps.map((consequence) => (
                <th key={consequence} scope="col">
                  {consequence} {criteria.consequence[consequence - 1]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.toReversed().map((likelihood) => (
              <tr key={likelihood}>
                <th scope="row">
                  {likelihood} {criteria.likelihood[likelihood - 1]}
                </th>
                {steps.map((consequence) => {
                  const key = `${likelihood}-${consequence}`;
                  const count = cells.get(key)?.length ?? 0;
                  const level = levelOf(likelihood * consequence, criteria) ?? 'acceptable';
                  return (
                    <td key={consequence}>
                      <button
                        type="button"
                        className={`risk-cell risk-cell-${level}`}
                        aria-pressed={cell === key}
                        aria-label={t.cell(`${t.likelihood} ${likelihood}`, `${t.consequence} ${consequence} (${t.levels[level]})`, count)}
                        onClick={() => onCell(cell === key ? null : key)}
                      >
                        {count === 0 ? '·' : count}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
