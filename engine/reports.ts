import { createHash, randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { ReportKind, ReportProgress } from '../contract/shapes.ts';
import { gapReport } from '../domain/report/gap-report.ts';
import type { GapReport } from '../domain/report/model.ts';
import { requestList, type RequestList } from '../domain/report/request-list.ts';
import { Refusal } from '../domain/problem.ts';
import { assess } from '../domain/scoring/assess.ts';
import type { EngineOptions } from './host.ts';
import type { Session } from './session.ts';
import { fileNameOf } from './workspace.ts';

export type RenderJob =
  | { readonly kind: Exclude<ReportKind, 'requests'>; readonly model: GapReport }
  | { readonly kind: 'requests'; readonly model: RequestList };
export type RenderMessage =
  | { readonly type: 'progress'; readonly step: string; readonly done: number; readonly of: number }
  | { readonly type: 'finished'; readonly bytes: Uint8Array<ArrayBuffer> };

export interface FinishedReport {
  readonly fileName: string;
  readonly kind: ReportKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reports rendered and not yet fetched. */
export interface Reports {
  readonly create: (session: Session, kind: ReportKind, signal?: AbortSignal) => AsyncGenerator<ReportProgress, void, void>;
  /** Throws `handle-unknown`. */
  readonly find: (report: string) => FinishedReport;
}

/** What stands in the name of a file after the client. */
const fileWords: Readonly<Record<ReportKind, string>> = { gap: 'gap report', workbook: 'gap workbook', requests: 'evidence requests' };

/** How many finished reports wait to be saved; the oldest goes first. */
const mostWaiting = 8;

export const reportsOf = (options: EngineOptions): Reports => {
  const finished = new Map<string, FinishedReport>();
  return {
    create: (session, kind, signal) => {
      const engagement = session.file.read();
      const issuedOn = options.now().toISOString().slice(0, 10);
      const assessment = assess(session.packs, engagement);
      const job: RenderJob =
        kind === 'requests'
          ? { kind, model: requestList({ engagement, assessment, issuedOn }) }
          : { kind, model: gapReport({ engagement, packs: session.packs, assessment, issuedOn, appVersion: options.appVersion }) };
      return render(job, options, signal, (bytes) => {
        const report = randomUUID();
        const fileName = `${fileNameOf(engagement.profile.client)} - ${fileWords[kind]} ${issuedOn}.${kind === 'gap' ? 'docx' : 'xlsx'}`;
        finished.set(report, { fileName, kind, bytes });
        for (const oldest of [...finished.keys()].slice(0, -mostWaiting)) finished.delete(oldest);
        return {
          type: 'finished',
          report,
          fileName,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        };
      });
    },
    find: (report) => {
      const found = finished.get(report);
      if (found !== undefined) return found;
      throw new Refusal({
        code: 'handle-unknown',
        happened: 'This report is not at hand any more.',
        kept: 'The engagement is unchanged.',
        todo: 'Create the report again.',
      });
    },
  };
};

/** Runs the worker and passes on what it says. Leaving the loop early, or the signal, ends the worker at once. */
async function* render(
  job: RenderJob,
  options: EngineOptions,
  signal: AbortSignal | undefined,
  finish: (bytes: Uint8Array<ArrayBuffer>) => ReportProgress,
): AsyncGenerator<ReportProgress, void, void> {
  const waiting: RenderMessage[] = [];
  let failure: unknown = null;
  let wake: () => void = () => undefined;
  const worker = new Worker(options.reportWorker ?? new URL('./report-worker.ts', import.meta.url), { workerData: job });
  const fail = (error: unknown) => {
    failure ??= error;
    wake();
  };
  worker.on('message', (message: RenderMessage) => {
    waiting.push(message);
    wake();
  });
  worker.on('error', (error) => {
    options.log(`report worker failed: ${error instanceof Error ? error.name : 'unknown'}`);
    fail(reportFailed(error));
  });
  worker.on('exit', () => fail(reportFailed(new Error('the worker ended early'))));
  const cancel = () => fail(reportCancelled());
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const message = waiting.shift();
      if (message === undefined) {
        if (failure !== null) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (message.type === 'finished') {
        yield finish(message.bytes);
        return;
      }
      yield message;
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

const reportFailed = (cause: unknown) =>
  new Refusal(
    {
      code: 'report-failed',
      happened: 'The report could not be made.',
      kept: 'The engagement is unchanged.',
      todo: 'Try again; if it fails again, check the engagement and send the log.',
    },
    { cause },
  );

const reportCancelled = () =>
  new Refusal({
    code: 'report-cancelled',
    happened: 'The report was cancelled.',
    kept: 'The engagement is unchanged, and no file was written.',
    todo: 'Create the report again when it is needed.',
  });
