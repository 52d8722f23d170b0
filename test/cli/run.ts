/** The command line, run in this process (quick) or as a process of its own (as people meet it). */
import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { main } from '../../cli/main.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const run = async (...args: readonly string[]): Promise<Ran> => {
  const heard = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      heard[stream] += String(text);
      return true;
    }),
  );
  try {
    const code = await main([process.execPath, 'plumbline', ...args]);
    return { code, ...heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

export const program = new URL('../../cli/plumbline.mjs', import.meta.url).pathname;

export const start = (args: readonly string[], home: string, node = process.execPath): Ran => {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PLUMBLINE_HOME: home, PLUMBLINE_AUTHOR: 'Ann Assessor', NODE_OPTIONS: '' },
  });
  return { code: status, stdout, stderr };
};
