import { useState } from 'react';
import { findingGradesGiven, findingSources } from '../../../domain/finding/finding.ts';
import { isOverdue } from '../../../domain/finding/closure.ts';
import { isOutdated } from '../../../domain/finding/draft.ts';
import { causeTags } from '../../../domain/pack/schema.ts';
import { recordLabel, type Finding } from '../../../domain/record/record.ts';
import type { ItemResult } from '../../../domain/scoring/assessment.ts';
import { PackWords } from '../../shell/pack-words.tsx';
import { useOpen, useStores } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useOpenItem } from '../use-open-item.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { FindingLinks } from './finding-links.tsx';
import { MoveBar } from './move-bar.tsx';
import { FindingDay, FindingText, useChange } from './saved-field.tsx';

export interface FindingEditorProps {
  readonly finding: Finding;
  readonly result: ItemResult | undefined;
  readonly today: string;
  readonly onRemoved: () => void;
}

/** One finding with all it says; everything is saved while it is typed. */
export const FindingEditor = ({ finding, result, today, onRemoved }: FindingEditorProps) => {
  const { engagement } = useStores();
  const { readOnly: openedForReading, shown } = useOpen();
  const openItem = useOpenItem();
  const [comparing, setComparing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const words = text.findings;
  const settled = finding.state === 'closed' || finding.state === 'withdrawn';
  const readOnly = openedForReading || settled;
  const label = recordLabel('finding', finding);
  const members = shown.records.finding.filter(({ bundledIn }) => bundledIn === finding.id);
  const bundle = shown.records.finding.find(({ id }) => id === finding.bundledIn);
  const outdated = isOutdated(finding, result);
  const saved = { finding, readOnly };
  return (
    <article className="finding-editor" aria-labelledby="finding-title">
      <header className="finding-head">
        <h2 id="finding-title" tabIndex={-1}>
          <span className="item-ref">{label}</span> {finding.title}
        </h2>
        <p className="row small">
          {result === undefined ? (
            <span>{words.noItem}</span>
          ) : (
            <button type="button" className="link" aria-label={words.openItem(result.item.ref)} onClick={() => openItem(result)}>
              {result.item.ref} <PackWords uid={result.item.uid} of="title">{result.item.title}</PackWords>
            </button>
          )}
          {isOverdue(finding, today) ? <span className="finding-flag finding-late">{words.overdue}</span> : null}
          {bundle === undefined ? null : <span className="finding-flag">{words.bundledIn(recordLabel('finding', bundle))}</span>}
          {members.length === 0 ? null : <span className="finding-flag">{words.bundles(members.map((one) => recordLabel('finding', one)).join(', '))}</span>}
          {outdated ? <span className="finding-flag finding-changed">{words.outdated}</span> : null}
          {result === undefined || finding.source !== 'assessment' || settled ? null : (
            <Button look={outdated ? 'primary' : 'quiet'} onClick={() => setComparing(true)}>
              {words.compare}
            </Button>
          )}
        </p>
      </header>
      <MoveBar key={`${finding.id} ${finding.state}`} finding={finding} result={result} />
      {settled ? <p className="small soft">{words.closedNote}</p> : null}
      {finding.moveReason === '' ? null : (
        <p className="small">
          <strong>{words.moveReason}:</strong> {finding.moveReason}
        </p>
      )}
      <section className="finding-part" aria-label={words.parts.what}>
        <FindingText {...saved} name="title" label={words.field.title} />
        <div className="finding-row">
          <GradeField finding={finding} result={result} readOnly={readOnly} />
          <SourceField finding={finding} readOnly={readOnly} />
        </div>
        <FindingText {...saved} name="gradeReason" label={words.field.gradeReason} hint={words.hints.gradeReason} rows={2} />
        <FindingText {...saved} name="statement" label={words.field.statement} hint={words.hints.statement} rows={5} />
        <FindingText {...saved} name="criterion" label={words.field.criterion} hint={words.hints.criterion} rows={3} />
        <FindingText {...saved} name="evidence" label={words.field.evidence} rows={3} />
      </section>
      <section className="finding-part" aria-label={words.parts.why}>
        <h3>{words.parts.why}</h3>
        <CauseField finding={finding} readOnly={readOnly} />
        <FindingText {...saved} name="cause" label={words.field.cause} rows={3} />
        <FindingText {...saved} name="consequence" label={words.field.consequence} rows={3} />
        <FindingText {...saved} name="recommendation" label={words.field.recommendation} rows={3} />
      </section>
      <FindingLinks finding={finding} readOnly={readOnly} />
      <section className="finding-part" aria-label={words.parts.closure}>
        <h3>{words.parts.closure}</h3>
        <div className="finding-row">
          <FindingText {...saved} name="owner" label={words.field.owner} />
          <FindingDay {...saved} name="dueOn" label={words.field.dueOn} />
        </div>
        <FindingText {...saved} name="correction" label={words.field.correction} hint={words.hints.correction} rows={2} />
        <FindingText {...saved} name="correctiveAction" label={words.field.correctiveAction} hint={words.hints.correctiveAction} rows={3} />
        <FindingText {...saved} name="verification" label={words.field.verification} rows={2} />
        <div className="finding-row">
          <FindingText {...saved} name="verifiedBy" label={words.field.verifiedBy} />
          <FindingDay {...saved} name="verifiedOn" label={words.field.verifiedOn} />
        </div>
      </section>
      <div className="row">
        {removing ? (
          <>
            <span>{words.removeSure(label)}</span>
            <Button
              look="danger"
              onClick={() => {
                engagement.drafts.flush();
                void engagement.change({ type: 'record-remove', kind: 'finding', id: finding.id });
                onRemoved();
              }}
            >
              {words.remove}
            </Button>
            <Button onClick={() => setRemoving(false)}>{text.common.cancel}</Button>
          </>
        ) : (
          <Button look="quiet" disabled={openedForReading} onClick={() => setRemoving(true)}>
            {words.remove}
          </Button>
        )}
      </div>
      {comparing ? <CompareDialog finding={finding} onClose={() => setComparing(false)} /> : null}
    </article>
  );
};

interface PartProps {
  readonly finding: Finding;
  readonly readOnly: boolean;
}

const GradeField = ({ finding, result, readOnly }: PartProps & Pick<FindingEditorProps, 'result'>) => {
  const change = useChange(finding);
  const hint = result === undefined || finding.source !== 'assessment' ? undefined : text.findings.proposedBy(text.common.grade[result.grade]);
  return (
    <Field label={text.findings.field.grade} hint={hint}>
      {(wiring) => (
        <select {...wiring} className="input" disabled={readOnly} value={finding.grade} onChange={(event) => change({ grade: findingGradesGiven.find((one) => one === event.target.value) ?? finding.grade })}>
          {findingGradesGiven.map((grade) => (
            <option key={grade} value={grade}>
              {text.common.gradeLong[grade]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

const SourceField = ({ finding, readOnly }: PartProps) => {
  const change = useChange(finding);
  return (
    <Field label={text.findings.field.source}>
      {(wiring) => (
        <select {...wiring} className="input" disabled={readOnly} value={finding.source} onChange={(event) => change({ source: findingSources.find((one) => one === event.target.value) ?? finding.source })}>
          {findingSources.map((source) => (
            <option key={source} value={source}>
              {text.findings.source[source]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

const CauseField = ({ finding, readOnly }: PartProps) => {
  const change = useChange(finding);
  return (
    <Field label={text.findings.field.causeTag}>
      {(wiring) => (
        <select {...wiring} className="input" disabled={readOnly} value={finding.causeTag ?? ''} onChange={(event) => change({ causeTag: causeTags.find((one) => one === event.target.value) ?? null })}>
          <option value="">{text.findings.noCause}</option>
          {causeTags.map((tag) => (
            <option key={tag} value={tag}>
              {text.findings.cause[tag]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
