import type { EnteredFields } from '../../contract/record-shapes.ts';
import { evidenceTypes, sensitivities } from '../../domain/evidence/evidence.ts';
import type { EvidenceUse } from '../../domain/evidence/uses.ts';
import type { Evidence } from '../../domain/record/record.ts';
import { needsName, SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { FilePanel } from './file-panel.tsx';
import { UsedBy } from './used-by.tsx';

/** One piece of evidence, every field saved as it is typed. */
export const EvidenceForm = ({ piece, uses }: { readonly piece: Evidence; readonly uses: readonly EvidenceUse[] }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const t = text.evidence;
  const save = (changes: EnteredFields<'evidence'>): void => void engagement.change({ type: 'record-update', record: { kind: 'evidence', id: piece.id, changes } });
  const line = (field: 'version' | 'owner' | 'seenBy', maxLength: number) => <SavedText label={t.fields[field]} value={piece[field]} readOnly={readOnly} maxLength={maxLength} onSave={(value) => save({ [field]: value })} />;
  const day = (field: 'date' | 'seenOn') => <SavedDay label={t.fields[field]} value={piece[field]} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  return (
    <div className="stack">
      <SavedText label={t.fields.title} value={piece.title} readOnly={readOnly} maxLength={300} problem={needsName} onSave={(title) => save({ title })} />
      <div className="form-grid">
        <SavedChoice label={t.fields.type} value={piece.type} options={evidenceTypes} words={(one) => t.types[one]} readOnly={readOnly} onSave={(type) => save({ type })} />
        <SavedChoice label={t.fields.sensitivity} value={piece.sensitivity} options={sensitivities} words={(one) => t.sensitivities[one]} readOnly={readOnly} onSave={(sensitivity) => save({ sensitivity })} />
      </div>
      <SavedText label={t.fields.location} value={piece.location} readOnly={readOnly} rows={2} onSave={(location) => save({ location })} />
      <div className="form-grid">
        {line('version', 80)}
        {day('date')}
        {line('owner', 200)}
        {line('seenBy', 200)}
        {day('seenOn')}
      </div>
      <SavedText label={t.fields.note} value={piece.note} readOnly={readOnly} rows={3} onSave={(note) => save({ note })} />
      <FilePanel piece={piece} />
      <UsedBy uses={uses} />
    </div>
  );
};
