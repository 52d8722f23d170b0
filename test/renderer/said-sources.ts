/** Reads what the engine, the file and the reports say out of their sources, so that nothing of it is missing in a translation. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { controlDecision } from '../../domain/engagement/engagement.ts';

export interface SourceSentence {
  readonly text: string;
  /** 'db/refusals.ts:18' */
  readonly place: string;
}

const root = new URL('../../', import.meta.url).pathname;

/** Where sentences come from, and the rules of the domain whose words are put into them. */
const sources = {
  speaking: ['db/**/*.ts', 'engine/**/*.ts', 'reports/progress.ts', 'reports/gap-report/word.ts', 'reports/workbook/excel.ts'],
  silent: ['domain/pack/meaning.ts', 'domain/pack/answer-words.ts', 'domain/report/words.ts'],
  notRead: /^engine\/example\//,
} as const;

/** Properties that hold a sentence, or a list of what can be taken back. */
const spokenProperties = new Set(['happened', 'kept', 'todo', 'label', 'check', 'detail', 'step']);
/** Local helpers that make a Refusal, with the places of their sentences. */
const refusalHelpers: ReadonlyMap<string, readonly number[]> = new Map([
  ['refusal', [1, 2, 3]],
  ['refuse', [1, 2]],
  ['pathRefused', [2]],
  // What the check of a pack ends with, and the chapters of a report.
  ['refused', [0]],
  ['chapter', [0]],
]);

/** Every sentence of the sources; what is put in at run time is replaced by a sample, or by every value the sources have for it. */
export const sentencesOfSources = (): readonly SourceSentence[] => {
  const read = (patterns: readonly string[]) =>
    globSync([...patterns], { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !sources.notRead.test(path))
      .toSorted()
      .map((path) => ts.createSourceFile(path, readFileSync(`${root}${path}`, 'utf8'), ts.ScriptTarget.Latest, true));
  const speaking = read(sources.speaking);
  const values = valuesOf([...speaking, ...read(sources.silent)]);
  const found: SourceSentence[] = [];
  for (const file of speaking) {
    const collect = (expression: ts.Expression): void => {
      const { line } = file.getLineAndCharacterOfPosition(expression.getStart());
      // What is only passed on is said where it is made.
      for (const text of values(expression)) if (!sampleTexts.has(text)) found.push({ text, place: `${file.fileName}:${line + 1}` });
    };
    visit(file, (node) => {
      if (ts.isPropertyAssignment(node) && isSpoken(node)) collect(node.initializer);
      if (ts.isShorthandPropertyAssignment(node) && spokenProperties.has(node.name.text)) collect(node.name);
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        for (const position of refusalHelpers.get(node.expression.text) ?? []) {
          const given = node.arguments[position];
          if (given !== undefined) collect(given);
        }
      }
    });
  }
  return found.filter(({ text }, position) => found.findIndex((other) => other.text === text) === position);
};

const isSpoken = (node: ts.PropertyAssignment): boolean => {
  const name = node.name.getText();
  // The steps of a report have a name and something to run.
  const isStep = name === 'name' && node.parent.properties.some((other) => other.name?.getText() === 'run');
  return isStep || spokenProperties.has(name);
};

type Values = (expression: ts.Expression) => readonly string[];

/**
 * Every text an expression can be, as far as the sources tell without running them: constants, choices, tables of words, what functions
 * return and what they are called with. Anything else is a sample.
 */
