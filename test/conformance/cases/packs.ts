import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { contentOf, created, malformed, refused, unchanged, wrong, type Cases, type World } from '../world.ts';

export const packCases: Cases = {
  'pack.list': [
    {
      name: 'lists the packs that come with the app, counted',
      run: async ({ client }) => {
        const { packs } = await client.pack.list({});
        const newest = packs.filter((pack) => pack.newest && pack.origin === 'built-in' && pack.id.startsWith('iso-42001-'));
        deepStrictEqual(newest.map(({ id, counts }) => [id, counts.items]), [['iso-42001-annex-a', 38], ['iso-42001-clauses', 32]]);
      },
    },
    {
      name: 'gives each title in the language asked for where the pack has it, and in its own where not',
      run: async ({ client }) => {
        const [{ packs }, { packs: german }] = [await client.pack.list({}), await client.pack.list({ language: 'de' })];
        const titleOf = (list: typeof packs, id: string) => list.find((pack) => pack.id === id && pack.newest)?.title ?? '';
        ok(titleOf(german, clauses).includes('Abschnitte') && !titleOf(packs, clauses).includes('Abschnitte'));
        deepStrictEqual(german.filter(({ languages }) => !languages.includes('de')), packs.filter(({ languages }) => !languages.includes('de')));
        deepStrictEqual(await client.pack.list({ language: 'en' }), await client.pack.list({}));
      },
    },
    {
      name: 'refuses an argument it does not have, and a language that is none',
      run: async ({ client }) => {
        await malformed(() => client.pack.list(wrong({ folder: '/etc' })));
        await malformed(() => client.pack.list(wrong({ language: ['de'] })));
      },
    },
  ],
  'pack.show': [
    {
      name: 'shows every item with its questions',
      run: async ({ client }) => {
        const shown = await client.pack.show({ id: 'iso-42001-clauses', version: '1.0.0' });
        strictEqual(shown.items.length, shown.counts.items);
        strictEqual(shown.items.flatMap(({ questions }) => questions).length, shown.counts.questions);
        strictEqual(shown.items[0]?.questions[0]?.ref, '4.1-1');
        deepStrictEqual(shown.untranslated, []);
      },
    },
    {
      name: 'shows it in another language, and names what is not translated',
      run: async ({ client }) => {
        const [own, german] = [await client.pack.show({ id: clauses }), await client.pack.show({ id: clauses, language: 'de' })];
        const untranslated = new Set(german.untranslated);
        for (const [position, item] of german.items.entries()) {
          const before = own.items[position];
          strictEqual(item.requires === before?.requires, untranslated.has(`${item.uid} requires`), item.uid);
          for (const [at, { uid, ask }] of item.questions.entries()) strictEqual(ask === before?.questions[at]?.ask, untranslated.has(`${uid} ask`), uid);
        }
        // A pack without this language at all is shown as it is.
        deepStrictEqual((await client.pack.show({ id: clauses, language: 'fr' })).untranslated, []);
      },
    },
    {
      name: 'refuses a pack and a version there is not, and an id that is a list',
      run: async ({ client }) => {
        await refused('pack-unknown', () => client.pack.show({ id: '../../etc' }));
        await refused('pack-unknown', () => client.pack.show({ id: 'iso-42001-clauses', version: '9.9.9' }));
        await malformed(() => client.pack.show(wrong({ id: ['iso-42001-clauses'] })));
      },
    },
  ],
  'pack.check': [
    {
      name: 'says of a broken pack what is wrong, in which file and line',
      run: async ({ client }) => {
        const checked = await client.pack.check({ files: { 'pack.yaml': 'format: 1\nid: Wrong Id\n' } });
        deepStrictEqual({ sound: checked.sound, id: checked.id, counts: checked.counts }, { sound: false, id: null, counts: null });
        ok(checked.problems.some(({ file, line, where }) => file === 'pack.yaml' && line === 2 && where === 'id'));
      },
    },
    {
      name: 'answers no pack at all with a problem, and refuses files that are no texts',
      run: async ({ client }) => {
        const { sound, problems } = await client.pack.check({ files: {} });
        deepStrictEqual({ sound, problems }, { sound: false, problems: [{ file: 'pack.yaml', line: null, where: '', message: 'is missing' }] });
        await malformed(() => client.pack.check({ files: wrong({ 'pack.yaml': 7 }) }));
        await malformed(() => client.pack.check({ files: wrong([]) }));
      },
    },
  ],
  'pack.diff': [
    {
      name: 'finds nothing changed between a pack and itself, and says what was taken away from another',
      run: async ({ client }) => {
        const { counts, changes } = await client.pack.diff({ before: { id: clauses }, after: { id: clauses } });
        deepStrictEqual(changes, []);
        ok((counts.unchanged ?? 0) > 90);
        const first = await client.pack.diff({ before: { files: ownPack() }, after: { files: ownPack({ version: '1.1.0', question: 'How was it asked before?' }) } });
        deepStrictEqual(first.changes.map(({ type, fields }) => [type, fields]), [['reworded', ['ask']]]);
      },
    },
    {
      name: 'refuses two different packs, one that is not there, and one that is not sound',
      run: async ({ client }) => {
        await refused('input-invalid', () => client.pack.diff({ before: { id: clauses }, after: { files: ownPack() } }));
        await refused('pack-unknown', () => client.pack.diff({ before: { id: 'nobody' }, after: { id: clauses } }));
        await refused('pack-invalid', () => client.pack.diff({ before: { files: { 'pack.yaml': 'format: 2' } }, after: { id: clauses } }));
        await malformed(() => client.pack.diff(wrong({ before: { id: clauses } })));
      },
    },
  ],
  'pack.import': [
    {
      name: 'takes an own pack in, lists it beside the built-in ones, and is content with the same one again',
      run: async ({ client }) => {
        const files = ownPack({ id: 'house-import' });
        const imported = await client.pack.import({ files });
        deepStrictEqual([imported.id, imported.origin, imported.counts.questions], ['house-import', 'own', 1]);
        deepStrictEqual(await client.pack.import({ files }), imported);
        ok((await client.pack.list({})).packs.some(({ id }) => id === 'house-import'));
        await client.pack.remove({ id: 'house-import', version: '1.0.0' });
      },
    },
    {
      name: 'refuses a broken pack, the name of a built-in one, and another content under a version there is',
      run: async ({ client }) => {
        await refused('pack-invalid', () => client.pack.import({ files: { 'pack.yaml': 'format: 2' } }));
        await refused('pack-exists', () => client.pack.import({ files: ownPack({ id: clauses, version: '9.0.0' }) }));
        await client.pack.import({ files: ownPack({ id: 'house-twice' }) });
        await refused('pack-exists', () => client.pack.import({ files: ownPack({ id: 'house-twice', question: 'How is it asked now?' }) }));
        await client.pack.remove({ id: 'house-twice', version: '1.0.0' });
        await malformed(() => client.pack.import(wrong({ files: { 'pack.yaml': 7 } })));
      },
    },
  ],
  'pack.remove': [
    {
      name: 'takes an own pack away and leaves the engagements that use it as they are',
      run: async (world) => {
        const { client } = world;
        await client.pack.import({ files: ownPack({ id: 'house-remove' }) });
        const { engagement } = await created(world);
        await client.pack.use({ engagement, id: 'house-remove' });
        deepStrictEqual(await client.pack.remove({ id: 'house-remove', version: '1.0.0' }), { done: true });
        ok((await client.engagement.load({ engagement })).packs.some(({ content }) => content.id === 'house-remove'));
      },
    },
    {
      name: 'refuses a pack that came with the app and one there is not',
      run: async ({ client }) => {
        const { version } = await client.pack.show({ id: clauses });
        await refused('pack-in-use', () => client.pack.remove({ id: clauses, version }));
        await refused('pack-unknown', () => client.pack.remove({ id: '../packs', version: '1.0.0' }));
        await malformed(() => client.pack.remove(wrong({ id: clauses })));
      },
    },
  ],
  'pack.use': [
    {
      name: 'asks the questions of one more pack, and undo stops asking them',
      run: async (world) => {
        const { client } = world;
        await client.pack.import({ files: ownPack({ id: 'house-use' }) });
        const { engagement } = await created(world);
        const before = await contentOf(world, engagement);
        const written = await client.pack.use({ engagement, id: 'house-use' });
        strictEqual(written.packs, true);
        await client.answer.set({ engagement, question: 'house-use-1-asked', change: { value: 3 } });
        await client.history.undo({ engagement });
        await client.history.undo({ engagement });
        deepStrictEqual(packsIn(await contentOf(world, engagement)), packsIn(before));
        await client.pack.remove({ id: 'house-use', version: '1.0.0' });
      },
    },
    {
      name: 'refuses a pack that is in use already and one there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('pack-in-use', () => world.client.pack.use({ engagement, id: clauses }));
          await refused('pack-unknown', () => world.client.pack.use({ engagement, id: 'nobody' }));
          await malformed(() => world.client.pack.use(wrong({ engagement })));
        });
      },
    },
  ],
  'pack.drop': [
    {
      name: 'stops asking a pack and keeps its answers for when it comes back',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await created(world);
        await client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Kept.' } });
        await client.pack.drop({ engagement, id: clauses });
        await refused('question-unknown', () => client.answer.set({ engagement, question: '4.1-1', change: { value: 1 } }));
        await client.pack.use({ engagement, id: clauses });
        const { answers } = await client.answer.list({ engagement });
        deepStrictEqual(answers.map(({ ref, value, note }) => [ref, value, note]), [['4.1-1', 3, 'Kept.']]);
      },
    },
    {
      name: 'refuses a pack that is not in use, and the last one there is',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await created(world);
        await refused('pack-unknown', () => client.pack.drop({ engagement, id: 'nobody' }));
        await client.pack.drop({ engagement, id: 'iso-42001-annex-a' });
        await refused('pack-in-use', () => client.pack.drop({ engagement, id: clauses }));
        await malformed(() => client.pack.drop(wrong({ engagement, id: 7 })));
      },
    },
  ],
  'pack.preview': [
    {
      name: 'says what a move would do and changes nothing',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await withTwoVersions(world, 'house-preview');
        await unchanged(world, engagement, async () => {
          const preview = await client.pack.preview({ engagement, id: 'house-preview', version: '1.1.0' });
          deepStrictEqual([preview.from, preview.to], ['1.0.0', '1.1.0']);
          deepStrictEqual(preview.attention.map(({ reason, carried }) => [reason, carried]), [['reworded', true]]);
          deepStrictEqual(preview.answers, { kept: 1, carried: 0, leftBehind: 0 });
        });
      },
    },
    {
      name: 'refuses the version in use and a pack that is not',
      run: async (world) => {
        const { engagement } = await created(world);
        const { version } = await world.client.pack.show({ id: clauses });
        await refused('pack-in-use', () => world.client.pack.preview({ engagement, id: clauses, version }));
        await refused('pack-unknown', () => world.client.pack.preview({ engagement, id: 'nobody' }));
        await malformed(() => world.client.pack.preview(wrong({ engagement })));
      },
    },
  ],
  'pack.upgrade': [
    {
      name: 'moves to the version looked at in one step, marks what a person has to look at, and undo takes all of it back',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await withTwoVersions(world, 'house-upgrade');
        const before = await contentOf(world, engagement);
        const { sha256 } = await client.pack.preview({ engagement, id: 'house-upgrade', version: '1.1.0' });
        const written = await client.pack.upgrade({ engagement, id: 'house-upgrade', version: '1.1.0', sha256 });
        deepStrictEqual(written.answers?.map(({ value, flagged }) => [value, flagged]), [[4, true]]);
        const { packs } = await client.engagement.load({ engagement });
        strictEqual(packs.find(({ content }) => content.id === 'house-upgrade')?.content.version, '1.1.0');
        await client.history.undo({ engagement });
        deepStrictEqual(stripTimes(await withoutSteps(world, engagement)), stripTimes(stepless(before)));
      },
    },
    {
      name: 'refuses another pack than the one looked at',
      run: async (world) => {
        const { client } = world;
        const { engagement } = await withTwoVersions(world, 'house-other');
        await unchanged(world, engagement, async () => {
          await refused('pack-invalid', () => client.pack.upgrade({ engagement, id: 'house-other', version: '1.1.0', sha256: '0'.repeat(64) }));
          await malformed(() => client.pack.upgrade(wrong({ engagement, id: ['house-other'] })));
        });
      },
    },
  ],
  'pack.texts': [
    {
      name: 'gives no translation where the packs in use have none in that language',
      run: async (world) => {
        const { engagement } = await created(world);
        deepStrictEqual(await world.client.pack.texts({ engagement, language: 'xx' }), { language: 'xx', texts: [] });
      },
    },
    {
      name: 'refuses a language that is no short name',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.pack.texts(wrong({ engagement, language: 'Deutsch' })));
      },
    },
  ],
  'obligation.list': [
    {
      name: 'lists nothing where no pack of obligations is in use, and refuses a system there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        deepStrictEqual(await world.client.obligation.list({ engagement, on: '2026-11-24' }), { packs: [] });
        await refused('system-unknown', () => world.client.obligation.list({ engagement, system: 'S9' }));
      },
    },
    {
      name: 'refuses a day there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await malformed(() => world.client.obligation.list(wrong({ engagement, on: '2026-13-45' })));
      },
    },
  ],
  'diagnostic.list': [
    {
      name: 'lists nothing where no pack in use has diagnostics',
      run: async (world) => {
        const { engagement } = await created(world);
        deepStrictEqual(await world.client.diagnostic.list({ engagement }), { diagnostics: [] });
      },
    },
    { name: 'refuses an engagement nobody opened by its shape', run: ({ client }) => malformed(() => client.diagnostic.list(wrong({}))) },
  ],
};

