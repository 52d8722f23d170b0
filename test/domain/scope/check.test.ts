import { describe, expect, it } from 'vitest';
import { emptyProfile, emptySystem, type AiSystem, type Engagement, type Profile } from '../../../domain/engagement/engagement.ts';
import { emptyRecords, noRecords, type Party, type Unit } from '../../../domain/record/record.ts';
import { checkScope, scopeShare, type ScopeWarningType } from '../../../domain/scope/check.ts';
import { draftStatement } from '../../../domain/scope/statement.ts';
import { openPointsOf } from '../../../domain/scope/purpose.ts';
import { roleMatrix } from '../../../domain/scope/roles.ts';

const unit = (change: Partial<Unit> = {}): Unit => ({ ...emptyRecords.unit, id: 'u1', number: 1, name: 'Dublin', decision: 'in', ...change });
const party: Party = { ...emptyRecords.party, id: 'p1', number: 1, name: 'Central Bank', requirements: 'Sound governance.', addressed: 'yes' };
const system = (change: Partial<AiSystem> = {}): AiSystem => ({ ...emptySystem, id: 'S1', name: 'Scoring', tier: 'high', scope: 'in', unit: 'u1', wave: 1, ...change });
const profile: Profile = { ...emptyProfile, client: 'Client', context: 'Law and climate change.', scope: 'Dublin with S1.' };
const engagement = (systems: readonly AiSystem[] = [system()], units: readonly Unit[] = [unit()], change: Partial<Profile> = {}): Engagement => ({
  id: 'e', profile: { ...profile, ...change }, systems, decisions: [], answers: [], records: { ...noRecords, unit: units, party: [party] },
});
const types = (one: Engagement): readonly ScopeWarningType[] => checkScope(one).map(({ type }) => type);

describe('the scope check', () => {
  it('has nothing to say of a scope that is decided, stated and whole', () => {
    expect(checkScope(engagement())).toEqual([]);
  });

  it('warns of a high-tier system left out, of the share and of a missing reason', () => {
    const warned = checkScope(engagement([system({ scope: 'out', unit: '' }), system({ id: 'S2', tier: 'low' })], [unit()], { scope: 'Dublin with S2.' }));
    expect(warned.map(({ type, about, figure }) => [type, about, figure])).toEqual([
      ['high-tier-out', ['S1 Scoring'], 1],
      ['share-below', [], 25],
      ['system-out-without-reason', ['S1 Scoring'], 1],
    ]);
  });

  it('warns of a share below 30 percent by tier weight 3, 2, 1, and not at 30', () => {
    const low = (count: number, scope: AiSystem['scope']): readonly AiSystem[] => Array.from({ length: count }, (_, at) => system({ id: `S${at + 10}`, tier: 'low', scope, scopeReason: 'Sold.' }));
    expect(scopeShare([system(), ...low(7, 'out')])).toEqual({ decided: 30, atMost: 30 });
    expect(types(engagement([system(), ...low(7, 'out')]))).not.toContain('share-below');
    expect(types(engagement([system(), ...low(8, 'out')]))).toContain('share-below');
    expect(types(engagement([system(), ...low(8, 'undecided')]))).not.toContain('share-below');
  });

  it('warns of more than 25 systems in the first wave, and counts those without a wave to it', () => {
    const many = (count: number): readonly AiSystem[] => Array.from({ length: count }, (_, at) => system({ id: `S${at + 1}`, wave: at % 2 }));
    expect(types(engagement(many(25)))).not.toContain('wave-one-wide');
    expect(checkScope(engagement(many(26))).find(({ type }) => type === 'wave-one-wide')).toMatchObject({ direction: 'wide', figure: 26 });
  });

  it('warns of embedded and unofficial systems that nobody decided, and of a high-tier system whose unit is not in scope', () => {
    expect(types(engagement([system({ scope: 'undecided', unofficial: true })], [unit({ decision: 'undecided' })]))).toEqual(['shadow-undecided', 'high-tier-without-unit', 'units-undecided', 'systems-undecided']);
  });

  it('holds the statement against what was decided: S10 does not name S1, and a range does', () => {
    expect(types(engagement([system()], [unit()], { scope: 'Dublin with S10.' }))).toEqual(['statement-omits']);
    expect(types(engagement([system({ id: 'S3' })], [unit()], { scope: 'Dublin, S1 to S5.' }))).toEqual([]);
    expect(types(engagement([system()], [unit()], { scope: 'tbd' }))).toEqual(['no-statement']);
  });

  it('asks for issues of the context, climate change among them', () => {
    expect(types(engagement([system()], [unit()], { context: '' }))).toEqual(['no-context']);
    expect(types(engagement([system()], [unit()], { context: 'Law.' }))).toEqual(['no-climate']);
  });
});

describe('a drafted scope statement', () => {
  it('satisfies the check it is drafted for, in both languages, and names what is left out with its reason', () => {
    const start = engagement([system(), system({ id: 'S2', name: 'Chat', tier: 'low', scope: 'out', scopeReason: 'Switched off in June.' })], [unit(), unit({ id: 'u2', number: 2, name: 'Munich', decision: 'undecided' })], { scope: '', exclusions: 'Brokers.' });
    for (const language of ['en', 'de'] as const) {
      const scope = draftStatement(start, language);
      expect(scope).toContain('S2 Chat: Switched off in June');
      expect(scope).toContain('Munich');
      expect(types({ ...start, profile: { ...start.profile, scope } })).toEqual(['units-undecided']);
    }
  });
});

describe('open points of an AI system', () => {
  const whole = system({ intendedPurpose: 'Sorts claims.', actualUse: 'Sorts claims.', useSource: 'log', drift: 'none', oversight: 'in-the-loop', oversightHow: 'The handler decides.', oversightTestedOn: '2026-09-01', tierReason: 'Decides on money.', owner: 'Head of Claims', stage: 'planned' });
  it('are none where everything is said', () => {
    expect(openPointsOf(whole, [])).toEqual([]);
  });
  it('put a material drift and use without assessment first', () => {
    expect(openPointsOf({ ...whole, stage: 'in-use', drift: 'material', actualUse: 'Refuses claims.' }, [])).toEqual(['drift-material', 'use-without-assessment']);
  });
  it('demand a model of oversight for the high tier, and a test of any model', () => {
    expect(openPointsOf({ ...whole, oversight: 'undefined' }, [])).toEqual(['oversight-undefined']);
    expect(openPointsOf({ ...whole, oversightTestedOn: '' }, [])).toEqual(['oversight-untested']);
    expect(openPointsOf({ ...whole, oversight: 'none', oversightHow: '' }, [])).toEqual(['oversight-none-unexplained']);
  });
  it('ask of a system left out for its reason and nothing else', () => {
    expect(openPointsOf(system({ scope: 'out' }), [])).toEqual(['out-without-reason']);
  });
});

describe('the role matrix', () => {
  it('takes the roles of the organisation where a system names none, and keeps declared roles under the Act open without a classification', () => {
    const [row] = roleMatrix([], engagement([system({ actRoles: ['deployer'] })], [unit()], { roles: ['ai-customer'] }), new Map());
    expect(row).toMatchObject({ roles: ['ai-customer'], inherited: true, act: [{ role: 'deployer', state: 'open' }], contradictions: 0 });
  });
});
