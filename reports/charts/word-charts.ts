/** Native Word charts: editable, with their data in an embedded workbook and a description from that data. */
import { ChartRun } from 'docx/charts';
import type { ReportChart } from '../../domain/report/model.ts';
import type { FindingGrade } from '../../domain/scoring/assessment.ts';
import { designColour, gradeColours, ink, operationColour } from '../style/colours.ts';
import { fontName } from '../style/styles.ts';
import { xmlText } from '../style/text.ts';

const width = 640;
const font = { name: fontName, color: ink };
/** Pixels for one clause or area: one stacked bar, or two bars. */
export const gradeBars = 26;
export const aspectBars = 26;
/** Pixels: a bar each, plus legend and axis. */
export const chartHeight = (chart: ReportChart, perCategory: number): number => Math.max(150, 90 + chart.categories.length * perCategory);

/** Stacked bars, the first clause on top, the count on every piece. */
export const gradesChart = (chart: ReportChart, id: number): ChartRun =>
  new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    categories: chart.categories.map(xmlText),
    series: chart.series.map(({ key, name, values }) => {
      const { fill, text } = gradeColours[key as FindingGrade];
      return { name, values, color: fill, dataLabels: { value: true, font: { color: text, size: 9, bold: true } } };
    }),
    gapWidth: 45,
    categoryAxis: { reverseOrder: true, font: { size: 9 } },
    valueAxis: { visible: false, gridlines: false, crossesAt: 'minimum' },
    legend: { position: 'bottom', font: { size: 9 } },
    font,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width, height: chartHeight(chart, gradeBars) },
    altText: altText(chart, id),
  });

/** Two bars a clause on one axis of 0 to 100. */
export const aspectsChart = (chart: ReportChart, id: number): ChartRun =>
  new ChartRun({
    type: 'bar',
    categories: chart.categories.map(xmlText),
    series: chart.series.map(({ key, name, values }) => ({
      name,
      values,
      color: key === 'design' ? designColour : operationColour,
      dataLabels: { value: true, font: { color: ink, size: 8 } },
    })),
    gapWidth: 60,
    overlap: 0,
    categoryAxis: { reverseOrder: true, font: { size: 9 } },
    valueAxis: { minimum: 0, maximum: 100, interval: 25, font: { size: 8 }, crossesAt: 'maximum' },
    legend: { position: 'bottom', font: { size: 9 } },
    font,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width, height: chartHeight(chart, aspectBars) },
    altText: altText(chart, id),
  });

const altText = (chart: ReportChart, id: number) => ({
  id: String(id),
  name: `Chart ${id}`,
  title: xmlText(chart.caption),
  description: xmlText(chart.description),
});
