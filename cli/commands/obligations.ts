import type { Command } from 'commander';
import type { ObligationsListed } from '../../contract/framework-shapes.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { addCrosswalkCommand } from './crosswalk.ts';

interface Options {
  readonly on?: string;
  readonly system?: string;
  readonly every?: boolean;
  readonly json?: boolean;
}

export const addObligationCommands = (program: Command): void => {
  program
    .command('obligations')
    .summary('what the law asks')
    .description('List what binds the client under the packs of obligations in use, for each AI system, on a day, and why.')
    .argument('<file>', 'engagement file')
    .option('--on <date>', 'the day, such as 2027-12-02 (default today)')
    .option('--system <id>', 'one AI system only')
    .option('--every', 'also what does not bind')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      if (options.on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.on)) throw new UsageError(`“${options.on}” is no date like 2027-12-02.`);
      const listed = await withEngagement(file, (client, engagement) =>
        client.obligation.list({
          engagement,
          ...(options.on === undefined ? {} : { on: options.on }),
          ...(options.system === undefined ? {} : { system: options.system }),
        }),
      );
      print(options.json, listed, () =>
        listed.packs.length === 0
          ? ['No pack of obligations is in use. Add one with “plumbline pack use <file> eu-ai-act”.']
          : listed.packs.flatMap((pack) => linesOf(pack, options.every === true)),
      );
    });

  addCrosswalkCommand(program);

  program
    .command('diagnostics')
    .summary('known mistakes')
    .description('List the known mistakes the packs in use look for: which fired, and why.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const listed = await withEngagement(file, (client, engagement) => client.diagnostic.list({ engagement }));
      print(options.json, listed, () =>
        listed.diagnostics.length === 0
          ? ['No pack in use has diagnostics. Add one with “plumbline pack use <file> aims-practice”.']
          : listed.diagnostics.flatMap(({ title, state, signals, bearsOn }) => [
              `${stateWords[state].padEnd(12)}${title} (${bearsOn.join(', ')})`,
              ...signals.flatMap(({ because, systems, facts }) => [
                `            ${because}${systems.length === 0 ? '' : ` [${systems.join(', ')}]`}`,
                ...(facts.length === 0 ? [] : [`            ${facts.join('; ')}`]),
              ]),
            ]),
      );
    });
};

const stateWords = { fired: 'SIGNAL', open: 'not known', silent: 'no signal' } as const;
const statusWords = { binds: 'binds', later: 'binds later', open: 'open', 'not-bound': 'not bound', reference: 'reference' } as const;

const linesOf = ({ pack, version, on, asOf, systems }: ObligationsListed, every: boolean): readonly string[] => [
  `${pack} ${version}, sources checked up to ${asOf}; as it stands on ${on}`,
  ...systems.flatMap(({ system, name, outOfScope, roles, classes, obligations }) => {
    const named = (list: typeof roles) => list.map(({ name: one, holds }) => `${one}${holds === 'open' ? ' (open)' : ''}`).join(', ') || 'none';
    const shown = obligations.filter(({ status }) => every || status === 'binds' || status === 'later' || status === 'open');
    return [
      '',
      `${system === null ? '' : `${system} `}${name}`,
      // Outside the law, roles and classes that nobody settled are of no account.
      outOfScope?.holds === 'yes'
        ? `  outside the law: ${outOfScope.because.join(' ')}`
        : `  roles: ${named(roles)}; classes: ${named(classes)}${outOfScope === null ? '' : '; out of scope (open)'}`,
      ...shown.flatMap(({ ref, status, formal, inPractice, title, article, because, missing, relief }) => [
        `  ${ref.padEnd(10)} ${statusWords[status].padEnd(11)} ${(inPractice ?? formal ?? '').padEnd(10)}  ${title} (${article})`,
        ...[...because, ...(relief === null ? [] : [`Relief: ${relief}`])].map((sentence) => `${' '.repeat(36)}${sentence}`),
        ...(missing.length === 0 ? [] : [`${' '.repeat(36)}To be answered: ${missing.join(', ')}`]),
      ]),
    ];
  }),
];
