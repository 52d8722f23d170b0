import { noRecords } from '../../../domain/record/record.ts';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type AnswerValue } from '../../../domain/answer/answer.ts';
import { emptyProfile, type AiSystem, type Engagement } from '../../../domain/engagement/engagement.ts';
import { diagnose } from '../../../domain/pack/diagnose.ts';
import type { DiagnosticCondition } from '../../../domain/pack/diagnostic.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { fraction } from '../../../domain/scoring/fraction.ts';
import { systemOf } from '../../support/criterion-packs.ts';
import { askedAs, itemWith, packWith } from './random-packs.ts';

const pack = (when: DiagnosticCondition) => ({
  sha256: '',
  content: packWith(
    [
      itemWith('owners', [askedAs('owners', { weight: 3 }), askedAs('only-if', { applies_if: { answer: 'owners', at_least: 3 } })]),
      itemWith('use', [askedAs('use', { level: 'system' })]),
      itemWith('paper', [askedAs('paper', { aspect: 'design' }), askedAs('practice', { aspect: 'operation' })]),
      itemWith('each', [askedAs('each-a', { level: 'system', aspect: 'operation' }), askedAs('each-b', { level: 'system', aspect: 'operation', weight: 1 }), askedAs('each-once', { aspect: 'operation' })]),
      itemWith('worst', [askedAs('worst-a', { level: 'system' }), askedAs('worst-b', { level: 'system' })], { roll_up: 'worst' }),
    ],
    {
      diagnostics: [
        { uid: 'd', title: 'A mistake', explains: 'It costs.', bears_on: ['owners', 'elsewhere'], remedy: 'Mend it.', signals: [{ uid: 's', when, because: 'It was so.' }] },
      ],
    },
  ),
});

type Given = readonly (readonly [question: string, system: string | null, value: AnswerValue])[];
const result = (when: DiagnosticCondition, given: Given = [], systems: readonly AiSystem[] = []) => {
  const engagement: Engagement = {
    id: 'an-engagement',
    profile: { ...emptyProfile, client: 'Acme' },
    systems: [...systems],
    answers: given.map(([question, system, value]) => ({ ...emptyAnswer(question, system), value, evidence: 'E3' })),
    decisions: [],
    records: noRecords,
  };
  const packs = [pack(when)];
  const [found] = diagnose(packs, engagement, assess(packs, engagement));
  if (found === undefined) throw new Error('no diagnostic');
  return found;
};

describe('a sign in the answers of the organisation', () => {
  const when: DiagnosticCondition = { answer: 'owners', at_most: 2 };

  it('fires with its reason, and names what it bears on as far as that is asked', () => {
    const fired = result(when, [['owners', null, 2]]);
    expect(fired).toMatchObject({ state: 'fired', signals: [{ uid: 's', because: 'It was so.', systems: [] }] });
    expect(fired.bearsOn.map(({ uid }) => uid)).toEqual(['owners']);
  });

  it('is not known yet, or silent, and those are two things', () => {
    expect(result(when).state).toBe('open');
    expect(result(when, [['owners', null, 'cannot-determine']]).state).toBe('open');
    expect(result(when, [['owners', null, 3]]).state).toBe('silent');
  });

  it('does not fire on an answer that a condition has ruled out', () => {
    const kept: DiagnosticCondition = { answer: 'only-if', at_most: 2 };
    expect(result(kept, [['owners', null, 4], ['only-if', null, 1]]).state).toBe('fired');
    expect(result(kept, [['owners', null, 1], ['only-if', null, 1]]).state).toBe('silent');
  });
});

