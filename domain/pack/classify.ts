import { answerKey, type Answer } from '../answer/answer.ts';
import type { AiSystem, Engagement, Profile } from '../engagement/engagement.ts';
import { askingOf, type Asking } from './asked.ts';
import { evaluateCondition, type ConditionContext, type ConditionResult } from './applicability.ts';
import type { Condition } from './condition.ts';
import type { Bearer, ClassificationRule, Obligation } from './obligation.ts';
import { placedQuestions, type Pack } from './pack.ts';
import type { PackContent, PackItem } from './schema.ts';

/** A role, class or trait of an AI system, with the rules that say so. */
export interface Conclusion {
  readonly name: string;
  /** `unknown`: an answer the rule needs is not there yet. */
  readonly holds: true | 'unknown';
  /** In the pack's words. */
  readonly because: readonly string[];
  /** uids of the questions still to be answered, or undetermined; empty where it holds, or where the profile or inventory is what is missing. */
  readonly missing: readonly string[];
}

/** Why a duty binds, does not, or is open: in the pack's words, or as what it binds instead of this client and system. */
export type Reason =
  | { readonly type: 'stated'; readonly text: string }
  | { readonly type: 'other-role'; readonly bearers: readonly Bearer[] }
  | { readonly type: 'other-class'; readonly classes: readonly string[] };

/** What an AI system is under a law, as far as it is answered. */
export interface Classification {
  /** The law does not apply to it at all. */
  readonly out: Conclusion | null;
  readonly roles: readonly Conclusion[];
  readonly classes: readonly Conclusion[];
  readonly traits: readonly Conclusion[];
}

/**
 * `binds`: now. `later`: from a date that has not come. `not-bound`: not in this role, class or situation. `open`: an answer is missing
 * that decides it. `reference`: it binds nobody by itself.
 */
export const bindingStatuses = ['binds', 'later', 'open', 'not-bound', 'reference'] as const;
export type BindingStatus = (typeof bindingStatuses)[number];

/** One duty for one AI system on one day. */
export interface Binding {
  readonly item: PackItem;
  readonly obligation: Obligation;
  readonly status: BindingStatus;
  /** The dates that decide, earliest that applies; null where none does. */
  readonly formal: string | null;
  readonly inPractice: string | null;
  /** Roles and classes that bring the duty about. */
  readonly roles: readonly Bearer[];
  readonly classes: readonly string[];
  readonly because: readonly Reason[];
  /** uids of the questions that decide and are open or undetermined; empty unless it is open, or where the profile or inventory decides. */
  readonly missing: readonly string[];
  /** The relief for an organisation of this size, or null. */
  readonly relief: string | null;
}

