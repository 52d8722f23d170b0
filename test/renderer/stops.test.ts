import { undecided } from '../../domain/engagement/engagement.ts';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { matches, neighbour, neighbourSystem, nextOpen, searchStops, stopAt, stopsOf, type Stop } from '../../renderer/assessment/stops.ts';
import { criterionOf, engagementOf, packOf, questionUid, systemOf, type ItemSpec } from '../support/criterion-packs.ts';

const items: readonly ItemSpec[] = [
  { ref: '4.1', criteria: [criterionOf('D.act.3'), criterionOf('O.act.2')] },
  { ref: '8.2', criteria: [{ ...criterionOf('D.act.3'), level: 'system' }, { ...criterionOf('O.act.1'), level: 'system' }] },
];
const controls: readonly ItemSpec[] = [{ ref: 'A.5.2', criteria: [criterionOf('D.act.3')] }];
const systems = [systemOf(1, 'high'), systemOf(2, 'low')];
const excluded = { ...undecided('test-a.5.2'), decision: 'excluded', justification: '' } as const;

const stopsWith = (answers: readonly Partial<Answer>[], decisions: readonly (typeof excluded)[] = []): readonly Stop[] =>
  stopsOf(
    assess(
      [packOf(items), packOf(controls, 'controls')],
      engagementOf(
        answers.map((answer) => ({ ...emptyAnswer('', null), ...answer })),
        { systems, decisions },
      ),
    ),
  );
const at = (stops: readonly Stop[], question: string, system: string | null = null): Stop => {
  const stop = stopAt(stops, { question, system });
  if (stop === null) throw new Error(`no stop at ${question}`);
  return stop;
};
const nameOf = (stop: Stop | null): string | null =>
  stop === null ? null : `${stop.criterion.ref}${stop.part.system === null ? '' : ` ${stop.part.system.id}`}`;

describe('moving between questions', () => {
  it('goes to the next question and stays with the AI system in front', () => {
    const stops = stopsWith([]);
    expect(nameOf(neighbour(stops, at(stops, questionUid('8.2', 0), 'S2'), 'all', 1))).toBe('8.2-2 S2');
    expect(nameOf(neighbour(stops, at(stops, questionUid('4.1', 1)), 'all', 1))).toBe('8.2-1 S1');
    expect(nameOf(neighbour(stops, at(stops, questionUid('4.1', 1)), 'all', -1))).toBe('4.1-1');
  });

  it('ends at the last question instead of starting over without a word', () => {
    const stops = stopsWith([], [excluded]);
    expect(neighbour(stops, at(stops, questionUid('8.2', 1), 'S1'), 'all', 1)).toBeNull();
    expect(neighbour(stops, at(stops, questionUid('4.1', 0)), 'all', -1)).toBeNull();
  });

  it('leaves an excluded control out, so that the room is not asked about it', () => {
    const stops = stopsWith([], [excluded]);
    expect(stops.filter((stop) => matches(stop, 'all')).map(nameOf)).not.toContain('A.5.2-1');
  });

  it('finds what is open per AI system and goes round to the start', () => {
    const stops = stopsWith([
      { question: questionUid('4.1', 0), value: 4 },
      { question: questionUid('8.2', 0), system: 'S1', value: 2 },
    ]);
    expect(nameOf(nextOpen(stops, at(stops, questionUid('8.2', 0), 'S1')))).toBe('8.2-1 S2');
    expect(nameOf(nextOpen(stops, at(stops, questionUid('a.5.2', 0))))).toBe('4.1-2');
  });

  it('walks through the AI systems of one question in a circle', () => {
    const stops = stopsWith([]);
    expect(neighbourSystem(at(stops, questionUid('8.2', 0), 'S2'), 1)).toEqual({ question: questionUid('8.2', 0), system: 'S1' });
    expect(neighbourSystem(at(stops, questionUid('4.1', 0)), 1)).toBeNull();
  });

  it('shows the question still when its AI system was removed from the inventory', () => {
    expect(nameOf(stopAt(stopsWith([]), { question: questionUid('8.2', 0), system: 'S9' }))).toBe('8.2-1 S1');
  });
});

describe('filters', () => {
  it('call evidence low when it rests on a claim or one interview, or lowered the answer, but not for "not"', () => {
    const stops = stopsWith([
      { question: questionUid('4.1', 0), value: 4, evidence: 'E1' },
      { question: questionUid('4.1', 1), value: 1, evidence: 'E0' },
      { question: questionUid('8.2', 0), system: 'S1', value: 4, evidence: 'E3' },
    ]);
    expect(stops.filter((stop) => matches(stop, 'low-evidence')).map(nameOf)).toEqual(['4.1-1']);
  });

  it('keep marked and parked questions apart from what is open', () => {
    const stops = stopsWith([
      { question: questionUid('4.1', 0), flagged: true },
      { question: questionUid('4.1', 1), parked: true, value: 'cannot-determine' },
    ]);
    const named = (filter: Parameters<typeof matches>[1]) => stops.filter((stop) => matches(stop, filter)).map(nameOf);
    expect(named('flagged')).toEqual(['4.1-1']);
    expect(named('parked')).toEqual(['4.1-2']);
    expect(named('cannot-determine')).toEqual(['4.1-2']);
    expect(named('open')).toEqual(['4.1-1', '8.2-1 S1', '8.2-1 S2', '8.2-2 S1', '8.2-2 S2', 'A.5.2-1']);
  });
});

describe('the search', () => {
  it('finds a question once by its reference, in any case, and by a word of a note without its accents', () => {
    const stops = stopsWith([{ question: questionUid('8.2', 1), system: 'S2', note: 'Prüfung am 3. März' }]);
    expect(searchStops(stops, '8.2-1').map(nameOf)).toEqual(['8.2-1 S1']);
    expect(searchStops(stops, 'a.5.2').map(nameOf)).toEqual(['A.5.2-1']);
    expect(searchStops(stops, 'prufung marz').map(nameOf)).toEqual(['8.2-2 S2']);
    expect(searchStops(stops, '  ')).toEqual([]);
  });
});
