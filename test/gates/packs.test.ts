import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crosswalksGate } from '../../build/gates/crosswalks.ts';
import { packsGate } from '../../build/gates/packs.ts';
import { releasables, releasesGate } from '../../build/gates/releases.ts';
import { copy, emptyTree } from './planted-tree.ts';

const policies = 'assessment-packs/iso-42001-annex-a/2.0.0/sections/a-02-policies.yaml';

/** A tree with the real packs, a register for them, and one edit to a file of it. */
const editedPacks = (path: string, edit: (text: string) => string): string => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const text = readFileSync(join(root, path), 'utf8');
  expect(edit(text), 'the edit changes something').not.toBe(text);
  writeFileSync(join(root, path), edit(text));
  return root;
};

const problemsAfter = async (path: string, edit: (text: string) => string): Promise<string> =>
  (await packsGate(editedPacks(path, edit))).problems.join('\n');

it('reads every pack whole, none missing against the public registers', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const { read, problems } = await packsGate(root);
  expect(problems).toEqual([]);
  expect(read).toBeGreaterThanOrEqual(70);
});

it('refuses a misspelt key and says in which file and where', async () => {
  const problems = await problemsAfter(policies, (text) => text.replace('pillar:', 'piller:'));
  expect(problems).toMatch(/sections\/a-02-policies\.yaml:\d+ items\.0.*pil/);
});

it('refuses a related item, an interview role or a uid that leads nowhere or twice somewhere', async () => {
  expect(await problemsAfter(policies, (text) => text.replace(/related: \[/, 'related: [A.1.1, '))).toContain('is related to A.1.1, which no pack has');
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
  expect((await packsGate(root)).problems.join('\n')).toContain('a-09-use.yaml  belongs to nothing pack.yaml names');
});

it('fails where there are no packs', async () => {
  expect((await packsGate(emptyTree())).problems).toContain('read 0 items: the gate looked at nothing');
  expect((await releasesGate(emptyTree())).problems).toContain('read 0 releases: the gate looked at nothing');
});

it('refuses one changed word in a released pack, and a released pack that is gone', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const releases = Object.fromEntries(releasables(root).map(({ name, sha256 }) => [name, sha256]));
  const record = (all: object): void => writeFileSync(join(root, 'assessment-packs/released.json'), JSON.stringify(all));
  record(releases);
  expect(await releasesGate(root)).toMatchObject({ problems: [], notes: [] });

  record({ ...releases, 'iso-42001-clauses@0.9.0': '0'.repeat(64) });
  expect((await releasesGate(root)).problems.join()).toContain('iso-42001-clauses@0.9.0 was released and is gone');

  record(releases);
  const text = readFileSync(join(root, policies), 'utf8');
  writeFileSync(join(root, policies), text.replace(' the ', ' a '));
  expect((await releasesGate(root)).problems.join()).toMatch(/iso-42001-annex-a@2\.0\.0 was released with .* make a new version/);

  record(releases);
  const crosswalk = join(root, 'assessment-packs/crosswalks/iso-42001-to-eu-ai-act/1.0.0.yaml');
  writeFileSync(crosswalk, readFileSync(crosswalk, 'utf8').replace('relation: supports', 'relation: partial'));
  expect((await releasesGate(root)).problems.join()).toContain('crosswalks/iso-42001-to-eu-ai-act@1.0.0 was released with');
});

it('compares an older crosswalk with nothing: it was written for older packs', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs');
  const folder = join(root, 'assessment-packs/crosswalks/iso-42001-to-eu-ai-act');
  const text = readFileSync(join(folder, '1.0.0.yaml'), 'utf8');
  const older = text.replace('version: 1.0.0', 'version: 0.9.0').replace(/- from: \S+/, '- from: iso42001-gone');
  writeFileSync(join(folder, '0.9.0.yaml'), older);
  expect((await crosswalksGate(root)).problems).toEqual([]);
  writeFileSync(join(folder, '1.1.0.yaml'), older.replace('version: 0.9.0', 'version: 1.1.0'));
  expect((await crosswalksGate(root)).problems.join()).toContain('iso42001-gone');
});

it('refuses a crosswalk that is none, and says so when there are no crosswalks', async () => {
  const { read, notes, problems } = await crosswalksGate(emptyTree());
  expect({ read, notes, problems }).toEqual({ read: 0, notes: ['there are no crosswalks yet'], problems: [] });

  const root = emptyTree();
  copy(root, 'assessment-packs');
  const folder = join(root, 'assessment-packs/crosswalks/planted');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '1.0.0.yaml'), 'rows:\n  - { from: iso42001-4.1, to: iso42001-99.9 }\n');
  expect((await crosswalksGate(root)).problems.join('\n')).toContain('crosswalks/planted/1.0.0.yaml');
});
