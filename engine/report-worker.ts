/** Renders one report away from the main loop. Gets a {@link RenderJob} as workerData, posts {@link RenderMessage}s. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderGapReport } from '../reports/gap-report/word.ts';
import { renderWorkbook } from '../reports/workbook/excel.ts';
import type { RenderProgress } from '../reports/progress.ts';
import type { RenderJob, RenderMessage } from './reports.ts';

const post = (message: RenderMessage, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

const job = workerData as RenderJob;
const onProgress = (progress: RenderProgress): void => post({ type: 'progress', ...progress });
const bytes = await (job.kind === 'gap' ? renderGapReport(job.model, { onProgress }) : renderWorkbook(job.model, { onProgress }));
const own = new Uint8Array(bytes);
post({ type: 'finished', bytes: own }, [own.buffer]);
