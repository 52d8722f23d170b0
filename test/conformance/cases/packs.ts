import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { malformed, refused, wrong, type Cases } from '../world.ts';

export const packCases: Cases = {
  'pack.list': [
    {
      name: 'lists the packs that come with the app, counted',
      run: async ({ client }) => {
        const { packs } = await client.pack.list({});
        deepStrictEqual(packs.map(({ id, counts }) => [id, counts.items]), [['iso-42001-annex-a', 38], ['iso-42001-clauses', 32]]);
      },
    },
    { name: 'refuses an argument it does not have', run: ({ client }) => malformed(() => client.pack.list(wrong({ folder: '/etc' }))) },
  ],
  'pack.show': [
    {
      name: 'shows every item with its questions',
      run: async ({ client }) => {
        const shown = await client.pack.show({ id: 'iso-42001-clauses', version: '1.0.0' });
        strictEqual(shown.items.length, shown.counts.items);
        strictEqual(shown.items.flatMap(({ questions }) => questions).length, shown.counts.questions);
        strictEqual(shown.items[0]?.questions[0]?.ref, '4.1-1');
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
};
