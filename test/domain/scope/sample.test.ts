import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySystem, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { systemOrigins, systemStages, systemTiers } from '../../../domain/pack/condition.ts';
import { scopeDecisions } from '../../../domain/scope/unit.ts';
import { proposeSample, smallestSample } from '../../../domain/scope/sample.ts';

const inventory = (count: number, high: number, change: (position: number) => Partial<AiSystem> = () => ({})): readonly AiSystem[] =>
  Array.from({ length: count }, (_, at) => ({ ...emptySystem, id: `S${at + 1}`, name: `System ${at + 1}`, tier: at < high ? 'high' : 'medium', ...change(at) }));
const ids = (systems: readonly AiSystem[]): readonly string[] => systems.map(({ id }) => id);
const organisation = { roles: ['ai-customer' as const] };

describe('a proposed sample', () => {
  it.each([[8, 3], [12, 4], [30, 6]])('of %i AI systems with three of the high tier has %i', (count, size) => {
    const systems = inventory(count, 3);
    expect(smallestSample(systems)).toBe(size);
    const { inside } = proposeSample(systems, organisation, 4711);
    expect(inside).toHaveLength(size);
    expect(ids(inside.map(({ system }) => system)).slice(0, 3)).toEqual(['S1', 'S2', 'S3']);
  });

  it('is all of up to five, and says so', () => {
    const { inside, outside } = proposeSample(inventory(5, 1), organisation, 1);
    expect(inside.every(({ because }) => because.some(({ type }) => type === 'all'))).toBe(true);
    expect([inside.length, outside.length]).toEqual([5, 0]);
  });

  it('contains a third-party, a generative, one in development and one for each role, even where it grows by that', () => {
    const systems = inventory(9, 3, (at) =>
      at === 5 ? { origin: 'third-party', traits: ['generative'] } : at === 6 ? { stage: 'development' } : at === 7 ? { roles: ['ai-producer'] } : {},
    );
    const { inside, smallest } = proposeSample(systems, organisation, 9);
    expect(smallest).toBe(3);
    expect(ids(inside.map(({ system }) => system))).toEqual(['S1', 'S2', 'S3', 'S6', 'S7', 'S8']);
    expect(inside[3]?.because).toEqual([{ type: 'third-party' }, { type: 'generative' }]);
  });

  it('draws a quarter of the places by lot, differently with another seed', () => {
    const systems = inventory(30, 3);
    const drawnWith = (seed: number): string => proposeSample(systems, organisation, seed).inside.filter(({ because }) => because.some(({ type }) => type === 'drawn')).map(({ system }) => system.id).join();
    expect(proposeSample(systems, organisation, 1)).toMatchObject({ drawn: 2, drawnWanted: 2 });
    expect(drawnWith(1)).toBe(drawnWith(1));
    expect(new Set([1, 2, 3, 4, 5].map(drawnWith)).size).toBeGreaterThan(1);
  });

  it('leaves out nothing it must contain and takes nothing that is out of scope, whatever the inventory', () => {
    const anySystem = fc.record({ tier: fc.constantFrom(...systemTiers), origin: fc.constantFrom(...systemOrigins), stage: fc.constantFrom(...systemStages), scope: fc.constantFrom(...scopeDecisions) });
    fc.assert(
      fc.property(fc.array(anySystem, { maxLength: 60 }), fc.nat(999_999), (fields, seed) => {
        const systems = fields.map((one, at): AiSystem => ({ ...emptySystem, ...one, id: `S${at + 1}`, name: 'x' }));
        const candidates = systems.filter(({ scope }) => scope !== 'out');
        const { inside, outside } = proposeSample(systems, organisation, seed);
        const chosen = inside.map(({ system }) => system);
        expect([...ids(chosen), ...ids(outside)].sort()).toEqual([...ids(candidates)].sort());
        expect(chosen.length).toBeGreaterThanOrEqual(smallestSample(candidates));
        expect(outside.some(({ tier }) => tier === 'high')).toBe(false);
        for (const has of [(one: AiSystem) => one.origin === 'third-party', (one: AiSystem) => one.stage === 'development']) expect(chosen.some(has)).toBe(candidates.some(has));
        expect(inside.every(({ because }) => because.length > 0)).toBe(true);
        expect(proposeSample(systems, organisation, seed)).toEqual(proposeSample(systems, organisation, seed));
      }),
    );
  });
});
