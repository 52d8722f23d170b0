import type { Command } from 'commander';
import { baselineKinds, type BaselineKind } from '../../domain/baseline/baseline.ts';
import { type ChangeReason, type ItemChange, type ItemState } from '../../domain/baseline/compare.ts';
import { answerInWords, gradeWords } from '../../domain/report/words.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';

interface Json {
  readonly json?: boolean;
}

export const addVersionCommands = (program: Command): void => {
  const baseline = program.command('baseline').summary('frozen issues').description('Freeze issues of an assessment, list them, and start the next assessment from one.');

  baseline
    .command('freeze')
    .description('Freeze the assessment as it is now. It can be looked at and compared with for ever.')
    .argument('<file>', 'engagement file')
    .requiredOption('--title <text>', 'what the issue is called')
    .option('--kind <kind>', `one of ${baselineKinds.join(', ')}`, 'initial')
    .option('--note <text>', 'a note', '')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Json & { readonly title: string; readonly kind: string; readonly note: string }) => {
      const kind = kindOf(options.kind);
      if (options.title.trim() === '') throw new UsageError('The title is empty.');
      const written = await withEngagement(file, (client, engagement) => client.baseline.freeze({ engagement, title: options.title, kind, note: options.note }));
      print(options.json, { id: written.id, label: written.label, savedAt: written.savedAt }, () => [written.label]);
    });

  baseline
    .command('list')
    .description('List the frozen issues, how much has changed since, and whether the history still gives them.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Json) => {
      const listed = await withEngagement(file, (client, engagement) => client.baseline.list({ engagement }));
      print(options.json, listed, () =>
        listed.baselines.length === 0
          ? ['Nothing has been frozen.']
          : listed.baselines.map(
              ({ label, title, kind, frozenOn, changesSince, sound, current }) =>
                `${label.padEnd(5)}${frozenOn}  ${title} (${kind}), ${changesSince} changes since${current ? ', the present assessment started from it' : ''}${sound ? '' : ', ALTERED: the history no longer gives it'}`,
            ),
      );
    });

  baseline
    .command('start')
    .description('Start the next assessment from a frozen issue: results are kept, every answer is to be given or confirmed again.')
    .argument('<file>', 'engagement file')
    .argument('<from>', 'the frozen issue, such as B1')
    .option('--json', 'print JSON')
    .action(async (file: string, from: string, options: Json) => {
      const written = await withEngagement(file, (client, engagement) => client.baseline.restart({ engagement, from }));
      print(options.json, { label: written.label, savedAt: written.savedAt }, () => [written.label]);
    });

  program
    .command('compare')
    .summary('what changed')
    .description('Compare two frozen issues, or one with the present state, requirement by requirement, with the reasons.')
    .argument('<file>', 'engagement file')
    .argument('<from>', 'a frozen issue, such as B1')
    .argument('[to]', 'another; the present state when left out')
    .option('--json', 'print JSON')
    .action(async (file: string, from: string, to: string | undefined, options: Json) => {
      const compared = await withEngagement(file, (client, engagement) => client.baseline.compare({ engagement, from, ...(to === undefined ? {} : { to }) }));
      const { comparison } = compared;
      // A question is told by its reference; its pack has the words.
      const told = { ...compared, comparison: { ...comparison, items: comparison.items.map((item) => ({ ...item, reasons: item.reasons.map(withoutQuestion) })) } };
      print(options.json, told, () => [
        `${compared.from} to ${compared.to === '' ? 'now' : compared.to}`,
        `Clause conformity index ${figure(comparison.cci.before)} to ${figure(comparison.cci.after)}, Annex A implementation index ${figure(comparison.aii.before)} to ${figure(comparison.aii.after)}`,
        ...comparison.items.filter(({ kind }) => kind !== 'unchanged').flatMap(linesOf),
        `${comparison.counts.unchanged} unchanged`,
      ]);
    });

  program
    .command('history')
    .summary('who changed what')
    .description('List who changed what, when, and from what: the newest first.')
    .argument('<file>', 'engagement file')
    .option('--limit <number>', 'how many entries', '25')
    .option('--search <words>', 'words of what was done, or of who did it')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Json & { readonly limit: string; readonly search?: string }) => {
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError(`“${options.limit}” is no number from 1 to 200.`);
      const listed = await withEngagement(file, (client, engagement) =>
        client.history.list({ engagement, limit, ...(options.search === undefined ? {} : { text: options.search }) }),
      );
      print(options.json, listed, () =>
        listed.actions.map(({ at, author, label, kind, changes, more }) => `${at.slice(0, 16).replace('T', ' ')}  ${author}: ${label}${kind === 'edit' ? '' : ` (${kind})`}, ${changes.length + more} changed`),
      );
    });
};

const withoutQuestion = (reason: ChangeReason): object => {
  if (reason.type !== 'answer') return reason;
  const { question: _question, ...rest } = reason;
  return rest;
};

const kindOf = (given: string): BaselineKind => {
  const found = baselineKinds.find((kind) => kind === given);
  if (found === undefined) throw new UsageError(`“${given}” is none of ${baselineKinds.join(', ')}.`);
  return found;
};

const figure = (value: number | null): string => (value === null ? '-' : String(value));
const stateWords = (state: ItemState | null): string => (state === null ? 'not asked' : `${gradeWords[state.grade]} ${figure(state.S)}`);

const linesOf = ({ ref, kind, before, after, reasons }: ItemChange): readonly string[] => [
  `${ref.padEnd(9)} ${kind.padEnd(18)} ${stateWords(before)} to ${stateWords(after)}`,
  ...reasons.map((reason) => `${' '.repeat(10)}${reasonWords(reason)}`),
];

const reasonWords = (reason: ChangeReason): string => {
  const place = 'ref' in reason ? `${reason.ref}${reason.system === null ? '' : ` ${reason.system}`}` : '';
  switch (reason.type) {
    case 'answer':
      return `${place}: ${answerInWords(reason.question, reason.from)} to ${answerInWords(reason.question, reason.to)}`;
    case 'evidence':
      return `${place}: evidence ${reason.from} to ${reason.to}`;
    case 'asked':
      return `${place}: now asked`;
    case 'not-asked':
      return `${place}: no longer asked`;
    case 'decision':
      return `decision ${reason.from} to ${reason.to}`;
    case 'judgement':
      return `grade given by a person: ${reason.from ?? 'none'} to ${reason.to ?? 'none'}`;
    case 'weighting':
      return 'the same answers, weighed differently';
  }
};
