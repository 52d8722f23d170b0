/** Inventories of AI systems, imported through the engine into a real file. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventoryReader } from '../../engine/inventory/inventory-reader.ts';
import { usualDecisions } from '../../domain/inventory/plan.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { makeEngagement, openEngine, refusal, type Client } from './open-engine.ts';

const fileOf = (content: string | Uint8Array, name = 'inventory.csv'): File => new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
const workbookOf = async (fill: (workbook: ExcelJS.Workbook) => void): Promise<File> => {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return fileOf(new Uint8Array(await workbook.xlsx.writeBuffer()), 'inventory.xlsx');
};
const contentOf = async (client: Client, engagement: string) => (await client.engagement.load({ engagement })).engagement;

/** A reader that has nothing in common with the one of the app: one character after the other, after RFC 4180. */
const readPlainly = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell);
  return rows.filter(({ length }) => length > 0);
};

/** The characters windows-1252 has between 0x80 and 0x9f, written down here once more. */
const upperWindows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const plainText = (bytes: Uint8Array): string => [...bytes].map((byte) => (byte >= 0x80 && byte < 0xa0 ? upperWindows1252[byte - 0x80] : String.fromCharCode(byte))).join('');

describe('the inventory of a government with 2,133 use cases', () => {
  const bytes = gunzipSync(readFileSync(new URL('../fixtures/us-federal-ai-use-cases-2024.csv.gz', import.meta.url)));
  let rows: string[][];
  beforeAll(() => {
    rows = readPlainly(plainText(bytes));
  });

  it('imports completely in one step, every cell of every row found again, and one undo takes it back', { timeout: 120_000 }, async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('big.plumb'));
    const began = performance.now();
    const imported = await open.client.system.import({ engagement, file: fileOf(bytes, 'inventory.csv') });
    const took = performance.now() - began;
    expect(imported.counts).toMatchObject({ rows: 2133, added: 2133, updated: 0, skipped: 0, errors: 0 });
    const { systems } = await contentOf(open.client, engagement);
    expect(systems).toHaveLength(2133);
    expect(rows).toHaveLength(2134);

    const [headings = [], ...records] = rows;
    expect(headings).toHaveLength(62);
    const idOf = new Map(imported.ids.map(({ row, id }) => [row, id]));
    const byId = new Map(systems.map((system) => [system.id, system]));
    const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
    const lost: string[] = [];
    let cells = 0;
    for (const [position, record] of records.entries()) {
      const system = byId.get(idOf.get(position + 2) ?? '');
      const held = Object.values(system ?? {}).filter((value) => typeof value === 'string');
      const used = new Map<string, number>();
      for (const [column, cell] of record.entries()) {
        const heading = plain(headings[column] ?? '').replace(/\s+/g, ' ');
        used.set(heading, (used.get(heading) ?? 0) + 1);
        if (plain(cell) === '') continue;
        cells += 1;
        // Either a field holds it and nothing else, or it stands under its own heading, numbered where headings repeat.
        const number = used.get(heading) ?? 1;
        const underHeading = `${heading}${number === 1 ? '' : ` (${number})`}: ${plain(cell)}`;
        if (!held.includes(plain(cell)) && !`\n${system?.note ?? ''}\n`.includes(`\n${underHeading}\n`)) lost.push(`row ${position + 2}, ${headings[column] ?? ''}: ${cell}`);
      }
    }
    expect(lost).toEqual([]);
    expect(cells).toBeGreaterThan(40_000);

    const everything = JSON.stringify(systems);
    expect(everything.includes('\ufffd')).toBe(false);
    expect(/[\u0080-\u009f]|Ã.|â€/.exec(everything)).toBeNull();
    expect(everything.includes('the model’s performance')).toBe(true);
    expect(systems.every(({ sampled, scope, discovery }) => !sampled && scope === 'undecided' && discovery === 'import')).toBe(true);

    const undone = await open.client.history.undo({ engagement });
    expect(undone.systems).toEqual([]);
    expect([undone.undo, undone.redo?.label]).toEqual([null, 'Import AI systems: 2133 new, 0 changed']);
    process.stdout.write(`2,133 systems imported in ${Math.round(took)} ms\n`);
  });
});

