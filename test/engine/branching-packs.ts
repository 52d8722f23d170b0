/** A folder of packs whose questions depend on each other, on the client and on the AI systems. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from '../fixtures/engagement.ts';
import { header, question, section } from '../packs/pack-files.ts';

const perSystem = (text: string): string => text.replace('level: organisation', 'level: system');

/** Item 4.1: `always`; `if-done` needs it at least partly done; `provider` and `small` look at the client; `tier` and `after` are asked per system. */
const branching = section(
  [
    question('always'),
    question('if-done', 'applies_if: { answer: always, at_least: 2 }'),
    question('provider', 'applies_if: { role: [ai-provider] }'),
    question('small', 'applies_if: { size: [micro, small] }'),
    perSystem(question('each')),
    perSystem(question('tier', 'applies_if: { system: { tier: [high] } }')),
    perSystem(question('after', 'applies_if: { answer: each, at_least: 2 }')),
  ].join(''),
);

export const branchingPacks = (folder: Folder): string => {
  const at = folder.at('packs');
  mkdirSync(join(at, 'small-pack', '1.0.0', 'sections'), { recursive: true });
  writeFileSync(join(at, 'small-pack', '1.0.0', 'pack.yaml'), header);
  writeFileSync(join(at, 'small-pack', '1.0.0', 'sections', 'one.yaml'), branching);
  return at;
};
