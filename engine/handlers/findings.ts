import type { FindingListed, FindingsListed } from '../../contract/finding-shapes.ts';
import type { RecordChanged } from '../../contract/record-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import { isOverdue, missingFor, movesOf, type MovePrerequisite } from '../../domain/finding/closure.ts';
import { draftBundle, draftFinding, isOutdated, type FindingDraft } from '../../domain/finding/draft.ts';
import type { DraftLanguage } from '../../domain/finding/draft-words.ts';
import type { FindingState } from '../../domain/finding/finding.ts';
import { obligationsTouched } from '../../domain/finding/obligations-touched.ts';
import { findingChecks } from '../../domain/finding/pre-issue.ts';
import { bundleProposals } from '../../domain/finding/systemic.ts';
import { gapGrades, gapsOf } from '../../domain/gap/gap.ts';
import { Refusal } from '../../domain/problem.ts';
import { recordLabel, type Finding } from '../../domain/record/record.ts';
import { sentencesFixed } from '../../domain/report/words.ts';
import { assess } from '../../domain/scoring/assess.ts';
import type { Assessment, ItemResult } from '../../domain/scoring/assessment.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';
import { resultOf } from './judgements.ts';
import { packsIn } from './pack-language.ts';
import { newRecord, recordChanges, recordOf, updateRecord } from './records.ts';

export type Drafted = Written & { readonly ids: string[] };

/**
 * Drafts the findings of one item, or of every gap. An item that has a finding of the assessment already is never drafted again, so the same call
 * twice adds nothing, and nothing a person wrote is replaced.
 */
export const draftFindings = (session: Session, signature: Signature, input: { readonly item?: string | undefined; readonly language: DraftLanguage }): Drafted => {
  const assessment = assess(packsIn(session, input.language), session.file.read());
  const found = new Set(session.file.records().finding.filter(({ source }) => source === 'assessment').map(({ item }) => item));
  const wanted = input.item === undefined ? gapsOf(assessment).map(({ result }) => result) : [oneOf(assessment, resultOf(session, input.item), found)];
  // In the order of the packs, whatever is most urgent: numbers then follow the clauses.
  const order = new Map(assessment.items.map(({ item }, position) => [item.uid, position]));
  const results = wanted.filter(({ item }) => !found.has(item.uid)).sort((a, b) => (order.get(a.item.uid) ?? 0) - (order.get(b.item.uid) ?? 0));
  const records = results.flatMap((result, position) => {
    const draft = draftOf(session, assessment, result, input.language);
    return draft === null ? [] : [newRecord(session, `${signature.id}-${position + 1}`, 'finding', draft, position)];
  });
  const [first] = records;
  const step = first === undefined ? 'No finding to draft' : records.length === 1 ? `Draft ${first.label} (finding)` : `Draft ${records.length} findings`;
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: step, changes: records.flatMap(({ changes }) => changes) }), ids: records.map(({ id }) => id) };
};

const oneOf = (assessment: Assessment, { item }: ItemResult, found: ReadonlySet<string>): ItemResult => {
  const result = assessment.items.find((one) => one.item.uid === item.uid);
  if (found.has(item.uid)) {
    throw new Refusal({
      code: 'finding-exists',
      happened: `No finding was drafted for ${item.ref}: the assessment has one already.`,
      kept: 'The finding there is stays as it is.',
      todo: 'Work on that finding, or add another one by hand.',
    });
  }
  if (result === undefined || !gapGrades.some((grade) => grade === result.grade)) {
    throw new Refusal({
      code: 'finding-nothing',
      happened: `No finding was drafted for ${item.ref}: its answers show no gap.`,
      kept: 'Nothing was changed.',
      todo: 'Add a finding by hand where there is one all the same.',
    });
  }
  return result;
};

/** What a new draft of the finding would say now, to be taken over field by field. */
export const compareFinding = (session: Session, input: { readonly id: string; readonly language: DraftLanguage }): { readonly draft: FindingDraft | null } => {
  const finding = recordOf(session, 'finding', input.id) as Finding;
  const assessment = assess(packsIn(session, input.language), session.file.read());
  const result = assessment.items.find(({ item }) => item.uid === finding.item);
  return { draft: result === undefined ? null : draftOf(session, assessment, result, input.language) };
};

const draftOf = (session: Session, assessment: Assessment, result: ItemResult, language: DraftLanguage): FindingDraft | null =>
  draftFinding(result, obligationsTouched(result, assessment, session.file.crosswalks().map(({ content }) => content)), language);

