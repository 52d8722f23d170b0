import { gapOf } from '../gap/gap.ts';
import type { Criterion, CriterionPart, CriterionState, ItemResult } from '../scoring/assessment.ts';
import { figuresOf, noFigures } from './figures.ts';
import type { AnswerSheet, ControlDecisionRow, CriterionSheet, ItemSheet } from './model.ts';
import {
  achievementWords,
  answerInWords,
  aspectWords,
  bindingWords,
  capReason,
  decisionWords,
  evidenceWords,
  formWords,
  gradeWords,
  weightWords,
} from './words.ts';

/** One requirement or control with every question and answer, nothing left out. */
export const itemSheet = (result: ItemResult): ItemSheet => ({
  uid: result.item.uid,
  ref: result.item.ref,
  title: titleOf(result),
  kind: result.pack.kind,
  section: result.section.ref,
  sectionTitle: result.section.title,
  requires: result.item.requires,
  pillar: result.item.pillar,
  documents: result.item.documents,
  decision: decisionRow(result),
  grade: result.grade,
  gradeInWords: gradeWords[result.grade],
  reason: gradeReason(result),
  figures: result.grade === 'excluded' ? noFigures : figuresOf(result),
  gap: gapOf(result)?.id ?? null,
  criteria: result.criteria.map(criterionSheet),
});

/** Several requirements are titled 'General' in the standard; their titles then name the subclause, or the clause. */
export const titleOf = ({ item, section }: Pick<ItemResult, 'item' | 'section'>): string =>
  item.title === 'General' ? `${subclauseTitles.get(item.ref.replace(/\.\d+$/, '')) ?? section.title} in general` : item.title;

/** Public short titles of the subclauses of ISO/IEC 42001 that have a 'General'. */
const subclauseTitles: ReadonlyMap<string, string> = new Map([
  ['6.1', 'Risks and opportunities'],
  ['7.5', 'Documented information'],
  ['9.2', 'Internal audit'],
  ['9.3', 'Management review'],
]);

export const decisionRow = ({ item, section, decision }: ItemResult): ControlDecisionRow | null =>
  decision === null
    ? null
    : {
        ref: item.ref,
        title: titleOf({ item, section }),
        decision: decision.decision,
        decisionInWords: decisionWords[decision.decision],
        justification: decision.justification,
      };

/** Why this grade: by rule, or as a person gave it in place of the proposed one, both in sight (method 1.8). */
export const gradeReason = (result: ItemResult): string => {
  const { judgement, proposal, grade } = result;
  return judgement === null || judgement.grade === null || grade === 'excluded'
    ? proposalReason(result)
    : `Graded ${gradeWords[grade]} by the assessors: ${judgement.gradeReason.trim()} By the rules it would be ${gradeWords[proposal.grade]}: ${proposalReason(result)}`;
};

/** The matching row of method 1.8 in words, with the questions that made it match. */
const proposalReason = ({ proposal, answered, applicable, criteria }: ItemResult): string => {
  const refs = proposal.because.join(', ');
  switch (proposal.rule) {
    case 0:
      return 'The control is declared not applicable, with a justification.';
    case 1:
      return 'Nothing that counts towards the grade has been rated.';
    case 2:
      return `A core criterion is rated Not (${refs}).`;
    case 3:
      return `The score is below 33 of 100; rated below Fully: ${refs}.`;
    case 4:
      return `A pillar of the management system, and a core criterion is rated Partly (${refs}).`;
    case 5:
      return `Could not be determined: ${refs}.`;
    case 6:
      return `Rated below Fully: ${refs}.`;
    case 7:
      return `Only good practice falls short (${refs}); that is never more than an opportunity.`;
    case 8: {
      const open = applicable - answered;
      return criteria.length === 0 || open === 0
        ? 'Every criterion that counts is rated Fully.'
        : `Every criterion rated so far is rated Fully; ${open} of ${applicable} answers are open.`;
    }
  }
};

const stateWords: Readonly<Record<CriterionState, string>> = {
  hidden: 'Hidden by a rule of the pack',
  open: 'Open',
  'partly-answered': 'Answered in part',
  answered: 'Answered',
  'not-applicable': 'Not applicable',
  'cannot-determine': 'Cannot determine',
};

const criterionSheet = (criterion: Criterion): CriterionSheet => {
  const { question } = criterion;
  return {
    uid: question.uid,
    ref: criterion.ref,
    ask: question.ask,
    binding: question.binding,
    bindingInWords: bindingWords[question.binding],
    aspect: aspectWords[question.aspect],
    form: formWords[question.form],
    weight: weightWords[question.weight],
    rated: criterion.rated,
    ratedInWords: criterion.rated === null ? '–' : achievementWords[criterion.rated],
    stateInWords: stateWords[criterion.state],
    answers: criterion.parts.map((part) => answerSheet(criterion, part)),
  };
};

const answerSheet = (criterion: Criterion, part: CriterionPart): AnswerSheet => {
  const answered = part.value !== null;
  return {
    subject: subjectName(part),
    system: part.system?.id ?? null,
    value: part.value,
    answer: answerInWords(criterion.question, part.value),
    rated: part.rated,
    ratedInWords: part.rated === null ? '–' : achievementWords[part.rated],
    remark: [
      ...(part.hidden ? ['Hidden by a rule of the pack: counted out, the answer is kept.'] : []),
      ...(part.capped ? [cappedSentence(criterion, part)] : []),
    ].join(' '),
    evidence: answered ? part.evidence : null,
    evidenceInWords: answered ? evidenceWords[part.evidence] : '–',
    reference: part.answer?.evidenceReference ?? '',
    note: part.answer?.note ?? '',
    reason: part.answer?.reason ?? '',
    flagged: part.answer?.flagged ?? false,
    parked: part.answer?.parked ?? false,
    hidden: part.hidden,
  };
};

/** 'Organisation', or 'S1 Credit scoring'. */
export const subjectName = ({ system }: Pick<CriterionPart, 'system'>): string =>
  system === null ? 'Organisation' : `${system.id} ${system.name}`;

/** 'Answered Fully, rated Partly: no document seen.' (method 1.3) */
export const cappedSentence = ({ question }: Pick<Criterion, 'question'>, part: CriterionPart): string =>
  part.rated === null
    ? ''
    : `Answered ${answerInWords(question, part.value)}, rated ${achievementWords[part.rated]}: ${capReason(question.form, part.evidence)}.`;
