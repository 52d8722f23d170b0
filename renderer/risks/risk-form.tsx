import type { EnteredFields } from '../../contract/record-shapes.ts';
import { recordLabel } from '../../domain/record/record.ts';
import type { JudgedRisk } from '../../domain/risk/level.ts';
import { acceptances, riskStates, treatments, type RiskCriteria } from '../../domain/risk/risk.ts';
import { Level } from '../records/level.tsx';
import { needsName, SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { StepField } from '../records/step-field.tsx';
import { TokenField } from '../records/token-field.tsx';
import { useControlTokens } from '../records/use-control-tokens.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';

export interface RiskFormProps {
  readonly judged: JudgedRisk;
  readonly criteria: RiskCriteria;
  readonly readOnly: boolean;
}

/** One risk, every field saved as it is typed. */
export const RiskForm = ({ judged: { risk, inherent, inherentLevel, residual, residualLevel, issues }, criteria, readOnly }: RiskFormProps) => {
  const { engagement } = useStores();
  const { shown } = useOpen();
  const controls = useControlTokens();
  const t = text.risks;
  const save = (changes: EnteredFields<'risk'>): void => void engagement.change({ type: 'record-update', record: { kind: 'risk', id: risk.id, changes } });
  const line = (field: 'objective' | 'owner' | 'acceptedBy') => <SavedText label={t.fields[field]} value={risk[field]} readOnly={readOnly} maxLength={field === 'objective' ? 2_000 : 200} onSave={(value) => save({ [field]: value })} />;
  const paragraph = (field: 'description' | 'measures' | 'acceptanceReason') => <SavedText label={t.fields[field]} value={risk[field]} readOnly={readOnly} rows={3} onSave={(value) => save({ [field]: value })} />;
  const day = (field: 'acceptedOn' | 'dueOn' | 'reviewOn') => <SavedDay label={t.fields[field]} value={risk[field]} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  return (
    <div className="stack">
      {issues.length === 0 ? null : (
        <ul className="issues" aria-label={t.columns.issues}>
          {issues.map((issue) => (
            <li key={issue}>{t.issues[issue]}</li>
          ))}
        </ul>
      )}
      <SavedText label={t.fields.title} value={risk.title} readOnly={readOnly} maxLength={300} problem={needsName} onSave={(title) => save({ title })} />
      {paragraph('description')}
      <TokenField
        label={t.fields.systems}
        chosen={risk.systems}
        options={shown.systems.map(({ id, name }) => ({ id, label: `${id} ${name}` }))}
        readOnly={readOnly}
        onChange={(systems) => save({ systems: [...systems] })}
      />
      <div className="form-grid">
        {line('owner')}
        {line('objective')}
        <Field label={t.fields.impact}>
          {(wiring) => (
            <select {...wiring} className="input" disabled={readOnly} value={risk.impact} onChange={(event) => save({ impact: event.target.value })}>
              <option value="">{t.noImpact}</option>
              {shown.records.impact.map((impact) => (
                <option key={impact.id} value={impact.id}>
                  {recordLabel('impact', impact)} {impact.system}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="form-grid">
        <StepField label={t.likelihood} value={risk.likelihood} words={criteria.likelihood} readOnly={readOnly} onSave={(likelihood) => save({ likelihood })} />
        <StepField label={t.consequence} value={risk.consequence} words={criteria.consequence} readOnly={readOnly} onSave={(consequence) => save({ consequence })} />
        <p>
          {t.columns.inherent}: <Level level={inherentLevel} size={inherent} />
        </p>
      </div>
      <SavedChoice label={t.fields.treatment} value={risk.treatment} options={treatments} words={(one) => t.treatments[one]} readOnly={readOnly} onSave={(treatment) => save({ treatment })} />
      {paragraph('measures')}
      <TokenField label={t.fields.controls} chosen={risk.controls} options={controls} readOnly={readOnly} onChange={(ids) => save({ controls: [...ids] })} />
      <div className="form-grid">
        <StepField label={t.fields.residualLikelihood} value={risk.residualLikelihood} words={criteria.likelihood} readOnly={readOnly} onSave={(residualLikelihood) => save({ residualLikelihood })} />
        <StepField label={t.fields.residualConsequence} value={risk.residualConsequence} words={criteria.consequence} readOnly={readOnly} onSave={(residualConsequence) => save({ residualConsequence })} />
        <p>
          {t.columns.residual}: <Level level={residualLevel} size={residual} />
        </p>
      </div>
      <div className="form-grid">
        {line('acceptedBy')}
        <SavedChoice label={t.fields.acceptedAs} value={risk.acceptedAs} options={acceptances} words={(one) => t.acceptances[one]} readOnly={readOnly} onSave={(acceptedAs) => save({ acceptedAs })} />
        {day('acceptedOn')}
      </div>
      {paragraph('acceptanceReason')}
      <div className="form-grid">
        {day('dueOn')}
        {day('reviewOn')}
        <SavedChoice label={t.fields.state} value={risk.state} options={riskStates} words={(one) => t.states[one]} readOnly={readOnly} onSave={(state) => save({ state })} />
      </div>
    </div>
  );
};
