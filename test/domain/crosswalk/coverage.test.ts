import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Achievement, type Answer } from '../../../domain/answer/answer.ts';
import { coverageOf, countStatuses, groupsOf, isUncovered, overSystems, type CoverageCell } from '../../../domain/crosswalk/coverage.ts';
import { derivedStatuses, type DerivedStatus } from '../../../domain/crosswalk/derive.ts';
import type { CrosswalkInForce } from '../../../domain/crosswalk/framework.ts';
import { undecided, type AiSystem, type ControlDecision } from '../../../domain/engagement/engagement.ts';
import { relations, type CrosswalkRow, type Relation } from '../../../domain/pack/crosswalk.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { criterionOf, engagementOf, packOf, questionUid, systemOf, type ItemSpec } from '../../support/criterion-packs.ts';
import { crosswalkOf, rowOf } from '../../support/crosswalks.ts';

const runs = process.env['PLUMBLINE_NIGHTLY'] === '1' ? 20_000 : 400;
const refs = ['4.1', '6.1.2', '8.2', 'A.2.2', 'A.6.2.4'] as const;
const perSystem = ['8.2', 'A.6.2.4'];
const uidOf = (ref: string) => `test-${ref.toLowerCase()}`;
const spec = (ref: string): ItemSpec => ({ ref, criteria: [{ ...criterionOf('O.act.3.U'), level: perSystem.includes(ref) ? 'system' : 'organisation' }] });
const packs: readonly Pack[] = [packOf(refs.filter((ref) => !ref.startsWith('A')).map(spec)), packOf(refs.filter((ref) => ref.startsWith('A')).map(spec), 'controls')];
const systems: readonly AiSystem[] = [systemOf(1, 'high'), systemOf(2, 'low')];
const targets = ['t-1', 't-2', 't-3'];

const answer = (ref: string, system: string | null, value: Answer['value']): Answer => ({ ...emptyAnswer(questionUid(ref, 0), system), value, evidence: 'E4' });
const subjects = refs.flatMap((ref): readonly (readonly [ref: string, system: string | null])[] => (perSystem.includes(ref) ? systems.map(({ id }) => [ref, id] as const) : [[ref, null] as const]));

interface Given {
  readonly rows: readonly CrosswalkRow[];
  readonly answers: readonly Answer[];
  readonly excluded: readonly string[];
}
const given: fc.Arbitrary<Given> = fc.record({
  rows: fc.uniqueArray(fc.tuple(fc.constantFrom(...refs), fc.constantFrom(...targets), fc.constantFrom<Relation>(...relations)), { selector: ([from, to]) => `${from} ${to}`, maxLength: 10 })
    .map((list) => list.map(([from, to, relation]) => rowOf(uidOf(from), to, relation))),
  answers: fc.tuple(...subjects.map(() => fc.constantFrom<Answer['value']>(1, 2, 3, 4, null, 'cannot-determine', 'not-applicable')))
    .map((values) => subjects.map(([ref, system], position) => answer(ref, system, values[position] ?? null))),
  excluded: fc.subarray(refs.filter((ref) => ref.startsWith('A')).map(uidOf)),
});

const decisionsOf = (excluded: readonly string[]): readonly ControlDecision[] => excluded.map((uid) => ({ ...undecided(uid), decision: 'excluded' }));
const coverage = ({ rows, answers, excluded }: Given, system: AiSystem | null, crosswalks?: readonly CrosswalkInForce[]): readonly CoverageCell[] => {
  const engagement = engagementOf(answers, { systems, decisions: decisionsOf(excluded) });
  const crosswalk = crosswalks?.[0] ?? crosswalkOf(rows, targets);
  return coverageOf({ crosswalk, crosswalks: crosswalks ?? [crosswalk], packs, engagement, assessment: assess(packs, engagement), system, day: '2026-10-16' });
};
const statuses = (cells: readonly CoverageCell[]): readonly DerivedStatus[] => cells.map(({ derived }) => derived.status);
const rank = (status: DerivedStatus): number => derivedStatuses.indexOf(status);
const everySystem = [...systems, null];
const check = (property: (one: Given) => void) => fc.assert(fc.property(given, property), { numRuns: runs });

