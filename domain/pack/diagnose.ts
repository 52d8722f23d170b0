import { answerKey, type Answer } from '../answer/answer.ts';
import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import type { Assessment, RatedItem } from '../scoring/assessment.ts';
import { compare, fraction, weightedMean, type Fraction } from '../scoring/fraction.ts';
import { conjunction, disjunction, evaluateCondition, matchesFilter, negation, type ConditionResult } from './applicability.ts';
import { askingOf, type Asking } from './asked.ts';
import { leavesOf } from './check.ts';
import type { Diagnostic, DiagnosticCondition, ScoreCondition } from './diagnostic.ts';
import { placedQuestions, type Pack } from './pack.ts';
import type { PackQuestion } from './question.ts';
import type { PackItem } from './schema.ts';

/** A sign that fired, with the sentence that says why. */
export interface FiredSignal {
  readonly uid: string;
  readonly because: string;
  /** The sampled AI systems it fired for; empty for what is true of the organisation. */
  readonly systems: readonly AiSystem[];
}

/** `fired`: at least one sign is there. `open`: none is, and something that would tell is not known yet. `silent`: no sign; which is not "no problem". */
export interface DiagnosticResult {
  readonly diagnostic: Diagnostic;
  readonly state: 'fired' | 'open' | 'silent';
  readonly signals: readonly FiredSignal[];
  /** The requirements and controls it bears on, as far as the engagement holds them. */
  readonly bearsOn: readonly PackItem[];
}

/**
 * Evaluates the diagnostics of all packs in use against what is assessed (method 6.5). A sign that looks at answers given per AI system,
 * or at a property of one, is looked for in every sampled system by itself; it fires when it is found in any.
 */
export const diagnose = (packs: readonly Pack[], engagement: Engagement, assessment: Assessment): readonly DiagnosticResult[] => {
  const rated = new Map<string, RatedItem>([...assessment.items, ...assessment.companions.flatMap(({ items }) => items)].map((result) => [result.item.uid, result]));
  const answers = new Map(engagement.answers.map((answer): [string, Answer] => [answerKey(answer.question, answer.system), answer]));
  const questions = new Map(placedQuestions(packs).map(({ question }) => [question.uid, question]));
  const input: Input = { rated, engagement, asking: askingOf({ profile: engagement.profile, answers, questions }) };
  const sample = engagement.systems.filter(({ sampled }) => sampled);
  return packs
    .flatMap(({ content }) => content.diagnostics ?? [])
    .map((diagnostic): DiagnosticResult => {
      const results = diagnostic.signals.map((signal) => {
        const subjects = sample.length > 0 && isPerSystem(signal.when, questions) ? sample : [null];
        const found = subjects.map((system) => ({ system, result: evaluate(signal.when, system, input) }));
        return { signal, found, result: disjunction(found.map(({ result }) => result)) };
      });
      const fired = results
        .filter(({ result }) => result === true)
        .map(({ signal, found }): FiredSignal => ({
          uid: signal.uid,
          because: signal.because,
          systems: found.flatMap(({ system, result }) => (result === true && system !== null ? [system] : [])),
        }));
      return {
        diagnostic,
        state: fired.length > 0 ? 'fired' : results.some(({ result }) => result === 'unknown') ? 'open' : 'silent',
        signals: fired,
        bearsOn: diagnostic.bears_on.flatMap((uid) => rated.get(uid)?.item ?? []),
      };
    });
};

interface Input {
  readonly rated: ReadonlyMap<string, RatedItem>;
  readonly engagement: Engagement;
  readonly asking: Asking;
}

const isPerSystem = (when: DiagnosticCondition, questions: ReadonlyMap<string, PackQuestion>): boolean =>
  leavesOf(when).some((leaf) => 'system' in leaf || ('answer' in leaf && questions.get(leaf.answer)?.level === 'system'));

const evaluate = (condition: DiagnosticCondition, system: AiSystem | null, input: Input): ConditionResult => {
  if ('all' in condition) return conjunction(condition.all.map((part) => evaluate(part, system, input)));
  if ('any' in condition) return disjunction(condition.any.map((part) => evaluate(part, system, input)));
  if ('not' in condition) return negation(evaluate(condition.not, system, input));
  if ('score' in condition) return evaluateScore(condition, input.rated);
  if ('inventory' in condition) {
    const { sampled, ...filter } = condition.inventory;
    const count = input.engagement.systems.filter((one) => matchesFilter(one, filter) && (sampled === undefined || one.sampled === sampled)).length;
    return (condition.at_least === undefined || count >= condition.at_least) && (condition.at_most === undefined || count <= condition.at_most);
  }
  return evaluateCondition(condition, input.asking.contextFor(system));
};

const evaluateScore = ({ score, aspect, combine, above, at_most }: ScoreCondition, rated: ReadonlyMap<string, RatedItem>): ConditionResult => {
  const values = score.map((uid): Fraction | null => {
    const item = rated.get(uid);
    if (item === undefined) return null;
    return aspect === 'design' ? item.D : aspect === 'operation' ? item.O : item.S;
  });
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length === 0 || known.length < values.length) return 'unknown';
  const value =
    combine === 'lowest'
      ? known.reduce((least, one) => (compare(one, least) < 0 ? one : least))
      : weightedMean(known.map((one) => ({ weight: 1, value: one })));
  if (value === null) return 'unknown';
  return (above === undefined || compare(value, exact(above)) > 0) && (at_most === undefined || compare(value, exact(at_most)) <= 0);
};

/** A threshold of a pack, with up to two decimals, as a fraction. */
const exact = (threshold: number): Fraction => fraction(Math.round(threshold * 100), 100);
