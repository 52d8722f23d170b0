/** Renders one report away from the main loop. Gets a {@link RenderJob} as workerData, posts {@link RenderMessage}s. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderGapReport } from '../reports/gap-report/word.ts';
import { renderRequestList } from '../reports/request-list/excel.ts';
import { renderWorkbook } from '../reports/workbook/excel.ts';
import type { RenderProgress } from '../reports/progress.ts';
import type { RenderJob, RenderMessage } from './reports.ts';

const post = (message: RenderMessage, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

const job = workerData as RenderJob;
const onProgress = (progress: RenderProgress): void => post({ type: 'progress', ...progress });
const render = (): Promise<Uint8Array> => {
  switch (job.kind) {
    case 'gap':
      return renderGapReport(job.model, { onProgress });
    case 'workbook':
      return renderWorkbook(job.model, { onProgress });
    case 'requests':
      return renderRequestList(job.model, { onProgress });
  }
};
const bytes = await render();
const own = new Uint8Array(bytes);
post({ type: 'finished', bytes: own }, [own.buffer]);
