/** The sheets that are one table each. Identifiers come first; scores are numbers, withheld ones stay empty. */
import type { Figures, GapReport, ItemSheet } from '../../domain/report/model.ts';
import { capitalised, coverageText, decisionWords, systemsInWords } from '../../domain/report/words.ts';
import type { SheetColumn, TableSheet } from './table-sheet.ts';
import type { CellValue } from './cells.ts';

const score = (title: string): SheetColumn => ({ title, width: 9.5, centred: true, numberFormat: '0' });

/** One row per requirement or control. `table` is 'Clauses' or 'AnnexA'. */
export const itemsSheet = ({ items, gaps }: GapReport, kind: ItemSheet['kind']): TableSheet => {
  const controls = kind === 'controls';
  const priority = new Map(gaps.map((gap) => [gap.item, gap.priorityInWords]));
  return {
    name: controls ? 'Annex A' : 'Clauses',
    table: controls ? 'AnnexA' : 'Clauses',
    frozen: 2,
    paper: 'A3',
    columns: [
      { title: controls ? 'Control' : 'Requirement', width: 13, key: true },
      { title: 'Title', width: 34 },
      { title: controls ? 'Area' : 'Clause', width: 9, centred: true },
      { title: 'Grade', width: 17 },
      { title: 'Reason', width: 42 },
      { title: 'Priority', width: 11 },
      score('Score'),
      score('Design'),
      score('Operation'),
      score('Low'),
      score('High'),
      { title: 'Coverage', width: 17, centred: true },
      { title: 'Confidence', width: 12, centred: true },
      { title: 'Pillar', width: 8, centred: true },
      ...(controls ? [{ title: 'Decision', width: 13 }] : []),
      { title: 'What is required', width: 55 },
    ],
    rows: items
      .filter((item) => item.kind === kind)
      .map((item) => [
        item.ref,
        item.title,
        item.section,
        item.gradeInWords,
        item.reason,
        priority.get(item.uid) ?? null,
        ...figureCells(item.figures),
        item.figures.confidence,
        item.pillar ? 'Yes' : null,
        ...(controls ? [item.decision?.decisionInWords ?? null] : []),
        item.requires,
      ]),
  };
};

const figureCells = (figures: Figures): readonly CellValue[] => [figures.S, figures.D, figures.O, figures.low, figures.high, coverageText(figures)];