describe('whatever was answered', () => {
  it('never exceeds the weakest required element, and is never more than partial without only full rows', () => {
    check((one) => {
      for (const system of everySystem)
        for (const { derived } of coverage(one, system)) {
          const steps = derived.required.map(({ standing }) => standing.step);
          if (derived.status === 'full') expect(derived.required.length > 0 && derived.required.every(({ row, standing }) => row.relation === 'full' && standing.step === 3)).toBe(true);
          if (derived.status === 'partial') expect(steps.every((step) => step !== null && step > 0)).toBe(true);
          if (steps.includes(0)) expect(derived.status).toBe('none');
          else if (steps.includes(null)) expect(derived.status).toBe('unknown');
          if (steps.length === 0) expect(derived.status).toBe('no-counterpart');
        }
    });
  });

  it('counts an excluded control as giving nothing, whatever was answered before it was excluded', () => {
    check((one) => {
      for (const { derived } of coverage(one, null)) {
        const hit = derived.required.filter(({ row }) => one.excluded.includes(row.from));
        expect(hit.every(({ standing }) => standing.step === 0 && standing.state === 'excluded')).toBe(true);
        if (hit.length > 0) expect(derived.status).toBe('none');
      }
    });
  });

  it('never gets worse by a better answer', () => {
    fc.assert(
      fc.property(given, fc.nat(), (one, seed) => {
        const raisable = one.answers.flatMap(({ value }, position) => (typeof value === 'number' && value < 4 ? [position] : []));
        const chosen = raisable[seed % Math.max(1, raisable.length)];
        if (chosen === undefined) return;
        const better: Given = { ...one, answers: one.answers.map((given, position) => (position === chosen && typeof given.value === 'number' ? { ...given, value: (given.value + 1) as Achievement } : given)) };
        for (const system of everySystem) {
          const [before, after] = [statuses(coverage(one, system)), statuses(coverage(better, system))];
          before.forEach((status, position) => expect(rank(after[position] ?? 'none')).toBeGreaterThanOrEqual(rank(status)));
        }
      }),
      { numRuns: runs },
    );
  });

  it('says the same whatever the order of rows and answers', () => {
    check((one) => {
      const turned: Given = { rows: one.rows.toReversed(), answers: one.answers.toReversed(), excluded: one.excluded.toReversed() };
      for (const system of everySystem) expect(statuses(coverage(turned, system))).toEqual(statuses(coverage(one, system)));
    });
  });

  it('gives nothing for rows that support, whatever they lead from', () => {
    check((one) => {
      const supporting = one.rows.map((row) => ({ ...row, relation: 'supports' as const }));
      expect(statuses(coverage({ ...one, rows: supporting }, null))).toEqual(targets.map(() => 'no-counterpart'));
    });
  });

  it('is as good over all systems as the worst system, and an article as its worst item', () => {
    check((one) => {
      const bySystem = systems.map((system) => coverage(one, system));
      const rolled = overSystems(bySystem);
      rolled.forEach(({ derived }, position) => {
        expect(rank(derived.derived.status)).toBe(Math.min(...bySystem.map((cells) => rank(cells[position]?.derived.status ?? 'full'))));
      });
      const [group] = groupsOf(crosswalkOf(one.rows, targets).target, rolled);
      expect(rank(group?.status ?? 'full')).toBe(Math.min(...rolled.map(({ derived }) => rank(derived.derived.status))));
      expect(Object.values(countStatuses(rolled)).reduce((sum, count) => sum + count, 0)).toBe(targets.length);
    });
  });
});

const all = (value: Answer['value']): readonly Answer[] => subjects.map(([ref, system]) => answer(ref, system, value));
const base = { excluded: [] } as const;

it('sees a system by its own answers, and takes the worst of them together', () => {
  const answers = all(4).map((one) => (one.question === questionUid('8.2', 0) && one.system === 'S2' ? { ...one, value: 1 as const } : one));
  const rows = [rowOf(uidOf('8.2'), 't-1', 'partial')];
  const [first, second] = systems.map((system) => coverage({ ...base, rows, answers }, system));
  expect([first?.[0]?.derived.status, second?.[0]?.derived.status]).toEqual(['partial', 'none']);
  const [rolled] = overSystems([first ?? [], second ?? []]);
  expect([rolled?.derived.derived.status, rolled?.derived.system?.id]).toEqual(['none', 'S2']);
});

