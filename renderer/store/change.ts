import type { EvidenceEntered } from '../../contract/evidence-shapes.ts';
import type { RecordChanged, RecordEntered, RemovableKind } from '../../contract/record-shapes.ts';
import type { AnswerChange, Written, WrittenRecord } from '../../contract/shapes.ts';
import { answerKey, emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import { undecided, type AiSystem, type ControlDecision, type Engagement, type Profile } from '../../domain/engagement/engagement.ts';
import type { ImportMapping } from '../../domain/inventory/mapping.ts';
import type { ImportDecisions } from '../../domain/inventory/plan.ts';
import type { BaselineKind } from '../../domain/baseline/baseline.ts';
import type { RequestSet } from '../../domain/evidence/generate-requests.ts';
import type { RequestState } from '../../domain/evidence/request-state.ts';
import type { DraftLanguage } from '../../domain/finding/draft-words.ts';
import type { FindingState } from '../../domain/finding/finding.ts';
import { emptyJudgement, type JudgementFields, type OverrulingGrade, type WorkflowState } from '../../domain/finding/judgement.ts';
import type { Declaration } from '../../domain/soa/declaration.ts';
import { emptyRecords, isNumbered, type AnyRecord, type Records } from '../../domain/record/record.ts';
import type { Client } from '../transport/client.ts';

export type NewSystem = Omit<AiSystem, 'id'>;

/** An inventory to import, as it was previewed. */
export interface Inventory {
  readonly file: File;
  readonly sheet?: string;
  readonly headingRow?: number;
  readonly mapping?: ImportMapping;
  readonly decisions: ImportDecisions;
  readonly remember: boolean;
}


/** What a person did, as data: sent in order, shown at once, and dropped from what is shown only when it is refused. */
export type Change =
  | { readonly type: 'answer'; readonly question: string; readonly system: string | null; readonly change: AnswerChange }
  | { readonly type: 'decision'; readonly decision: Pick<ControlDecision, 'item' | 'decision' | 'justification'> }
  | { readonly type: 'declaration'; readonly item: string; readonly changes: Partial<Declaration> }
  | { readonly type: 'profile'; readonly changes: Partial<Profile> }
  | { readonly type: 'system-add'; readonly system: NewSystem }
  | { readonly type: 'system-update'; readonly id: string; readonly changes: Partial<NewSystem> }
  | { readonly type: 'system-remove'; readonly id: string }
  | { readonly type: 'systems-import'; readonly inventory: Inventory }
  | { readonly type: 'record-add'; readonly record: RecordEntered }
  | { readonly type: 'record-update'; readonly record: RecordChanged }
  | { readonly type: 'record-remove'; readonly kind: RemovableKind; readonly id: string }
  | { readonly type: 'statement-approve'; readonly statement: { readonly version: string; readonly approvedBy: string; readonly approvedOn: string; readonly residualRiskBy: string; readonly note: string } }
  | { readonly type: 'impact-approve'; readonly id: string }
  | { readonly type: 'impact-revise'; readonly id: string }
  | { readonly type: 'evidence-attach'; readonly file: File; readonly id: string | null }
  | { readonly type: 'evidence-note'; readonly question: string; readonly system: string | null; readonly fields: EvidenceEntered }
  | { readonly type: 'evidence-detach'; readonly id: string }
  | { readonly type: 'request-generate'; readonly sets: readonly RequestSet[]; readonly language: DraftLanguage }
  | { readonly type: 'request-mark'; readonly ids: readonly string[]; readonly state: RequestState; readonly on: string; readonly dueOn?: string }
  | { readonly type: 'request-receive'; readonly id: string; readonly on: string; readonly partly: boolean; readonly evidence?: string }
  | { readonly type: 'baseline-freeze'; readonly title: string; readonly kind: BaselineKind; readonly note: string }
  | { readonly type: 'baseline-restart'; readonly from: string }
  | { readonly type: 'grade'; readonly item: string; readonly grade: OverrulingGrade | null; readonly reason: string }
  | { readonly type: 'maturity'; readonly item: string; readonly maturity: number | null; readonly reason: string }
  | { readonly type: 'review'; readonly item: string; readonly state: WorkflowState; readonly remark?: string }
  | { readonly type: 'finding-draft'; readonly item?: string; readonly language: DraftLanguage }
  | { readonly type: 'finding-move'; readonly id: string; readonly to: FindingState; readonly reason: string }
  | { readonly type: 'finding-bundle'; readonly findings: readonly string[]; readonly language: DraftLanguage }
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
    case 'declaration':
      return client.control.declare({ engagement, item: change.item, changes: change.changes });
    case 'profile':
      return client.engagement.updateProfile({ engagement, changes: change.changes });
    case 'system-add':
      return client.system.add({ engagement, system: change.system });
    case 'system-update':
      return client.system.update({ engagement, id: change.id, changes: change.changes });
    case 'systems-import':
      return client.system.import({ engagement, ...change.inventory });
    case 'system-remove':
      return client.system.remove({ engagement, id: change.id });
    case 'record-add':
      return client.record.add({ engagement, record: change.record });
    case 'record-update':
      return client.record.update({ engagement, record: change.record });
    case 'record-remove':
      return client.record.remove({ engagement, kind: change.kind, id: change.id });
    case 'statement-approve':
      return client.statement.approve({ engagement, ...change.statement });
    case 'impact-approve':
      return client.impact.approve({ engagement, id: change.id });
    case 'impact-revise':
      return client.impact.revise({ engagement, id: change.id });
    case 'evidence-attach':
      return client.evidence.attach({ engagement, file: change.file, ...(change.id === null ? {} : { id: change.id }) });
    case 'evidence-note':
      return client.evidence.note({ engagement, question: change.question, system: change.system, fields: change.fields });
    case 'evidence-detach':
      return client.evidence.detach({ engagement, id: change.id });
    case 'request-generate':
      return client.request.generate({ engagement, sets: [...change.sets], language: change.language });
    case 'request-mark':
      return client.request.mark({ engagement, ids: [...change.ids], state: change.state, on: change.on, ...(change.dueOn === undefined ? {} : { dueOn: change.dueOn }) });
    case 'request-receive':
      return client.request.receive({ engagement, id: change.id, on: change.on, partly: change.partly, ...(change.evidence === undefined ? {} : { evidence: change.evidence }) });
    case 'baseline-freeze':
      return client.baseline.freeze({ engagement, title: change.title, kind: change.kind, note: change.note });
    case 'baseline-restart':
      return client.baseline.restart({ engagement, from: change.from });
    case 'grade':
      return client.judgement.grade({ engagement, item: change.item, grade: change.grade, reason: change.reason });
    case 'maturity':
      return client.judgement.maturity({ engagement, item: change.item, maturity: change.maturity, reason: change.reason });
    case 'review':
      return client.review.set({ engagement, item: change.item, state: change.state, ...(change.remark === undefined ? {} : { remark: change.remark }) });
    case 'finding-draft':
      return client.finding.draft({ engagement, language: change.language, ...(change.item === undefined ? {} : { item: change.item }) });
    case 'finding-move':
      return client.finding.move({ engagement, id: change.id, to: change.to, reason: change.reason });
    case 'finding-bundle':
      return client.finding.bundle({ engagement, findings: [...change.findings], language: change.language });
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
  if (
    earlier.type === 'record-update' &&
    later.type === 'record-update' &&
    earlier.record.kind === later.record.kind &&
    earlier.record.id === later.record.id &&
    sameKeys(earlier.record.changes, later.record.changes)
  ) {
    return later;
  }
  if (earlier.type === 'declaration' && later.type === 'declaration' && earlier.item === later.item && sameKeys(earlier.changes, later.changes)) return later;
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
      return { ...engagement, decisions: replaceDecisions(engagement.decisions, [{ ...decisionOn(engagement, change.decision.item), ...change.decision }]) };
    case 'declaration':
      return { ...engagement, decisions: replaceDecisions(engagement.decisions, [{ ...decisionOn(engagement, change.item), ...change.changes }]) };
    case 'record-update':
      return { ...engagement, records: changedRecord(engagement.records, change.record) };
    case 'record-remove':
      return { ...engagement, records: { ...engagement.records, [change.kind]: engagement.records[change.kind].filter(({ id }) => id !== change.id) } };
    case 'profile':
      return { ...engagement, profile: { ...engagement.profile, ...change.changes } };
    case 'system-update':
      return {
        ...engagement,
        systems: engagement.systems.map((system) => (system.id === change.id ? { ...system, ...change.changes } : system)),
      };
    case 'system-remove':
      return { ...engagement, systems: engagement.systems.filter(({ id }) => id !== change.id) };
    case 'grade':
      return judged(engagement, change.item, { grade: change.grade, gradeReason: change.reason });
    case 'maturity':
      return judged(engagement, change.item, { maturity: change.maturity, maturityReason: change.reason });
    case 'review': {
      const before = engagement.records.judgement.find(({ id }) => id === change.item);
      // What a review is bound to is worked out where it is written; a lock holds at once.
      return change.state === 'reviewed' && before?.workflow !== 'locked' ? engagement : judged(engagement, change.item, { workflow: change.state });
    }
    case 'system-add':
    case 'systems-import':
    case 'record-add':
    case 'evidence-attach':
    case 'evidence-note':
    case 'evidence-detach':
    case 'request-generate':
    case 'request-mark':
    case 'request-receive':
    case 'statement-approve':
    case 'impact-approve':
    case 'impact-revise':
    case 'baseline-freeze':
    case 'baseline-restart':
    case 'finding-draft':
    case 'finding-move':
    case 'finding-bundle':
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
  records: (written.records ?? []).reduce(replaceRecord, engagement.records),
});

