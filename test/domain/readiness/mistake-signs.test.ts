import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySystem, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { emptyImpact } from '../../../domain/impact/impact.ts';
import { discoveryMeans, emptyProgramme, type ProgrammeFields } from '../../../domain/programme/programme.ts';
import { firedSigns } from '../../../domain/readiness/mistake-signs.ts';
import { noRecords, type Impact, type Records } from '../../../domain/record/record.ts';

const system = (id: string, fields: Partial<AiSystem> = {}): AiSystem => ({ ...emptySystem, id, name: id, scope: 'in', ...fields });
const impact = (fields: Partial<Impact>): Impact => ({ ...emptyImpact, id: 'i', number: 1, system: 'S1', ...fields });
const records = (programme: Partial<ProgrammeFields> = {}, more: Partial<Records> = {}): Records => ({
  ...noRecords,
  programme: [{ ...emptyProgramme, discovery: [...discoveryMeans], ...programme, id: 'programme', number: 0 }],
  ...more,
});
const signsOf = (systems: readonly AiSystem[], of: Records, today = '2026-10-14') => firedSigns({ systems, records: of }, today).map(({ sign }) => sign);

describe('signs in the registers', () => {
  it('are none where the inventory was looked for and every system of high tier is in scope', () => {
    expect(signsOf([system('S1', { tier: 'high' })], records({ expectedSystems: 1, inventoryReviewedOn: '2026-10-01' }))).toEqual([]);
  });

  it('name the systems of high tier that are left out, and see a scope that holds little of the inventory', () => {
    const systems = [system('S1', { tier: 'high', scope: 'out' }), system('S2', { tier: 'low' })];
    expect(firedSigns({ systems, records: records() }, '2026-10-14')).toEqual([
      { mistake: 'scope', sign: 'high-tier-left-out', facts: ['S1'] },
      { mistake: 'scope', sign: 'little-in-scope', facts: ['1/2'] },
    ]);
    // Three parts of ten are enough: 3 of 10 by tier.
    expect(signsOf([system('S1', { tier: 'high' }), ...['S2', 'S3', 'S4'].map((id) => system(id, { scope: 'out' })), system('S5', { tier: 'low', scope: 'out' })], records())).toEqual([]);
  });

  it('see a first wave of more than 25 systems', () => {
    const wave = (count: number) => Array.from({ length: count }, (_, at) => system(`S${at + 1}`, { wave: 1 }));
    expect(signsOf(wave(25), records())).toEqual([]);
    expect(signsOf(wave(26), records())).toEqual(['much-at-once']);
  });

  it('name each way of looking that nobody went, an inventory below nine in ten, one older than 90 days, and what only the workshop found', () => {
    const programme = { discovery: ['procurement-list' as const], expectedSystems: 10, inventoryReviewedOn: '2026-07-15' };
    const systems = [system('S1', { discovery: 'workshop' })];
    expect(signsOf(systems, records(programme))).toEqual(['nowhere-looked', 'incomplete', 'inventory-old', 'found-in-workshop']);
    expect(firedSigns({ systems, records: records(programme) }, '2026-10-14')[0]?.facts).toEqual(['software-features', 'expenses', 'staff-survey']);
    expect(signsOf([system('S1')], records({ inventoryReviewedOn: '2026-07-15' }), '2026-10-13')).toEqual([]);
  });

  it('see an impact assessment nobody was heard for, and one that says nothing of people', () => {
    expect(signsOf([system('S1')], records({}, { impact: [impact({})] }))).toEqual(['nobody-heard', 'only-the-organisation']);
    expect(signsOf([system('S1')], records({}, { impact: [impact({ consulted: 'Legal', individuals: 'Delay of payment' })] }))).toEqual([]);
    expect(signsOf([system('S1')], records({}, { impact: [impact({ state: 'superseded' })] }))).toEqual([]);
  });

  it('see audits that are dated while surveillance and an owner afterwards are not', () => {
    expect(signsOf([system('S1')], records({ stage1On: '2027-03-01' }))).toEqual(['no-surveillance', 'no-owner-after']);
    expect(signsOf([system('S1')], records({ stage1On: '2027-03-01', surveillance1On: '2028-03-01', ownerAfter: 'Head of Risk' }))).toEqual([]);
  });

  it('are the same whatever the order of the systems', () => {
    const some = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 99 }), tier: fc.constantFrom('high', 'medium', 'low'), scope: fc.constantFrom('in', 'out', 'undecided') }), { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(some, (list) => {
        const systems = list.map(({ id, tier, scope }) => system(`S${id}`, { tier, scope }));
        expect(signsOf(systems.toReversed(), records())).toEqual(signsOf(systems, records()));
      }),
    );
  });
});
