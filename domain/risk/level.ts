import { isSaid } from '../engagement/said.ts';
import type { Risk } from '../record/record.ts';
import type { RiskCriteria, RiskStep } from './risk.ts';

/** What a judged risk means under the criteria of the client (6.1.1, 6.1.2). */
export const riskLevels = ['acceptable', 'tolerable', 'intolerable'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Likelihood times consequence, 1 to 25; null while one of them has not been judged. */
export const sizeOf = (likelihood: RiskStep | null, consequence: RiskStep | null): number | null =>
  likelihood === null || consequence === null ? null : likelihood * consequence;

/** `acceptable` up to the limit of the client, `intolerable` from the size that top management alone may accept, `tolerable` between. */
export const levelOf = (size: number | null, { acceptable, intolerable }: Pick<RiskCriteria, 'acceptable' | 'intolerable'>): RiskLevel | null =>
  size === null ? null : size >= intolerable ? 'intolerable' : size <= acceptable ? 'acceptable' : 'tolerable';

export interface JudgedRisk {
  readonly risk: Risk;
  readonly inherent: number | null;
  readonly inherentLevel: RiskLevel | null;
  /** After treatment; that before it while nobody judged what remains. */
  readonly residual: number | null;
  readonly residualLevel: RiskLevel | null;
  readonly issues: readonly RiskIssue[];
}

/** What is still to be done about a risk before the treatment plan can be approved (6.1.3, 8.3). */
export const riskIssues = [
  'not-judged',
  'no-owner',
  'no-treatment',
  'no-measures',
  'residual-not-judged',
  'residual-above-inherent',
  'not-accepted',
  'needs-top-management',
  'excluded-control',
  'undecided-control',
  'no-due-date',
  'overdue',
  'review-due',
] as const;
export type RiskIssue = (typeof riskIssues)[number];

export interface RiskContext {
  readonly criteria: RiskCriteria;
  /** uids of controls declared not applicable. */
  readonly excluded: ReadonlySet<string>;
  /** uids of controls declared applicable, and ids of own controls; left out, nobody asks for the decision on what is named (SoA-6). */
  readonly applicable?: ReadonlySet<string>;
  /** The role that stands for top management, as the profile names the sponsor. */
  readonly topManagement: string;
  /** ISO 8601. */
  readonly today: string;
}

/** Judges a risk under the client's criteria and lists what is still open about it. */
export const judgeRisk = (risk: Risk, { criteria, excluded, applicable, topManagement, today }: RiskContext): JudgedRisk => {
  const inherent = sizeOf(risk.likelihood, risk.consequence);
  const judgedResidual = sizeOf(risk.residualLikelihood, risk.residualConsequence);
  const residual = judgedResidual ?? inherent;
  const inherentLevel = levelOf(inherent, criteria);
  const residualLevel = levelOf(residual, criteria);
  const above = inherentLevel !== null && inherentLevel !== 'acceptable';
  const remains = residualLevel !== null && residualLevel !== 'acceptable';
  const accepted = isSaid(risk.acceptedBy) && risk.acceptedOn !== '';
  const acts = risk.treatment === 'avoid' || risk.treatment === 'reduce' || risk.treatment === 'share';
  const issues: RiskIssue[] = [];
  if (inherent === null) issues.push('not-judged');
  if (!isSaid(risk.owner)) issues.push('no-owner');
  if (above && risk.treatment === 'undecided') issues.push('no-treatment');
  if (acts && !isSaid(risk.measures) && risk.controls.length === 0) issues.push('no-measures');
  if (above && acts && risk.treatment !== 'avoid' && judgedResidual === null) issues.push('residual-not-judged');
  // A treatment may make a risk larger, for a reason; without one it is nearly always a slip of the keyboard.
  if (judgedResidual !== null && inherent !== null && judgedResidual > inherent && !isSaid(risk.acceptanceReason)) issues.push('residual-above-inherent');
  if (remains && risk.treatment !== 'undecided' && risk.treatment !== 'avoid' && !accepted) issues.push('not-accepted');
  if (accepted && residualLevel === 'intolerable' && risk.acceptedAs !== 'top-management' && risk.acceptedBy.trim() !== topManagement.trim()) issues.push('needs-top-management');
  if (risk.controls.some((control) => excluded.has(control))) issues.push('excluded-control');
  if (applicable !== undefined && risk.controls.some((control) => !excluded.has(control) && !applicable.has(control))) issues.push('undecided-control');
  if (above && acts && risk.state === 'open' && risk.dueOn === '') issues.push('no-due-date');
  if (risk.dueOn !== '' && risk.dueOn < today && (risk.state === 'open' || (risk.state === 'accepted' && !accepted))) issues.push('overdue');
  if (risk.state !== 'closed' && risk.reviewOn !== '' && risk.reviewOn < today) issues.push('review-due');
  return { risk, inherent, inherentLevel, residual, residualLevel, issues };
};

/** What an auditor asks about criteria: limits in order, and words that tell the steps apart, or results cannot be repeated (6.1.2). */
export const criteriaIssues = ['limits-crossed', 'words-not-apart', 'not-approved'] as const;
export type CriteriaIssue = (typeof criteriaIssues)[number];
export const issuesOfCriteria = ({ acceptable, intolerable, likelihood, consequence, approvedBy, approvedOn }: RiskCriteria): readonly CriteriaIssue[] => {
  const apart = (words: readonly string[]): boolean => new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')).size === words.length;
  const found: Readonly<Record<CriteriaIssue, boolean>> = {
    'limits-crossed': acceptable >= intolerable,
    'words-not-apart': !apart(likelihood) || !apart(consequence),
    'not-approved': !isSaid(approvedBy) || approvedOn === '',
  };
  return criteriaIssues.filter((issue) => found[issue]);
};

/** How many risks stand in each cell of the matrix: likelihood by consequence, 1 to 5 each. */
export const matrixOf = (risks: readonly Risk[], which: 'inherent' | 'residual'): ReadonlyMap<string, readonly Risk[]> =>
  Map.groupBy(
    risks.filter((risk) => cellOf(risk, which) !== null),
    (risk) => cellOf(risk, which) ?? '',
  );

/** 'likelihood-consequence', such as '3-5'; null while it has not been judged. */
export const cellOf = (risk: Risk, which: 'inherent' | 'residual'): string | null => {
  const likelihood = which === 'inherent' ? risk.likelihood : (risk.residualLikelihood ?? risk.likelihood);
  const consequence = which === 'inherent' ? risk.consequence : (risk.residualConsequence ?? risk.consequence);
  return likelihood === null || consequence === null ? null : `${likelihood}-${consequence}`;
};

/** uids of the controls, and ids of own controls, that the treatment of any risk names (SoA-6). */
export const controlsOfTreatment = (risks: readonly Risk[]): ReadonlySet<string> => new Set(risks.flatMap(({ controls }) => controls));