const judged = (engagement: Engagement, item: string, changes: Partial<JudgementFields>): Engagement => {
  const before = engagement.records.judgement.find(({ id }) => id === item) ?? { ...emptyJudgement, id: item, number: 0 };
  return { ...engagement, records: replaceRecord(engagement.records, { kind: 'judgement', id: item, record: { ...before, ...changes } }) };
};

const decisionOn = (engagement: Engagement, item: string): ControlDecision => engagement.decisions.find((decision) => decision.item === item) ?? undecided(item);

const changedRecord = (records: Records, { kind, id, changes }: RecordChanged): Records => {
  const present = Object.entries(changes).filter(([, value]) => value !== undefined);
  const before = records[kind].find((record) => record.id === id) ?? (isNumbered(kind) ? null : { ...emptyRecords[kind], id, number: 0 });
  return before === null ? records : replaceRecord(records, { kind, id, record: { ...before, ...Object.fromEntries(present) } as never });
};

const replaceRecord = (records: Records, { kind, id, record }: WrittenRecord): Records => {
  const known = records[kind] as readonly AnyRecord[];
  if (record === null) return { ...records, [kind]: known.filter((one) => one.id !== id) };
  const replaced = known.some((one) => one.id === id) ? known.map((one) => (one.id === id ? record : one)) : [...known, record];
  return { ...records, [kind]: replaced };
};

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
