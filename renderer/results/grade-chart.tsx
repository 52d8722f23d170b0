import { gradeOrder } from '../../domain/report/words.ts';
import type { FindingGrade, SectionResult } from '../../domain/scoring/assessment.ts';
import { Grade } from '../findings/grade.tsx';
import { useLanguageOf } from '../shell/pack-language.ts';
import { text } from '../text/text.ts';
import './grade-chart.css';

/** User units of the drawing; it scales with the page. */
const layout = { width: 1000, label: 275, row: 30, bar: 20, gap: 3 };

export const GradeChart = ({ sections }: { readonly sections: readonly SectionResult[] }) => {
  const languageOf = useLanguageOf();
  const present = gradeOrder.filter((grade) => sections.some(({ grades }) => grades[grade] > 0));
  const most = Math.max(1, ...sections.map(({ items }) => items.length));
  const unit = (layout.width - layout.label) / most;
  return (
    <figure className="chart panel">
      <figcaption>
        <h2>{text.results.chart}</h2>
        <p className="small soft">{text.results.chartHint}</p>
        <p className="chart-legend">
          {present.map((grade) => (
            <Grade key={grade} grade={grade} />
          ))}
        </p>
      </figcaption>
      <svg
        viewBox={`0 0 ${layout.width} ${sections.length * layout.row}`}
        role="img"
        aria-label={`${text.results.chart}. ${sections.map(sentence).join(' ')}`}
      >
        <Patterns />
        {sections.map((section, index) => (
          <g key={section.section.uid} transform={`translate(0 ${index * layout.row})`}>
            <text x={layout.label - 12} y={layout.row / 2} className="chart-label" lang={languageOf(section.section.uid, 'title')}>
              {clipped(`${section.section.ref} ${section.section.title}`)}
            </text>
            {segmentsOf(section).map(({ grade, count, start }) => (
              <g key={grade} transform={`translate(${layout.label + start * unit} ${(layout.row - layout.bar) / 2})`}>
                <rect width={count * unit - layout.gap} height={layout.bar} rx="2" className={`bar-${grade}`} />
                <text x={(count * unit - layout.gap) / 2} y={layout.bar / 2} className={`chart-count chart-count-${grade}`}>
                  {count}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
};

const segmentsOf = ({ grades }: SectionResult) => {
  let start = 0;
  return gradeOrder.flatMap((grade): readonly { readonly grade: FindingGrade; readonly count: number; readonly start: number }[] => {
    const count = grades[grade];
    if (count === 0) return [];
    start += count;
    return [{ grade, count, start: start - count }];
  });
};

const sentence = (section: SectionResult): string =>
  `${section.section.ref}: ${segmentsOf(section).map(({ grade, count }) => `${count} ${text.common.grade[grade]}`).join(', ')}.`;

const clipped = (words: string): string => (words.length > 36 ? `${words.slice(0, 35).trimEnd()}…` : words);

/** Told apart without colour: minors are hatched one way, undetermined ones the other, unassessed ones are hollow. */
const Patterns = () => (
  <defs>
    <pattern id="hatch-minor" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="fill-minor-soft" />
      <rect width="2" height="6" className="fill-minor" />
    </pattern>
    <pattern id="hatch-undetermined" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="6" height="6" className="fill-undetermined-soft" />
      <rect width="1.5" height="6" className="fill-undetermined" />
    </pattern>
  </defs>
);
