/** The sheets that are read rather than filtered: Read me, Summary, Lists. */
import type { Workbook, Worksheet } from 'exceljs';
import { gapGrades, gapPriorities } from '../../domain/gap/gap.ts';
import type { GapReport } from '../../domain/report/model.ts';
import { coverageText, gradeOrder, gradeWords, notShown, priorityWords } from '../../domain/report/words.ts';
import { accent, ink, muted } from '../style/colours.ts';
import { fontName } from '../style/styles.ts';
import { cellText, looksLikeFormula, pieces, type CellValue } from './cells.ts';
import { gapStatuses, listColumns } from './data-sheets.ts';
import { addSheet, heightOf, linesIn, markAsText, rowBorder, styleHead } from './table-sheet.ts';

interface Pen {
  readonly sheet: Worksheet;
  row: number;
}

const plainFont = { name: fontName, size: 10, color: { argb: `FF${ink}` } };

const put = ({ sheet, row }: Pen, column: number, value: CellValue, bold = false): void => {
  const cell = sheet.getCell(row, column);
  if (typeof value === 'string') {
    cell.value = cellText(value);
    if (looksLikeFormula(value)) markAsText(sheet, row, column);
  } else if (value !== null) cell.value = value instanceof Date || typeof value === 'number' ? value : { formula: value.formula, result: value.result };
  cell.font = bold ? { ...plainFont, bold: true } : plainFont;
  cell.alignment = { vertical: 'top', wrapText: true, ...(typeof value === 'string' || value instanceof Date ? { horizontal: 'left' as const, indent: 1 } : { horizontal: 'center' as const }) };
  cell.border = rowBorder;
};

/** A title over a block, then one row down. */
const title = (pen: Pen, text: string, size = 13): void => {
  const cell = pen.sheet.getCell(pen.row, 1);
  cell.value = text;
  cell.font = { name: fontName, size, bold: true, color: { argb: `FF${accent}` } };
  pen.row += 1;
};

const line = (pen: Pen, cells: readonly CellValue[]): void => {
  let lines = 1;
  cells.forEach((value, index) => {
    put(pen, index + 1, value, index === 0);
    if (typeof value === 'string') lines = Math.max(lines, linesIn(value, pen.sheet.getColumn(index + 1).width ?? 10));
  });
  pen.sheet.getRow(pen.row).height = heightOf(lines);
  pen.row += 1;
};

/** Label and text; a text longer than a cell goes on below. */
const labelled = (pen: Pen, label: string, text: string): void => {
  pieces(text).forEach((piece, index) => line(pen, [index === 0 ? label : '(continued)', piece]));
};

/** Heads over text; all others but the first stand over numbers. */
const leftHeads: ReadonlySet<string> = new Set(['Status', 'Coverage']);

const head = (pen: Pen, titles: readonly string[]): void => {
  titles.forEach((text, index) => {
    pen.sheet.getCell(pen.row, index + 1).value = text;
  });
  styleHead(pen.sheet, titles.length, pen.row, (column) => column > 1 && !leftHeads.has(titles[column - 1] ?? ''));
  pen.sheet.getRow(pen.row).height = heightOf(2);
  pen.row += 1;
};

export const readMeSheet = (workbook: Workbook, report: GapReport): void => {
  const { cover, control, scope, method, summary } = report;
  const sheet = addSheet(workbook, 'Read me', cover, { frozenRows: 0, frozenColumns: 0 });
  sheet.columns = [{ width: 30 }, { width: 110 }];
  const pen: Pen = { sheet, row: 1 };
  title(pen, cover.title, 16);
  pen.row += 1;
  title(pen, 'In short');
  labelled(pen, 'Result', [summary.verdict, ...summary.state].join(' '));
  labelled(pen, 'What works', summary.strengths.join('\n'));
  if (summary.messages.length > 0) labelled(pen, 'What matters most', summary.messages.join('\n'));
  labelled(pen, 'What is not known', summary.notAssessed.join('\n'));
  pen.row += 1;
  title(pen, 'Document');
  for (const { label, text } of control.rows.slice(1)) {
    if (label === 'Date') {
      put(pen, 1, label, true);
      put(pen, 2, new Date(`${cover.date}T00:00:00Z`));
      sheet.getCell(pen.row, 2).numFmt = 'd mmmm yyyy';
      pen.row += 1;
    } else labelled(pen, label, text);
  }
  for (const { label, text } of scope.organisation.slice(1, 4)) labelled(pen, label, text);
  labelled(pen, 'Scope', scope.scope.trim() === '' ? 'Not stated' : scope.scope);
  pen.row += 1;
  title(pen, 'How to use this workbook');
  for (const [label, text] of [
    ['Purpose', 'The result of the gap assessment as tables: to filter, to sort, and to follow up each gap.'],
    ['Summary', 'Counts are formulas over the tables; they follow when a status is changed.'],
    ['Gaps', 'Owner, due date, status and response are for the client to fill in; a date that has passed is marked. Grades and texts stay as issued; tell the assessor what should change. The proof stands to the right and is not printed.'],
    ['Answers', 'Every question with every answer, note and evidence reference, complete.'],
    ['Part', 'A text too long for one cell goes on in the next row; "2 of 3" says which part a row holds.'],
    ['Empty score', 'No score is given below 50 % coverage.'],
  ] as const) {
    labelled(pen, label, text);
  }
  pen.row += 1;
  title(pen, 'What the words mean');
  for (const { label, text } of report.glossary) labelled(pen, label, text);
  pen.row += 1;
  title(pen, 'Limits');
  for (const text of [...summary.fixed, scope.sampling, ...scope.limitations]) labelled(pen, '', text);
  pen.row += 1;
  title(pen, 'Question catalogue');
  for (const pack of method.packs) {
    labelled(pen, `${pack.id} ${pack.version}`, `${pack.title}. ${pack.edition}; as of ${pack.asOf}. SHA-256 ${pack.sha256}`);
  }
};

