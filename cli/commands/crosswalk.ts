import type { Command } from 'commander';
import type { CoverageItem, CoverageListed } from '../../contract/coverage-shapes.ts';
import type { CrosswalkListed } from '../../contract/framework-shapes.ts';
import type { DerivedStatus } from '../../domain/crosswalk/derive.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly system?: string;
  readonly on?: string;
  readonly json?: boolean;
}

export const addCrosswalkCommand = (program: Command): void => {
  program
    .command('crosswalk')
    .summary('one framework seen through another')
    .description('Say how far the results reach into another framework and what is certainly not covered there, or list what requirements and controls give elsewhere.')
    .argument('<file>', 'engagement file')
    .argument('[subject]', 'a framework, such as eu-ai-act, or one requirement or control, such as 6.1.4')
    .option('--system <id>', 'with a framework: one AI system, instead of the worst of all')
    .option('--on <date>', 'with a framework: the day duties bind by, such as 2027-12-02 (default today)')
    .option('--json', 'print JSON')
    .action(async (file: string, subject: string | undefined, { system, on, json }: Options) => {
      if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new UsageError(`“${on}” is no date like 2027-12-02.`);
      await withEngagement(file, async (client, engagement) => {
        const frameworks = (await client.crosswalk.show({ engagement })).crosswalks.map(({ target }) => target.id);
        const isFramework = subject !== undefined && (frameworks.includes(subject.toLowerCase()) || system !== undefined || on !== undefined);
        if (!isFramework) {
          if (system !== undefined || on !== undefined) throw new UsageError(`--system and --on go with a framework, such as ${frameworks[0] ?? 'eu-ai-act'}.`);
          const listed = await client.crosswalk.list({ engagement, ...(subject === undefined ? {} : { item: subject }) });
          print(json, listed, () => listed.crosswalks.flatMap(rowLines));
          return;
        }
        const coverage = await client.coverage.list({ engagement, framework: subject, ...(system === undefined ? {} : { system }), ...(on === undefined ? {} : { on }) });
        print(json, coverage, () => coverageLines(coverage));
      });
    });
};

const relationWords = { full: 'covers', partial: 'covers in part', supports: 'supports' } as const;

const rowLines = ({ title, caveat, rows }: CrosswalkListed): readonly string[] => [
  title,
  ...rows.flatMap(({ from, to, relation, rationale, gap, confidence, review, sources }) => [
    '',
    `${from.ref} ${relationWords[relation]} ${to.ref} ${to.title}`,
    `  ${rationale}`,
    ...(gap === null ? [] : [`  Left uncovered: ${gap}`]),
    `  Confidence ${confidence}, ${review}. ${sources.join('; ')}.`,
  ]),
  '',
  caveat,
  '',
];

const statusWords: Readonly<Record<DerivedStatus, string>> = { none: 'NONE', 'no-counterpart': 'NO ISO COUNTERPART', unknown: 'UNKNOWN', partial: 'PARTIAL', full: 'FULL' };

const coverageLines = ({ title, asOf, on, crosswalk, caveat, system, asked, counts, groups }: CoverageListed): readonly string[] => [
  `${title}, sources followed up to ${asOf}; as it stands on ${on}, ${system === null ? 'the worst of all AI systems' : `for ${system}`}`,
  `Read with ${crosswalk.title}, ${crosswalk.id} ${crosswalk.version} ${crosswalk.origin === 'file' ? 'of the file' : 'of this installation'}`,
  ...(asked ? [] : ['Its own questions are not asked: everything below is derived.']),
  Object.entries(counts)
    .map(([status, count]) => `${statusWords[status as DerivedStatus]} ${count}`)
    .join(', '),
  ...groups
    .filter(({ items }) => items.some(({ applicable }) => applicable))
    .flatMap(({ name, status, items }) => ['', `${name}: ${status === null ? 'does not apply' : statusWords[status]}`, ...items.filter(({ applicable }) => applicable).flatMap(itemLines)]),
  '',
  caveat,
];

const itemLines = ({ ref, title, derived, system, weakest, direct, contradiction, gap, noCounterpart, binding }: CoverageItem): readonly string[] => [
  `  ${ref.padEnd(12)} ${statusWords[derived].padEnd(19)} ${title}${binding === 'open' ? ' (open whether it binds)' : ''}`,
  ...(weakest.length === 0 ? [] : [`               ${derived === 'none' ? 'at zero' : derived === 'unknown' ? 'not answered' : 'weakest'}: ${weakest.join(', ')}${system === null ? '' : ` (${system})`}`]),
  ...(direct === null ? [] : [`               answered directly: ${direct.met ?? 'open'}${direct.system === null ? '' : ` (${direct.system})`}`]),
  ...(contradiction ? ['               CONTRADICTION: answered as met, while what it would rest on is at zero'] : []),
  ...(derived === 'partial' && gap !== null ? [`               not given: ${gap}`] : []),
  ...(derived === 'no-counterpart' && noCounterpart !== null ? [`               ${noCounterpart}`] : []),
];
