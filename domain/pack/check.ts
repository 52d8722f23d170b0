import type { Condition, PackContent } from './schema.ts';
import { packLimits } from './schema.ts';

/** Something wrong in a pack that the schema cannot see. `where` names section, item or question. */
export interface PackProblem {
  readonly where: string;
  readonly message: string;
}

/**
 * Checks one pack for what spans more than one place: names given twice, conditions that point nowhere, forward or across
 * levels, requirements that a condition could hide, people nobody can interview.
 */
export const checkPack = (pack: PackContent): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report = (where: string, message: string) => problems.push({ where, message });
  const uids = new Set<string>();
  const refs = new Set<string>();
  const roles = new Set(pack.interview_roles.map(({ id }) => id));
  const earlier = new Map<string, 'organisation' | 'system'>();
  const take = (uid: string) => {
    if (uids.has(uid)) report(uid, 'this uid is used twice');
    uids.add(uid);
  };
  for (const section of pack.sections) {
    take(section.uid);
    for (const item of section.items) {
      take(item.uid);
      if (refs.has(item.ref)) report(item.uid, `the reference ${item.ref} is used twice`);
      refs.add(item.ref);
      if (item.questions.every(({ applies_if }) => applies_if !== undefined)) {
        report(item.uid, 'every question has a condition, so all of it could be hidden');
      }
      for (const question of item.questions) {
        take(question.uid);
        for (const role of question.interview) {
          if (!roles.has(role)) report(question.uid, `the interview role “${role}” is not declared in pack.yaml`);
        }
        if (question.applies_if !== undefined) {
          if (question.weight === 3) report(question.uid, 'a core question is always asked and takes no condition');
          if (depthOf(question.applies_if) > packLimits.conditionDepth) {
            report(question.uid, `the condition is nested deeper than ${packLimits.conditionDepth}`);
          }
          for (const uid of answersIn(question.applies_if)) {
            const level = earlier.get(uid);
            if (level === undefined) report(question.uid, `the condition names “${uid}”, which is no earlier question`);
            else if (level === 'system' && question.level === 'organisation') {
              report(question.uid, `the condition names “${uid}”, which is answered per AI system`);
            }
          }
        }
        earlier.set(question.uid, question.level);
      }
    }
  }
  return problems;
};

const depthOf = (condition: Condition): number => {
  if ('all' in condition) return 1 + Math.max(...condition.all.map(depthOf));
  if ('any' in condition) return 1 + Math.max(...condition.any.map(depthOf));
  return 'not' in condition ? 1 + depthOf(condition.not) : 1;
};

const answersIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  if ('not' in condition) return answersIn(condition.not);
  return 'answer' in condition ? [condition.answer] : [];
};

/** Problems between packs that are used together: the same uid in two of them. */
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
