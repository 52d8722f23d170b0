import { controlDecisions, minimumJustificationLength } from '../../domain/engagement/engagement.ts';
import { recordLabel } from '../../domain/record/record.ts';
import { implementationStates, type Declaration } from '../../domain/soa/declaration.ts';
import type { SoaProblem } from '../../domain/soa/lint.ts';
import type { SoaRow } from '../../domain/soa/rows.ts';
import { needsName, SavedChoice, SavedDay, SavedText } from '../records/saved-field.tsx';
import { TokenField } from '../records/token-field.tsx';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Choice, ChoiceGroup } from '../ui/field.tsx';
import { MarkGlyph } from '../ui/glyphs.tsx';
import { blocksApproval } from '../../domain/soa/lint.ts';

export interface RowFormProps {
  readonly row: SoaRow;
  readonly problems: readonly SoaProblem[];
}

/** One row of the statement, every field saved as it is typed. */
export const RowForm = ({ row, problems }: RowFormProps) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const t = text.statement;
  const own = row.origin === 'own';
  const declare = (changes: Partial<Declaration>): void =>
    void engagement.change(own ? { type: 'record-update', record: { kind: 'own-control', id: row.id, changes } } : { type: 'declaration', item: row.id, changes });
  const decide = (decision: SoaRow['decision'], justification: string): void => void engagement.change({ type: 'decision', decision: { item: row.id, decision, justification } });
  const tooShort = (typed: string): string | null => (row.decision === 'excluded' && typed.trim().length < minimumJustificationLength ? t.excludeTooShort(typed.trim().length) : null);
  const sources = [
    ...shown.records.risk.map((risk) => ({ id: risk.id, label: `${recordLabel('risk', risk)} ${risk.title}` })),
    ...shown.records.impact.map((impact) => ({ id: impact.id, label: `${recordLabel('impact', impact)} ${impact.system}` })),
  ];
  const evidence = shown.records.evidence.map((one) => ({ id: one.id, label: `${recordLabel('evidence', one)} ${one.title}` }));
  return (
    <section className="panel stack" aria-labelledby="soa-row">
      <div className="row row-apart">
        <h2 id="soa-row">
          {row.ref} {row.result === null ? row.title : <PackWords uid={row.id} of="title">{row.title}</PackWords>}
        </h2>
        {own ? (
          <Button look="quiet" disabled={readOnly} onClick={() => void engagement.change({ type: 'record-remove', kind: 'own-control', id: row.id })}>
            {t.removeOwn(row.ref)}
          </Button>
        ) : null}
      </div>
      {problems.length === 0 ? null : (
        <ul className="issues" aria-label={t.remarks}>
          {problems.map(({ rule, because }) => (
            <li key={rule}>
              <MarkGlyph mark={blocksApproval(rule) ? 'diamond' : 'triangle'} /> {t.rules[rule]}
              {because.length === 0 ? '' : t.because(because.join(', '))}
            </li>
          ))}
        </ul>
      )}
      {own ? (
        <OwnFields row={row} />
      ) : (
        <ChoiceGroup legend={t.decision} narrow>
          {controlDecisions.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="soa-decision"
              label={text.assessment.decisions[one]}
              checked={row.decision === one}
              disabled={readOnly || (one === 'excluded' && row.decision !== 'excluded' && row.justification.trim().length < minimumJustificationLength)}
              onChange={() => decide(one, row.justification)}
            />
          ))}
        </ChoiceGroup>
      )}
      <SavedText
        id="soa-justification"
        label={t.justification}
        hint={own ? undefined : t.justificationHint}
        value={row.justification}
        rows={3}
        readOnly={readOnly}
        problem={tooShort}
        onSave={(justification) => (own ? void engagement.change({ type: 'record-update', record: { kind: 'own-control', id: row.id, changes: { justification } } }) : decide(row.decision, justification))}
      />
      <TokenField label={t.risks} chosen={row.risks} options={sources} readOnly={readOnly} onChange={(risks) => declare({ risks: [...risks] })} />
      <SavedText label={t.duties} value={row.duties} rows={2} readOnly={readOnly} onSave={(duties) => declare({ duties })} />
      <div className="form-grid">
        <SavedChoice label={t.implementation} value={row.implementation} options={implementationStates} words={(one) => t.implementations[one]} readOnly={readOnly} onSave={(implementation) => declare({ implementation })} />
        <SavedText label={t.owner} value={row.owner} maxLength={200} readOnly={readOnly} onSave={(owner) => declare({ owner })} />
        <SavedDay label={t.dueOn} value={row.dueOn} readOnly={readOnly} onSave={(dueOn) => declare({ dueOn })} />
      </div>
      <TokenField label={t.evidence} chosen={row.evidence} options={evidence} readOnly={readOnly} onChange={(ids) => declare({ evidence: [...ids] })} />
      {own ? null : <p className="small soft">{t.score(row.score === null ? t.notAssessed : String(row.score))}</p>}
    </section>
  );
};

const OwnFields = ({ row }: { readonly row: SoaRow }) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const control = shown.records['own-control'].find(({ id }) => id === row.id);
  if (control === undefined) return null;
  const save = (changes: { readonly title?: string; readonly statement?: string }): void => void engagement.change({ type: 'record-update', record: { kind: 'own-control', id: row.id, changes } });
  return (
    <>
      <SavedText label={text.statement.name} value={control.title} maxLength={300} readOnly={readOnly} problem={needsName} onSave={(title) => save({ title })} />
      <SavedText label={text.statement.what} value={control.statement} rows={3} readOnly={readOnly} onSave={(statement) => save({ statement })} />
    </>
  );
};
