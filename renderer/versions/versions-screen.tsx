import { useEffect, useState } from 'react';
import type { BaselineListed } from '../../contract/version-shapes.ts';
import { progressIn } from '../../domain/baseline/progress.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Baselines } from './baselines.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import './versions-screen.css';

/** Frozen issues, what changed between any two, and the whole history. */
export const VersionsScreen = () => {
  const { client, notice } = useStores();
  const { id, shown, assessment, past, undo } = useOpen();
  const [baselines, setBaselines] = useState<readonly BaselineListed[] | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  // Anything written changes how much is new since an issue was frozen.
  useEffect(() => {
    let current = true;
    client.baseline
      .list({ engagement: id })
      .then((listed) => {
        if (current) setBaselines(listed.baselines);
      })
      .catch((error: unknown) => notice.fail(failureOf(error)));
    return () => {
      current = false;
    };
  }, [client, notice, id, shown.records.baseline, undo, past]);
  const chosen = from ?? baselines?.at(-1)?.id ?? null;
  return (
    <div className="page versions">
      <header className="page-head">
        <h1>{text.versions.title}</h1>
        <p>{text.versions.lead}</p>
      </header>
      {shown.profile.cycle === '' ? null : <CycleProgress {...progressIn(assessment)} />}
      <Baselines baselines={baselines ?? []} onCompare={setFrom} />
      {baselines === null || chosen === null ? null : <ComparePanel key={chosen} baselines={baselines} start={chosen} />}
      <HistoryPanel />
    </div>
  );
};

const CycleProgress = ({ asked, confirmed, carried, open }: ReturnType<typeof progressIn>) => (
  <section className="panel stack" aria-labelledby="cycle-progress">
    <h2 id="cycle-progress">{text.versions.progressTitle}</h2>
    <progress max={Math.max(asked, 1)} value={confirmed} aria-labelledby="cycle-progress" />
    <p>
      {text.versions.progress(confirmed, asked)}. {text.versions.carried(carried)}. {text.versions.open(open)}.
    </p>
  </section>
);
