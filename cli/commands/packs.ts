import type { Command } from 'commander';
import { readPackAt } from '../../engine/packs/pack-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import { print, table } from '../print.ts';
import { withEngine } from '../session.ts';

interface JsonOption {
  readonly json?: boolean;
}

export const addPackCommands = (program: Command, end: (code: number) => void): void => {
  const pack = program.command('pack').summary('assessment packs').description('List, show and check assessment packs.');

  pack
    .command('list')
    .description('List the packs that come with the app.')
    .option('--json', 'print JSON')
    .action(async (options: JsonOption) => {
      const { packs } = await withEngine((client) => client.pack.list({}));
      print(options.json, { packs }, () =>
        table([
          ['id', 'version', 'items', 'questions', 'as of', 'title'],
          ...packs.map(({ id, version, counts, asOf, title }) => [id, version, String(counts.items), String(counts.questions), asOf, title]),
        ]),
      );
    });

  pack
    .command('show')
    .description('Show the items and questions of a pack.')
    .argument('<id>', 'id of the pack, such as iso-42001-clauses')
    .option('--pack-version <version>', 'a version other than the newest')
    .option('--json', 'print JSON')
    .action(async (id: string, options: JsonOption & { readonly packVersion?: string }) => {
      const shown = await withEngine((client) =>
        client.pack.show({ id, ...(options.packVersion === undefined ? {} : { version: options.packVersion }) }),
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
    .description('Check a pack: every problem with its file and line.')
    .argument('<path>', 'folder of the pack, its pack.yaml, or the one file it is in')
    .option('--json', 'print JSON')
    .action(async (path: string, options: JsonOption) => {
      const files = Object.fromEntries(readPackAt(path));
      const checked = await withEngine((client) => client.pack.check({ files }));
      print(options.json, checked, () =>
        checked.sound
          ? [`${checked.id ?? ''} ${checked.version ?? ''} is sound: ${checked.counts?.items ?? 0} items, ${checked.counts?.questions ?? 0} questions.`, `SHA-256 ${checked.sha256 ?? ''}`]
          : checked.problems.map(({ file, line, where, message }) => `${file}${line === null ? '' : `:${line}`}  ${where}${where === '' ? '' : ': '}${message}`),
      );
      if (!checked.sound) end(exitCodes.unsound);
    });
};
