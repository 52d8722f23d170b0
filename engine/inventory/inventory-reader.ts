import { Worker } from 'node:worker_threads';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import type { ImportMapping } from '../../domain/inventory/mapping.ts';
import type { ImportDecisions } from '../../domain/inventory/plan.ts';
import { inventoryLimits } from '../../domain/inventory/table.ts';
import { Refusal, type Problem } from '../../domain/problem.ts';
import type { EngineOptions } from '../host.ts';
import type { ReadInventory } from './read-inventory.ts';
import { tooLarge, unreadable } from './refusals.ts';

export interface ReadOptions {
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly mapping?: ImportMapping | undefined;
}

/** A mapping by the headings of the files it fits. */
export interface RememberedMapping {
  readonly signature: string;
  readonly mapping: ImportMapping;
}

export interface InventoryJob {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly remembered: readonly RememberedMapping[];
  readonly decisions: ImportDecisions;
  readonly systems: readonly AiSystem[];
}

export type InventoryAnswer = { readonly type: 'read'; readonly inventory: ReadInventory } | { readonly type: 'refused'; readonly problem: Problem };

export type InventoryReader = (job: InventoryJob) => Promise<ReadInventory>;

/** The largest inventory there may be takes a third of the memory and of the time. */
const usual = { megabytes: 1536, milliseconds: 120_000 } as const;

/** Reads an inventory in a worker thread with limits: what was made to use up memory or time is refused, and work goes on. */
export const inventoryReader =
  ({ limits = usual, ...options }: Pick<EngineOptions, 'inventoryWorker' | 'log'> & { readonly limits?: { readonly megabytes: number; readonly milliseconds: number } }): InventoryReader =>
  (job) => {
    if (job.bytes.length > inventoryLimits.file) return Promise.reject(tooLarge(`The file is larger than ${inventoryLimits.file / 1024 / 1024} MB.`));
    return new Promise((resolve, reject) => {
      const worker = new Worker(options.inventoryWorker ?? new URL('./inventory-worker.ts', import.meta.url), {
        workerData: job,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      const timer = setTimeout(() => end(() => reject(tooLarge('The file takes too long to read.'))), limits.milliseconds);
      worker.on('message', (answer: InventoryAnswer) => end(() => (answer.type === 'read' ? resolve(answer.inventory) : reject(new Refusal(answer.problem)))));
      worker.on('error', (error: unknown) => {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        options.log(`inventory worker failed: ${error instanceof Error ? error.name : 'unknown'} ${String(code)}`);
        end(() => reject(code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('The file needs more memory to read than there is.') : unreadable('The file could not be read.', error)));
      });
      worker.on('exit', () => end(() => reject(unreadable('The file could not be read to the end.'))));
    });
  };
