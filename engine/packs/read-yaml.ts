import { LineCounter, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { issueWords } from './issue-words.ts';

/** A problem an author can find: the file, the line where known, the place, what is wrong. */
export interface PackFileProblem {
  readonly file: string;
  readonly line: number | null;
  readonly where: string;
  readonly message: string;
}

/** Characters of one file: twice the largest section there is. */
export const largestFile = 400_000;
/** Problems listed at most: after fifty an author has enough to do. */
export const mostProblems = 50;
/** Brackets in brackets, columns a line is indented, entries of lists per 100,000 characters: some times what a pack can need. */
const most = { brackets: 32, columns: 200, entries: 3_000 } as const;

export interface ReadYaml<T> {
  readonly value: T | null;
  readonly problems: readonly PackFileProblem[];
}

/**
 * One file against its schema. Data only: no tags, no aliases that multiply, no duplicate keys, no nesting that costs time to refuse.
 * JSON is YAML, so it is read the same way. Never throws for what an author wrote.
 */
export const readYaml = <S extends z.ZodType>(file: string, text: string | undefined, schema: S, longest = largestFile): ReadYaml<z.output<S>> => {
  const none = (message: string, line: number | null = null): ReadYaml<z.output<S>> => ({
    value: null,
    problems: [{ file, line, where: '', message }],
  });
  if (text === undefined) return none('is missing');
  if (text.length > longest) return none(`is longer than ${longest} characters`);
  const shape = shapeProblem(text);
  if (shape !== null) return none(shape.message, shape.line);
  const lines = new LineCounter();
  let document: Document.Parsed;
  let parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core', merge: false, prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) return none(sentenceOf(error.message), lines.linePos(error.pos[0]).line);
    const trick = trickOf(document);
    if (trick !== null) return none(trick.message, lines.linePos(trick.position).line);
    parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  } catch (error) {
    return none(sentenceOf(String(error)));
  }
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues.slice(0, mostProblems).map((issue) => ({
      file,
      line: lineOf(document, lines, issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
      where: issue.path.join('.'),
      message: issue.path.length > 0 && !document.hasIn(issue.path) ? 'is missing' : issueWords(issue),
    })),
  };
};

/** The line of a uid in a file, or null. */
export const lineOfUid = (text: string, uid: string): number | null => {
  const name = uid.replace(/\./g, '\\.');
  const names = new RegExp(`^\\s*(?:-\\s+)?(?:["']?uid["']?\\s*:\\s*["']?${name}["']?,?\\s*$|["']?${name}["']?\\s*:)`);
  const position = text.split('\n').findIndex((line) => names.test(line));
  return position < 0 ? null : position + 1;
};

/** The file and line where a uid is given its name, or pack.yaml where it is in none. */
export const placeOfUid = (files: ReadonlyMap<string, string>, uid: string): { readonly file: string; readonly line: number | null } => {
  for (const [file, text] of files) {
    const line = file.startsWith('locales/') || !text.includes(uid) ? null : lineOfUid(text, uid);
    if (line !== null) return { file, line };
  }
  return { file: files.size === 1 ? ([...files.keys()][0] ?? 'pack.yaml') : 'pack.yaml', line: null };
};

/** What no pack is shaped like, or null: read in one pass, before a parser spends its time on it. */
const shapeProblem = (text: string): { readonly message: string; readonly line: number } | null => {
  const mostEntries = most.entries * Math.max(1, text.length / 100_000);
  let entries = 0;
  let line = 1;
  let open = 0;
  let column = 0;
  let indenting = true;
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === 10) {
      line += 1;
      column = 0;
      indenting = true;
      // Brackets in a text that never close would add up over a file; a flow collection of a pack stays within some lines.
      if (open > 0 && text.charCodeAt(position + 1) !== 32 && text.charCodeAt(position + 1) !== 10) open = 0;
      continue;
    }
    if (indenting && (code === 32 || code === 45 || code === 63)) {
      column += 1;
      if (column > most.columns) return { message: 'is nested too deeply', line };
      if (code === 45) entries += 1;
      if (entries > mostEntries) return { message: 'holds more entries than a pack has', line };
      continue;
    }
    indenting = false;
    if (code === 91 || code === 123) {
      open += 1;
      entries += 1;
      if (open > most.brackets) return { message: 'is nested too deeply', line };
    } else if (code === 44 && open > 0) {
      entries += 1;
      if (entries > mostEntries) return { message: 'holds more entries than a pack has', line };
    } else if ((code === 93 || code === 125) && open > 0) open -= 1;
  }
  return null;
};

/** What YAML allows and a pack does not, though no schema would see it: a text that stands for another one, and `__proto__`. */
const trickOf = (document: Document.Parsed): { readonly message: string; readonly position: number } | null => {
  let found: { message: string; position: number } | null = null;
  visit(document, {
    Alias: (_key, { source, range }) => {
      found = { message: `repeats another text by its name (*${source}), which a pack may not`, position: range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      found = { message: 'has a key __proto__', position: key.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
};

/** The line of the deepest node on the path that exists: of a missing key, its parent's. */
const lineOf = (document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number | null => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
};

/** What the parser says, in its first line; a parser that ran out of stack met brackets in brackets in brackets. */
const sentenceOf = (message: string): string =>
  message.includes('Maximum call stack') ? 'is nested too deeply' : `cannot be read: ${message.split('\n')[0] ?? ''}`;
