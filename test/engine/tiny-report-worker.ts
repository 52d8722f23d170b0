/** Stands where the report worker stands and is done at once, with three bytes. */
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ type: 'progress', step: 'Almost there', done: 1, of: 1 });
parentPort?.postMessage({ type: 'finished', bytes: new Uint8Array([1, 2, 3]) });