const clauses = 'iso-42001-clauses';

/** A consultancy's own pack in one file: one question. */
const ownPack = ({ id = 'house-pack', version = '1.0.0', question = 'How is it asked?' } = {}): Record<string, string> => ({
  'pack.yaml': JSON.stringify({
    format: 2,
    id,
    version,
    title: 'House rules',
    kind: 'checks',
    source: { title: 'The house', edition: 'First', note: 'Made for tests.' },
    as_of: '2026-11-24',
    language: 'en',
    publisher: 'Acme Consulting',
    release_notes: 'The first.',
    interview_roles: [{ id: 'lead', title: 'Lead' }],
    sections: [
      {
        uid: `${id}-section`,
        ref: 'H',
        title: 'House',
        intent: 'To have something to ask.',
        items: [
          {
            uid: `${id}-1`,
            ref: 'H.1',
            title: 'A rule',
            requires: 'Something.',
            weight: 2,
            pillar: false,
            documents: [],
            related: [],
            questions: [
              {
                uid: `${id}-1-asked`,
                ask: question,
                guidance: 'Listen.',
                binding: 'practice',
                aspect: 'design',
                form: 'act',
                weight: 2,
                level: 'organisation',
                evidence: ['A record'],
                interview: ['lead'],
                finding: 'It was not found.',
                recommendation: 'The lead puts it in place.',
                scale: 'achievement',
                anchors: { fully: 'All.', largely: 'Most.', partly: 'Part.', not: 'None.' },
              },
            ],
          },
        ],
      },
    ],
  }),
});

/** An engagement that uses version 1.0.0 of an own pack, with its question answered, and 1.1.0 at hand. */
const withTwoVersions = async (world: World, id: string): Promise<{ readonly engagement: string }> => {
  const { client } = world;
  await client.pack.import({ files: ownPack({ id }) });
  await client.pack.import({ files: ownPack({ id, version: '1.1.0', question: 'How is it asked from now on?' }) });
  const { engagement } = await created(world);
  await client.pack.use({ engagement, id, version: '1.0.0' });
  await client.answer.set({ engagement, question: `${id}-1-asked`, change: { value: 4, evidence: 'E3', note: 'Seen.' } });
  return { engagement };
};

const packsIn = (content: object): unknown => ('packs' in content ? content.packs : null);
const stepless = (content: object): object => ({ ...content, undo: null, redo: null });
const withoutSteps = async (world: World, engagement: string): Promise<object> => stepless(await contentOf(world, engagement));
/** Undo writes; when and by whom is no part of what it brings back. Answers nobody gave are as good as none. */
const stripTimes = (content: object): unknown =>
  JSON.parse(JSON.stringify(content), (key, value: unknown) => (key === 'updatedAt' || key === 'updatedBy' ? undefined : value));
