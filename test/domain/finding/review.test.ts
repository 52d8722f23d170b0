import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFields, emptyAnswer, evidenceLevels, type Answer } from '../../../domain/answer/answer.ts';
import { emptyJudgement } from '../../../domain/finding/judgement.ts';
import { findingChecks, notApplicableShare } from '../../../domain/finding/pre-issue.ts';
import { isReviewed, reviewedDigestOf, reviewedPartsOf, reviewOf } from '../../../domain/finding/review.ts';
import type { Judgement } from '../../../domain/record/record.ts';
import { undecided } from '../../../domain/engagement/engagement.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import type { ItemResult } from '../../../domain/scoring/assessment.ts';
import { answersOf, criterionOf, engagementOf, packOf, questionUid, type ItemSpec } from '../../support/criterion-packs.ts';

const items: readonly ItemSpec[] = [{ ref: '5.2', criteria: ['D.doc.3.N3', 'O.act.2.P2', 'O.act.1.U1'].map(criterionOf) }];
const packs = [packOf(items)];
const given = answersOf(items).filter(({ value }) => value !== null);

const resultOf = (answers: readonly Answer[], judgement: Partial<Judgement> = {}): ItemResult => {
  const record: Judgement = { ...emptyJudgement, id: 'test-5.2', number: 0, ...judgement };
  const [result] = assess(packs, engagementOf(answers, { records: { judgement: [record] } })).items;
  if (result === undefined) throw new Error('the item is not there');
  return result;
};
const reviewed = (answers: readonly Answer[], by = 'Rita Reviewer'): Partial<Judgement> => {
  const result = resultOf(answers);
  return { workflow: 'reviewed', reviewedBy: by, reviewedOn: '2026-11-24', reviewedDigest: reviewedDigestOf(result), reviewedParts: [...reviewedPartsOf(result)] };
};

describe('a review is bound to what was reviewed', () => {
  it('stands while nothing changes, whatever the order of the answers', () => {
    expect(reviewOf(resultOf([...given].reverse(), reviewed(given)))).toMatchObject({ state: 'reviewed', changes: [], ownWork: false });
  });

  it('is reopened by an edit of any text, rating, evidence or reference, and names the answer', () => {
    const answer = fc.record({
      value: fc.constantFrom<Answer['value']>(4, 3, 2, 1, 'cannot-determine'),
      evidence: fc.constantFrom(...evidenceLevels),
      note: fc.string({ maxLength: 5 }),
      evidenceReference: fc.string({ maxLength: 5 }),
      reason: fc.string({ maxLength: 5 }),
      evidenceItems: fc.array(fc.constantFrom('e-1', 'e-2'), { maxLength: 2 }),
      flagged: fc.boolean(),
      parked: fc.boolean(),
    });
    fc.assert(
      fc.property(answer, answer, fc.nat(2), (before, after, position) => {
        const question = questionUid('5.2', position);
        const withAnswer = (one: Partial<Answer>) => [...given.filter((other) => other.question !== question), { ...emptyAnswer(question, null), ...one }];
        const { state, changes } = reviewOf(resultOf(withAnswer(after), reviewed(withAnswer(before))));
        const marks: readonly string[] = ['flagged', 'parked', 'confirmedIn'];
        const differs = answerFields.some((field) => !marks.includes(field) && JSON.stringify(before[field as keyof typeof before]) !== JSON.stringify(after[field as keyof typeof after]));
        expect(state).toBe(differs ? 'changed' : 'reviewed');
        expect(changes).toEqual(differs ? [{ type: 'answer', how: 'changed', question, system: null }] : []);
      }),
    );
  });

  it('names an answer that came or went, and a grade that was overruled since', () => {
    const [first] = given;
    const later = { ...emptyAnswer(questionUid('5.2', 2), null), value: 4 as const };
    expect(reviewOf(resultOf([...given.slice(1), later], { ...reviewed(given), grade: 'minor', gradeReason: 'The policy is being signed this week.' })).changes).toEqual([
      { type: 'answer', how: 'added', question: later.question, system: null },
      { type: 'grade' },
      { type: 'answer', how: 'gone', question: first?.question, system: null },
    ].sort((a, b) => order(a) - order(b)));
  });

  it('warns when the reviewer wrote one of the answers, however the name is written', () => {
    const mine = given.map((answer) => ({ ...answer, updatedBy: 'Rita Reviewer' }));
    expect(reviewOf(resultOf(mine, reviewed(mine, ' rita reviewer '))).ownWork).toBe(true);
  });

  it('tells what is still to do from what is answered', () => {
    expect(reviewOf(resultOf(given)).state).toBe('to-do');
    expect(reviewOf(resultOf([...given, { ...emptyAnswer(questionUid('5.2', 2), null), value: 'cannot-determine' }])).state).toBe('answered');
  });
});

/** As reviewOf lists them: what is there now, then what is gone. */
const order = (change: { readonly type: string; readonly how?: string }): number => (change.how === 'added' ? 0 : change.type === 'grade' ? 1 : 2);

describe('before issue', () => {
  it('names every major that is not reviewed as it stands', () => {
    const unreviewed = assess(packs, engagementOf(given));
    expect(findingChecks(unreviewed, []).unreviewedMajors.map(({ item }) => item.ref)).toEqual(['5.2']);
    const result = resultOf(given, reviewed(given));
    expect(isReviewed(result)).toBe(true);
    expect(findingChecks({ ...unreviewed, items: [result] }, []).unreviewedMajors).toEqual([]);
  });

  it('asks a reviewer to confirm when more than a quarter of the controls is excluded, and not at a quarter', () => {
    const controls = ['A.2.2', 'A.2.3', 'A.2.4', 'A.3.2'].map((ref): ItemSpec => ({ ref, criteria: [criterionOf('D.act.2.F3')] }));
    const excluded = (count: number) =>
      assess([packOf(controls, 'controls')], engagementOf(answersOf(controls), { decisions: controls.slice(0, count).map(({ ref }) => ({ ...undecided(`test-${ref.toLowerCase()}`), decision: 'excluded', justification: 'x'.repeat(40) })) }));
    expect(notApplicableShare(excluded(1))).toMatchObject({ controls: { count: 1, of: 4, alarm: false }, unconfirmed: [] });
    const alarmed = notApplicableShare(excluded(2));
    expect(alarmed.controls.alarm).toBe(true);
    expect(alarmed.unconfirmed.map(({ item }) => item.ref)).toEqual(['A.2.2', 'A.2.3']);
  });
});
