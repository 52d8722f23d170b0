import type { InventoryImported, InventoryPreview } from '../../contract/inventory-shapes.ts';
import type { ImportDecisions } from '../../domain/inventory/plan.ts';
import type { ImportMapping } from '../../domain/inventory/mapping.ts';
import { isError } from '../../domain/inventory/read-row.ts';
import { emptySystem } from '../../domain/engagement/engagement.ts';
import { Refusal } from '../../domain/problem.ts';
import type { InventoryReader } from '../inventory/inventory-reader.ts';
import type { ReadInventory } from '../inventory/read-inventory.ts';
import type { Preferences } from '../preferences.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { changesOf, nextSystemNumber } from './systems.ts';

export interface InventoryInput {
  readonly file: File;
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly mapping?: ImportMapping | undefined;
  readonly decisions: ImportDecisions;
}

const mostShown = 100;
/** Rows a preview or a summary lists at most; the counts are of all. */
const mostListed = 2000;

/** What importing a file would do. Writes nothing. */
export const previewInventory = async (session: Session, input: InventoryInput, read: InventoryReader, preferences: Preferences): Promise<InventoryPreview> => {
  const inventory = await readFor(session, input, read, preferences);
  const { plan, signature: _signature, above, ...facts } = inventory;
  return {
    ...facts,
    sheets: [...facts.sheets],
    above: above.slice(0, 20).map(({ row, cells }) => ({ row, text: cells.filter((cell) => cell.trim() !== '').join(' · ').slice(0, 500) })),
    columns: plan.columns.map((column) => ({ ...column, values: [...(column.values ?? [])], samples: [...column.samples], said: [...column.said] })),
    ...summaryOf(inventory),
    systems: plan.added.slice(0, mostShown).map(({ row, system }) => ({ row, system: { ...system, note: system.note.slice(0, 2000) } })),
  };
};

/** Imports a file as one action. The plan is made anew when the inventory changed while the file was read. */
export const importInventory = async (
  session: Session,
  signature: Signature,
  input: InventoryInput & { readonly remember: boolean },
  read: InventoryReader,
  preferences: Preferences,
): Promise<InventoryImported> => {
  const inventory = await readFor(session, input, read, preferences);
  const { plan } = inventory;
  const first = nextSystemNumber(session);
  if (first + plan.added.length > 100_000) {
    throw new Refusal({
      code: 'inventory-too-large',
      happened: 'An engagement numbers its AI systems up to S99999, and this file would go beyond that.',
      kept: 'The engagement is unchanged.',
      todo: 'Import fewer systems into this engagement.',
    });
  }
  const added = plan.added.map(({ row, system }, position) => ({ row, id: `S${first + position}`, system }));
  const changes = [
    ...added.flatMap(({ id, system }) => changesOf(id, touchedFields(system))),
    ...plan.updated.flatMap(({ id, changes: changed }) => changesOf(id, differing(session, id, changed))),
  ];
  const written = writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `Import AI systems: ${added.length} new, ${plan.updated.length} changed`,
    changes,
  });
  if (input.remember) preferences.rememberMapping(inventory.signature, { columns: plan.columns.map(({ heading, to, values }) => ({ heading, to, ...(values === undefined ? {} : { values }) })) });
  return { ...written, ...summaryOf(inventory), ids: added.map(({ row, id }) => ({ row, id })) };
};

const readFor = async (session: Session, { file, sheet, headingRow, mapping, decisions }: InventoryInput, read: InventoryReader, preferences: Preferences): Promise<ReadInventory> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (;;) {
    const position = session.file.lastPosition();
    const inventory = await read({ bytes, options: { sheet, headingRow, mapping }, remembered: preferences.mappings(), decisions, systems: session.file.systems() });
    if (session.file.lastPosition() === position) return inventory;
  }
};

const summaryOf = ({ plan: { rows } }: ReadInventory) => {
  const count = (outcome: (typeof rows)[number]['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  const listed = rows.filter(({ outcome, problems, twin }) => outcome !== 'add' || problems.length > 0 || twin !== null);
  // What keeps a row out comes first: it must not fall off a list that is cut.
  const rank = ({ outcome, problems }: (typeof rows)[number]): number => (outcome === 'error' || problems.some(isError) ? 0 : problems.length > 0 ? 1 : 2);
  return {
    counts: {
      rows: rows.length,
      added: count('add'),
      updated: count('update'),
      skipped: count('skip'),
      errors: count('error'),
      warnings: rows.filter(({ outcome, problems }) => outcome !== 'error' && problems.length > 0).length,
      doubles: rows.filter(({ twin }) => twin !== null).length,
    },
    rows: [...listed].sort((a, b) => rank(a) - rank(b) || a.row - b.row).slice(0, mostListed).map((row) => ({ ...row, problems: [...row.problems] })),
    rowsNotListed: Math.max(0, listed.length - mostListed),
  };
};

/** Fields nobody has touched are not written: a new system holds them anyway. */
const touchedFields = (system: object): object =>
  Object.fromEntries(Object.entries(system).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(emptySystem[field as keyof typeof emptySystem])));

const differing = (session: Session, id: string, changes: object): object => {
  const before = session.file.systems().find((system) => system.id === id);
  return Object.fromEntries(Object.entries(changes).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before?.[field as 'name'])));
};
