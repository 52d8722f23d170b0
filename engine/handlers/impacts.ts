import type { Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import { judgeImpact, useDigest, type ImpactGap } from '../../domain/impact/judge.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import { recordLabel, type Impact } from '../../domain/record/record.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { newRecord, recordOf } from './records.ts';

const entityOf = (id: string): string => entityName({ kind: 'record', record: 'impact', id });

/** Approves an assessment that lacks nothing, with who accepts what remains. Throws `record-unknown`, `impact-incomplete`. */
export const approveImpact = (
  session: Session,
  signature: Signature,
  { id, acceptedBy, acceptedOn }: { readonly id: string; readonly acceptedBy?: string | undefined; readonly acceptedOn?: string | undefined },
): Written => {
  const stored = recordOf(session, 'impact', id) as Impact;
  const impact: Impact = { ...stored, acceptedBy: acceptedBy ?? stored.acceptedBy, acceptedOn: acceptedOn ?? stored.acceptedOn };
  const label = recordLabel('impact', impact);
  if (stored.state === 'approved' || stored.state === 'superseded') {
    throw new Refusal({
      code: 'impact-approved',
      happened: `Impact assessment ${label} was not approved: it was approved before.`,
      kept: 'What was approved is kept.',
      todo: 'Start the next version and approve that.',
    });
  }
  const system = session.file.systems().find((one) => one.id === impact.system);
  if (system === undefined) {
    throw new Refusal({
      code: 'system-unknown',
      happened: `Impact assessment ${label} was not approved: its AI system is not on the inventory any more.`,
      kept: 'The assessment is kept as it is.',
      todo: 'Bring the AI system back, or take the assessment off the list.',
    });
  }
  const { gaps } = judgeImpact(impact, session.file.profile().riskCriteria);
  const missing = firstOfEach(gaps).map(({ type }) => gapWords[type]);
  if (missing.length > 0) {
    throw new Refusal({
      code: 'impact-incomplete',
      happened: `Impact assessment ${label} was not approved. It lacks: ${missing.join(', ')}.`,
      kept: 'The assessment is kept as it is.',
      todo: 'Fill in what is missing, then approve it.',
    });
  }
  const changes: Change[] = [
    { entity: entityOf(impact.id), field: 'state', value: 'approved' },
    { entity: entityOf(impact.id), field: 'assessedUse', value: useDigest(system) },
    ...(impact.acceptedBy === stored.acceptedBy ? [] : [{ entity: entityOf(impact.id), field: 'acceptedBy', value: impact.acceptedBy }]),
    ...(impact.acceptedOn === stored.acceptedOn ? [] : [{ entity: entityOf(impact.id), field: 'acceptedOn', value: impact.acceptedOn }]),
    ...session.file
      .records()
      .impact.filter((other) => other.system === impact.system && other.id !== impact.id && other.state === 'approved')
      .map((other) => ({ entity: entityOf(other.id), field: 'state', value: 'superseded' })),
  ];
  return writeSession(session, signature, { kind: 'edit', target: '', label: `Approve ${label} (impact assessment)`, changes });
};

/** A draft with everything the approved one says, but who approved it. Throws `record-unknown`, `impact-not-approved`. */
export const reviseImpact = (session: Session, signature: Signature, name: string): Written & { readonly id: string } => {
  const approved = recordOf(session, 'impact', name) as Impact;
  if (approved.state !== 'approved') {
    throw new Refusal({
      code: 'impact-not-approved',
      happened: `No new version of ${recordLabel('impact', approved)} was started: it is not approved.`,
      kept: 'Nothing was changed.',
      todo: 'Change the draft itself, or start from the version that is approved.',
    });
  }
  const { id: _id, number: _number, ...before } = approved;
  const { id, label, changes } = newRecord(session, signature.id, 'impact', {
    ...before,
    version: nextVersion(before.version),
    state: 'draft',
    assessedBy: '',
    assessedOn: '',
    acceptedBy: '',
    acceptedAs: 'unsaid',
    assessedUse: '',
    acceptedOn: '',
    acceptanceReason: '',
  });
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Add ${label} (impact assessment)`, changes }), id };
};

/** '1' to '2', '1.3' to '2'; anything else gets a mark behind it. */
const nextVersion = (version: string): string => {
  const whole = Number.parseInt(version, 10);
  return Number.isNaN(whole) ? `${version}, next`.slice(0, 40) : String(whole + 1);
};

/** An aspect that lacks the same as another is not said twice. */
const firstOfEach = (gaps: readonly ImpactGap[]): readonly ImpactGap[] => gaps.filter(({ type }, position) => gaps.findIndex((gap) => gap.type === type) === position);

const gapWords: Readonly<Record<ImpactGap['type'], string>> = {
  subject: 'what is assessed',
  'organisation-only': 'consequences for individuals, groups and society, because the risk of the organisation alone is no impact assessment',
  individuals: 'consequences for individuals',
  groups: 'consequences for groups',
  societies: 'consequences for society',
  'assessed-by': 'who assessed it and when',
  consulted: 'who was heard',
  conclusion: 'a conclusion',
  acceptance: 'who accepts what remains',
  'top-management': 'acceptance of the intolerable by top management',
  'aspect-open': 'a look at every aspect',
  'aspect-unexplained': 'what was found in an aspect',
  'aspect-unjudged': 'likelihood and severity of an aspect',
  'aspect-without-measures': 'measures for an aspect',
  'residual-unjudged': 'what remains of an aspect',
  'residual-above': 'a lower risk after measures than before',
};
