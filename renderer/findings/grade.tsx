import type { FindingGrade, SectionStatus } from '../../domain/scoring/assessment.ts';
import { MarkGlyph, type Mark } from '../ui/glyphs.tsx';
import { text } from '../text/text.ts';
import './grade.css';

export const markOfGrade: Readonly<Record<FindingGrade, Mark>> = {
  major: 'diamond',
  minor: 'triangle',
  'cannot-determine': 'question',
  opportunity: 'arrow',
  conform: 'check',
  'not-assessed': 'dash',
  excluded: 'cross',
};
const markOfStatus: Readonly<Record<SectionStatus, Mark>> = { red: 'diamond', amber: 'triangle', green: 'check', grey: 'dash' };
const gradeOfStatus: Readonly<Record<SectionStatus, FindingGrade>> = {
  red: 'major',
  amber: 'minor',
  green: 'conform',
  grey: 'not-assessed',
};

export interface GradeProps {
  readonly grade: FindingGrade;
  readonly count?: number;
  readonly long?: boolean;
}

/** A grade in a word and a shape; colour only adds. */
export const Grade = ({ grade, count, long = false }: GradeProps) => (
  <span className={`grade grade-${grade}`}>
    <MarkGlyph mark={markOfGrade[grade]} />
    {count === undefined ? null : <span>{count}</span>}
    <span>{long ? text.common.gradeLong[grade] : text.common.grade[grade]}</span>
  </span>
);

/** The shape alone, where the word stands nearby or is given to screen readers. */
export const GradeMark = ({ grade }: { readonly grade: FindingGrade }) => (
  <span className={`grade-mark grade-mark-${grade}`} title={text.common.grade[grade]}>
    <MarkGlyph mark={markOfGrade[grade]} />
    <span className="visually-hidden">{text.common.grade[grade]}</span>
  </span>
);

export const Status = ({ status }: { readonly status: SectionStatus }) => (
  <span className={`grade grade-${gradeOfStatus[status]}`}>
    <MarkGlyph mark={markOfStatus[status]} />
    <span>{text.common.status[status]}</span>
  </span>
);

export const StatusMark = ({ status }: { readonly status: SectionStatus }) => (
  <span className={`grade-mark grade-mark-${gradeOfStatus[status]}`} title={text.common.status[status]}>
    <MarkGlyph mark={markOfStatus[status]} />
    <span className="visually-hidden">{text.common.status[status]}</span>
  </span>
);
