/** The gap workbook: every table of the report, for the client to work with. */
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { GapReport } from '../../domain/report/model.ts';
import { gradeWords } from '../../domain/report/words.ts';
import { runSteps, type RenderOptions } from '../progress.ts';
import { gradeTints } from '../style/colours.ts';
import { cellText } from './cells.ts';
import { answersSheet, decisionsSheet, gapColumns, gapsSheet, itemsSheet, notAssessedSheet, systemsSheet } from './data-sheets.ts';
import { finishWorkbook } from './finish.ts';
import { listsSheet, readMeSheet, summarySheet } from './summary-sheets.ts';
import { addTableSheet, type TableSheet } from './table-sheet.ts';

/**
 * Renders the content model as `.xlsx`. The same model gives the same bytes; user text is always text, never a formula.
 *
 * @returns the bytes of the file; nothing is written anywhere.
 * @throws the reason of `signal` when it is aborted.
 */
export const renderWorkbook = async (report: GapReport, options: RenderOptions = {}): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  setProperties(workbook, report);
  let bytes: Uint8Array = new Uint8Array();
  const add = (content: TableSheet) => addTableSheet(workbook, content, report.cover);
  await runSteps(
    [
      { name: 'Read me', run: () => readMeSheet(workbook, report) },
      { name: 'Summary', run: () => summarySheet(workbook, report) },
      { name: 'Clauses', run: () => gradeColoursOn(add(itemsSheet(report, 'requirements')), 'D') },
      { name: 'Annex A', run: () => gradeColoursOn(add(itemsSheet(report, 'controls')), 'D') },
      { name: 'Answers', run: () => void add(answersSheet(report)) },
      { name: 'Gaps', run: () => gapTools(add(gapsSheet(report))) },
      { name: 'AI systems', run: () => void add(systemsSheet(report)) },
      { name: 'Controls decisions', run: () => void add(decisionsSheet(report)) },
      { name: 'Not assessed', run: () => void add(notAssessedSheet(report)) },
      { name: 'Lists', run: () => listsSheet(workbook, report) },
      {
        name: 'Workbook',
        run: async () => {
          bytes = finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer(uncompressed)), report.cover.date);
        },
      },
    ],
    options,
  );
  return bytes;
};

/** The last step compresses; doing it twice would take longer than writing the sheets. The library's types leave `zip` out. */
const uncompressed = { zip: { compression: 'STORE' } } as object;

/** Author is the consultancy; the only date is the date of issue. */
const setProperties = (workbook: ExcelJS.Workbook, { cover }: GapReport): void => {
  const author = cellText(cover.consultancy === '' ? cover.authors.join(', ') : cover.consultancy);
  const date = new Date(`${cover.date}T00:00:00Z`);
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = date;
  workbook.modified = date;
  workbook.title = cellText(cover.title);
  workbook.subject = cellText(cover.client);
  workbook.keywords = cellText(cover.classification);
  workbook.company = author;
  workbook.calcProperties.fullCalcOnLoad = false;
};

interface Written {
  readonly sheet: Worksheet;
  readonly rows: number;
}

const tinted = ['major', 'minor', 'cannot-determine', 'opportunity', 'conform'] as const;

/** A colour behind the word, never instead of it. */
const gradeColoursOn = ({ sheet, rows }: Written, column: string): void => {
  sheet.addConditionalFormatting({
    ref: `${column}2:${column}${rows + 1}`,
    rules: tinted.map((grade, index) => {
      const { fill, text } = gradeTints[grade];
      return {
        type: 'expression' as const,
        priority: index + 1,
        formulae: [`$${column}2="${gradeWords[grade]}"`],
        style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: `FF${fill}` } }, font: { color: { argb: `FF${text}` }, bold: true } },
      };
    }),
  });
};

/** Lists for owner and status, real dates for due, and colours by grade; other owners may be typed. */
const gapTools = (written: Written): void => {
  const { sheet, rows } = written;
  gradeColoursOn(written, gapColumns.grade);
  overdueOn(written);
  for (let row = 2; row <= rows + 1; row += 1) {
    sheet.getCell(`${gapColumns.owner}${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['OwnerList'],
      showErrorMessage: false,
      showInputMessage: true,
      promptTitle: 'Owner',
      prompt: 'One named person. Choose from the list or type a name.',
    };
    sheet.getCell(`${gapColumns.due}${row}`).dataValidation = {
      type: 'date',
      operator: 'greaterThan',
      allowBlank: true,
      formulae: [new Date(Date.UTC(2020, 0, 1))],
      showErrorMessage: true,
      errorTitle: 'Due date',
      error: 'Enter a date, for example 31 Mar 2027.',
    };
    sheet.getCell(`${gapColumns.status}${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['GapStatusList'],
      showErrorMessage: true,
      errorTitle: 'Status',
      error: 'Choose a status from the list.',
    };
  }
};

/** A due date that has passed while the gap is neither verified, accepted nor rejected. */
const overdueOn = ({ sheet, rows }: Written): void => {
  const { due, status } = gapColumns;
  const { fill, text } = gradeTints.major;
  sheet.addConditionalFormatting({
    ref: `${due}2:${due}${rows + 1}`,
    rules: [
      {
        type: 'expression',
        priority: tinted.length + 1,
        formulae: [`AND($${due}2<>"",$${due}2<TODAY(),$${status}2<>"Verified",$${status}2<>"Accepted",$${status}2<>"Rejected")`],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } }, font: { color: { argb: `FF${text}` }, bold: true } },
      },
    ],
  });
};