describe('an inventory from a spreadsheet', () => {
  it('reads what LibreOffice saved: umlauts, a line break in a cell, a date, the result of a formula', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    const file = fileOf(readFileSync(new URL('../fixtures/inventory-libreoffice.xlsx', import.meta.url)), 'inventory.xlsx');
    expect((await open.client.system.import({ engagement, file })).counts).toMatchObject({ rows: 2, added: 2, warnings: 0 });
    const { systems } = await contentOf(open.client, engagement);
    expect(systems).toMatchObject([
      { id: 'S1', name: 'Übersetzer', intendedPurpose: 'Übersetzt\nVerträge', inUseSince: '2024-10-01', tier: 'high', sampled: true, note: 'Risikoklasse: hoch\nAnzahl: 12' },
      { id: 'S2', name: 'Chatbot', inUseSince: '2023-02-28', tier: 'low', note: 'Risikoklasse: niedrig\nAnzahl: 7' },
    ]);
  });

  it('reads formulas by their result, dates, rich text, links and merged cells, and takes the visible sheet unless another is named', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    const file = await workbookOf((workbook) => {
      workbook.addWorksheet('Notes').addRow(['Only a word']);
      const hidden = workbook.addWorksheet('Old', { state: 'hidden' });
      for (let row = 0; row < 9; row += 1) hidden.addRow([row === 0 ? 'Name' : `Old system ${row}`]);
      const sheet = workbook.addWorksheet('AI');
      sheet.addRow(['AI inventory 2026']);
      sheet.addRow([]);
      sheet.addRow(['System name', 'Department', 'In use since', 'Cost', 'Link', 'Active']);
      sheet.addRow([{ richText: [{ text: 'Claims ' }, { text: 'triage', font: { bold: true } }] }, 'Claims', new Date('2025-03-01'), { formula: '2*21', result: 42 }, { text: 'Wiki', hyperlink: 'https://example.org/a' }, true]);
      sheet.addRow(['Fraud score', null, 'soon', { formula: '1/0', result: { error: '#DIV/0!' } }]);
      sheet.mergeCells('B4:B5');
    });
    const preview = await open.client.system.preview({ engagement, file });
    expect(preview).toMatchObject({ format: 'excel', sheet: 'AI', headingRow: 3, above: [{ row: 1, text: 'AI inventory 2026' }] });
    expect(preview.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Notes', false], ['Old', true], ['AI', false]]);
    expect(preview.systems.map(({ row, system }) => [row, system.name, system.unitName, system.inUseSince, system.note])).toEqual([
      [4, 'Claims triage', 'Claims', '2025-03-01', 'Cost: 42\nLink: Wiki (https://example.org/a)\nActive: true'],
      [5, 'Fraud score', '', '', 'In use since: soon\nCost: #DIV/0!'],
    ]);
    expect(preview.rows).toMatchObject([{ row: 5, problems: [{ type: 'no-date', heading: 'In use since', said: 'soon' }] }]);
    expect((await open.client.system.preview({ engagement, file, sheet: 'Old' })).counts.rows).toBe(8);
    expect((await contentOf(open.client, engagement)).systems).toEqual([]);
  });

  it('refuses what is no inventory with sentences that say what to do, and stays usable', { timeout: 60_000 }, async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    const told = (content: string | Uint8Array) => refusal(open.client.system.preview({ engagement, file: fileOf(content) })).then(({ code, happened }) => `${code}: ${happened}`);
    expect(await told('')).toBe('inventory-unreadable: The file is empty.');
    expect(await told('Name,Zweck\nA,"never closed\nB,c')).toMatch(/^inventory-unreadable: A quotation mark/);
    expect(await told(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('old Excel format');
    expect(await told(strToU8('%PDF-1.7'))).toContain('PDF');
    expect(await told(new Uint8Array([1, 0, 0, 0, 2, 0, 0, 0, 9]))).toContain('no text');
    expect(await told(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toContain('could not be unpacked');
    expect(await told(zipSync({ 'a.txt': strToU8('no workbook') }))).toMatch(/^inventory-unreadable/);
    expect(await told(`Name\n${'x\n'.repeat(20_200)}`)).toBe('inventory-too-large: The file has more than 20000 rows.');
    expect(await told(`${'a,'.repeat(500)}\n`)).toBe('inventory-too-large: The file has more than 400 columns.');
    expect((await open.client.system.import({ engagement, file: fileOf('Name\nStill works') })).counts.added).toBe(1);
  });

  it('refuses an archive that unpacks to more than there is room for, by what it declares and by what it holds', { timeout: 60_000 }, async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(open.client.system.preview({ engagement, file: fileOf(bomb) }))).toMatchObject({ code: 'inventory-too-large', happened: 'The workbook unpacks to more than 256 MB.' });
    // The same with a declared size of ten bytes, in the directory and before the part.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50 && view.getUint32(at + 22, true) > 1000) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1000) view.setUint32(at + 24, 10, true);
    }
    expect(Object.values(unzipSync(lying)).reduce((sum, { length }) => sum + length, 0)).toBeLessThan(100);
    expect(await refusal(open.client.system.preview({ engagement, file: fileOf(lying) }))).toMatchObject({ code: 'inventory-unreadable' });
  });

  it('ends a reader that runs out of time, and says so', async () => {
    const read = inventoryReader({ log: () => undefined, limits: { megabytes: 512, milliseconds: 1 } });
    await expect(read({ bytes: strToU8('Name\nA'), options: {}, remembered: [], decisions: usualDecisions, systems: [] })).rejects.toMatchObject({ problem: { code: 'inventory-too-large' } });
  });
});

