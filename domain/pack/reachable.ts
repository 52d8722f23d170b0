/**
 * Whether a condition can hold at all: for some client, AI system and set of answers there can be. A condition that rules itself out
 * hides its question for ever without anybody noticing.
 */
import { aiRoleIds, organisationSizes, sectorIds, systemOrigins, systemStages, systemTiers, systemTraits, type AnswerCondition, type Condition } from './condition.ts';
import type { DiagnosticCondition } from './diagnostic.ts';
import { amountRange, type PackQuestion } from './question.ts';

/**
 * What is said about one thing. `one`: it has exactly one value. `some`: it has any number of values. `amount`: a number in a range.
 * `day`: a date in a range. `fact`: it is so, or not; for what this file knows nothing more of.
 */
type Literal =
  | { readonly type: 'one'; readonly about: string; readonly values: readonly string[]; readonly within: readonly string[] }
  | { readonly type: 'some'; readonly about: string; readonly values: readonly string[]; readonly within: readonly string[] }
  | { readonly type: 'amount'; readonly about: string; readonly from: number; readonly to: number; readonly whole: boolean; readonly range: { readonly least: number; readonly most: number } }
  | { readonly type: 'day'; readonly about: string; readonly from: string; readonly before: string }
  | { readonly type: 'fact'; readonly about: string };
type Signed = Literal & { readonly holds: boolean };
/** A condition with every "not" pushed down to what it is about. */
type Form = { readonly all: readonly Form[] } | { readonly any: readonly Form[] } | Signed;

/** Ways through the "any" of a condition that are tried, and parts of one way; a condition with more of them is taken to hold. */
const most = { ways: 2_000, parts: 200 } as const;

export const canHold = (condition: DiagnosticCondition, questions: ReadonlyMap<string, PackQuestion>): boolean => {
  let ways = 0;
  const search = (open: readonly Form[], said: readonly Signed[]): boolean => {
    // What has no choice in it comes first: it may rule out most ways before they are tried.
    const at = Math.max(0, open.findIndex((form) => !('any' in form)));
    const first = open[at];
    if (first === undefined || said.length >= most.parts) return true;
    const rest = open.toSpliced(at, 1);
    if ('all' in first) return search([...first.all, ...rest], said);
    if ('any' in first) {
      return first.any.some((part) => {
        ways += 1;
        return ways > most.ways || search([part, ...rest], said);
      });
    }
    const now = [...said, first];
    return isConsistent(now.filter(({ about }) => about === first.about)) && search(rest, now);
  };
  return search([formOf(condition, true, questions)], []);
};

const formOf = (condition: DiagnosticCondition, holds: boolean, questions: ReadonlyMap<string, PackQuestion>): Form => {
  if ('not' in condition) return formOf(condition.not, !holds, questions);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => formOf(part, holds, questions));
    return 'all' in condition === holds ? { all: parts } : { any: parts };
  }
  if ('score' in condition || 'inventory' in condition) return { type: 'fact', about: JSON.stringify(condition), holds };
  if ('system' in condition) {
    const { tier, origin, stage, trait } = condition.system;
    const parts = [
      ...(tier === undefined ? [] : [{ type: 'one', about: 'system tier', values: tier, within: systemTiers, holds } as const]),
      ...(origin === undefined ? [] : [{ type: 'one', about: 'system origin', values: origin, within: systemOrigins, holds } as const]),
      ...(stage === undefined ? [] : [{ type: 'one', about: 'system stage', values: stage, within: systemStages, holds } as const]),
      ...(trait === undefined ? [] : [{ type: 'some', about: 'system trait', values: trait, within: systemTraits, holds } as const]),
    ];
    return holds ? { all: parts } : { any: parts };
  }
  return { ...literalOf(condition, questions), holds };
};

const literalOf = (condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { system: unknown }>, questions: ReadonlyMap<string, PackQuestion>): Literal => {
  if ('role' in condition) return { type: 'some', about: 'role', values: condition.role, within: aiRoleIds };
  if ('size' in condition) return { type: 'one', about: 'size', values: condition.size, within: organisationSizes };
  if ('sector' in condition) return { type: 'one', about: 'sector', values: condition.sector, within: sectorIds };
  const question = questions.get(condition.answer);
  return question === undefined ? { type: 'fact', about: JSON.stringify(condition) } : answerLiteral(condition, question);
};

