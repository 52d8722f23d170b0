import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engagement } from '../../domain/engagement/engagement.ts';
import { xmlText } from '../../reports/style/text.ts';
import { renderWorkbook } from '../../reports/workbook/excel.ts';
import { smallEngagement, smallPacks } from '../domain/report/small-engagement.ts';
import { converted, isXml, parseStrictly, partsOf, records, sheetCells, sheetPaths, soffice, textOf } from './package-parts.ts';
import { largeEngagement, modelOf, realPacks } from './real-packs.ts';

const packs = realPacks();
const large = modelOf(packs, largeEngagement(packs));
const rendered = async (engagement: Engagement) => partsOf(await renderWorkbook(modelOf(smallPacks, engagement)));
const withNotes = (notes: Readonly<Record<string, string>>): Engagement => ({
  ...smallEngagement,
  answers: smallEngagement.answers.map((answer) => ({ ...answer, note: answer.system === null ? (notes[answer.question] ?? answer.note) : answer.note })),
});

/** Cells whose format says "this is text" although it looks like a formula. */
const quoted = (parts: ReadonlyMap<string, Uint8Array>): ReadonlySet<number> => {
  const styles = new Set<number>();
  let index = -1;
  let inside = false;
  parseStrictly(textOf(parts, 'xl/styles.xml'), {
    open: (tag, attributes) => {
      if (tag === 'cellXfs') inside = true;
      if (tag === 'xf' && inside) {
        index += 1;
        if (attributes['quotePrefix'] === '1') styles.add(index);
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') inside = false;
    },
  });
  return styles;
};

/** The same workbook with every computed result taken out, so that a reader has to compute it. */
const withoutResults = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes);
  for (const [path, file] of Object.entries(files)) {
    if (path.startsWith('xl/worksheets/sheet')) files[path] = strToU8(strFromU8(file).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(files);
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the workbook', () => {
  it('has its sheets in order and one row for every question and subject', async () => {
    const parts = partsOf(await renderWorkbook(large));
    for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
    expect([...sheetPaths(parts).keys()]).toEqual(['Read me', 'Summary', 'Clauses', 'Annex A', 'Answers', 'Gaps', 'AI systems', 'Controls decisions', 'Not assessed', 'Lists']);
    const rows = records(sheetCells(parts, 'Answers'));
    const expected = large.items.flatMap(({ criteria }) => criteria.flatMap(({ ref, answers }) => answers.map((answer) => [ref, answer.subject, answer.answer, answer.note])));
    expect(rows.map((row) => [row['Question'], row['Subject'], row['Answer'], row['Note']])).toEqual(expected);
    expect(records(sheetCells(parts, 'Gaps')).map((row) => row['Gap'])).toEqual(large.gaps.map(({ id }) => id));
    expect(records(sheetCells(parts, 'Not assessed'))).toHaveLength(large.notAssessed.length + large.cannotDetermine.length);
    expect(records(sheetCells(parts, 'Controls decisions'))).toHaveLength(38);
  });

  it('computes nothing but the counts of the summary, and writes each with its result', async () => {
    const parts = partsOf(await renderWorkbook(large));
    for (const name of sheetPaths(parts).keys()) {
      for (const { formula, value } of sheetCells(parts, name)) {
        if (formula === null) continue;
        expect(name).toBe('Summary');
        expect(formula).toMatch(/^COUNTIFS\((Gaps|Clauses|AnnexA)\[/);
        expect(value).toMatch(/^\d+$/);
      }
    }
  });

  it('never turns text into a formula: 500 payloads stay text, marked as such', async () => {
    const starts = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '＋', '－', '＠', "'=", '%', '|', '\n='];
    const bodies = ['1+1', 'cmd|\'/c calc\'!A0', 'HYPERLINK("http://x","y")', 'SUM(1;2)', 'A1', 'IMPORTXML("http://x","//a")', 'DDE("cmd";"/C calc";"x")', '-1', '@x', 'WEBSERVICE("http://x")'];
    const payloads = Array.from({ length: 500 }, (_, index) => `${starts[index % starts.length] ?? '='}${bodies[Math.floor(index / starts.length) % bodies.length] ?? ''}${index}`);
    let checked = 0;
    for (let from = 0; from < payloads.length; from += 10) {
      const [client, sector, scope, sponsor, name, purpose, justification, note, reference, reason] = payloads.slice(from, from + 10) as [string, string, string, string, string, string, string, string, string, string];
      const parts = await rendered({
        ...smallEngagement,
        profile: { ...smallEngagement.profile, client, sector, scope, sponsor },
        systems: smallEngagement.systems.map((system) => ({ ...system, name, intendedPurpose: purpose, owner: name })),
        decisions: smallEngagement.decisions.map((decision) => ({ ...decision, justification })),
        answers: smallEngagement.answers.map((answer) => ({ ...answer, note, evidenceReference: reference, reason })),
      });
      const marked = quoted(parts);
      const found = new Set<string>();
      for (const sheet of sheetPaths(parts).keys()) {
        for (const { formula, type, value, style } of sheetCells(parts, sheet)) {
          if (formula !== null) expect(formula).toMatch(/^COUNTIFS\(/);
          for (const payload of [client, sector, scope, sponsor, name, purpose, justification, note, reference, reason]) {
            if (value !== xmlText(payload)) continue;
            expect(type).toBe('s');
            expect(marked).toContain(style);
            found.add(payload);
          }
        }
      }
      expect([...found].toSorted()).toEqual([client, sector, scope, sponsor, name, purpose, justification, note, reference, reason].toSorted());
      checked += found.size;
    }
    expect(checked).toBe(500);
  }, 120_000);

  it('carries a note of a million characters over rows, each part marked, none lost', async () => {
    const note = `${'Long note, with words. '.repeat(43_478)}END`.padEnd(1_000_000, '.');
    const rows = records(sheetCells(await rendered(withNotes({ roles: note })), 'Answers')).filter((row) => row['Question'] === '5.3-1');
    expect(rows.map((row) => row['Note']).join('')).toBe(note);
    expect(rows[0]?.['Part']).toBe(`1 of ${rows.length}`);
    expect(rows.at(-1)?.['Part']).toBe(`${rows.length} of ${rows.length}`);
    for (const row of rows) expect(row['Note']?.length).toBeLessThanOrEqual(32_767);
  });

  it('stays readable with every code unit of the basic plane in a note', async () => {
    const note = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    const parts = await rendered(withNotes({ roles: note, policy: '_x0041_ stays as typed' }));
    for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
    const rows = records(sheetCells(parts, 'Answers'));
    const read = rows.filter((row) => row['Question'] === '5.3-1').map((row) => row['Note']).join('');
    expect(read).toBe(xmlText(note).replace('\u007f', '\u2421'));
    expect(rows.find((row) => row['Question'] === '5.2-1')?.['Note']).toBe('_x0041_ stays as typed');
  });

  it('gives the same bytes for the same model, whatever the clock', async () => {
    const model = modelOf(smallPacks, smallEngagement);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-02T03:04:06Z') });
    const first = await renderWorkbook(model);
    vi.setSystemTime(new Date('2031-10-09T08:07:04Z'));
    expect(Buffer.compare(first, await renderWorkbook(model))).toBe(0);
  });

  it('reaches nothing outside the file and holds no macro', async () => {
    const parts = await rendered(withNotes({ roles: 'https://example.org' }));
    for (const [path] of parts) {
      expect(path).not.toMatch(/externalLink|vbaProject|connections/);
      if (path.endsWith('.rels')) expect(textOf(parts, path)).not.toContain('TargetMode');
    }
  });

  it('can be filled in: lists for owner and status, dates for due, frozen head, filters, print set-up', async () => {
    const parts = partsOf(await renderWorkbook(large));
    const gaps = textOf(parts, sheetPaths(parts).get('Gaps') ?? '');
    expect(gaps).toContain('<formula1>OwnerList</formula1>');
    expect(gaps).toContain('<formula1>GapStatusList</formula1>');
    expect(gaps).toContain('type="date"');
    expect(gaps).toContain('state="frozen"');
    expect(gaps).toContain('orientation="landscape"');
    expect(gaps).toContain('fitToHeight="0"');
    expect(gaps).toContain('&amp;RConfidential');
    expect(gaps).toContain('conditionalFormatting');
    expect(gaps).toContain('TODAY()');
    const book = textOf(parts, 'xl/workbook.xml');
    expect(book).toContain('name="OwnerList"');
    expect(book).toContain('_xlnm.Print_Titles');
  });

  it('is complete for an engagement in which nothing has been answered', async () => {
    const parts = await rendered({ ...smallEngagement, systems: [], decisions: [], answers: [] });
    for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
    expect(records(sheetCells(parts, 'Answers'))).toHaveLength(10);
  });

  it.skipIf(soffice === null)('shows the same figures when LibreOffice recalculates them', async () => {
    const bytes = await renderWorkbook(large);
    const again = await converted(withoutResults(bytes), 'workbook.xlsx', 'xlsx:Calc MS Excel 2007 XML');
    try {
      const written = sheetCells(partsOf(bytes), 'Summary').filter(({ formula }) => formula !== null);
      const recalculated = new Map(sheetCells(partsOf(again.bytes), 'Summary').map((cell) => [cell.address, cell]));
      expect(written.length).toBeGreaterThan(100);
      for (const { address, value } of written) {
        expect(recalculated.get(address)?.formula, address).toMatch(/COUNTIFS/);
        expect(recalculated.get(address)?.value, address).toBe(value);
      }
      const notes = (parts: ReadonlyMap<string, Uint8Array>) => records(sheetCells(parts, 'Answers')).map((row) => row['Note']);
      expect(notes(partsOf(again.bytes))).toEqual(notes(partsOf(bytes)));
    } finally {
      await again.remove();
    }
  }, 240_000);
});
