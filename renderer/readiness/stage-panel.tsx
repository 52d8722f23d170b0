import { Link } from 'wouter';
import { clearing } from '../../domain/readiness/clears.ts';
import type { RuleResult } from '../../domain/readiness/rules.ts';
import type { StageVerdict } from '../../domain/readiness/verdict.ts';
import { useOpenItem } from '../findings/use-open-item.ts';
import { pathOf } from '../shell/navigation.ts';
import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { MarkGlyph, type Mark } from '../ui/glyphs.tsx';
import { firstField } from './programme-form.tsx';

const verdictMarks: Readonly<Record<StageVerdict['verdict'], Mark>> = { ready: 'check', 'with-concerns': 'triangle', 'not-ready': 'diamond', 'cannot-tell': 'question' };

/** The verdict of a stage in words, what blocks first, and apart from it what nobody knows yet. */
export const StagePanel = ({ stage, verdict: { verdict, rules, tooLittleKnown } }: { readonly stage: 'stage1' | 'stage2'; readonly verdict: StageVerdict }) => {
  const t = text.readiness;
  const firing = rules.filter(({ state }) => state === 'fires');
  return (
    <section className="panel stack" aria-labelledby={`readiness-${stage}`}>
      <h2 id={`readiness-${stage}`}>{t.stages[stage]}</h2>
      <p className="readiness-verdict">
        <MarkGlyph mark={verdictMarks[verdict]} /> <strong>{t.verdicts[stage][verdict]}</strong>
      </p>
      {tooLittleKnown ? <p>{t.tooLittleKnown}</p> : null}
      {firing.length === 0 ? <p className="soft">{t.nothingFires}</p> : null}
      <Rules title={t.blocks} mark="diamond" rules={firing.filter(({ level }) => level === 'block')} />
      <Rules title={t.concerns} mark="triangle" rules={firing.filter(({ level }) => level === 'concern')} />
      <Rules title={t.unknown} mark="question" rules={rules.filter(({ state }) => state === 'unknown')} />
      <Rules title={t.cleared} mark="check" rules={rules.filter(({ state }) => state === 'clear')} />
    </section>
  );
};

const Rules = ({ title, mark, rules }: { readonly title: string; readonly mark: Mark; readonly rules: readonly RuleResult[] }) =>
  rules.length === 0 ? null : (
    <div className="readiness-group">
      <h3>
        {title} <span className="soft">{rules.length}</span>
      </h3>
      <ul className="readiness-rules">
        {rules.map((result) => (
          <li key={result.rule}>
            <Rule result={result} mark={mark} />
          </li>
        ))}
      </ul>
    </div>
  );

/** Opens on Enter: what it rests on, what clears it, and where that is recorded. */
const Rule = ({ result: { rule, facts, state, contradicted }, mark }: { readonly result: RuleResult; readonly mark: Mark }) => {
  const { assessment } = useOpen();
  const openItem = useOpenItem();
  const { actions, items, screen } = clearing[rule];
  const t = text.readiness;
  const linked = assessment.items.filter(({ item }) => items.includes(item.ref) || facts.includes(item.ref)).slice(0, 40);
  return (
    <details className="readiness-rule">
      <summary>
        <MarkGlyph mark={mark} /> <strong>{rule}</strong> {state === 'fires' ? `${t.notMet} ` : ''}
        {t.rules[rule]}
      </summary>
      <div className="readiness-more">
        {state === 'clear' ? null : (
          <p>
            {t.seen}: {factWords({ rule, facts })}
          </p>
        )}
        {contradicted ? <p>{t.contradicted}</p> : null}
        <p>
          {t.clears}: {actions.map((id) => `${id} ${t.actions[id] ?? ''}`.trim()).join('; ')}
        </p>
        <p className="row">
          {linked.map((item) => (
            <button key={item.item.uid} type="button" className="link" aria-label={t.openItem(item.item.ref)} onClick={() => openItem(item)}>
              {item.item.ref}
            </button>
          ))}
          <span>
            {t.recordedIn}{' '}
            {screen === 'readiness' ? (
              <button type="button" className="link" onClick={() => document.querySelector<HTMLElement>(`[data-field="${firstField}"]`)?.focus()}>
                {t.below}
              </button>
            ) : (
              <Link href={pathOf(screen)}>{text.shell.screens[screen]}</Link>
            )}
          </span>
        </p>
      </div>
    </details>
  );
};

/** Facts of a rule as words; what is a figure says of what. */
const factWords = ({ rule, facts }: Pick<RuleResult, 'rule' | 'facts'>): string => {
  const t = text.readiness;
  if (facts.length === 0) return t.noFacts;
  switch (rule) {
    case 'S1-02':
      return facts.map(t.listedOf).join('; ');
    case 'S1-04':
    case 'S1-06':
    case 'S1-14':
    case 'S1-15':
      return facts.map((fact) => (fact.includes(':') ? t.designOf(fact) : fact)).join('; ');
    case 'S2-08':
      return facts.map(t.weeks).join('; ');
    default:
      return facts.join(', ');
  }
};
