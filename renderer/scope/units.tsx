import { isSaid } from '../../domain/engagement/said.ts';
import { recordLabel, type Unit } from '../../domain/record/record.ts';
import { scopeDecisions, unitTypes, type UnitFields } from '../../domain/scope/unit.ts';
import { QuickAdd } from '../records/quick-add.tsx';
import { needsName, SavedChoice, SavedText } from '../records/saved-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import '../records/records.css';

/** Legal entities, sites and functions, each in or out of scope with its reason. */
export const Units = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const units = shown.records.unit;
  const t = text.scope;
  return (
    <>
      <QuickAdd label={t.addUnit} placeholder={t.addUnitPlaceholder} disabled={readOnly} onAdd={(name) => void engagement.change({ type: 'record-add', record: { kind: 'unit', fields: { name } } })} />
      {units.length === 0 ? <p className="soft">{t.noUnits}</p> : null}
      {units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} />
      ))}
    </>
  );
};

const UnitRow = ({ unit }: { readonly unit: Unit }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const t = text.scope;
  const save = (changes: Partial<UnitFields>): void => void engagement.change({ type: 'record-update', record: { kind: 'unit', id: unit.id, changes } });
  return (
    <div className="scope-entry" role="group" aria-label={`${recordLabel('unit', unit)} ${unit.name}`}>
      <div className="form-grid">
        <SavedText label={t.name} value={unit.name} readOnly={readOnly} maxLength={200} problem={needsName} onSave={(name) => save({ name })} />
        <SavedChoice label={t.decision} value={unit.decision} options={scopeDecisions} words={(one) => t.decisions[one]} readOnly={readOnly} onSave={(decision) => save({ decision })} />
        <SavedText label={t.reason} hint={unit.decision === 'out' && !isSaid(unit.reason) ? t.reasonMissing : undefined} value={unit.reason} readOnly={readOnly} onSave={(reason) => save({ reason })} />
        <SavedChoice label={t.unitType} value={unit.type} options={unitTypes} words={(one) => t.unitTypes[one]} readOnly={readOnly} onSave={(type) => save({ type })} />
        <SavedText label={t.location} value={unit.location} readOnly={readOnly} onSave={(location) => save({ location })} />
        <SavedText
          label={t.headcount}
          value={unit.headcount === 0 ? '' : String(unit.headcount)}
          readOnly={readOnly}
          maxLength={8}
          problem={(typed) => (/^\d{0,8}$/.test(typed) && Number(typed) <= 10_000_000 ? null : text.inventory.wholeNumber)}
          onSave={(typed) => save({ headcount: Number(typed) })}
        />
        <SavedText label={t.activities} value={unit.activities} rows={2} readOnly={readOnly} onSave={(activities) => save({ activities })} />
      </div>
      <div className="row">
        <Button look="quiet" disabled={readOnly} aria-label={t.removeEntry(unit.name)} onClick={() => void engagement.change({ type: 'record-remove', kind: 'unit', id: unit.id })}>
          {text.common.remove}
        </Button>
      </div>
    </div>
  );
};
