import { expect, it } from 'vitest';
import { runGates } from '../../build/gates/check.ts';
import { emptyTree, plantedTree } from './planted-tree.ts';

it('prints a line for each gate with what it read, every problem below it, and counts the gates that failed', async () => {
  const lines: string[] = [];
  const root = plantedTree({ 'domain/upward.ts': "export { dbSound } from '../db/sound.ts';\n" });
  expect(await runGates(root, ['imports', 'crosswalks'], (line) => lines.push(line))).toBe(1);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^imports {4}FAIL +\d+ modules +\d+\.\d s$/);
  expect(lines[1]).toBe("    domain/upward.ts imports '../db/sound.ts': domain may import no other room");
  expect(lines[2]).toMatch(/^crosswalks ok +0 rows +\d+\.\d s {2}\(there are no crosswalks yet\)$/);
});

it('counts a gate that breaks as failed instead of leaving it out', async () => {
  const lines: string[] = [];
  expect(await runGates(emptyTree(), ['procedures'], (line) => lines.push(line))).toBe(1);
  expect(lines.join('\n')).toContain('the gate itself failed');

  const withoutHeader = plantedTree({ 'assessment-packs/broken/1.0.0/notes.txt': 'no pack.yaml here' });
  expect(await runGates(withoutHeader, ['packs', 'releases'], () => undefined)).toBe(2);
});

it('refuses the name of a gate that does not exist', async () => {
  await expect(runGates(emptyTree(), ['style'], () => undefined)).rejects.toThrow('no gate is called style');
});