export interface ClassifyInput {
  readonly pack: PackContent;
  readonly profile: Profile;
  readonly system: AiSystem | null;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What the rules of a pack conclude about one AI system from the answers given. Pure: the day plays no part. */
export const classifySystem = ({ pack, profile, system, answers }: ClassifyInput): Classification => {
  const context = contextOf({ pack, profile, system, answers });
  const found = (pack.classification ?? []).map((rule) => ({ rule, result: evaluateCondition(rule.when, context) }));
  const pick = (kind: 'role' | 'class' | 'trait' | 'scope') => conclusionsOf(found, kind, context);
  return { out: pick('scope')[0] ?? null, roles: pick('role'), classes: pick('class'), traits: pick('trait') };
};

const contextOf = ({ pack, profile, system, answers }: ClassifyInput): ConditionContext => {
  const questions = new Map(pack.sections.flatMap(({ items }) => items.flatMap((item) => item.questions.map((question) => [question.uid, question] as const))));
  return askingOf({ profile, answers, questions }).contextFor(system);
};

const nameOf = ({ concludes }: ClassificationRule): { readonly kind: string; readonly name: string } => {
  const [kind, name] = Object.entries(concludes)[0] ?? ['', ''];
  return { kind, name };
};

const conclusionsOf = (
  found: readonly { readonly rule: ClassificationRule; readonly result: ConditionResult }[],
  kind: string,
  context: ConditionContext,
): readonly Conclusion[] => {
  const byName = Map.groupBy(
    found.filter(({ rule, result }) => nameOf(rule).kind === kind && result !== false),
    ({ rule }) => nameOf(rule).name,
  );
  return [...byName].map(([name, rules]): Conclusion => {
    const sure = rules.filter(({ result }) => result === true);
    const telling = sure.length > 0 ? sure : rules;
    return {
      name,
      holds: sure.length > 0 ? true : 'unknown',
      because: telling.map(({ rule }) => rule.because),
      missing: sure.length > 0 ? [] : [...new Set(telling.flatMap(({ rule }) => missingIn(rule.when, context)))],
    };
  });
};

/** The questions a condition looks at whose answers would still have to be given to decide it. */
const missingIn = (condition: Condition, context: ConditionContext): readonly string[] => {
  if (evaluateCondition(condition, context) !== 'unknown') return [];
  if ('all' in condition) return condition.all.flatMap((part) => missingIn(part, context));
  if ('any' in condition) return condition.any.flatMap((part) => missingIn(part, context));
  if ('not' in condition) return missingIn(condition.not, context);
  return 'answer' in condition ? [condition.answer] : [];
};

/**
 * Every obligation of a pack for one AI system on one day (ISO 8601 date): whether it binds this client, in this role, and why. A duty
 * is only said not to bind when the answers rule it out; while one is missing that decides, it is open.
 */
export const bindingsOf = (input: ClassifyInput, day: string): readonly Binding[] => {
  const classification = classifySystem(input);
  const context = contextOf(input);
  return input.pack.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.obligation === undefined ? [] : [bindingOf(item, item.obligation, classification, context, input.profile, day)]));
};

/**
 * Which questions are asked in an engagement, by their conditions and by what binds. A duty, or a reference to the law, that the answers
 * rule out for an AI system whatever the day is not asked about there; one of the organisation only where it is ruled out for every system
 * of the inventory. While an answer is missing that decides, nothing is ruled out.
 */
export const engagementAsking = (packs: readonly Pack[], { profile, systems, answers }: Pick<Engagement, 'profile' | 'systems' | 'answers'>): Asking => {
  const byKey = new Map(answers.map((answer): [string, Answer] => [answerKey(answer.question, answer.system), answer]));
  const placed = placedQuestions(packs);
  const questions = new Map(placed.map(({ question }) => [question.uid, question]));
  const laws = packs.map(({ content }) => content).filter(({ classification }) => classification !== undefined);
  const items = new Map(placed.flatMap(({ question, item }) => (item.obligation === undefined ? [] : [[question.uid, item.uid] as const])));
  const subjects = systems.length > 0 ? systems : [null];
  const ruledOut = new Map(laws.length === 0 ? [] : subjects.map((system) => [system?.id ?? '', new Set(laws.flatMap((pack) => ruledOutIn({ pack, profile, system, answers: byKey })))]));
  const everywhere = (item: string): boolean => [...ruledOut.values()].every((uids) => uids.has(item));
  const isUnbound = (uid: string, system: AiSystem | null): boolean => {
    const item = items.get(uid);
    return item !== undefined && ruledOut.size > 0 && (system === null ? everywhere(item) : (ruledOut.get(system.id)?.has(item) ?? false));
  };
  return askingOf({ profile, answers: byKey, questions, isUnbound });
};

const ruledOutIn = (input: ClassifyInput): readonly string[] => {
  const { out, roles, classes } = classifySystem(input);
  const context = contextOf(input);
  return input.pack.sections
    .flatMap(({ items }) => items)
    .filter(({ obligation }) => {
      if (obligation === undefined) return false;
      const { bearers, classes: meant, applies_if: narrower } = obligation;
      return (
        out?.holds === true ||
        (bearers.length > 0 && !roles.some(({ name }) => bearers.some((bearer) => bearer === name))) ||
        !meant.some((name) => name === 'any' || classes.some((one) => one.name === name)) ||
        (narrower !== undefined && evaluateCondition(narrower, context) === false)
      );
    })
    .map(({ uid }) => uid);
};

