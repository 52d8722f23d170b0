import { useMemo, useState } from 'react';
import { readinessFacts } from '../../domain/readiness/facts.ts';
import { journeyOf } from '../../domain/readiness/journey.ts';
import { readinessOf, ruleAnswers } from '../../domain/readiness/verdict.ts';
import { useToday } from '../records/use-today.ts';
import { KnownMistakes } from '../results/known-mistakes.tsx';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';
import { MarkGlyph } from '../ui/glyphs.tsx';
import { ProgrammeForm } from './programme-form.tsx';
import { RegisterSigns } from './register-signs.tsx';
import { StagePanel } from './stage-panel.tsx';
import '../records/records.css';
import './readiness-screen.css';

const marks = { done: 'check', 'under-way': 'arrow', open: 'dash' } as const;

/** How ready for both stages on a day, by rule; then what is known of the way there, and the dates and approvals to be typed in. */
export const ReadinessScreen = () => {
  const { shown, assessment } = useOpen();
  const today = useToday();
  const [chosen, setChosen] = useState('');
  const on = chosen === '' ? today : chosen;
  const { readiness, journey } = useMemo(() => {
    const facts = readinessFacts(shown, assessment, on);
    return { readiness: readinessOf(facts, ruleAnswers(assessment)), journey: journeyOf(shown, assessment, facts) };
  }, [shown, assessment, on]);
  const t = text.readiness;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <div className="row">
          <Field label={t.on}>{(wiring) => <input {...wiring} className="input" type="date" value={on} onChange={(event) => setChosen(event.target.value)} />}</Field>
        </div>
      </header>
      <div className="readiness-stages">
        <StagePanel stage="stage1" verdict={readiness.stage1} />
        <StagePanel stage="stage2" verdict={readiness.stage2} />
      </div>
      <section className="panel stack" aria-labelledby="readiness-journey">
        <h2 id="readiness-journey">{t.journeyTitle}</h2>
        <ol className="readiness-steps">
          {journey.map(({ step, state, done, of }) => (
            <li key={step}>
              <MarkGlyph mark={marks[state]} /> <span>{t.steps[step]}</span>{' '}
              <span className="small soft">
                {t.stepStates[state]}, {t.count(done, of)}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <ProgrammeForm on={on} />
      <RegisterSigns on={on} />
      <KnownMistakes />
    </div>
  );
};