describe('a sign in the answers per AI system', () => {
  const systems = [systemOf(1, 'high'), systemOf(2, 'low'), systemOf(3, 'high')];

  it('fires for those systems it is true of, and names them', () => {
    const fired = result({ answer: 'use', at_most: 2 }, [['use', 'S1', 1], ['use', 'S2', 4], ['use', 'S3', 2]], systems);
    expect(fired.signals[0]?.systems.map(({ id }) => id)).toEqual(['S1', 'S3']);
  });

  it('sees the system and its answer together, not one of one and the other of another', () => {
    const both: DiagnosticCondition = { all: [{ system: { tier: ['high'] } }, { answer: 'use', at_most: 2 }] };
    expect(result(both, [['use', 'S1', 4], ['use', 'S2', 1], ['use', 'S3', 4]], systems).state).toBe('silent');
    expect(result(both, [['use', 'S1', 4], ['use', 'S2', 1], ['use', 'S3', 1]], systems).signals[0]?.systems.map(({ id }) => id)).toEqual(['S3']);
  });

  it('fires on one system though others are still open, leaves out those not sampled, and is open while none shows it', () => {
    const when: DiagnosticCondition = { answer: 'use', at_most: 2 };
    expect(result(when, [['use', 'S1', 1]], systems).state).toBe('fired');
    expect(result(when, [['use', 'S1', 4]], systems).state).toBe('open');
    expect(result(when, [['use', 'S2', 1]], systems.map((system) => ({ ...system, sampled: system.id !== 'S2' }))).state).toBe('open');
  });

  it('looks at the one answer there is while no system is listed', () => {
    expect(result({ answer: 'use', at_most: 2 }, [['use', null, 1]])).toMatchObject({ state: 'fired', signals: [{ systems: [] }] });
  });
});

describe('a sign in the scores and the inventory', () => {
  const paper = (above: number, at_most: number): DiagnosticCondition => ({
    all: [
      { score: ['paper'], aspect: 'design', combine: 'mean', above },
      { score: ['paper'], aspect: 'operation', combine: 'mean', at_most },
    ],
  });

  it('compares design with operation, exactly at the threshold', () => {
    const given: Given = [['paper', null, 3], ['practice', null, 2]];
    expect(result(paper(66, 33), given).state).toBe('fired');
    expect(result(paper(67, 33), given).state, 'above is more than').toBe('silent');
    expect(result(paper(66, 32), given).state, 'at most is not less than').toBe('silent');
    expect(result(paper(66, 33), [['paper', null, 3]]).state, 'a score not known yet').toBe('open');
  });

  it('says which figure it was read off, and which answer', () => {
    const given: Given = [['paper', null, 3], ['practice', null, 2]];
    const [design, operation] = result(paper(66, 33), given).signals[0]?.facts ?? [];
    expect(design).toMatchObject({ type: 'score', aspect: 'design', items: [{ uid: 'paper' }], value: fraction(67) });
    expect(operation).toMatchObject({ type: 'score', aspect: 'operation', value: fraction(33) });
    expect(result({ answer: 'owners', at_most: 2 }, [['owners', null, 2]]).signals[0]?.facts).toMatchObject([{ type: 'answer', placed: { ref: 'OWNERS-1' }, value: 2 }]);
  });

  it('scores an item in each AI system by itself where it says so, over what is asked per system', () => {
    const systems = [systemOf(1, 'high'), systemOf(2, 'high')];
    const when = (at_most: number): DiagnosticCondition => ({ score: ['each'], aspect: 'operation', combine: 'mean', per: 'system', at_most });
    // S1: (2 x 33 + 1 x 100) / 3 = 55.33; S2: nothing but "not"; the answer of the organisation counts for neither.
    const given: Given = [['each-a', 'S1', 2], ['each-b', 'S1', 4], ['each-a', 'S2', 1], ['each-once', null, 4]];
    const named = (at_most: number) => result(when(at_most), given, systems).signals[0]?.systems.map(({ id }) => id) ?? [];
    expect([named(55), named(56)]).toEqual([['S2'], ['S1', 'S2']]);
    expect(result(when(56), given, systems).signals[0]?.facts).toEqual([]);
    expect(result(when(0), [['each-a', 'S1', 4]], systems).state, 'S2 has no score yet').toBe('open');
  });

  it('takes the worst answer of a system where the item is rolled up so', () => {
    const when: DiagnosticCondition = { score: ['worst'], aspect: 'all', combine: 'mean', per: 'system', at_most: 33 };
    expect(result(when, [['worst-a', 'S1', 4], ['worst-b', 'S1', 2]], [systemOf(1, 'high')]).state).toBe('fired');
  });

  it('counts AI systems by what they are and whether they are sampled, and names those it counts', () => {
    const left: DiagnosticCondition = { inventory: { tier: ['high'], sampled: false }, at_least: 1 };
    const high = systemOf(1, 'high');
    expect(result(left, [], [high]).state).toBe('silent');
    const fired = result(left, [], [{ ...high, sampled: false }]);
    expect(fired.state).toBe('fired');
    expect(fired.signals[0]?.systems.map(({ id }) => id)).toEqual(['S1']);
  });
});
