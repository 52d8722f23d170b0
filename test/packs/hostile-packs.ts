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
  dangling('{ all: [{ size: [small] }, { not: { size: [micro, small] } }] }', 'a condition that rules itself out'),
  dangling('{ all: [{ answer: q-1, at_least: 3 }, { answer: q-1, at_most: 2 }] }', 'a condition on an answer that is high and low at once'),
  dangling(`{ all: [${Array.from({ length: 9 }, () => `{ any: [${Array.from({ length: 10 }, (_, at) => `{ size: [${at % 2 === 0 ? 'small' : 'micro'}] }`).join(', ')}] }`).join(', ')}, { size: [large] }] }`, 'a condition of nine times ten ways that all rule it out'),
  dangling('{ answer: q-1, at_least: 9 }', 'a condition on an achievement there is not'),
  conditional('{ script: "process.exit()" }', 'a condition that wants to run something'),
  conditional('{ all: [] }', 'a condition on nothing'),
  conditional("'always'", 'a condition in words'),
  wholeSection('an interview with somebody nobody declared', replaced(section(), 'interview: [lead]', 'interview: [wizard]'), lineOf(section(), 'uid: q-1')),
  wholeSection('a uid twice', section(question('q-1') + question('q-1')), lineOf(section(), 'uid: q-1')),
  wholeSection('a question with the uid of its item', section(question('item-1')), lineOf(section(), 'uid: item-1')),
];

/** A pack of format 2 with one question on a scale of its own. */
const onScale = (name: string, scale: string): HostilePack => {
  const text = section(question('q-1') + question('q-2').replace(/scale: achievement\n +anchors: .*\n/, `${scale}\n`));
  return { name, files: packFiles({ 'pack.yaml': header.replace('format: 1', 'format: 2'), [sectionFile]: text }), file: sectionFile, line: null };
};

const hostileScales: readonly HostilePack[] = [
  onScale('a scale there is not', 'scale: feelings'),
  onScale('a scale without its anchors', 'scale: maturity'),
  onScale('anchors of another scale', 'scale: yes-partly-no\n        anchors: { fully: It is., largely: Mostly., partly: In part., not: It is not. }'),
  onScale('a maturity of six', 'scale: maturity\n        anchors: { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f, 6: g }'),
  onScale('a choice of one', 'scale: single-choice\n        options: [{ id: a, label: A }]'),
  onScale('a choice of a thousand', `scale: single-choice\n        options: [${Array.from({ length: 1_000 }, (_, position) => `{ id: o-${position}, label: O }`).join(', ')}]`),
  onScale('a choice twice', 'scale: single-choice\n        options: [{ id: a, label: A }, { id: a, label: B }]'),
  onScale('a choice named __proto__', 'scale: single-choice\n        options: [{ id: __proto__, label: A }, { id: b, label: B }]'),
  onScale('choices worth something only in part', 'scale: single-choice\n        options: [{ id: a, label: A, achievement: 4 }, { id: b, label: B }]'),
  onScale('several choices worth something', 'scale: multiple-choice\n        options: [{ id: a, label: A, achievement: 4 }, { id: b, label: B, achievement: 1 }]'),
  onScale('markup in a choice', 'scale: single-choice\n        options: [{ id: a, label: <b>A</b> }, { id: b, label: B }]'),
  onScale('a number without a unit', 'scale: number'),
  onScale('a number without end', 'scale: number\n        unit: days\n        max: .inf'),
  onScale('a least number above the greatest', 'scale: number\n        unit: days\n        min: 5\n        max: 1'),
  onScale('a table without columns', 'scale: table\n        columns: []'),
  onScale('a table with a column that runs', 'scale: table\n        columns: [{ id: a, title: A, type: formula }]'),
  onScale('two columns of one name', 'scale: table\n        columns: [{ id: a, title: A, type: text }, { id: a, title: B, type: text }]'),
];

