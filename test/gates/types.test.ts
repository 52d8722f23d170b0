import { expect, it } from 'vitest';
import { typesGate } from '../../build/gates/types.ts';
import { emptyTree, plantedTree } from './planted-tree.ts';

it('passes a tree of sound rooms and counts what the compiler read', async () => {
  const report = await typesGate(plantedTree({}));
  expect(report.problems).toEqual([]);
  expect(report.read).toBeGreaterThanOrEqual(11);
});

it('refuses a wrong type, an enum and a Node type in domain, with the place of each', async () => {
  const root = plantedTree({
    'domain/weight.ts': "export const weight: number = 'heavy';\n",
    'engine/kind.ts': 'export enum Kind { requirement, control }\n',
    'domain/place.ts': 'export const place = process.cwd();\n',
  });
  const { problems } = await typesGate(root);
  expect(problems.join('\n')).toMatch(/domain\/weight\.ts\(1,14\): error TS2322/);
  expect(problems.join('\n')).toMatch(/engine\/kind\.ts\(1,13\): error TS1294/);
  expect(problems.join('\n')).toMatch(/domain\/place\.ts\(1,22\): error TS2591/);
});

it('names a room the compiler read nothing of', async () => {
  const { problems } = await typesGate(plantedTree({ 'cli/sound.ts': null }));
  expect(problems).toContain('cli: read 0 files');
});

it('fails where there is nothing to read', async () => {
  expect((await typesGate(emptyTree())).problems).toContain('read 0 files: the gate looked at nothing');
});
