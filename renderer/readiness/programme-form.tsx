import { discoveryMeans, emptyProgramme, type ProgrammeFields } from '../../domain/programme/programme.ts';
import { certificateDates, programmeWarningsOf } from '../../domain/readiness/journey.ts';
import { SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';

type NameOf<T> = { readonly [K in keyof ProgrammeFields]: ProgrammeFields[K] extends T ? K : never }[keyof ProgrammeFields];
type TextName = Exclude<NameOf<string>, 'auditCoverage'>;

/** The field the focus goes to when a rule leads here. */
export const firstField = 'programme-scope-by';

/** Approvals, dates, and what follows from them; each field is saved as soon as it is typed. */
export const ProgrammeForm = ({ on }: { readonly on: string }) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const programme: ProgrammeFields = shown.records.programme[0] ?? emptyProgramme;
  const save = (changes: Partial<ProgrammeFields>): void => void engagement.change({ type: 'record-update', record: { kind: 'programme', id: 'programme', changes } });
  const t = text.readiness;
  const line = (name: TextName, maxLength = 200, id?: string) => (
    <SavedText key={name} label={t.fields[name]} value={programme[name]} readOnly={readOnly} maxLength={maxLength} onSave={(value) => save({ [name]: value })} {...(id === undefined ? {} : { id })} />
  );
  const day = (name: TextName) => <SavedDay key={name} label={t.fields[name]} value={programme[name]} readOnly={readOnly} onSave={(value) => save({ [name]: value })} />;
  const dates = certificateDates(programme.decidedOn);
  const warnings = programmeWarningsOf(shown, on);
  return (
    <section className="panel stack" aria-labelledby="readiness-programme">
      <div>
        <h2 id="readiness-programme">{t.programme}</h2>
        <p className="soft">{t.programmeLead}</p>
      </div>
      <h3>{t.groups.approvals}</h3>
      <div className="form-grid readiness-fields">
        {line('scopeApprovedBy', 200, firstField)}
        {day('scopeApprovedOn')}
        {line('policyApprovedBy')}
        {day('policyApprovedOn')}
        {line('treatmentApprovedBy')}
        {day('treatmentApprovedOn')}
        {day('objectivesApprovedOn')}
      </div>
      <h3>{t.groups.inventory}</h3>
      <div className="form-grid readiness-fields">
        <SavedText
          label={t.fields.expectedSystems}
          value={String(programme.expectedSystems)}
          readOnly={readOnly}
          maxLength={6}
          problem={(typed) => (isCount(typed) ? null : t.wholeNumber)}
          onSave={(typed) => save({ expectedSystems: Number(typed) })}
        />
        {day('inventoryReviewedOn')}
      </div>
      <ChoiceGroup legend={t.lookedFor} narrow>
        {discoveryMeans.map((means) => (
          <Choice
            key={means}
            type="checkbox"
            name={`discovery-${means}`}
            label={t.discovery[means]}
            checked={programme.discovery.includes(means)}
            disabled={readOnly}
            onChange={(checked) => save({ discovery: discoveryMeans.filter((one) => (one === means ? checked : programme.discovery.includes(one))) })}
          />
        ))}
      </ChoiceGroup>
      <h3>{t.groups.operation}</h3>
      <div className="form-grid readiness-fields">
        {day('operatedSince')}
        {day('auditPlannedOn')}
        {day('auditDoneOn')}
        <SavedChoice
          label={t.fields.auditCoverage}
          value={programme.auditCoverage}
          options={['unknown', 'partial', 'full']}
          words={(option) => t.coverage[option]}
          readOnly={readOnly}
          onSave={(auditCoverage) => save({ auditCoverage })}
        />
        {day('reviewPlannedOn')}
        {day('reviewHeldOn')}
      </div>
      <Choice
        type="checkbox"
        name="review-recorded"
        label={t.fields.reviewRecorded}
        checked={programme.reviewRecorded}
        disabled={readOnly}
        onChange={(reviewRecorded) => save({ reviewRecorded })}
      />
      <h3>{t.groups.certification}</h3>
      <p className="soft">{t.nonconformities}</p>
      <div className="form-grid readiness-fields">
        {line('body')}
        {line('accreditedBy')}
        {day('accreditationCheckedOn')}
        {day('stage1On')}
        {day('stage2On')}
        {day('decidedOn')}
        {line('certificateNumber', 80)}
      </div>
      <h3>{t.groups.after}</h3>
      <div className="form-grid readiness-fields">
        {day('surveillance1On')}
        {day('surveillance2On')}
        {line('ownerAfter')}
      </div>
      {dates === null ? null : (
        <div>
          <h4>{t.computed}</h4>
          <ul>
            <li>{t.firstSurveillanceBy(text.common.date(dates.firstSurveillanceBy))}</li>
            <li>{t.secondSurveillanceBy(text.common.date(dates.secondSurveillanceBy))}</li>
            <li>{t.recertificationFrom(text.common.date(dates.recertificationFrom))}</li>
            <li>{t.expires(text.common.date(dates.expires))}</li>
          </ul>
        </div>
      )}
      {warnings.length === 0 ? null : (
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{t.warnings[warning]}</li>
          ))}
        </ul>
      )}
      <SavedText label={t.fields.note} value={programme.note} rows={3} readOnly={readOnly} onSave={(note) => save({ note })} />
    </section>
  );
};

const isCount = (typed: string): boolean => /^\d{1,6}$/.test(typed) && Number(typed) <= 100_000;
