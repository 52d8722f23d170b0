import type { BundleProposal } from '../../../domain/finding/systemic.ts';
import type { MovePrerequisite } from '../../../domain/finding/closure.ts';
import { draftWords } from '../../../domain/finding/draft-words.ts';
import type { DraftedField } from '../../../domain/finding/draft.ts';
import type { FindingFields, FindingState } from '../../../domain/finding/finding.ts';
import type { ReviewState } from '../../../domain/finding/review.ts';
import type { CauseTag } from '../../../domain/pack/schema.ts';
import { sentencesFixed } from '../../../domain/report/words.ts';

const state: Readonly<Record<FindingState, string>> = {
  draft: 'Draft', confirmed: 'Confirmed', 'in-correction': 'In correction', corrected: 'Corrected', verified: 'Verified', closed: 'Closed', withdrawn: 'Withdrawn',
};
const move: Readonly<Record<FindingState, string>> = {
  draft: 'Back to draft', confirmed: 'Confirm', 'in-correction': 'Start correction', corrected: 'Mark as corrected', verified: 'Mark as verified', closed: 'Close', withdrawn: 'Withdraw',
};
const source: Readonly<Record<FindingFields['source'], string>> = {
  assessment: 'This assessment', 'internal-audit': 'Internal audit', 'certification-body': 'Certification body', client: 'The client', incident: 'Incident',
};
const cause: Readonly<Record<CauseTag, string>> = {
  'no-owner': 'No owner', 'not-defined': 'Not defined', 'not-followed': 'Defined, not followed', 'no-record': 'No record', 'no-competence': 'No competence',
  'no-resources': 'No resources', 'supplier-dependent': 'Depends on a supplier', 'scope-error': 'Scope error', 'tool-missing': 'Tool missing',
};
const missing: Readonly<Record<MovePrerequisite, string>> = {
  statement: 'what was found', criterion: 'what is required', 'grade-reason': 'why it is graded otherwise than its requirement or control', owner: 'who answers for it', 'due-on': 'due date',
  correction: 'correction', cause: 'cause', 'corrective-action': 'corrective action', verification: 'how it was verified', 'verified-by': 'who verified it',
  'verified-on': 'when it was verified', reason: 'a reason',
};
const field: Readonly<Record<DraftedField | 'owner' | 'dueOn' | 'source' | 'item' | 'correction' | 'correctiveAction' | 'correctedOn' | 'verification' | 'verifiedBy' | 'verifiedOn', string>> = {
  item: 'Requirement or control', title: 'Title', criterion: 'What is required', statement: 'What was found', evidence: 'What was seen, heard or sampled', evidenceItems: 'Pieces of evidence',
  causeTag: 'Kind of cause', cause: 'Cause', consequence: 'Consequence', recommendation: 'Recommendation', grade: 'Grade', gradeReason: 'Why this grade',
  systems: 'AI systems', obligations: 'Obligations', owner: 'Who answers for it', dueOn: 'Due on', source: 'Source',
  correction: 'Correction', correctiveAction: 'Corrective action', correctedOn: 'Corrected on', verification: 'How it was verified', verifiedBy: 'Verified by', verifiedOn: 'Verified on',
};
const review: Readonly<Record<ReviewState, string>> = {
  'to-do': 'To do', answered: 'Answered', 'in-review': 'In review', reviewed: 'Reviewed', changed: 'Reviewed, then changed', locked: 'Locked',
};
const because = ({ because: reason, findings: members }: BundleProposal): string =>
  reason.type === 'family' ? `${members.length} minors in ${reason.family}` : `One cause behind ${members.length} findings: ${draftWords.en.cause[reason.tag]}`;

const grading: string = sentencesFixed.grading;

