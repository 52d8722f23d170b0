import type { Index } from '../../domain/scoring/assessment.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import { CountNumber } from '../findings/count-number.tsx';
import { counts } from '../findings/counted.ts';
import { ScoreNumber } from '../findings/score-number.tsx';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { GapList } from './gap-list.tsx';
import { GradeChart } from './grade-chart.tsx';
import { KnownMistakes } from './known-mistakes.tsx';
import { SectionTable } from './section-table.tsx';
import './results-screen.css';

/** Where the organisation stands, each number open to the question "made of what?". */
export const ResultsScreen = () => {
  const { assessment } = useOpen();
  const { sections, systemic, totals } = assessment;
  return (
    <div className="page results">
      <header className="page-head">
        <h1>{text.results.title}</h1>
        <p>{text.results.lead}</p>
      </header>
      <div className="results-top">
        <IndexCard index="cci" value={assessment.cci} title={text.results.cci} hint={text.results.cciHint} />
        <IndexCard index="aii" value={assessment.aii} title={text.results.aii} hint={text.results.aiiHint} />
        <section className="panel results-totals" aria-labelledby="totals">
          <h2 id="totals">{text.results.toldApart}</h2>
          <dl>
            {counts.map((name) => (
              <div key={name}>
                <dt>{text.results.totals[name]}</dt>
                <dd>
                  <CountNumber
                    shown={String(totals[name])}
                    name={`${text.results.totals[name]}: ${totals[name]}`}
                    traced={{ type: 'count', count: name }}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="results-indicative">
        {text.results.neverBlended} {text.results.indicative}
      </p>
      <GradeChart sections={sections} />
      <SectionTable
        title={text.results.tableRequirements}
        sections={sections.filter(({ pack }) => pack.kind === 'requirements')}
      />
      <SectionTable title={text.results.tableControls} sections={sections.filter(({ pack }) => pack.kind === 'controls')} />
      {systemic.map(({ family, items }) => (
        <section key={family} className="results-systemic">
          <h2>{text.results.systemic}</h2>
          <p>{text.results.systemicBody(family, items.map(({ item }) => item.ref).join(', '))}</p>
        </section>
      ))}
      <GapList />
      <KnownMistakes />
    </div>
  );
};

interface IndexCardProps {
  readonly index: 'cci' | 'aii';
  readonly value: Index;
  readonly title: string;
  readonly hint: string;
}

const IndexCard = ({ index, value: { value, low, high }, title, hint }: IndexCardProps) => (
  <section className="panel index" aria-labelledby={index}>
    <h2 id={index}>{title}</h2>
    <ScoreNumber value={value} measure={text.results.measures.S} of={title} traced={{ type: 'index', index, measure: 'S' }} large />
    {low === null || high === null || toInteger(low) === toInteger(high) ? null : (
      <>
        <span className="index-interval" aria-hidden="true">
          <span
            className="index-range"
            style={{ insetInlineStart: `${toInteger(low)}%`, inlineSize: `${toInteger(high) - toInteger(low)}%` }}
          />
          {value === null ? null : <span className="index-bob" style={{ insetInlineStart: `${toInteger(value)}%` }} />}
        </span>
        <p className="small">
          {text.results.interval.between}{' '}
          <CountNumber
            shown={String(toInteger(low))}
            name={text.results.numberName(text.results.measures.low, title, String(toInteger(low)))}
            traced={{ type: 'index', index, measure: 'low' }}
          />{' '}
          {text.results.interval.and}{' '}
          <CountNumber
            shown={String(toInteger(high))}
            name={text.results.numberName(text.results.measures.high, title, String(toInteger(high)))}
            traced={{ type: 'index', index, measure: 'high' }}
          />{' '}
          {text.results.interval.after}
        </p>
      </>
    )}
    <p className="small soft">{hint}</p>
  </section>
);
