import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { inventoryLimits } from '../../domain/inventory/table.ts';
import { tooLarge, unreadable } from './refusals.ts';

export interface SheetListed {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
}

export interface ReadWorkbook {
  readonly sheets: readonly SheetListed[];
  /** The sheet that was read. */
  readonly sheet: string;
  readonly records: readonly (readonly string[])[];
}

/**
 * One sheet of a workbook as rows of cells: the one named, or the visible one with most rows. A formula gives its result, a date the day as
 * ISO 8601, formatted text its words; of merged cells the first has the text, as a spreadsheet shows it.
 */
export const readWorkbook = async (bytes: Uint8Array, wanted?: string): Promise<ReadWorkbook> => {
  const workbook = new ExcelJS.Workbook();
  const unpacked = plainZip(bytes);
  try {
    await workbook.xlsx.load(unpacked.buffer as ArrayBuffer);
  } catch (error) {
    throw unreadable('The workbook could not be read.', error);
  }
  const sheets = workbook.worksheets.map(({ name, state, actualRowCount }): SheetListed => ({ name, hidden: state !== 'visible', rows: actualRowCount }));
  const chosen =
    wanted === undefined
      ? sheets.filter(({ hidden }) => !hidden).reduce<SheetListed | undefined>((best, one) => (best === undefined || one.rows > best.rows ? one : best), undefined)
      : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined) throw unreadable(wanted === undefined ? 'The workbook has no visible sheet.' : `The workbook has no sheet “${wanted}”.`);
  const worksheet = workbook.getWorksheet(chosen.name);
  if (worksheet === undefined || chosen.rows === 0) throw unreadable(`The sheet “${chosen.name}” is empty.`);
  if (chosen.rows > inventoryLimits.rows + 100 || worksheet.rowCount > inventoryLimits.rows * 4) throw tooLarge(`The sheet has more than ${inventoryLimits.rows} rows.`);
  if (worksheet.actualColumnCount > inventoryLimits.columns || worksheet.columnCount > 16_384) throw tooLarge(`The sheet has more than ${inventoryLimits.columns} columns.`);
  const records: string[][] = Array.from({ length: worksheet.rowCount }, () => []);
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const text = cellText(cell);
      if (text === '') return;
      while (cells.length < column) cells.push('');
      cells[column - 1] = text;
    });
    records[number - 1] = cells;
  });
  if (records.some(({ length }) => length > inventoryLimits.columns)) throw tooLarge(`The sheet has more than ${inventoryLimits.columns} columns.`);
  return { sheets, sheet: chosen.name, records };
};

/**
 * The same archive without compression. Each part is unpacked into no more room than it declares, and what it declares is added up before
 * anything is unpacked: an archive that says one size and holds another cannot fill the memory.
 */
const plainZip = (bytes: Uint8Array): Uint8Array => {
  try {
    let declared = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        declared += originalSize;
        return false;
      },
    });
    if (declared > inventoryLimits.unpacked) throw tooLarge(`The workbook unpacks to more than ${inventoryLimits.unpacked / 1024 / 1024} MB.`);
    return zipSync(unzipSync(bytes, { filter: ({ name }) => !/^xl\/(?:media|embeddings|drawings)\//.test(name) }), { level: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw unreadable('The workbook could not be unpacked.', error);
  }
};

const cellText = (cell: ExcelJS.Cell): string => valueText(cell.value);

const valueText = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return dateText(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) {
    // The text of a link may be formatted itself, which the types do not say.
    const words = valueText(value.text as ExcelJS.CellValue);
    return words === '' || words === value.hyperlink ? value.hyperlink : `${words} (${value.hyperlink})`;
  }
  if ('formula' in value || 'sharedFormula' in value) return valueText(value.result as ExcelJS.CellValue);
  return '';
};

const dateText = (value: Date): string => {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
};
