import { useState, type ReactNode } from 'react';
import { stopsOf } from '../assessment/stops.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { Within } from '../shell/within.tsx';
import { useEngagement } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { isCounted, isCovered } from './counted.ts';
import { GradedTrace } from './graded-trace.tsx';
import { ItemTrace } from './item-trace.tsx';
import { ItemsTrace } from './items-trace.tsx';
import { StopsTrace } from './stops-trace.tsx';
import { TraceProvider, type Traced } from './trace.ts';
import './trace.css';

/** Holds the sheet that takes a number apart, with a way back from part to whole. */
export const TraceHost = ({ children }: { readonly children: ReactNode }) => {
  const [path, setPath] = useState<readonly Traced[]>([]);
  const current = path.at(-1);
  const into = (traced: Traced): void => setPath([...path, traced]);
  return (
    <>
      <TraceProvider value={(traced) => setPath([traced])}>{children}</TraceProvider>
      {current === undefined ? null : (
        <TraceProvider value={into}>
          <TraceSheet
            traced={current}
            onClose={() => setPath([])}
            onBack={path.length > 1 ? () => setPath(path.slice(0, -1)) : null}
          />
        </TraceProvider>
      )}
    </>
  );
};

interface TraceSheetProps {
  readonly traced: Traced;
  readonly onClose: () => void;
  readonly onBack: (() => void) | null;
}

const TraceSheet = ({ traced, onClose, onBack }: TraceSheetProps) => {
  const assessment = useEngagement(({ open }) => open?.assessment ?? null);
  if (assessment === null) return null;
  const sheet = (title: ReactNode, body: ReactNode) => (
    <Dialog
      title={<Within sentence={text.results.traceTitle}>{title}</Within>}
      closeLabel={text.common.close}
      shape="sheet"
      onClose={onClose}
      before={onBack === null ? null : <Button look="quiet" onClick={onBack}>{`← ${text.results.back}`}</Button>}
    >
      {body}
    </Dialog>
  );
  switch (traced.type) {
    case 'item': {
      const result = assessment.items.find(({ item }) => item.uid === traced.uid);
      if (result === undefined) return null;
      return sheet(<Of measure={text.results.measures[traced.measure]} place={result.item} />, <ItemTrace result={result} measure={traced.measure} onLeave={onClose} />);
    }
    case 'section': {
      const result = assessment.sections.find(({ section }) => section.uid === traced.uid);
      if (result === undefined) return null;
      return sheet(<Of measure={text.results.measures[traced.measure]} place={result.section} />, <ItemsTrace items={result.items} measure={traced.measure} equalWeights={false} />);
    }
    case 'index': {
      const index = assessment[traced.index];
      return sheet(
        traced.measure === 'S'
          ? text.results.traceIndex[traced.index]
          : text.results.traceOf(text.results.measures[traced.measure], text.results.traceIndex[traced.index]),
        <ItemsTrace items={index.items} measure={traced.measure} equalWeights={traced.index === 'aii'} />,
      );
    }
    case 'count': {
      const counted = stopsOf(assessment).filter((stop) => isCounted(stop, traced.count));
      return sheet(
        text.results.traceCount(text.results.totals[traced.count], counted.length),
        <StopsTrace stops={counted} onLeave={onClose} />,
      );
    }
    case 'coverage': {
      const covered = stopsOf(assessment).filter(
        (stop) => isCovered(stop) && (traced.of === 'item' ? stop.result.item : stop.result.section).uid === traced.uid,
      );
      const [first] = covered;
      if (first === undefined) return null;
      return sheet(
        <Of measure={text.results.coverage} place={traced.of === 'item' ? first.result.item : first.result.section} />,
        <>
          <p>{text.results.answeredOf(covered.filter(({ part }) => part.rated !== null).length, covered.length)}</p>
          <StopsTrace stops={covered} onLeave={onClose} />
        </>,
      );
    }
    case 'grade': {
      const result = assessment.sections.find(({ section }) => section.uid === traced.section);
      if (result === undefined) return null;
      const graded = result.items.filter(({ grade }) => grade === traced.grade);
      return sheet(
        <Within sentence={(name) => text.results.traceGrade(text.common.grade[traced.grade], name, graded.length)}>
          <Name place={result.section} />
        </Within>,
        <GradedTrace items={graded} onLeave={onClose} />,
      );
    }
  }
};

interface Place {
  readonly uid: string;
  readonly ref: string;
  readonly title: string;
}

const Of = ({ measure, place }: { readonly measure: string; readonly place: Place }) => (
  <Within sentence={(name) => text.results.traceOf(measure, name)}>
    <Name place={place} />
  </Within>
);

const Name = ({ place: { uid, ref, title } }: { readonly place: Place }) => (
  <>
    {ref} <PackWords uid={uid} of="title">{title}</PackWords>
  </>
);
