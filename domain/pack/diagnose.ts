import type { AnswerValue } from '../answer/answer.ts';
import { sampleOf, type AiSystem, type Engagement } from '../engagement/engagement.ts';
import type { Assessment, RatedItem } from '../scoring/assessment.ts';
import { compare, fraction, weightedMean, type Fraction } from '../scoring/fraction.ts';
import { pointsOf } from '../scoring/rating.ts';
import { conjunction, disjunction, evaluateCondition, matchesFilter, negation, type ConditionResult } from './applicability.ts';
import type { Asking } from './asked.ts';
import { leavesOf } from './check.ts';
import { engagementAsking } from './classify.ts';
import type { Diagnostic, DiagnosticCondition, InventoryCondition, ScoreCondition } from './diagnostic.ts';
import { placedQuestions, type Pack, type PlacedQuestion } from './pack.ts';
import type { PackQuestion } from './question.ts';
import type { PackItem } from './schema.ts';

/** What a sign was read off: the score of items (0 to 100), or the answer to a question. */
export type SignalFact =
  | { readonly type: 'score'; readonly items: readonly PackItem[]; readonly aspect: ScoreCondition['aspect']; readonly value: Fraction }
  | { readonly type: 'answer'; readonly placed: PlacedQuestion; readonly value: AnswerValue };

/** A sign that fired, with the sentence that says why. */
export interface FiredSignal {
  readonly uid: string;
  readonly because: string;
  /** The AI systems it is about: those it was found in, and those of the inventory it counts; empty for what is true of the organisation. */
  readonly systems: readonly AiSystem[];
  /** The figures and answers of the organisation it rests on, in the order of the pack. */
  readonly facts: readonly SignalFact[];
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
  const placed = new Map(placedQuestions(packs).map((one) => [one.question.uid, one]));
  const questions = new Map([...placed].map(([uid, { question }]) => [uid, question]));
  const input: Input = { rated, engagement, placed, asking: engagementAsking(packs, engagement) };
  const sample = sampleOf(engagement.systems);
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
          systems: systemsOf(signal.when, found.flatMap(({ system, result }) => (result === true && system !== null ? [system] : [])), input),
          facts: leavesOf(signal.when).flatMap((leaf) => factOf(leaf, input)),
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
  readonly placed: ReadonlyMap<string, PlacedQuestion>;
  readonly asking: Asking;
}

/** Those it was found in; where it was looked for in none by itself, those of the inventory it counts. */
const systemsOf = (when: DiagnosticCondition, found: readonly AiSystem[], { engagement }: Input): readonly AiSystem[] => {
  if (found.length > 0) return found;
  const counted = leavesOf(when).flatMap((leaf) => ('inventory' in leaf && leaf.at_least !== undefined && leaf.at_least <= 1 ? engagement.systems.filter((system) => isCounted(system, leaf)) : []));
  return [...new Set(counted)];
};

/** What a condition was read off for the organisation; of what is read off each system, the systems are named instead. */
const factOf = (leaf: DiagnosticCondition, { rated, placed, asking }: Input): readonly SignalFact[] => {
  if ('score' in leaf && leaf.per === undefined) {
    const value = scoreOf(leaf, null, rated);
    return value === null ? [] : [{ type: 'score', items: leaf.score.flatMap((uid) => rated.get(uid)?.item ?? []), aspect: leaf.aspect, value }];
  }
  const asked = 'answer' in leaf ? placed.get(leaf.answer) : undefined;
  if (asked === undefined || asked.question.level === 'system') return [];
  const value = asking.contextFor(null).answerTo(asked.question.uid)?.value ?? null;
  return value === null ? [] : [{ type: 'answer', placed: asked, value }];
};

const isPerSystem = (when: DiagnosticCondition, questions: ReadonlyMap<string, PackQuestion>): boolean =>
  leavesOf(when).some(
    (leaf) => 'system' in leaf || ('score' in leaf && leaf.per === 'system') || ('answer' in leaf && questions.get(leaf.answer)?.level === 'system'),
  );

const evaluate = (condition: DiagnosticCondition, system: AiSystem | null, input: Input): ConditionResult => {
  if ('all' in condition) return conjunction(condition.all.map((part) => evaluate(part, system, input)));
  if ('any' in condition) return disjunction(condition.any.map((part) => evaluate(part, system, input)));
  if ('not' in condition) return negation(evaluate(condition.not, system, input));
  if ('score' in condition) return compareScore(condition, scoreOf(condition, system, input.rated));
  if ('inventory' in condition) {
    const count = input.engagement.systems.filter((one) => isCounted(one, condition)).length;
    return (condition.at_least === undefined || count >= condition.at_least) && (condition.at_most === undefined || count <= condition.at_most);
  }
  return evaluateCondition(condition, input.asking.contextFor(system));
};

const isCounted = (system: AiSystem, { inventory: { sampled, ...filter } }: InventoryCondition): boolean =>
  matchesFilter(system, filter) && (sampled === undefined || system.sampled === sampled);

/** The score the condition compares, or null while one of its items has none. */
const scoreOf = ({ score, aspect, combine, per }: ScoreCondition, system: AiSystem | null, rated: ReadonlyMap<string, RatedItem>): Fraction | null => {
  const known = score.flatMap((uid) => {
    const item = rated.get(uid);
    const value = item === undefined ? null : per === 'system' && system !== null ? scoreInSystem(item, aspect, system) : aspect === 'design' ? item.D : aspect === 'operation' ? item.O : item.S;
    return value === null ? [] : [value];
  });
  if (known.length === 0 || known.length < score.length) return null;
  return combine === 'lowest' ? lowestOf(known) : weightedMean(known.map((one) => ({ weight: 1, value: one })));
};

/** The score of an item (method 1.5) over what is asked of one AI system: the mean, or the worst where the item is rolled up so. */
const scoreInSystem = ({ item, criteria }: RatedItem, aspect: ScoreCondition['aspect'], system: AiSystem): Fraction | null => {
  const ratings = criteria
    .filter(({ question }) => question.level === 'system' && question.binding !== 'guidance' && (aspect === 'all' || question.aspect === aspect))
    .flatMap(({ question, parts }) =>
      parts.flatMap((part) => (part.system?.id === system.id && !part.hidden && part.rated !== null ? [{ weight: question.weight, value: pointsOf[part.rated] }] : [])),
    );
  return item.roll_up === 'worst' ? lowestOf(ratings.map(({ value }) => value)) : weightedMean(ratings);
};

const lowestOf = (values: readonly Fraction[]): Fraction | null =>
  values.reduce<Fraction | null>((least, one) => (least === null || compare(one, least) < 0 ? one : least), null);

const compareScore = ({ above, at_most }: ScoreCondition, value: Fraction | null): ConditionResult =>
  value === null ? 'unknown' : (above === undefined || compare(value, exact(above)) > 0) && (at_most === undefined || compare(value, exact(at_most)) <= 0);

/** A threshold of a pack, with up to two decimals, as a fraction. */
const exact = (threshold: number): Fraction => fraction(Math.round(threshold * 100), 100);
