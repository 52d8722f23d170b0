/** Reads one inventory and plans its import away from the main loop. Gets an {@link InventoryJob} as workerData, posts an {@link InventoryAnswer}. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../domain/problem.ts';
import type { InventoryAnswer, InventoryJob } from './inventory-reader.ts';
import { readInventory } from './read-inventory.ts';

const post = (answer: InventoryAnswer): void => parentPort?.postMessage(answer);

try {
  post({ type: 'read', inventory: await readInventory(workerData as InventoryJob) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  post({ type: 'refused', problem: error.problem });
}
