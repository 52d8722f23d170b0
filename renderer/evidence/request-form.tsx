import { useState } from 'react';
import type { EnteredFields } from '../../contract/record-shapes.ts';
import { sensitivities } from '../../domain/evidence/evidence.ts';
import { requestStates } from '../../domain/evidence/request.ts';
import { recordLabel, type EvidenceRequest } from '../../domain/record/record.ts';
import { needsName, SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { TokenField } from '../records/token-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

export interface RequestFormProps {
  readonly request: EvidenceRequest;
  readonly today: string;
  readonly onRemoved: () => void;
}

/** One request: every field saved as it is typed, and what became of it. */
export const RequestForm = ({ request, today, onRemoved }: RequestFormProps) => {
  const { engagement } = useStores();
  const { shown, assessment, readOnly } = useOpen();
  const t = text.evidence.request;
  const save = (changes: EnteredFields<'request'>): void => void engagement.change({ type: 'record-update', record: { kind: 'request', id: request.id, changes } });
  const line = (field: 'format' | 'owner') => <SavedText label={t.fields[field]} value={request[field]} readOnly={readOnly} maxLength={200} onSave={(value) => save({ [field]: value })} />;
  const paragraph = (field: 'description' | 'location' | 'note') => <SavedText label={t.fields[field]} value={request[field]} readOnly={readOnly} rows={2} onSave={(value) => save({ [field]: value })} />;
  const day = (field: 'dueOn' | 'askedOn' | 'receivedOn') => <SavedDay label={t.fields[field]} value={request[field]} readOnly={readOnly} onSave={(value) => save({ [field]: value })} />;
  return (
    <div className="stack">
      <SavedText label={t.fields.title} value={request.title} readOnly={readOnly} maxLength={300} problem={needsName} onSave={(title) => save({ title })} />
      {paragraph('description')}
      <div className="form-grid">
        {line('owner')}
        {line('format')}
        {day('dueOn')}
        <SavedChoice
          label={t.fields.state}
          value={request.state}
          options={requestStates}
          words={(one) => text.evidence.states[one]}
          readOnly={readOnly}
          onSave={(state) => void engagement.change({ type: 'request-mark', ids: [request.id], state, on: today })}
        />
        {day('askedOn')}
        {day('receivedOn')}
      </div>
      <Receive key={request.id} request={request} today={today} />
      <TokenField
        label={t.fields.items}
        chosen={request.items}
        options={assessment.items.map(({ item }) => ({ id: item.uid, label: `${item.ref} ${item.title}` }))}
        readOnly={readOnly}
        onChange={(items) => save({ items: [...items] })}
      />
      <TokenField
        label={t.fields.systems}
        chosen={request.systems}
        options={shown.systems.map(({ id, name }) => ({ id, label: `${id} ${name}` }))}
        readOnly={readOnly}
        onChange={(systems) => save({ systems: [...systems] })}
      />
      {paragraph('location')}
      {paragraph('note')}
      <SavedChoice label={t.fields.sensitivity} value={request.sensitivity} options={sensitivities} words={(one) => text.evidence.sensitivities[one]} readOnly={readOnly} onSave={(sensitivity) => save({ sensitivity })} />
      <div className="row">
        <Button
          look="quiet"
          disabled={readOnly}
          onClick={() => {
            void engagement.change({ type: 'record-remove', kind: 'request', id: request.id });
            onRemoved();
          }}
        >
          {t.remove(recordLabel('request', request))}
        </Button>
      </div>
    </div>
  );
};

/** What came becomes a piece of evidence, new or one there is. */
const Receive = ({ request, today }: { readonly request: EvidenceRequest; readonly today: string }) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const [piece, setPiece] = useState(request.evidence);
  const t = text.evidence.request;
  const brought = shown.records.evidence.find(({ id }) => id === request.evidence);
  const receive = (partly: boolean): void =>
    void engagement.change({ type: 'request-receive', id: request.id, on: today, partly, ...(piece === '' ? {} : { evidence: piece }) });
  return (
    <section className="stack" aria-label={t.received}>
      {brought === undefined ? null : <p>{t.brought(`${recordLabel('evidence', brought)} ${brought.title}`)}</p>}
      <Field label={t.receiveAs}>
        {(wiring) => (
          <select {...wiring} className="input" disabled={readOnly} value={piece} onChange={(event) => setPiece(event.target.value)}>
            <option value="">{t.newPiece}</option>
            {shown.records.evidence.map((one) => (
              <option key={one.id} value={one.id}>
                {recordLabel('evidence', one)} {one.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="row">
        <Button look="primary" disabled={readOnly} onClick={() => receive(false)}>
          {t.receive}
        </Button>
        <Button disabled={readOnly} onClick={() => receive(true)}>
          {t.receivePartly}
        </Button>
      </div>
    </section>
  );
};
