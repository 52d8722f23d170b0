import type { Answer } from '../answer/answer.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Assessment, RatedItem } from '../scoring/assessment.ts';
import { compare, fraction, weightedMean, type Fraction } from '../scoring/fraction.ts';
import { evaluateCondition, matchesFilter, type ConditionResult } from './applicability.ts';
import type { Diagnostic, DiagnosticCondition, ScoreCondition } from './diagnostic.ts';
import type { Pack } from './pack.ts';
import type { PackItem } from './schema.ts';

/** A sign that fired, with the sentence that says why and the figures and answers it rests on. */
export interface FiredSignal {
  readonly uid: string;
  readonly because: string;
}

/** `fired`: at least one sign is there. `open`: none is, and something that would tell is not known yet. `silent`: no sign; which is not "no problem". */
export interface DiagnosticResult {
  readonly diagnostic: Diagnostic;
  readonly state: 'fired' | 'open' | 'silent';
  readonly signals: readonly FiredSignal[];
  /** The requirements and controls it bears on, as far as the engagement holds them. */
  readonly bearsOn: readonly PackItem[];
}

/** Evaluates the diagnostics of all packs in use against what is assessed (method 6.5). */
export const diagnose = (packs: readonly Pack[], engagement: Engagement, assessment: Assessment): readonly DiagnosticResult[] => {
  const rated = new Map<string, RatedItem>([...assessment.items, ...assessment.companions.flatMap(({ items }) => items)].map((result) => [result.item.uid, result]));
  const answers = new Map(engagement.answers.map((answer) => [`${answer.question} ${answer.system ?? ''}`, answer]));
  const input: Input = { rated, answers, engagement };
  return packs
    .flatMap(({ content }) => content.diagnostics ?? [])
    .map((diagnostic): DiagnosticResult => {
      const results = diagnostic.signals.map((signal) => ({ signal, result: evaluate(signal.when, input) }));
      const fired = results.filter(({ result }) => result === true).map(({ signal }) => ({ uid: signal.uid, because: signal.because }));
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
  readonly answers: ReadonlyMap<string, Answer>;
  readonly engagement: Engagement;
}

const evaluate = (condition: DiagnosticCondition, input: Input): ConditionResult => {
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, input));
    return parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => evaluate(part, input));
    return parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false;
  }
  if ('not' in condition) {
    const part = evaluate(condition.not, input);
    return part === 'unknown' ? part : !part;
  }
  if ('score' in condition) return evaluateScore(condition, input.rated);
  if ('inventory' in condition) {
    const { sampled, ...filter } = condition.inventory;
    const count = input.engagement.systems.filter((system) => matchesFilter(system, filter) && (sampled === undefined || system.sampled === sampled)).length;
    return (condition.at_least === undefined || count >= condition.at_least) && (condition.at_most === undefined || count <= condition.at_most);
  }
  return evaluateCondition(condition, {
    profile: input.engagement.profile,
    system: null,
    answerTo: (question) => input.answers.get(`${question} `) ?? null,
  });
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
