/** Random packs and random later versions of them, with answers to carry over. */
import fc from 'fast-check';
import { achievementAnswers, emptyAnswer, evidenceLevels, type Answer } from '../../../domain/answer/answer.ts';
import { undecided, type ControlDecision } from '../../../domain/engagement/engagement.ts';
import type { PackQuestion } from '../../../domain/pack/question.ts';
import type { PackContent, PackItem } from '../../../domain/pack/schema.ts';

export const askedAs = (uid: string, change: Partial<PackQuestion> = {}): PackQuestion =>
  ({
    uid,
    ask: `How is ${uid} done?`,
    guidance: 'Ask for the last time.',
    binding: 'control',
    aspect: 'design',
    form: 'act',
    weight: 2,
    level: 'organisation',
    scale: 'achievement',
    anchors: { fully: 'All.', largely: 'Most.', partly: 'Part.', not: 'None.' },
    evidence: ['A record'],
    interview: ['lead'],
    finding: 'It was not found.',
    recommendation: 'Put it in place.',
    ...change,
  }) as PackQuestion;

/** A question on another scale: the keys of that scale in place of its anchors. */
export const askedOn = (uid: string, scale: Readonly<Record<string, unknown>>, change: Partial<PackQuestion> = {}): PackQuestion => {
  const { anchors: _anchors, ...rest } = askedAs(uid, change) as Extract<PackQuestion, { readonly scale: 'achievement' }>;
  return { ...rest, ...scale } as PackQuestion;
};

export const itemWith = (uid: string, questions: readonly PackQuestion[], change: Partial<PackItem> = {}): PackItem => ({
  uid,
  ref: uid.toUpperCase(),
  title: `Item ${uid}`,
  requires: 'Something.',
  weight: 2,
  pillar: false,
  documents: [],
  related: [],
  questions: [...questions],
  ...change,
});

export const packWith = (items: readonly PackItem[], change: Partial<PackContent> = {}): PackContent => ({
  format: 2,
  id: 'random',
  version: '1.0.0',
  title: 'A random pack',
  kind: 'controls',
  source: { title: 'Nothing', edition: 'First', note: 'Made for tests.' },
  as_of: '2026-11-24',
  language: 'en',
  publisher: 'Plumbline tests',
  release_notes: 'Made for tests.',
  interview_roles: [{ id: 'lead', title: 'Lead' }],
  sections: [{ uid: 'section', ref: 'S', title: 'A section', intent: 'To ask.', items: [...items] }],
  ...change,
});

/** What a later version does with one question of the earlier one. */
const fates = ['kept', 'guided', 'reworded', 'moved-to-systems', 'other-scale', 'renamed', 'split', 'merged', 'removed'] as const;
type Fate = (typeof fates)[number];

export interface TwoVersions {
  readonly before: PackContent;
  readonly after: PackContent;
  readonly fates: readonly Fate[];
}

/** A pack of one item per question and a later version in which each question met a fate; those merged go into one. */
export const twoVersions: fc.Arbitrary<TwoVersions> = fc
  .record({ fate: fc.array(fc.constantFrom(...fates), { minLength: 1, maxLength: 12 }), added: fc.nat(2) })
  .map(({ fate, added }) => {
    const before = packWith(fate.map((_, position) => itemWith(`i-${position}`, [askedAs(`q-${position}`)])));
    const merged = fate.flatMap((one, position) => (one === 'merged' ? [position] : []));
    const retired = fate.flatMap((one, position) => {
      if (one === 'merged') return [`i-${position}`, `q-${position}`].map((uid) => ({ uid, merged_into: uid.startsWith('i') ? 'i-merged' : 'q-merged', why: 'They asked the same.' }));
      return one === 'removed' ? [`i-${position}`, `q-${position}`].map((uid) => ({ uid, why: 'Nobody could answer it.' })) : [];
    });
    const items = fate.flatMap((one, position): PackItem[] => {
      const [i, q] = [`i-${position}`, `q-${position}`];
      switch (one) {
        case 'kept':
          return [itemWith(i, [askedAs(q)])];
        case 'guided':
          return [itemWith(i, [askedAs(q, { guidance: 'Ask for the last two times.' })])];
        case 'reworded':
          return [itemWith(i, [askedAs(q, { ask: `How is ${q} done now?` })])];
        case 'moved-to-systems':
          return [itemWith(i, [askedAs(q, { level: 'system' })])];
        case 'other-scale':
          return [itemWith(i, [{ ...askedAs(q), scale: 'yes-partly-no', anchors: { yes: 'Yes.', partly: 'Partly.', no: 'No.' } } as PackQuestion])];
        case 'renamed':
          return [itemWith(`${i}-new`, [askedAs(`${q}-new`, { lineage: { supersedes: q } })], { lineage: { supersedes: i } })];
        case 'split':
          return ['a', 'b'].map((part) => itemWith(`${i}-${part}`, [askedAs(`${q}-${part}`, { lineage: { split_from: q } })], { lineage: { split_from: i } }));
        case 'merged':
        case 'removed':
          return [];
      }
    });
    const after = packWith(
      [
        ...items,
        ...(merged.length > 0 ? [itemWith('i-merged', [askedAs('q-merged')])] : []),
        ...Array.from({ length: added + (items.length + merged.length === 0 ? 1 : 0) }, (_, position) => itemWith(`i-added-${position}`, [askedAs(`q-added-${position}`)])),
      ],
      { version: '2.0.0', ...(retired.length > 0 ? { retired } : {}) },
    );
    return { before, after, fates: fate };
  });

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const someAnswer = (question: string, system: string | null): fc.Arbitrary<Answer> =>
  fc
    .record({
      value: fc.option(fc.constantFrom(...achievementAnswers)),
      evidence: fc.constantFrom(...evidenceLevels),
      note: text,
      reason: text,
      evidenceReference: text,
      flagged: fc.boolean(),
      parked: fc.boolean(),
    })
    .map((fields) => ({ ...emptyAnswer(question, system), ...fields }));

export interface Given {
  readonly answers: readonly Answer[];
  readonly decisions: readonly ControlDecision[];
}

/** Answers to some questions of both versions, for the organisation and one AI system, and decisions on some items. */
export const givenTo = ({ before, after }: TwoVersions): fc.Arbitrary<Given> => {
  const uids = (pack: PackContent) => pack.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions.map(({ uid }) => uid)));
  const items = before.sections.flatMap((section) => section.items.map(({ uid }) => uid));
  const slots = [...uids(before), ...uids(after).filter((uid) => uid.includes('added') || uid.endsWith('-a'))].flatMap((uid) => [
    { uid, system: null },
    { uid, system: 'S1' },
  ]);
  const unique = [...new Map(slots.map((slot) => [`${slot.uid} ${slot.system ?? ''}`, slot])).values()];
  return fc.record({
    answers: fc
      .subarray(unique)
      .chain((chosen) => fc.tuple(...chosen.map(({ uid, system }) => someAnswer(uid, system)))),
    decisions: fc
      .subarray(items)
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((item) =>
            fc.record({ decision: fc.constantFrom('undecided' as const, 'applicable' as const, 'excluded' as const), justification: text }).map((given) => ({ ...undecided(item), ...given })),
          ),
        ),
      ),
  });
};
