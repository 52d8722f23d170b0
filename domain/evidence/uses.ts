/** Where the pieces of the register are used, and where something is missing between register and answers. */
import type { EvidenceLevel } from '../answer/answer.ts';
import type { ControlDecision } from '../engagement/engagement.ts';
import { recordLabel, type Records } from '../record/record.ts';
import type { CriterionPart, RatedItem } from '../scoring/assessment.ts';

/** One answer, finding, control or request that names a piece of evidence. */
export type EvidenceUse =
  | { readonly type: 'answer'; readonly question: string; readonly ref: string; readonly system: string | null; readonly hidden: boolean }
  | { readonly type: 'finding'; readonly id: string; readonly number: number; readonly title: string }
  | { readonly type: 'control'; readonly item: string; readonly ref: string }
  | { readonly type: 'request'; readonly id: string; readonly number: number; readonly title: string };

/** An answer said to be known from documents that names neither a piece of the register nor where the document is. */
export interface ClaimedEvidence {
  readonly question: string;
  readonly ref: string;
  readonly system: string | null;
  readonly level: EvidenceLevel;
}

export interface EvidenceUses {
  /** By id of the piece, in the order of the packs; one piece serves many answers (method 1.15). */
  readonly usesById: ReadonlyMap<string, readonly EvidenceUse[]>;
  /** ids of pieces nobody names. */
  readonly unused: readonly string[];
  /** Rated E3 or E4, which is a document or record seen, with neither a piece nor a reference in words (method 1.3, 1.15). */
  readonly claimed: readonly ClaimedEvidence[];
  /** Names of pieces that are not on the register any more, with who names them. */
  readonly gone: readonly { readonly id: string; readonly uses: readonly EvidenceUse[] }[];
}

export const evidenceUses = (items: readonly RatedItem[], decisions: readonly ControlDecision[], records: Pick<Records, 'evidence' | 'finding' | 'request' | 'own-control'>): EvidenceUses => {
  const uses = new Map<string, EvidenceUse[]>();
  const use = (ids: readonly string[], one: EvidenceUse): void => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), one]);
  };
  const claimed: ClaimedEvidence[] = [];
  for (const { criteria } of items) {
    for (const { question, ref, parts } of criteria) {
      for (const { answer, system, hidden } of parts) {
        if (answer === null) continue;
        use(answer.evidenceItems, { type: 'answer', question: question.uid, ref, system: system?.id ?? null, hidden });
        const { evidence } = answer;
        if (!hidden && answer.value !== null && answer.value !== 'not-applicable' && (evidence === 'E3' || evidence === 'E4') && answer.evidenceItems.length === 0 && answer.evidenceReference.trim() === '') {
          claimed.push({ question: question.uid, ref, system: system?.id ?? null, level: evidence });
        }
      }
    }
  }
  for (const { id, number, title, evidenceItems } of records.finding) use(evidenceItems, { type: 'finding', id, number, title });
  const refs = new Map(items.map(({ item }) => [item.uid, item.ref]));
  for (const { item, evidence } of decisions) use(evidence, { type: 'control', item, ref: refs.get(item) ?? item });
  for (const own of records['own-control']) use(own.evidence, { type: 'control', item: own.id, ref: recordLabel('own-control', own) });
  for (const { id, number, title, evidence } of records.request) if (evidence !== '') use([evidence], { type: 'request', id, number, title });
  const known = new Set(records.evidence.map(({ id }) => id));
  return {
    usesById: uses,
    // A request that brought it says where it came from, not what it is good for.
    unused: records.evidence.filter(({ id }) => (uses.get(id) ?? []).every(({ type }) => type === 'request')).map(({ id }) => id),
    claimed,
    gone: [...uses].filter(([id]) => !known.has(id)).map(([id, by]) => ({ id, uses: by })),
  };
};

/** Of the answers of one requirement or control that count, how many name a piece of evidence. */
export const evidenceCoverage = ({ criteria }: Pick<RatedItem, 'criteria'>, known: ReadonlySet<string>): { readonly answers: number; readonly withEvidence: number } => {
  const counted = criteria.flatMap(({ parts }) => parts).filter(isCounted);
  return { answers: counted.length, withEvidence: counted.filter(({ answer }) => (answer?.evidenceItems ?? []).some((id) => known.has(id))).length };
};

const isCounted = ({ hidden, answered, value }: CriterionPart): boolean => !hidden && answered && value !== 'not-applicable' && value !== 'cannot-determine';
