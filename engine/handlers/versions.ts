import type { StateShown, BaselineListed } from '../../contract/version-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import type { BaselineKind } from '../../domain/baseline/baseline.ts';
import { compareAssessments, type Compared, type Comparison } from '../../domain/baseline/compare.ts';
import { markerOf, stateDigest, upTo } from '../../domain/baseline/marker.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import { recordLabel, type Baseline } from '../../domain/record/record.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { newRecord, recordOf } from './records.ts';

/** Freezes the assessment as it is now. The state itself is not copied: it is what the history says up to here. */
export const freezeBaseline = (
  session: Session,
  signature: Signature,
  { title, kind, note }: { readonly title: string; readonly kind: BaselineKind; readonly note: string },
): Written & { readonly id: string } => {
  const { file } = session;
  const { id, label, changes } = newRecord(session, signature.id, 'baseline', {
    title,
    kind,
    note,
    frozenOn: signature.at.slice(0, 10),
    upTo: markerOf(file.operations()),
    digest: stateDigest(file.read(), file.packUses()),
  });
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Freeze ${label}: ${title}`, changes }), id };
};

export const listBaselines = ({ file }: Session): readonly BaselineListed[] => {
  const operations = file.operations();
  const { cycle } = file.profile();
  return file.records().baseline.map((baseline) => {
    const { engagement, packUses } = stateOf(file, baseline);
    const { id, title, kind, note, frozenOn, digest } = baseline;
    return {
      id,
      label: recordLabel('baseline', baseline),
      title,
      kind,
      note,
      frozenOn,
      frozenBy: operations.find(({ entity, field }) => entity === `baseline/${id}` && field === 'number')?.author ?? '',
      digest,
      sound: stateDigest(engagement, packUses) === digest,
      changesSince: operations.length - upTo(operations, baseline.upTo).length,
      current: cycle === id,
    };
  });
};

/** What the engagement said when a baseline was frozen. */
const stateOf = (file: Session['file'], baseline: Baseline) => {
  const { conflicts: _conflicts, packUses, ...engagement } = file.stateAt(baseline.upTo);
  return { engagement, packUses };
};

const baselineOf = (session: Session, name: string): Baseline => recordOf(session, 'baseline', name) as Baseline;

/** An earlier state with the packs asked then. Throws `record-unknown`, `history-unknown`. */
export const showState = (session: Session, at: { readonly position: number } | { readonly baseline: string }): StateShown => {
  const { file } = session;
  if ('position' in at && at.position > file.lastPosition()) {
    throw new Refusal({
      code: 'history-unknown',
      happened: 'There is no such place in the history of this engagement.',
      kept: 'Nothing was changed.',
      todo: 'Choose an entry of the history.',
    });
  }
  const { conflicts: _conflicts, packUses, ...engagement } = file.stateAt('position' in at ? at.position : baselineOf(session, at.baseline).upTo);
  return { engagement, packs: file.packs(packUses) };
};

/** Two states requirement by requirement; `to` left out is the state now. */
export const compareBaselines = (session: Session, from: string, to: string | undefined): { readonly from: string; readonly to: string; readonly comparison: Comparison } => {
  const { file } = session;
  const frozen = (name: string) => {
    const baseline = baselineOf(session, name);
    const { engagement, packUses } = stateOf(file, baseline);
    const compared: Compared = { engagement, assessment: assess(file.packs(packUses), engagement) };
    return { name: recordLabel('baseline', baseline), compared };
  };
  const now = () => {
    const engagement = file.read();
    return { name: '', compared: { engagement, assessment: assess(session.packs, engagement) } };
  };
  const before = frozen(from);
  const after = to === undefined ? now() : frozen(to);
  return { from: before.name, to: after.name, comparison: compareAssessments(before.compared, after.compared) };
};

/**
 * Starts the next assessment from a frozen one. Answers, findings and registers stay; reviews are open again, marks for review and the parking
 * lot are empty, and what is answered counts as carried over until it is given or confirmed again.
 */
export const restartFrom = (session: Session, signature: Signature, from: string): Written => {
  const { file } = session;
  const baseline = baselineOf(session, from);
  const { answers, records } = file.read();
  const changes: Change[] = [
    { entity: 'profile', field: 'cycle', value: baseline.id },
    ...answers.flatMap(({ question, system, flagged, parked }) => {
      const entity = entityName({ kind: 'answer', question, system });
      return [...(flagged ? [{ entity, field: 'flagged', value: false }] : []), ...(parked ? [{ entity, field: 'parked', value: false }] : [])];
    }),
    ...records.judgement
      .filter(({ workflow }) => workflow !== 'open')
      .map(({ id }) => ({ entity: entityName({ kind: 'record', record: 'judgement', id }), field: 'workflow', value: 'open' })),
  ];
  return writeSession(session, signature, { kind: 'edit', target: '', label: `Start the next assessment from ${recordLabel('baseline', baseline)}`, changes });
};
