import type { Answer } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import { evaluateCondition, type ConditionContext, type ConditionResult } from './applicability.ts';
import type { Bearer, ClassificationRule, Obligation } from './obligation.ts';
import type { PackContent, PackItem } from './schema.ts';

/** A role, class or trait of an AI system, with the rules that say so. */
export interface Conclusion {
  readonly name: string;
  /** `unknown`: an answer the rule needs is not there yet. */
  readonly holds: true | 'unknown';
  readonly because: readonly string[];
}

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
  /** Sentences: why it binds, does not, or is open. */
  readonly because: readonly string[];
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
  const pick = (kind: 'role' | 'class' | 'trait' | 'scope') => conclusionsOf(found, kind);
  return { out: pick('scope')[0] ?? null, roles: pick('role'), classes: pick('class'), traits: pick('trait') };
};

const contextOf = ({ pack, profile, system, answers }: ClassifyInput): ConditionContext => {
  const levels = new Map(pack.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions.map(({ uid, level }) => [uid, level] as const))));
  return {
    profile,
    system,
    answerTo: (uid) => answers.get(`${uid} ${levels.get(uid) === 'system' ? (system?.id ?? '') : ''}`) ?? null,
  };
};

const nameOf = ({ concludes }: ClassificationRule): { readonly kind: string; readonly name: string } => {
  const [kind, name] = Object.entries(concludes)[0] ?? ['', ''];
  return { kind, name };
};

const conclusionsOf = (
  found: readonly { readonly rule: ClassificationRule; readonly result: ConditionResult }[],
  kind: string,
): readonly Conclusion[] => {
  const byName = Map.groupBy(
    found.filter(({ rule, result }) => nameOf(rule).kind === kind && result !== false),
    ({ rule }) => nameOf(rule).name,
  );
  return [...byName].map(([name, rules]) => {
    const sure = rules.filter(({ result }) => result === true);
    return { name, holds: sure.length > 0 ? true : 'unknown', because: (sure.length > 0 ? sure : rules).map(({ rule }) => rule.because) };
  });
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
    name === 'any' ? [{ name, holds: true, because: [] }] : classes.filter((one) => one.name === name),
  );
  const narrower = obligation.applies_if === undefined ? true : evaluateCondition(obligation.applies_if, context);
  const dates = datesOf(obligation, myClasses.map(({ name }) => name));
  const base = {
    item,
    obligation,
    ...dates,
    roles: myRoles.map(({ name }) => name as Bearer),
    classes: myClasses.map(({ name }) => name),
    relief: reliefOf(obligation, profile),
  };
  const say = (status: BindingStatus, because: readonly string[]): Binding => ({ ...base, status, because: [...new Set(because)] });
  if (!obligation.duty) return say('reference', [obligation.because]);
  if (out?.holds === true) return say('not-bound', out.because);
  if (myRoles.length === 0) return say('not-bound', [`It binds ${obligation.bearers.map((bearer) => bearerWords[bearer]).join(', ')}; the organisation holds none of these roles towards the system.`]);
  if (myClasses.length === 0) return say('not-bound', [`It binds ${obligation.classes.map(classWords).join(', ')}; the system is not of this class.`]);
  if (narrower === false) return say('not-bound', [obligation.narrows ?? '']);
  const reasons = [obligation.because, ...myRoles.flatMap((one) => one.because), ...myClasses.flatMap((one) => one.because)];
  const missing =
    out?.holds === 'unknown' || narrower === 'unknown' || !myRoles.some(({ holds }) => holds === true) || !myClasses.some(({ holds }) => holds === true);
  if (missing) return say('open', [obligation.because, ...(narrower === 'unknown' ? [obligation.narrows ?? ''] : []), ...openReasons(out, myRoles, myClasses)]);
  const effective = dates.inPractice ?? dates.formal;
  return effective !== null && effective > day ? say('later', reasons) : say('binds', reasons);
};

const openReasons = (out: Conclusion | null, roles: readonly Conclusion[], classes: readonly Conclusion[]): readonly string[] =>
  [...(out === null ? [] : [out]), ...roles, ...classes].filter(({ holds }) => holds === 'unknown').flatMap(({ because }) => because.map((text) => `To be answered: ${text}`));

/** Of the classes that apply, the earliest date in practice and its formal date. */
const datesOf = ({ dates }: Obligation, classes: readonly string[]): { readonly formal: string | null; readonly inPractice: string | null } => {
  const mine = dates
    .filter((date) => date.classes.some((name) => classes.includes(name)))
    .toSorted((a, b) => ((a.in_practice ?? a.formal) < (b.in_practice ?? b.formal) ? -1 : 1));
  return { formal: mine[0]?.formal ?? null, inPractice: mine[0]?.in_practice ?? null };
};

const reliefOf = ({ relief }: Obligation, { size }: Profile): string | null =>
  relief !== undefined && relief.for.some((one) => one === size || (one === 'small-mid-cap' && size === 'large')) ? relief.text : null;

export const bearerWords: Readonly<Record<Bearer, string>> = {
  provider: 'providers',
  deployer: 'deployers',
  importer: 'importers',
  distributor: 'distributors',
  'authorised-representative': 'authorised representatives',
  'product-manufacturer': 'product manufacturers',
  'gpai-provider': 'providers of general-purpose AI models',
};

/** A class as a sentence names it. */
export const classWords = (name: string): string => (name === 'any' ? 'every AI system in scope' : name.replaceAll('-', ' '));
