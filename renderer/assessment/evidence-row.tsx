import { evidenceLevels } from '../../domain/answer/answer.ts';
import type { Answering } from '../shell/answering.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { useReadOnly } from './locked.ts';
import type { Stop } from './stops.ts';
import './evidence-row.css';

export interface EvidenceRowProps {
  readonly stop: Stop;
  readonly answering: Answering;
}

/** How the answer is known, E0 to E4 with the meaning of each. */
export const EvidenceRow = ({ stop, answering }: EvidenceRowProps) => {
  const readOnly = useReadOnly();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  return (
    <fieldset className="evidence" disabled={readOnly}>
      <legend>
        {text.assessment.evidence}
        {singleKeys ? (
          <span className="evidence-keys">
            <Key>{`${text.shell.keyNames.shift}+1…5`}</Key>
          </span>
        ) : null}
      </legend>
      <div className="evidence-levels">
        {evidenceLevels.map((level) => (
          <label key={level} className="evidence-level">
            <input
              type="radio"
              name="evidence"
              checked={stop.part.evidence === level}
              onChange={() => answering.evidence(level)}
            />
            <span>
              <strong>{level}</strong> {text.common.evidence[level]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
