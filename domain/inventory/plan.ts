import { z } from 'zod';
import { aiSystem, type AiSystem } from '../engagement/engagement.ts';
import { systemTraits } from '../pack/condition.ts';
import { duplicateChoices, findTwins, type DuplicateChoice, type Twin } from './duplicates.ts';
import { isValueTarget, type ColumnMapping, type ImportMapping } from './mapping.ts';
import { isError, readRow, type ReadColumn, type ReadRow, type RowProblem } from './read-row.ts';
import type { InventoryTable } from './table.ts';
import { dayFirst, understand } from './values.ts';

type NewSystem = Omit<AiSystem, 'id'>;

/** What to do with rows that are there already: by where their double is, and for single rows. */
export interface ImportDecisions {
  readonly engagement: DuplicateChoice;
  readonly file: DuplicateChoice;
  readonly rows: readonly { readonly row: number; readonly choice: DuplicateChoice }[];
}

/** A system already in the engagement stays as it is; two rows that look alike are two systems until somebody says otherwise. */
export const usualDecisions: ImportDecisions = { engagement: 'skip', file: 'add', rows: [] };

const choice = z.enum(duplicateChoices);
export const importDecisions: z.ZodType<ImportDecisions, { readonly [F in keyof ImportDecisions]?: ImportDecisions[F] | undefined }> = z.strictObject({
  engagement: choice.default(usualDecisions.engagement),
  file: choice.default(usualDecisions.file),
  rows: z.array(z.strictObject({ row: z.number().int().min(1), choice })).max(20_000).default([]),
});

export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: 'add' | 'update' | 'skip' | 'error';
  readonly twin: Twin | null;
  readonly problems: readonly RowProblem[];
}

export interface PlannedColumn extends ColumnMapping {
  /** Cells that hold something. */
  readonly filled: number;
  readonly samples: readonly string[];
  /** For a column that is translated: what it says, how often, and what that is taken for. */
  readonly said: readonly { readonly said: string; readonly count: number; readonly means: string | null; readonly understood: boolean }[];
}

export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** New systems in the order of the file. */
  readonly added: readonly { readonly row: number; readonly system: NewSystem }[];
  readonly updated: readonly { readonly id: string; readonly changes: Partial<NewSystem> }[];
}

/** More new systems than this are not put into the sample by themselves (method 1.6: all systems up to five). */
const mostSampled = 5;
const mostSaid = 200;

/** What an import would do, row by row. Pure: the same file, mapping, decisions and inventory give the same plan. */
export const planImport = (table: InventoryTable, mapping: ImportMapping, decisions: ImportDecisions, existing: readonly AiSystem[]): ImportPlan => {
  const columns = table.headings.map((heading, position): ReadColumn => {
    const mapped = mapping.columns.find((column) => column.heading === heading) ?? { heading, to: 'note' as const };
    return { ...mapped, daysFirst: dayFirst(table.rows.map(({ cells }) => cells[position] ?? '')) };
  });
  const read = table.rows.map((row) => readRow(row, columns));
  const sound = read.filter(({ problems }) => !problems.some(isError));
  const twins = findTwins(existing, sound.map(({ row, system }) => ({ row, name: system.name, reference: system.reference, unitName: system.unitName })));
  const chosen = new Map(decisions.rows.map((one) => [one.row, one.choice]));

  const added = new Map<number, NewSystem>();
  const current = new Map(existing.map((system) => [system.id, system]));
  const updated = new Map<string, Partial<NewSystem>>();
  /** Where a row ended up, for later rows that look like it. */
  const landed = new Map<number, { readonly row: number } | { readonly id: string }>();
  const rows = read.map((one): PlannedRow => {
    const { row, system, problems } = one;
    const named = { row, name: system.name, problems };
    if (problems.some(isError)) return { ...named, outcome: 'error', twin: null };
    const twin = twins.get(row) ?? null;
    const wanted = twin === null ? 'add' : (chosen.get(row) ?? (twin.type === 'system' ? decisions.engagement : decisions.file));
    const place = twin === null ? null : twin.type === 'system' ? { id: twin.id } : (landed.get(twin.row) ?? null);
    // The row it doubles was left out itself, so there is nothing to update.
    if (wanted === 'add' || (wanted === 'update' && place === null)) {
      added.set(row, system);
      landed.set(row, { row });
      return { ...named, outcome: 'add', twin };
    }
    if (place !== null) landed.set(row, place);
    if (wanted === 'skip' || place === null) return { ...named, outcome: 'skip', twin };
    const before = 'id' in place ? current.get(place.id) : added.get(place.row);
    const merged = before === undefined ? null : mergedWith(before, one);
    if (merged === null) return { ...named, outcome: 'error', twin, problems: [{ type: 'row-too-long' }, ...problems] };
    if ('id' in place) {
      updated.set(place.id, { ...updated.get(place.id), ...merged });
      current.set(place.id, { ...(before as AiSystem), ...merged });
    } else added.set(place.row, { ...(before as NewSystem), ...merged });
    return { ...named, outcome: 'update', twin };
  });
  const sampled = added.size <= mostSampled;
  return {
    columns: columns.map((column, position) => plannedColumn(column, table.rows.map(({ cells }) => (cells[position] ?? '').trim()))),
    rows,
    added: [...added].map(([row, system]) => ({ row, system: { ...system, sampled } })),
    updated: [...updated].map(([id, changes]) => ({ id, changes })),
  };
};

/** What a row changes in a system: the fields it speaks of, and its note after the one there is. Null when that becomes too long. */
const mergedWith = (before: NewSystem, { system, given }: ReadRow): Partial<NewSystem> | null => {
  const note = system.note === '' || before.note.includes(system.note) ? before.note : [before.note, system.note].filter((text) => text !== '').join('\n\n');
  if (!aiSystem.shape.note.safeParse(note).success) return null;
  const traits = systemTraits.filter((trait) => before.traits.includes(trait) || system.traits.includes(trait));
  return { ...Object.fromEntries(given.map((field) => [field, system[field]])), ...(given.includes('traits') ? { traits } : {}), note };
};

const plannedColumn = ({ heading, to, values }: ReadColumn, cells: readonly string[]): PlannedColumn => {
  const said = cells.filter((cell) => cell !== '');
  const different = [...new Set(said)];
  const counts = Map.groupBy(said, (cell) => cell);
  return {
    heading,
    to,
    ...(values === undefined ? {} : { values }),
    filled: said.length,
    samples: different.slice(0, 3).map((cell) => cell.slice(0, 160)),
    said: isValueTarget(to)
      ? different
          .map((cell) => ({ cell, count: counts.get(cell)?.length ?? 0, understood: understand(to, cell, values) }))
          .sort((a, b) => b.count - a.count)
          .slice(0, mostSaid)
          .map(({ cell, count, understood }) => ({ said: cell.slice(0, 2000), count, means: understood.type === 'means' ? understood.value : null, understood: understood.type !== 'unknown' }))
      : [],
  };
};
