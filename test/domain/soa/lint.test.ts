import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySystem, undecided, type AiSystem, type ControlDecision, type Engagement } from '../../../domain/engagement/engagement.ts';
import { emptyRecords, type OwnControl, type Risk, type Statement } from '../../../domain/record/record.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { approvalOf, changedRows, soaDigest } from '../../../domain/soa/approval.ts';
import { blocksApproval, lintSoa, type SoaRule } from '../../../domain/soa/lint.ts';
import { soaRows } from '../../../domain/soa/rows.ts';
import { answersOf, criterionOf, engagementOf, packOf, type ItemSpec } from '../../support/criterion-packs.ts';

const controls: readonly ItemSpec[] = ['A.2.2', 'A.6.2.8', 'A.7.2', 'A.8.2', 'A.10.3', 'A.10.4'].map((ref) => ({ ref, criteria: [criterionOf('O.act.3.P3')] }));
const packs = [packOf(controls, 'controls')];
const uid = (ref: string): string => `test-${ref.toLowerCase()}`;
const long = 'The risk assessment of March found no system that this control would help with.';
const risk = (change: Partial<Risk> = {}): Risk => ({ ...emptyRecords.risk, id: 'risk-1', number: 1, title: 'A risk', ...change });
const included = (ref: string, change: Partial<ControlDecision> = {}): ControlDecision => ({ ...undecided(uid(ref)), decision: 'applicable', justification: 'Needed.', duties: 'Board decision 7', owner: 'Head of AI', implementation: 'planned', dueOn: '2027-03-01', ...change });
const excluded = (ref: string, change: Partial<ControlDecision> = {}): ControlDecision => ({ ...undecided(uid(ref)), decision: 'excluded', justification: long, ...change });

const engagement = (decisions: readonly ControlDecision[], more: { readonly systems?: readonly Partial<AiSystem>[]; readonly risks?: readonly Risk[]; readonly own?: readonly OwnControl[] } = {}): Engagement =>
  engagementOf(answersOf(controls), {
    decisions,
    systems: (more.systems ?? []).map((system, position) => ({ ...emptySystem, id: `S${position + 1}`, name: 'A system', sampled: false, ...system })),
    records: { risk: more.risks ?? [], 'own-control': more.own ?? [] },
  });
const lint = (given: Engagement) => lintSoa(soaRows(given, assess(packs, given)), given);
const rulesOf = (given: Engagement, ref: string): readonly SoaRule[] => lint(given).problems.filter(({ row }) => row.ref === ref).map(({ rule }) => rule);

describe('the rows', () => {
  it('are the controls in their order and then the client’s own, which are there because they are needed', () => {
    const own: OwnControl = { ...emptyRecords['own-control'], id: 'own-1', number: 1, title: 'Four eyes' };
    const given = engagement([], { own: [own] });
    expect(soaRows(given, assess(packs, given)).map(({ ref, decision, score }) => [ref, decision, score])).toEqual([...controls.map(({ ref }) => [ref, 'undecided', 33]), ['X.1', 'applicable', null]]);
  });
});

describe('each rule', () => {
  const cases: readonly (readonly [what: string, given: Engagement, ref: string, rules: readonly SoaRule[]])[] = [
    ['SoA-2: an undecided row', engagement([]), 'A.2.2', ['undecided']],
    ['a row that is complete', engagement([included('A.2.2')]), 'A.2.2', []],
    ['SoA-3: included without a reason', engagement([included('A.2.2', { justification: ' ' })]), 'A.2.2', ['no-justification']],
    ['SoA-3: included for no named source', engagement([included('A.2.2', { duties: '' })]), 'A.2.2', ['no-source']],
    ['SoA-3: for a risk that is gone', engagement([included('A.2.2', { risks: ['risk-9'] })]), 'A.2.2', ['unknown-source']],
    ['SoA-4: a thin exclusion', engagement([excluded('A.2.2', { justification: 'Not relevant.' })]), 'A.2.2', ['thin-exclusion']],
    ['SoA-4: a long one that refers to nothing', engagement([excluded('A.2.2', { justification: 'We talked about this at length and nobody wanted it at all.' })]), 'A.2.2', ['exclusion-without-reference']],
    ['SoA-4: one that refers to the risk assessment', engagement([excluded('A.2.2')]), 'A.2.2', []],
    ['SoA-5: supplier control excluded, supplied systems there', engagement([excluded('A.10.3')], { systems: [{ origin: 'third-party' }] }), 'A.10.3', ['contradiction']],
    ['SoA-5: the same, but that system is out of scope', engagement([excluded('A.10.3')], { systems: [{ origin: 'third-party', scope: 'out' }] }), 'A.10.3', []],
    ['SoA-5: customer control excluded by a provider', engagement([excluded('A.10.4')], { systems: [{ roles: ['ai-provider'] }] }), 'A.10.4', ['contradiction']],
    ['SoA-5: data control excluded with own development', engagement([excluded('A.7.2')], { systems: [{ origin: 'in-house' }] }), 'A.7.2', ['contradiction']],
    ['SoA-5: event logs excluded with a high tier', engagement([excluded('A.6.2.8')], { systems: [{ tier: 'high', origin: 'third-party' }] }), 'A.6.2.8', ['contradiction']],
    ['SoA-5: user information excluded, persons affected', engagement([excluded('A.8.2')], { systems: [{ traits: ['affects-persons'], origin: 'third-party' }] }), 'A.8.2', ['contradiction']],
    ['SoA-6: treatment names an excluded control', engagement([excluded('A.2.2')], { risks: [risk({ controls: [uid('A.2.2')] })] }), 'A.2.2', ['treatment-not-included']],
    ['SoA-6: included, but no treatment names it', engagement([included('A.2.2', { duties: '', risks: ['risk-1'] })], { risks: [risk()] }), 'A.2.2', ['included-for-no-risk']],
    ['SoA-7: nobody answers for it, nothing said, no day', engagement([included('A.2.2', { owner: '', implementation: 'unknown', dueOn: '' })]), 'A.2.2', ['no-owner', 'no-implementation']],
    ['SoA-7: planned for no day', engagement([included('A.2.2', { dueOn: '' })]), 'A.2.2', ['no-date']],
    ['SoA-9: said to be implemented, scored 33', engagement([included('A.2.2', { implementation: 'implemented' })]), 'A.2.2', ['claim']],
  ];
  it.each(cases)('%s', (_what, given, ref, rules) => {
    expect(rulesOf(given, ref)).toEqual(rules);
  });

  it('N3: more than a quarter excluded is for a reviewer to confirm', () => {
    expect(lint(engagement([excluded('A.2.2')])).manyExcluded).toBe(false);
    expect(lint(engagement([excluded('A.2.2'), excluded('A.7.2')])).manyExcluded).toBe(true);
  });
});

