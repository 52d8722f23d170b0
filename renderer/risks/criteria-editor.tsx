import { issuesOfCriteria } from '../../domain/risk/level.ts';
import type { RiskCriteria } from '../../domain/risk/risk.ts';
import { SavedDay, SavedText } from '../records/saved-field.tsx';
import { useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';

/** How the client judges: the words of the steps, the two limits, and who approved them. */
export const CriteriaEditor = ({ criteria, readOnly }: { readonly criteria: RiskCriteria; readonly readOnly: boolean }) => {
  const { engagement } = useStores();
  const t = text.risks;
  const issues = issuesOfCriteria(criteria);
  const save = (changes: Partial<RiskCriteria>): void => void engagement.change({ type: 'profile', changes: { riskCriteria: { ...criteria, ...changes } } });
  const limit = (field: 'acceptable' | 'intolerable') => (
    <Field label={t[field]}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="number"
          min={1}
          max={25}
          readOnly={readOnly}
          value={criteria[field]}
          onChange={(event) => {
            const value = event.target.valueAsNumber;
            if (Number.isInteger(value) && value >= 1 && value <= 25) save({ [field]: value });
          }}
        />
      )}
    </Field>
  );
  return (
    <details className="panel">
      <summary>
        <strong>{t.criteria}</strong>{' '}
        <span className="soft">{issues.length > 0 ? issues.map((issue) => t.criteriaIssues[issue]).join(' ') : `${criteria.approvedBy}, ${text.common.date(criteria.approvedOn)}`}</span>
      </summary>
      <div className="stack">
        <p className="soft">{t.criteriaLead}</p>
        {(['likelihood', 'consequence'] as const).map((kind) => (
          <div key={kind} className="form-grid">
            {criteria[kind].map((words, position) => (
              <SavedText
                key={position}
                label={t.step(t[kind], position + 1)}
                value={words}
                readOnly={readOnly}
                maxLength={200}
                onSave={(value) => save({ [kind]: criteria[kind].map((one, place) => (place === position ? value : one)) })}
              />
            ))}
          </div>
        ))}
        <div className="form-grid">
          {limit('acceptable')}
          {limit('intolerable')}
          <SavedText label={t.approvedBy} value={criteria.approvedBy} readOnly={readOnly} maxLength={200} onSave={(approvedBy) => save({ approvedBy })} />
          <SavedDay label={t.approvedOn} value={criteria.approvedOn} readOnly={readOnly} onSave={(approvedOn) => save({ approvedOn })} />
        </div>
      </div>
    </details>
  );
};