/** Moves a finding on its way to closure, or back. Throws `finding-move-refused`, `finding-incomplete`. */
export const moveFinding = (session: Session, signature: Signature, input: { readonly id: string; readonly to: FindingState; readonly reason: string }): Written => {
  const finding = recordOf(session, 'finding', input.id) as Finding;
  const name = recordLabel('finding', finding);
  if (!movesOf(finding.state).includes(input.to)) {
    throw new Refusal({
      code: 'finding-move-refused',
      happened: `${name} was not moved: from “${stateWords[finding.state]}” it cannot become “${stateWords[input.to]}”.`,
      kept: 'Nothing was changed.',
      todo: 'Go through the states in their order; a finding is closed only once its correction is verified.',
    });
  }
  const [missing] = missingFor(finding, input.to, input.reason, gradeOf(session, finding));
  if (missing !== undefined) {
    throw new Refusal({
      code: 'finding-incomplete',
      happened: `${name} was not moved to “${stateWords[input.to]}”: ${missingWords[missing]}.`,
      kept: 'Nothing was changed.',
      todo: 'Add what is missing and move it then.',
    });
  }
  const { changes } = recordChanges(session, 'finding', finding.id, {
    state: input.to,
    ...(input.reason.trim() === '' ? {} : { moveReason: wellFormed(input.reason) }),
    ...(input.to === 'corrected' && finding.correctedOn === '' ? { correctedOn: signature.at.slice(0, 10) } : {}),
    // Opened again, it has to be corrected and verified anew; what was written about it stays.
    ...(input.to === 'in-correction' && finding.state !== 'confirmed' ? { verifiedBy: '', verifiedOn: '', correctedOn: '' } : {}),
  });
  return writeSession(session, signature, { kind: 'edit', target: '', label: `${name}: ${stateWords[input.to]}`, changes });
};

/** Changes fields of a finding. What is closed or withdrawn is opened again first. */
export const updateFinding = (session: Session, signature: Signature, changed: Extract<RecordChanged, { readonly kind: 'finding' }>): Written => {
  const finding = recordOf(session, 'finding', changed.id) as Finding;
  if (finding.state === 'closed' || finding.state === 'withdrawn') {
    throw new Refusal({
      code: 'finding-closed',
      happened: `${recordLabel('finding', finding)} was not changed: it is ${stateWords[finding.state]}.`,
      kept: 'What it says is kept.',
      todo: 'Open it again, with a reason, and change it then.',
    });
  }
  return updateRecord(session, signature, changed);
};

/** Bundles minors or findings with one cause as one major (method 1.8, rule S). `findings` are those of a proposal, as shown. */
export const bundleFindings = (session: Session, signature: Signature, input: { readonly findings: readonly string[]; readonly language: DraftLanguage }): Written & { readonly id: string } => {
  const assessment = assess(packsIn(session, input.language), session.file.read());
  const ids = new Set(input.findings.map((name) => recordOf(session, 'finding', name).id));
  const proposal = bundleProposals(assessment, session.file.records().finding).find(({ findings }) => findings.length === ids.size && findings.every(({ id }) => ids.has(id)));
  if (proposal === undefined) {
    throw new Refusal({
      code: 'bundle-unknown',
      happened: 'The findings were not bundled: they are not proposed together any more.',
      kept: 'Nothing was changed.',
      todo: 'Look at the proposals again and choose one of them.',
    });
  }
  const refs = new Map(assessment.items.map(({ item }) => [item.uid, item.ref]));
  const { id, label, changes } = newRecord(session, signature.id, 'finding', draftBundle(proposal, (uid) => refs.get(uid) ?? uid, input.language));
  const bundled = proposal.findings.flatMap((finding): readonly Change[] => recordChanges(session, 'finding', finding.id, { bundledIn: id }).changes);
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Bundle ${proposal.findings.length} findings in ${label}`, changes: [...changes, ...bundled] }), id };
};

/** Every finding with what follows from it, and what the register leaves open. */
export const listFindings = (session: Session, on: string): FindingsListed => {
  const engagement = session.file.read();
  const assessment = assess(session.packs, engagement);
  const results = new Map(assessment.items.map((result) => [result.item.uid, result]));
  const checks = findingChecks(assessment, engagement.records.finding);
  const refsOf = (items: readonly ItemResult[]) => items.map(({ item }) => item.ref);
  return {
    grading: sentencesFixed.grading,
    findings: engagement.records.finding.map(({ number, ...finding }): FindingListed => {
      const result = results.get(finding.item);
      return {
        ...finding,
        label: recordLabel('finding', { number }),
        ref: result?.item.ref ?? finding.item,
        itemTitle: result?.item.title ?? '',
        overdue: isOverdue(finding, on),
        outdated: isOutdated(finding, result),
        next: movesOf(finding.state).map((to) => ({ to, missing: missingFor(finding, to, '', gradeOf(session, { ...finding, number }, assessment)) })),
      };
    }),
    unreviewedMajors: refsOf(checks.unreviewedMajors),
    withoutFinding: refsOf(checks.withoutFinding),
  };
};

/** The grade of the item a finding of the assessment is about. */
const gradeOf = (session: Session, { item, source }: Finding, assessment: Pick<Assessment, 'items'> = assess(session.packs, session.file.read())) =>
  source === 'assessment' ? (assessment.items.find((result) => result.item.uid === item)?.grade ?? null) : null;

const stateWords: Readonly<Record<FindingState, string>> = {
  draft: 'draft',
  confirmed: 'confirmed',
  'in-correction': 'in correction',
  corrected: 'corrected',
  verified: 'verified',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

const missingWords: Readonly<Record<MovePrerequisite, string>> = {
  statement: 'it does not say what was found',
  criterion: 'it does not say what is required',
  'grade-reason': 'it is graded otherwise than its requirement or control, and does not say why',
  owner: 'nobody answers for it',
  'due-on': 'it has no due date',
  correction: 'it does not say how the case at hand was corrected',
  cause: 'it names no cause',
  'corrective-action': 'it names no corrective action',
  verification: 'it does not say how it was verified',
  'verified-by': 'it does not say who verified it',
  'verified-on': 'it does not say when it was verified',
  reason: 'no reason was given',
};
