import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverdue, missingFor, movesOf, needsReason } from '../../../domain/finding/closure.ts';
import { emptyFinding, findingGradesGiven, findingStates, type FindingFields, type FindingState } from '../../../domain/finding/finding.ts';

const text = fc.constantFrom('', ' ', 'Said.');
const anyFinding: fc.Arbitrary<FindingFields> = fc
  .record({
    state: fc.constantFrom(...findingStates), grade: fc.constantFrom(...findingGradesGiven), statement: text, criterion: text, gradeReason: text, owner: text,
    correction: text, cause: text, correctiveAction: text, verification: text, verifiedBy: text,
    dueOn: fc.constantFrom('', '2027-01-01'), verifiedOn: fc.constantFrom('', '2027-01-02'),
  })
  .map((some) => ({ ...emptyFinding, title: 'A finding', ...some }));

describe('the way to closure', () => {
  it('leads to closed only from verified, and never without who verified it, when and how', () => {
    expect(findingStates.filter((state) => movesOf(state).includes('closed'))).toEqual(['verified']);
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const open = missingFor({ ...finding, state: 'verified' }, 'closed', '', null).length === 0;
        expect(open).toBe(finding.verification.trim() !== '' && finding.verifiedBy.trim() !== '' && finding.verifiedOn !== '');
      }),
    );
  });

  it('asks a nonconformity for correction, cause and corrective action before it counts as corrected', () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const missing = missingFor({ ...finding, state: 'in-correction' }, 'corrected', '', null);
        const nonconformity = finding.grade === 'major' || finding.grade === 'minor';
        expect(missing.includes('correction')).toBe(nonconformity && finding.correction.trim() === '');
        expect(missing.includes('cause')).toBe(nonconformity && finding.cause.trim() === '');
        expect(missing.includes('corrective-action')).toBe(finding.correctiveAction.trim() === '');
      }),
    );
  });

  it('goes back, or out of the register, with a reason and with nothing else', () => {
    for (const from of findingStates) {
      for (const to of movesOf(from).filter((state) => needsReason(from, state))) {
        const finding = { ...emptyFinding, state: from };
        expect(missingFor(finding, to, ' ', null), `${from} to ${to}`).toEqual(['reason']);
        expect(missingFor(finding, to, 'Because.', null)).toEqual([]);
      }
    }
    expect(needsReason('draft', 'confirmed')).toBe(false);
  });

  it('reaches closure from every state', () => {
    const reached = (from: FindingState, seen: readonly FindingState[] = []): boolean =>
      from === 'closed' || movesOf(from).some((to) => !seen.includes(to) && reached(to, [...seen, from]));
    expect(findingStates.filter((state) => !reached(state))).toEqual([]);
  });

  it('asks for the reason of a grade that is not the one of its requirement', () => {
    const finding = { ...emptyFinding, statement: 'A.', criterion: 'B.', grade: 'minor' as const };
    expect(missingFor(finding, 'confirmed', '', 'major')).toEqual(['grade-reason']);
    expect(missingFor(finding, 'confirmed', '', 'minor')).toEqual([]);
    expect(missingFor(finding, 'confirmed', '', null)).toEqual([]);
  });

  it('is overdue from the day after, until it is corrected', () => {
    const finding = { ...emptyFinding, dueOn: '2027-01-01', state: 'in-correction' as const };
    expect([isOverdue(finding, '2027-01-01'), isOverdue(finding, '2027-01-02'), isOverdue({ ...finding, state: 'corrected' }, '2027-01-02'), isOverdue({ ...finding, dueOn: '' }, '2027-01-02')]).toEqual([false, true, false, false]);
  });
});
