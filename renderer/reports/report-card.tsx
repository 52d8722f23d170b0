import { useEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { ReportKind, ReportProgress } from '../../contract/shapes.ts';
import type { Engagement } from '../../domain/engagement/engagement.ts';
import { SaidText } from '../shell/said-text.tsx';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { own, text } from '../text/text.ts';
import { failureOf, isCode } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';

type Finished = Extract<ReportProgress, { readonly type: 'finished' }>;
type Progress = Extract<ReportProgress, { readonly type: 'progress' }>;
type State =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly progress: Progress | null }
  | { readonly type: 'finished'; readonly report: Finished; readonly made: Engagement };

/** One document: created with progress and a way to stop, then saved where the person says. */
export const ReportCard = ({ kind }: { readonly kind: ReportKind }) => {
  const { client, engagement, notice } = useStores();
  const info = useHost((state) => state.info);
  const { id, shown } = useOpen();
  const [state, setState] = useState<State>({ type: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const words = text.reports.kinds[kind];

  const create = async (): Promise<void> => {
    if (!(await engagement.settled())) {
      notice.say(text.reports.unsaved);
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    setState({ type: 'running', progress: null });
    try {
      const events = await client.report.create({ engagement: id, kind }, { signal: controller.signal });
      for await (const event of events) {
        if (controller.signal.aborted) break;
        setState(
          event.type === 'progress' ? { type: 'running', progress: event } : { type: 'finished', report: event, made: shown },
        );
      }
      if (controller.signal.aborted) throw new DOMException('cancelled', 'AbortError');
    } catch (thrown) {
      setState({ type: 'idle' });
      const failure = failureOf(thrown);
      if (controller.signal.aborted || isCode(failure, 'report-cancelled')) notice.say(text.reports.cancelled);
      else notice.fail(failure);
    } finally {
      if (stop.current === controller) stop.current = null;
    }
  };
  const save = async (report: Finished): Promise<void> => {
    try {
      if (!info.dialogs) {
        download(await client.report.fetch({ report: report.report }), report.fileName);
        notice.say(text.reports.saved(report.fileName));
        return;
      }
      const { saved } = await client.report.save({ report: report.report });
      notice.say(saved === null ? text.reports.saveCancelled : text.reports.saved(saved));
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <section className="panel report" aria-labelledby={`report-${kind}`}>
      <p className="small soft">{words.format}</p>
      <h2 id={`report-${kind}`}>{words.title}</h2>
      <p className="soft">{words.body}</p>
      {state.type === 'idle' ? (
        <Button look="primary" onClick={() => void create()}>
          {words.create}
        </Button>
      ) : null}
      {state.type === 'running' ? (
        <div className="report-running">
          <ProgressBar
            minValue={0}
            maxValue={state.progress?.of ?? 1}
            value={state.progress?.done ?? 0}
            isIndeterminate={state.progress === null}
            className="bar"
          >
            {({ percentage }) => (
              <>
                <Label>
                  <SaidText said={state.progress === null ? own(text.reports.preparing) : text.said(state.progress.step)} />
                </Label>
                <span className="bar-track">
                  <span className="bar-fill" style={{ inlineSize: `${percentage ?? 8}%` }} />
                </span>
              </>
            )}
          </ProgressBar>
          <Button onClick={() => stop.current?.abort()}>{text.reports.cancel}</Button>
        </div>
      ) : null}
      {state.type === 'finished' ? (
        <div className="report-finished" role="status">
          <p>
            <strong>{text.reports.finished}:</strong> {state.report.fileName}{' '}
            <span className="soft">{text.reports.size((state.report.bytes / 1000).toFixed(0))}</span>
          </p>
          {state.made === shown ? null : <p className="small">{text.reports.outdated}</p>}
          <div className="row">
            <Button look="primary" onClick={() => void save(state.report)}>
              {info.dialogs ? text.reports.save : text.reports.download}
            </Button>
            <Button look="quiet" onClick={() => void create()}>
              {text.reports.again}
            </Button>
          </div>
          <details>
            <summary>{text.reports.fingerprint}</summary>
            <code>{state.report.sha256}</code>
          </details>
        </div>
      ) : null}
    </section>
  );
};
