import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, evidenceLevels, type Answer } from '../../../domain/answer/answer.ts';
import { draftFinding, isOutdated } from '../../../domain/finding/draft.ts';
import { emptyFinding, finding } from '../../../domain/finding/finding.ts';
import { bundleProposals } from '../../../domain/finding/systemic.ts';
import { gapGrades } from '../../../domain/gap/gap.ts';
import type { Finding } from '../../../domain/record/record.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { criterionOf, engagementOf, packOf, questionUid, systemOf, type ItemSpec } from '../../support/criterion-packs.ts';

const items: readonly ItemSpec[] = [
  { ref: '6.1.2', criteria: [criterionOf('D.doc.3.U0'), { ...criterionOf('O.act.2.U0'), level: 'system' }] },
  ...['7.5.1', '7.5.2', '7.5.3', '8.1'].map((ref): ItemSpec => ({ ref, criteria: [criterionOf('D.act.2.U0')] })),
];
const packs = [packOf(items)];
const systems = [{ ...systemOf(1, 'high'), affected: '47,000 policyholders a year.' }, systemOf(2, 'low')];
const [question, perSystem] = [questionUid('6.1.2', 0), questionUid('6.1.2', 1)];
const answer = (one: Partial<Answer>): Answer => ({ ...emptyAnswer(question, null), evidence: 'E3', ...one });
const resultOf = (answers: readonly Answer[]) => {
  const [result] = assess(packs, engagementOf(answers, { systems })).items;
  if (result === undefined) throw new Error('the item is not there');
  return result;
};

describe('a drafted finding', () => {
  const drafted = draftFinding(
    resultOf([
      answer({ value: 2, note: 'Criteria for two of five risks.', evidenceReference: 'RSK-01 v0.3', evidenceItems: ['e-1'] }),
      answer({ question: perSystem, system: 'S1', value: 1, note: 'No assessment.' }),
      answer({ question: perSystem, system: 'S2', value: 4, note: 'Seen and in order.' }),
    ]),
    [],
    'en',
  );

  it('says what was found where, with the words of the notes, and nothing of what is in order', () => {
    expect(drafted?.statement).toContain('Organisation: met in part. Criteria for two of five risks.');
    expect(drafted?.statement).toContain('S1 System 1: not met. No assessment.');
    expect(drafted?.statement).not.toContain('Seen and in order.');
    expect(drafted?.evidence).toContain('RSK-01 v0.3');
    expect(drafted?.evidenceItems).toEqual(['e-1']);
  });

  it('names the systems it is about and the persons they affect', () => {
    expect(drafted?.systems).toEqual(['S1']);
    expect(drafted?.consequence).toContain('47,000 policyholders a year.');
  });

  it('is there for a gap and for nothing else, fits the register, is the same again, and is outdated by any other answer', () => {
    const given = fc.record({ value: fc.constantFrom<Answer['value']>(4, 3, 2, 1, 'cannot-determine', null), evidence: fc.constantFrom(...evidenceLevels), note: fc.string({ maxLength: 20_000 }) });
    fc.assert(
      fc.property(given, given, (one, other) => {
        const [result, otherwise] = [resultOf([answer(one)]), resultOf([answer(other)])];
        const draft = draftFinding(result, [], 'de');
        expect(draft !== null).toBe(gapGrades.some((grade) => grade === result.grade));
        if (draft === null) return;
        expect(finding.safeParse({ ...emptyFinding, ...draft }).success).toBe(true);
        expect(draftFinding(result, [], 'de')).toEqual(draft);
        expect(isOutdated(draft, result)).toBe(false);
        expect(isOutdated(draft, otherwise)).toBe(JSON.stringify(one) !== JSON.stringify(other));
        expect(isOutdated({ draftedFrom: '' }, otherwise)).toBe(false);
      }),
    );
  });
});

describe('rule S over the register', () => {
  const assessment = assess(packs, engagementOf([]));
  const found = (number: number, item: string, more: Partial<Finding> = {}): Finding => ({ ...emptyFinding, id: `f-${number}`, number, item: `test-${item}`, title: 'A', ...more });
  const proposed = (findings: readonly Finding[]) => bundleProposals(assessment, findings).map(({ because, findings: members }) => [because.type, members.map(({ id }) => id)]);

  it('proposes three minors of one family, and not two, nor three against one requirement', () => {
    expect(proposed([found(1, '7.5.1'), found(2, '7.5.2'), found(3, '7.5.3')])).toEqual([['family', ['f-1', 'f-2', 'f-3']]]);
    expect(proposed([found(1, '7.5.1'), found(2, '7.5.2')])).toEqual([]);
    expect(proposed([found(1, '7.5.1'), found(2, '7.5.1'), found(3, '7.5.1')])).toEqual([]);
  });

  it('proposes one cause in three subclauses, once', () => {
    const cause = { causeTag: 'no-owner' } as const;
    expect(proposed([found(1, '6.1.2', cause), found(2, '7.5.2', cause), found(3, '8.1', cause)])).toEqual([['cause', ['f-1', 'f-2', 'f-3']]]);
    expect(proposed([found(1, '7.5.1', cause), found(2, '7.5.2', cause), found(3, '7.5.3', cause)])).toEqual([['family', ['f-1', 'f-2', 'f-3']]]);
  });

  it('leaves out what is closed, withdrawn or bundled already', () => {
    for (const gone of [{ state: 'closed' }, { state: 'withdrawn' }, { bundledIn: 'f-9' }] as const) {
      expect(proposed([found(1, '7.5.1'), found(2, '7.5.2'), found(3, '7.5.3', gone)])).toEqual([]);
    }
  });
});
