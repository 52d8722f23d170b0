import type { AnswerChange, Written } from '../../contract/shapes.ts';
import { answerKey, emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import type { AiSystem, ControlDecision, Engagement, Profile } from '../../domain/engagement/engagement.ts';
import type { Client } from '../transport/client.ts';

export type NewSystem = Omit<AiSystem, 'id'>;

/** What a person did, as data: sent in order, shown at once, and dropped from what is shown only when it is refused. */
export type Change =
  | { readonly type: 'answer'; readonly question: string; readonly system: string | null; readonly change: AnswerChange }
  | { readonly type: 'decision'; readonly decision: ControlDecision }
  | { readonly type: 'profile'; readonly changes: Partial<Profile> }
  | { readonly type: 'system-add'; readonly system: NewSystem }
  | { readonly type: 'system-update'; readonly id: string; readonly changes: Partial<NewSystem> }
  | { readonly type: 'system-remove'; readonly id: string }
  | { readonly type: 'pack-use'; readonly id: string }
  | { readonly type: 'pack-drop'; readonly id: string }
  | { readonly type: 'pack-upgrade'; readonly id: string; readonly version: string; readonly sha256: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Sends one change; resolves when it is durable. */
export const sendChange = (client: Client, engagement: string, change: Change): Promise<Written> => {
  switch (change.type) {
    case 'answer':
      return client.answer.set({ engagement, question: change.question, system: change.system, change: change.change });
    case 'decision':
      return client.control.decide({ engagement, ...change.decision });
    case 'profile':
      return client.engagement.updateProfile({ engagement, changes: change.changes });
    case 'system-add':
      return client.system.add({ engagement, system: change.system });
    case 'system-update':
      return client.system.update({ engagement, id: change.id, changes: change.changes });
    case 'system-remove':
      return client.system.remove({ engagement, id: change.id });
    case 'pack-use':
      return client.pack.use({ engagement, id: change.id });
    case 'pack-drop':
      return client.pack.drop({ engagement, id: change.id });
    case 'pack-upgrade':
      return client.pack.upgrade({ engagement, id: change.id, version: change.version, sha256: change.sha256 });
    case 'undo':
      return client.history.undo({ engagement });
    case 'redo':
      return client.history.redo({ engagement });
  }
};

/** Two changes of the same field set, the later not yet sent, become one; null when they must stay apart. */
export const joinChanges = (earlier: Change, later: Change): Change | null => {
  if (
    earlier.type === 'answer' &&
    later.type === 'answer' &&
    earlier.question === later.question &&
    earlier.system === later.system &&
    sameKeys(earlier.change, later.change)
  ) {
    return { ...later, change: { ...earlier.change, ...later.change } };
  }
  if (earlier.type === 'profile' && later.type === 'profile' && sameKeys(earlier.changes, later.changes)) return later;
  return null;
};

/** Different fields stay different steps, so that undo takes back one thing at a time. */
const sameKeys = (a: object, b: object): boolean =>
  Object.keys(a).sort().join() === Object.keys(b).sort().join();

/** The engagement as it will be once `change` is written. What cannot be foretold (undo, a new id) changes nothing. */
export const previewChange = (engagement: Engagement, change: Change): Engagement => {
  switch (change.type) {
    case 'answer': {
      const before =
        engagement.answers.find((a) => a.question === change.question && a.system === change.system) ??
        emptyAnswer(change.question, change.system);
      return { ...engagement, answers: replaceAnswers(engagement.answers, [{ ...before, ...withoutAbsent(change.change) }]) };
    }
    case 'decision':
      return { ...engagement, decisions: replaceDecisions(engagement.decisions, [change.decision]) };
    case 'profile':
      return { ...engagement, profile: { ...engagement.profile, ...change.changes } };
    case 'system-update':
      return {
        ...engagement,
        systems: engagement.systems.map((system) => (system.id === change.id ? { ...system, ...change.changes } : system)),
      };
    case 'system-remove':
      return { ...engagement, systems: engagement.systems.filter(({ id }) => id !== change.id) };
    case 'system-add':
    case 'pack-use':
    case 'pack-drop':
    case 'pack-upgrade':
    case 'undo':
    case 'redo':
      return engagement;
  }
};

/** The engagement with what a command reported back. */
export const mergeWritten = (engagement: Engagement, written: Written): Engagement => ({
  ...engagement,
  profile: written.profile ?? engagement.profile,
  systems: written.systems ?? engagement.systems,
  decisions: replaceDecisions(engagement.decisions, written.decisions ?? []),
  answers: replaceAnswers(engagement.answers, written.answers ?? []),
});

const replaceAnswers = (answers: readonly Answer[], changed: readonly Answer[]): readonly Answer[] => {
  if (changed.length === 0) return answers;
  const byKey = new Map(changed.map((answer) => [answerKey(answer.question, answer.system), answer]));
  const kept = answers.map((answer) => {
    const key = answerKey(answer.question, answer.system);
    const replacement = byKey.get(key);
    byKey.delete(key);
    return replacement ?? answer;
  });
  return [...kept, ...byKey.values()];
};

const replaceDecisions = (
  decisions: readonly ControlDecision[],
  changed: readonly ControlDecision[],
): readonly ControlDecision[] => {
  if (changed.length === 0) return decisions;
  const items = new Set(changed.map(({ item }) => item));
  return [...decisions.filter(({ item }) => !items.has(item)), ...changed];
};

const withoutAbsent = (change: AnswerChange): Partial<Answer> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
