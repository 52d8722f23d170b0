import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import { commandLine } from '../../cli/main.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { run } from './run.ts';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
/** The part of the page under a heading. */
const sectionOf = (heading: string): string => page.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';

const edit = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')));

type Program = ReturnType<typeof commandLine>;
const program = commandLine(false, () => undefined);
const commandsOf = (parent: Program, before = ''): readonly { readonly name: string; readonly command: Program }[] =>
  parent.commands.flatMap((command) => {
    const name = `${before}${command.name()}`;
    return [{ name, command }, ...commandsOf(command, `${name} `)];
  });
const commands = commandsOf(program);

let folder: Folder;
let file: string;
/** An engagement whose systems are classified and whose answers point to a mistake. */
let classified: string;
/** An engagement answered on after an issue of it was frozen. */
let changed: string;
/** An engagement with an inventory, another version of which is imported. */
let inventoried: string;
/** An engagement with a gap. */
let found: string;
const examplePack = new URL('../../docs/pack-example', import.meta.url).pathname;
beforeAll(async () => {
  folder = freshFolder();
  file = folder.at('client.plumb');
  vi.stubEnv('PLUMBLINE_HOME', folder.at('home'));
  await run('new', file, '--client', 'Acme');
  await run('answer', file, '4.1-1', '3');
  classified = folder.at('classified.plumb');
  await run('new', classified, '--client', 'Acme', '--pack', 'iso-42001-clauses', 'iso-42001-annex-a', 'aims-practice', 'eu-ai-act');
  await run('answer', classified, 'practice-m.3-sources', 'not');
  await run('answer', classified, 'aia-role', 'provider');
  changed = folder.at('changed.plumb');
  await run('new', changed, '--client', 'Acme');
  await run('answer', changed, '4.1-1', 'partly');
  await run('baseline', 'freeze', changed, '--title', 'Issue 1.0');
  await run('answer', changed, '4.1-1', 'fully');
  found = folder.at('found.plumb');
  await run('new', found, '--client', 'Acme');
  await run('answer', found, '4.1-1', 'partly');
  inventoried = folder.at('inventoried.plumb');
  await run('new', inventoried, '--client', 'Acme');
  writeFileSync(folder.at('inventory.csv'), 'Name,Colour\nChatbot,red\n');
  await run('systems', 'import', inventoried, folder.at('inventory.csv'));
  writeFileSync(folder.at('inventory.csv'), 'Name,Stage\nChatbot,someday\nScoring,\nScoring,\n,live\n');
  // A later version of the example pack, one question of which somebody answered in the earlier.
  cpSync(examplePack, folder.at('later'), { recursive: true });
  edit(folder.at('later/pack.yaml'), (text) => text.replace('version: 1.0.0', 'version: 1.1.0'));
  edit(folder.at('later/sections/contracts.yaml'), (text) => text.replace('ask: Which clauses', 'ask: Today, which clauses'));
  await run('pack', 'import', examplePack);
  await run('pack', 'import', folder.at('later'));
  await run('pack', 'use', file, 'house-supplier-check', '--pack-version', '1.0.0');
  await run('answer', file, 'house-contract-clauses', '3');
  await run('pack', 'drop', file, 'house-supplier-check');
  // An own pack that was damaged after it was taken in.
  mkdirSync(folder.at('home/packs/house-pack/1.0.0'), { recursive: true });
  writeFileSync(folder.at('home/packs/house-pack/1.0.0/pack.yaml'), 'format: 2\n');
  mkdirSync(folder.at('bad'));
  writeFileSync(folder.at('bad/pack.yaml'), 'format: 2\n');
});
afterAll(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

it('knows every command', () => {
  expect(commands.map(({ name }) => name)).toEqual(['new', 'example', 'status', 'verify', 'answer', 'answers', 'report', 'pack', 'pack list', 'pack show', 'pack check', 'pack diff', 'pack import', 'pack remove', 'pack use', 'pack drop', 'pack upgrade', 'systems', 'systems import', 'systems list', 'obligations', 'crosswalk', 'diagnostics', 'soa', 'soa list', 'readiness', 'baseline', 'baseline freeze', 'baseline list', 'baseline start', 'compare', 'history', 'findings', 'findings list', 'findings draft', 'requests', 'requests list', 'requests generate', 'requests export', 'serve']);
});

describe.each(commands.map(({ name, command }) => [name, command] as const))('plumbline %s', (name, command) => {
  it('is on the page with every argument and option, and nothing that is not there', () => {
    const section = sectionOf(`plumbline ${name}`);
    expect(section, 'a heading of its own').not.toBe('');
    const named = [...section.matchAll(/^\| `(--[a-z-]+|[<[][a-z]+[\]>])/gm)].map((found) => found[1] ?? '');
    const had = [
      ...command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)),
      ...command.options.map(({ long }) => long ?? ''),
    ];
    expect([...named].sort()).toEqual([...had].sort());
    for (const { flags } of command.options) expect(section).toContain(flags);
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await run(...name.split(' '), '--help');
    expect({ code, stderr }).toEqual({ code: exitCodes.done, stderr: '' });
    expect(stdout).toContain(`Usage: plumbline ${name}`);
    expect(command.description()).toMatch(/^[A-Z].*\.$/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(command.description());
  });
});

/** The names in a value: of an array those of all its elements together. */
const namesOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(namesOf).reduce(together, 'plain');
  if (!isRecord(value)) return 'plain';
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, namesOf(value[key])]));
};
/** The names of either, at every depth; an empty list has none. */
const together = (one: unknown, other: unknown): unknown => {
  if (!isRecord(one)) return other;
  if (!isRecord(other)) return one;
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].sort().map((key) => [key, key in one && key in other ? together(one[key], other[key]) : (one[key] ?? other[key])]));
};
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the JSON on the page has the names a program gets', () => {
  it.each<[string, () => readonly string[]]>([
    ['new', () => ['new', folder.at('b.plumb'), '--client', 'B']],
    ['example', () => ['example', folder.at('example.plumb')]],
    ['status', () => ['status', file]],
    ['verify', () => ['verify', file]],
    ['answer', () => ['answer', file, '4.1-1', '3']],
    ['answers', () => ['answers', file]],
    ['report', () => ['report', file, '--out', folder.at('out'), '--kind', 'workbook']],
    ['pack list', () => ['pack', 'list']],
    ['pack show', () => ['pack', 'show', 'iso-42001-clauses']],
    ['pack check', () => ['pack', 'check', folder.at('bad')]],
    ['pack diff', () => ['pack', 'diff', examplePack, folder.at('later')]],
    ['pack import', () => ['pack', 'import', examplePack]],
    ['pack use', () => ['pack', 'use', file, 'house-supplier-check', '--pack-version', '1.0.0']],
    ['pack upgrade', () => ['pack', 'upgrade', file, 'house-supplier-check', '--pack-version', '1.1.0']],
    ['systems import', () => ['systems', 'import', inventoried, folder.at('inventory.csv')]],
    ['systems list', () => ['systems', 'list', inventoried]],
    ['obligations', () => ['obligations', classified]],
    ['crosswalk', () => ['crosswalk', classified, '6.1.4']],
    ['diagnostics', () => ['diagnostics', classified]],
    ['soa list', () => ['soa', 'list', file]],
    ['readiness', () => ['readiness', found]],
    ['baseline freeze', () => ['baseline', 'freeze', classified, '--title', 'Issue 1.0']],
    ['baseline list', () => ['baseline', 'list', classified]],
    ['baseline start', () => ['baseline', 'start', changed, 'B1']],
    ['compare', () => ['compare', changed, 'B1']],
    ['history', () => ['history', changed, '--limit', '1']],
    ['findings draft', () => ['findings', 'draft', found]],
    ['findings list', () => ['findings', 'list', found]],
    ['requests generate', () => ['requests', 'generate', found]],
    ['requests list', () => ['requests', 'list', found]],
    ['requests export', () => ['requests', 'export', found, folder.at('requests.xlsx')]],
    ['pack drop', () => ['pack', 'drop', file, 'house-supplier-check']],
    ['pack remove', () => ['pack', 'remove', 'house-supplier-check', '1.0.0']],
  ])('%s', async (name, args) => {
    const example = /```json\n([^]*?)\n```/.exec(sectionOf(`plumbline ${name}`))?.[1];
    const { stdout, stderr } = await run(...args(), '--json');
    expect(stderr).toBe('');
    expect(namesOf(JSON.parse(stdout))).toEqual(namesOf(JSON.parse(example ?? 'null')));
  });

  it('an error', async () => {
    const example = /```json\n([^]*?)\n```/.exec(sectionOf('Errors'))?.[1];
    const { stderr } = await run('answer', file, '4.1', '3', '--json');
    expect(JSON.parse(stderr)).toEqual(JSON.parse(example ?? 'null'));
  });

  it('crosswalk with a framework', async () => {
    const [, example] = [...sectionOf('plumbline crosswalk').matchAll(/```json\n([^]*?)\n```/g)].map((found) => found[1]);
    const { stdout } = await run('crosswalk', classified, 'eu-ai-act', '--json');
    expect(namesOf(JSON.parse(stdout))).toEqual(namesOf(JSON.parse(example ?? 'null')));
  });

  it('covers every command that has --json', () => {
    expect(commands.filter(({ command }) => command.options.some(({ long }) => long === '--json'))).toHaveLength(33);
  });
});

it('names every exit code, every value of an answer and every variable it looks at', () => {
  for (const code of Object.values(exitCodes)) expect(sectionOf('Exit codes')).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  for (const value of ['fully', 'largely', 'partly', 'not', 'not-applicable', 'cannot-determine', 'unknown', 'clear', 'NA', 'N/A']) expect(sectionOf('plumbline answer')).toContain(`\`${value}\``);
  for (const variable of ['PLUMBLINE_HOME', 'PLUMBLINE_AUTHOR', 'PLUMBLINE_HOST']) expect(sectionOf('Environment')).toContain(`\`${variable}\``);
});