const answerLiteral = (condition: AnswerCondition, question: PackQuestion): Literal => {
  const about = `answer ${condition.answer}`;
  if ('is' in condition || 'includes' in condition) {
    const values = 'is' in condition ? condition.is : condition.includes;
    const within = question.scale === 'yes-partly-no' ? ['yes', 'partly', 'no'] : 'options' in question ? question.options.map(({ id }) => id) : values;
    return { type: question.scale === 'multiple-choice' ? 'some' : 'one', about, values, within };
  }
  if ('from' in condition || 'before' in condition) {
    return { type: 'day', about, from: 'from' in condition ? condition.from : '', before: 'before' in condition ? condition.before : '9999-99-99' };
  }
  return {
    type: 'amount',
    about,
    from: 'at_least' in condition ? condition.at_least : -Infinity,
    to: 'at_most' in condition ? condition.at_most : Infinity,
    whole: question.scale !== 'number',
    range: amountRange(question) ?? { least: -Infinity, most: Infinity },
  };
};

/**
 * Whether all that is said about one thing can be true at once. What is only denied can always be: of a question by an answer "not
 * applicable", which satisfies nothing; of a client or system only while a value is left.
 */
const isConsistent = (said: readonly Signed[]): boolean => {
  const claimed = said.filter(({ holds }) => holds);
  const denied = said.filter(({ holds }) => !holds);
  const [any] = said;
  if (any === undefined) return true;
  switch (any.type) {
    case 'fact':
      return claimed.length === 0 || denied.length === 0;
    case 'one':
    case 'some': {
      const left = any.within.filter((value) => !denied.some((one) => namesValue(one, value)));
      const values = any.type === 'one' ? left.filter((value) => claimed.every((one) => namesValue(one, value))) : left;
      if (claimed.length === 0) return any.about.startsWith('answer ') || any.about === 'system trait' || values.length > 0;
      return values.length > 0 && (any.type === 'one' || claimed.every((one) => values.some((value) => namesValue(one, value))));
    }
    case 'amount':
      return claimed.length === 0 || amountsLeft(any, said);
    case 'day':
      return claimed.length === 0 || daysLeft(said);
  }
};

const namesValue = (literal: Signed, value: string): boolean => (literal.type === 'one' || literal.type === 'some') && literal.values.includes(value);

/** A number within all ranges claimed and none denied: of a whole scale every step is tried, of other numbers each bound and what lies between two. */
const amountsLeft = ({ range, whole }: Extract<Literal, { type: 'amount' }>, said: readonly Signed[]): boolean => {
  const amounts = said.flatMap((one) => (one.type === 'amount' ? [one] : []));
  const fits = (one: number): boolean => one >= range.least && one <= range.most && amounts.every(({ from, to, holds }) => (one >= from && one <= to) === holds);
  if (whole) return Array.from({ length: range.most - range.least + 1 }, (_, step) => range.least + step).some(fits);
  const bounds = [...new Set([range.least, range.most, ...amounts.flatMap(({ from, to }) => [from, to])])].filter(Number.isFinite).sort((a, b) => a - b);
  const between = bounds.slice(1).map((bound, position) => (bound + (bounds[position] ?? bound)) / 2);
  return [...bounds, ...between, (bounds[0] ?? 0) - 1e12, (bounds.at(-1) ?? 0) + 1e12].some(fits);
};

/** A day from the latest beginning claimed and before the earliest end: every literal has one of the two. */
const daysLeft = (said: readonly Signed[]): boolean => {
  const days = said.flatMap((one) => (one.type === 'day' ? [one] : []));
  const lowest = days.map(({ from, before, holds }) => (holds ? from : before === '9999-99-99' ? '' : before)).reduce((a, b) => (a > b ? a : b), '');
  const highest = days.map(({ from, before, holds }) => (holds ? before : from === '' ? '9999-99-99' : from)).reduce((a, b) => (a < b ? a : b), '9999-99-99');
  return lowest < highest;
};
