import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ORPCError } from '@orpc/server';
import type { Command } from 'commander';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { aiRoleIds, organisationSizes, sectorIds, type AiRole, type OrganisationSize } from '../../domain/pack/condition.ts';
import { problem, Refusal } from '../../domain/problem.ts';
import type { EngagementStatus, Verification } from '../../contract/shapes.ts';
import { exitCodes } from '../exit-codes.ts';
import { sentencesFixed } from '../../domain/report/words.ts';
import { print, score, table } from '../print.ts';
import { engineOptions, withEngagement, withEngine } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface NewOptions {
  readonly client: string;
  readonly sector: string;
  readonly size: string;
  readonly role?: readonly string[];
  readonly scope: string;
  readonly industry?: string;
  readonly pack?: readonly string[];
  readonly consultancy: string;
  readonly lead: string;
  readonly json?: boolean;
}

export const addEngagementCommands = (program: Command, end: (code: number) => void): void => {
  program
    .command('new')
    .summary('make an engagement file')
    .description('Make an engagement file with the newest assessment packs embedded.')
    .argument('<file>', 'path of the file to make, such as client.plumb; it must not exist')
    .requiredOption('--client <name>', 'name of the organisation assessed')
    .option('--sector <text>', 'its sector', '')
    .option('--size <size>', `its size: ${organisationSizes.join(', ')}`, 'medium')
    .option('--role <role...>', `its roles in the AI value chain: ${aiRoleIds.join(', ')}`)
    .option('--industry <sector>', `its sector as packs name it: ${sectorIds.join(', ')}`)
    .option('--pack <id...>', 'packs to ask, newest version or id@version (default: what ISO/IEC 42001 requires)')
    .option('--scope <text>', 'scope statement', '')
    .option('--consultancy <name>', 'the firm that signs the report', '')
    .option('--lead <name>', 'the lead assessor', '')
    .option('--json', 'print JSON')
    .action(async (file: string, options: NewOptions) => {
      const size = organisationSizes.find((known): known is OrganisationSize => known === options.size);
      if (size === undefined) throw new UsageError(`“${options.size}” is no size; known are ${organisationSizes.join(', ')}.`);
      const roles = (options.role ?? []).map((role): AiRole => {
        const known = aiRoleIds.find((id) => id === role);
        if (known === undefined) throw new UsageError(`“${role}” is no role; known are ${aiRoleIds.join(', ')}.`);
        return known;
      });
      const industry = options.industry === undefined ? null : sectorIds.find((id) => id === options.industry);
      if (industry === undefined) throw new UsageError(`“${options.industry ?? ''}” is no sector; known are ${sectorIds.join(', ')}.`);
      const made = await withEngine(
        async (client) => {
          const opened = await client.engagement.create({
            profile: { ...emptyProfile, client: options.client, sector: options.sector, industry, size, roles, scope: options.scope, consultancy: options.consultancy, leadAssessor: options.lead },
            ...(options.pack === undefined ? {} : { packs: [...options.pack] }),
          });
          if (opened.outcome !== 'opened') throw new UsageError('No file was named.');
          return client.engagement.status({ engagement: opened.engagement });
        },
        { save: () => file },
      );
      print(options.json, { file, id: made.id, client: made.client, packs: made.packs }, () => [
        `Made ${file} for ${made.client}.`,
        ...made.packs.map(({ id, version }) => `  with ${id} ${version}`),
      ]);
    });

  program
    .command('example')
    .summary('make the worked example')
    .description('Make the worked example: a fictional insurer with five AI systems, assessed in full.')
    .argument('<file>', 'path of the file to make; it must not exist')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      if (existsSync(file)) {
        throw new Refusal({ code: 'file-exists', happened: `“${file}” exists already.`, kept: 'Nothing was changed.', todo: 'Choose another name.' });
      }
      const [{ writeExample }, { createEngine }] = await Promise.all([
        import('../../engine/example/write-example.ts'),
        import('../../engine/engine.ts'),
      ]);
      await writeExample(file, (own) => createEngine({ ...engineOptions(), ...own }));
      const status = await withEngagement(file, (client, engagement) => client.engagement.status({ engagement }));
      print(options.json, { file, id: status.id, client: status.client, totals: status.totals }, () => [
        `Made ${file}: ${status.client}, ${status.systems} AI systems, ${status.totals.answered} answers.`,
      ]);
    });

  program
    .command('status')
    .summary('show where an engagement stands')
    .description('Show coverage, scores and proposed grades of an engagement.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const status = await withEngagement(file, (client, engagement) => client.engagement.status({ engagement }));
      print(options.json, status, () => statusLines(status));
    });

  program
    .command('verify')
    .summary('check an engagement file')
    .description('Check that the file is sound, its history complete and unaltered, and its answers those of the history. Changes nothing.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const result = await withEngagement(file, (client, engagement) => client.engagement.verify({ engagement })).catch(
        (error: unknown) => unreadable(file, error),
      );
      print(options.json, result, () => result.checks.map(({ check, passed, detail }) => `${passed ? 'passed' : 'FAILED'}  ${check}. ${detail}`));
      if (!result.sound) end(exitCodes.unsound);
    });
};

/** What `verify` says of a file that is too damaged to be opened at all. Any other refusal is passed on. */
const unreadable = (file: string, error: unknown): Verification => {
  const refused = error instanceof ORPCError ? problem.safeParse(error.data).data : undefined;
  if (refused === undefined || !['file-damaged', 'pack-tampered'].includes(refused.code)) throw error;
  const detail = `${refused.happened} ${refused.kept} ${refused.todo}`;
  return { sound: false, fileName: basename(file), checks: [{ check: 'The file can be opened', passed: false, detail }] };
};

/** For a person: no score of a clause below half coverage (method 1.5). The JSON has every number, with its coverage. */
const statusLines = (status: EngagementStatus): readonly string[] => {
  const { totals, cci, aii, grades } = status;
  const overruled = status.items.flatMap(({ ref, proposed, overruled: given }) => (given === null ? [] : [`${ref}: graded ${given.grade}, proposed ${proposed}. ${given.reason}`]));
  return [
    status.client,
    `${totals.answered} of ${totals.applicable} answers given, ${totals.open} open, ${totals.cannotDetermine} cannot be determined, ${totals.notApplicable} not applicable, ${totals.hidden} hidden by rule`,
    `Clause conformity index ${score(cci.value)} (${score(cci.low)}–${score(cci.high)}), Annex A implementation index ${score(aii.value)} (${score(aii.low)}–${score(aii.high)})`,
    `Grades: ${grades['major'] ?? 0} major, ${grades['minor'] ?? 0} minor, ${grades['cannot-determine'] ?? 0} cannot determine, ${grades['opportunity'] ?? 0} opportunity, ${grades['conform'] ?? 0} conform, ${grades['not-assessed'] ?? 0} not assessed, ${grades['excluded'] ?? 0} excluded`,
    '',
    ...table([
      ['clause', 'status', 'S', 'D', 'O', 'low–high', 'answered', 'title'],
      ...status.sections.map((section) => [
        section.ref,
        section.status,
        ...[section.S, section.D, section.O].map((value) => (section.answered * 2 < section.applicable ? '–' : score(value))),
        `${score(section.low)}–${score(section.high)}`,
        `${section.answered}/${section.applicable}`,
        section.title,
      ]),
    ]),
    ...(overruled.length === 0 ? [] : ['', ...overruled]),
    '',
    sentencesFixed.grading,
  ];
};