export const summarySheet = (workbook: Workbook, report: GapReport): void => {
  const sheet = addSheet(workbook, 'Summary', report.cover, { frozenRows: 0, frozenColumns: 0 });
  sheet.columns = [{ width: 44 }, ...Array.from({ length: 9 }, (_, index) => ({ width: index === 5 ? 19 : 14 }))];
  const pen: Pen = { sheet, row: 1 };
  const { summary, results, gaps } = report;
  title(pen, 'Summary', 16);
  pen.row += 1;
  title(pen, 'Gaps by priority and grade');
  head(pen, ['Priority', ...gapGrades.map((grade) => gradeWords[grade]), 'All']);
  for (const priority of gapPriorities) {
    const own = gaps.filter((gap) => gap.priority === priority);
    line(pen, [
      priorityWords[priority],
      ...gapGrades.map((grade) =>
        counts(`COUNTIFS(Gaps[Priority],"${priorityWords[priority]}",Gaps[Grade],"${gradeWords[grade]}")`, own.filter((gap) => gap.grade === grade).length),
      ),
      counts(`COUNTIFS(Gaps[Priority],"${priorityWords[priority]}")`, own.length),
    ]);
  }
  pen.row += 1;
  title(pen, 'Gaps by status');
  head(pen, ['Status', 'Gaps']);
  for (const status of gapStatuses) line(pen, [status, counts(`COUNTIFS(Gaps[Status],"${status}")`, status === gapStatuses[0] ? gaps.length : 0)]);
  pen.row += 1;
  title(pen, 'Answers');
  head(pen, ['Answers', 'Number']);
  for (const { label, count } of results.totals) line(pen, [label, count]);
  for (const group of results.groups) {
    const table = group.kind === 'requirements' ? 'Clauses' : 'AnnexA';
    const column = group.kind === 'requirements' ? 'Clause' : 'Area';
    // Each group starts a page on paper; its tables are not torn.
    sheet.getRow(pen.row).addPageBreak();
    pen.row += 1;
    title(pen, `${group.title}: requirements or controls by grade`);
    head(pen, ['Part', ...gradeOrder.map((grade) => gradeWords[grade]), 'Status']);
    for (const { ref, title: name, grades, statusInWords } of group.sections) {
      line(pen, [
        `${ref}  ${name}`,
        ...gradeOrder.map((grade) => counts(`COUNTIFS(${table}[${column}],"${ref}",${table}[Grade],"${gradeWords[grade]}")`, grades[grade])),
        statusInWords,
      ]);
    }
    pen.row += 1;
    title(pen, `${group.title}: scores`);
    head(pen, ['Part', 'Score', 'Design', 'Operation', 'Low', 'High', 'Coverage']);
    for (const { ref, title: name, figures } of group.sections) {
      line(pen, [`${ref}  ${name}`, ...[figures.S, figures.D, figures.O].map((value) => value ?? (figures.shown === 'none' ? notShown : '–')), figures.low, figures.high, coverageText(figures)]);
    }
    line(pen, [group.indexName, group.index.S ?? notShown, null, null, group.index.low, group.index.high, coverageText(group.index)]);
  }
  pen.row += 1;
  for (const text of summary.fixed) {
    sheet.getCell(pen.row, 1).value = text;
    sheet.getCell(pen.row, 1).font = { ...plainFont, color: { argb: `FF${muted}` } };
    pen.row += 1;
  }
};

const counts = (formula: string, result: number): CellValue => ({ formula, result });

/** Value lists, each a named range that validation refers to; below the owners there is room for more. */
export const listsSheet = (workbook: Workbook, report: GapReport): void => {
  const lists = listColumns(report);
  const sheet = addSheet(workbook, 'Lists', report.cover, { frozenRows: 1, frozenColumns: 0 });
  sheet.columns = lists.map(() => ({ width: 28 }));
  lists.forEach(({ title: text }, index) => {
    sheet.getCell(1, index + 1).value = text;
  });
  styleHead(sheet, lists.length, 1, () => false);
  lists.forEach(({ name, values }, index) => {
    values.forEach((value, position) => put({ sheet, row: position + 2 }, index + 1, value));
    const letter = String.fromCharCode(65 + index);
    const last = name === 'OwnerList' ? values.length + 20 : values.length;
    workbook.definedNames.add(`Lists!$${letter}$2:$${letter}$${last + 1}`, name);
  });
};
