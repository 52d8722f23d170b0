import { CsvError, parse } from 'csv-parse/sync';
import { inventoryLimits } from '../../domain/inventory/table.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { tooLarge, unreadable } from './refusals.ts';

export type Separator = ',' | ';' | '\t' | '|';
const separators: readonly Separator[] = [',', ';', '\t', '|'];

export interface ReadCsv {
  readonly records: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly separator: Separator;
}

/** A CSV file as rows of cells. Rows may differ in length; a quote inside a cell that is not quoted is a character like any other. */
export const readCsv = (bytes: Uint8Array): ReadCsv => {
  const { text: whole, encoding } = decodeText(bytes);
  if (whole.includes('\u0000')) throw unreadable('The file holds no text that could be read.');
  // Spreadsheets may name the separator in a first line of its own.
  const named = /^sep=([,;\t|])\r?\n/i.exec(whole);
  const text = named === null ? whole : whole.slice(named[0].length);
  if (text.trim() === '') throw unreadable('The file is empty.');
  const separator = (named?.[1] as Separator | undefined) ?? guessSeparator(text);
  const records = parsed(text, separator);
  if (records.length > inventoryLimits.rows + 100) throw tooLarge(`The file has more than ${inventoryLimits.rows} rows.`);
  if (records.some(({ length }) => length > inventoryLimits.columns)) throw tooLarge(`The file has more than ${inventoryLimits.columns} columns.`);
  return { records, encoding, separator };
};

const parsed = (text: string, separator: Separator, to?: number, quote: '"' | null = '"'): readonly (readonly string[])[] => {
  try {
    return parse(text, {
      delimiter: separator,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      ...(to === undefined ? { to: inventoryLimits.rows + 101 } : { to }),
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw unreadable(`A quotation mark that opens a cell is never closed (row ${Number(error['records'] ?? 0) + 1} or later).`, error);
    throw unreadable('The rows of the file could not be told apart.', error);
  }
};

/** The separator that cuts the first rows into most cells, as evenly as possible. */
const guessSeparator = (text: string): Separator => {
  const scored = separators.map((separator) => ({ separator, score: evenness(text, separator) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
};

const evenness = (text: string, separator: Separator): number => {
  let records: readonly (readonly string[])[];
  try {
    records = parsed(text, separator, 30);
  } catch {
    // A quote that is never closed is refused later, in words; here the rows are cut as if there were none.
    records = parsed(text, separator, 30, null);
  }
  const widths = records.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  // One column is what any text has: it says nothing for a separator.
  return usual === 1 ? 0 : (often / Math.max(1, widths.length)) * Math.log2(usual + 1);
};
