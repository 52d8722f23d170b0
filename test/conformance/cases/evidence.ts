import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { created, malformed, refused, unchanged, wrong, type Cases } from '../world.ts';

const minutes = (name = 'Minutes.txt'): File => new File(['Minutes of 12 October 2026'], name, { type: 'image/png' });

export const evidenceCases: Cases = {
  'evidence.attach': [
    {
      name: 'keeps a file as a new piece and names it in answers, all as one step that undo takes back',
      run: async (world) => {
        const { engagement } = await created(world);
        const before = (await world.client.engagement.load({ engagement })).engagement;
        const attached = await world.client.evidence.attach({ engagement, file: minutes('../x/Minutes.txt'), answers: [{ question: '4.1-1', system: null }, { question: '4.2-1', system: null }] });
        const [piece] = (await world.client.engagement.load({ engagement })).engagement.records.evidence;
        strictEqual(piece?.id, attached.id);
        strictEqual(piece.title, 'Minutes.txt');
        deepStrictEqual({ ...piece.file, sha256: piece.file?.sha256.length }, { sha256: 64, name: 'Minutes.txt', bytes: 26, media: 'text/plain' });
        deepStrictEqual(attached.answers?.map(({ evidenceItems }) => evidenceItems), [[piece.id], [piece.id]]);
        const same = await world.client.evidence.attach({ engagement, file: minutes('Copy.txt') });
        deepStrictEqual(same.sameAs, ['E1']);
        strictEqual((await world.client.engagement.verify({ engagement })).sound, true);
        await world.client.history.undo({ engagement });
        await world.client.history.undo({ engagement });
        deepStrictEqual((await world.client.engagement.load({ engagement })).engagement.records, before.records);
      },
    },
    {
      name: 'refuses an empty file, a broken picture, a piece and a question there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('evidence-file-refused', () => world.client.evidence.attach({ engagement, file: new File([], 'empty.txt') }));
          await refused('evidence-file-refused', () => world.client.evidence.attach({ engagement, file: new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])], 'photo.jpg') }));
          await refused('record-unknown', () => world.client.evidence.attach({ engagement, file: minutes(), id: 'E9' }));
          await refused('question-unknown', () => world.client.evidence.attach({ engagement, file: minutes(), answers: [{ question: '99.9-1', system: null }] }));
          await malformed(() => world.client.evidence.attach({ engagement, file: wrong('a path') }));
        });
      },
    },
  ],
  'evidence.note': [
    {
      name: 'puts a new piece on the register and names it in the answer, as one step',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id, answers } = await world.client.evidence.note({ engagement, fields: { title: 'AI policy v1.2' }, question: '5.2-1', system: null });
        deepStrictEqual(answers?.map(({ evidenceItems }) => evidenceItems), [[id]]);
        await world.client.history.undo({ engagement });
        const { records, answers: after } = (await world.client.engagement.load({ engagement })).engagement;
        deepStrictEqual([records.evidence, after.flatMap(({ evidenceItems }) => evidenceItems)], [[], []]);
      },
    },
    {
      name: 'refuses a piece without a title and a question there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('record-invalid', () => world.client.evidence.note({ engagement, fields: {}, question: '5.2-1', system: null }));
          await refused('question-unknown', () => world.client.evidence.note({ engagement, fields: { title: 'A' }, question: '99.9-1', system: null }));
          await malformed(() => world.client.evidence.note({ engagement, fields: wrong({ title: 'A', colour: 'red' }), question: '5.2-1', system: null }));
        });
      },
    },
  ],
  'evidence.detach': [
    {
      name: 'takes the file from a piece, which stays, and undo brings it back',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.evidence.attach({ engagement, file: minutes() });
        await world.client.evidence.detach({ engagement, id });
        const piece = async () => (await world.client.engagement.load({ engagement })).engagement.records.evidence[0];
        strictEqual((await piece())?.file, null);
        await world.client.history.undo({ engagement });
        strictEqual((await piece())?.file?.name, 'Minutes.txt');
        strictEqual(await (await world.client.evidence.fetch({ engagement, id })).text(), 'Minutes of 12 October 2026');
      },
    },
    {
      name: 'refuses a piece without a file and one there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.record.add({ engagement, record: { kind: 'evidence', fields: { title: 'Policy' } } });
        await unchanged(world, engagement, async () => {
          await refused('evidence-file-missing', () => world.client.evidence.detach({ engagement, id: 'E1' }));
          await refused('record-unknown', () => world.client.evidence.detach({ engagement, id: 'E2' }));
          await malformed(() => world.client.evidence.detach({ engagement, id: wrong(2) }));
        });
      },
    },
  ],
  'evidence.fetch': [
    {
      name: 'gives what was kept, under its name, and as a picture only what is one',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.evidence.attach({ engagement, file: new File(['<svg onload="alert(1)">'], 'drawing.png', { type: 'image/png' }) });
        const file = await world.client.evidence.fetch({ engagement, id });
        deepStrictEqual([file.name, file.type, await file.text()], ['drawing.png', 'application/octet-stream', '<svg onload="alert(1)">']);
      },
    },
    {
      name: 'refuses a piece without a file',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.record.add({ engagement, record: { kind: 'evidence', fields: { title: 'Policy' } } });
        await refused('evidence-file-missing', () => world.client.evidence.fetch({ engagement, id: 'E1' }));
        await malformed(() => world.client.evidence.fetch({ engagement, id: '' }));
      },
    },
  ],
  'evidence.save': [
    {
      name: 'writes the file where the person says; nowhere when the dialog is closed or there is none',
      run: async (world) => {
        const { engagement } = await created(world);
        const { id } = await world.client.evidence.attach({ engagement, file: minutes() });
        world.dialogs.save = null;
        deepStrictEqual(await world.client.evidence.save({ engagement, id }), { saved: null });
        const path = world.freshPath('Minutes.txt');
        world.dialogs.save = path;
        const { saved } = await world.client.evidence.save({ engagement, id });
        strictEqual(saved, world.kind === 'desktop' ? 'Minutes.txt' : null);
        if (world.kind === 'desktop') strictEqual(readFileSync(path, 'utf8'), 'Minutes of 12 October 2026');
        else ok(!existsSync(path));
      },
    },
    {
      name: 'refuses a piece without a file, and a path from the other side',
      run: async (world) => {
        const { engagement } = await created(world);
        const path = world.freshPath('never.txt');
        await refused('record-unknown', () => world.client.evidence.save({ engagement, id: 'E1' }));
        await malformed(() => world.client.evidence.save(wrong({ engagement, id: 'E1', path })));
        ok(!existsSync(path));
      },
    },
  ],
  'request.generate': [
    {
      name: 'makes one request for each thing, with all that need it, and none a second time in any language',
      run: async (world) => {
        const { engagement } = await created(world);
        const first = await world.client.request.generate({ engagement });
        const requests = (await world.client.engagement.load({ engagement })).engagement.records.request;
        strictEqual(requests.length, first.ids.length);
        strictEqual(requests.filter(({ source }) => source.startsWith('core:')).length, 22);
        strictEqual(new Set(requests.map(({ source }) => source)).size, requests.length);
        ok(requests.every(({ state, items, title }) => state === 'draft' && items.length > 0 && title !== ''));
        deepStrictEqual((await world.client.request.generate({ engagement, language: 'de' })).ids, []);
        const hints = await world.client.request.generate({ engagement, sets: ['hints'], item: '4.1' });
        ok(hints.ids.length > 3 && hints.ids.length < 60);
        await world.client.history.undo({ engagement });
        await world.client.history.undo({ engagement });
        deepStrictEqual((await world.client.engagement.load({ engagement })).engagement.records.request, []);
      },
    },
    {
      name: 'refuses a requirement there is not and a set there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await unchanged(world, engagement, async () => {
          await refused('item-unknown', () => world.client.request.generate({ engagement, item: '99.9' }));
          await malformed(() => world.client.request.generate({ engagement, sets: [wrong('everything')] }));
          await malformed(() => world.client.request.generate({ engagement, sets: [] }));
        });
      },
    },
  ],
  'request.mark': [
    {
      name: 'marks several as asked with a day they are due, as one step',
      run: async (world) => {
        const { engagement } = await created(world);
        for (const title of ['Policy', 'Inventory']) await world.client.record.add({ engagement, record: { kind: 'request', fields: { title } } });
        await world.client.request.mark({ engagement, ids: ['Q1', 'Q2'], state: 'asked', on: '2026-10-01', dueOn: '2026-10-12' });
        const states = async () => (await world.client.engagement.load({ engagement })).engagement.records.request.map(({ state, askedOn, dueOn }) => [state, askedOn, dueOn]);
        deepStrictEqual(await states(), [['asked', '2026-10-01', '2026-10-12'], ['asked', '2026-10-01', '2026-10-12']]);
        await world.client.history.undo({ engagement });
        deepStrictEqual(await states(), [['draft', '', ''], ['draft', '', '']]);
      },
    },
    {
      name: 'refuses all of them when one is not there, a state there is not and a day that is none',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.record.add({ engagement, record: { kind: 'request', fields: { title: 'Policy' } } });
        await unchanged(world, engagement, async () => {
          await refused('record-unknown', () => world.client.request.mark({ engagement, ids: ['Q1', 'Q9'], state: 'asked', on: '2026-10-01' }));
          await malformed(() => world.client.request.mark({ engagement, ids: ['Q1'], state: wrong('lost'), on: '2026-10-01' }));
          await malformed(() => world.client.request.mark({ engagement, ids: ['Q1'], state: 'asked', on: 'soon' }));
        });
      },
    },
  ],
  'request.receive': [
    {
      name: 'makes the piece of evidence that came, once, and takes one there is when it is named',
      run: async (world) => {
        const { engagement } = await created(world);
        for (const title of ['Policy', 'Inventory']) await world.client.record.add({ engagement, record: { kind: 'request', fields: { title, owner: 'AI lead' } } });
        const first = await world.client.request.receive({ engagement, id: 'Q1', on: '2026-10-05', partly: true });
        await world.client.request.receive({ engagement, id: 'Q1', on: '2026-10-06', location: 'Data room 3' });
        await world.client.request.receive({ engagement, id: 'Q2', on: '2026-10-06', evidence: 'E1' });
        const { request, evidence } = (await world.client.engagement.load({ engagement })).engagement.records;
        deepStrictEqual(request.map((one) => [one.state, one.receivedOn, one.location, one.evidence]), [
          ['received', '2026-10-06', 'Data room 3', first.evidence],
          ['received', '2026-10-06', '', first.evidence],
        ]);
        deepStrictEqual(evidence.map(({ id, title, owner }) => [id, title, owner]), [[first.evidence, 'Policy', 'AI lead']]);
      },
    },
    {
      name: 'refuses a request or a piece there is not',
      run: async (world) => {
        const { engagement } = await created(world);
        await world.client.record.add({ engagement, record: { kind: 'request', fields: { title: 'Policy' } } });
        await unchanged(world, engagement, async () => {
          await refused('record-unknown', () => world.client.request.receive({ engagement, id: 'Q9', on: '2026-10-05' }));
          await refused('record-unknown', () => world.client.request.receive({ engagement, id: 'Q1', on: '2026-10-05', evidence: 'E9' }));
          await malformed(() => world.client.request.receive({ engagement, id: 'Q1', on: wrong('soon') }));
        });
      },
    },
  ],
};
