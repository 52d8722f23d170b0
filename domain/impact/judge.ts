import type { AiSystem } from '../engagement/engagement.ts';
import type { Impact } from '../record/record.ts';
import { levelOf, sizeOf, type RiskLevel } from '../risk/level.ts';
import type { RiskCriteria } from '../risk/risk.ts';
import { impactAspects, type ImpactAspect, type ImpactBlock } from './impact.ts';

/** What an impact assessment lacks before it can be approved (6.1.4, A.5.2 to A.5.5). */
export type ImpactGap =
  | { readonly type: 'individuals' | 'groups' | 'societies' | 'assessed-by' | 'consulted' | 'conclusion' | 'acceptance' }
  | { readonly type: 'aspect-open' | 'aspect-unexplained' | 'aspect-unjudged' | 'aspect-without-measures' | 'residual-above'; readonly aspect: ImpactAspect };

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
  return { aspects, worst, gaps: [...textGaps(impact), ...aspects.flatMap((aspect) => aspectGaps(aspect, impact.dpia)), ...acceptanceGaps(impact, worst)] };
};

const textGaps = (impact: Impact): readonly ImpactGap[] =>
  (
    [
      ['individuals', impact.individuals],
      ['groups', impact.groups],
      ['societies', impact.societies],
      ['consulted', impact.consulted],
      ['conclusion', impact.conclusion],
      ['assessed-by', impact.assessedOn === '' ? '' : impact.assessedBy],
    ] as const
  ).flatMap(([type, text]) => (text.trim() === '' ? [{ type }] : []));

const aspectGaps = ({ aspect, block, inherent, residual, level }: JudgedAspect, dpia: string): readonly ImpactGap[] => {
  if (block.relevance === 'open') return [{ type: 'aspect-open', aspect }];
  // What a data protection impact assessment says need not be said again.
  if (block.finding.trim() === '' && !(aspect === 'privacy' && dpia.trim() !== '')) return [{ type: 'aspect-unexplained', aspect }];
  if (block.relevance === 'none') return [];
  if (inherent === null) return [{ type: 'aspect-unjudged', aspect }];
  return [
    ...(level !== 'acceptable' && block.measures.trim() === '' ? [{ type: 'aspect-without-measures' as const, aspect }] : []),
    ...(residual !== null && residual > inherent ? [{ type: 'residual-above' as const, aspect }] : []),
  ];
};

/** What remains above the acceptable has to be accepted by somebody entitled to. */
const acceptanceGaps = ({ acceptedBy, acceptedOn }: Impact, worst: RiskLevel | null): readonly ImpactGap[] =>
  worst !== null && worst !== 'acceptable' && (acceptedBy.trim() === '' || acceptedOn === '') ? [{ type: 'acceptance' }] : [];

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
  /** The use moved materially from what was assessed (method 6.2, S19). */
  readonly drifted: boolean;
}

/** The assessment of each AI system that is not out of scope, on a day (ISO 8601). */
export const impactsBySystem = (systems: readonly AiSystem[], impacts: readonly Impact[], today: string): readonly SystemImpact[] =>
  systems
    .filter(({ scope, stage }) => scope !== 'out' && stage !== 'retired')
    .map((system) => {
      const own = impacts.filter((impact) => impact.system === system.id && impact.state !== 'superseded');
      const approved = own.filter(({ state }) => state === 'approved').at(-1) ?? null;
      const worked = own.filter(({ state }) => state !== 'approved').at(-1) ?? null;
      const impact = approved ?? worked;
      const state: AssessedState =
        impact === null
          ? 'none'
          : impact.state === 'approved'
            ? (impact.reviewOn !== '' && impact.reviewOn < today) || system.drift === 'material'
              ? 'review-due'
              : 'approved'
            : impact.state === 'in-review'
              ? 'in-review'
              : 'draft';
      return { system, impact, state, unassessedUse: system.stage === 'in-use' && approved === null, drifted: system.drift === 'material' };
    });