const bindingOf = (
  item: PackItem,
  obligation: Obligation,
  { out, roles, classes }: Classification,
  context: ConditionContext,
  profile: Profile,
  day: string,
): Binding => {
  const myRoles = roles.filter(({ name }) => obligation.bearers.some((bearer) => bearer === name));
  const myClasses = obligation.classes.flatMap((name): readonly Conclusion[] =>
    name === 'any' ? [{ name, holds: true, because: [], missing: [] }] : classes.filter((one) => one.name === name),
  );
  const narrower = obligation.applies_if === undefined ? true : evaluateCondition(obligation.applies_if, context);
  const sure = myClasses.filter(({ holds }) => holds === true);
  const dates = datesOf(obligation, (sure.length > 0 ? sure : myClasses).map(({ name }) => name));
  const base = {
    item,
    obligation,
    ...dates,
    roles: myRoles.map(({ name }) => name as Bearer),
    classes: myClasses.map(({ name }) => name),
    relief: reliefOf(obligation, profile),
  };
  const say = (status: BindingStatus, because: readonly Reason[], missing: readonly string[] = []): Binding => ({ ...base, status, because, missing: [...new Set(missing)] });
  const { duty, bearers, narrows = '' } = obligation;
  if (!duty) return say('reference', stated(obligation.because));
  if (out?.holds === true) return say('not-bound', stated(...out.because));
  if (myRoles.length === 0) return say('not-bound', [{ type: 'other-role', bearers }]);
  if (myClasses.length === 0) return say('not-bound', [{ type: 'other-class', classes: obligation.classes }]);
  if (narrower === false) return say('not-bound', stated(narrows));
  const open = [...(out === null ? [] : [out]), ...undecided(myRoles), ...undecided(myClasses)];
  if (open.length > 0 || narrower === 'unknown') {
    const missing = [...open.flatMap((one) => one.missing), ...(obligation.applies_if === undefined ? [] : missingIn(obligation.applies_if, context))];
    return say('open', stated(obligation.because, ...(narrower === 'unknown' ? [narrows] : [])), missing);
  }
  const reasons = stated(obligation.because, ...[...myRoles, ...myClasses].filter(({ holds }) => holds === true).flatMap(({ because }) => because));
  const effective = dates.inPractice ?? dates.formal;
  return say(effective !== null && effective > day ? 'later' : 'binds', reasons);
};

const stated = (...texts: readonly string[]): readonly Reason[] => [...new Set(texts)].map((text) => ({ type: 'stated', text }));

/** What would have to be settled: nothing where one of several holds for sure. */
const undecided = (conclusions: readonly Conclusion[]): readonly Conclusion[] => (conclusions.some(({ holds }) => holds === true) ? [] : conclusions);

/** Of the classes that apply, the earliest date in practice and its formal date. */
const datesOf = ({ dates }: Obligation, classes: readonly string[]): { readonly formal: string | null; readonly inPractice: string | null } => {
  const mine = dates
    .filter((date) => date.classes.some((name) => classes.includes(name)))
    .toSorted((a, b) => ((a.in_practice ?? a.formal) < (b.in_practice ?? b.formal) ? -1 : 1));
  return { formal: mine[0]?.formal ?? null, inPractice: mine[0]?.in_practice ?? null };
};

const reliefOf = ({ relief }: Obligation, { size }: Profile): string | null =>
  relief !== undefined && relief.for.some((one) => one === size) ? relief.text : null;

/** A reason as a sentence. `nameOf` says what a role or class is called. */
export const reasonInWords = (reason: Reason, nameOf: (id: string) => string): string => {
  switch (reason.type) {
    case 'stated':
      return reason.text;
    case 'other-role':
      return `It binds ${reason.bearers.map(nameOf).join(', ')}; the organisation holds none of these roles towards the system.`;
    case 'other-class':
      return `It binds ${reason.classes.map(nameOf).join(', ')}; the system is not of this class.`;
  }
};

/** What a pack calls its roles and classes. */
export const conclusionNames = ({ conclusions }: Pick<PackContent, 'conclusions'>): ((id: string) => string) => {
  const titles = new Map((conclusions ?? []).map(({ id, title }) => [id, title]));
  return (id) => (id === 'any' ? 'every AI system in scope' : (titles.get(id) ?? id.replaceAll('-', ' ')));
};
