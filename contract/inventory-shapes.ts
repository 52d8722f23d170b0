/** What previewing and importing an inventory answer with. */
import { z } from 'zod';
import { aiSystem, type AiSystem } from '../domain/engagement/engagement.ts';
import { importTargets, type ImportTarget, type ValueMeaning } from '../domain/inventory/mapping.ts';
import type { PlannedRow } from '../domain/inventory/plan.ts';
import { written, type Written } from './shapes.ts';

const twinBy = z.enum(['reference', 'name']);
const plannedRow: z.ZodType<InventoryRowListed> = z.strictObject({
  /** As a spreadsheet numbers it. */
  row: z.number().int(),
  name: z.string(),
  outcome: z.enum(['add', 'update', 'skip', 'error']),
  twin: z
    .union([
      z.strictObject({ type: z.literal('system'), id: z.string(), name: z.string(), by: twinBy }),
      z.strictObject({ type: z.literal('row'), row: z.number().int(), name: z.string(), by: twinBy }),
    ])
    .nullable(),
  problems: z.array(
    z.union([
      z.strictObject({ type: z.enum(['no-name', 'row-too-long']) }),
      z.strictObject({ type: z.enum(['not-understood', 'no-date', 'too-long', 'taken', 'lines-joined']), heading: z.string(), said: z.string() }),
    ]),
  ),
});

const summary = {
  counts: z.strictObject({
    rows: z.number().int(),
    added: z.number().int(),
    updated: z.number().int(),
    skipped: z.number().int(),
    /** Rows that are kept out. */
    errors: z.number().int(),
    warnings: z.number().int(),
    doubles: z.number().int(),
  }),
  /** Rows a person should look at: what is kept out first, then what was not understood, then what is there already. */
  rows: z.array(plannedRow),
  rowsNotListed: z.number().int(),
};

export interface InventoryRowListed extends Omit<PlannedRow, 'problems'> {
  readonly problems: PlannedRow['problems'][number][];
}

export interface InventorySummary {
  readonly counts: { readonly rows: number; readonly added: number; readonly updated: number; readonly skipped: number; readonly errors: number; readonly warnings: number; readonly doubles: number };
  readonly rows: InventoryRowListed[];
  readonly rowsNotListed: number;
}

export interface InventoryColumn {
  readonly heading: string;
  readonly to: ImportTarget;
  readonly values: ValueMeaning[];
  readonly filled: number;
  readonly samples: string[];
  readonly said: { readonly said: string; readonly count: number; readonly means: string | null; readonly understood: boolean }[];
}

export interface InventoryPreview extends InventorySummary {
  readonly format: 'csv' | 'excel';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
  readonly separator: ',' | ';' | '\t' | '|' | null;
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly above: { readonly row: number; readonly text: string }[];
  readonly empty: number;
  readonly mappedBy: 'given' | 'remembered' | 'proposed';
  readonly columns: InventoryColumn[];
  readonly systems: { readonly row: number; readonly system: Omit<AiSystem, 'id'> }[];
}

export const inventoryPreview: z.ZodType<InventoryPreview> = z.strictObject({
  format: z.enum(['csv', 'excel']),
  /** Of a CSV file. */
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  separator: z.enum([',', ';', '\t', '|']).nullable(),
  /** Of a workbook, hidden ones too. */
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean(), rows: z.number().int() })),
  sheet: z.string().nullable(),
  headingRow: z.number().int(),
  /** Rows above the headings, which are not imported. */
  above: z.array(z.strictObject({ row: z.number().int(), text: z.string() })),
  empty: z.number().int(),
  mappedBy: z.enum(['given', 'remembered', 'proposed']),
  columns: z.array(
    z.strictObject({
      heading: z.string(),
      to: z.enum(importTargets),
      values: z.array(z.strictObject({ said: z.string(), means: z.string().nullable() })),
      filled: z.number().int(),
      samples: z.array(z.string()),
      said: z.array(z.strictObject({ said: z.string(), count: z.number().int(), means: z.string().nullable(), understood: z.boolean() })),
    }),
  ),
  ...summary,
  /** The first new systems as they would become; long notes are cut here, not in the import. */
  systems: z.array(z.strictObject({ row: z.number().int(), system: aiSystem.omit({ id: true }) })),
});

export interface InventoryImported extends Written, InventorySummary {
  readonly ids: { readonly row: number; readonly id: string }[];
}

/** `ids` are the new systems by row. */
export const inventoryImported: z.ZodType<InventoryImported> = written.extend({ ...summary, ids: z.array(z.strictObject({ row: z.number().int(), id: z.string() })) });
