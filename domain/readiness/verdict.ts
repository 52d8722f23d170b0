import type { Assessment } from '../scoring/assessment.ts';
import type { ReadinessFacts } from './facts.ts';
import { stage1, stage1Rules, stage2, stage2Rules, type RuleResult } from './rules.ts';

/** In words, never as a percentage (method 1.12). `with-concerns` of Stage 2 means that minors need an accepted plan. */
export const verdicts = ['ready', 'with-concerns', 'not-ready', 'cannot-tell'] as const;
export type Verdict = (typeof verdicts)[number];

export interface StageVerdict {
  readonly verdict: Verdict;
  readonly rules: readonly RuleResult[];
  /** Answered share of what the stage looks at is below what a verdict needs: 90 % of design for Stage 1, 95 % of all for Stage 2. */
  readonly tooLittleKnown: boolean;
}

/** What was answered to a question about a rule itself, in a pack on readiness. */
export type RuleAnswers = ReadonlyMap<string, 'gap' | 'no-gap'>;

export interface Readiness {
  readonly stage1: StageVerdict;
  readonly stage2: StageVerdict;
}

/** Both verdicts with every rule. A block that is known outweighs what is not known; what is not known is never cleared. */
export const readinessOf = (facts: ReadinessFacts, answers: RuleAnswers = new Map()): Readiness => {
  const first = verdictOf(stage1Rules.map((rule) => answered({ rule, ...stage1[rule](facts), contradicted: false }, answers)), facts.designCoverage < 90, []);
  const ready = first.verdict === 'ready' || first.verdict === 'with-concerns' ? true : first.verdict === 'not-ready' ? false : null;
  const rules = stage2(ready);
  return { stage1: first, stage2: verdictOf(stage2Rules.map((rule) => answered({ rule, ...rules[rule](facts), contradicted: false }, answers)), facts.coverage < 95, facts.minors) };
};

/** Where somebody answered the question of a rule itself, the worse of answer and record counts, and a contradiction is named. */
const answered = (result: RuleResult, answers: RuleAnswers): RuleResult => {
  const said = answers.get(result.rule);
  if (said === undefined) return result;
  if (said === 'gap') return { ...result, state: 'fires', contradicted: result.state === 'clear' };
  return result.state === 'unknown' ? { ...result, state: 'clear' } : { ...result, contradicted: result.state === 'fires' };
};

/** The answers to a pack on readiness, by the rule its item is named after: any rating below "fully" is a gap. */
export const ruleAnswers = ({ companions }: Pick<Assessment, 'companions'>): RuleAnswers =>
  new Map(
    companions
      .filter(({ pack }) => pack.kind === 'readiness')
      .flatMap(({ items }) => items)
      .flatMap(({ item, criteria }) => {
        const rated = criteria.flatMap((criterion) => criterion.rated ?? []);
        return rated.length === 0 ? [] : [[item.ref, rated.every((one) => one === 4) ? 'no-gap' : 'gap'] as const];
      }),
  );

const verdictOf = (rules: readonly RuleResult[], tooLittleKnown: boolean, minors: readonly string[]): StageVerdict => {
  const blocks = rules.filter(({ level }) => level === 'block');
  const verdict: Verdict = blocks.some(({ state }) => state === 'fires')
    ? 'not-ready'
    : tooLittleKnown || blocks.some(({ state }) => state === 'unknown')
      ? 'cannot-tell'
      : minors.length > 0 || rules.some(({ level, state }) => level === 'concern' && state !== 'clear')
        ? 'with-concerns'
        : 'ready';
  return { verdict, rules, tooLittleKnown };
};
