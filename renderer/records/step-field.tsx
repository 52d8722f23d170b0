import type { RiskStep } from '../../domain/risk/risk.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';

const steps: readonly RiskStep[] = [1, 2, 3, 4, 5];

export interface StepFieldProps {
  readonly label: string;
  readonly value: RiskStep | null;
  /** The client's words of the five steps. */
  readonly words: readonly string[];
  readonly readOnly?: boolean;
  readonly onSave: (value: RiskStep | null) => void;
}

/** A step of 1 to 5 in the client's words; a digit chooses it, as in any list. */
export const StepField = ({ label, value, words, readOnly = false, onSave }: StepFieldProps) => (
  <Field label={label}>
    {(wiring) => (
      <select {...wiring} className="input" disabled={readOnly} value={value ?? ''} onChange={(event) => onSave(steps.find((step) => String(step) === event.target.value) ?? null)}>
        <option value="">{text.risks.open}</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {step} {words[step - 1]}
          </option>
        ))}
      </select>
    )}
  </Field>
);
