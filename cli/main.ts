import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ORPCError } from '@orpc/server';
import { Command, CommanderError } from 'commander';
import { problem, Refusal } from '../domain/problem.ts';
import { addAnswerCommands } from './commands/answers.ts';
import { addEngagementCommands } from './commands/engagements.ts';
import { addFindingCommands } from './commands/findings.ts';
import { addObligationCommands } from './commands/obligations.ts';
import { addPackUseCommands } from './commands/pack-use.ts';
import { addPackCommands } from './commands/packs.ts';
import { addReadinessCommand } from './commands/readiness.ts';
import { addReportCommand } from './commands/reports.ts';
import { addRequestCommands } from './commands/requests.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStatementCommands } from './commands/statement.ts';
import { addSystemCommands } from './commands/systems.ts';
import { addVersionCommands } from './commands/versions.ts';
import { exitCodes } from './exit-codes.ts';
import { engineOptions } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command. Resolves to the exit code; never throws. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const json = argv.includes('--json');
  let code: number = exitCodes.done;
  const program = commandLine(json, (next) => {
    code = next;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tell(error, json);
    if (error.exitCode === 0) return exitCodes.done;
    // Commander has told a person already; a program is told in its own form.
    return json ? tell(new UsageError(sentenceOf(error)), json) : exitCodes.usage;
  }
};

/** Every command with its arguments and options. With `json`, the argument parser leaves the error to {@link main}. */
export const commandLine = (json: boolean, end: (code: number) => void): Command => {
  const program = new Command('plumbline')
    .description('Assess an AI management system against ISO/IEC 42001:2023, without a window.')
    .version(version())
    .exitOverride()
    .configureOutput(json ? { writeErr: () => undefined } : {})
    .showHelpAfterError('Run the command with --help to see how it is used.')
    .configureHelp({ sortSubcommands: false });
  addEngagementCommands(program, end);
  addAnswerCommands(program);
  addReportCommand(program);
  addPackUseCommands(addPackCommands(program, end));
  addSystemCommands(program);
  addObligationCommands(program);
  addStatementCommands(program);
  addReadinessCommand(program);
  addVersionCommands(program);
  addFindingCommands(program);
  addRequestCommands(program);
  addServeCommand(program);
  return program;
};

/** Says on stderr what went wrong, as sentences or as JSON, and chooses the exit code. */
const tell = (error: unknown, json: boolean): number => {
  const refused = problemOf(error);
  if (refused !== null) {
    say(json ? JSON.stringify({ error: refused }) : `${refused.happened}\n${refused.kept}\n${refused.todo}`);
    return refused.code === 'input-invalid' ? exitCodes.usage : exitCodes.refused;
  }
  const unexpected = {
    code: 'unexpected',
    happened: error instanceof ORPCError ? error.message : logged(error),
    kept: 'Everything saved before is in the file.',
    todo: 'plumbline.log in the data folder says more.',
  };
  say(json ? JSON.stringify({ error: unexpected }) : `${unexpected.happened}\n${unexpected.kept}\n${unexpected.todo}`);
  return exitCodes.unexpected;
};

/** Writes an error that never reached the engine to the log, under an id; the sentence with the id. */
const logged = (error: unknown): string => {
  const id = randomUUID();
  engineOptions().log(`unexpected ${id} in the command line: ${error instanceof Error ? (error.stack ?? error.name) : String(error)}`);
  return `Something unexpected happened (${id}).`;
};

/** What the argument parser says ("error: unknown command 'x'"), as a sentence. */
const sentenceOf = ({ code, message }: CommanderError): string => {
  if (code === 'commander.help') return 'No command was named.';
  const said = message.replace(/^error: /, '').replace(/\s+/g, ' ').trim();
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${/[.?!]$/.test(said) ? '' : '.'}`;
};

const problemOf = (error: unknown) => {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof UsageError) {
    return { code: 'input-invalid' as const, happened: error.message, kept: 'Nothing was changed.', todo: 'Run the command with --help to see how it is used.' };
  }
  if (!(error instanceof ORPCError)) return null;
  if (error.code === 'REFUSED') return problem.safeParse(error.data).data ?? null;
  if (error.code !== 'BAD_REQUEST') return null;
  return {
    code: 'input-invalid' as const,
    happened: `The input was not accepted: ${issuesOf(error.data)}.`,
    kept: 'Nothing was changed.',
    todo: 'Run the command with --help to see what it takes.',
  };
};

const issuesOf = (data: unknown): string => {
  const issues = (data as { issues?: readonly { path?: readonly unknown[]; message: string }[] } | undefined)?.issues ?? [];
  return issues.map(({ path, message }) => `${(path ?? []).join('.')} ${message}`.trim()).join('; ') || 'it has the wrong form';
};

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
