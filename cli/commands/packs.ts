import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { PackChecked, PackDifference, PackSource } from '../../contract/shapes.ts';
import { readPackAt } from '../../engine/packs/pack-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, table } from '../print.ts';
import { withEngine } from '../session.ts';

interface JsonOption {
  readonly json?: boolean;
}

export const addPackCommands = (program: Command, end: (code: number) => void): Command => {
  const pack = program.command('pack').summary('assessment packs').description('List, show, check, compare and import assessment packs, and choose what an engagement asks.');

  pack
    .command('list')
    .description('List the packs of this installation: those that come with the app and a consultancy’s own.')
    .option('--all', 'older versions too')
    .option('--json', 'print JSON')
    .action(async (options: JsonOption & { readonly all?: boolean }) => {
      const { packs, leftOut } = await withEngine((client) => client.pack.list({}));
      const shown = options.all === true ? packs : packs.filter(({ newest }) => newest);
      print(options.json, { packs: shown, leftOut }, () => [
        ...table([
          ['id', 'version', 'kind', 'items', 'questions', 'languages', 'as of', 'origin', 'title'],
          ...shown.map(({ id, version, kind, counts, languages, asOf, origin, title }) => [
            id,
            version,
            kind,
            String(counts.items),
            String(counts.questions),
            languages.join(' '),
            asOf,
            origin,
            title,
          ]),
        ]),
        ...leftOut.map(({ id, version, why }) => `Left out: ${id} ${version}. ${why}`),
      ]);
    });

  pack
    .command('show')
    .description('Show the items and questions of a pack.')
    .argument('<id>', 'id of the pack, such as iso-42001-clauses')
    .option('--pack-version <version>', 'a version other than the newest')
    .option('--language <language>', 'in another language, such as de, as far as the pack is translated')
    .option('--json', 'print JSON')
    .action(async (id: string, options: JsonOption & { readonly packVersion?: string; readonly language?: string }) => {
      const shown = await withEngine((client) =>
        client.pack.show({
          id,
          ...(options.packVersion === undefined ? {} : { version: options.packVersion }),
          ...(options.language === undefined ? {} : { language: options.language.slice(0, 2) }),
        }),
      );
      print(options.json, shown, () => [
        `${shown.title} (${shown.id} ${shown.version}, as of ${shown.asOf})`,
        `${shown.counts.items} items, ${shown.counts.questions} questions, ${shown.counts.perSystem} of them per AI system`,
        ...shown.items.flatMap((item) => [
          '',
          `${item.ref} ${item.title}`,
          ...item.questions.map(({ ref, ask }) => `  ${ref}  ${ask}`),
        ]),
      ]);
    });

  pack
    .command('check')
    .description('Check a pack or a crosswalk: every problem with its file and line.')
    .argument('<path>', 'folder of the pack, its pack.yaml, or the one file of a pack or crosswalk')
    .option('--json', 'print JSON')
    .action(async (path: string, options: JsonOption) => {
      const checked = await withEngine((client) => client.pack.check({ files: filesAt(path) }));
      print(options.json, checked, () => checkLines(checked));
      if (!checked.sound) end(exitCodes.unsound);
    });

  pack
    .command('diff')
    .description('Compare two versions of a pack: what is reworded, split, merged, removed and new.')
    .argument('<before>', 'the older version: a path, or id@version')
    .argument('<after>', 'the newer version: a path, or id@version')
    .option('--json', 'print JSON')
    .action(async (before: string, after: string, options: JsonOption) => {
      const difference = await withEngine((client) => client.pack.diff({ before: sourceOf(before), after: sourceOf(after) }));
      print(options.json, difference, () => differenceLines(difference));
    });

  pack
    .command('import')
    .description('Take a consultancy’s own pack into this installation, after every check there is.')
    .argument('<path>', 'folder of the pack, its pack.yaml, or the one file it is in')
    .option('--json', 'print JSON')
    .action(async (path: string, options: JsonOption) => {
      const imported = await withEngine((client) => client.pack.import({ files: filesAt(path) }));
      print(options.json, imported, () => [
        `Imported ${imported.id} ${imported.version}: ${imported.counts.items} items, ${imported.counts.questions} questions.`,
        `Ask it in an engagement with “plumbline pack use <file> ${imported.id}”.`,
      ]);
    });

  pack
    .command('remove')
    .description('Take an own pack out of this installation; engagements that use it keep it.')
    .argument('<id>', 'id of the pack')
    .argument('<version>', 'the version to take out')
    .option('--json', 'print JSON')
    .action(async (id: string, version: string, options: JsonOption) => {
      await withEngine((client) => client.pack.remove({ id, version }));
      print(options.json, { id, version }, () => [`Removed ${id} ${version} from this installation.`]);
    });

  return pack;
};

const filesAt = (path: string): Record<string, string> => Object.fromEntries(readPackAt(path));

/** A path that exists, or `id` or `id@version` of a pack of this installation. */
const sourceOf = (named: string): PackSource => {
  if (existsSync(named)) return { files: filesAt(named) };
  const [id = '', version] = named.split('@');
  return { id, ...(version === undefined ? {} : { version }) };
};

const checkLines = (checked: PackChecked): readonly string[] =>
  checked.sound
    ? [`${checked.id ?? ''} ${checked.version ?? ''} is sound: ${checked.counts === null ? `${checked.rows ?? 0} rows` : `${checked.counts.items} items, ${checked.counts.questions} questions`}.`, `SHA-256 ${checked.sha256 ?? ''}`]
    : checked.problems.map(({ file, line, where, message }) => `${file}${line === null ? '' : `:${line}`}  ${where}${where === '' ? '' : ': '}${message}`);

/** The counts, then one line per change, questions under the words people know them by. */
export const differenceLines = ({ id, from, to, counts, changes }: PackDifference): readonly string[] => [
  `${id}: ${from} to ${to}`,
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${count} ${type}`)
    .join(', '),
  ...changes
    .filter(({ what, type }) => what === 'question' || type !== 'adjusted')
    .map(({ type, from: before, to: after, fields, why }) =>
      `${type.padEnd(10)}  ${refs(before)}${before.length > 0 && after.length > 0 && refs(before) !== refs(after) ? ' → ' : ''}${refs(before) === refs(after) ? '' : refs(after)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}  ${(after[0] ?? before[0])?.text ?? ''}${why === '' ? '' : `  ${why}`}`,
    ),
];
const refs = (places: PackDifference['changes'][number]['from']): string => places.map(({ ref }) => ref).join(', ');
