import type { Command } from 'commander';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';

export const addStatementCommands = (program: Command): void => {
  const soa = program.command('soa').summary('Statement of Applicability').description('The Statement of Applicability of an engagement.');
  soa
    .command('list')
    .description('List every row with its decision, and what is not complete.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const listed = await withEngagement(file, (client, engagement) => client.statement.list({ engagement }));
      print(options.json, listed, () => [
        ...listed.rows.flatMap(({ ref, title, decision, implementation, owner, score, problems }) => [
          `${ref.padEnd(9)} ${decision.padEnd(11)} ${implementation.padEnd(12)} ${String(score ?? '-').padStart(3)}  ${title}${owner === '' ? '' : ` (${owner})`}`,
          ...problems.map(({ rule, blocks, because }) => `${' '.repeat(10)}${blocks ? 'blocks: ' : 'remark: '}${rule}${because.length === 0 ? '' : ` (${because.join(', ')})`}`),
        ]),
        listed.approved === null
          ? `Not approved; ${listed.blocking} points block it.`
          : `Version ${listed.approved.version}, approved by ${listed.approved.approvedBy} on ${listed.approved.approvedOn}${listed.approved.current ? '' : `; changed since: ${listed.approved.changed.join(', ')}`}`,
      ]);
    });
};
