import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerKey, emptyAnswer, evidenceLevels, type Answer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { undecided, type Engagement } from '../../../domain/engagement/engagement.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import { placedQuestions } from '../../../domain/pack/pack.ts';
import { emptyRecords } from '../../../domain/record/record.ts';
import { assess, createAssessor } from '../../../domain/scoring/assess.ts';
import { criterionOf, engagementOf, packOf, systemOf } from '../../support/criterion-packs.ts';

const criteria = ['D.doc.3.U0', 'O.act.2.U0'].map(criterionOf);
const perSystem = criteria.map((one) => ({ ...one, level: 'system' as const }));
const requirements = packOf([{ ref: '7.5.1', criteria }, { ref: '7.5.2', criteria }, { ref: '8.1', criteria: perSystem }]);
const [first] = placedQuestions([requirements]);
/** The second question of 8.1 is asked only where the first of 7.5.1 is answered well enough. */
const branching: Pack = {
  ...requirements,
  content: {
    ...requirements.content,
    sections: requirements.content.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.ref === '8.1'
          ? { ...item, questions: item.questions.map((question, position) => (position === 1 ? { ...question, applies_if: { answer: first?.question.uid ?? '', at_least: 3 } } : question)) }
          : item,
      ),
    })),
  },
};
const packs = [branching, packOf([{ ref: 'A.2.2', criteria }, { ref: 'A.2.3', criteria }], 'controls')];
const systems = [systemOf(1, 'high'), systemOf(2, 'low')];
interface Subject {
  readonly question: string;
  readonly system: string | null;
}
const subjects = placedQuestions(packs).flatMap(({ question }): readonly Subject[] =>
  question.level === 'system' ? systems.map(({ id }) => ({ question: question.uid, system: id })) : [{ question: question.uid, system: null }],
);

/** What a person does next, as the store does it: what is not touched stays the same object. */
type Edit = (engagement: Engagement) => Engagement;
const withAnswer = (answer: Answer): Edit => (engagement) => {
  const key = answerKey(answer.question, answer.system);
  const there = engagement.answers.some((one) => answerKey(one.question, one.system) === key);
  return { ...engagement, answers: there ? engagement.answers.map((one) => (answerKey(one.question, one.system) === key ? answer : one)) : [...engagement.answers, answer] };
};
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ subject: fc.constantFrom(...subjects), value: fc.constantFrom<AnswerValue | null>(4, 3, 2, 1, 'not-applicable', 'cannot-determine', null), evidence: fc.constantFrom(...evidenceLevels), flagged: fc.boolean() }).map(({ subject: { question, system }, ...given }) => withAnswer({ ...emptyAnswer(question, system), ...given })) },
  { weight: 2, arbitrary: fc.record({ item: fc.constantFrom('test-a.2.2', 'test-a.2.3'), decision: fc.constantFrom('undecided' as const, 'applicable' as const, 'excluded' as const) }).map(({ item, decision }): Edit => (engagement) => ({ ...engagement, decisions: [...engagement.decisions.filter((one) => one.item !== item), { ...undecided(item), decision }] })) },
  { weight: 2, arbitrary: fc.record({ id: fc.constantFrom('test-7.5.1', 'test-a.2.2'), grade: fc.constantFrom('major' as const, 'conform' as const, null) }).map(({ id, grade }): Edit => (engagement) => ({ ...engagement, records: { ...engagement.records, judgement: [...engagement.records.judgement.filter((one) => one.id !== id), { ...emptyRecords.judgement, id, number: 0, grade }] } })) },
  { weight: 1, arbitrary: fc.constantFrom<Edit>((engagement) => ({ ...engagement, profile: { ...engagement.profile, scope: `${engagement.profile.scope}.` } }), (engagement) => ({ ...engagement, profile: { ...engagement.profile, cycle: engagement.profile.cycle === '' ? 'b' : '' } })) },
  { weight: 1, arbitrary: fc.constantFrom<Edit>((engagement) => ({ ...engagement, systems: engagement.systems.map((system) => ({ ...system, sampled: !system.sampled })) }), (engagement) => ({ ...engagement, answers: engagement.answers.slice(1) }), (engagement) => ({ ...engagement, answers: engagement.answers.toReversed() })) },
);

it('gives after any edits what computing all of it gives, and keeps as they are the items an edit does not touch', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const assessor = createAssessor();
      let engagement = engagementOf([], { systems });
      assessor(packs, engagement);
      for (const next of edits) {
        engagement = next(engagement);
        expect(assessor(packs, engagement)).toEqual(assess(packs, engagement));
      }
    }),
    { numRuns: process.env['PLUMBLINE_NIGHTLY'] === '1' ? 5_000 : 150 },
  );
});

it('makes only the item of an answer anew, and its clause', () => {
  const assessor = createAssessor();
  const engagement = engagementOf([], { systems });
  const before = assessor(packs, engagement);
  const subject = subjects.find(({ question }) => question === 'test-7.5.2-1');
  const after = assessor(packs, withAnswer({ ...emptyAnswer(subject?.question ?? '', null), value: 4, evidence: 'E3' })(engagement));
  expect(after.items.filter((item, position) => item !== before.items[position]).map(({ item }) => item.ref)).toEqual(['7.5.2']);
  expect(after.sections.filter((section, position) => section !== before.sections[position])).toHaveLength(1);
});