const someDecisions = fc
  .tuple(...controls.map(({ ref }) => fc.constantFrom(undecided(uid(ref)), included(ref), included(ref, { duties: '' }), excluded(ref), excluded(ref, { justification: 'no' }))));

describe('for any decisions', () => {
  it('the order of rows and decisions does not matter, and a row complete on its own stays complete beside any other', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const given = engagement(decisions, { systems: [{ tier: 'high' }] });
        const rows = soaRows(given, assess(packs, given));
        const told = (order: typeof rows) => lintSoa(order, given).problems.map(({ row, rule }) => `${row.ref} ${rule}`).sort();
        expect(told(rows.toReversed())).toEqual(told(rows));
        for (const row of rows) expect(told([row])).toEqual(told(rows).filter((one) => one.startsWith(`${row.ref} `)));
      }),
    );
  });

  it('completing one row takes its blocks away and adds none to any other row', () => {
    fc.assert(
      fc.property(someDecisions, fc.nat({ max: controls.length - 1 }), (decisions, position) => {
        const facts = { systems: [{ tier: 'high' as const }], risks: [risk({ controls: [uid('A.2.2'), uid('A.8.2')] })] };
        const ref = controls[position]?.ref ?? '';
        const told = (given: Engagement) => lint(given).problems.map(({ row, rule }) => ({ ref: row.ref, rule }));
        const before = told(engagement(decisions, facts));
        const after = told(engagement(decisions.map((one) => (one.item === uid(ref) ? included(ref) : one)), facts));
        expect(after.filter((one) => one.ref === ref)).toEqual([]);
        expect(after).toEqual(before.filter((one) => one.ref !== ref));
      }),
    );
  });

  it('an exclusion without a reason always blocks, whatever else is there', () => {
    const thin = ['', 'N/A', 'n/a.', 'not relevant', 'Not applicable', 'nicht relevant', 'Nicht anwendbar.', 'entfällt', 'keine', 'x'.repeat(39), `${' '.repeat(60)}no`];
    fc.assert(
      fc.property(someDecisions, fc.constantFrom(...thin), fc.constantFrom(...controls), (decisions, justification, { ref }) => {
        const given = engagement(decisions.map((one) => (one.item === uid(ref) ? excluded(ref, { justification, duties: 'GDPR' }) : one)));
        expect(rulesOf(given, ref)).toContain('thin-exclusion');
        expect(lint(given).blocking).toBeGreaterThan(0);
      }),
    );
  });

  it('counts as blocking just what blocks', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const { problems, blocking, undecided: open } = lint(engagement(decisions));
        expect(blocking).toBe(problems.filter(({ rule }) => blocksApproval(rule)).length);
        expect(open).toBe(decisions.filter(({ decision }) => decision === 'undecided').length);
      }),
    );
  });
});

describe('an approval', () => {
  it('covers what was approved and no later change of a row; an answer is no part of it', () => {
    const given = engagement(controls.map(({ ref }) => included(ref)));
    const rows = soaRows(given, assess(packs, given));
    const statement: Statement = { ...emptyRecords.statement, id: 'v', number: 1, version: '1.0', digest: soaDigest(rows) };
    expect(approvalOf(rows, [])).toEqual({ statement: null, current: false });
    expect(approvalOf(rows, [statement]).current).toBe(true);
    const answeredOn = { ...given, answers: given.answers.map((answer) => ({ ...answer, value: 1 as const })) };
    expect(approvalOf(soaRows(answeredOn, assess(packs, answeredOn)), [statement]).current).toBe(true);
    const changed = { ...given, decisions: given.decisions.map((one) => (one.item === uid('A.7.2') ? { ...one, owner: 'Somebody else' } : one)) };
    const after = soaRows(changed, assess(packs, changed));
    expect(approvalOf(after, [statement]).current).toBe(false);
    expect(changedRows(rows, after)).toEqual(['A.7.2']);
  });
});
