import { Worker } from 'node:worker_threads';
import type { EngineOptions } from '../host.ts';
import type { ParsedPack } from './parse-pack.ts';

/** Parses and checks a pack from its files. Resolves for whatever an author or somebody worse wrote. */
export type PackChecker = (files: ReadonlyMap<string, string>) => Promise<ParsedPack>;

/** What one check may use: the largest pack there may be takes a third of the memory and a tenth of the time. */
const usual = { megabytes: 512, milliseconds: 30_000 } as const;
interface Limits {
  readonly megabytes: number;
  readonly milliseconds: number;
}

/** Characters of all files together. */
const mostCharacters = 32_000_000;

/** Checks packs of others in a worker thread with limits: one that runs out of them is no sound pack. */
export const packChecker =
  ({ limits = usual, ...options }: Pick<EngineOptions, 'packCheckWorker' | 'log'> & { readonly limits?: Limits }): PackChecker =>
  (files) => {
    const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    if (size > mostCharacters) return Promise.resolve(refused(`is longer than ${mostCharacters} characters in all`));
    return new Promise((resolve) => {
      const worker = new Worker(options.packCheckWorker ?? new URL('./pack-check-worker.ts', import.meta.url), {
        workerData: files,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      });
      const end = (result: ParsedPack) => {
        clearTimeout(timer);
        resolve(result);
        void worker.terminate();
      };
      const timer = setTimeout(() => end(refused(`takes longer to check than ${limits.milliseconds / 1000} seconds`)), limits.milliseconds);
      worker.on('message', (result: ParsedPack) => end(result));
      worker.on('error', (error) => {
        options.log(`pack check failed: ${error instanceof Error ? error.name : 'unknown'}`);
        end(refused('needs more memory to check than there is'));
      });
      worker.on('exit', () => end(refused('could not be checked to the end')));
    });
  };

const refused = (message: string): ParsedPack => ({ pack: null, texts: [], problems: [{ file: 'pack.yaml', line: null, where: '', message }] });
