/** The result of an assessment: every number with the parts it was made of. Computed by `assess.ts`, never stored. */
import type { Achievement, Answer, AnswerValue, EvidenceLevel } from '../answer/answer.ts';
import type { AiSystem, ControlDecision } from '../engagement/engagement.ts';
import type { HiddenBy } from '../pack/asked.ts';
import type { GradedPack, PlacedQuestion } from '../pack/pack.ts';
import type { PackContent, PackItem, PackSection } from '../pack/schema.ts';
import type { Judgement } from '../record/record.ts';
import type { Fraction } from './fraction.ts';

/** One subject of a criterion: the organisation (`system` null) or one sampled AI system. */
export interface CriterionPart {
  readonly system: AiSystem | null;
  /** Hidden by a condition of the pack, or because the duty of law it asks about does not bind: counted out, its answer kept. */
  readonly hidden: boolean;
  readonly hiddenBy: HiddenBy | null;
  readonly answer: Answer | null;
  readonly value: AnswerValue | null;
  readonly evidence: EvidenceLevel;
  /** After the evidence cap; null while there is no achievement. */
  readonly rated: Achievement | null;
  /** Something was answered that the scale of the question can take. */
  readonly answered: boolean;
  /** The evidence cap lowered the answer. */
  readonly capped: boolean;
  /** The answer stands from the assessment before, and is still to be given or confirmed in this one. */
  readonly carried: boolean;
}

export type CriterionState = 'hidden' | 'open' | 'partly-answered' | 'answered' | 'not-applicable' | 'cannot-determine';

/** One question with its answers, rated. */
export interface Criterion extends PlacedQuestion {
  readonly state: CriterionState;
  readonly parts: readonly CriterionPart[];
  /** 0-100 over the rated parts; null when nothing is rated. */
  readonly points: Fraction | null;
  /** Points if every open part were "not", and if it were "fully"; null when nothing is applicable. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** The cap over systems (method 1.6) that applied, or 100. */
  readonly systemCap: 33 | 67 | 100;
  /** The band of the points: what the grading rules look at. */
  readonly rated: Achievement | null;
  /** Mean confidence of the rated parts (method 1.11). */
  readonly confidence: Fraction | null;
  /** Parts that are neither hidden nor not applicable, and those of them that are rated. */
  readonly applicable: number;
  readonly answered: number;
}

export const findingGrades = [
  'major',
  'minor',
  'cannot-determine',
  'opportunity',
  'conform',
  'not-assessed',
  'excluded',
] as const;
/** Proposed by rule (method 1.8). `excluded` is a control declared not applicable with a justification. */
export type FindingGrade = (typeof findingGrades)[number];

export interface GradeProposal {
  readonly grade: FindingGrade;
  /** The row of method 1.8 that matched: 1 to 8, or 0 for an excluded control. */
  readonly rule: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** References of the questions that made the rule match. */
  readonly because: readonly string[];
}

export interface Score {
  /** Conformity 0-100 over what is rated. */
  readonly S: Fraction | null;
  /** Design and operation. */
  readonly D: Fraction | null;
  readonly O: Fraction | null;
  /** The honest interval: everything open counted 0, and counted 100. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly confidence: Fraction | null;
  readonly applicable: number;
  readonly answered: number;
}

/** `none` below half coverage, `hatched` below four fifths (method 1.5). */
export type ScoreDisplay = 'none' | 'hatched' | 'plain';

/** An item with its questions rated. */
export interface RatedItem<P extends PackContent = PackContent> extends Score {
  readonly item: PackItem;
  readonly section: PackSection;
  readonly pack: P;
  readonly criteria: readonly Criterion[];
  readonly display: ScoreDisplay;
}

/** A requirement or control: rated, and with the grade the rules propose. */
export interface ItemResult extends RatedItem<GradedPack> {
  /** The decision on a control; null for a requirement. */
  readonly decision: ControlDecision | null;
  /** What people decided about it; null while nobody did. */
  readonly judgement: Judgement | null;
  /** By the rules (method 1.8); it stays visible beside the grade a person put in its place. */
  readonly proposal: GradeProposal;
  /** What counts: the grade a person gave, or else the one proposed. */
  readonly grade: FindingGrade;
}

export type SectionStatus = 'red' | 'amber' | 'green' | 'grey';

/** A section of a pack whose items are never graded: duties of law, outcomes, readiness, checks. */
export interface CompanionSection extends Score {
  readonly section: PackSection;
  readonly pack: PackContent;
  readonly items: readonly RatedItem[];
  readonly display: ScoreDisplay;
}

export interface SectionResult extends Score {
  readonly section: PackSection;
  readonly pack: GradedPack;
  readonly items: readonly ItemResult[];
  readonly grades: Readonly<Record<FindingGrade, number>>;
  /** From findings, never from the mean (method 1.7). */
  readonly status: SectionStatus;
  readonly display: ScoreDisplay;
}

/** An index over items with its honest interval. */
export interface Index {
  readonly value: Fraction | null;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly items: readonly ItemResult[];
}

/** Three or more minors in one family: proposed as one bundled major (method 1.8, rule S). */
export interface SystemicProposal {
  /** '7.5', 'A.6.2': the reference the items share. */
  readonly family: string;
  readonly items: readonly ItemResult[];
}

export interface Assessment {
  readonly sections: readonly SectionResult[];
  readonly items: readonly ItemResult[];
  /** What is asked beside requirements and controls: no grade, no gap, no part in the indices. */
  readonly companions: readonly CompanionSection[];
  /** Clause conformity index: weighted mean over requirements. Never blended with `aii`. */
  readonly cci: Index;
  /** Annex A implementation index: mean over controls declared applicable or undecided. */
  readonly aii: Index;
  readonly systemic: readonly SystemicProposal[];
  readonly grades: Readonly<Record<FindingGrade, number>>;
  readonly totals: Totals;
  readonly companionTotals: Totals;
}

/** Answers counted: one per question and, where it is asked per AI system, per system of the sample. */
export interface Totals {
  readonly applicable: number;
  readonly answered: number;
  readonly open: number;
  readonly cannotDetermine: number;
  readonly notApplicable: number;
  readonly hidden: number;
  readonly flagged: number;
  readonly parked: number;
  /** Answers the evidence cap lowered. */
  readonly capped: number;
}