/** Texts that turn, hide, break or mark up what people read, in every place a text can stand. */
const strangers: readonly (readonly [string, string])[] = [
  ['a right-to-left override', '\\u202E'],
  ['a left-to-right isolate', '\\u2066'],
  ['a zero-width space', '\\u200B'],
  ['a byte order mark', '\\uFEFF'],
  ['an Arabic letter mark', '\\u061C'],
  ['a line separator', '\\u2028'],
  ['a null', '\\0'],
  ['an escape', '\\u001B'],
  ['a bell', '\\a'],
  ['a tab', '\\t'],
  ['a lost character', '\\uFFFD'],
  ['half a pair', '\\uD83D'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- x -->'],
  ['an image that calls home', '<img src=x onerror=alert(1)>'],
];
const places: readonly (readonly [string, string])[] = [
  ['the title', 'title: An item'],
  ['what is required', 'requires: Something.'],
  ['a question', 'ask: How is q-1 done?'],
  ['the guidance', 'guidance: Ask for the last time.'],
  ['a finding', 'finding: The assessment did not find it.'],
  ['a recommendation', 'recommendation: The lead puts it in place.'],
];
const strangeTexts: readonly HostilePack[] = places.flatMap(([place, text]) =>
  strangers.map(([stranger, written]) => inSection(`${stranger} in ${place}`, text, `${text.slice(0, text.indexOf(':'))}: "Text ${written} text."`)),
);

/** Files of a pack that only later versions of the format know, wrong in each way. */
const withFile = (name: string, path: string, text: string, file = path): HostilePack => ({
  name,
  files: packFiles({ 'pack.yaml': header.replace('format: 1', 'format: 2').replace('sections:', 'translations:\n  - { language: de, covers: [titles] }\nsections:'), [path]: text }),
  file,
  line: null,
});
const hostileCompanions: readonly HostilePack[] = [
  withFile('a rule that concludes everything', 'classification.yaml', 'rules:\n  - { uid: r, concludes: { world: mine }, when: { size: [small] }, because: So. }\n'),
  withFile('a rule that runs', 'classification.yaml', 'rules:\n  - { uid: r, concludes: { class: a }, when: "process.exit()", because: So. }\n'),
  withFile('a rule on an answer there is not', 'classification.yaml', 'rules:\n  - { uid: r, concludes: { class: a }, when: { answer: nobody, is: [a] }, because: So. }\n'),
  withFile('a rule with the uid of a question', 'classification.yaml', 'rules:\n  - { uid: q-1, concludes: { class: a }, when: { size: [small] }, because: So. }\n'),
  withFile('no rules', 'classification.yaml', 'rules: []\n'),
  withFile('a diagnostic without a threshold', 'diagnostics.yaml', 'diagnostics:\n  - { uid: d, title: D, explains: E., bears_on: [item-1], remedy: R., signals: [{ uid: s, when: { score: [item-1], aspect: all, combine: mean }, because: So. }] }\n'),
  withFile('a diagnostic on a score of 200', 'diagnostics.yaml', 'diagnostics:\n  - { uid: d, title: D, explains: E., bears_on: [item-1], remedy: R., signals: [{ uid: s, when: { score: [item-1], aspect: all, combine: mean, above: 200 }, because: So. }] }\n'),
  withFile('a translation of nothing', 'locales/de/one.yaml', 'nobody: { title: Niemand }\n', sectionFile),
  withFile('a translation of something else', 'locales/de/one.yaml', 'item-1: { weight: 3 }\n'),
  withFile('a translation with markup', 'locales/de/one.yaml', 'item-1: { title: "<b>Fett</b>" }\n'),
  withFile('a translation named __proto__', 'locales/de/one.yaml', '__proto__: { title: Niemand }\n'),
  withFile('a translation into a language nobody declared', 'locales/fr/one.yaml', 'item-1: { title: Un }\n'),
  withFile('a translation that is a list', 'locales/de/one.yaml', '- item-1\n'),
];

export const hostilePacks: readonly HostilePack[] = [
  ...hostileScales,
  ...strangeTexts,
  ...hostileCompanions,
  ...wrongTypes,
  ...hostileTexts,
  ...hostileKeys,
  ...hostileShapes,
  ...hostileFiles,
  ...hostileConditions,
];
