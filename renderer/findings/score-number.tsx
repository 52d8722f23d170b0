import type { ScoreDisplay } from '../../domain/scoring/assessment.ts';
import { toInteger, type Fraction } from '../../domain/scoring/fraction.ts';
import { text } from '../text/text.ts';
import { useTrace, type Traced } from './trace.ts';
import './score-number.css';

export interface ScoreNumberProps {
  readonly value: Fraction | null;
  /** What is measured and of what, for the name of the button: "Score", "6.1.2". */
  readonly measure: string;
  readonly of: string;
  readonly traced: Traced;
  readonly display?: ScoreDisplay;
  /** Printed before the number. */
  readonly label?: string;
  readonly large?: boolean;
}

/** A number that opens what it was made of. Below half coverage it is not printed, below four fifths it is hatched. */
export const ScoreNumber = ({ value, measure, of, traced, display = 'plain', label, large = false }: ScoreNumberProps) => {
  const trace = useTrace();
  const hidden = value === null || display === 'none';
  const shown = hidden ? '–' : String(toInteger(value));
  const title = display === 'none' ? text.common.noScore : display === 'hatched' ? text.common.hatched : undefined;
  return (
    <button
      type="button"
      className={`score${large ? ' score-large' : ''}${display === 'hatched' && !hidden ? ' score-hatched' : ''}`}
      title={title}
      aria-label={text.results.numberName(measure, of, hidden ? (title ?? text.common.none) : shown)}
      onClick={() => trace(traced)}
    >
      {label === undefined ? null : <span className="score-label">{label}</span>}
      <span className="score-value">{shown}</span>
    </button>
  );
};
