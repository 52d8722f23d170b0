import { type Records, noRecords } from '../../domain/record/record.ts';
/** Packs and engagements written as criteria, for tests of scoring: 'D.doc.3.F3' is aspect, form, weight, answer with evidence. */
import type { Answer, AnswerValue, EvidenceLevel } from '../../domain/answer/answer.ts';
import { emptyAnswer } from '../../domain/answer/answer.ts';
import { emptySystem, emptyProfile, type AiSystem, type ControlDecision, type Engagement } from '../../domain/engagement/engagement.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import type { PackQuestion } from '../../domain/pack/question.ts';
import type { PackItem, PackSection } from '../../domain/pack/schema.ts';

export type Letter = 'F' | 'L' | 'P' | 'N' | 'U' | 'X' | 'A';
const valueOf: Readonly<Record<Letter, AnswerValue | null>> = {
  F: 4,
  L: 3,
  P: 2,
  N: 1,
  U: null,
  X: 'cannot-determine',
  A: 'not-applicable',
};

export interface CriterionSpec {
  readonly aspect: 'design' | 'operation';
  readonly form: 'act' | 'document';
  readonly weight: 1 | 2 | 3;
  readonly value: AnswerValue | null;
  readonly evidence: EvidenceLevel;
  readonly binding?: 'clause' | 'control' | 'guidance';
  readonly level?: 'organisation' | 'system';
}

export const criterionOf = (spec: string): CriterionSpec => {
  const [aspect, form, weight, answer = 'U'] = spec.split('.');
  return {
    aspect: aspect === 'D' ? 'design' : 'operation',
    form: form === 'doc' ? 'document' : 'act',
    weight: Number(weight) as 1 | 2 | 3,
    value: valueOf[answer[0] as Letter],
    evidence: `E${answer[1] ?? '0'}` as EvidenceLevel,
  };
};

export interface ItemSpec {
  readonly ref: string;
  readonly weight?: 1 | 2 | 3;
  readonly pillar?: boolean;
  readonly criteria: readonly CriterionSpec[];
}

const text = 'Text.';
export const questionUid = (ref: string, position: number): string => `test-${ref.toLowerCase()}-${position + 1}`;

const questionOf = (ref: string, position: number, spec: CriterionSpec): PackQuestion => ({
  uid: questionUid(ref, position),
  ask: text,
  guidance: text,
  binding: spec.binding ?? 'clause',
  aspect: spec.aspect,
  form: spec.form,
  weight: spec.weight,
  level: spec.level ?? 'organisation',
  scale: 'achievement',
  anchors: { fully: text, largely: text, partly: text, not: text },
  evidence: [text],
  interview: ['lead'],
  finding: text,
  recommendation: text,
});

const itemOf = ({ ref, weight = 2, pillar = false, criteria }: ItemSpec): PackItem => ({
  uid: `test-${ref.toLowerCase()}`,
  ref,
  title: `Item ${ref}`,
  requires: text,
  weight,
  pillar,
  documents: [],
  related: [],
  questions: criteria.map((criterion, position) => questionOf(ref, position, criterion)),
});

/** One pack; items are put into sections by the first part of their reference. */
export const packOf = (items: readonly ItemSpec[], kind: 'requirements' | 'controls' = 'requirements'): Pack => ({
  sha256: '0'.repeat(64),
  content: {
    format: 1,
    id: `test-${kind}`,
    version: '1.0.0',
    title: 'Test pack',
    kind,
    source: { title: text, edition: text, note: text },
    as_of: '2026-01-01',
    language: 'en',
    publisher: text,
    release_notes: text,
    interview_roles: [{ id: 'lead', title: 'Lead' }],
    sections: [...Map.groupBy(items, ({ ref }) => sectionRef(ref))].map(
      ([ref, members]): PackSection => ({
        uid: `section-${ref.toLowerCase()}`,
        ref,
        title: `Section ${ref}`,
        intent: text,
        items: members.map(itemOf),
      }),
    ),
  },
});

const sectionRef = (ref: string): string => (ref.startsWith('A.') ? ref.split('.').slice(0, 2).join('.') : (ref.split('.')[0] ?? ref));

/** The answers of the specs, for the organisation. */
export const answersOf = (items: readonly ItemSpec[]): readonly Answer[] =>
  items.flatMap(({ ref, criteria }) =>
    criteria.map((criterion, position) => ({
      ...emptyAnswer(questionUid(ref, position), null),
      value: criterion.value,
      evidence: criterion.evidence,
    })),
  );

export const engagementOf = (
  answers: readonly Answer[],
  more: { readonly systems?: readonly AiSystem[]; readonly decisions?: readonly ControlDecision[]; readonly records?: Partial<Records> } = {},
): Engagement => ({
  id: 'test',
  profile: { ...emptyProfile, client: 'Test' },
  systems: more.systems ?? [],
  decisions: more.decisions ?? [],
  answers,
  records: { ...noRecords, ...more.records },
});

export const systemOf = (number: number, tier: AiSystem['tier']): AiSystem => ({
  ...emptySystem,
  id: `S${number}`,
  name: `System ${number}`,
  intendedPurpose: '',
  actualUse: '',
  tier,
  origin: 'in-house', stage: 'in-use', traits: [],
  roles: [],
  owner: '',
  sampled: true,
});
