import { answersIn, depthOf, type AnswerCondition } from './condition.ts';
import type { Diagnostic, DiagnosticCondition } from './diagnostic.ts';
import { amountRange, type PackQuestion } from './question.ts';
import { canHold } from './reachable.ts';
import type { PackContent, PackItem } from './schema.ts';
import { packLimits } from './texts.ts';

/** Something wrong in a pack that the schema cannot see. `where` names section, item, question, rule or diagnostic. */
export interface PackProblem {
  readonly where: string;
  readonly message: string;
}

type Report = (where: string, message: string) => void;

/**
 * Checks one pack for what spans more than one place: names given twice, conditions that point nowhere, forward or across levels,
 * questions nobody can ever be asked, requirements that a condition could hide, people nobody can interview, efforts and actions
 * that make no sense, and everything format 2 promises.
 */
export const checkPack = (pack: PackContent): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report: Report = (where, message) => problems.push({ where, message });
  const uids = new Set<string>();
  const take = (uid: string) => {
    if (uids.has(uid)) report(uid, 'this uid is used twice');
    uids.add(uid);
  };
  const refs = new Set<string>();
  const asked = new Map<string, string>();
  const earlier = new Map<string, PackQuestion>();
  const names = declaredNames(pack, report);
  if (countQuestions(pack) > packLimits.questions) report(pack.id, `it holds more than ${packLimits.questions} questions`);
  for (const section of pack.sections) {
    take(section.uid);
    if (section.group !== undefined && !names.groups.has(section.group)) report(section.uid, `the group “${section.group}” is not declared in pack.yaml`);
    for (const item of section.items) {
      take(item.uid);
      if (refs.has(item.ref)) report(item.uid, `the reference ${item.ref} is used twice`);
      refs.add(item.ref);
      checkItem(item, names, report);
      for (const question of item.questions) {
        take(question.uid);
        const twin = asked.get(wordsOf(question.ask));
        if (twin !== undefined) report(question.uid, `asks the same as “${twin}”`);
        asked.set(wordsOf(question.ask), question.uid);
        checkQuestion(question, names, report);
        checkApplies(question, earlier, report);
        earlier.set(question.uid, question);
      }
    }
  }
  const own = new Set(uids);
  for (const rule of pack.classification ?? []) {
    take(rule.uid);
    checkDepth(rule.uid, rule.when, report);
    for (const answer of answersIn(rule.when)) checkAnswer(rule.uid, answer, earlier.get(answer.answer), report);
    checkCanHold(rule.uid, rule.when, earlier, report);
  }
  checkObligations(pack, earlier, report);
  for (const diagnostic of pack.diagnostics ?? []) checkDiagnostic(diagnostic, earlier, take, report);
  checkLineage(pack, own, report);
  checkTurns(pack, report);
  if (pack.format === 1) checkFormatOne(pack, report);
  return problems;
};

const countQuestions = (pack: PackContent): number =>
  pack.sections.reduce((sum, { items }) => sum + items.reduce((count, { questions }) => count + questions.length, 0), 0);

/** The words of a question without case and punctuation: two that differ in nothing else are the same question. */
const wordsOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

