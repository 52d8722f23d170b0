import { recordLabel, type Party } from '../../domain/record/record.ts';
import { party as partyShape, partyTypes, type PartyFields } from '../../domain/scope/party.ts';
import { QuickAdd } from '../records/quick-add.tsx';
import { needsName, SavedChoice, SavedText } from '../records/saved-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import '../records/records.css';

/** Who is concerned, what each requires, and whether that is taken up (4.2). */
export const Parties = () => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const parties = shown.records.party;
  const t = text.scope;
  return (
    <>
      <QuickAdd label={t.addParty} placeholder={t.addUnitPlaceholder} disabled={readOnly} onAdd={(name) => void engagement.change({ type: 'record-add', record: { kind: 'party', fields: { name } } })} />
      {parties.length === 0 ? <p className="soft">{t.noParties}</p> : null}
      {parties.map((party) => (
        <PartyRow key={party.id} party={party} />
      ))}
    </>
  );
};

const PartyRow = ({ party }: { readonly party: Party }) => {
  const { engagement } = useStores();
  const { readOnly } = useOpen();
  const t = text.scope;
  const save = (changes: Partial<PartyFields>): void => void engagement.change({ type: 'record-update', record: { kind: 'party', id: party.id, changes } });
  return (
    <div className="scope-entry" role="group" aria-label={`${recordLabel('party', party)} ${party.name}`}>
      <div className="form-grid">
        <SavedText label={t.name} value={party.name} readOnly={readOnly} maxLength={200} problem={needsName} onSave={(name) => save({ name })} />
        <SavedChoice label={t.partyType} value={party.type} options={partyTypes} words={(one) => t.partyTypes[one]} readOnly={readOnly} onSave={(type) => save({ type })} />
        <SavedChoice label={t.addressed} value={party.addressed} options={partyShape.shape.addressed.options} words={(one) => t.addressedStates[one]} readOnly={readOnly} onSave={(addressed) => save({ addressed })} />
        <SavedText label={t.ownerRole} value={party.owner} readOnly={readOnly} maxLength={200} onSave={(owner) => save({ owner })} />
        <SavedText label={t.requirements} rows={2} value={party.requirements} readOnly={readOnly} onSave={(requirements) => save({ requirements })} />
        <SavedText label={t.binding} rows={2} value={party.binding} readOnly={readOnly} onSave={(binding) => save({ binding })} />
        <SavedText label={t.how} rows={2} value={party.how} readOnly={readOnly} onSave={(how) => save({ how })} />
      </div>
      <div className="row">
        <Button look="quiet" disabled={readOnly} aria-label={t.removeEntry(party.name)} onClick={() => void engagement.change({ type: 'record-remove', kind: 'party', id: party.id })}>
          {text.common.remove}
        </Button>
      </div>
    </div>
  );
};
