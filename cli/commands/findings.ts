import type { Command } from 'commander';
import type { FindingListed } from '../../contract/finding-shapes.ts';
import { draftLanguages } from '../../domain/finding/draft-words.ts';
import { sentencesFixed } from '../../domain/report/words.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly on?: string;
  readonly json?: boolean;
}

export const addFindingCommands = (program: Command): void => {
  const findings = program.command('findings').summary('the findings').description('The findings of an engagement.');
  findings
    .command('list')
    .summary('list the findings')
    .description('List the findings with their grade and state, what is missing to move them on, and what is overdue.')
    .argument('<file>', 'engagement file')
    .option('--on <date>', 'the day to tell what is overdue on, such as 2027-03-31 (default today)')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      if (options.on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.on)) throw new UsageError(`“${options.on}” is no date like 2027-03-31.`);
      const listed = await withEngagement(file, (client, engagement) => client.finding.list({ engagement, ...(options.on === undefined ? {} : { on: options.on }) }));
      print(options.json, listed, () => [
        ...(listed.findings.length === 0 ? ['There are no findings yet.'] : listed.findings.flatMap(linesOf)),
        ...(listed.unreviewedMajors.length === 0 ? [] : ['', `Majors that are not reviewed: ${listed.unreviewedMajors.join(', ')}`]),
        ...(listed.withoutFinding.length === 0 ? [] : ['', `Majors and minors without a finding: ${listed.withoutFinding.join(', ')}`]),
        '',
        listed.grading,
      ]);
    });

  findings
    .command('draft')
    .summary('draft findings')
    .description('Draft a finding for one requirement or control, or for every gap that has none. Findings that are there stay as they are.')
    .argument('<file>', 'engagement file')
    .argument('[item]', 'one requirement or control, such as 6.1.4')
    .option('--language <language>', `language of the drafts: ${draftLanguages.join(' or ')} (default en)`)
    .option('--json', 'print JSON')
    .action(async (file: string, item: string | undefined, options: { readonly language?: string; readonly json?: boolean }) => {
      const language = draftLanguages.find((one) => one === options.language);
      if (options.language !== undefined && language === undefined) throw new UsageError(`“${options.language}” is no language drafts are written in; known are ${draftLanguages.join(', ')}.`);
      const drafted = await withEngagement(file, async (client, engagement) => {
        const { ids } = await client.finding.draft({ engagement, ...(item === undefined ? {} : { item }), ...(language === undefined ? {} : { language }) });
        const { findings: all } = await client.finding.list({ engagement });
        return all.filter(({ id }) => ids.includes(id)).map(({ id, label, ref, grade, title }) => ({ id, label, ref, grade, title }));
      });
      print(options.json, { drafted, grading: sentencesFixed.grading }, () =>
        drafted.length === 0 ? ['There is no gap without a finding.'] : [...drafted.map(({ label, ref, grade, title }) => `${label.padEnd(5)} ${ref.padEnd(10)} ${grade.padEnd(16)} ${title}`), '', sentencesFixed.grading],
      );
    });
};

const linesOf = ({ label, ref, grade, state, title, owner, dueOn, overdue, outdated, systems, next }: FindingListed): readonly string[] => {
  const [on] = next;
  return [
    `${label.padEnd(5)} ${ref.padEnd(10)} ${grade.padEnd(16)} ${state.padEnd(13)} ${title}${systems.length === 0 ? '' : ` [${systems.join(', ')}]`}`,
    ...(owner === '' && dueOn === '' ? [] : [`      ${[owner, ...(dueOn === '' ? [] : [`due ${dueOn}${overdue ? ', OVERDUE' : ''}`])].filter((part) => part !== '').join('; ')}`]),
    ...(outdated ? ['      The answers it was drafted from have changed.'] : []),
    ...(on === undefined || on.missing.length === 0 || on.missing.includes('reason') ? [] : [`      Before “${on.to}”: ${on.missing.join(', ')}`]),
  ];
};
