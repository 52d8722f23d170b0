import { useTrace, type Traced } from './trace.ts';
import './score-number.css';

export interface CountNumberProps {
  /** As printed: "12", "92 %". */
  readonly shown: string;
  /** The name of the button: what is counted, and the number. */
  readonly name: string;
  readonly traced: Traced;
}

/** A count or a share that opens what was counted. */
export const CountNumber = ({ shown, name, traced }: CountNumberProps) => {
  const trace = useTrace();
  return (
    <button type="button" className="score" aria-label={name} title={name} onClick={() => trace(traced)}>
      <span>{shown}</span>
    </button>
  );
};
