/** A consultancy's own pack: the example of the pack author's guide, carried through everything a built-in pack goes through. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackAt } from '../../engine/packs/pack-folder.ts';
import { packChecker } from '../../engine/packs/pack-checker.ts';
import { makeEngagement, openEngine, refusal } from '../engine/open-engine.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';

const example = new URL('../../docs/pack-example', import.meta.url).pathname;
const filesAt = (path: string) => Object.fromEntries(readPackAt(path));
const id = 'house-supplier-check';
const system = {
  name: 'Chat assistant',
  intendedPurpose: '',
  actualUse: '',
  tier: 'high',
  origin: 'third-party',
  stage: 'in-use',
  traits: [],
  roles: [],
  owner: '',
  sampled: true,
} as const;

/** The example in a later version, in which one question is split and another no longer asked. */
const laterVersion = (folder: Folder): string => {
  const path = folder.at('later');
  cpSync(example, path, { recursive: true });
  const edit = (name: string, change: (text: string) => string) => writeFileSync(join(path, name), change(readFileSync(join(path, name), 'utf8')));
  edit('pack.yaml', (text) => text.replace('version: 1.0.0', 'version: 2.0.0').replace('translations:\n  - { language: de, covers: [titles, questions, anchors, evidence] }\n', '') + `retired:\n  - { uid: house-contract-objection, why: Contracts now rule it out. }\n`);
  edit('sections/contracts.yaml', (text) => {
    const [head = '', first = '', second = ''] = text.split(/(?= {6}- uid: house-contract-(?:clauses|data))/);
    const part = (name: string) => first.replace('house-contract-clauses', `house-contract-${name}`).replace('Which clauses', `Which ${name} clauses`).replace('binding: practice', `binding: practice\n        lineage: { split_from: house-contract-clauses }`);
    return head + part('incident') + part('exit') + second.slice(0, second.indexOf('      - uid: house-contract-objection'));
  });
  // Its German texts speak of questions that are gone.
  return path;
};

