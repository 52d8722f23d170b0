import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largestBytes = 1024 * 1024;

/**
 * The log of a host: `plumbline.log` in `folder`, with the one before it kept as `plumbline.1.log`. Lines are written at
 * once, so that the last one before a crash is there. Logging never stops the program: a full disk only loses lines.
 */
export function openLogFile(folder: string, now: () => Date): (line: string) => void {
  const path = join(folder, 'plumbline.log');
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (sizeOf(path) > largestBytes) renameSync(path, join(folder, 'plumbline.1.log'));
      appendFileSync(path, `${now().toISOString()} ${line.replaceAll(/[\r\n]+/g, ' | ')}\n`, { mode: 0o600 });
    } catch {
      // There is nowhere left to say it.
    }
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
