import { Grade } from '../findings/grade.tsx';
import { CountNumber } from '../findings/count-number.tsx';
import { ScoreNumber } from '../findings/score-number.tsx';
import { useTrace } from '../findings/trace.ts';
import { toInteger, type Fraction } from '../../domain/scoring/fraction.ts';
import type { Criterion, ItemResult } from '../../domain/scoring/assessment.ts';
import { FallbackMark } from '../shell/fallback-mark.tsx';
import type { Moving } from '../shell/moving.ts';
import { reviewOf } from '../../domain/finding/review.ts';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { text } from '../text/text.ts';
import { LevelGlyph, MarkGlyph } from '../ui/glyphs.tsx';
import { useLanguageOf, useTextLanguage } from '../shell/pack-language.ts';
import { ControlDecisionForm } from './control-decision.tsx';
import type { Stop } from './stops.ts';
import './item-head.css';

/** The requirement or control a question belongs to: what it asks for and how it stands now. */
export const ItemHead = ({ stop, moving }: { readonly stop: Stop; readonly moving: Moving }) => {
  const { result } = stop;
  const { item } = result;
  const languageOf = useTextLanguage(stop.criterion.pack.id);
  const requires = languageOf(item.uid, 'requires');
  const trace = useTrace();
  return (
    <section className="item-head" aria-label={`${item.ref} ${item.title}`}>
      <h2>
        <span className="item-ref">{item.ref}</span> <span lang={languageOf(item.uid, 'title').lang}>{item.title}</span>
        {item.pillar ? (
          <span className="item-pillar" title={text.assessment.pillarHint}>
            {text.assessment.pillar}
          </span>
        ) : null}
      </h2>
      <p className="item-requires">
        <span lang={requires.lang}>{item.requires}</span> {languageOf(item.uid, 'title').fallback ? null : <FallbackMark {...requires} />}
      </p>
      {'decision' in result && result.decision !== null ? <ControlDecisionForm key={item.uid} result={result} /> : null}
      <div className="item-head-line">
        <ol className="ticks" aria-label={text.assessment.questionsOf(item.ref)}>
          {result.criteria.map((one) => (
            <li key={one.question.uid}>
              <Tick criterion={one} stop={stop} moving={moving} />
            </li>
          ))}
        </ol>
        <div className="item-scores no-projector">
          {'proposal' in result ? (
            <>
              <ItemScores result={result} />
              <button
                type="button"
                className="item-grade"
                aria-label={`${text.assessment.proposed}: ${text.common.gradeLong[result.grade]}`}
                onClick={() => trace({ type: 'item', uid: item.uid, measure: 'S' })}
              >
                <Grade grade={result.grade} />
              </button>
              <Judged result={result} />
            </>
          ) : (
            <span className="small soft">{text.assessment.notGraded}</span>
          )}
        </div>
      </div>
    </section>
  );
};

/** What a person judged beside the rules, in short, and the way to it. */
const Judged = ({ result }: { readonly result: ItemResult }) => {
  const { room, engagement } = useStores();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const { shown } = useOpen();
  const words = text.findings.judgement;
  const { state } = reviewOf(result);
  const count = shown.records.finding.filter(({ item }) => item === result.item.uid).length;
  const overruled = result.grade !== result.proposal.grade;
  return (
    <>
      {overruled ? <span className="item-overruled">{words.overruled(text.common.grade[result.proposal.grade], text.common.grade[result.grade])}</span> : null}
      {state === 'to-do' || state === 'answered' ? null : <span className={`review-state review-${state}`}>{words.reviewState[state]}</span>}
      <Button
        look="quiet"
        keyHint={singleKeys ? 'R' : undefined}
        onClick={() => {
          engagement.drafts.flush();
          room.setState({ judging: true });
        }}
      >
        {words.open}
        {count === 0 ? null : ` (${count})`}
      </Button>
    </>
  );
};

const ItemScores = ({ result }: { readonly result: ItemResult }) => {
  const { item, S, D, O, low, high, answered, applicable } = result;
  const partial = answered < applicable && S !== null && low !== null && high !== null;
  const number = (measure: 'S' | 'D' | 'O', name: string, value: ItemResult['S']) => (
    <ScoreNumber value={value} measure={name} of={item.ref} label={name} traced={{ type: 'item', uid: item.uid, measure }} />
  );
  const end = (measure: 'low' | 'high', value: Fraction) => (
    <CountNumber
      shown={String(toInteger(value))}
      name={text.results.numberName(text.results.measures[measure], item.ref, String(toInteger(value)))}
      traced={{ type: 'item', uid: item.uid, measure }}
    />
  );
  return (
    <>
      {number('S', text.assessment.score, S)}
      {partial ? (
        <span className="item-interval">
          {end('low', low)}–{end('high', high)}
        </span>
      ) : null}
      {number('D', text.assessment.design, D)}
      {number('O', text.assessment.operation, O)}
    </>
  );
};

interface TickProps {
  readonly criterion: Criterion;
  readonly stop: Stop;
  readonly moving: Moving;
}

/** One question of the item: where it stands, and the way to it. */
const Tick = ({ criterion, stop, moving }: TickProps) => {
  const languageOf = useLanguageOf();
  const sameSystem = criterion.parts.find(({ system }) => system?.id === stop.part.system?.id) ?? criterion.parts[0];
  return (
    <button
      type="button"
      className={`tick tick-${criterion.state}`}
      aria-current={criterion === stop.criterion ? 'true' : undefined}
      aria-label={text.assessment.goToQuestion(criterion.ref, text.assessment.states[criterion.state])}
      onClick={() => moving.go(criterion.question.uid, sameSystem?.system?.id ?? null)}
    >
      <span className="tick-face" lang={languageOf(criterion.question.uid, 'ask')} title={criterion.question.ask}>
        <TickGlyph criterion={criterion} />
        {criterion.ref}
      </span>
    </button>
  );
};

const TickGlyph = ({ criterion }: { readonly criterion: Criterion }) => {
  switch (criterion.state) {
    case 'hidden':
      return <MarkGlyph mark="dash" />;
    case 'not-applicable':
      return <MarkGlyph mark="cross" />;
    case 'cannot-determine':
      return <MarkGlyph mark="question" />;
    case 'open':
    case 'partly-answered':
    case 'answered':
      return <LevelGlyph level={criterion.rated} />;
  }
};