describe('the example of the guide', () => {
  it('passes the check, is imported, listed and kept over a restart, in the folder of the data', async () => {
    using folder = freshFolder();
    {
      await using open = openEngine(folder);
      expect(await open.client.pack.check({ files: filesAt(example) })).toMatchObject({ sound: true, id, version: '1.0.0', problems: [] });
      expect(await open.client.pack.import({ files: filesAt(example) })).toMatchObject({ id, origin: 'own', kind: 'checks', newest: true, languages: ['en', 'de'] });
    }
    await using open = openEngine(folder);
    expect((await open.client.pack.list({})).packs.find((pack) => pack.id === id)).toMatchObject({ origin: 'own' });
    expect((await open.client.pack.show({ id, language: 'de' })).items[0]?.questions[0]?.ask).toBe('Welche Klauseln zu KI enthält der Vertrag für dieses System?');
    expect(readdirSync(folder.at('data/packs'))).toEqual([id]);
  });

  it('is asked per system, branches on a choice, refuses an answer on another scale, and counts in no index', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    await open.client.pack.import({ files: filesAt(example) });
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await open.client.pack.use({ engagement, id });
    await open.client.system.add({ engagement, system: { ...system, roles: [], traits: [] } });
    const set = (question: string, value: object | number) => open.client.answer.set({ engagement, question, system: 'S1', change: { value: value as never } });
    const hidden = async () => (await open.client.engagement.status({ engagement })).companionTotals.hidden;
    await set('house-contract-data', { choices: ['nothing'] });
    expect(await hidden()).toBe(1);
    await set('house-contract-data', { choices: ['improve'] });
    expect(await hidden()).toBe(0);
    expect((await refusal(set('house-contract-data', { choices: ['everything'] }))).code).toBe('answer-unfit');
    expect((await refusal(set('house-contract-objection', 4))).happened).toContain('yes, partly, no');
    await set('H.1-1', 1);
    await set('H.1-3', { yes_no: 'no' });
    const { cci, grades, companions } = await open.client.engagement.status({ engagement });
    expect([cci.value, grades['major']]).toEqual([null, 0]);
    expect(companions.find(({ pack }) => pack === id)).toMatchObject({ S: 0, answered: 2, applicable: 2 });
    expect((await open.client.pack.texts({ engagement, language: 'de' })).texts).toHaveLength(3);
  });

  it('moves to a later version: parts of a split question are open again with their notes, and nothing is gone', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    await open.client.pack.import({ files: filesAt(example) });
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await open.client.pack.use({ engagement, id });
    await open.client.answer.set({ engagement, question: 'house-contract-clauses', change: { value: 3, note: 'Annex seen.', evidence: 'E3' } });
    await open.client.answer.set({ engagement, question: 'house-contract-data', change: { value: { choices: ['improve'] } } });
    await open.client.answer.set({ engagement, question: 'house-contract-objection', change: { value: { yes_no: 'partly' }, note: 'By mail.' } });
    const later = laterVersion(folder);
    const locale = Object.keys(filesAt(later)).filter((name) => name.startsWith('locales/'));
    const files = Object.fromEntries(Object.entries(filesAt(later)).filter(([name]) => !locale.includes(name)));
    expect(await open.client.pack.check({ files })).toMatchObject({ sound: true });
    await open.client.pack.import({ files });
    expect((await open.client.engagement.load({ engagement })).upgrades).toEqual([{ id, from: '1.0.0', to: '2.0.0' }]);
    const preview = await open.client.pack.preview({ engagement, id });
    expect(preview.counts).toMatchObject({ split: 1, removed: 1, unchanged: 1 });
    expect(preview.answers).toEqual({ kept: 1, carried: 1, leftBehind: 1 });
    expect(preview.attention.map(({ reason, carried }) => [reason, carried])).toEqual([['split', false], ['split', false], ['removed', false]]);
    await open.client.pack.upgrade({ engagement, id, sha256: preview.sha256 });
    const shown = (await open.client.engagement.load({ engagement })).engagement.answers;
    const answer = (question: string) => shown.find((one) => one.question === question);
    for (const part of ['house-contract-incident', 'house-contract-exit']) expect(answer(part)).toMatchObject({ value: null, note: 'Annex seen.', flagged: true });
    expect(answer('house-contract-clauses')).toMatchObject({ value: 3, note: 'Annex seen.' });
    expect(answer('house-contract-objection')).toMatchObject({ value: { yes_no: 'partly' }, note: 'By mail.' });
    await open.client.history.undo({ engagement });
    const { packs } = await open.client.engagement.load({ engagement });
    expect(packs.find(({ content }) => content.id === id)?.content.version).toBe('1.0.0');
    expect((await open.client.engagement.verify({ engagement })).sound).toBe(true);
  });

  it('says in a report what an engagement of requirements of its own found', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const text = (name: string) => readFileSync(join(example, name), 'utf8');
    const files = {
      'pack.yaml': text('pack.yaml').replace('kind: checks', 'kind: requirements').replace(/translations:\n.*\n/, ''),
      'sections/contracts.yaml': text('sections/contracts.yaml').replaceAll('binding: practice', 'binding: clause'),
    };
    await open.client.pack.import({ files });
    const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
    await open.client.pack.use({ engagement, id });
    await open.client.answer.set({ engagement, question: 'H.1-1', change: { value: 1, evidence: 'E3', note: 'No annex.' } });
    const status = await open.client.engagement.status({ engagement });
    expect(status.items.find(({ ref }) => ref === 'H.1')).toMatchObject({ grade: 'major' });
    expect(status.cci.value).toBeNull();
    let bytes = 0;
    for await (const event of await open.client.report.create({ engagement, kind: 'gap' })) if (event.type === 'finished') ({ bytes } = event);
    expect(bytes).toBeGreaterThan(10_000);
  });
});

