import { createHash } from 'node:crypto';
import { LineCounter, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { checkPack } from '../../domain/pack/check.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { packHeader, section as sectionSchema, type PackSection } from '../../domain/pack/schema.ts';
import { issueWords } from './issue-words.ts';

/** A problem an author can find: the file, the line where known, the place, what is wrong. */
export interface PackFileProblem {
  readonly file: string;
  readonly line: number | null;
  readonly where: string;
  readonly message: string;
}

export type ParsedPack =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly PackFileProblem[] };

/** Characters of one file: many times the largest section there is, and read in about a second. */
const largestFile = 1_000_000;
/** Problems listed at most: after fifty an author has enough to do. */
const mostProblems = 50;

/**
 * Reads a pack from its files, by name relative to the pack's folder ('pack.yaml', 'sections/04-context.yaml').
 * Data only: no tags, no anchors that multiply, no duplicate keys. Never throws for what an author wrote.
 */
export const parsePack = (files: ReadonlyMap<string, string>): ParsedPack => {
  const header = readFile(files, 'pack.yaml', packHeader);
  if (header.value === null) return failed(header.problems);
  const problems: PackFileProblem[] = [];
  const sections: PackSection[] = [];
  const homes = new Map<string, LocatedFile>();
  for (const name of header.value.sections) {
    const file = `sections/${name}`;
    const read = readFile(files, file, sectionSchema);
    problems.push(...read.problems);
    if (read.value === null) continue;
    sections.push(read.value);
    if (read.located !== null) for (const uid of uidsOf(read.value)) homes.set(uid, read.located);
  }
  for (const file of files.keys()) {
    if (file !== 'pack.yaml' && !header.value.sections.some((name) => file === `sections/${name}`)) {
      problems.push({ file, line: null, where: '', message: 'is not named in the sections of pack.yaml' });
    }
  }
  if (problems.length > 0) return failed(problems);
  const content = { ...header.value, sections };
  const dangling = checkPack(content).slice(0, mostProblems).map(({ where, message }): PackFileProblem => {
    const home = homes.get(where);
    return { file: home?.file ?? 'pack.yaml', line: home === undefined ? null : lineOfText(home.text, where), where, message };
  });
  if (dangling.length > 0) return failed(dangling);
  return { pack: { sha256: packHash(content), content }, problems: [] };
};

export const packHash = (content: Pack['content']): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

const failed = (problems: readonly PackFileProblem[]): ParsedPack => ({
  pack: null,
  problems: problems.slice(0, mostProblems),
});

interface LocatedFile {
  readonly file: string;
  readonly text: string;
}

const readFile = <S extends z.ZodType>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: S,
): { readonly value: z.output<S> | null; readonly problems: readonly PackFileProblem[]; readonly located: LocatedFile | null } => {
  const none = (message: string, line: number | null = null) => ({
    value: null,
    located: null,
    problems: [{ file, line, where: '', message }],
  });
  const text = files.get(file);
  if (text === undefined) return none('is missing');
  if (text.length > largestFile) return none(`is longer than ${largestFile} characters`);
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
  if (parsed.success) return { value: parsed.data, located: { file, text }, problems: [] };
  return {
    value: null,
    located: null,
    problems: parsed.error.issues.slice(0, mostProblems).map((issue) => ({
      file,
      line: lineOf(document, lines, issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
      where: issue.path.join('.'),
      message: issue.path.length > 0 && !document.hasIn(issue.path) ? 'is missing' : issueWords(issue),
    })),
  };
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

const lineOfText = (text: string, uid: string): number | null => {
  const names = new RegExp(`uid:\\s*['"]?${uid.replace(/\./g, '\\.')}['"]?\\s*$`);
  const position = text.split('\n').findIndex((line) => names.test(line));
  return position < 0 ? null : position + 1;
};

const uidsOf = (section: PackSection): readonly string[] => [
  section.uid,
  ...section.items.flatMap((item) => [item.uid, ...item.questions.map(({ uid }) => uid)]),
];

/** What the parser says, in its first line; a parser that ran out of stack met brackets in brackets in brackets. */
const sentenceOf = (message: string): string =>
  message.includes('Maximum call stack') ? 'is nested too deeply' : `cannot be read: ${message.split('\n')[0] ?? ''}`;
