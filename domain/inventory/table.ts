/** An inventory as it came: one heading for each column, one list of cells for each row. */
export interface InventoryTable {
  /** Unique: a heading that is empty or used before is numbered. */
  readonly headings: readonly string[];
  readonly rows: readonly InventoryRow[];
  /** Number of the row with the headings, from 1. */
  readonly headingRow: number;
  /** Rows above the headings, such as a title; not imported. */
  readonly above: readonly InventoryRow[];
  /** Rows without anything in them. */
  readonly empty: number;
}

export interface InventoryRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const inventoryLimits = {
  /** Bytes of a file. */
  file: 32 * 1024 * 1024,
  /** Bytes of a workbook once unpacked. */
  unpacked: 256 * 1024 * 1024,
  rows: 20_000,
  columns: 400,
  /** Characters of one row. */
  row: 150_000,
} as const;

/** How many rows from the top may be the headings. */
const searched = 15;

/**
 * Finds the headings and drops what is empty. Headings are the first row with at least six tenths of the cells the fullest of the first
 * rows has: titles above a table fill one or two. `headingRow` says which row it is instead.
 */
export const tableOf = (records: readonly (readonly string[])[], headingRow?: number): InventoryTable => {
  const at = headingRow === undefined ? foundHeadings(records) : headingRow - 1;
  const numbered = records.map((cells, position) => ({ row: position + 1, cells }));
  const below = numbered.slice(at + 1);
  const rows = below.filter(({ cells }) => filled(cells) > 0);
  const width = Math.max(records[at]?.length ?? 0, ...rows.map(({ cells }) => lastFilled(cells)));
  return {
    headings: uniqueHeadings(Array.from({ length: trimmedWidth(records[at] ?? [], width, rows) }, (_, column) => records[at]?.[column] ?? '')),
    rows,
    headingRow: at + 1,
    above: numbered.slice(0, at).filter(({ cells }) => filled(cells) > 0),
    empty: below.length - rows.length,
  };
};

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

const foundHeadings = (records: readonly (readonly string[])[]): number => {
  const counts = records.slice(0, searched).map(filled);
  const fullest = Math.max(1, ...counts);
  return Math.max(0, counts.findIndex((count) => count >= fullest * 0.6));
};

/** Without the columns at the right that hold neither heading nor cell. */
const trimmedWidth = (headings: readonly string[], width: number, rows: readonly InventoryRow[]): number =>
  Math.min(width, Math.max(lastFilled(headings), ...rows.map(({ cells }) => lastFilled(cells))));

const uniqueHeadings = (given: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return given.map((text, column) => {
    const heading = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim().slice(0, 300) || `Column ${column + 1}`;
    let unique = heading;
    for (let number = 2; used.has(unique); number += 1) unique = `${heading} (${number})`;
    used.add(unique);
    return unique;
  });
};