interface Names {
  readonly roles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

const declaredNames = (pack: PackContent, report: Report): Names => {
  const named = (list: readonly { readonly id: string }[] | undefined, what: string) => {
    const ids = new Set<string>();
    for (const { id } of list ?? []) {
      if (ids.has(id)) report(pack.id, `the ${what} “${id}” is declared twice`);
      ids.add(id);
    }
    return ids;
  };
  named(pack.translations?.map(({ language }) => ({ id: language })), 'translation');
  return {
    roles: named(pack.interview_roles, 'interview role'),
    topics: named(pack.topics, 'topic'),
    groups: named(pack.groups, 'group'),
  };
};

const checkItem = (item: PackItem, names: Names, report: Report): void => {
  if (item.questions.every(({ applies_if }) => applies_if !== undefined)) {
    report(item.uid, 'every question has a condition, so all of it could be hidden');
  }
  if (item.related.includes(item.ref)) report(item.uid, 'is related to itself');
  if (item.topic !== undefined && !names.topics.has(item.topic)) report(item.uid, `the topic “${item.topic}” is not declared in pack.yaml`);
  const { remediation, obligation } = item;
  if (remediation !== undefined) {
    const { low, likely, high } = remediation.effort;
    if (low > likely || likely > high) report(item.uid, 'the effort is not in the order low, likely, high');
    if (!names.roles.has(remediation.owner)) report(item.uid, `the owner “${remediation.owner}” is not an interview role of pack.yaml`);
  }
  if (obligation === undefined) return;
  if (obligation.duty && obligation.bearers.length === 0) report(item.uid, 'a duty needs somebody who bears it');
  if ((obligation.applies_if === undefined) !== (obligation.narrows === undefined)) {
    report(item.uid, 'a narrower condition and its words (narrows) belong together');
  }
  const dated = new Set(obligation.dates.flatMap(({ classes }) => classes));
  for (const one of obligation.classes) {
    if (!dated.has(one)) report(item.uid, `no date is given for the class “${one}”`);
  }
  for (const { formal, in_practice } of obligation.dates) {
    if (in_practice !== undefined && in_practice < formal) report(item.uid, 'the date in practice lies before the formal date');
  }
};

const checkQuestion = (question: PackQuestion, { roles }: Names, report: Report): void => {
  for (const role of question.interview) {
    if (!roles.has(role)) report(question.uid, `the interview role “${role}” is not declared in pack.yaml`);
  }
  if ('options' in question) {
    const ids = question.options.map(({ id }) => id);
    const twice = ids.find((id, position) => ids.indexOf(id) !== position);
    if (twice !== undefined) report(question.uid, `the choice “${twice}” is there twice`);
    const worth = question.options.filter(({ achievement }) => achievement !== undefined).length;
    if (worth > 0 && worth < ids.length) report(question.uid, 'either every choice says what it is worth, or none does');
    if (worth > 0 && question.scale === 'multiple-choice') report(question.uid, 'several choices together cannot be worth an achievement');
    if (worth > 0 && (question.finding === undefined || question.recommendation === undefined)) {
      report(question.uid, 'a question that is rated needs a finding and a recommendation');
    }
  }
  if (question.scale === 'number' && question.min !== undefined && question.max !== undefined && question.min > question.max) {
    report(question.uid, 'the least number is more than the greatest');
  }
  if (question.scale === 'table') {
    const ids = question.columns.map(({ id }) => id);
    if (new Set(ids).size < ids.length) report(question.uid, 'two columns have the same id');
  }
};

const checkApplies = (question: PackQuestion, earlier: ReadonlyMap<string, PackQuestion>, report: Report): void => {
  const { applies_if: condition, uid } = question;
  if (condition === undefined) return;
  if (question.weight === 3) report(uid, 'a core question is always asked and takes no condition');
  checkDepth(uid, condition, report);
  for (const answer of answersIn(condition)) {
    const asked = earlier.get(answer.answer);
    if (asked?.level === 'system' && question.level === 'organisation') {
      report(uid, `the condition names “${answer.answer}”, which is answered per AI system`);
    }
    checkAnswer(uid, answer, asked, report);
  }
  checkCanHold(uid, condition, earlier, report);
};

/** Parts that rule each other out. A part that is wrong by itself has been reported as that. */
const checkCanHold = (where: string, condition: DiagnosticCondition, questions: ReadonlyMap<string, PackQuestion>, report: Report): void => {
  if (depthOf(condition) > packLimits.conditionDepth || !answersIn(condition).every((answer) => canHold(answer, questions))) return;
  if (!canHold(condition, questions)) report(where, 'the condition can never hold: its parts rule each other out');
};

const checkDepth = (where: string, condition: object, report: Report): void => {
  if (depthOf(condition) > packLimits.conditionDepth) report(where, `the condition is nested deeper than ${packLimits.conditionDepth}`);
};

/** A condition looks at an answer the question can have, and at one that is given earlier, so that conditions never turn in circles. */
const checkAnswer = (where: string, condition: AnswerCondition, asked: PackQuestion | undefined, report: Report): void => {
  const { answer } = condition;
  if (asked === undefined) {
    report(where, `the condition names “${answer}”, which is no earlier question`);
    return;
  }
  const never = (why: string) => report(where, `the condition on “${answer}” can never hold: ${why}`);
  if ('at_least' in condition || 'at_most' in condition) {
    const range = amountRange(asked);
    if (range === null) never('its answers are no numbers');
    else if (('at_least' in condition && condition.at_least > range.most) || ('at_most' in condition && condition.at_most < range.least)) {
      never(`its answers go from ${range.least} to ${range.most}`);
    }
  } else if ('from' in condition || 'before' in condition) {
    if (asked.scale !== 'date') never('its answer is no date');
  } else {
    const picks = asked.scale === 'yes-partly-no' ? ['yes', 'partly', 'no'] : 'options' in asked ? asked.options.map(({ id }) => id) : null;
    if (picks === null) return never('it has no choices');
    if ('is' in condition && asked.scale === 'multiple-choice') report(where, `“${answer}” takes several choices: use includes`);
    const named = 'is' in condition ? condition.is : condition.includes;
    for (const id of named) if (!picks.includes(id)) report(where, `“${id}” is no choice of “${answer}”`);
  }
};

/** Every class a duty hangs on can be concluded, its narrower condition looks at answers there are, and what is named can be concluded. */
const checkObligations = (pack: PackContent, questions: ReadonlyMap<string, PackQuestion>, report: Report): void => {
  const conclusions = new Set((pack.classification ?? []).flatMap(({ concludes }) => Object.values(concludes)));
  for (const { id } of pack.conclusions ?? []) {
    if (!conclusions.has(id)) report(pack.id, `no rule of classification.yaml concludes “${id}”, which has a name`);
  }
  const rules = pack.classification ?? [];
  const concluded = new Set(rules.flatMap(({ concludes }) => ('class' in concludes ? [concludes.class] : [])));
  const held = new Set<string>(rules.flatMap(({ concludes }) => ('role' in concludes ? [concludes.role] : [])));
  const deciding = new Set(rules.flatMap(({ when }) => answersIn(when).map(({ answer }) => answer)));
  for (const { uid, obligation, questions: own } of pack.sections.flatMap(({ items }) => items)) {
    if (obligation === undefined) continue;
    for (const one of obligation.classes) {
      if (one !== 'any' && !concluded.has(one)) report(uid, `no rule of classification.yaml concludes the class “${one}”`);
    }
    for (const bearer of obligation.bearers) if (!held.has(bearer)) report(uid, `no rule of classification.yaml concludes the role “${bearer}”`);
    for (const question of own) {
      if (deciding.has(question.uid)) report(question.uid, 'decides what binds and belongs to a duty itself: the duty could hide it');
    }
    if (obligation.applies_if === undefined) continue;
    checkDepth(uid, obligation.applies_if, report);
    for (const answer of answersIn(obligation.applies_if)) checkAnswer(uid, answer, questions.get(answer.answer), report);
    checkCanHold(uid, obligation.applies_if, questions, report);
  }
};

const checkDiagnostic = (diagnostic: Diagnostic, questions: ReadonlyMap<string, PackQuestion>, take: (uid: string) => void, report: Report): void => {
  take(diagnostic.uid);
  for (const { uid, when } of diagnostic.signals) {
    take(uid);
    checkDepth(uid, when, report);
    checkCanHold(uid, when, questions, report);
    for (const leaf of leavesOf(when)) {
      if ('score' in leaf && leaf.above === undefined && leaf.at_most === undefined) report(uid, 'a score needs above or at_most');
      if ('inventory' in leaf && leaf.at_least === undefined && leaf.at_most === undefined) report(uid, 'a count needs at_least or at_most');
    }
  }
};

/** The conditions a diagnostic is made of, without the words that join them. */
export const leavesOf = (condition: DiagnosticCondition): readonly DiagnosticCondition[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
};

/** What an item or question comes from is no longer there itself; what is retired is gone; what it was merged into is there. */
const checkLineage = (pack: PackContent, uids: ReadonlySet<string>, report: Report): void => {
  const places = pack.sections.flatMap(({ items }) => items.flatMap((item) => [item, ...item.questions]));
  for (const { uid, lineage } of places) {
    if (lineage === undefined) continue;
    const from = 'supersedes' in lineage ? lineage.supersedes : lineage.split_from;
    if (uids.has(from)) report(uid, `it comes from “${from}”, which is still in the pack`);
  }
  const seen = new Set<string>();
  for (const { uid, merged_into } of pack.retired ?? []) {
    if (seen.has(uid)) report(uid, 'it is retired twice');
    seen.add(uid);
    if (uids.has(uid)) report(uid, 'it is retired and still in the pack');
    if (merged_into !== undefined && !uids.has(merged_into)) report(uid, `it is merged into “${merged_into}”, which is not in the pack`);
  }
};

/** No action waits for itself, however long the way round. */
const checkTurns = (pack: PackContent, report: Report): void => {
  const before = new Map(pack.sections.flatMap(({ items }) => items.map((item): [string, readonly string[]] => [item.uid, item.remediation?.prerequisites ?? []])));
  const turn = firstTurn(before);
  if (turn !== null) report(turn, 'its action waits, directly or through others, for itself');
};

/** The first name that can be reached from itself, or null. */
export const firstTurn = (before: ReadonlyMap<string, readonly string[]>): string | null => {
  const state = new Map<string, 'open' | 'done'>();
  for (const start of before.keys()) {
    const way: { readonly uid: string; readonly next: Iterator<string> }[] = [];
    const enter = (uid: string) => {
      state.set(uid, 'open');
      way.push({ uid, next: (before.get(uid) ?? []).values() });
    };
    if (!state.has(start)) enter(start);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const { value, done } = top.next.next();
      if (done === true) {
        state.set(top.uid, 'done');
        way.pop();
      } else if (state.get(value) === 'open') return value;
      else if (!state.has(value)) enter(value);
    }
  }
  return null;
};

