/** The way of a finding from draft to closure (10.2; method 2.1, R3 to R5): what it may become next, and what is missing for that. */
import type { FindingGrade } from '../scoring/assessment.ts';
import type { FindingFields, FindingGradeGiven, FindingState } from './finding.ts';

const moves: Readonly<Record<FindingState, readonly FindingState[]>> = {
  draft: ['confirmed', 'withdrawn'],
  confirmed: ['in-correction', 'draft', 'withdrawn'],
  'in-correction': ['corrected', 'withdrawn'],
  corrected: ['verified', 'in-correction', 'withdrawn'],
  // Closed only by verification (R3): nothing else leads there.
  verified: ['closed', 'in-correction'],
  closed: ['in-correction'],
  withdrawn: ['draft'],
};
/** What a finding can become next; the way on first. */
export const movesOf = (state: FindingState): readonly FindingState[] => moves[state];

/** What has to be there before a finding moves. */
export const movePrerequisites = [
  'statement', 'criterion', 'grade-reason', 'owner', 'due-on', 'correction', 'cause', 'corrective-action', 'verification', 'verified-by', 'verified-on', 'reason',
] as const;
export type MovePrerequisite = (typeof movePrerequisites)[number];

/** A major or minor: what 10.2 asks for a correction, a cause and a corrective action. */
export const isNonconformity = ({ grade }: Pick<FindingFields, 'grade'>): boolean => grade === 'major' || grade === 'minor';

/** Back to an earlier state, or withdrawn: needs a reason. */
export const needsReason = (from: FindingState, to: FindingState): boolean => to === 'withdrawn' || from === 'withdrawn' || order.indexOf(to) < order.indexOf(from);
const order: readonly FindingState[] = ['draft', 'confirmed', 'in-correction', 'corrected', 'verified', 'closed'];

/**
 * What is missing before the finding can move to a state it can reach; empty when nothing is.
 *
 * @param reason given with the move.
 * @param grade of the item as it counts now, for a finding of the assessment; null for another source, or when the item is not asked.
 */
export const missingFor = (finding: FindingFields, to: FindingState, reason: string, grade: FindingGrade | null): readonly MovePrerequisite[] => {
  const has = (text: string) => text.trim() !== '';
  const wanted: Readonly<Partial<Record<FindingState, readonly MovePrerequisite[]>>> = {
    confirmed: ['statement', 'criterion', ...(differsFrom(finding.grade, grade) ? ['grade-reason' as const] : [])],
    'in-correction': isNonconformity(finding) ? ['owner', 'due-on'] : ['owner'],
    corrected: isNonconformity(finding) ? ['correction', 'cause', 'corrective-action'] : ['corrective-action'],
    verified: ['verification', 'verified-by', 'verified-on'],
    closed: ['verification', 'verified-by', 'verified-on'],
  };
  const there: Readonly<Record<MovePrerequisite, boolean>> = {
    statement: has(finding.statement),
    criterion: has(finding.criterion),
    'grade-reason': has(finding.gradeReason),
    owner: has(finding.owner),
    'due-on': finding.dueOn !== '',
    correction: has(finding.correction),
    cause: has(finding.cause),
    'corrective-action': has(finding.correctiveAction),
    verification: has(finding.verification),
    'verified-by': has(finding.verifiedBy),
    'verified-on': finding.verifiedOn !== '',
    reason: has(reason),
  };
  // Sent back, it may lack whatever a later state needed.
  const needed = needsReason(finding.state, to) ? (['reason'] as const) : (wanted[to] ?? []);
  return needed.filter((one) => !there[one]);
};

/** Whether a finding is graded otherwise than its item: then it says why. */
export const differsFrom = (given: FindingGradeGiven, item: FindingGrade | null): boolean => item !== null && item !== given;

/** Due before the day and not corrected yet. Days are ISO 8601. */
export const isOverdue = ({ state, dueOn }: Pick<FindingFields, 'state' | 'dueOn'>, day: string): boolean =>
  dueOn !== '' && dueOn < day && (state === 'draft' || state === 'confirmed' || state === 'in-correction');

/** Still to be dealt with. */
export const isOpenFinding = ({ state }: Pick<FindingFields, 'state'>): boolean => state !== 'closed' && state !== 'withdrawn';
