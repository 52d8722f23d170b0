import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { contentOf, created, malformed, refused, wrong, type Cases } from '../world.ts';

/** How engagement files come and go: dialogs, uploads, downloads, the example. */
export const fileCases: Cases = {
  'engagement.openExample': [
    {
      name: 'opens the worked example, and opening it twice does not make it twice',
      run: async ({ client }) => {
        const first = await client.engagement.openExample({});
        ok(first.outcome === 'opened');
        const { client: name, totals } = await client.engagement.status({ engagement: first.engagement });
        ok(name.length > 0 && totals.answered > 0);
        const second = await client.engagement.openExample({});
        ok(second.outcome === 'opened');
        strictEqual(second.handle, first.handle);
        await client.engagement.close({ engagement: second.engagement });
      },
    },
    { name: 'refuses an argument it does not have', run: ({ client }) => malformed(() => client.engagement.openExample(wrong({ path: '/tmp' }))) },
  ],
  'engagement.choose': [
    {
      name: 'opens the file a person chose; without dialogs, or when the dialog is closed, nothing is opened',
      run: async (world) => {
        const { engagement, path } = await created(world, 'Chosen Ltd');
        await world.client.engagement.close({ engagement });
        world.dialogs.open = null;
        deepStrictEqual(await world.client.engagement.choose({}), { outcome: 'cancelled' });
        world.dialogs.open = path;
        const opened = await world.client.engagement.choose({});
        if (world.kind === 'browser') return strictEqual(opened.outcome, 'cancelled');
        ok(opened.outcome === 'opened');
        strictEqual((await world.client.engagement.status({ engagement: opened.engagement })).client, 'Chosen Ltd');
      },
    },
    {
      name: 'refuses a chosen file that is no engagement, and a path from the other side',
      run: async (world) => {
        await malformed(() => world.client.engagement.choose(wrong({ path: '/etc/passwd' })));
        if (world.kind === 'browser') return;
        const path = world.freshPath('letter.plumb');
        writeFileSync(path, 'Dear colleague, '.repeat(20));
        world.dialogs.open = path;
        await refused('file-foreign', () => world.client.engagement.choose({}));
      },
    },
  ],
  'engagement.copy': [
    {
      name: 'gives the file as it is now, byte for byte a SQLite file that can be received again',
      run: async (world) => {
        const { engagement } = await created(world, 'Copied Ltd');
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 2, note: 'Ünïcode 🙂 note' } });
        const file = await world.client.engagement.copy({ engagement });
        ok(file.name.endsWith('.plumb'));
        const bytes = new Uint8Array(await file.arrayBuffer());
        strictEqual(new TextDecoder().decode(bytes.slice(0, 15)), 'SQLite format 3');
        const opened = await world.client.engagement.receive({ file: new File([bytes], 'From a colleague.plumb') });
        ok(opened.outcome === 'opened');
        const { fileName: _here, ...here } = { fileName: '', ...(await contentOf(world, engagement)) };
        const { fileName: _there, ...there } = { fileName: '', ...(await contentOf(world, opened.engagement)) };
        deepStrictEqual(there, here);
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is an object',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.engagement.copy({ engagement: 'never opened' }));
        await malformed(() => client.engagement.copy(wrong({ engagement: {} })));
      },
    },
  ],
  'engagement.workLocally': [
    {
      name: 'goes on in a copy of the same content and leaves the file it came from as it is',
      run: async (world) => {
        const { engagement } = await created(world, 'Shared Ltd');
        await world.client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Before the copy' } });
        const opened = await world.client.engagement.workLocally({ engagement });
        ok(opened.outcome === 'opened');
        await world.client.answer.set({ engagement: opened.engagement, question: '4.1-1', change: { note: 'In the copy' } });
        const { answers: there } = await world.client.answer.list({ engagement });
        const { answers: here } = await world.client.answer.list({ engagement: opened.engagement });
        strictEqual(there[0]?.note, 'Before the copy');
        strictEqual(here[0]?.note, 'In the copy');
        strictEqual(here[0]?.value, 3);
      },
    },
    {
      name: 'refuses an engagement that is not open, and a key that is missing',
      run: async ({ client }) => {
        await refused('engagement-closed', () => client.engagement.workLocally({ engagement: 'never opened' }));
        await malformed(() => client.engagement.workLocally(wrong({})));
      },
    },
  ],
  'engagement.receive': [
    {
      name: 'takes a file in under the name it came with, beside one of the same name',
      run: async (world) => {
        const { engagement } = await created(world);
        const file = await world.client.engagement.copy({ engagement });
        const bytes = await file.arrayBuffer();
        const names: string[] = [];
        for (let time = 0; time < 2; time += 1) {
          const opened = await world.client.engagement.receive({ file: new File([bytes], '../../Ärger: "x".plumb') });
          ok(opened.outcome === 'opened');
          names.push((await world.client.engagement.load({ engagement: opened.engagement })).fileName);
        }
        notStrictEqual(names[0], names[1]);
        ok(names.every((name) => name.startsWith('Ärger') || name.includes('Ärger')));
      },
    },
    {
      name: 'refuses a letter, an empty file and a text in place of a file, and lists none of them',
      run: async ({ client }) => {
        const before = (await client.recents.list({})).recents.length;
        await refused('file-foreign', () => client.engagement.receive({ file: new File(['Dear colleague, '.repeat(20)], 'letter.plumb') }));
        await refused('file-foreign', () => client.engagement.receive({ file: new File([], 'empty.plumb') }));
        await malformed(() => client.engagement.receive(wrong({ file: 'the text of a file' })));
        strictEqual((await client.recents.list({})).recents.length, before);
      },
    },
  ],
};