/** Format 1 was released with what it had; what came later says so by its format. */
const checkFormatOne = (pack: PackContent, report: Report): void => {
  if (pack.kind !== 'requirements' && pack.kind !== 'controls') report(pack.id, `the kind “${pack.kind}” needs format: 2`);
  for (const item of pack.sections.flatMap(({ items }) => items)) {
    if (item.topic !== undefined || item.remediation !== undefined || item.obligation !== undefined) report(item.uid, 'has keys that need format: 2');
    for (const { uid, scale } of item.questions) if (scale !== 'achievement') report(uid, `the scale “${scale}” needs format: 2`);
  }
};

/** Problems between packs that are used together: the same uid in two of them, and names of items no pack has. */
export const checkPackSet = (packs: readonly PackContent[]): readonly PackProblem[] => {
  const owners = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const pack of packs) {
    for (const uid of pack.sections.flatMap((section) => section.items.flatMap((item) => [item.uid, ...item.questions.map((question) => question.uid)]))) {
      const owner = owners.get(uid);
      if (owner !== undefined && owner !== pack.id) problems.push({ where: uid, message: `is in “${owner}” and in “${pack.id}”` });
      owners.set(uid, pack.id);
    }
  }
  return problems;
};

/**
 * Names of items and questions of other packs that none of the packs given has. `known` are the packs a reader of this one has; a pack
 * it says it uses and that is not among them is a problem of its own.
 */
