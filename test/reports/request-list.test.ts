import { expect, it } from 'vitest';
import { emptyRequest } from '../../domain/evidence/request.ts';
import { requestList } from '../../domain/report/request-list.ts';
import { noRecords } from '../../domain/record/record.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { renderRequestList } from '../../reports/request-list/excel.ts';
import { smallEngagement, smallPacks } from '../domain/report/small-engagement.ts';
import { isXml, parseStrictly, partsOf, records, sheetCells, textOf } from './package-parts.ts';

const assessment = assess(smallPacks, smallEngagement);
const [result] = assessment.items;
const request = (number: number, change: Partial<typeof emptyRequest>) => ({ ...emptyRequest, id: `q-${number}`, number, title: `Document ${number}`, ...change });
const list = requestList({
  engagement: {
    ...smallEngagement,
    records: {
      ...noRecords,
      request: [
        request(1, { items: [result?.item.uid ?? ''], systems: ['S1'], state: 'asked', askedOn: '2026-10-01', dueOn: '2026-10-12', sensitivity: 'personal-data' }),
        request(2, { title: '=HYPERLINK("http://x","y")', note: '@SUM(A1)', state: 'received', receivedOn: '2026-10-09' }),
        request(3, { state: 'withdrawn' }),
      ],
    },
  },
  assessment,
  issuedOn: '2026-10-14',
});

it('says what is late on the day of issue, and leaves out what was withdrawn', () => {
  expect(list.rows.map(({ label, why, status, overdue, sensitivity }) => [label, why, status, overdue, sensitivity])).toEqual([
    ['Q1', `${result?.item.ref ?? ''} (S1)`, 'Asked', true, 'Personal data'],
    ['Q2', '', 'Received', false, ''],
  ]);
});

it('has the columns of the request list, real dates, a list of states, and text that never is a formula', async () => {
  const bytes = await renderRequestList(list);
  const parts = partsOf(bytes);
  for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
  const rows = records(sheetCells(parts, 'Requests'));
  expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['No.', 'Document or record', 'Needed for', 'Format', 'Needed by', 'Owner', 'Status', 'Received on', 'File or location', 'Note', 'Sensitivity']));
  expect(rows.map((row) => row['Document or record'])).toEqual(['Document 1', '=HYPERLINK("http://x","y")']);
  const sheet = textOf(parts, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('To be asked,Asked,Received,Partly received,Does not exist,Refused');
  expect(textOf(parts, 'xl/styles.xml')).toContain('quotePrefix="1"');
  expect(await renderRequestList(list)).toEqual(bytes);
});
