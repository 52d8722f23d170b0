import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { countRequests, isOverdueRequest } from '../../domain/evidence/request-state.ts';
import { draftLanguages } from '../../domain/finding/draft-words.ts';
import { Refusal } from '../../domain/problem.ts';
import { recordLabel } from '../../domain/record/record.ts';
import { requestStatusWords } from '../../domain/report/request-list.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

export const addRequestCommands = (program: Command): void => {
  const requests = program.command('requests').summary('what the client is asked for').description('The list of evidence the client is asked for.');

  requests
    .command('list')
    .description('List the evidence requests, what is open and what is overdue on a day.')
    .argument('<file>', 'engagement file')
    .option('--on <date>', 'the day, such as 2027-12-02 (default today)')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly on?: string; readonly json?: boolean }) => {
      const day = options.on ?? new Date().toISOString().slice(0, 10);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new UsageError(`“${day}” is no date like 2027-12-02.`);
      const { records } = await withEngagement(file, async (client, engagement) => (await client.engagement.load({ engagement })).engagement);
      const rows = records.request.map((request) => ({
        label: recordLabel('request', request),
        title: request.title,
        items: request.items,
        owner: request.owner,
        state: request.state,
        askedOn: request.askedOn,
        dueOn: request.dueOn,
        receivedOn: request.receivedOn,
        overdue: isOverdueRequest(request, day),
      }));
      const counts = countRequests(records.request, day);
      print(options.json, { on: day, counts, requests: rows }, () => [
        ...rows.map(
          ({ label, title, state, dueOn, owner, overdue }) =>
            `${label}  ${requestStatusWords[state]}${dueOn === '' ? '' : `, due ${dueOn}`}${overdue ? ' (overdue)' : ''}  ${title}${owner === '' ? '' : ` [${owner}]`}`,
        ),
        `${counts.total} requests: ${counts.draft} to be asked, ${counts.waiting} waiting (${counts.overdue} overdue), ${counts.received} received, ${counts.without} refused or not existing.`,
      ]);
    });

  requests
    .command('generate')
    .description('Put the core list and the documents demanded on the list of requests. What is there is never added twice.')
    .argument('<file>', 'engagement file')
    .option('--hints <item>', 'every hint of the questions of one requirement or control instead, such as 6.1.2')
    .option('--language <language>', 'language of the texts: en or de', 'en')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly hints?: string; readonly language: string; readonly json?: boolean }) => {
      const language = draftLanguages.find((one) => one === options.language);
      if (language === undefined) throw new UsageError(`“${options.language}” is no language of the texts; known are ${draftLanguages.join(', ')}.`);
      const { ids } = await withEngagement(file, (client, engagement) =>
        client.request.generate({ engagement, language, ...(options.hints === undefined ? {} : { sets: ['hints'], item: options.hints }) }),
      );
      print(options.json, { added: ids.length }, () => [`Added ${ids.length} requests.`]);
    });

  requests
    .command('export')
    .description('Write the request list as an Excel workbook. An existing file is never replaced.')
    .argument('<file>', 'engagement file')
    .argument('<workbook>', 'where to write it, such as requests.xlsx')
    .option('--json', 'print JSON')
    .action(async (file: string, target: string, options: { readonly json?: boolean }) => {
      if (existsSync(target)) {
        throw new Refusal({ code: 'file-exists', happened: `“${target}” exists already.`, kept: 'Nothing was changed.', todo: 'Choose another name.' });
      }
      let made = { bytes: 0, sha256: '' };
      await withEngagement(
        file,
        async (client, engagement) => {
          for await (const event of await client.report.create({ engagement, kind: 'requests' })) {
            if (event.type !== 'finished') continue;
            await client.report.save({ report: event.report });
            made = { bytes: event.bytes, sha256: event.sha256 };
          }
        },
        () => target,
      );
      print(options.json, { file: target, ...made }, () => [`Wrote ${target} (${Math.ceil(made.bytes / 1024)} KiB).`]);
    });
};
