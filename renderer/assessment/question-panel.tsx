import { AnswerWords } from '../shell/answer-words.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Answering } from '../shell/answering.ts';
import { FallbackMark, type TextLanguage } from '../shell/fallback-mark.tsx';
import type { Moving } from '../shell/moving.ts';
import { useOpen, usePlace, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { LevelGlyph, MarkGlyph } from '../ui/glyphs.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { CarriedOver } from './carried-over.tsx';
import { AnswerNotes } from './answer-notes.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { EvidenceLinks } from './evidence-links.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { useTextLanguage } from '../shell/pack-language.ts';
import { HiddenHere, HiddenQuestions } from './hidden-questions.tsx';
import { QuestionHelp } from './question-help.tsx';
import { ReasonField } from './reason-field.tsx';
import type { Stop } from './stops.ts';
import './question-panel.css';

export interface QuestionPanelProps {
  readonly stop: Stop;
  readonly answering: Answering;
  readonly moving: Moving;
}

/** One question: what to ask, how it is answered, how that is known. */
export const QuestionPanel = ({ stop, answering, moving }: QuestionPanelProps) => {
  const { criterion, result, part } = stop;
  const { question } = criterion;
  const heading = useHeadingFocus(question.uid);
  const { shown } = useOpen();
  const languageOf = useTextLanguage(criterion.pack.id);
  const ask = languageOf(question.uid, 'ask');
  const position = result.criteria.indexOf(criterion) + 1;
  const perSystem = question.level === 'system';
  const noSystems = perSystem && part.system === null && !shown.systems.some(({ sampled }) => sampled);
  const body = <QuestionBody key={`${question.uid} ${part.system?.id ?? ''}`} stop={stop} answering={answering} />;
  return (
    <article className="question" aria-labelledby="question-heading">
      <header className="question-head">
        <p className="question-place">
          <strong>{criterion.ref}</strong> {text.assessment.questionOf(position, result.criteria.length)}
          {perSystem ? <span className="question-level">{text.assessment.perSystem}</span> : null} <FallbackMark {...ask} />
        </p>
        <h3 id="question-heading" ref={heading} tabIndex={-1} lang={ask.lang}>
          {question.ask}
        </h3>
        <Guidance words={question.guidance} language={languageOf(question.uid, 'guidance')} marked={!ask.fallback} />
      </header>
      {noSystems ? <p className="small soft no-projector">{text.assessment.noSystems}</p> : null}
      {part.system === null ? (
        body
      ) : (
        <SystemTabs stop={stop} moving={moving}>
          {body}
        </SystemTabs>
      )}
      <HiddenQuestions stop={stop} moving={moving} />
    </article>
  );
};

/** How to ask and what to listen for. On a low screen its first lines, so that the answer stays in view. */
const Guidance = ({ words, language, marked }: { readonly words: string; readonly language: TextLanguage; readonly marked: boolean }) => {
  const { place } = useStores();
  const whole = usePlace((state) => state.guidance);
  return (
    <div className={`guidance no-projector${whole ? ' guidance-whole' : ''}`}>
      <p>
        <strong>{text.assessment.guidance}</strong> {marked ? <FallbackMark {...language} /> : null} <span lang={language.lang}>{words}</span>
      </p>
      <button type="button" className="link" aria-expanded={whole} onClick={() => place.set({ guidance: !whole })}>
        {whole ? text.assessment.guidanceLess : text.assessment.guidanceAll}
      </button>
    </div>
  );
};

const QuestionBody = ({ stop, answering }: Omit<QuestionPanelProps, 'moving'>) => (
  <div className="question-body">
    <HiddenHere stop={stop} />
    <CarriedOver stop={stop} answering={answering} />
    <AnswerBar stop={stop} answering={answering} />
    <ReasonField stop={stop} answering={answering} />
    <EvidenceRow stop={stop} answering={answering} />
    <div className="question-lower no-projector">
      <div className="stack">
        <AnswerNotes stop={stop} answering={answering} />
        <EvidenceLinks stop={stop} />
      </div>
      <QuestionHelp criterion={stop.criterion} />
      <Elsewhere item={stop.result.item.uid} />
    </div>
  </div>
);

interface SystemTabsProps {
  readonly stop: Stop;
  readonly moving: Moving;
  readonly children: ReactNode;
}

/** One tab per sampled AI system; the brackets walk through them. */
const SystemTabs = ({ stop, moving, children }: SystemTabsProps) => {
  const { criterion, part } = stop;
  const selected = part.system?.id ?? '';
  return (
    <Tabs
      className="systems"
      selectedKey={selected}
      onSelectionChange={(key) => {
        if (key !== selected) moving.go(criterion.question.uid, String(key));
      }}
    >
      <TabList className="systems-tabs" aria-label={text.assessment.systems}>
        {criterion.parts.map(({ system, hidden, rated, value }) =>
          system === null ? null : (
            <Tab key={system.id} id={system.id} className="systems-tab">
              {hidden ? (
                <MarkGlyph mark="dash" />
              ) : value === 'cannot-determine' ? (
                <MarkGlyph mark="question" />
              ) : value === 'not-applicable' ? (
                <MarkGlyph mark="cross" />
              ) : (
                <LevelGlyph level={rated} />
              )}
              {system.name}
              <span className="visually-hidden">
                : {hidden ? text.assessment.states.hidden : value === null ? text.assessment.states.open : <AnswerWords question={criterion.question} value={value} />}
              </span>
            </Tab>
          ),
        )}
      </TabList>
      <TabPanel id={selected} className="systems-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
};

/** Moves the focus to a new question, so that it is read out, unless the person is in the list or the search. */
const useHeadingFocus = (uid: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(uid);
  useEffect(() => {
    if (before.current === uid) return;
    before.current = uid;
    heading.current?.closest('.assessment-scroll')?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
    // On a narrow window the list stands above the question and the page scrolls as one.
    const place = heading.current?.getBoundingClientRect();
    if (place !== undefined && (place.top < 0 || place.bottom > window.innerHeight)) {
      heading.current?.closest('.question')?.scrollIntoView({ block: 'start' });
    }
  }, [uid]);
  return heading;
};
