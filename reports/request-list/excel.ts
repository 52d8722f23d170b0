/** The request list as a workbook for the client to fill in: what is asked, why, by when, and what became of it. */
import ExcelJS from 'exceljs';
import { requestStatusWords, type RequestList } from '../../domain/report/request-list.ts';
import { runSteps, type RenderOptions } from '../progress.ts';
import { gradeTints } from '../style/colours.ts';
import { cellText, type CellValue } from '../workbook/cells.ts';
import { finishWorkbook } from '../workbook/finish.ts';
import { addTableSheet, type SheetColumn } from '../workbook/table-sheet.ts';

/** Renders the list as `.xlsx`. The same list gives the same bytes; text of people is always text, never a formula. */
export const renderRequestList = async (list: RequestList, options: RenderOptions = {}): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const { cover } = list;
  const date = new Date(`${cover.date}T00:00:00Z`);
  workbook.creator = cellText(cover.consultancy === '' ? cover.authors.join(', ') : cover.consultancy);
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = date;
  workbook.modified = date;
  workbook.title = cellText(cover.title);
  workbook.subject = cellText(cover.client);
  let bytes: Uint8Array = new Uint8Array();
  await runSteps(
    [
      { name: 'Requests', run: () => requestSheet(workbook, list) },
      {
        name: 'Workbook',
        run: async () => {
          bytes = finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), cover.date);
        },
      },
    ],
    options,
  );
  return bytes;
};

/** Columns of method 1.15. */
const columns: readonly SheetColumn[] = [
  { title: 'No.', width: 7, key: true, centred: true },
  { title: 'Document or record', width: 38, key: true },
  { title: 'What is meant', width: 30 },
  { title: 'Needed for', width: 18 },
  { title: 'Format', width: 22 },
  { title: 'Needed by', width: 13, numberFormat: 'd mmm yyyy' },
  { title: 'Owner', width: 22 },
  { title: 'Status', width: 15 },
  { title: 'Asked on', width: 13, numberFormat: 'd mmm yyyy' },
  { title: 'Received on', width: 13, numberFormat: 'd mmm yyyy' },
  { title: 'File or location', width: 30 },
  { title: 'Note', width: 30 },
  { title: 'Sensitivity', width: 15 },
];

/** What a client can say; the list is asked from this side only. */
const statuses = (['draft', 'asked', 'received', 'partly-received', 'not-existing', 'refused'] as const).map((state) => requestStatusWords[state]);

const requestSheet = (workbook: ExcelJS.Workbook, { cover, rows }: RequestList): void => {
  const { sheet, rows: filled } = addTableSheet(
    workbook,
    {
      name: 'Requests',
      table: 'Requests',
      columns,
      rows: rows.map((row): readonly CellValue[] => [
        row.label,
        row.document,
        row.description,
        row.why,
        row.format,
        dateOf(row.neededBy),
        row.owner,
        row.status,
        dateOf(row.askedOn),
        dateOf(row.receivedOn),
        row.location,
        row.note,
        row.sensitivity,
      ]),
      frozen: 2,
      paper: 'A3',
    },
    cover,
  );
  const last = filled + 1;
  for (let row = 2; row <= last; row += 1) {
    sheet.getCell(`H${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${statuses.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Status',
      error: 'Choose a status from the list.',
    };
    for (const column of ['F', 'J']) {
      sheet.getCell(`${column}${row}`).dataValidation = {
        type: 'date',
        operator: 'greaterThan',
        allowBlank: true,
        formulae: [new Date(Date.UTC(2020, 0, 1))],
        showErrorMessage: true,
        errorTitle: 'Date',
        error: 'Enter a date, for example 31 Mar 2027.',
      };
    }
  }
  const { fill, text } = gradeTints.major;
  sheet.addConditionalFormatting({
    ref: `F2:F${last}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['AND($F2<>"",$F2<TODAY(),OR($H2="Asked",$H2="Partly received"))'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } }, font: { color: { argb: `FF${text}` }, bold: true } },
      },
    ],
  });
};

const dateOf = (day: string): Date | null => (day === '' ? null : new Date(`${day}T00:00:00Z`));
