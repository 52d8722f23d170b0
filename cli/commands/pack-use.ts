import type { Command } from 'commander';
import type { UpgradePreview } from '../../contract/shapes.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { differenceLines } from './packs.ts';

interface Options {
  readonly packVersion?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const wanted = (id: string, { packVersion }: Options) => ({ id, ...(packVersion === undefined ? {} : { version: packVersion }) });

/** What an engagement asks: `pack use`, `pack drop`, `pack upgrade`. */
export const addPackUseCommands = (pack: Command): void => {
  pack
    .command('use')
    .description('Ask the questions of one more pack in an engagement.')
    .argument('<file>', 'engagement file')
    .argument('<id>', 'id of the pack')
    .option('--pack-version <version>', 'a version other than the newest')
    .option('--json', 'print JSON')
    .action(async (file: string, id: string, options: Options) => {
      const packs = await withEngagement(file, async (client, engagement) => {
        await client.pack.use({ engagement, ...wanted(id, options) });
        return (await client.engagement.status({ engagement })).packs;
      });
      print(options.json, { packs }, () => [`${file} now asks:`, ...packs.map(({ id: used, version }) => `  ${used} ${version}`)]);
    });

  pack
    .command('drop')
    .description('Stop asking the questions of a pack; its answers stay in the file.')
    .argument('<file>', 'engagement file')
    .argument('<id>', 'id of the pack')
    .option('--json', 'print JSON')
    .action(async (file: string, id: string, options: Options) => {
      const packs = await withEngagement(file, async (client, engagement) => {
        await client.pack.drop({ engagement, id });
        return (await client.engagement.status({ engagement })).packs;
      });
      print(options.json, { packs }, () => [`${file} now asks:`, ...packs.map(({ id: used, version }) => `  ${used} ${version}`)]);
    });

  pack
    .command('upgrade')
    .description('Move an engagement to another version of a pack, carrying its answers over; with --dry-run, show what that would do.')
    .argument('<file>', 'engagement file')
    .argument('<id>', 'id of the pack')
    .option('--pack-version <version>', 'a version other than the newest')
    .option('--dry-run', 'change nothing')
    .option('--json', 'print JSON')
    .action(async (file: string, id: string, options: Options) => {
      const preview = await withEngagement(file, async (client, engagement) => {
        const shown = await client.pack.preview({ engagement, ...wanted(id, options) });
        if (options.dryRun !== true) await client.pack.upgrade({ engagement, ...wanted(id, options), sha256: shown.sha256 });
        return shown;
      });
      print(options.json, { ...preview, applied: options.dryRun !== true }, () => previewLines(preview, options.dryRun !== true));
    });
};

const previewLines = (preview: UpgradePreview, applied: boolean): readonly string[] => [
  ...differenceLines(preview),
  '',
  `Answers: ${preview.answers.kept} stay where they are, ${preview.answers.carried} are carried over, ${preview.answers.leftBehind} stay in the file without being asked.`,
  ...(preview.attention.length === 0 ? ['Nothing needs a person.'] : [`${preview.attention.length} need a person:`]),
  ...preview.attention.map(({ reason, from, to, system, carried }) => {
    const names = (places: typeof from) => places.map(({ ref }) => ref).join(', ');
    return `  ${reason.padEnd(10)}  ${names(from)}${to.length > 0 && names(to) !== names(from) ? ` → ${names(to)}` : ''}${system === null ? '' : ` ${system}`}  ${carried ? 'the answer went over' : 'to be answered anew'}`;
  }),
  '',
  applied ? `Moved from ${preview.from} to ${preview.to}. One undo takes it back.` : 'Nothing was changed.',
];
