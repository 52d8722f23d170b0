import { afterAll, expect, it } from 'vitest';
import { parsePack } from '../../engine/packs/parse-pack.ts';
import { hostilePacks } from './hostile-packs.ts';
import { packFiles } from './pack-files.ts';

const took: { readonly name: string; readonly milliseconds: number }[] = [];
afterAll(() => {
  const sorted = took.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const slow = sorted.filter(({ milliseconds }) => milliseconds >= 10);
  console.log(`${hostilePacks.length} hostile packs; ${slow.length} took 10 ms or more; slowest ${sorted.slice(0, 3).map(({ name, milliseconds }) => `${milliseconds.toFixed(1)} ms (${name})`).join(', ')}`);
});

it('takes the sound pack the others are made from', () => {
  expect(parsePack(packFiles()).problems).toEqual([]);
});

it.each(hostilePacks.map((pack) => [pack.name, pack] as const))('refuses %s, and says where', (name, { files, file, line }) => {
  const { pack, problems } = parsePack(files);
  // The least of three: what the processing takes, not what else the machine was doing.
  took.push({ name, milliseconds: Math.min(...[1, 2, 3].map(() => timed(() => parsePack(files)))) });

  expect(pack).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(50);
  for (const problem of problems) {
    expect(problem.message).toMatch(/\p{L}/u);
    expect(problem.message.length).toBeLessThan(500);
  }
  expect(problems[0]?.file).toBe(file);
  if (line !== null) expect(problems.filter((problem) => problem.file === file).map((problem) => problem.line)).toContain(line);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
