import type { Assessment, SectionResult } from '../scoring/assessment.ts';
import { figuresOf, indexFigures } from './figures.ts';
import type { ReportChart, ReportResults, ResultGroup, SectionRow } from './model.ts';
import { capitalised, counted, enumerated, gradeOrder, gradeWords, numberInWords, statusWords } from './words.ts';

/** Results by clause and by area of Annex A; each group with its own index, never blended (method 1.7). */
export const resultsOf = (assessment: Assessment): ReportResults => ({
  groups: (['requirements', 'controls'] as const).flatMap((kind) => {
    const sections = assessment.sections.filter(({ pack }) => pack.kind === kind);
    return sections.length === 0 ? [] : [groupOf(kind, sections, assessment)];
  }),
  grades: gradeOrder.map((grade) => ({ grade, name: gradeWords[grade], count: assessment.grades[grade] })),
  totals: [
    { key: 'applicable', label: 'Answers that apply', count: assessment.totals.applicable },
    { key: 'goodPractice', label: 'Of these, on good practice: outside scores and their coverage', count: goodPracticeOf(assessment) },
    { key: 'answered', label: 'Rated', count: assessment.totals.answered },
    { key: 'open', label: 'Open', count: assessment.totals.open },
    { key: 'cannotDetermine', label: 'Cannot determine', count: assessment.totals.cannotDetermine },
    { key: 'notApplicable', label: 'Not applicable, with a reason', count: assessment.totals.notApplicable },
    { key: 'hidden', label: 'Hidden by a rule of the pack', count: assessment.totals.hidden },
    { key: 'capped', label: 'Rated below the answer for want of evidence', count: assessment.totals.capped },
    { key: 'flagged', label: 'Flagged for review', count: assessment.totals.flagged },
    { key: 'parked', label: 'On the parking lot', count: assessment.totals.parked },
  ],
});

/** Answers that apply but belong to no score: the coverage of clauses and areas leaves them out, the total does not. */
const goodPracticeOf = ({ totals, sections }: Assessment): number =>
  totals.applicable - sections.reduce((sum, { applicable }) => sum + applicable, 0);

const groupOf = (
  kind: 'requirements' | 'controls',
  results: readonly SectionResult[],
  assessment: Assessment,
): ResultGroup => {
  const sections = results.map(sectionRow);
  const requirements = kind === 'requirements';
  return {
    kind,
    title: requirements ? 'Results by clause' : 'Results for Annex A',
    indexName: requirements ? 'Clause conformity index' : 'Annex A implementation index',
    index: indexFigures(requirements ? assessment.cci : assessment.aii),
    sections,
    grades: gradesChart(kind, sections),
    designAndOperation: aspectChart(kind, sections),
  };
};

const sectionRow = (result: SectionResult): SectionRow => ({
  ref: result.section.ref,
  title: result.section.title,
  intent: result.section.intent,
  items: result.items.length,
  figures: figuresOf(result),
  grades: result.grades,
  status: result.status,
  statusInWords: statusWords[result.status],
});

const sectionName = (kind: 'requirements' | 'controls', ref: string) => (kind === 'requirements' ? `Clause ${ref}` : ref);

/** Stacked bars: the number of items by grade. A count of nought is left out so that no empty label is drawn. */
const gradesChart = (kind: 'requirements' | 'controls', sections: readonly SectionRow[]): ReportChart => ({
  caption: gradesMessage(kind, sections),
  description: sections
    .map(({ ref, grades }) => {
      const parts = gradeOrder.filter((grade) => grades[grade] > 0).map((grade) => `${gradeWords[grade]} ${grades[grade]}`);
      return `${sectionName(kind, ref)}: ${parts.join(', ')}.`;
    })
    .join(' '),
  categories: sections.map(({ ref }) => sectionName(kind, ref)),
  series: gradeOrder
    .filter((grade) => sections.some(({ grades }) => grades[grade] > 0))
    .map((grade) => ({
      key: grade,
      name: gradeWords[grade],
      values: sections.map(({ grades }) => (grades[grade] === 0 ? null : grades[grade])),
    })),
});

const gradesMessage = (kind: 'requirements' | 'controls', sections: readonly SectionRow[]): string => {
  const noun = kind === 'requirements' ? 'requirements' : 'controls';
  const majors = sections.reduce((sum, { grades }) => sum + grades.major, 0);
  if (majors === 0) {
    const minors = sections.reduce((sum, { grades }) => sum + grades.minor, 0);
    return `Grades of the ${noun}: no major gap${minors === 0 ? ' and no minor gap' : `, ${counted(minors, 'minor gap')}`} proposed`;
  }
  const worst = [...sections].filter(({ grades }) => grades.major > 0).sort((a, b) => b.grades.major - a.grades.major).slice(0, 2);
  const share = worst.reduce((sum, { grades }) => sum + grades.major, 0);
  const names = enumerated(worst.map(({ ref }) => sectionName(kind, ref)));
  return share === majors && majors === 1
    ? `${names} carries the one major gap`
    : `${names} ${worst.length === 1 ? 'carries' : 'carry'} ${share === majors ? 'all' : `${numberInWords(share)} of`} ${numberInWords(majors)} major gaps`;
};

/** Paper against practice: one bar each where the coverage allows a score; no values where nothing can be compared. */
const aspectChart = (kind: 'requirements' | 'controls', sections: readonly SectionRow[]): ReportChart => {
  const both = sections.filter(({ figures }) => figures.D !== null && figures.O !== null);
  const ahead = both.filter(({ figures }) => (figures.D ?? 0) - (figures.O ?? 0) >= 20);
  const caption =
    both.length === 0
      ? 'Design and operation: too little is answered to compare them'
      : ahead.length === 0
        ? 'Design and operation keep pace: nowhere is design 20 points or more ahead'
        : `${capitalised(enumerated(ahead.slice(0, 4).map(({ ref }) => sectionName(kind, ref))))}${ahead.length > 4 ? ' and others' : ''}: what is defined runs 20 points or more ahead of what is done`;
  return {
    caption,
    description: sections
      .map(({ ref, figures }) => `${sectionName(kind, ref)}: design ${figures.D ?? 'not shown'}, operation ${figures.O ?? 'not shown'}.`)
      .join(' '),
    categories: sections.map(({ ref }) => sectionName(kind, ref)),
    series: [
      { key: 'design', name: 'Design (defined and approved)', values: both.length === 0 ? [] : sections.map(({ figures }) => figures.D) },
      { key: 'operation', name: 'Operation (done and recorded)', values: both.length === 0 ? [] : sections.map(({ figures }) => figures.O) },
    ],
  };
};
