import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { created, malformed, wrong, type Cases } from '../world.ts';

export const appCases: Cases = {
  'app.info': [
    {
      name: 'says which host it is, and that this is a first start only while nothing was opened',
      run: async ({ client, kind }) => {
        const info = await client.app.info({});
        deepStrictEqual({ host: info.host, dialogs: info.dialogs }, { host: kind, dialogs: kind === 'desktop' });
        strictEqual(info.firstStart, (await client.recents.list({})).recents.length === 0);
      },
    },
    {
      name: 'refuses an argument it does not have',
      run: ({ client }) => malformed(() => client.app.info(wrong({ surplus: true }))),
    },
  ],
  'settings.get': [
    {
      name: 'gives every setting',
      run: async ({ client }) => deepStrictEqual(Object.keys(await client.settings.get({})).sort(), ['author', 'language', 'packLanguage', 'singleKeys', 'theme']),
    },
    { name: 'refuses anything but an object', run: ({ client }) => malformed(() => client.settings.get(wrong('all'))) },
  ],
  'settings.update': [
    {
      name: 'changes only the setting named',
      run: async ({ client }) => {
        const before = await client.settings.get({});
        deepStrictEqual(await client.settings.update({ theme: 'dark' }), { ...before, theme: 'dark' });
        deepStrictEqual(await client.settings.update({ author: 'Ann Assessor' }), { ...before, theme: 'dark', author: 'Ann Assessor' });
        deepStrictEqual(await client.settings.get({}), { ...before, theme: 'dark', author: 'Ann Assessor' });
      },
    },
    {
      name: 'refuses a theme there is not and an author of a thousand characters, and keeps the settings',
      run: async ({ client }) => {
        const before = await client.settings.get({});
        await malformed(() => client.settings.update(wrong({ theme: 'pink' })));
        await malformed(() => client.settings.update({ author: 'A'.repeat(1_000) }));
        await malformed(() => client.settings.update(wrong({ singleKeys: 'yes' })));
        await malformed(() => client.settings.update(wrong({ language: 'fr' })));
        await malformed(() => client.settings.update(wrong({ packLanguage: 'deutsch' })));
        await malformed(() => client.settings.update(wrong({ device: 'another' })));
        deepStrictEqual(await client.settings.get({}), before);
      },
    },
  ],
  'recents.list': [
    {
      name: 'names the engagement just made, open here, without its path',
      run: async (world) => {
        const { handle } = await created(world, 'Recent Client');
        const { recents } = await world.client.recents.list({});
        const listed = recents.find((recent) => recent.handle === handle);
        strictEqual(listed?.client, 'Recent Client');
        strictEqual(listed.state, 'open-here');
        ok(!/[\\/]/.test(listed.fileName) && listed.fileName.endsWith('.plumb'));
      },
    },
    { name: 'refuses a filter it does not have', run: ({ client }) => malformed(() => client.recents.list(wrong({ state: 'ready' }))) },
  ],
  'recents.forget': [
    {
      name: 'takes the engagement off the list and leaves it open',
      run: async (world) => {
        const { engagement, handle } = await created(world);
        await world.client.recents.forget({ handle });
        const { recents } = await world.client.recents.list({});
        ok(recents.every((recent) => recent.handle !== handle));
        await world.client.engagement.status({ engagement });
      },
    },
    {
      name: 'takes an unknown handle for forgotten, and refuses one that is no text',
      run: async ({ client }) => {
        deepStrictEqual(await client.recents.forget({ handle: 'nobody knows it' }), { done: true });
        await malformed(() => client.recents.forget(wrong({ handle: 7 })));
        await malformed(() => client.recents.forget({ handle: '' }));
      },
    },
  ],
};
