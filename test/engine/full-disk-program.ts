/** Works on a small disk (its path is the argument) until it is full, over the contract; prints what happened as JSON. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { refusedProblem } from '../../contract/refused.ts';
import { emptyProfile } from '../../domain/engagement/engagement.ts';
import { createEngine } from '../../engine/engine.ts';

const disk = process.argv[2] ?? '';
const path = join(disk, 'a.plumb');
let save = path;
const engineOn = (dataFolder: string, kind: 'desktop' | 'browser') =>
  createEngine({
    packsFolder: new URL('../../assessment-packs', import.meta.url).pathname,
    dataFolder,
    appVersion: '0.1.0',
    log: () => undefined,
    now: () => new Date(),
    host: { kind, dialogs: kind === 'browser' ? null : { chooseEngagement: () => Promise.resolve(null), chooseWhereToSave: () => Promise.resolve(save) } },
  });
/** The code of the refusal, or 'done'. */
const codeOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'done', (error: unknown) => refusedProblem(error)?.code ?? String(error));

const engine = engineOn(join(disk, '..', 'data'), 'desktop');
const client = createRouterClient(engine.router);
const profile = { ...emptyProfile, client: 'Acme' };
const opened = await client.engagement.create({ profile });
if (opened.outcome !== 'opened') throw new Error('not opened');
const { engagement } = opened;
const bytes = new Uint8Array(await (await client.engagement.copy({ engagement })).arrayBuffer());
writeFileSync(join(disk, 'ballast'), Buffer.alloc(256 * 1024));

let acknowledged = 0;
let refused = '';
while (refused === '') {
  const code = await codeOf(client.answer.set({ engagement, question: '4.1-1', change: { note: `${acknowledged + 1} ${'x'.repeat((acknowledged * 997) % 9_000)}` } }));
  if (code === 'done') acknowledged += 1;
  else refused = code;
}
const last = async () => Number((await client.answer.list({ engagement })).answers[0]?.note.split(' ')[0]);
const whenFull = { shown: await last(), sound: (await client.engagement.verify({ engagement })).sound };

save = join(disk, 'second.plumb');
const create = await codeOf(client.engagement.create({ profile }));
const uploads = join(disk, 'uploads');
mkdirSync(uploads);
const browser = engineOn(uploads, 'browser');
const receive = await codeOf(createRouterClient(browser.router).engagement.receive({ file: new File([bytes], 'b.plumb') }));
await browser.close();
const left = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) => !/^a\.plumb|^\.~|preferences/.test(name)).sort();

rmSync(join(disk, 'ballast'));
const afterwards = await codeOf(client.answer.set({ engagement, question: '4.1-1', change: { note: `${acknowledged + 1} There is room.` } }));
const end = { shown: await last(), sound: (await client.engagement.verify({ engagement })).sound };
await engine.close();
console.log(JSON.stringify({ acknowledged, refused, whenFull, create, receive, left, afterwards, end, header: readFileSync(path).toString('latin1', 0, 15) }));
