import type { FindingGrade, SectionStatus } from '../../domain/scoring/assessment.ts';
import type { GapReport, ResultGroup } from '../../domain/report/model.ts';
import { coverageText, gradeOrder, gradeWords, intervalText, scoreText } from '../../domain/report/words.ts';
import { aspectBars, aspectsChart, chartHeight, gradeBars, gradesChart } from '../charts/word-charts.ts';
import { caption, drawing, heading, table, write, type Manuscript, type Run } from '../style/manuscript.ts';
import type { CharacterStyleId } from '../style/styles.ts';

export const gradeStyle: Readonly<Record<FindingGrade, CharacterStyleId>> = {
  major: 'GradeMajor',
  minor: 'GradeMinor',
  'cannot-determine': 'GradeUnknown',
  opportunity: 'GradeOpportunity',
  conform: 'GradeConform',
  'not-assessed': 'GradeNone',
  excluded: 'GradeNone',
};
const statusStyle: Readonly<Record<SectionStatus, CharacterStyleId>> = {
  red: 'GradeMajor',
  amber: 'GradeMinor',
  green: 'GradeConform',
  grey: 'GradeNone',
};

export const gradeRun = (grade: FindingGrade, text: string = gradeWords[grade]): Run => ({ text, style: gradeStyle[grade] });

/** Chapter 4: counts, indices, then clauses and Annex A with two charts and two tables each. */
export const resultsChapter = (to: Manuscript, { results }: GapReport): void => {
  heading(to, 'Heading1', 'Results at a glance');
  caption(to, 'Table', 'Requirements and controls by proposed grade');
  table(to, {
    description: 'Number of requirements and controls by grade',
    widths: results.grades.map(() => 1),
    columns: results.grades.map(({ name }) => name),
    rows: [results.grades.map(({ count }) => String(count))],
    styles: results.grades.map(() => 'TableNumber' as const),
  });
  caption(to, 'Table', 'Indices: two figures for two things, never combined');
  table(to, {
    description: 'Clause conformity index and Annex A implementation index with interval and coverage',
    widths: [40, 18, 18, 24],
    columns: ['Index (0 to 100)', 'Value', 'Interval', 'Coverage'],
    styles: [undefined, 'TableNumber', 'TableNumber', 'TableNumber'],
    rows: results.groups.map(({ indexName, index }) => [{ text: indexName, style: 'Strong' }, scoreText(index), intervalText(index), coverageText(index)]),
  });
  caption(to, 'Table', 'The answers behind the result');
  table(to, {
    description: 'Number of answers by state',
    widths: [75, 25],
    columns: ['Answers', 'Number'],
    rows: results.totals.map(({ label, count }) => [label, String(count)]),
    styles: [undefined, 'TableNumber'],
  });
  for (const group of results.groups) groupSection(to, group);
};

const groupSection = (to: Manuscript, group: ResultGroup): void => {
  heading(to, 'Heading2', group.title);
  drawing(to, gradesChart(group.grades, nextDrawing(to)), chartHeight(group.grades, gradeBars));
  caption(to, 'Figure', group.grades.caption);
  caption(to, 'Table', 'Scores, coverage and status; the status follows the grades, not the score');
  table(to, {
    description: `${group.title}: score, design, operation, interval, coverage and status`,
    widths: [34, 8, 8, 11, 10, 16, 13],
    styles: [undefined, 'TableNumber', 'TableNumber', 'TableNumber', 'TableNumber', 'TableNumber', undefined],
    columns: ['Part', 'Score', 'Design', 'Operation', 'Interval', 'Coverage', 'Status'],
    rows: group.sections.map(({ ref, title, figures, status, statusInWords }) => [
      [{ text: ref, style: 'Strong' }, `  ${title}`],
      scoreText(figures),
      scoreText(figures, 'D'),
      scoreText(figures, 'O'),
      intervalText(figures),
      coverageText(figures),
      { text: statusInWords, style: statusStyle[status] },
    ]),
  });
  write(to, 'Small', '* Coverage below 80 %: indicative only. No score is shown below 50 % coverage.');
  caption(to, 'Table', 'Number of requirements or controls by grade');
  table(to, {
    description: `${group.title}: number of items by grade`,
    widths: [31, 7, 9.5, 12.5, 7.5, 7.5, 11.5, 10.5, 10],
    columns: ['Part', 'Items', ...gradeOrder.map((grade) => gradeWords[grade])],
    rows: group.sections.map(({ ref, title, items, grades }) => [
      [{ text: ref, style: 'Strong' }, `  ${title}`],
      String(items),
      ...gradeOrder.map((grade) => (grades[grade] === 0 ? '–' : String(grades[grade]))),
    ]),
    styles: [undefined, ...['n', ...gradeOrder].map(() => 'TableNumber' as const)],
  });
  if (group.designAndOperation.series.some(({ values }) => values.some((value) => value !== null))) {
    drawing(to, aspectsChart(group.designAndOperation, nextDrawing(to)), chartHeight(group.designAndOperation, aspectBars));
    caption(to, 'Figure', group.designAndOperation.caption);
  } else {
    write(to, 'BodyText', `${group.designAndOperation.caption}.`);
  }
};

const nextDrawing = (to: Manuscript): number => {
  to.counts.drawing += 1;
  return to.counts.drawing;
};
