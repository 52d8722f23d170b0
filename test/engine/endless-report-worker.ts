/** Stands where the report worker stands and never finishes: as long as it runs it writes to the file PLUMBLINE_TEST_HEARTBEAT names. */
import { appendFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

const file = process.env['PLUMBLINE_TEST_HEARTBEAT'] ?? '';
setInterval(() => {
  appendFileSync(file, '.');
  parentPort?.postMessage({ type: 'progress', step: 'Going on', done: 1, of: 2 });
}, 10);