const valuesOf = (files: readonly ts.SourceFile[]): Values => {
  const constants = new Map<string, ts.Expression[]>();
  const calls = new Map<string, ts.CallExpression[]>();
  /** By file: names as they are called here to their own names. */
  const imports = new Map<ts.SourceFile, Map<string, string>>();
  const put = <T>(map: Map<string, T[]>, name: string, value: T): void => void map.set(name, [...(map.get(name) ?? []), value]);
  for (const file of files) {
    const imported = new Map<string, string>();
    imports.set(file, imported);
    visit(file, (node) => {
      if (ts.isImportSpecifier(node)) imported.set(node.name.text, (node.propertyName ?? node.name).text);
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) put(constants, node.name.text, node.initializer);
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) put(calls, imported.get(node.expression.text) ?? node.expression.text, node);
    });
  }
  /** What a name is declared as in the file it stands in, or in the one it is imported from. */
  const declared = (name: ts.Identifier): readonly ts.Expression[] => {
    const file = name.getSourceFile();
    const own = (constants.get(name.text) ?? []).filter((one) => one.getSourceFile() === file);
    const imported = imports.get(file)?.get(name.text);
    return own.length > 0 || imported === undefined ? own : (constants.get(imported) ?? []);
  };
  const callsOf = (from: ts.Node, name: string): readonly ts.CallExpression[] =>
    (calls.get(name) ?? []).filter((one) => one.getSourceFile() === from.getSourceFile() || [...(imports.get(one.getSourceFile())?.values() ?? [])].includes(name));
  const open = new Set<ts.Node>();
  const once = <T>(node: ts.Node, work: () => readonly T[]): readonly T[] => {
    if (open.has(node)) return [];
    open.add(node);
    const found = work();
    open.delete(node);
    return found;
  };

  /** The expressions a name, a member or a call comes from; itself where it is none of these. */
  const origins = (node: ts.Expression): readonly ts.Expression[] =>
    once(node, () => {
      if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return origins(node.expression);
      if (ts.isConditionalExpression(node)) return [...origins(node.whenTrue), ...origins(node.whenFalse)];
      if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [...origins(node.left), ...origins(node.right)];
      if (ts.isIdentifier(node)) {
        const parameter = parameterOf(node);
        const given = parameter === null ? declared(node) : callsOf(node, parameter.of).flatMap((call) => call.arguments[parameter.position] ?? parameter.otherwise ?? []);
        return given.length === 0 ? [node] : given.flatMap(origins);
      }
      if (ts.isPropertyAccessExpression(node)) return orItself(node, membersOf(node.expression, node.name.text));
      if (ts.isElementAccessExpression(node)) return orItself(node, membersOf(node.expression, null));
      if (ts.isCallExpression(node)) {
        const [first] = node.arguments;
        if (ts.isIdentifier(node.expression) && keepsWords.has(node.expression.text) && first !== undefined) return origins(first);
        return orItself(node, origins(node.expression).flatMap((one) => (ts.isArrowFunction(one) ? returnsOf(one) : [])));
      }
      return [node];
    });
  const orItself = (node: ts.Expression, found: readonly ts.Expression[]): readonly ts.Expression[] => (found.length === 0 ? [node] : found.flatMap(origins));
  /** One member of an object that is written out, or all of them. */
  const membersOf = (object: ts.Expression, name: string | null): readonly ts.Expression[] =>
    origins(object).flatMap((one) =>
      ts.isObjectLiteralExpression(one)
        ? one.properties.flatMap((property) =>
            ts.isPropertyAssignment(property) && (name === null || property.name.getText() === name) ? [property.initializer]
            : ts.isShorthandPropertyAssignment(property) && property.name.text === name ? declared(property.name)
            : [],
          )
        : [],
    );

  const textsOf = (node: ts.Expression): readonly string[] => [...new Set(origins(node).flatMap((one) => once(one, () => written(one))))];
  const written = (node: ts.Expression): readonly string[] => {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      return node.templateSpans.reduce<readonly string[]>(
        (before, { expression, literal }) => before.flatMap((start) => textsOf(expression).map((text) => `${start}${text}${literal.text}`)),
        [node.head.text],
      );
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (name.text === 'toLowerCase') return textsOf(expression).map((text) => text.toLowerCase());
      if (name.text === 'trim') return textsOf(expression);
      if (name.text === 'join') return lists(expression).length === 0 ? samplesOf(node) : lists(expression);
    }
    const isNothing = node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
    return isNothing ? [] : samplesOf(node);
  };
  /** What a list is made into before it is joined, one by one, and the first two together. */
  const lists = (list: ts.Expression): readonly string[] => {
    const made = origins(list).flatMap((one) => (ts.isCallExpression(one) ? one.arguments : [])).filter((one) => ts.isArrowFunction(one)).flatMap(returnsOf).flatMap(textsOf);
    return made.length < 2 ? made : [...made, made.slice(0, 2).join(', ')];
  };
  return textsOf;
};

/** Functions that give back what they are given, made safe or short. */
const keepsWords = new Set(['printable', 'firstLine']);

const returnsOf = (body: ts.ArrowFunction): readonly ts.Expression[] => {
  if (!ts.isBlock(body.body)) return [body.body];
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, look);
  };
  ts.forEachChild(body.body, look);
  return found;
};

interface Parameter {
  /** The function it belongs to. */
  readonly of: string;
  readonly position: number;
  readonly otherwise: ts.Expression | undefined;
}

const parameterOf = (name: ts.Identifier): Parameter | null => {
  for (let node: ts.Node | undefined = name.parent; node !== undefined; node = node.parent) {
    if (!ts.isArrowFunction(node) || !ts.isVariableDeclaration(node.parent) || !ts.isIdentifier(node.parent.name)) continue;
    const position = node.parameters.findIndex((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === name.text);
    if (position !== -1) return { of: node.parent.name.text, position, otherwise: node.parameters[position]?.initializer };
  }
  return null;
};

/** Something of the kind an expression stands for, by its name. */
const samplesOf = (node: ts.Expression): readonly string[] => samples.find(([looks]) => looks.test(node.getText()))?.[1] ?? ['Sample'];
const controlDecisions: readonly string[] = controlDecision.options;
const samples: readonly (readonly [looks: RegExp, texts: readonly string[]])[] = [
  [/(?:\.ref|^ref)$/, ['4.1-1']],
  [/version$/, ['1.0.0']],
  [/^(?:system|found\.id)$/, ['S1']],
  [/\.file$/, ['pack.yaml']],
  [/^input\.decision$/, controlDecisions],
  [/length|most[A-Z]|milliseconds|\.line$|\.max$|\.min$|format$|known$|seq$/i, ['7']],
  [/content\.id$/, ['some-pack']],
  [/^gaps\./, ['0f-11 at 7, 0f-12 at 9']],
];
const sampleTexts = new Set(['Sample', ...samples.flatMap(([, texts]) => texts)]);

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
};
