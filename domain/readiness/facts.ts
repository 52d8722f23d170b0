/** What the readiness rules look at, gathered from the assessment and the registers; the rules themselves know nothing of either. */
import { dayNumber } from '../days.ts';
import type { Engagement } from '../engagement/engagement.ts';
import { impactsBySystem } from '../impact/judge.ts';
import { countsInIndices } from '../pack/pack.ts';
import { discoveryMeans, emptyProgramme, type ProgrammeFields } from '../programme/programme.ts';
import type { Assessment, ItemResult } from '../scoring/assessment.ts';
import { toInteger } from '../scoring/fraction.ts';
import { approvalOf } from '../soa/approval.ts';
import { blocksApproval, lintSoa } from '../soa/lint.ts';
import { soaRows } from '../soa/rows.ts';

/** Scores as shown, 0 to 100; null while nothing of the kind is rated. */
export interface ItemFigures {
  readonly S: number | null;
  readonly D: number | null;
  readonly O: number | null;
}

/** True, false, or not known yet: what is not known never counts as done. */
export type Known = boolean | null;

export interface ReadinessFacts {
  /** By reference, such as 6.1.2. */
  readonly items: ReadonlyMap<string, ItemFigures>;
  /** Answered share of what applies, 0 to 100: design criteria of the requirements, and all criteria of requirements and included controls. */
  readonly designCoverage: number;
  readonly coverage: number;
  readonly majors: readonly string[];
  readonly minors: readonly string[];
  readonly scopeApproved: Known;
  /** ids of AI systems, and names of units, that are neither in nor out. */
  readonly undecided: readonly string[];
  readonly listedSystems: number;
  /** Share of the systems expected that are listed, 0 to 100; null while nobody estimated. */
  readonly completeness: number | null;
  readonly discovery: readonly string[];
  readonly policyApproved: Known;
  /** AI systems in scope, and those of them a risk is recorded for. */
  readonly inScope: readonly string[];
  readonly withoutRisk: readonly string[];
  readonly risks: number;
  /** In scope without an approved impact assessment, by tier. */
  readonly withoutImpactHigh: readonly string[];
  readonly withoutImpactOther: readonly string[];
  readonly impacts: number;
  readonly soaRows: number;
  /** References of rows that block an approval. */
  readonly soaBlocking: readonly string[];
  readonly soaApproved: boolean;
  /** Controls said to be implemented while rated below 50. */
  readonly claims: readonly string[];
  readonly treatmentApproved: Known;
  readonly residualAccepted: Known;
  readonly auditPlanned: Known;
  readonly auditDone: Known;
  readonly auditFull: Known;
  readonly reviewPlanned: Known;
  readonly reviewHeld: Known;
  readonly reviewRecorded: Known;
  /** References of requirements whose document is not there. */
  readonly documentsMissing: readonly string[];
  /** Those where nobody has asked yet. */
  readonly documentsUnknown: readonly string[];
  readonly objectivesApproved: Known;
  /** Whole weeks of operation on the day asked about; null while the start is not known. */
  readonly weeksOperated: number | null;
}

