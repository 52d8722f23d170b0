/** Whether the scope is decided, and neither too narrow nor too wide (method 1.1 step 2, 6.5 S85). */
import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import { isSaid } from '../engagement/said.ts';
import { recordLabel } from '../record/record.ts';
import type { SystemTier } from '../pack/condition.ts';

const scopeWarningTypes = [
  'high-tier-out', 'share-below', 'system-out-without-reason', 'unit-out-without-reason', 'shadow-undecided', 'high-tier-without-unit',
  'wave-one-wide',
  'no-units', 'units-undecided', 'no-systems', 'systems-undecided',
  'no-statement', 'statement-omits', 'statement-names-out',
  'no-parties', 'parties-undecided', 'no-context', 'no-climate',
] as const;
export type ScopeWarningType = (typeof scopeWarningTypes)[number];
export type ScopeDirection = 'narrow' | 'wide' | 'open' | 'statement' | 'context';

export interface ScopeWarning {
  readonly type: ScopeWarningType;
  readonly direction: ScopeDirection;
  /** What it rests on: AI systems, units or parties by id and name. */
  readonly about: readonly string[];
  /** Percent for a share, a count otherwise; null where a figure says nothing. */
  readonly figure: number | null;
}

/** Percent of the inventory, weighted by tier, below which a scope is too narrow (method 6.5, S85). */
const narrowShare = 30;
/** AI systems in the first wave above which a scope is too wide (method 6.5, S85). */
const wideWave = 25;
const tierWeight: Readonly<Record<SystemTier, number>> = { high: 3, medium: 2, low: 1 };

/** The part of the inventory in scope, weighted by tier, in percent: as decided, and if all that is undecided came in as well. */
export interface ScopeShare {
  readonly decided: number;
  readonly atMost: number;
}

export const scopeShare = (systems: readonly AiSystem[]): ScopeShare | null => {
  const present = systems.filter(({ stage }) => stage !== 'retired');
  const weigh = (some: readonly AiSystem[]): number => some.reduce((sum, { tier }) => sum + tierWeight[tier], 0);
  const whole = weigh(present);
  if (whole === 0) return null;
  return {
    decided: (weigh(present.filter(({ scope }) => scope === 'in')) * 100) / whole,
    atMost: (weigh(present.filter(({ scope }) => scope !== 'out')) * 100) / whole,
  };
};

const directions: Readonly<Record<ScopeWarningType, ScopeDirection>> = {
  'high-tier-out': 'narrow',
  'share-below': 'narrow',
  'system-out-without-reason': 'narrow',
  'unit-out-without-reason': 'narrow',
  'shadow-undecided': 'narrow',
  'high-tier-without-unit': 'narrow',
  'wave-one-wide': 'wide',
  'no-units': 'open',
  'units-undecided': 'open',
  'no-systems': 'open',
  'systems-undecided': 'open',
  'no-statement': 'statement',
  'statement-omits': 'statement',
  'statement-names-out': 'statement',
  'no-parties': 'context',
  'parties-undecided': 'context',
  'no-context': 'context',
  'no-climate': 'context',
};

/**
 * Every warning the scope gives rise to, in a fixed order. A retired system is no reason for one. The share counts what is undecided as
 * inside, so that it only warns of what has been decided. While a system has no wave, it is taken to come in the first.
 */
export const checkScope = ({ profile, systems, records }: Pick<Engagement, 'profile' | 'systems' | 'records'>): readonly ScopeWarning[] => {
  const present = systems.filter(({ stage }) => stage !== 'retired');
  const units = records.unit;
  const parties = records.party;
  const nameOf = ({ id, name }: AiSystem): string => `${id} ${name}`;
  const unitName = (unit: (typeof units)[number]): string => `${recordLabel('unit', unit)} ${unit.name}`;
  const unitsIn = new Set(units.filter(({ decision }) => decision === 'in').map(({ id }) => id));
  const share = scopeShare(systems);
  const waveOne = present.filter(({ scope, wave }) => scope === 'in' && wave <= 1);
  const statement = profile.scope.toLowerCase();
  const names = (name: string): boolean => mentions(statement, name);
  const stated = isSaid(profile.scope);
  const found: Readonly<Record<ScopeWarningType, readonly string[] | boolean>> = {
    'high-tier-out': present.filter(({ tier, scope }) => tier === 'high' && scope === 'out').map(nameOf),
    'share-below': share !== null && share.atMost < narrowShare,
    'system-out-without-reason': systems.filter(({ scope, scopeReason }) => scope === 'out' && !isSaid(scopeReason)).map(nameOf),
    'unit-out-without-reason': units.filter(({ decision, reason }) => decision === 'out' && !isSaid(reason)).map(unitName),
    'shadow-undecided': present.filter(({ scope, unofficial, origin, embeddedIn }) => scope === 'undecided' && (unofficial || origin === 'embedded' || embeddedIn.trim() !== '')).map(nameOf),
    'high-tier-without-unit': units.length === 0 ? [] : present.filter(({ tier, scope, unit }) => tier === 'high' && scope !== 'out' && !unitsIn.has(unit)).map(nameOf),
    'wave-one-wide': waveOne.length > wideWave,
    'no-units': units.length === 0,
    'units-undecided': units.filter(({ decision }) => decision === 'undecided').map(unitName),
    'no-systems': systems.length === 0,
    'systems-undecided': systems.filter(({ scope }) => scope === 'undecided').map(nameOf),
    'no-statement': !stated,
    'statement-omits': !stated ? [] : [
      ...units.filter(({ decision, name }) => decision === 'in' && !names(name)).map(unitName),
      ...present.filter(({ scope, id, name }) => scope === 'in' && !names(name) && !names(id)).map(nameOf),
    ],
    'statement-names-out': !stated ? [] : systems.filter(({ scope, id, name }) => scope === 'out' && (names(name) || names(id)) && !isSaid(profile.exclusions)).map(nameOf),
    'no-parties': parties.length === 0,
    'parties-undecided': parties.filter(({ addressed }) => addressed === 'undecided').map((one) => `${recordLabel('party', one)} ${one.name}`),
    'no-context': !isSaid(profile.context),
    'no-climate': isSaid(profile.context) && !/climate|klima/i.test(profile.context),
  };
  const figures: Partial<Readonly<Record<ScopeWarningType, number>>> = {
    'share-below': Math.floor(share?.atMost ?? 0),
    'wave-one-wide': waveOne.length,
  };
  return scopeWarningTypes.flatMap((type) => {
    const about = found[type];
    if (about === false || (about !== true && about.length === 0)) return [];
    return [{ type, direction: directions[type], about: about === true ? [] : about, figure: figures[type] ?? (about === true ? null : about.length) }];
  });
};

/** A name within a text, as a word of its own: S1 is not named by S10. Both in small letters but for the name. */
const mentions = (text: string, name: string): boolean => {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return false;
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  // "S1 to S5" names what lies between.
  const own = /^s(\d+)$/.exec(wanted);
  return own !== null && [...text.matchAll(/\bs(\d{1,5}) (?:to|bis) s(\d{1,5})\b/g)].some(([, from, to]) => Number(from) <= Number(own[1]) && Number(own[1]) <= Number(to));
};
