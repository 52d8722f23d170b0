import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemasGate } from '../../build/gates/schemas.ts';
import { copy, emptyTree } from './planted-tree.ts';

it('refuses a published schema that is not what the app checks with, and one that is missing', async () => {
  const root = emptyTree();
  copy(root, 'assessment-packs/schema');
  expect(await schemasGate(root)).toMatchObject({ read: 8, problems: [] });

  const question = join(root, 'assessment-packs/schema/section.schema.json');
  writeFileSync(question, readFileSync(question, 'utf8').replace('"achievement"', '"feeling"'));
  expect((await schemasGate(root)).problems).toEqual([
    'assessment-packs/schema/section.schema.json is not what the app checks with: node build/gates/write-schemas.ts',
  ]);
  rmSync(question);
  expect((await schemasGate(root)).problems.join()).toContain('section.schema.json is missing');
});