describe('importing once more', () => {
  const first = 'ID;Name;Abteilung;Risiko\nA1;Chatbot;Service;hoch\nA2;Übersetzer;Recht;mittel\n';

  it('knows what is there already, and does with it what was chosen', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const { client } = open;
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await client.system.import({ engagement, file: fileOf(first) });
    const file = fileOf('ID;Name;Abteilung;Risiko\na1;Chatbot neu;Service;niedrig\n;  übersetzer ;RECHT;\nA3;Chatbot;Service;\n');
    const again = await client.system.import({ engagement, file });
    expect(again.counts).toMatchObject({ added: 1, skipped: 2, doubles: 2 });
    expect(again.rows.map(({ row, outcome, twin }) => [row, outcome, twin?.by])).toEqual([[2, 'skip', 'reference'], [3, 'skip', 'name']]);
    await client.history.undo({ engagement });
    const updated = await client.system.import({ engagement, file, decisions: { engagement: 'update', rows: [{ row: 3, choice: 'add' }] } });
    expect(updated.counts).toMatchObject({ added: 2, updated: 1 });
    const { systems } = await contentOf(client, engagement);
    expect(systems.map(({ id, name, tier }) => [id, name, tier])).toEqual([['S1', 'Chatbot neu', 'low'], ['S2', 'Übersetzer', 'medium'], ['S4', 'übersetzer', 'medium'], ['S5', 'Chatbot', 'medium']]);
    expect(systems[0]?.note).toBe('Risiko: hoch\n\nRisiko: niedrig');
  });

  it('remembers the mapping for files with the same headings, across a restart, unless told not to', async () => {
    using folder = freshFolder();
    const mapping = { columns: [{ heading: 'Name', to: 'name' as const }, { heading: 'Risiko', to: 'tierReason' as const }] };
    {
      await using open = openEngine(folder);
      const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
      await open.client.system.import({ engagement, file: fileOf(first), mapping, remember: false });
      expect((await open.client.system.preview({ engagement, file: fileOf(first) })).mappedBy).toBe('proposed');
      await open.client.system.import({ engagement, file: fileOf(first), mapping });
    }
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, folder.at('b.plumb'));
    const preview = await open.client.system.preview({ engagement, file: fileOf('Risiko;Abteilung;Name;ID\nklein;;Anders;\n') });
    expect([preview.mappedBy, preview.columns.map(({ to }) => to)]).toEqual(['remembered', ['tierReason', 'note', 'name', 'note']]);
    expect(preview.systems[0]?.system).toMatchObject({ name: 'Anders', tierReason: 'klein' });
  });
});
