import { expect, it } from 'vitest';
import { importsGate } from '../../build/gates/imports.ts';
import { emptyTree, plantedTree } from './planted-tree.ts';

/** The problems of a tree with these files planted, each cut down to 'file: reason'. */
const problemsOf = async (files: Readonly<Record<string, string | null>>): Promise<string> =>
  (await importsGate(plantedTree(files))).problems.join('\n');

it('passes a tree whose rooms import only what their row of the table lists', async () => {
  const report = await importsGate(
    plantedTree({
      'engine/answers.ts': "import { dbSound } from '../db/sound.ts';\nimport 'node:path';\nexport const answers = dbSound;\n",
      'domain/schema.ts': "import { z } from 'zod';\nexport const schema = z.string();\n",
    }),
  );
  expect(report.problems).toEqual([]);
  expect(report.read).toBeGreaterThanOrEqual(13);
});

it('refuses an import that points up or sideways, and says what the room may import', async () => {
  const problems = await problemsOf({
    'domain/upward.ts': "import { dbSound } from '../db/sound.ts';\nexport const upward = dbSound;\n",
    'db/sideways.ts': "export { reportsSound } from '../reports/sound.ts';\n",
    'cli/deep.ts': "export { dbSound } from '../db/sound.ts';\n",
    'engine/tested.ts': "export { testSound } from '../test/sound.ts';\n",
  });
  expect(problems).toContain("domain/upward.ts imports '../db/sound.ts': domain may import no other room");
  expect(problems).toContain("db/sideways.ts imports '../reports/sound.ts': db may import domain");
  expect(problems).toContain("cli/deep.ts imports '../db/sound.ts': cli may import domain, contract, engine, server");
  expect(problems).toContain("engine/tested.ts imports '../test/sound.ts'");
});

it('sees imports of types, dynamic imports and imports inside types', async () => {
  const problems = await problemsOf({
    'db/row.ts': 'export interface Row { readonly id: string }\n',
    'renderer/types.ts': "import type { Row } from '../db/row.ts';\nexport type Shown = Row;\n",
    'contract/late.ts': "export const late = () => import('../engine/sound.ts');\n",
    'domain/inline.ts': "export type Inline = import('../db/row.ts').Row;\n",
  });
  expect(problems).toContain("renderer/types.ts imports '../db/row.ts'");
  expect(problems).toContain("contract/late.ts imports '../engine/sound.ts'");
  expect(problems).toContain("domain/inline.ts imports '../db/row.ts'");
});

it('refuses Node in rooms that run without it, and Node by its old names elsewhere', async () => {
  const problems = await problemsOf({
    'domain/disk.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'contract/disk.ts': "import type { Stats } from 'fs';\nexport type Size = Stats;\n",
    'renderer/disk.tsx': "import 'node:path';\n",
    'db/bare.ts': "import 'path';\n",
  });
  expect(problems).toContain("domain/disk.ts imports 'fs': domain runs without Node");
  expect(problems).toContain("contract/disk.ts imports 'fs': contract runs without Node");
  expect(problems).toContain("renderer/disk.tsx imports 'path': renderer runs without Node");
  expect(problems).toContain("db/bare.ts imports 'path': write 'node:path'");
});

it('refuses a package outside the room that owns it, installed or not', async () => {
  const problems = await problemsOf({
    'engine/window.ts': "import type { BrowserWindow } from 'electron';\nexport type Window = BrowserWindow;\n",
    'server/sql.ts': "import 'better-sqlite3';\n",
    'renderer/sql.ts': "import { sql } from 'drizzle-orm/sql';\nexport const query = sql;\n",
    'domain/moment.ts': "import 'moment';\n",
  });
  expect(problems).toContain("engine/window.ts imports 'electron': engine may use @orpc/server, csv-parse, exceljs, fflate, yaml, zod");
  expect(problems).toContain("server/sql.ts imports 'better-sqlite3'");
  expect(problems).toContain("renderer/sql.ts imports 'drizzle-orm/sql'");
  expect(problems).toContain("domain/moment.ts imports 'moment': domain may use zod, @noble/hashes");
});

it('refuses files that import each other when they run; a circle of types is let through', async () => {
  const problems = await problemsOf({
    'domain/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
    'domain/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
    'domain/law.ts': "import { court } from './court.ts';\nexport interface Law { readonly name: string }\nexport const law = court;\n",
    'domain/court.ts': "import type { Law } from './law.ts';\nexport const court: Law = { name: 'x' };\n",
  });
  expect(problems.match(/these files import each other/g)).toHaveLength(1);
  expect(problems).toMatch(/domain\/(egg|hen)\.ts: these files import each other/);
});

it('names a room it read nothing of, and fails where there is nothing to read', async () => {
  expect(await problemsOf({ 'server/sound.ts': null })).toContain('server: read 0 modules');
  expect((await importsGate(emptyTree())).problems).toContain('read 0 modules: the gate looked at nothing');
});