/** @param today ISO 8601. */
export const readinessFacts = (engagement: Engagement, assessment: Assessment, today: string): ReadinessFacts => {
  const items = assessment.items.filter(({ pack }) => countsInIndices(pack));
  const requirements = items.filter(({ pack }) => pack.kind === 'requirements');
  const asked = new Set(requirements.filter(({ answered }) => answered > 0).map(({ item }) => item.ref));
  const programme: ProgrammeFields = engagement.records.programme[0] ?? emptyProgramme;
  const within = engagement.systems.filter(({ scope, stage }) => scope !== 'out' && stage !== 'retired');
  const rows = soaRows(engagement, assessment);
  const lint = lintSoa(rows, engagement);
  // A risk nobody has judged is no result of an assessment.
  const judgedRisks = engagement.records.risk.filter(({ likelihood, consequence }) => likelihood !== null && consequence !== null);
  const treated = new Set(judgedRisks.flatMap(({ systems }) => systems));
  const impacts = impactsBySystem(within, engagement.records.impact, today).filter(({ state }) => state === 'approved' || state === 'review-due');
  const assessed = new Set(impacts.map(({ system }) => system.id));
  /** Recorded; or, once the requirement was looked at, known not to be. */
  const recorded = (value: string, ref: string): Known => (value !== '' ? true : asked.has(ref) ? false : null);
  const past = (day: string): boolean => day !== '' && day <= today;
  const missing = documents(requirements);
  const notHandedOver = new Set(engagement.records.request.filter(({ state }) => state === 'not-existing').flatMap(({ items: of }) => of));
  const above = engagement.records.risk.filter(({ treatment }) => treatment === 'retain' || treatment === 'reduce' || treatment === 'share');
  return {
    items: new Map(items.map(({ item, S, D, O }) => [item.ref, { S: S === null ? null : toInteger(S), D: D === null ? null : toInteger(D), O: O === null ? null : toInteger(O) }])),
    designCoverage: coverage(requirements, 'design'),
    coverage: coverage(items.filter(({ grade }) => grade !== 'excluded'), null),
    majors: items.filter(({ grade }) => grade === 'major').map(({ item }) => item.ref),
    minors: items.filter(({ grade }) => grade === 'minor').map(({ item }) => item.ref),
    scopeApproved: recorded(programme.scopeApprovedOn, '4.3'),
    undecided: [...engagement.systems.filter(({ scope, stage }) => scope === 'undecided' && stage !== 'retired').map(({ id }) => id), ...engagement.records.unit.filter(({ decision }) => decision === 'undecided').map(({ name }) => name)],
    listedSystems: engagement.systems.length,
    completeness: programme.expectedSystems === 0 ? null : Math.min(100, Math.floor((engagement.systems.length * 100) / programme.expectedSystems)),
    discovery: discoveryMeans.filter((means) => programme.discovery.includes(means)),
    policyApproved: recorded(programme.policyApprovedOn, '5.2'),
    inScope: within.map(({ id }) => id),
    withoutRisk: within.filter(({ id }) => !treated.has(id)).map(({ id }) => id),
    risks: judgedRisks.length,
    withoutImpactHigh: within.filter(({ id, tier }) => tier === 'high' && !assessed.has(id)).map(({ id }) => id),
    withoutImpactOther: within.filter(({ id, tier }) => tier !== 'high' && !assessed.has(id)).map(({ id }) => id),
    impacts: impacts.length,
    soaRows: rows.length,
    soaBlocking: [...new Set(lint.problems.filter(({ rule }) => blocksApproval(rule)).map(({ row }) => row.ref))],
    soaApproved: approvalOf(rows, engagement.records.statement).current,
    claims: lint.problems.filter(({ rule }) => rule === 'claim').map(({ row }) => row.ref),
    treatmentApproved: recorded(programme.treatmentApprovedOn, '6.1.3'),
    residualAccepted: above.length === 0 ? (asked.has('6.1.3') && programme.treatmentApprovedOn === '' ? false : null) : above.every(({ acceptedBy, acceptedOn, residualLikelihood, residualConsequence, likelihood, consequence }) =>
      isAcceptable(engagement, residualLikelihood ?? likelihood, residualConsequence ?? consequence) || (acceptedBy !== '' && acceptedOn !== '')),
    auditPlanned: recorded(programme.auditPlannedOn, '9.2.2'),
    auditDone: past(programme.auditDoneOn) ? true : asked.has('9.2.1') || asked.has('9.2.2') ? false : null,
    auditFull: programme.auditCoverage === 'unknown' ? null : programme.auditCoverage === 'full',
    reviewPlanned: recorded(programme.reviewPlannedOn, '9.3.1'),
    reviewHeld: past(programme.reviewHeldOn) ? true : asked.has('9.3.1') ? false : null,
    reviewRecorded: past(programme.reviewHeldOn) ? programme.reviewRecorded : null,
    documentsMissing: requirements.filter(({ item }) => missing.none.has(item.ref) || notHandedOver.has(item.uid)).map(({ item }) => item.ref),
    documentsUnknown: [...missing.unknown],
    objectivesApproved: recorded(programme.objectivesApprovedOn, '6.2'),
    weeksOperated: programme.operatedSince === '' ? (asked.has('4.4') ? 0 : null) : Math.max(0, Math.floor((dayNumber(today) - dayNumber(programme.operatedSince)) / 7)),
  };
};

const isAcceptable = ({ profile }: Engagement, likelihood: number | null, consequence: number | null): boolean => likelihood !== null && consequence !== null && likelihood * consequence <= profile.riskCriteria.acceptable;

/** Share of applicable criteria that are answered, 0 to 100, rounded down; 0 where nothing applies. */
const coverage = (items: readonly ItemResult[], aspect: 'design' | null): number => {
  const criteria = items.flatMap((item) => item.criteria).filter(({ question }) => question.binding !== 'guidance' && (aspect === null || question.aspect === aspect));
  const applicable = criteria.reduce((sum, one) => sum + one.applicable, 0);
  return applicable === 0 ? 0 : Math.floor((criteria.reduce((sum, one) => sum + one.answered, 0) * 100) / applicable);
};

/** Requirements that demand a document: those whose questions about it are all rated "not", and those nobody has answered. */
const documents = (requirements: readonly ItemResult[]): { readonly none: ReadonlySet<string>; readonly unknown: ReadonlySet<string> } => {
  const none = new Set<string>();
  const unknown = new Set<string>();
  for (const { item, criteria } of requirements.filter((result) => result.item.documents.length > 0)) {
    const about = criteria.filter(({ question, applicable }) => question.form === 'document' && applicable > 0);
    const rated = about.filter((criterion) => criterion.rated !== null);
    if (about.length > 0 && rated.length === 0) unknown.add(item.ref);
    else if (rated.length > 0 && rated.every((criterion) => criterion.rated === 1)) none.add(item.ref);
  }
  return { none, unknown };
};
