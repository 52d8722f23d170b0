import { digestOf } from '../digest.ts';
import type { AiSystem } from '../engagement/engagement.ts';
import { isSaid } from '../engagement/said.ts';
import type { Impact } from '../record/record.ts';
import { levelOf, sizeOf, type RiskLevel } from '../risk/level.ts';
import type { RiskCriteria } from '../risk/risk.ts';
import { impactAspects, type ImpactAspect, type ImpactBlock } from './impact.ts';

/** What an impact assessment lacks before it can be approved (6.1.4, A.5.2 to A.5.5). */
export type ImpactGap =
  | { readonly type: 'subject' | 'organisation-only' | 'individuals' | 'groups' | 'societies' | 'assessed-by' | 'consulted' | 'conclusion' | 'acceptance' | 'top-management' }
  | { readonly type: 'aspect-open' | 'aspect-unexplained' | 'aspect-unjudged' | 'aspect-without-measures' | 'residual-unjudged' | 'residual-above'; readonly aspect: ImpactAspect };

/** One aspect with its sizes: likelihood times severity, 1 to 25. */
export interface JudgedAspect {
  readonly aspect: ImpactAspect;
  readonly block: ImpactBlock;
  readonly inherent: number | null;
  readonly residual: number | null;
  readonly level: RiskLevel | null;
  readonly residualLevel: RiskLevel | null;
}

export interface JudgedImpact {
  readonly aspects: readonly JudgedAspect[];
  /** The worst aspect after measures; null while none is judged. */
  readonly worst: RiskLevel | null;
  readonly gaps: readonly ImpactGap[];
}

const order: Readonly<Record<RiskLevel, number>> = { acceptable: 0, tolerable: 1, intolerable: 2 };

/**
 * Judges an impact assessment. Consequences for individuals, for groups and for society are all demanded: one that looks at the
 * organisation's risk alone is none (A.5.4, A.5.5). An assessment is as grave as its worst aspect.
 */
export const judgeImpact = (impact: Impact, criteria: RiskCriteria): JudgedImpact => {
  const aspects = impactAspects.map((aspect): JudgedAspect => {
    const block = impact[aspect];
    const inherent = block.relevance === 'relevant' ? sizeOf(block.likelihood, block.severity) : null;
    const residual = block.relevance === 'relevant' ? (sizeOf(block.residualLikelihood, block.residualSeverity) ?? inherent) : null;
    return { aspect, block, inherent, residual, level: levelOf(inherent, criteria), residualLevel: levelOf(residual, criteria) };
  });
  const worst = aspects.reduce<RiskLevel | null>((gravest, { residualLevel }) => (residualLevel !== null && (gravest === null || order[residualLevel] > order[gravest]) ? residualLevel : gravest), null);
  return { aspects, worst, gaps: [...textGaps(impact), ...aspects.flatMap((aspect) => aspectGaps(aspect, impact)), ...acceptanceGaps(impact, worst)] };
};

const textGaps = (impact: Impact): readonly ImpactGap[] => {
  const consequences = (['individuals', 'groups', 'societies'] as const).filter((field) => !isSaid(impact[field]));
  return [
    ...missing([['subject', impact.subject]]),
    // All three missing is the usual error: what is left looks at the organisation's own risk (S21).
    ...(consequences.length === 3 ? [{ type: 'organisation-only' } as const] : consequences.map((type) => ({ type }))),
    ...missing([
      ['consulted', impact.consulted],
      ['conclusion', impact.conclusion],
      ['assessed-by', impact.assessedOn === '' ? '' : impact.assessedBy],
    ]),
  ];
};

const missing = (texts: readonly (readonly [type: 'subject' | 'consulted' | 'conclusion' | 'assessed-by', text: string])[]): readonly ImpactGap[] =>
  texts.flatMap(([type, text]) => (isSaid(text) ? [] : [{ type }]));

const aspectGaps = ({ aspect, block, inherent, residual }: JudgedAspect, { dpia, acceptanceReason }: Impact): readonly ImpactGap[] => {
  if (block.relevance === 'open') return [{ type: 'aspect-open', aspect }];
  // What a data protection impact assessment says of privacy need not be said again (S23, S27).
  const byDpia = aspect === 'privacy' && isSaid(dpia);
  if (!isSaid(block.finding) && !byDpia) return [{ type: 'aspect-unexplained', aspect }];
  if (block.relevance === 'none') return [];
  if (inherent === null) return [{ type: 'aspect-unjudged', aspect }];
  return [
    ...(!isSaid(block.measures) && !byDpia ? [{ type: 'aspect-without-measures' as const, aspect }] : []),
    ...(block.residualLikelihood === null || block.residualSeverity === null ? [{ type: 'residual-unjudged' as const, aspect }] : []),
    ...(residual !== null && residual > inherent && !isSaid(acceptanceReason) ? [{ type: 'residual-above' as const, aspect }] : []),
  ];
};

/** What remains above the acceptable has to be accepted by somebody entitled to. */
const acceptanceGaps = ({ acceptedBy, acceptedAs, acceptedOn }: Impact, worst: RiskLevel | null): readonly ImpactGap[] => {
  if (worst === null || worst === 'acceptable') return [];
  if (!isSaid(acceptedBy) || acceptedOn === '') return [{ type: 'acceptance' }];
  return worst === 'intolerable' && acceptedAs !== 'top-management' ? [{ type: 'top-management' }] : [];
};

/** Where the assessment of one AI system stands. */
export const assessedStates = ['none', 'draft', 'in-review', 'approved', 'review-due'] as const;
export type AssessedState = (typeof assessedStates)[number];

export interface SystemImpact {
  readonly system: AiSystem;
  /** The one in force, or else the newest that is worked on; null where there is none. */
  readonly impact: Impact | null;
  readonly state: AssessedState;
  /** In use although no assessment was ever approved (method 6.2, S20). */
  readonly unassessedUse: boolean;
  /** The use moved materially from what was approved, or from the purpose while nothing is (method 6.2, S19). */
  readonly drifted: boolean;
}

/** What an approval is for: another purpose or use asks for another assessment. */
export const useDigest = ({ intendedPurpose, actualUse, drift }: Pick<AiSystem, 'intendedPurpose' | 'actualUse' | 'drift'>): string => digestOf({ intendedPurpose, actualUse, drift });

/** The assessment of each AI system that is not out of scope, on a day (ISO 8601). */
export const impactsBySystem = (systems: readonly AiSystem[], impacts: readonly Impact[], today: string): readonly SystemImpact[] =>
  systems
    .filter(({ scope, stage }) => scope !== 'out' && stage !== 'retired')
    .map((system) => {
      const own = impacts.filter((impact) => impact.system === system.id && impact.state !== 'superseded');
      const approved = own.filter(({ state }) => state === 'approved').at(-1) ?? null;
      const worked = own.filter(({ state }) => state !== 'approved').at(-1) ?? null;
      const impact = approved ?? worked;
      // An assessment approved in the knowledge of the drift is not reopened by it for ever.
      const drifted = system.drift === 'material' && approved?.assessedUse !== useDigest(system);
      const state: AssessedState =
        impact === null
          ? 'none'
          : impact.state === 'approved'
            ? (impact.reviewOn !== '' && impact.reviewOn < today) || drifted
              ? 'review-due'
              : 'approved'
            : impact.state === 'in-review'
              ? 'in-review'
              : 'draft';
      return { system, impact, state, unassessedUse: system.stage === 'in-use' && approved === null, drifted };
    });
