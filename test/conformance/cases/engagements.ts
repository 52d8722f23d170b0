import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { contentOf, created, malformed, profileOf, refused, unchanged, wrong, type Cases } from '../world.ts';

export const engagementCases: Cases = {
  'engagement.create': [
    {
      name: 'makes a file with both packs in it and opens it',
      run: async (world) => {
        const { engagement } = await created(world, 'Näturlich & Söhne');
        const view = await world.client.engagement.load({ engagement });
        strictEqual(view.engagement.profile.client, 'Näturlich & Söhne');
        strictEqual(view.access, 'read-write');
        deepStrictEqual(view.packs.map(({ content }) => content.kind), ['requirements', 'controls']);
        strictEqual(view.undo, null);
      },
    },
    {
      name: 'makes nothing when the person closes the dialog, and never replaces a file',
      run: async (world) => {
        if (world.kind === 'browser') return;
        world.dialogs.save = null;
        deepStrictEqual(await world.client.engagement.create({ profile: profileOf('Nobody') }), { outcome: 'cancelled' });
        const { engagement, path } = await created(world);
        world.dialogs.save = path;
        await unchanged(world, engagement, () => refused('file-exists', () => world.client.engagement.create({ profile: profileOf('Another') })));
      },
    },
    {
      name: 'gives two engagements of one client a file each where the host has no dialogs',
      run: async (world) => {
        if (world.kind === 'desktop') return;
        const [first, second] = [await created(world, 'Twice Ltd'), await created(world, 'Twice Ltd')];
        const names = await Promise.all([first, second].map(async ({ engagement }) => (await world.client.engagement.load({ engagement })).fileName));
        strictEqual(new Set(names).size, 2);
      },
    },
    {
      name: 'refuses a client without a name, a role there is not and a control character, and makes no file',
      run: async (world) => {
        const path = world.freshPath('never.plumb');
        world.dialogs.save = path;
        const before = (await world.client.recents.list({})).recents.length;
        await malformed(() => world.client.engagement.create({ profile: profileOf('   ') }));
        await malformed(() => world.client.engagement.create({ profile: { ...profileOf('A'), roles: [wrong('wizard')] } }));
        await malformed(() => world.client.engagement.create({ profile: profileOf('A\u0000B') }));
        await malformed(() => world.client.engagement.create(wrong({ profile: { ...profileOf('A'), path: '/etc/passwd' } })));
        ok(!existsSync(path));
        strictEqual((await world.client.recents.list({})).recents.length, before);
      },
    },
  ],
  'engagement.load': [
    {
      name: 'gives the whole engagement with its packs',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 3 } });
        const view = await world.client.engagement.load({ engagement });
        deepStrictEqual(view.engagement.answers.map(({ value, system }) => ({ value, system })), [{ value: 3, system: null }]);
        deepStrictEqual(view.undo, { label: '4.1-1: largely' });
        ok(view.packs.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)));
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is no text',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.engagement.load({ engagement: 'never opened' }));
        await malformed(() => client.engagement.load(wrong({ engagement: ['a', 'b'] })));
        await malformed(() => client.engagement.load(wrong({})));
      },
    },
  ],
  'engagement.status': [
    {
      name: 'counts what is answered, and gives whole numbers or null',
      run: async (world) => {
        const { engagement } = await created(world);
        const empty = await world.client.engagement.status({ engagement });
        strictEqual(empty.totals.answered, 0);
        deepStrictEqual(empty.cci, { value: null, low: 0, high: 100 });
        strictEqual(empty.items.length, 70);
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 4, evidence: 'E3' } });
        const one = await world.client.engagement.status({ engagement });
        strictEqual(one.totals.answered, 1);
        strictEqual(one.totals.open, empty.totals.open - 1);
        ok(one.items.every(({ S }) => S === null || Number.isInteger(S)));
        strictEqual(one.items.find(({ ref }) => ref === '4.1')?.answered, 1);
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is too long',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.engagement.status({ engagement: 'never opened' }));
        await malformed(() => client.engagement.status({ engagement: 'k'.repeat(81) }));
      },
    },
  ],
  'engagement.updateProfile': [
    {
      name: 'changes the field given, keeps the others, and can be undone',
      run: async (world) => {
        const { engagement } = await created(world);
        const written = await world.client.engagement.updateProfile({ engagement, changes: { scope: 'All sites.', size: 'large' } });
        deepStrictEqual(written.profile, { ...profileOf('Acme Medical Imaging'), scope: 'All sites.', size: 'large' });
        const undone = await world.client.history.undo({ engagement });
        deepStrictEqual(undone.profile, profileOf('Acme Medical Imaging'));
      },
    },
    {
      name: 'writes nothing when nothing differs',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          const written = await world.client.engagement.updateProfile({ engagement, changes: { client: 'Acme Medical Imaging' } });
          strictEqual(written.profile, undefined);
        });
      },
    },
    {
      name: 'refuses a size there is not, and loses nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await malformed(() => world.client.engagement.updateProfile({ engagement, changes: { scope: 'Kept out.', size: wrong('enormous') } }));
          await malformed(() => world.client.engagement.updateProfile({ engagement, changes: wrong({ id: 'another' }) }));
          await refused('engagement-closed', () => world.client.engagement.updateProfile({ engagement: 'never opened', changes: {} }));
        });
      },
    },
  ],
  'engagement.verify': [
    {
      name: 'finds a new engagement sound and changes nothing',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          const { sound, checks } = await world.client.engagement.verify({ engagement });
          strictEqual(sound, true);
          strictEqual(checks.length, 6);
          ok(checks.every(({ passed, detail }) => passed && detail.length > 0));
        });
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is nothing',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.engagement.verify({ engagement: 'never opened' }));
        await malformed(() => client.engagement.verify(wrong({ engagement: null })));
      },
    },
  ],
  'engagement.close': [
    {
      name: 'closes for good: the next call is told so, and the file opens again with everything in it',
      run: async (world) => {
        const { engagement, handle } = await created(world);
        await world.client.answer.set({ engagement, question: '5.2-1', change: { value: 2, note: 'Draft only.' } });
        const before = await contentOf(world, engagement);
        deepStrictEqual(await world.client.engagement.close({ engagement }), { done: true });
        await refused('engagement-closed', () => world.client.engagement.load({ engagement }));
        const opened = await world.client.engagement.open({ handle });
        ok(opened.outcome === 'opened');
        deepStrictEqual(await contentOf(world, opened.engagement), before);
      },
    },
    {
      name: 'takes an engagement closed before for closed, and refuses a key that is a number',
      run: async ({ client }) => {
        deepStrictEqual(await client.engagement.close({ engagement: 'never opened' }), { done: true });
        await malformed(() => client.engagement.close(wrong({ engagement: 1 })));
      },
    },
  ],
  'engagement.open': [
    {
      name: 'opens from the recent list; a file open elsewhere only by taking it over',
      run: async (world) => {
        const { engagement, handle } = await created(world);
        await refused('file-in-use', () => world.client.engagement.open({ handle }));
        await world.client.engagement.status({ engagement });
        const taken = await world.client.engagement.open({ handle, takeOver: true });
        ok(taken.outcome === 'opened' && taken.engagement !== engagement && taken.handle === handle);
        await refused('engagement-closed', () => world.client.answer.set({ engagement, question: '4.1-1', change: { value: 1 } }));
      },
    },
    {
      name: 'refuses an unknown handle, a path for a handle and a file that is gone',
      run: async (world) => {
        await refused('handle-unknown', () => world.client.engagement.open({ handle: '/etc/passwd' }));
        await malformed(() => world.client.engagement.open(wrong({ handle: 'x', takeOver: 'yes' })));
        if (world.kind === 'browser') return;
        const { engagement, handle, path } = await created(world);
        await world.client.engagement.close({ engagement });
        rmSync(path);
        await refused('file-missing', () => world.client.engagement.open({ handle }));
        const { recents } = await world.client.recents.list({});
        strictEqual(recents.find((recent) => recent.handle === handle)?.state, 'missing');
      },
    },
  ],
};
