import type { Command } from 'commander';
import type { ReadinessShown } from '../../contract/readiness-shapes.ts';
import { ruleSentences, verdictSentences } from '../../domain/readiness/sentences.ts';
import { print } from '../print.ts';
import { withEngagement } from '../session.ts';

export const addReadinessCommand = (program: Command): void => {
  program
    .command('readiness')
    .summary('readiness for Stage 1 and Stage 2')
    .description('Say in words how ready the client is for Stage 1 and Stage 2, with every rule that stands in the way.')
    .argument('<file>', 'engagement file')
    .option('--on <date>', 'day to look at, such as 2026-10-14; left out, today')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly on?: string; readonly json?: boolean }) => {
      const shown = await withEngagement(file, (client, engagement) => client.readiness.show({ engagement, ...(options.on === undefined ? {} : { on: options.on }) }));
      print(options.json, shown, () => [
        `Stage 1: ${verdictSentences.stage1[shown.stage1.verdict]}`,
        ...lines(shown.stage1),
        `Stage 2: ${verdictSentences.stage2[shown.stage2.verdict]}`,
        ...lines(shown.stage2),
        'Only a certification body decides on a certificate.',
      ]);
    });
};

/** What is not met first, blocks before concerns; then what is not known yet. */
const lines = ({ rules }: ReadinessShown['stage1']): readonly string[] =>
  (['fires', 'unknown'] as const).flatMap((state) =>
    (['block', 'concern'] as const).flatMap((level) =>
      rules
        .filter((one) => one.state === state && one.level === level)
        .map(({ rule, facts, contradicted, actions }) =>
          `  ${(state === 'unknown' ? 'not known' : level).padEnd(9)}  ${rule}  ${state === 'fires' ? 'not met: ' : ''}${ruleSentences[rule]}${facts.length === 0 ? '' : ` Seen: ${facts.join(', ')}.`}${contradicted ? ' An answer and a record contradict each other.' : ''}${actions.length === 0 ? '' : ` Cleared by ${actions.join(', ')}.`}`,
        ),
    ),
  );
