import ExcelJS from 'exceljs';
import { renderWorkbook } from '../../reports/workbook/excel.ts';
import { partsOf, sheetCells, sheetPaths } from '../reports/package-parts.ts';
import { exampleModel, inTurn, peakMemory } from './example-model.ts';

/** The worked example's workbook, against exceljs alone on the same rows in wrapped columns of the same widths. */
export const benches = [
  {
    name: 'workbook of the worked example, against exceljs alone on the same rows',
    aim: 1.5,
    run: async () => {
      const model = exampleModel();
      const bytes = await renderWorkbook(model);
      const memory = peakMemory();
      const sheets = contentOf(bytes);
      const measured = await inTurn(9, () => withLibraryAlone(sheets), () => renderWorkbook(model));
      const cells = sheets.reduce((sum, { rows }) => sum + rows.flat().filter((value) => value !== null).length, 0);
      return { ...measured, note: `median; ${cells} cells, ${Math.round(bytes.length / 1024)} KB, ${memory}` };
    },
  },
];

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The values of every sheet, read back from the workbook. */
const contentOf = (bytes: Uint8Array): readonly Sheet[] => {
  const parts = partsOf(bytes);
  return [...sheetPaths(parts).keys()].map((name) => {
    const rows: (string | number | null)[][] = [];
    for (const { address, type, value } of sheetCells(parts, name)) {
      const [, letters = 'A', number = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = (rows[Number(number) - 1] ??= []);
      while (row.length < column) row.push(null);
      row[column] = value === '' ? null : type === 's' ? value : Number(value);
    }
    return { name, rows: Array.from(rows, (row) => row ?? []) };
  });
};

const withLibraryAlone = async (sheets: readonly Sheet[]): Promise<unknown> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => ({
      width: 20,
      style: { font: { name: 'Calibri', size: 10 }, alignment: { vertical: 'top' as const, wrapText: true } },
    }));
    sheet.addRows(rows.map((row) => [...row]));
  }
  return workbook.xlsx.writeBuffer();
};
