/** Packs that somebody broke, by accident or on purpose. Each must be refused with the file, the line where there is one, and a sentence. */
import { header, packFiles, question, section, sectionFile, type PackFiles } from './pack-files.ts';

export interface HostilePack {
  readonly name: string;
  readonly files: PackFiles;
  /** Where an author has to look. `line` null: the problem is in no one line. */
  readonly file: string;
  readonly line: number | null;
}

const inHeader = (name: string, from: string, to: string): HostilePack => {
  const text = replaced(header, from, to);
  return { name, files: packFiles({ 'pack.yaml': text }), file: 'pack.yaml', line: changedLine(header, text) };
};
const inSection = (name: string, from: string, to: string): HostilePack => {
  const text = replaced(section(), from, to);
  return { name, files: packFiles({ [sectionFile]: text }), file: sectionFile, line: changedLine(section(), text) };
};
const wholeSection = (name: string, text: string, line: number | null): HostilePack => ({
  name,
  files: packFiles({ [sectionFile]: text }),
  file: sectionFile,
  line,
});

const replaced = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the pack has no “${from}”`);
  return text.replace(from, () => to);
};
const changedLine = (before: string, after: string): number => {
  const lines = before.split('\n');
  return after.split('\n').findIndex((line, position) => line !== lines[position]) + 1;
};
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

const conditional = (condition: string, name: string): HostilePack => {
  const text = section(question('q-1') + question('q-2', `applies_if: ${condition}`));
  return wholeSection(name, text, lineOf(text, 'applies_if'));
};
const dangling = (condition: string, name: string): HostilePack => {
  const text = section(question('q-1') + question('q-2', `applies_if: ${condition}`));
  return wholeSection(name, text, lineOf(text, 'uid: q-2'));
};
const nested = (depth: number): string => `${'{ not: '.repeat(depth)}{ size: [small] }${' }'.repeat(depth)}`;

const wrongTypes: readonly HostilePack[] = [
  inHeader('a format there is not', 'format: 1', 'format: 3'),
  inHeader('a format that is text', 'format: 1', "format: '1'"),
  inHeader('an id with capitals', 'id: small-pack', 'id: Small-Pack'),
  inHeader('an id that climbs out of its folder', 'id: small-pack', 'id: ../../etc'),
  inHeader('an id named __proto__', 'id: small-pack', 'id: __proto__'),
  inHeader('a version that is a number', 'version: 1.0.0', 'version: 1.0'),
  inHeader('a day there is not', 'as_of: 2026-11-24', 'as_of: 2026-13-45'),
  inHeader('a kind there is not', 'kind: requirements', 'kind: wishes'),
  inHeader('a misspelt key', 'publisher: Plumbline', 'publischer: Plumbline'),
  inHeader('sections that are one text', 'sections:\n  - one.yaml', 'sections: one.yaml'),
  inSection('a weight that is not a number', 'weight: 2', 'weight: .nan'),
  inSection('a weight without end', 'weight: 2', 'weight: .inf'),
  inSection('a weight of minus one', 'weight: 2', 'weight: -1'),
  inSection('a weight in words', 'weight: 2', 'weight: two'),
  inSection('a pillar that is a text', 'pillar: false', "pillar: 'false'"),
  inSection('a title that is a list', 'title: A section', 'title: [A, section]'),
  inSection('a title that is nothing', 'title: A section', 'title:'),
  inSection('a reference that is no reference', "ref: '4.1'", "ref: '4.1; DROP'"),
  inSection('items that are an object', 'items:\n  - uid: item-1', 'items:\n  first:\n    uid: item-1'),
  inSection('an interview that names nobody', 'interview: [lead]', 'interview: []'),
  inSection('a level there is not', 'level: organisation', 'level: galaxy'),
];

const hostileTexts: readonly HostilePack[] = [
  inSection('markup in a text', 'requires: Something.', 'requires: Some <b>thing</b>.'),
  inSection('a script in a title', 'title: An item', 'title: An <script>alert(1)</script> item'),
  inSection('markup in the reference of a section', "ref: '4'", "ref: '<i>4</i>'"),
  inSection('markup in a related reference', 'related: []', "related: ['<img src=x>']"),
  inSection('a bidirectional override', 'requires: Something.', 'requires: "Some\\u202Ething."'),
  inSection('an isolate that is never closed', 'requires: Something.', 'requires: "Some\\u2066thing."'),
  inSection('a mark that turns the direction', 'requires: Something.', 'requires: "Some\\u200Fthing."'),
  inSection('a space without width', 'requires: Something.', 'requires: "Some\\u200Bthing."'),
  inSection('a control character', 'requires: Something.', 'requires: "Some\\u0000thing."'),
  inSection('a control character of the second block', 'requires: Something.', 'requires: "Some\\u009Bthing."'),
  inSection('a tab', 'requires: Something.', 'requires: "Some\\tthing."'),
  inSection('half of a character', 'requires: Something.', 'requires: "Some\\ud83dthing."'),
  inSection('the mark of a lost character', 'requires: Something.', 'requires: Some\uFFFDthing.'),
  inSection('a byte order mark in the middle', 'requires: Something.', 'requires: "Some\\uFEFFthing."'),
  inSection('a control character in the reference of a section', "ref: '4'", 'ref: "4\\u0007"'),
  inSection('an over-long text', 'requires: Something.', `requires: ${'Some thing. '.repeat(400)}end`),
  inSection('an over-long title', 'title: An item', `title: ${'An item '.repeat(40)}`),
  inSection('an empty text', 'requires: Something.', "requires: ''"),
  inSection('a text of spaces', 'requires: Something.', "requires: '   '"),
];

const hostileKeys: readonly HostilePack[] = [
  inHeader('a key twice', 'language: en', 'language: en\nlanguage: de'),
  inSection('a key twice in a question', 'weight: 2\n        level', 'weight: 2\n        weight: 3\n        level'),
  inHeader('__proto__ as a key', 'language: en', 'language: en\n__proto__: { polluted: true }'),
  inHeader('constructor as a key', 'language: en', 'language: en\nconstructor: { prototype: { polluted: true } }'),
  inSection('__proto__ as a key of an item', 'pillar: false', 'pillar: false\n    __proto__: { polluted: true }'),
  inSection('toString as a key of an item', 'pillar: false', 'pillar: false\n    toString: polluted'),
  inSection('a merge key', 'pillar: false', 'pillar: false\n    <<: { polluted: true }'),
  inHeader('a custom tag', 'publisher: Plumbline', 'publisher: !!js/function "function () { return 1 }"'),
  inHeader('a private tag', 'publisher: Plumbline', 'publisher: !include /etc/passwd'),
  { ...inHeader('an alias', 'title: A small pack', 'title: &name A small pack\nlicence: *name'), line: 5 },
];

const laughs = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => (level === 0 ? 'lol' : `*l${level}`)).join(', ')}]`);

