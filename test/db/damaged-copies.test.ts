import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../../db/hash.ts';
import { bundleProgram, startProcess, type TalkingProcess } from '../durability/bundled-process.ts';
import { randomOf, runSeed, scaled } from '../durability/scale.ts';
import { createFilledEngagement, freshFolder, openEngagement } from '../fixtures/engagement.ts';

/** Opens the file of each order in a process of its own, so that a crash or an endless loop is seen and not suffered. */
const openingProgram = `
  import { createInterface } from 'node:readline';
  import { writeSync } from 'node:fs';
  import { createHash } from 'node:crypto';
  import { openEngagement } from '../fixtures/engagement.ts';
  import { verifyEngagement } from '../../db/verify.ts';

  writeSync(1, 'READY\\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const { number, path } = JSON.parse(line);
    let file = null;
    let said;
    try {
      file = openEngagement(path);
      const noticed = verifyEngagement(file).some(({ passed }) => !passed);
      const content = noticed ? '' : JSON.stringify([file.read(), file.operations(), file.packs()]);
      said = { outcome: 'opened', noticed, content: createHash('sha256').update(content).digest('hex') };
    } catch (error) {
      said = { outcome: error.problem === undefined ? 'failed' : 'refused', code: error.problem?.code ?? error.stack };
    }
    try {
      file?.close();
    } catch (error) {
      said = { outcome: 'failed', code: error.stack };
    }
    writeSync(1, 'SAID' + number + ' ' + JSON.stringify(said) + '\\n');
  }
`;

type Said =
  | { readonly outcome: 'opened'; readonly noticed: boolean; readonly content: string }
  | { readonly outcome: 'refused'; readonly code: string }
  | { readonly outcome: 'failed'; readonly code: string };

/** Flips one to 64 bytes anywhere, or in the header, or cuts the file off. */
const damaged = (sound: Buffer, random: () => number): { readonly bytes: Buffer; readonly how: string } => {
  const below = (limit: number) => Math.floor(random() * limit);
  const kind = random();
  if (kind < 0.15) {
    const length = below(sound.length);
    return { bytes: sound.subarray(0, length), how: `cut to ${length} bytes` };
  }
  const bytes = Buffer.from(sound);
  const reach = kind < 0.3 ? 200 : bytes.length;
  const flips = Array.from({ length: 1 + below(64) }, () => [below(reach), below(256)] as const);
  for (const [offset, value] of flips) bytes[offset] = value;
  return { bytes, how: flips.map(([offset, value]) => `${offset}=${value}`).join(' ') };
};

test('a damaged copy is refused and left as it is, or the verification notices, or nothing that counts was hit', { timeout: 600_000 }, async () => {
  using folder = freshFolder();
  const seed = runSeed();
  const random = randomOf(seed);
  createFilledEngagement(folder.at('sound.plumb'));
  const sound = readFileSync(folder.at('sound.plumb'));
  const file = openEngagement(folder.at('sound.plumb'));
  const content = sha256(JSON.stringify([file.read(), file.operations(), file.packs()]));
  file.close();
  const program = await bundleProgram(folder, 'opening', openingProgram);
  const opener: TalkingProcess = startProcess(process.execPath, [program]);
  await opener.hears('READY');
  const copies = scaled(200, 1_000);
  const counts = { refused: 0, noticed: 0, untouched: 0 };
  const faults: string[] = [];
  let slowest = 0;
  for (let number = 0; number < copies; number += 1) {
    const { bytes, how } = damaged(sound, random);
    const path = folder.at(`copy-${number}/damaged.plumb`);
    mkdirSync(folder.at(`copy-${number}`));
    writeFileSync(path, bytes);
    const start = performance.now();
    opener.order({ number, path });
    const word = `SAID${number} `;
    const watch = setTimeout(opener.kill, 10_000);
    const said = JSON.parse((await opener.hears(word)).slice(word.length)) as Said;
    clearTimeout(watch);
    slowest = Math.max(slowest, performance.now() - start);
    const names = readdirSync(folder.at(`copy-${number}`)).join();
    if (names !== 'damaged.plumb') faults.push(`${how}: left ${names}`);
    if (said.outcome === 'failed') faults.push(`${how}: ${said.code}`);
    else if (said.outcome === 'refused') {
      counts.refused += 1;
      if (!readFileSync(path).equals(bytes)) faults.push(`${how}: refused with ${said.code}, but changed`);
    } else if (said.noticed) counts.noticed += 1;
    else if (said.content === content) counts.untouched += 1;
    else faults.push(`${how}: opened with other content, unnoticed`);
    rmSync(folder.at(`copy-${number}`), { recursive: true });
  }
  opener.child.stdin.end();
  await opener.ended;
  console.log(
    `B2: ${copies} damaged copies: ${counts.refused} refused and byte-identical, ${counts.noticed} noticed by verification, ${counts.untouched} with nothing lost, ${faults.length} faults, slowest ${Math.round(slowest)} ms (seed ${seed})`,
  );
  expect(faults).toEqual([]);
});
