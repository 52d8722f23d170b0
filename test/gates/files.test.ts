import { expect, it } from 'vitest';
import { filesGate } from '../../build/gates/files.ts';
import { migrationsGate } from '../../build/gates/migrations.ts';
import { proceduresGate } from '../../build/gates/procedures.ts';
import { unusedGate } from '../../build/gates/unused.ts';
import { emptyTree, plantedTree } from './planted-tree.ts';

it('refuses a file of 401 lines, a file name that is not kebab-case, one that names no concept, and a room without a README', async () => {
  const root = plantedTree({
    'engine/long.ts': 'export {};\n'.repeat(401),
    'engine/short.ts': 'export {};\n'.repeat(400),
    'renderer/AnswerCard.tsx': 'export {};\n',
    'domain/date-utils.ts': 'export {};\n',
    'db/README.md': '# The engagement file\n',
  });
  const { problems } = await filesGate(root);
  expect(problems).toContain('engine/long.ts: 401 lines; split it by concept, or give the reason in build/gates/exceptions.ts');
  expect(problems).toContain('renderer/AnswerCard.tsx: file names are kebab-case');
  expect(problems).toContain('domain/date-utils.ts: name the concept it holds, in the words of docs/glossary.md');
  expect(problems).toContain('engine: has no README.md');
  expect(problems.join()).not.toMatch(/short|db:/);
  expect((await filesGate(emptyTree())).problems).toContain('read 0 files: the gate looked at nothing');
});

it('refuses a migration that no test names, that is not listed, or that is numbered out of step', async () => {
  const root = plantedTree({
    'db/migrations/0010-first-format.ts': 'export {};\n',
    'db/migrations/0025-attachments.ts': 'export {};\n',
    'db/migrations/index.ts': "import './0010-first-format.ts';\n",
    'test/db/migrations.test.ts': "// 'migrates through 0010-first-format'\n",
  });
  expect((await migrationsGate(root)).problems).toEqual([
    'db/migrations/0025-attachments.ts: the number here is 0020',
    'db/migrations/0025-attachments.ts: index.ts does not list it',
    "db/migrations/0025-attachments.ts: no test below test/db names '0025-attachments'",
  ]);
  expect((await migrationsGate(emptyTree())).problems).toContain('read 0 migrations: the gate looked at nothing');
});

const twoProcedures =
  "import { oc } from '@orpc/contract';\nexport const contract = { answer: { set: oc.input(undefined as never), list: oc.input(undefined as never) } };\n";

it('refuses a procedure without a conformance case, and a case without a procedure', async () => {
  const root = plantedTree({
    'contract/contract.ts': twoProcedures,
    'test/conformance/cases.ts': "export const conformanceCases = { 'answer.set': 1, 'answer.forget': 1 };\n",
  });
  const report = await proceduresGate(root);
  expect(report.read).toBe(2);
  expect(report.problems).toEqual([
    'answer.list is in no conformance case',
    'answer.forget has a case and is not in the contract',
  ]);
});

it('refuses a contract without a conformance suite, and a contract without procedures', async () => {
  const without = await proceduresGate(plantedTree({ 'contract/contract.ts': twoProcedures }));
  expect(without.problems).toEqual(['test/conformance/cases.ts is missing: no procedure is in the conformance suite']);
  const empty = plantedTree({
    'contract/contract.ts': 'export const contract = {};\n',
    'test/conformance/cases.ts': 'export const conformanceCases = {};\n',
  });
  expect((await proceduresGate(empty)).problems).toContain('read 0 procedures: the gate looked at nothing');
});

it('refuses a file nobody reaches, an export nobody reads, and a package nobody needs or nobody lists', async () => {
  const root = plantedTree({
    'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { zod: '4.6.7', yaml: '2.9.1' } }),
    'cli/plumbline.ts': "import { used } from '../domain/used.ts';\nimport 'fflate';\nimport { z } from 'zod';\nexport const run = z.literal(used);\n",
    'domain/used.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
    'domain/orphan.ts': 'export const orphan = 1;\n',
  });
  const { problems } = await unusedGate(root);
  expect(problems).toContain('domain/orphan.ts: no entry point reaches this file');
  expect(problems).toContain('domain/used.ts:2 forgotten: nothing uses this export');
  expect(problems.join('\n')).toMatch(/package\.json:\d+ yaml: nothing imports this package/);
  expect(problems.join('\n')).toMatch(/fflate: package\.json does not list this package/);
});
