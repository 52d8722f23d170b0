import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crosswalksGate } from '../../build/gates/crosswalks.ts';
import { packsGate } from '../../build/gates/packs.ts';
import { packsOf, releaseName, releasesGate } from '../../build/gates/releases.ts';
import { copy, emptyTree } from './planted-tree.ts';

const policies = 'assessment-packs/iso-42001-annex-a/1.0.0/sections/a-02-policies.yaml';

/** A tree with the real packs and the register, and one edit to a file of it. */
const editedPacks = (path: string, edit: (text: string) => string): string => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  copy(root, 'test/fixtures/register.json');
  const text = readFileSync(join(root, path), 'utf8');
  expect(edit(text), 'the edit changes something').not.toBe(text);
  writeFileSync(join(root, path), edit(text));
  return root;
};

const problemsAfter = async (path: string, edit: (text: string) => string): Promise<string> =>
  (await packsGate(editedPacks(path, edit))).problems.join('\n');

it('reads both packs whole: 70 items, none missing against the public register', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  copy(root, 'test/fixtures/register.json');
  expect(await packsGate(root)).toMatchObject({ read: 70, problems: [] });
});

it('refuses a misspelt key and says in which file and where', async () => {
  const problems = await problemsAfter(policies, (text) => text.replace('pillar:', 'piller:'));
  expect(problems).toMatch(/sections\/a-02-policies\.yaml:\d+ items\.0.*pil/);
});

it('refuses a title that is not the public one, and an item that is missing', async () => {
  expect(await problemsAfter(policies, (text) => text.replace('title: AI policy', 'title: AI policies'))).toContain(
    "A.2.2: the public title is 'AI policy', not 'AI policies'",
  );
  expect(await problemsAfter(policies, (text) => text.replace(/ref: '?A\.2\.2'?/, 'ref: A.2.9'))).toContain('A.2.2 is missing');
});

it('refuses a related item, an interview role or a uid that leads nowhere or twice somewhere', async () => {
  expect(await problemsAfter(policies, (text) => text.replace(/related: \[/, 'related: [A.1.1, '))).toContain('related A.1.1 does not exist');
  expect(await problemsAfter(policies, (text) => text.replace(/interview: \[/, 'interview: [wizard, '))).toContain(
    'the interview role “wizard” is not declared in pack.yaml',
  );
  const uids = /uid: (\S+)\n {8}ask/g;
  const doubled = await problemsAfter(policies, (text) => {
    const [first, second] = [...text.matchAll(uids)].map((match) => match[1] ?? '');
    return text.replace(`uid: ${second ?? ''}\n`, `uid: ${first ?? ''}\n`);
  });
  expect(doubled).toContain('this uid is used twice');
});

it('refuses a section file that pack.yaml does not list, which would be left out in silence', async () => {
  const root = editedPacks('assessment-packs/iso-42001-annex-a/1.0.0/pack.yaml', (text) => text.replace('  - a-09-use.yaml\n', ''));
  expect((await packsGate(root)).problems.join('\n')).toContain('a-09-use.yaml  is not named in the sections of pack.yaml');
});

it('fails where there are no packs', async () => {
  expect((await packsGate(emptyTree())).problems).toContain('read 0 items: the gate looked at nothing');
  expect((await releasesGate(emptyTree())).problems).toContain('read 0 packs: the gate looked at nothing');
});

it('refuses one changed word in a released pack, and a released pack that is gone', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const releases = Object.fromEntries(
    packsOf(root).map((pack) => [releaseName(pack), pack.sha256]),
  );
  const record = (all: object): void => writeFileSync(join(root, 'assessment-packs/released.json'), JSON.stringify(all));
  record(releases);
  expect(await releasesGate(root)).toMatchObject({ problems: [], notes: [] });

  record({ ...releases, 'iso-42001-clauses@0.9.0': '0'.repeat(64) });
  expect((await releasesGate(root)).problems.join()).toContain('iso-42001-clauses@0.9.0 was released and is gone');

  record(releases);
  const text = readFileSync(join(root, policies), 'utf8');
  writeFileSync(join(root, policies), text.replace(' the ', ' a '));
  expect((await releasesGate(root)).problems.join()).toMatch(/iso-42001-annex-a@1\.0\.0 was released with .* make a new version/);
});

it('refuses a crosswalk row with an end that no pack has; says so when there are no crosswalks', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const { read, notes, problems } = await crosswalksGate(emptyTree());
  expect({ read, notes, problems }).toEqual({ read: 0, notes: ['there is no assessment-packs/crosswalks yet'], problems: [] });

  copy(root, 'assessment-packs');
  const rows = 'rows:\n  - { from: iso42001-4.1, to: iso42001-99.9 }\n';
  const folder = join(root, 'assessment-packs/crosswalks');
  mkdirSync(folder);
  writeFileSync(join(folder, 'eu-ai-act.yaml'), rows);
  expect((await crosswalksGate(root)).problems).toEqual([
    'assessment-packs/crosswalks/eu-ai-act.yaml: no pack has an item iso42001-99.9',
  ]);
});
