/** The completeness rules of the Statement of Applicability, SoA-1 to SoA-10 of method 1.9, each named. */
import { minimumJustificationLength, type AiSystem, type Engagement } from '../engagement/engagement.ts';
import { controlsOfTreatment } from '../risk/level.ts';
import { fraction, compare } from '../scoring/fraction.ts';
import type { SoaRow } from './rows.ts';

/**
 * `undecided` (SoA-2), `no-justification` (SoA-3), `no-source` (SoA-3), `thin-exclusion` and `exclusion-without-reference` (SoA-4),
 * `contradiction` (SoA-5), `treatment-not-included` and `included-for-no-risk` (SoA-6), `no-owner`, `no-implementation` and `no-date` (SoA-7),
 * `claim` (SoA-9), `unknown-source` for a risk that is gone.
 */
export const soaRules = [
  'undecided',
  'no-justification',
  'no-source',
  'unknown-source',
  'thin-exclusion',
  'exclusion-without-reference',
  'contradiction',
  'treatment-not-included',
  'included-for-no-risk',
  'no-owner',
  'no-implementation',
  'no-date',
  'claim',
] as const;
export type SoaRule = (typeof soaRules)[number];

/** What blocks an approval; the rest are warnings for the reviewer. */
const blocking: ReadonlySet<SoaRule> = new Set(['undecided', 'no-justification', 'no-source', 'unknown-source', 'thin-exclusion', 'exclusion-without-reference', 'contradiction', 'treatment-not-included']);
export const blocksApproval = (rule: SoaRule): boolean => blocking.has(rule);

export interface SoaProblem {
  readonly row: SoaRow;
  readonly rule: SoaRule;
  /** Facts that contradict an exclusion: ids of AI systems, or the role. */
  readonly because: readonly string[];
}

export interface SoaLint {
  readonly problems: readonly SoaProblem[];
  readonly blocking: number;
  readonly undecided: number;
  readonly excluded: number;
  /** More than a quarter is excluded: a reviewer has to confirm that (N3). */
  readonly manyExcluded: boolean;
}

/** Checks every row. Pure, and independent of the order of rows: each is looked at by itself. */
export const lintSoa = (rows: readonly SoaRow[], engagement: Engagement): SoaLint => {
  const treated = controlsOfTreatment(engagement.records.risk);
  const known = new Set([...engagement.records.risk, ...engagement.records.impact].map(({ id }) => id));
  const problems = rows.flatMap((row) => rowProblems(row, { engagement, treated, known }));
  const excluded = rows.filter(({ decision }) => decision === 'excluded').length;
  return {
    problems,
    blocking: problems.filter(({ rule }) => blocking.has(rule)).length,
    undecided: rows.filter(({ decision }) => decision === 'undecided').length,
    excluded,
    manyExcluded: rows.length > 0 && compare(fraction(excluded * 100, rows.length), fraction(25)) > 0,
  };
};

interface Facts {
  readonly engagement: Engagement;
  readonly treated: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

const rowProblems = (row: SoaRow, facts: Facts): readonly SoaProblem[] => {
  const problem = (rule: SoaRule, because: readonly string[] = []): SoaProblem => ({ row, rule, because });
  switch (row.decision) {
    case 'undecided':
      return [problem('undecided')];
    case 'applicable':
      return [
        ...(row.justification.trim() === '' ? [problem('no-justification')] : []),
        ...(row.risks.length === 0 && row.duties.trim() === '' ? [problem('no-source')] : []),
        ...(row.risks.some((id) => !facts.known.has(id)) ? [problem('unknown-source')] : []),
        ...(facts.engagement.records.risk.length > 0 && !facts.treated.has(row.id) && row.duties.trim() === '' ? [problem('included-for-no-risk')] : []),
        ...(row.owner.trim() === '' ? [problem('no-owner')] : []),
        ...(row.implementation === 'unknown' ? [problem('no-implementation')] : []),
        ...(row.dueOn === '' && row.implementation !== 'implemented' && row.implementation !== 'unknown' ? [problem('no-date')] : []),
        ...(row.implementation === 'implemented' && row.score !== null && row.score < 50 ? [problem('claim')] : []),
      ];
    case 'excluded': {
      const contradiction = contradictionsOf(row.ref, facts.engagement);
      return [
        ...(isThin(row.justification) ? [problem('thin-exclusion')] : refersToSomething(row) ? [] : [problem('exclusion-without-reference')]),
        ...(contradiction.length > 0 ? [problem('contradiction', contradiction)] : []),
        ...(facts.treated.has(row.id) ? [problem('treatment-not-included')] : []),
      ];
    }
  }
};

/** Words that justify nothing, in the languages of the app (SoA-4). */
const empty = /^(?:n\/?a|not? (?:relevant|applicable|needed|necessary)|nicht (?:relevant|anwendbar|erforderlich|zutreffend)|entfällt|none|keine?)[.! ]*$/i;
const isThin = (justification: string): boolean => justification.trim().length < minimumJustificationLength || empty.test(justification.trim());

/** A result of the risk or impact assessment, or an external requirement, is named as a source or in words (SoA-4). */
const refersToSomething = ({ risks, duties, justification }: SoaRow): boolean =>
  risks.length > 0 || duties.trim() !== '' || /\b(?:risk|impact|assessment|law|contract|regulation|requirement|register|inventory|risiko|risiken|folgenabschätzung|gesetz|vertrag|verordnung|anforderung|inventar|bewertung|[RI]-?\d+|S\d+)/i.test(justification);

/** Facts of the inventory and the profile that an exclusion contradicts (SoA-5); ids of AI systems or names of roles. */
const contradictionsOf = (ref: string, { profile, systems }: Engagement): readonly string[] => {
  const within = systems.filter(({ scope, stage }) => scope !== 'out' && stage !== 'retired');
  const ids = (which: (system: AiSystem) => boolean): readonly string[] => within.filter(which).map(({ id }) => id);
  if (ref === 'A.10.3') return ids(({ origin }) => origin !== 'in-house');
  if (ref === 'A.10.4') return profile.roles.includes('ai-provider') ? ['ai-provider'] : ids(({ roles }) => roles.includes('ai-provider'));
  if (ref.startsWith('A.7.') || ref.startsWith('A.6.1.')) return ids(({ origin }) => origin === 'in-house');
  if (ref === 'A.6.2.8') return ids(({ tier }) => tier === 'high');
  if (ref === 'A.8.2') return ids(({ traits, roles }) => traits.includes('affects-persons') || roles.includes('ai-provider'));
  return [];
};
