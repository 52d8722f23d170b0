/**
 * The content model of the gap report: one plain, JSON-serialisable object that Word, Excel and the screen print from.
 * All numbers are integers ready for display; every text is either fixed wording, pack wording or the user's own words,
 * the latter verbatim and complete.
 */
import type { PackQuestion } from '../pack/question.ts';
import type { Achievement, AnswerValue, EvidenceLevel } from '../answer/answer.ts';
import type { GapGrade, GapPriority } from '../gap/gap.ts';
import type { FindingGrade, ScoreDisplay, SectionStatus } from '../scoring/assessment.ts';

export interface GapReport {
  readonly type: 'gap-report';
  readonly cover: ReportCover;
  readonly control: DocumentControl;
  readonly summary: ExecutiveSummary;
  readonly scope: ReportScope;
  readonly method: ReportMethod;
  readonly results: ReportResults;
  /** Every requirement and control of the packs, in order, with every question and answer. */
  readonly items: readonly ItemSheet[];
  /** By priority, then in the order of the packs. */
  readonly gaps: readonly GapEntry[];
  readonly systemic: readonly SystemicEntry[];
  readonly notAssessed: readonly OpenEntry[];
  readonly cannotDetermine: readonly OpenEntry[];
  readonly evidence: readonly EvidenceEntry[];
  /** Answers in the file which no question of the assessment shows: kept, counted out. */
  readonly otherAnswers: readonly OtherAnswer[];
  readonly glossary: readonly LabelledText[];
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface ReportCover {
  readonly title: string;
  readonly client: string;
  readonly scopeLine: string;
  readonly version: string;
  /** ISO 8601, and as printed. */
  readonly date: string;
  readonly dateInWords: string;
  readonly status: string;
  readonly classification: string;
  readonly consultancy: string;
  readonly authors: readonly string[];
}

export interface DocumentControl {
  readonly rows: readonly LabelledText[];
  readonly changes: readonly { readonly version: string; readonly date: string; readonly author: string; readonly change: string }[];
}

/** What management is asked to decide, and who decides it. */
export interface DecisionAsked {
  readonly decision: string;
  readonly by: string;
  readonly when: string;
}

/** After method 3.4. `verdict` holds no percentage; at most five messages. */
export interface ExecutiveSummary {
  readonly verdict: string;
  /** Counts of requirements and controls beside the verdict. */
  readonly counts: readonly { readonly grade: FindingGrade; readonly name: string; readonly count: number }[];
  readonly state: readonly string[];
  readonly strengths: readonly string[];
  readonly messages: readonly string[];
  readonly notAssessed: readonly string[];
  readonly decisions: readonly DecisionAsked[];
  readonly fixed: readonly string[];
}

export interface SystemRow {
  readonly id: string;
  readonly name: string;
  readonly intendedPurpose: string;
  readonly actualUse: string;
  readonly tier: string;
  readonly origin: string;
  readonly roles: string;
  readonly owner: string;
  readonly sampled: boolean;
}

export interface ControlDecisionRow {
  readonly ref: string;
  readonly title: string;
  readonly decision: 'undecided' | 'applicable' | 'excluded';
  readonly decisionInWords: string;
  readonly justification: string;
}

export interface ReportScope {
  readonly organisation: readonly LabelledText[];
  readonly scope: string;
  readonly systems: readonly SystemRow[];
  readonly controls: readonly ControlDecisionRow[];
  readonly sampling: string;
  readonly limitations: readonly string[];
}

/** A table as plain text: the first row of `rows` follows `columns`. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PackRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly edition: string;
  readonly asOf: string;
  readonly sha256: string;
}

export interface ReportMethod {
  readonly introduction: readonly string[];
  readonly anchors: TextTable;
  readonly evidenceLevels: TextTable;
  readonly evidenceCap: TextTable;
  readonly grading: TextTable;
  readonly priorities: TextTable;
  readonly formulas: readonly LabelledText[];
  readonly packs: readonly PackRow[];
}

/** Scores as printed. S, D and O are null below half coverage, whatever the answers say (method 1.5). */
export interface Figures {
  readonly shown: ScoreDisplay;
  readonly S: number | null;
  readonly D: number | null;
  readonly O: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Percent, rounded down: 100 only when nothing is open. Null when nothing applies. */
  readonly coverage: number | null;
  readonly applicable: number;
  readonly answered: number;
  readonly confidence: 'high' | 'medium' | 'low' | null;
}

export interface SectionRow {
  readonly ref: string;
  readonly title: string;
  readonly intent: string;
  readonly items: number;
  readonly figures: Figures;
  readonly grades: Readonly<Record<FindingGrade, number>>;
  readonly status: SectionStatus;
  readonly statusInWords: string;
}

export interface ReportChart {
  /** The message, not the name of the picture. */
  readonly caption: string;
  /** For people who cannot see it: what it shows, from its own data. */
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly key: string; readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** One kind of pack: clauses or Annex A. Their indices are never blended (method 1.7). */
export interface ResultGroup {
  readonly kind: 'requirements' | 'controls';
  readonly title: string;
  readonly indexName: string;
  readonly index: Figures;
  readonly sections: readonly SectionRow[];
  readonly grades: ReportChart;
  readonly designAndOperation: ReportChart;
}

export interface ReportResults {
  readonly groups: readonly ResultGroup[];
  /** Over all packs: counts of items by grade, in the order of the legend. */
  readonly grades: readonly { readonly grade: FindingGrade; readonly name: string; readonly count: number }[];
  readonly totals: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

export interface ItemSheet {
  readonly uid: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: 'requirements' | 'controls';
  readonly section: string;
  readonly sectionTitle: string;
  readonly requires: string;
  readonly pillar: boolean;
  readonly documents: readonly string[];
  readonly decision: ControlDecisionRow | null;
  readonly grade: FindingGrade;
  readonly gradeInWords: string;
  readonly reason: string;
  readonly figures: Figures;
  readonly gap: string | null;
  readonly criteria: readonly CriterionSheet[];
}

export interface CriterionSheet {
  readonly uid: string;
  readonly ref: string;
  readonly ask: string;
  readonly binding: PackQuestion['binding'];
  readonly bindingInWords: string;
  readonly aspect: string;
  readonly form: string;
  readonly weight: string;
  readonly rated: Achievement | null;
  readonly ratedInWords: string;
  readonly stateInWords: string;
  readonly answers: readonly AnswerSheet[];
}

/** One question for one subject: the organisation or one AI system. */
export interface AnswerSheet {
  readonly subject: string;
  readonly system: string | null;
  readonly value: AnswerValue | null;
  readonly answer: string;
  readonly rated: Achievement | null;
  readonly ratedInWords: string;
  /** Why rated and answered differ, or that a rule hides the question; empty otherwise. */
  readonly remark: string;
  readonly evidence: EvidenceLevel | null;
  readonly evidenceInWords: string;
  readonly reference: string;
  readonly note: string;
  readonly reason: string;
  readonly flagged: boolean;
  readonly parked: boolean;
  readonly hidden: boolean;
}

export interface GapFinding {
  readonly ref: string;
  readonly text: string;
  /** What was answered, for whom and on what evidence. */
  readonly facts: readonly string[];
}

export interface GapEntry {
  readonly id: string;
  readonly item: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: 'requirements' | 'controls';
  readonly section: string;
  readonly grade: GapGrade;
  readonly gradeInWords: string;
  readonly priority: GapPriority;
  readonly priorityInWords: string;
  readonly pillar: boolean;
  readonly reason: string;
  readonly requires: string;
  readonly findings: readonly GapFinding[];
  readonly evidence: readonly string[];
  readonly consequence: string;
  readonly systems: readonly { readonly id: string; readonly name: string }[];
  readonly recommendations: readonly string[];
}

export interface SystemicEntry {
  readonly family: string;
  readonly items: readonly string[];
  readonly text: string;
}

export interface OpenEntry {
  readonly ref: string;
  readonly item: string;
  readonly subject: string;
  readonly ask: string;
  /** What to ask for; for an undetermined answer also what was noted. */
  readonly evidence: string;
  readonly parked: boolean;
}

export interface EvidenceEntry {
  readonly reference: string;
  readonly level: EvidenceLevel;
  readonly levelInWords: string;
  /** Question references with the subject where it is a system: '6.1.2-1', 'A.6.2.4-2 (S1)'. */
  readonly usedBy: readonly string[];
}

export interface OtherAnswer {
  readonly ref: string;
  /** The words of the question; empty where it is in no pack any more. */
  readonly ask: string;
  readonly subject: string;
  /** The pack that asks it beside what is graded, or null for an answer nothing asks for just now. */
  readonly pack: string | null;
  readonly why: string;
  readonly answer: string;
  readonly evidenceInWords: string;
  readonly reference: string;
  readonly note: string;
  readonly reason: string;
}