export const findings = {
  title: 'Findings',
  lead: 'What was found when the evidence was held against a requirement or control, and how it is brought to closure.',
  grading,
  draftAll: 'Draft all gaps',
  draftHint: (count: number): string => `${count} ${count === 1 ? 'gap has' : 'gaps have'} no finding yet`,
  drafted: (count: number): string => (count === 1 ? 'One finding was drafted.' : `${count} findings were drafted.`),
  add: 'Add a finding',
  addTitle: 'New finding',
  empty: 'No finding yet. “Draft all gaps” writes one for every gap from the answers and notes, to be edited; findings of others, such as a certification body, are added by hand.',
  nothing: 'No finding fits. Clear the search or choose another grade or state.',
  search: 'Search the findings',
  groupBy: 'Group by',
  groups: { clause: 'Clause', state: 'State' },
  all: 'All',
  grades: 'Grades',
  states: 'States',
  listName: 'Findings',
  keys: 'J and K, or the arrow keys, move through the list; Enter goes into the finding.',
  overdue: 'Overdue',
  outdated: 'Answers changed',
  bundledIn: (label: string): string => `Part of ${label}`,
  bundles: (labels: string): string => `Bundles ${labels}`,
  noItem: 'No longer asked',
  state,
  move,
  source,
  cause,
  missing,
  field,
  noCause: 'Not said',
  hints: {
    statement: 'The fact: what, where, how often. No names of persons.',
    criterion: 'In our own words.',
    gradeReason: 'Demanded where the grade is not the one of the requirement or control.',
    correction: 'What was done about the case at hand.',
    correctiveAction: 'What removes the cause, so that it does not happen again.',
    owner: 'A role.',
  },
  parts: { what: 'What was found', why: 'Why, and what follows', what2do: 'Links', closure: 'Correction and closure' },
  moveMissing: (what: string): string => `Missing: ${what}`,
  reason: 'Reason',
  reasonHint: 'Why it goes back, or is withdrawn. It is kept with the finding.',
  moveReason: 'Last reason given',
  proposedBy: (grade: string): string => `The requirement or control is graded ${grade}.`,
  remove: 'Take off the register',
  removeSure: (label: string): string => `Take ${label} off the register? Undo brings it back.`,
  openItem: (ref: string): string => `Go to ${ref} in the assessment`,
  compare: 'Compare with a new draft',
  compareTitle: (label: string): string => `${label} and a new draft`,
  compareLead: 'What you have stays until you take something over. Only what differs is shown.',
  compareNow: 'Now',
  compareDraft: 'New draft',
  takeOver: (name: string): string => `Take over: ${name}`,
  compareSame: 'A new draft says the same.',
  compareNone: 'The answers show no gap any more. Confirm that and withdraw the finding, or close it by verification.',
  compareDone: 'Compared: the finding stands for the answers as they are now',
  closedNote: 'Closed and withdrawn findings are not edited. Open it again to change it.',
  systemic: 'Systemic',
  because,
  bundle: (labels: string): string => `Bundle ${labels} as one major`,
  checks: 'Before issue',
  inShort: {
    unreviewedMajors: (count: number): string => `${count} ${count === 1 ? 'major' : 'majors'} not reviewed`,
    withoutFinding: (count: number): string => `${count} without a finding`,
    notApplicable: (count: number): string => `${count} left out and not confirmed`,
    systemic: (count: number): string => `${count} systemic ${count === 1 ? 'proposal' : 'proposals'}`,
  },
  unreviewedMajors: (count: number): string => (count === 1 ? 'One major is not reviewed as it stands:' : `${count} majors are not reviewed as they stand:`),
  withoutFinding: (count: number): string => (count === 1 ? 'One major or minor has no finding:' : `${count} majors and minors have no finding:`),
  notApplicable: (controls: number, criteria: number): string => `Much was left out: ${controls} % of the controls excluded, ${criteria} % of the criteria not applicable. A reviewer has to confirm:`,
  checksDone: 'Every major is reviewed, and every major and minor has its finding.',
  judgement: {
    open: 'Judge',
    title: (ref: string): string => `${ref}: grade, review and findings`,
    proposed: 'Proposed by the rules',
    counts: 'What counts',
    asProposed: 'As proposed',
    grade: 'Grade',
    overruled: (proposed: string, given: string): string => `proposed ${proposed}, graded ${given}`,
    reason: 'Why the rules do not settle this case',
    excluded: 'The control is excluded: there is nothing to grade.',
    apply: 'Save the grade',
    review: 'Review',
    reviewState: review,
    reviewedBy: (by: string, on: string): string => `Reviewed by ${by} on ${on}`,
    changedSince: 'Changed since the review:',
    changedGrade: 'the grade given',
    changedDecision: 'the decision on the control',
    changedHow: { added: 'answered', changed: 'changed', gone: 'no longer answered' },
    ownWork: 'Not independently reviewed: the reviewer wrote answers that were reviewed.',
    ownWorkAhead: (name: string): string => `You review as ${name}, who wrote answers here. The report will say “not independently reviewed”.`,
    remark: 'What the reviewer asks for',
    set: { open: 'Open for work', 'in-review': 'Ask for review', reviewed: 'Mark as reviewed', locked: 'Lock' },
    sendBack: 'Send back',
    unlock: 'Unlock',
    lockedHint: 'Reviewed and locked: unlock it to change anything.',
    maturity: 'Maturity',
    maturityDerived: (level: string): string => `Derived: ${level}`,
    maturityNone: 'nothing rated yet',
    maturityNote: 'Certification needs conformity, not level 5.',
    maturityApply: 'Save the maturity',
    confidence: 'Confidence',
    nextStep: (ref: string, level: string, before: string, after: string): string => `Best next step: ${ref} to ${level} (${before} to ${after})`,
    noStep: 'Nothing raises it further, or nothing is rated yet.',
    findings: 'Findings',
    noFindings: 'None yet.',
    draft: 'Draft a finding',
    another: 'Add another finding',
  },
};
