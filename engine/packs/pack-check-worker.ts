/** Checks one pack away from the main loop. Gets its files as workerData, posts what they parsed to. */
import { parentPort, workerData } from 'node:worker_threads';
import { parsePack } from './parse-pack.ts';

parentPort?.postMessage(parsePack(workerData as ReadonlyMap<string, string>));
