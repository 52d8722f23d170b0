import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { InventoryPreview, InventoryRowListed } from '../../contract/inventory-shapes.ts';
import { duplicateChoices, type DuplicateChoice } from '../../domain/inventory/duplicates.ts';
import { importMapping, importTargets, type ImportMapping } from '../../domain/inventory/mapping.ts';
import { Refusal } from '../../domain/problem.ts';
import { print, table } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface ImportOptions {
  readonly map?: string;
  readonly sheet?: string;
  readonly headings?: string;
  readonly known: string;
  readonly alike: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const addSystemCommands = (program: Command): void => {
  const systems = program.command('systems').summary('import and list AI systems').description('The inventory of AI systems: import one, list what is there.');

  systems
    .command('import')
    .description('Import an inventory of AI systems from CSV or Excel, as one step that can be undone.')
    .argument('<file>', 'engagement file')
    .argument('<inventory>', 'CSV or Excel (.xlsx) file')
    .option('--map <mapping>', 'JSON file that says where the columns go; left out, the mapping remembered for these headings, or a proposed one')
    .option('--sheet <name>', 'sheet of a workbook, if not the fullest that is visible')
    .option('--headings <row>', 'number of the row with the headings, if not found right')
    .option('--known <choice>', `what to do with a system the engagement has already: ${duplicateChoices.join(', ')}`, 'skip')
    .option('--alike <choice>', `what to do with a row that looks like an earlier one: ${duplicateChoices.join(', ')}`, 'add')
    .option('--dry-run', 'change nothing')
    .option('--json', 'print JSON')
    .action(async (file: string, inventory: string, options: ImportOptions) => {
      const mapping = options.map === undefined ? undefined : mappingIn(options.map);
      const input = {
        file: new File([new Uint8Array(contentOf(inventory))], basename(inventory)),
        ...(mapping === undefined ? {} : { mapping }),
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
        ...(options.headings === undefined ? {} : { headingRow: rowNumber(options.headings) }),
        decisions: { engagement: choiceOf(options.known), file: choiceOf(options.alike) },
      };
      const told = await withEngagement(file, async (client, engagement) => {
        const preview = await client.system.preview({ engagement, ...input });
        const missing = (mapping?.columns ?? []).filter(({ heading }) => !preview.columns.some((column) => column.heading === heading));
        if (missing.length > 0) throw new UsageError(`The mapping names a column there is not: ${missing.map(({ heading }) => `“${heading}”`).join(', ')}.`);
        const imported = options.dryRun === true ? null : await client.system.import({ engagement, ...input });
        const { counts, rows, rowsNotListed } = imported ?? preview;
        const { format, encoding, sheet, headingRow, mappedBy, columns } = preview;
        return {
          applied: imported !== null,
          ...{ format, encoding, sheet, headingRow, mappedBy, counts },
          columns: columns.map(({ heading, to, filled, said }) => ({ heading, to, filled, notUnderstood: said.filter(({ understood }) => !understood).map((one) => one.said) })),
          ...{ rows, rowsNotListed },
          ids: imported?.ids ?? [],
        };
      });
      print(options.json, told, () => importLines(told));
    });

  systems
    .command('list')
    .description('List the AI systems of an engagement.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const { systems: listed } = await withEngagement(file, async (client, engagement) => (await client.engagement.load({ engagement })).engagement);
      print(options.json, { systems: listed }, () =>
        listed.length === 0
          ? ['There is no AI system on the inventory yet.']
          : table([
              ['id', 'tier', 'origin', 'stage', 'scope', 'sample', 'name'],
              ...listed.map(({ id, tier, origin, stage, scope, sampled, name }) => [id, tier, origin, stage, scope, sampled ? 'yes' : 'no', name]),
            ]),
      );
    });
};

const importLines = (told: Pick<InventoryPreview, 'counts' | 'rows' | 'rowsNotListed'> & { readonly applied: boolean; readonly columns: readonly { readonly heading: string; readonly to: string; readonly filled: number }[] }): readonly string[] => {
  const { counts, applied } = told;
  return [
    ...table([['column', 'filled', 'goes to'], ...told.columns.map(({ heading, filled, to }) => [heading.slice(0, 60), String(filled), to])]),
    '',
    `${counts.rows} rows: ${counts.added} new systems, ${counts.updated} updates, ${counts.skipped} skipped, ${counts.errors} kept out.`,
    ...told.rows.map(rowLine),
    ...(told.rowsNotListed === 0 ? [] : [`  and ${told.rowsNotListed} more rows to look at`]),
    '',
    applied ? 'Imported as one step; one undo takes it back.' : 'Nothing was changed.',
  ];
};

const rowLine = ({ row, name, outcome, twin, problems }: InventoryRowListed): string => {
  const double = twin === null ? [] : [`looks like ${twin.type === 'system' ? twin.id : `row ${twin.row}`} by ${twin.by}`];
  const said = problems.map((problem) => ('heading' in problem ? `${problem.type} in “${problem.heading.slice(0, 60)}”: ${problem.said.replace(/\s+/g, ' ').slice(0, 60)}` : problem.type));
  return `  row ${row}  ${outcome.padEnd(6)}  ${name.slice(0, 50)}  ${[...double, ...said].join('; ')}`.trimEnd();
};

const contentOf = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refusal({ code: 'file-missing', happened: `There is no file “${path}” that can be read.`, kept: 'Nothing was changed.', todo: 'Check the path.' }, { cause: error });
  }
};

const mappingIn = (path: string): ImportMapping => {
  const text = contentOf(path).toString('utf8');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new UsageError(`“${path}” is no JSON.`);
  }
  const parsed = importMapping.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`“${path}” is no mapping: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. A column goes to one of ${importTargets.join(', ')}.`);
};

const choiceOf = (text: string): DuplicateChoice => {
  const found = duplicateChoices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`“${text}” is no choice; known are ${duplicateChoices.join(', ')}.`);
};

const rowNumber = (text: string): number => {
  const row = Number(text);
  if (Number.isInteger(row) && row >= 1 && row <= 1000) return row;
  throw new UsageError(`“${text}” is no row with headings; it is a number from 1 to 1000.`);
};