it('lets the value of the sample stand in for a system that was not looked at, and says so', () => {
  const outside = { ...systemOf(3, 'low'), sampled: false };
  const [cell] = coverage({ ...base, rows: [rowOf(uidOf('8.2'), 't-1', 'partial')], answers: all(3) }, outside);
  expect(cell?.derived.status).toBe('partial');
  expect(cell?.derived.required[0]?.standing).toMatchObject({ ofSample: true, step: 2 });
});

it('flags what was answered as met while what it would rest on is not there, and calls it uncovered otherwise', () => {
  const rows = [rowOf(uidOf('4.1'), uidOf('6.1.2'), 'partial')];
  const answers = all(4).map((one) => (one.question === questionUid('4.1', 0) ? { ...one, value: 1 as const } : one));
  const crosswalk = crosswalkOf(rows, [uidOf('6.1.2')], { asked: true });
  const [met] = coverage({ ...base, rows, answers }, null, [crosswalk]);
  expect(met).toMatchObject({ contradiction: true, derived: { status: 'none' }, direct: { step: 3 } });
  expect(met !== undefined && isUncovered(met)).toBe(false);
  const short = answers.map((one) => (one.question === questionUid('6.1.2', 0) ? { ...one, value: 3 as const } : one));
  const [largely] = coverage({ ...base, rows, answers: short }, null, [crosswalk]);
  expect(largely?.contradiction).toBe(false);
  expect(largely !== undefined && isUncovered(largely)).toBe(true);
});

describe('through a framework that is not asked', () => {
  const second = crosswalkOf([rowOf('t-1', 'u-1', 'full'), rowOf('t-2', 'u-1', 'full')], ['u-1', 'u-2'], { id: 'second' });
  const chain = (relation: Relation, answers: readonly Answer[]) => {
    const rows = [rowOf(uidOf('4.1'), 't-1', 'full'), rowOf(uidOf('6.1.2'), 't-2', relation)];
    return coverage({ ...base, rows, answers }, null, [second, crosswalkOf(rows, targets)])[0]?.derived.status;
  };
  it('is full only where every link is full and every element fully met', () => {
    expect(chain('full', all(4))).toBe('full');
    expect(chain('full', all(3))).toBe('partial');
  });
  it('is capped by the weakest relation, and by the weakest link', () => {
    expect(chain('partial', all(4))).toBe('partial');
    expect(chain('full', all(4).map((one) => (one.question === questionUid('6.1.2', 0) ? { ...one, value: 1 as const } : one)))).toBe('none');
    expect(chain('supports', all(4))).toBe('unknown');
  });
  it('tells nothing where rows turn in a circle', () => {
    const [a, b] = [crosswalkOf([rowOf('u-1', 't-1', 'full')], ['t-1'], { id: 'a' }), crosswalkOf([rowOf('t-1', 'u-1', 'full')], ['u-1'], { id: 'b' })];
    expect(coverage({ ...base, rows: [], answers: all(4) }, null, [a, b])[0]?.derived.status).toBe('unknown');
  });
});

it('leaves out of what is uncovered, and of what is answered worst, an item that was answered as not applicable', () => {
  const rows = [rowOf(uidOf('4.1'), uidOf('8.2'), 'supports')];
  const crosswalk = crosswalkOf(rows, [uidOf('8.2')], { asked: true });
  const answers = all(2).map((one) => (one.question === questionUid('8.2', 0) && one.system === 'S2' ? { ...one, value: 'not-applicable' as const } : one));
  const [first = [], second = []] = systems.map((system) => coverage({ ...base, rows, answers }, system, [crosswalk]));
  expect([...first, ...second].map(isUncovered)).toEqual([true, false]);
  const [rolled] = overSystems([second, first]);
  expect(rolled?.direct.system?.id).toBe('S1');
});
