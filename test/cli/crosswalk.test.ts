import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import type { CoverageListed } from '../../contract/coverage-shapes.ts';
import { freshFolder, type Folder } from '../fixtures/engagement.ts';
import { run } from './run.ts';

let folder: Folder;
let file: string;
beforeAll(async () => {
  folder = freshFolder();
  file = folder.at('Merrowdale.plumb');
  vi.stubEnv('PLUMBLINE_HOME', folder.at('home'));
  await run('example', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

const coverage = async (...args: readonly string[]): Promise<CoverageListed> => JSON.parse((await run('crosswalk', file, ...args, '--json')).stdout) as CoverageListed;
const itemOf = ({ groups }: CoverageListed, ref: string) => groups.flatMap(({ items }) => items).find((item) => item.ref === ref);

it('reads the worked example with the crosswalk its file holds, and never finds anything full', async () => {
  const listed = await coverage('eu-ai-act');
  expect(listed.crosswalk).toMatchObject({ id: 'iso-42001-to-eu-ai-act', origin: 'file' });
  expect(listed.counts.full).toBe(0);
  expect(listed.counts['no-counterpart']).toBeGreaterThan(0);
  const { stdout } = await run('crosswalk', file, 'EU-AI-Act');
  expect(stdout).toContain('no presumption of conformity');
  expect(stdout).not.toMatch(/\d ?%/);
});

it('counts a duty from its day on, for the AI system it binds', async () => {
  const applicable = async (...args: readonly string[]) => itemOf(await coverage('eu-ai-act', ...args), 'AIA-26-2')?.applicable;
  expect(await applicable('--system', 'S4', '--on', '2027-12-02')).toBe(false);
  const [before, after] = [await coverage('eu-ai-act', '--system', 's3', '--on', '2026-10-16'), await coverage('eu-ai-act', '--system', 'S3', '--on', '2030-08-02')];
  expect(before.system).toBe('S3');
  const binding = ({ groups }: CoverageListed) => groups.flatMap(({ items }) => items).filter((item) => item.binding === 'binds').length;
  expect(binding(after)).toBeGreaterThan(binding(before));
});

it('derives a framework that is not asked with the crosswalk of the installation', async () => {
  const listed = await coverage('nist-ai-rmf');
  expect([listed.asked, listed.crosswalk.origin]).toEqual([false, 'app']);
  const items = listed.groups.flatMap((group) => group.items);
  expect(items).toHaveLength(72);
  // What decides is named, and for which AI system where they differ.
  expect(items.filter(({ derived }) => derived === 'none').every(({ weakest }) => weakest.length > 0)).toBe(true);
  expect(items.some(({ derived, system }) => derived === 'none' && system !== null)).toBe(true);
  expect(items.every(({ direct, applicable }) => direct === null && applicable)).toBe(true);
});

it('refuses a framework nothing leads to, an AI system there is not, and a day that is none', async () => {
  expect((await run('crosswalk', file, 'house-rules', '--on', '2026-12-01')).code).toBe(exitCodes.refused);
  expect((await run('crosswalk', file, 'eu-ai-act', '--system', 'S99')).code).toBe(exitCodes.refused);
  expect((await run('crosswalk', file, 'eu-ai-act', '--on', 'tomorrow')).code).toBe(exitCodes.usage);
  expect((await run('crosswalk', file, '--system', 'S1')).code).toBe(exitCodes.usage);
});
