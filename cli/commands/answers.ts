import type { Command } from 'commander';
import { evidenceLevels, type AnswerValue } from '../../domain/answer/answer.ts';
import type { AnswerChange, AnswerListed } from '../../contract/shapes.ts';
import { print, table } from '../print.ts';
import { withEngagement } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { questionNamed, typedAnswer } from './typed-answer.ts';

interface AnswerOptions {
  readonly evidence?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly reference?: string;
  readonly system?: string;
  readonly flag?: boolean;
  readonly json?: boolean;
}

export const addAnswerCommands = (program: Command): void => {
  program
    .command('answer')
    .summary('answer a question')
    .description('Answer one question. The answer is on the disk when the command ends.')
    .argument('<file>', 'engagement file')
    .argument('<question>', 'reference shown (4.1-1) or uid')
    .argument('<value>', '4 fully, 3 largely, 2 partly, 1 not, 0 not applicable (needs a reason); on other scales yes, a level, a choice, a number, a date or a text; ? cannot determine, clear')
    .option('--evidence <level>', `how it is known: ${evidenceLevels.join(', ')} (default E1)`)
    .option('--note <text>', 'note')
    .option('--reason <text>', 'why it is not applicable, at least 30 characters; the note is taken when there is none')
    .option('--reference <text>', 'where the evidence is')
    .option('--system <id>', 'AI system, for questions asked per system')
    .option('--flag', 'mark for review')
    .option('--json', 'print JSON')
    .action(async (file: string, question: string, value: string, options: AnswerOptions) => {
      const answer = await withEngagement(file, async (client, engagement) => {
        const { packs } = await client.engagement.load({ engagement });
        const change = changeOf(typedAnswer(value, questionNamed(packs, question)?.question), options);
        await client.answer.set({ engagement, question, system: options.system ?? null, change });
        const { answers } = await client.answer.list({ engagement });
        return answers.find((listed) => isNamed(listed, question) && listed.system?.toLowerCase() === options.system?.trim().toLowerCase());
      });
      print(options.json, { answer: answer ?? null }, () => [answer === undefined ? 'Saved.' : `Saved. ${lineOf(answer)}`]);
    });

  program
    .command('answers')
    .summary('list the answers')
    .description('List every answer given, with what it is rated after the evidence cap.')
    .argument('<file>', 'engagement file')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const { answers } = await withEngagement(file, (client, engagement) => client.answer.list({ engagement }));
      print(options.json, { answers }, () =>
        answers.length === 0
          ? ['No question is answered yet.']
          : table([
              ['question', 'system', 'value', 'evidence', 'rated', 'note'],
              ...answers.map((answer) => [answer.ref, answer.system ?? '', wordOf(answer.value), answer.evidence, String(answer.rated ?? ''), answer.note.replace(/\s+/g, ' ').slice(0, 80)]),
            ]),
      );
    });
};

const changeOf = (value: AnswerValue | null, options: AnswerOptions): AnswerChange => {
  const evidence = evidenceLevels.find((level) => level === options.evidence?.toUpperCase());
  if (options.evidence !== undefined && evidence === undefined) {
    throw new UsageError(`“${options.evidence}” is no evidence level; known are ${evidenceLevels.join(', ')}.`);
  }
  const reason = options.reason ?? (value === 'not-applicable' ? options.note : undefined);
  return {
    value,
    ...(evidence === undefined ? {} : { evidence }),
    ...(options.note === undefined ? {} : { note: options.note }),
    ...(reason === undefined ? {} : { reason }),
    ...(options.reference === undefined ? {} : { evidenceReference: options.reference }),
    ...(options.flag === true ? { flagged: true } : {}),
  };
};

/** The value as it can be typed again. */
const wordOf = (value: AnswerValue | null): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ') : String(value ?? '');

const isNamed = ({ question, ref }: AnswerListed, name: string): boolean =>
  [question, ref.toLowerCase()].includes(name.trim().toLowerCase());

const lineOf = ({ ref, system, value, evidence, rated }: AnswerListed): string =>
  `${ref}${system === undefined ? '' : ` ${system}`}: ${wordOf(value) || 'no answer'}, evidence ${evidence}${rated === null ? '' : `, rated ${rated}`}.`;
