/**
 * The lint rules of the house, as an ESLint configuration. A rule that bans a way names the right one in its message.
 */
import { join } from 'node:path';
import type { Linter } from 'eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { filesThatReadFiles } from './exceptions.ts';
import type { Room } from './rooms.ts';

type Rules = Linter.RulesRecord;
interface SyntaxRule {
  readonly selector: string;
  readonly message: string;
}

/** Rooms whose files are named in exceptions.ts before they open, read or copy a file. */
export const roomsNearTheLiveFile: readonly Room[] = ['db', 'engine', 'server', 'cli'];

const noRawSql: SyntaxRule = {
  selector: "MemberExpression[object.name='sql'][property.name='raw']",
  message: 'sql.raw puts text into a statement. Bind values: sql`… ${value}` makes a parameter of it.',
};

const noBuiltStatements: SyntaxRule = {
  selector: "CallExpression[callee.property.name='prepare'] > TemplateLiteral[expressions.length>0]",
  message: 'A statement is a fixed text. Bind values with ? or @name.',
};

const noAsyncTransactions: SyntaxRule = {
  selector: "CallExpression[callee.property.name='transaction'] > :function[async=true]",
  message: 'A transaction ends at the first await. Fetch first, then write in one synchronous function.',
};

const noDefaultExports: readonly SyntaxRule[] = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: export const thing = …' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Export by name: export { thing }' },
];

const noMarkupFromText: readonly SyntaxRule[] = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Answers are text, never markup. Render the text as a child.',
  },
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Answers are text, never markup. Use textContent, or render it with React.',
  },
];

const readsFiles = 'readFile|readFileSync|createReadStream|copyFile|copyFileSync|cp|cpSync|open|openSync|openAsBlob';
const noFileReading: readonly SyntaxRule[] = [
  {
    selector: `ImportDeclaration[source.value=/^(node:)?fs(\\u002Fpromises)?$/] > ImportSpecifier[imported.name=/^(${readsFiles})$/]`,
    message:
      'Reading or copying an open engagement drops its lock. Go through db (header, backup); a file that reads other files is named in build/gates/exceptions.ts.',
  },
  {
    selector:
      "ImportDeclaration[source.value=/^(node:)?fs(\\u002Fpromises)?$/] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)",
    message: "Import the functions by name, so that it shows which ones are used: import { statSync } from 'node:fs'.",
  },
];

const noFocusedTests: readonly SyntaxRule[] = [
  {
    selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|todo)$/]",
    message: 'A focused test hides the others. Remove .only or .todo.',
  },
  {
    selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name='skip'][arguments.0.type='Literal']",
    message: "A skipped test states its condition and reason: test.skip(condition, 'why'), or it.skipIf(condition).",
  },
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]:not([arguments.0.value='electron'])",
    message: 'Tests use real files and a real database. Stand-ins exist only for time, ids and Electron.',
  },
];

/** Without this, `declare const process` would walk around the list of globals. */
const noDeclaredGlobals: SyntaxRule = {
  selector: 'VariableDeclaration[declare=true], TSDeclareFunction[declare=true]',
  message: 'domain sees no globals: what it needs comes in as an argument.',
};

const everywhere: readonly SyntaxRule[] = [noRawSql, noBuiltStatements, noAsyncTransactions, ...noDefaultExports];

/** `no-restricted-syntax` is one rule: a later block replaces an earlier one, so each block states its whole list. */
const banned = (...rules: readonly SyntaxRule[]): Rules => ({
  'no-restricted-syntax': ['error', ...everywhere, ...rules],
});

const domainGlobals = [
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'console',
  'crypto',
  'window',
  'document',
  'globalThis',
  'Buffer',
].map((name) => ({
  name,
  message: `domain is pure: what ${name} gives comes in as an argument.`,
}));

const typed: Rules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  'no-throw-literal': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
  '@typescript-eslint/ban-ts-comment': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'error',
};

/** The configuration for the tree below `root` (absolute). */
export const lintRules = (root: string): Linter.Config[] => [
  { ignores: ['**/node_modules/**', 'out/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: typescript.parser as Linter.Parser,
      // One program for all rooms: a third faster than one for each. The rooms' own walls are the types gate's business.
      parserOptions: { project: [join(root, 'build', 'gates', 'tsconfig.lint.json')], tsconfigRootDir: root },
    },
    plugins: { '@typescript-eslint': typescript.plugin as unknown as NonNullable<Linter.Config['plugins']>[string] },
    rules: { ...typed, ...banned() },
  },
  {
    files: ['domain/**/*.ts'],
    rules: {
      ...banned(noDeclaredGlobals),
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'domain has no clock: the time comes in as an ISO 8601 text.' },
        ...domainGlobals,
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'domain draws nothing: randomness and ids come in as arguments.' },
      ],
    },
  },
  {
    files: roomsNearTheLiveFile.map((room) => `${room}/**/*.ts`),
    ignores: Object.keys(filesThatReadFiles),
    rules: banned(...noFileReading),
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks as unknown as NonNullable<Linter.Config['plugins']>[string] },
    rules: {
      ...banned(...noMarkupFromText),
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: banned(...noFocusedTests) },
  // The tools that read these files ask for a default export.
  { files: ['build/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
];