export const checkReferences = (pack: PackContent, known: readonly PackContent[]): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const others = known.filter(({ id }) => id !== pack.id);
  for (const id of pack.uses ?? []) {
    if (!others.some((other) => other.id === id)) problems.push({ where: pack.id, message: `uses the pack “${id}”, which is not there` });
  }
  const all = [pack, ...others].flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  const items = new Set(all.map(({ uid }) => uid));
  const refs = new Set(all.map(({ ref }) => ref));
  const questions = new Map(all.flatMap((item) => item.questions.map((question) => [question.uid, question] as const)));
  const expect = (where: string, names: readonly string[], known: ReadonlySet<string>, what: string) => {
    for (const name of names) if (!known.has(name)) problems.push({ where, message: `names “${name}”, which is no ${what}` });
  };
  for (const item of pack.sections.flatMap(({ items: own }) => own)) {
    expect(item.uid, item.bears_on ?? [], items, 'item of a pack it uses');
    expect(item.uid, item.remediation?.prerequisites ?? [], items, 'item of a pack it uses');
    for (const ref of item.related) if (!refs.has(ref)) problems.push({ where: item.uid, message: `is related to ${ref}, which no pack has` });
  }
  for (const diagnostic of pack.diagnostics ?? []) {
    expect(diagnostic.uid, diagnostic.bears_on, items, 'item of a pack it uses');
    for (const { uid, when } of diagnostic.signals) {
      for (const leaf of leavesOf(when)) {
        if ('score' in leaf) expect(uid, leaf.score, items, 'item of a pack it uses');
        if (!('answer' in leaf)) continue;
        const asked = questions.get(leaf.answer);
        if (asked === undefined) problems.push({ where: uid, message: `names “${leaf.answer}”, which is no question of a pack it uses` });
        else checkAnswer(uid, leaf, asked, (where, message) => problems.push({ where, message }));
      }
    }
  }
  return problems;
};

/** The public references and short titles a pack's items are compared with. */
export interface Register {
  readonly id: string;
  readonly entries: readonly { readonly ref: string; readonly title: string }[];
}

/** Items whose reference or title is not the one of the register. */
export const checkRegister = (pack: PackContent, register: Register): readonly PackProblem[] => {
  const titles = new Map(register.entries.map(({ ref, title }) => [ref, title]));
  return pack.sections
    .flatMap(({ items }) => items)
    .flatMap((item): PackProblem[] => {
      const title = titles.get(item.ref);
      // Beside what a register lists a pack may hold items of its own, such as a classification: they say so by their reference.
      if (title === undefined) {
        return item.obligation === undefined && item.questions.every(({ binding }) => binding === 'guidance' || binding === 'practice')
          ? []
          : [{ where: item.uid, message: `the reference ${item.ref} is not in the register “${register.id}”` }];
      }
      return title === item.title ? [] : [{ where: item.uid, message: `is titled “${item.title}”; the register “${register.id}” has “${title}”` }];
    });
};