describe('an import', () => {
  it('leaves nothing behind when a pack is refused', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const files = { ...filesAt(example), 'sections/contracts.yaml': 'uid: <b>x</b>' };
    const refused = await refusal(open.client.pack.import({ files }));
    expect(refused.code).toBe('pack-invalid');
    expect(refused.happened).toContain('sections/contracts.yaml');
    expect(existsSync(folder.at('data/packs'))).toBe(false);
  });

  it('names the file and the line of what clashes with another pack of the installation', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const files = filesAt(example);
    const section = files['sections/contracts.yaml'] ?? '';
    const clash = section.replaceAll('house-contract-data', 'iso42001-4.1-issues').replace(/related: \[[^\]]*\]/, 'related: [Z.9]');
    const { sound, problems } = await open.client.pack.check({ files: { 'pack.yaml': (files['pack.yaml'] ?? '').replace(/translations:\n.*\n/, ''), 'sections/contracts.yaml': clash } });
    expect(sound).toBe(false);
    const lineOf = (text: string) => clash.split('\n').findIndex((line) => line.endsWith(text)) + 1;
    expect(problems).toContainEqual({ file: 'sections/contracts.yaml', line: lineOf('uid: iso42001-4.1-issues'), where: 'iso42001-4.1-issues', message: 'the pack “iso-42001-clauses” has this uid already' });
    expect(problems.find(({ message }) => message.includes('Z.9'))).toMatchObject({ file: 'sections/contracts.yaml', line: lineOf('uid: house-contract') });
  });

  it('is of packs only; a crosswalk is checked, with the line of every row that leads nowhere', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const path = new URL('../../assessment-packs/crosswalks/iso-42001-to-eu-ai-act/1.0.0.yaml', import.meta.url).pathname;
    const sound = readFileSync(path, 'utf8');
    expect(await open.client.pack.check({ files: { 'own.yaml': sound } })).toMatchObject({ sound: true, id: 'iso-42001-to-eu-ai-act', counts: null, problems: [] });
    expect((await open.client.pack.check({ files: { 'own.yaml': sound } })).rows).toBeGreaterThan(200);
    const bad = sound.replace('relation: partial', 'relation: full').replace('- from: iso42001-8.4\n', '- from: iso42001-8.9\n');
    const { problems } = await open.client.pack.check({ files: { 'own.yaml': bad } });
    const lineOf = (text: string) => bad.slice(0, bad.indexOf(text)).split('\n').length;
    expect(problems).toContainEqual({
      file: 'own.yaml',
      line: lineOf('- from: iso42001-8.9'),
      where: expect.stringContaining('iso42001-8.9 to ') as string,
      message: '“iso42001-8.9” is no item of iso-42001-clauses or iso-42001-annex-a',
    });
    expect(problems.map(({ message }) => message)).toContain('a row towards a duty of law cannot be full');
    expect((await refusal(open.client.pack.import({ files: { 'own.yaml': sound } }))).happened).toContain('is a crosswalk and no pack');
  });

  it('says which crosswalks name an item that a later version of a pack has lost', async () => {
    using folder = freshFolder();
    await using open = openEngine(folder);
    const files = Object.fromEntries(readPackAt(new URL('../../assessment-packs/nist-ai-rmf/1.0.0', import.meta.url).pathname));
    const { 'sections/manage-4.yaml': _gone, ...others } = files;
    const rest = Object.fromEntries(Object.entries(others).map(([name, text]) => [name, text.replace(/related: \[[^\]]*\]/g, 'related: []')]));
    const shorter = { ...rest, 'pack.yaml': (files['pack.yaml'] ?? '').replace('version: 1.0.0', 'version: 1.1.0').replace('- manage-4.yaml\n', '').replace('register: nist-ai-rmf\n', '') };
    const { problems } = await open.client.pack.check({ files: shorter });
    expect(problems.map(({ message }) => message)).toContain('has no item “nist-manage-4.1” any more, which the crosswalk “iso-42001-to-nist-ai-rmf” names: it needs a new version as well');
  });

  it('that was damaged later is left out with a sentence and can be taken out; the app and the other packs work all the same', async () => {
    using folder = freshFolder();
    {
      await using open = openEngine(folder);
      await open.client.pack.import({ files: filesAt(example) });
    }
    writeFileSync(folder.at(`data/packs/${id}/1.0.0/sections/contracts.yaml`), 'uid: [');
    await using open = openEngine(folder);
    const { packs, leftOut } = await open.client.pack.list({});
    expect(packs.some((pack) => pack.id === id)).toBe(false);
    expect(packs.length).toBeGreaterThan(5);
    expect(leftOut).toMatchObject([{ id, version: '1.0.0' }]);
    expect(leftOut[0]?.why).toContain('sections/contracts.yaml, line 1');
    await makeEngagement(open, folder.at('a.plumb'));
    expect((await refusal(open.client.pack.show({ id }))).code).toBe('pack-invalid');
    await open.client.pack.remove({ id, version: '1.0.0' });
    expect((await open.client.pack.list({})).leftOut).toEqual([]);
    expect(existsSync(folder.at(`data/packs/${id}/1.0.0`))).toBe(false);
  });

  it('that an update of the app came to clash with is left out, not the pack of the app', async () => {
    using folder = freshFolder();
    {
      await using open = openEngine(folder);
      await open.client.pack.import({ files: filesAt(example) });
    }
    const section = folder.at(`data/packs/${id}/1.0.0/sections/contracts.yaml`);
    writeFileSync(section, readFileSync(section, 'utf8').replaceAll('house-contract-clauses', 'iso42001-4.1-issues'));
    rmSync(folder.at(`data/packs/${id}/1.0.0/locales`), { recursive: true });
    const header = folder.at(`data/packs/${id}/1.0.0/pack.yaml`);
    writeFileSync(header, readFileSync(header, 'utf8').replace(/translations:\n.*\n/, ''));
    await using open = openEngine(folder);
    const { packs, leftOut } = await open.client.pack.list({});
    expect(packs.some((pack) => pack.id === 'iso-42001-clauses')).toBe(true);
    expect(leftOut.map(({ why }) => why)).toEqual(['The assessment packs cannot be used together: “iso42001-4.1-issues” is in “iso-42001-clauses” and in “house-supplier-check”.']);
  });

  it('under the name of a pack that an update of the app brought is left out, and the one of the app is asked', async () => {
    using folder = freshFolder();
    const home = folder.at('data/packs/nist-ai-rmf/9.9.9');
    cpSync(example, home, { recursive: true });
    writeFileSync(join(home, 'pack.yaml'), readFileSync(join(home, 'pack.yaml'), 'utf8').replace(`id: ${id}`, 'id: nist-ai-rmf').replace('version: 1.0.0', 'version: 9.9.9'));
    await using open = openEngine(folder);
    const { packs, leftOut } = await open.client.pack.list({});
    expect(packs.filter((pack) => pack.id === 'nist-ai-rmf')).toMatchObject([{ version: '1.0.0', origin: 'built-in', newest: true }]);
    expect(leftOut).toMatchObject([{ id: 'nist-ai-rmf', version: '9.9.9' }]);
    expect((await open.client.pack.show({ id: 'nist-ai-rmf' })).version).toBe('1.0.0');
  });

  it('of a later version that was damaged leaves the earlier one in use', async () => {
    using folder = freshFolder();
    {
      await using open = openEngine(folder);
      await open.client.pack.import({ files: filesAt(example) });
    }
    cpSync(folder.at(`data/packs/${id}/1.0.0`), folder.at(`data/packs/${id}/1.1.0`), { recursive: true });
    writeFileSync(folder.at(`data/packs/${id}/1.1.0/pack.yaml`), 'format: [');
    await using open = openEngine(folder);
    const { packs, leftOut } = await open.client.pack.list({});
    expect(packs.find((pack) => pack.id === id)).toMatchObject({ version: '1.0.0', newest: true });
    expect(leftOut).toMatchObject([{ id, version: '1.1.0' }]);
    expect((await open.client.pack.show({ id })).version).toBe('1.0.0');
  });

  it('ends a check that does not end, in a worker of its own, with a sentence', async () => {
    const endless = new URL('./endless-check-worker.ts', import.meta.url);
    const check = packChecker({ packCheckWorker: endless, log: () => undefined, limits: { megabytes: 64, milliseconds: 300 } });
    const { pack, problems } = await check(new Map([['pack.yaml', 'format: 2']]));
    expect(pack).toBeNull();
    expect(problems[0]?.message).toContain('takes longer to check');
  });
});