const hostileShapes: readonly HostilePack[] = [
  wholeSection('a billion laughs', `${laughs.join('\n')}\n${section()}`, 2),
  wholeSection('a list nested a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, null),
  wholeSection('an object nested five thousand deep', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`, null),
  wholeSection('a million characters and one', `# ${'x'.repeat(1_000_000)}\n${section()}`, null),
  wholeSection('almost a megabyte of the same question', `${section()}${question('q-3').repeat(1_800)}`, null),
  wholeSection('a hundred thousand items', `uid: section-1\nref: '4'\ntitle: T\nintent: I\nitems:\n${'  - {}\n'.repeat(100_000)}`, null),
  wholeSection('nothing', '', null),
  wholeSection('a comment and nothing else', '# nothing here\n', null),
  wholeSection('one number', '42', 1),
  wholeSection('two documents', `${section()}---\n${section()}`, lineOf(`${section()}---`, '---')),
  wholeSection('a bracket that is never closed', replaced(section(), 'related: []', 'related: ['), null),
  wholeSection('a tab for indentation', replaced(section(), '    title: An item', '\ttitle: An item'), lineOf(section(), 'title: An item')),
  wholeSection('bytes that are no text', '\u0001\u0002PK\u0003\u0004\u0000\u0000', null),
  { ...inHeader('a section named twice', '  - one.yaml', '  - one.yaml\n  - one.yaml'), file: sectionFile, line: 1 },
];

const hostileFiles: readonly HostilePack[] = [
  { name: 'no pack.yaml', files: new Map([[sectionFile, section()]]), file: 'pack.yaml', line: null },
  { name: 'a section file that is missing', files: new Map([['pack.yaml', header]]), file: sectionFile, line: null },
  { name: 'a section file that pack.yaml does not name', files: packFiles({ 'sections/two.yaml': section() }), file: 'sections/two.yaml', line: null },
  { name: 'a section file in the wrong folder', files: packFiles({ 'one.yaml': section() }), file: 'one.yaml', line: null },
  inHeader('a section that climbs out of the folder', '- one.yaml', '- ../../one.yaml'),
  inHeader('a section with an absolute path', '- one.yaml', '- /etc/passwd'),
  inHeader('a section with a drive letter', '- one.yaml', "- 'C:\\one.yaml'"),
  inHeader('a section with a zero byte in its name', '- one.yaml', '- "one\\0.yaml"'),
];

const hostileConditions: readonly HostilePack[] = [
  dangling('{ answer: q-9, at_least: 2 }', 'a condition on a question there is not'),
  dangling('{ answer: q-2, at_least: 2 }', 'a condition on the question itself'),
  wholeSection(
    'a condition on a later question',
    section(question('q-1') + question('q-2', 'applies_if: { answer: q-3, at_least: 2 }') + question('q-3')),
    lineOf(section(question('q-1') + question('q-2')), 'uid: q-2'),
  ),
  wholeSection(
    'two conditions that wait for each other',
    section(question('q-1') + question('q-2', 'applies_if: { answer: q-3, at_least: 2 }') + question('q-3', 'applies_if: { answer: q-2, at_least: 2 }')),
    lineOf(section(), 'uid: q-2'),
  ),
  wholeSection(
    'a core question with a condition',
    replaced(section(question('q-1') + question('q-2', 'applies_if: { size: [small] }')), 'How is q-2 done?', 'How is q-2 done?').replace(/weight: 2(?![^]*weight: 2)/, 'weight: 3'),
    lineOf(section(), 'uid: q-2'),
  ),
  wholeSection('an item whose every question has a condition', section(question('q-1', 'applies_if: { size: [small] }')), lineOf(section(), 'uid: item-1')),
  wholeSection(
    'a condition of the organisation on an answer of a system',
    section(question('q-1').replace('level: organisation', 'level: system') + question('q-2', 'applies_if: { answer: q-1, at_least: 2 }')),
    lineOf(section(), 'uid: q-2'),
  ),
  dangling(nested(7), 'a condition nested seven deep'),
  conditional(nested(1_500), 'a condition nested fifteen hundred deep'),
  dangling('{ answer: q-1, at_least: 9 }', 'a condition on an achievement there is not'),
  conditional('{ script: "process.exit()" }', 'a condition that wants to run something'),
  conditional('{ all: [] }', 'a condition on nothing'),
  conditional("'always'", 'a condition in words'),
  wholeSection('an interview with somebody nobody declared', replaced(section(), 'interview: [lead]', 'interview: [wizard]'), lineOf(section(), 'uid: q-1')),
  wholeSection('a uid twice', section(question('q-1') + question('q-1')), lineOf(section(), 'uid: q-1')),
  wholeSection('a question with the uid of its item', section(question('item-1')), lineOf(section(), 'uid: item-1')),
];

export const hostilePacks: readonly HostilePack[] = [
  ...wrongTypes,
  ...hostileTexts,
  ...hostileKeys,
  ...hostileShapes,
  ...hostileFiles,
  ...hostileConditions,
];