/** One row per question and subject; answers that count for nothing follow at the end and say why. */
export const answersSheet = ({ items, otherAnswers }: GapReport): TableSheet => ({
  name: 'Answers',
  table: 'Answers',
  frozen: 2,
  printed: 10,
  paper: 'A3',
  columns: [
    { title: 'Question', width: 10, key: true },
    { title: 'Subject', width: 18, key: true },
    { title: 'What was asked', width: 40 },
    { title: 'Answer', width: 13 },
    { title: 'Rated', width: 9 },
    { title: 'Evidence level', width: 17 },
    { title: 'Evidence reference', width: 30 },
    { title: 'Note', width: 60 },
    { title: 'Reason if not applicable', width: 18 },
    { title: 'Remark', width: 22 },
    { title: 'Item', width: 9, key: true },
    { title: 'Item title', width: 28 },
    { title: 'Binding', width: 13 },
    { title: 'Aspect', width: 11 },
    { title: 'Form', width: 14 },
    { title: 'Weight', width: 11 },
    { title: 'Flagged', width: 9, centred: true },
    { title: 'Parking lot', width: 9, centred: true },
  ],
  rows: [
    ...items.flatMap((item) =>
      item.criteria.flatMap((criterion) =>
        criterion.answers.map((answer): readonly CellValue[] => [
          criterion.ref,
          answer.subject,
          criterion.ask,
          answer.answer,
          answer.ratedInWords,
          answer.evidenceInWords,
          answer.reference,
          answer.note,
          answer.reason,
          [answer.remark, item.grade === 'excluded' ? 'The control is excluded: counted out, the answer is kept.' : ''].filter((text) => text !== '').join(' '),
          item.ref,
          item.title,
          criterion.bindingInWords,
          criterion.aspect,
          criterion.form,
          criterion.weight,
          answer.flagged ? 'Yes' : null,
          answer.parked ? 'Yes' : null,
        ]),
      ),
    ),
    ...otherAnswers.map((answer): readonly CellValue[] => [
      answer.ref,
      answer.subject,
      null,
      answer.answer,
      null,
      answer.evidenceInWords,
      answer.reference,
      answer.note,
      answer.reason,
      `Counts for nothing. ${answer.why}`,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
  ],
});

/** Letters of the columns of the sheet 'Gaps' that carry rules and lists. */
export const gapColumns = { grade: 'D', owner: 'I', due: 'J', status: 'K' } as const;

/** The register: first what is worked with and printed, columns for the client to fill in included; then the proof. */
export const gapsSheet = ({ gaps, scope }: GapReport): TableSheet => {
  const sampled = scope.systems.filter((system) => system.sampled).length;
  return {
    name: 'Gaps',
    table: 'Gaps',
    frozen: 3,
    printed: 12,
    paper: 'A3',
    columns: [
      { title: 'Gap', width: 12, key: true },
      { title: 'Item', width: 9 },
      { title: 'Title', width: 24 },
      { title: 'Grade', width: 14 },
      { title: 'Priority', width: 10 },
      { title: 'AI systems', width: 12 },
      { title: 'What was found', width: 52 },
      { title: 'Recommendation', width: 52 },
      { title: 'Owner', width: 18 },
      { title: 'Due', width: 13, numberFormat: 'dd mmm yyyy' },
      { title: 'Status', width: 14 },
      { title: 'Response', width: 26 },
      { title: 'What is required', width: 50 },
      { title: 'Why it matters', width: 60 },
      { title: 'Answers behind it', width: 160 },
      { title: 'Evidence', width: 160 },
    ],
    rows: gaps.map((gap) => [
      gap.id,
      gap.ref,
      gap.title,
      gap.gradeInWords,
      gap.priorityInWords,
      gap.systems.length === 0 ? null : capitalised(systemsInWords(gap.systems.map(({ id }) => id), sampled)),
      gap.findings.map(({ ref, text }) => `${ref}: ${text}`).join('\n'),
      gap.recommendations.join('\n'),
      null,
      null,
      gapStatuses[0],
      null,
      gap.requires,
      `${gap.consequence} ${gap.reason}`,
      gap.findings.flatMap(({ ref, facts }) => facts.map((fact) => `${ref}, ${fact}`)).join('\n'),
      gap.evidence.join('\n'),
    ]),
  };
};

export const gapStatuses = ['Open', 'In progress', 'Reported done', 'Verified', 'Accepted', 'Rejected'] as const;

export const systemsSheet = ({ scope }: GapReport): TableSheet => ({
  name: 'AI systems',
  table: 'AiSystems',
  frozen: 2,
  paper: 'A3',
  columns: [
    { title: 'System', width: 9, key: true },
    { title: 'Name', width: 26 },
    { title: 'Tier', width: 10 },
    { title: 'Origin', width: 22 },
    { title: 'Roles of the organisation', width: 26 },
    { title: 'Owner', width: 22 },
    { title: 'In the sample', width: 10, centred: true },
    { title: 'Intended purpose', width: 60 },
    { title: 'Actual use', width: 60 },
  ],
  rows: scope.systems.map((system) => [
    system.id,
    system.name,
    system.tier,
    system.origin,
    system.roles,
    system.owner,
    system.sampled ? 'Yes' : 'No',
    system.intendedPurpose,
    system.actualUse,
  ]),
});

export const decisionsSheet = ({ scope, items }: GapReport): TableSheet => {
  const grades = new Map(items.map(({ ref, gradeInWords }) => [ref, gradeInWords]));
  return {
    name: 'Controls decisions',
    table: 'ControlDecisions',
    frozen: 2,
    columns: [
      { title: 'Control', width: 11, key: true },
      { title: 'Title', width: 40 },
      { title: 'Decision', width: 14 },
      { title: 'Justification', width: 80 },
      { title: 'Remark', width: 30 },
      { title: 'Grade', width: 17 },
    ],
    rows: scope.controls.map(({ ref, title, decision, decisionInWords, justification }) => [
      ref,
      title,
      decisionInWords,
      justification,
      decision === 'undecided'
        ? 'To be decided and justified; counted as applicable until then.'
        : justification.trim() === ''
          ? 'Without a justification.'
          : null,
      grades.get(ref) ?? null,
    ]),
  };
};

export const notAssessedSheet = ({ notAssessed, cannotDetermine }: GapReport): TableSheet => ({
  name: 'Not assessed',
  table: 'NotAssessed',
  frozen: 2,
  columns: [
    { title: 'Question', width: 12, key: true },
    { title: 'Subject', width: 26, key: true },
    { title: 'State', width: 18 },
    { title: 'Item title', width: 34 },
    { title: 'What was to be answered', width: 60 },
    { title: 'Evidence that would settle it', width: 60 },
    { title: 'Parking lot', width: 9, centred: true },
  ],
  rows: [
    ...notAssessed.map((entry) => ({ state: 'Open', entry })),
    ...cannotDetermine.map((entry) => ({ state: 'Cannot determine', entry })),
  ].map(({ state, entry }) => [entry.ref, entry.subject, state, entry.item, entry.ask, entry.evidence, entry.parked ? 'Yes' : null]),
});

/** The value lists that validation names; people may add owners at the end of theirs. */
export const listColumns = (report: GapReport): readonly { readonly name: string; readonly title: string; readonly values: readonly string[] }[] => [
  { name: 'GapStatusList', title: 'Status of a gap', values: gapStatuses },
  {
    name: 'OwnerList',
    title: 'Owners',
    values: [...new Set([report.control.rows.find(({ label }) => label === 'Recipient')?.text ?? '', ...report.scope.systems.map(({ owner }) => owner)])].filter(
      (name) => name !== '' && name !== 'Not stated',
    ),
  },
  { name: 'GradeList', title: 'Grades', values: report.results.grades.map(({ name }) => name) },
  { name: 'PriorityList', title: 'Priorities', values: ['Critical', 'High', 'Medium', 'Low'] },
  { name: 'DecisionList', title: 'Control decisions', values: Object.values(decisionWords) },
];
