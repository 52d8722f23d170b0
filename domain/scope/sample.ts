/** Which AI systems questions per system are asked for (method 1.6). The seed comes from outside, so that a draw can be repeated. */
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import type { AiRole } from '../pack/condition.ts';

/** The smallest sample the rule accepts (method 1.6): every system up to five, else at least the root, and all high ones. */
export const smallestSample = (systems: readonly Pick<AiSystem, 'tier'>[]): number =>
  systems.length <= 5
    ? systems.length
    : Math.max(systems.filter(({ tier }) => tier === 'high').length, Math.ceil(Math.sqrt(systems.length)));

/** What a sample has to contain one of, wherever the inventory has it. */
export type SampleNeed =
  | { readonly type: 'third-party' | 'generative' | 'development' }
  | { readonly type: 'role'; readonly role: AiRole };

export type SampleReason = SampleNeed | { readonly type: 'all' | 'high' | 'drawn' | 'filled' };

export interface SampledSystem {
  readonly system: AiSystem;
  /** Every reason why it is in; the first is what brought it in. */
  readonly because: readonly SampleReason[];
}

export interface SampleProposal {
  /** In the order of the inventory. */
  readonly inside: readonly SampledSystem[];
  readonly outside: readonly AiSystem[];
  /** The smallest number the rule accepts. What the sample must contain can make it larger. */
  readonly smallest: number;
  readonly seed: number;
  readonly drawn: number;
  /** A quarter of the smallest sample is to be drawn; fewer are where the systems that must be in leave no place. */
  readonly drawnWanted: number;
}

/**
 * Proposes a sample from the systems that are not out of scope: all of up to five; else every one of the high tier, then what must be
 * represented, then a quarter of the places by lot, then the places that are left by tier. Same inventory and seed, same sample.
 */
export const proposeSample = (systems: readonly AiSystem[], profile: Pick<Profile, 'roles'>, seed: number): SampleProposal => {
  const candidates = systems.filter(({ scope }) => scope !== 'out');
  const smallest = smallestSample(candidates);
  const because = new Map<string, readonly SampleReason[]>();
  const take = (system: AiSystem | undefined, ...reasons: readonly SampleReason[]): void => {
    if (system !== undefined) because.set(system.id, [...(because.get(system.id) ?? []), ...reasons]);
  };
  const left = (): readonly AiSystem[] => candidates.filter(({ id }) => !because.has(id));
  const result = (drawn: number, drawnWanted: number): SampleProposal => ({
    inside: candidates.flatMap((system) => {
      const reasons = because.get(system.id);
      return reasons === undefined ? [] : [{ system, because: reasons }];
    }),
    outside: left(),
    smallest,
    seed,
    drawn,
    drawnWanted,
  });
  if (candidates.length <= 5) {
    for (const system of candidates) take(system, { type: 'all' });
    return result(0, 0);
  }
  for (const system of candidates) if (system.tier === 'high') take(system, { type: 'high' });
  represent(candidates, profile, because, take);
  const random = randomOf(seed);
  const drawnWanted = Math.ceil(smallest / 4);
  const drawn = Math.min(drawnWanted, Math.max(0, smallest - because.size), left().length);
  for (let place = 0; place < drawn; place += 1) {
    const open = left();
    take(open[Math.floor(random() * open.length)], { type: 'drawn' });
  }
  for (const tier of ['medium', 'low'] as const)
    for (const system of left()) if (system.tier === tier && because.size < smallest) take(system, { type: 'filled' });
  return result(drawn, drawnWanted);
};

/** One system of each kind that must be seen: the one that stands for most of what is still missing, the earliest of several. */
const represent = (
  candidates: readonly AiSystem[],
  profile: Pick<Profile, 'roles'>,
  because: ReadonlyMap<string, readonly SampleReason[]>,
  take: (system: AiSystem | undefined, ...reasons: readonly SampleReason[]) => void,
): void => {
  const needs = needsOf(candidates, profile);
  const missing = (): readonly SampleNeed[] =>
    needs.filter((need) => !candidates.some((system) => because.has(system.id) && meets(system, need, profile)));
  for (let open = missing(); open.length > 0; open = missing()) {
    const countOf = (system: AiSystem): number => open.filter((need) => meets(system, need, profile)).length;
    const best = candidates.reduce((first, next) => (countOf(next) > countOf(first) ? next : first));
    take(best, ...open.filter((need) => meets(best, need, profile)));
  }
  // Those that were in already stand for what nobody had to be added for.
  for (const need of needs) {
    const holder = candidates.find(({ id }) => because.get(id)?.some((reason) => isSame(reason, need)) === true);
    if (holder === undefined) take(candidates.find((system) => because.has(system.id) && meets(system, need, profile)), need);
  }
};

const isSame = (one: SampleReason, other: SampleReason): boolean =>
  one.type === other.type && (one.type !== 'role' || other.type !== 'role' || one.role === other.role);

const needsOf = (candidates: readonly AiSystem[], profile: Pick<Profile, 'roles'>): readonly SampleNeed[] => {
  const roles = [...new Set(candidates.flatMap((system) => rolesTowards(system, profile)))].sort();
  const needs: readonly SampleNeed[] = [{ type: 'third-party' }, { type: 'generative' }, { type: 'development' }, ...roles.map((role) => ({ type: 'role', role }) as const)];
  return needs.filter((need) => candidates.some((system) => meets(system, need, profile)));
};

/** The client's roles towards a system: its own, or else those of the organisation. */
export const rolesTowards = ({ roles }: Pick<AiSystem, 'roles'>, profile: Pick<Profile, 'roles'>): readonly AiRole[] =>
  roles.length > 0 ? roles : profile.roles;

const meets = (system: AiSystem, need: SampleNeed, profile: Pick<Profile, 'roles'>): boolean => {
  switch (need.type) {
    case 'third-party':
      return system.origin === 'third-party';
    case 'generative':
      return system.traits.includes('generative');
    case 'development':
      return system.stage === 'development';
    case 'role':
      return rolesTowards(system, profile).includes(need.role);
  }
};

/** Numbers from 0 up to 1, the same for the same seed on every machine (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
