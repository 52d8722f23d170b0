/** One kind of sheet: a single Excel table from A1, with filter, frozen head, print set-up and wrapped text. */
import type { Workbook, Worksheet } from 'exceljs';
import type { ReportCover } from '../../domain/report/model.ts';
import { accent, ink, rule } from '../style/colours.ts';
import { lineCount } from '../style/page-estimate.ts';
import { fontName, type ParagraphStyle } from '../style/styles.ts';
import { cellText, looksLikeFormula, pieces, type CellValue } from './cells.ts';

export interface SheetColumn {
  readonly title: string;
  /** Characters. */
  readonly width: number;
  /** Repeated in continuation rows, so that a filter keeps a long text together. */
  readonly key?: boolean;
  readonly centred?: boolean;
  readonly numberFormat?: string;
}

export interface TableSheet {
  readonly name: string;
  /** Name of the Excel table, for formulas: letters only. */
  readonly table: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns on the left that stay in view. */
  readonly frozen: number;
  /** Columns on the left that are printed; 'Part' follows them. All unless given. */
  readonly printed?: number;
  /** A3 where A4 would print too small to read. */
  readonly paper?: 'A4' | 'A3';
}

/** A line below each row: the banding of a table is not drawn by every program, and not on paper. */
export const rowBorder = { bottom: { style: 'thin' as const, color: { argb: `FF${rule}` } } };

const continuationColumn: SheetColumn = { title: 'Part', width: 8, centred: true };

/** Returns the sheet and the number of rows below the head, continuation rows included. */
export const addTableSheet = (workbook: Workbook, content: TableSheet, cover: ReportCover): { readonly sheet: Worksheet; readonly rows: number } => {
  const sheet = addSheet(workbook, content.name, cover, { frozenRows: 1, frozenColumns: content.frozen });
  const printed = content.printed ?? content.columns.length;
  const columns = content.columns.toSpliced(printed, 0, continuationColumn);
  sheet.columns = columns.map(({ width, centred, numberFormat }) => ({
    width,
    style: {
      font: { name: fontName, size: 10, color: { argb: `FF${ink}` } },
      alignment: { vertical: 'top', wrapText: true, ...(centred === true ? { horizontal: 'center' as const } : { horizontal: 'left' as const, indent: 1 }) },
      border: rowBorder,
      ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    },
  }));
  const rows = content.rows.flatMap((row) => continued(row, content.columns, printed));
  // An Excel table needs one row below its head; an empty one keeps formulas that name the table working.
  const filled = rows.length > 0 ? rows : [columns.map(() => null)];
  sheet.addTable({
    name: content.table,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: columns.map(({ title }) => ({ name: title, filterButton: true })),
    rows: filled.map((row) => row.map(writable)),
  });
  styleHead(sheet, columns.length, 1, (column) => columns[column - 1]?.centred === true);
  filled.forEach((row, index) => {
    let lines = 1;
    row.forEach((value, column) => {
      if (typeof value !== 'string') return;
      if (looksLikeFormula(value)) markAsText(sheet, index + 2, column + 1);
      lines = Math.max(lines, linesIn(value, columns[column]?.width ?? 10));
    });
    sheet.getRow(index + 2).height = heightOf(lines);
  });
  sheet.getRow(1).height = heightOf(2);
  sheet.pageSetup.printTitlesRow = '1:1';
  // The library puts a `$` before each letter and none before the number.
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed + 1).letter}$${filled.length + 1}`;
  if (content.paper === 'A3') sheet.pageSetup.paperSize = a3;
  return { sheet, rows: filled.length };
};

/** A row, or several where a text is longer than a cell: keys repeated, 'Part' says '2 of 31', nothing is cut off. */
const continued = (row: readonly CellValue[], columns: readonly SheetColumn[], partAt: number): readonly (readonly CellValue[])[] => {
  const parts = row.map((value) => (typeof value === 'string' ? pieces(value) : null));
  const count = Math.max(...parts.map((part) => part?.length ?? 1));
  return Array.from({ length: count }, (_, index) =>
    row
      .map((value, column): CellValue => {
        const part = parts[column];
        if (index === 0) return part?.[0] ?? value;
        return columns[column]?.key === true ? value : (part?.[index] ?? null);
      })
      .toSpliced(partAt, 0, count === 1 ? null : `${index + 1} of ${count}`),
  );
};

/** Lines a text of 10 points takes in a column, indented by one step; a character is 7 pixels of 15 twips. */
export const linesIn = (text: string, width: number): number => lineCount(text, cellStyle, width * 105 - 200);
const cellStyle: ParagraphStyle = { id: 'cell', name: 'cell', size: 20, before: 0, after: 0, line: 240 };
/** Points. Excel ends at 409. */
export const heightOf = (lines: number): number => Math.min(409, Math.ceil(lines * 12.8 + 3));

/** Paper sizes as the format numbers them. */
const a4 = 9;
const a3 = 8 as number;

/** The library takes objects for formulas and links, so only strings, numbers and dates, and our own formulas, reach it. */
const writable = (value: CellValue) =>
  typeof value === 'string' ? (value === '' ? null : cellText(value)) : value instanceof Date || typeof value !== 'object' || value === null ? value : { formula: value.formula, result: value.result };

export const addSheet = (
  workbook: Workbook,
  name: string,
  cover: ReportCover,
  { frozenRows, frozenColumns }: { readonly frozenRows: number; readonly frozenColumns: number },
): Worksheet => {
  const sheet = workbook.addWorksheet(name, {
    views: frozenRows + frozenColumns > 0 ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }] : [{ showGridLines: false }],
    pageSetup: {
      paperSize: a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.65, header: 0.3, footer: 0.3 },
    },
  });
  sheet.headerFooter.oddHeader = `&L${headerText(cover.client)}&R${headerText(cover.classification)}`;
  sheet.headerFooter.oddFooter = `&L${headerText(cover.title)}, version ${headerText(cover.version)}&C&A&RPage &P of &N`;
  return sheet;
};

/** A header holds 255 characters, and `&` starts a code there. The full text stands on the first sheet. */
const headerText = (text: string): string => {
  const shown = Array.from(cellText(text)).slice(0, 80).join('');
  return (shown.length < cellText(text).length ? `${shown}…` : shown).replaceAll('&', '&&');
};

export const styleHead = (sheet: Worksheet, columns: number, rowNumber: number, centred: (column: number) => boolean): void => {
  const row = sheet.getRow(rowNumber);
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.font = { name: fontName, size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${accent}` } };
    cell.border = { bottom: { style: 'thin', color: { argb: `FF${rule}` } } };
    cell.alignment = { vertical: 'middle', wrapText: true, ...(centred(column) ? { horizontal: 'center' as const } : { horizontal: 'left' as const, indent: 1 }) };
  }
};

/** Turned into `quotePrefix` when the file is finished; the library itself has no option for it. */
export const markAsText = (sheet: Worksheet, row: number, column: number): void => {
  sheet.getCell(row, column).protection = { locked: true, hidden: true };
};
