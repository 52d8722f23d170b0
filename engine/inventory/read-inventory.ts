import { guessMapping } from '../../domain/inventory/guess-mapping.ts';
import { headingSignature, type ImportMapping } from '../../domain/inventory/mapping.ts';
import { planImport, type ImportPlan } from '../../domain/inventory/plan.ts';
import { tableOf, type InventoryRow } from '../../domain/inventory/table.ts';
import type { InventoryJob } from './inventory-reader.ts';
import { readCsv, type Separator } from './read-csv.ts';
import { readWorkbook, type SheetListed } from './read-workbook.ts';
import { unreadable } from './refusals.ts';
import type { TextEncoding } from './decode-text.ts';

/** An inventory that was read, and what importing it would do. */
export interface ReadInventory {
  readonly format: 'csv' | 'excel';
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  readonly sheets: readonly SheetListed[];
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly above: readonly InventoryRow[];
  readonly empty: number;
  readonly signature: string;
  /** Where the mapping came from. */
  readonly mappedBy: 'given' | 'remembered' | 'proposed';
  readonly plan: ImportPlan;
}

/** Throws `inventory-unreadable` and `inventory-too-large`. */
export const readInventory = async ({ bytes, options, remembered, decisions, systems }: InventoryJob): Promise<ReadInventory> => {
  const source = await recordsOf(bytes, options.sheet);
  const table = tableOf(source.records, options.headingRow);
  if (table.headings.length === 0) throw unreadable('The file has no headings.');
  const signature = headingSignature(table.headings);
  const known = remembered.find((one) => one.signature === signature)?.mapping;
  const mapping: ImportMapping = options.mapping ?? known ?? guessMapping(table.headings);
  const { format, encoding, separator, sheets, sheet } = source;
  return {
    ...{ format, encoding, separator, sheets, sheet },
    headingRow: table.headingRow,
    above: table.above,
    empty: table.empty,
    signature,
    mappedBy: options.mapping !== undefined ? 'given' : known === undefined ? 'proposed' : 'remembered',
    plan: planImport(table, mapping, decisions, systems),
  };
};

const recordsOf = async (bytes: Uint8Array, sheet: string | undefined) => {
  // By what is in it, not by its name: a workbook is an archive, and one from before 2007 or with a password is none.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { format: 'excel' as const, encoding: null, separator: null, ...(await readWorkbook(bytes, sheet)) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable('This is a workbook in the old Excel format (.xls), or one with a password.');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw unreadable('This is a PDF document.');
  return { format: 'csv' as const, sheets: [], sheet: null, ...readCsv(bytes) };
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, position) => bytes[position] === byte);
